// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/conversationtable.h"
#include "store/itemtable.h"
#include "store/projection.h"

namespace Botdesk {

//! Conversations with what was said in them: messages of both sides with their edits, reactions and votes; queries, join
//! requests and other events.
//!
//! It is made from the log and from what we sent. Which of them came first is kept with each sent message, so that the
//! projection comes out the same whenever it is filled.
class ConversationProjection final : public Projection
{
public:
    explicit ConversationProjection(Database &database) : m_database(database), m_conversations(database), m_items(database) { }

    QString name() const override { return QStringLiteral("conversations"); }
    int version() const override { return 2; }
    QStringList tables() const override;
    Result<void> create() override;
    Result<void> take(std::span<const LoggedUpdate> rows) override;
    void forget() override;

    Result<void> markRead(const ConversationKey &key, ItemKey upTo);      //!< within a transaction
    Result<void> noteAnswered(const QString &queryId);                    //!< its conversation has changed
    QList<ConversationKey> takeChanged() { return m_conversations.takeChanged(); }

private:
    struct Sent;
    struct Place
    {
        ConversationState *conversation = nullptr;   // null: nowhere
        ItemKey key;
    };

    Result<QList<Sent>> pendingSent(std::optional<LogId> upTo);
    Result<void> takeUpdate(const LoggedUpdate &update);
    Result<void> takeSent(const Sent &sent);
    Result<void> takeMessage(const UpdateHead &head, Item item);
    Result<void> takeEdit(const UpdateHead &head, const Item &item);
    Result<void> takeEvent(const UpdateHead &head, Item item);
    Result<void> takeReaction(const LoggedUpdate &update);
    Result<void> takeOwnReaction(const Sent &sent);
    Result<void> takePoll(const LoggedUpdate &update);
    Result<void> takeVote(const LoggedUpdate &update);
    Result<void> notePollChanged(const QString &poll);
    Result<void> takeDeleted(const LoggedUpdate &update);
    Result<void> markDeleted(ChatId chat, const QString &business, MessageId message);
    Result<Place> locate(ChatId chat, const QString &business, MessageId message);
    Result<void> noteChangeOf(ChatId chat, const QString &business, MessageId message);
    void show(ConversationState &state, const UpdateHead &head, const Item &item);

    Database &m_database;
    ConversationTable m_conversations;
    ItemTable m_items;
};

} // namespace Botdesk
