// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// What BotWorker does about chats that are sent to.

#include "session/botworker.h"
#include "session/movedraft.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

//! What a call that sends tells of its chat, and of the server's patience.
void BotWorker::count(const QString &method, const QJsonObject &parameters, const Result<ApiAnswer> &answer)
{
    const ChatId chat{parameters["chat_id"_L1].toInteger()};
    if (answer)
        return method.startsWith("edit"_L1, Qt::CaseInsensitive) ? void() : m_troubles.noteSuccess(chat);
    m_troubles.noteRefusal(chat, answer.error());
    if (answer.error().kind == Error::Kind::TooManyRequests)
        m_budget.refuse(chat, answer.error().retryAfter.value_or(1s));
}

//! What waits for a group that has become a supergroup goes there, and what is written in its composer.
void BotWorker::moveChat(ChatId from, ChatId to)
{
    m_outbox.moveChat(from, to);
    whenDone(m_store.drafts(), this, [this, from, to](const Result<QList<SavedDraft>> &drafts) {
        const QList<SavedDraft> all = drafts.value_or(QList<SavedDraft>());
        const auto isThere = [&](const ConversationKey &key) {
            return std::any_of(all.begin(), all.end(), [&](const SavedDraft &saved) { return saved.conversation == key; });
        };
        auto done = readyFuture(Result<void>());
        for (const SavedDraft &saved : all) {
            if (saved.conversation.chat != from)
                continue;
            Draft draft = Draft::fromJson(saved.draft);
            draft.conversation = saved.conversation;
            const auto moved = movedDraft(draft, to);
            if (!moved || isThere(moved->conversation))
                continue;
            m_store.saveDraft({.conversation = moved->conversation, .draft = moved->toJson(), .changedMs = Clock::system().unixMilliseconds()});
            done = m_store.saveDraft({.conversation = saved.conversation, .changedMs = Clock::system().unixMilliseconds()});
        }
        // Not before they are on disk: what a composer holds is newer, and written over them by whoever hears of the move.
        whenDone(done, this, [this, from, to](const Result<void> &) { emit chatMoved(from, to); });
    });
}

void BotWorker::followMoves(const QList<ReceivedUpdate> &updates)
{
    for (const ReceivedUpdate &update : updates) {
        const qint64 to = update.head.summary.kind == "migrate_to_chat_id"_L1 ? update.head.summary.part(0).toLongLong() : 0;
        if (to != 0 && update.head.chat)
            moveChat(*update.head.chat, ChatId{to});
    }
}

} // namespace Botdesk
