// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/draft.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Botdesk {

class UpdateStore;

//! What is written in every conversation's composer, kept in the store soon after the last key.
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(QObject *parent = nullptr);
    ~DraftKeeper() override;                       //!< writes what is not yet written

    void setStore(UpdateStore *store);             //!< borrowed; the one before gets what is not yet written
    Draft draft(const ConversationKey &conversation) const;
    bool isLoaded() const { return m_isLoaded; }
    void keep(const Draft &draft);                 //!< an empty one is forgotten
    void add(const Draft &draft);                  //!< below what is written there
    void flush();
    //! What is written in the group @p from, on disk or not yet, goes on in @p to.
    void follow(ChatId from, ChatId to);

signals:
    void loaded();

private:
    void move(ChatId from, ChatId to);

    QPointer<UpdateStore> m_store;
    QHash<ConversationKey, Draft> m_drafts;
    QSet<ConversationKey> m_unwritten;
    QList<std::pair<ChatId, ChatId>> m_moves;      // to be done with what is still being read
    QTimer m_soon;
    int m_generation = 0;
    bool m_isLoaded = false;
};

} // namespace Botdesk
