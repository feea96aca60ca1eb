// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversation.h"

#include <QDialog>

class QListView;

namespace Botdesk {

class Button;
class ConversationListModel;
class UpdateStore;

//! Asks where a message shall be forwarded to.
class ForwardDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ForwardDialog(UpdateStore &store, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }

signals:
    void chosen(const Botdesk::Conversation &conversation);

private:
    void choose();

    ConversationListModel *m_model;
    QListView *m_list;
    Button *m_forward;
};

} // namespace Botdesk
