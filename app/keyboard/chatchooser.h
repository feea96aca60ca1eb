// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversation.h"

#include <QWidget>

class QListWidget;

namespace Botdesk {

class Label;
class SearchField;
class UpdateStore;

//! A list of the conversations to choose one from, with search.
class ChatChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit ChatChooser(UpdateStore &store, QWidget *parent = nullptr);   //!< @p store outlives it

    const Conversation *chosen() const;      //!< null while none is
    SearchField *search() const { return m_search; }

signals:
    void changed();
    void activated();                        //!< by Return or a double click

private:
    void ask();
    void show(const QList<Conversation> &conversations);

    UpdateStore &m_store;
    SearchField *m_search;
    QListWidget *m_list;
    Label *m_note;
    QList<Conversation> m_conversations;
    int m_asked = 0;                         // the latest question counts
};

} // namespace Botdesk
