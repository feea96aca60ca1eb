// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/broadcasttables.h"
#include "store/chattroubletable.h"
#include "store/conversationprojection.h"
#include "store/logwriter.h"
#include "store/outgoingtables.h"
#include "store/projector.h"

#include <QElapsedTimer>

namespace Botdesk {

class UpdateStore;

//! All that works on the writer's connection. Lives in the writer's thread.
class WriterSide
{
public:
    //! @p store emits the signals, and outlives it.
    static Result<std::unique_ptr<WriterSide>> open(const StoreSettings &settings, UpdateStore &store);

    //! Of no requests: only sees to it that all of the log is on disk.
    Result<QList<Committed>> append(const QList<AppendRequest> &requests, const LogWriter::CommitOptions &options);
    Result<void> sync() { return m_log.sync(); }
    const LogWriter::Position &position() const { return m_log.position(); }
    Result<void> saveSent(const SentMessage &sent);
    Result<void> saveDeleted(ChatId chat, const QList<MessageId> &messages, const QString &business, qint64 atMs);
    Result<void> saveReaction(ChatId chat, MessageId message, const QByteArray &reactions, qint64 atMs);
    Result<void> setAnswered(const QString &queryId, qint64 atMs);
    Result<void> markRead(const ConversationKey &key, ItemKey upTo);
    template <typename Change>
    auto changeOutbox(const ConversationKey &key, Change change)
    {
        auto done = change(m_outgoing);
        if (done)
            tellChanged({key});
        return done;
    }
    OutgoingWriter &outgoing() { return m_outgoing; }
    BroadcastWriter &broadcasts() { return m_broadcasts; }
    Result<void> saveBroadcastStep(const BroadcastStep &step);
    Result<void> saveChatTrouble(const ChatTrouble &trouble);
    Result<void> clearChatTrouble(ChatId chat);
    Result<void> dismissRecovery();
    Result<void> rebuild();

    //! Projects, or tidies up, while there is no job. @p isReceiving: updates wait to be put into the log soon. @return when
    //! to be called again, as Lane::Idle does.
    std::optional<std::chrono::milliseconds> whenIdle(bool isReceiving);

private:
    WriterSide(std::unique_ptr<Database> database, const StoreSettings &settings, UpdateStore &store);

    static Result<std::unique_ptr<WriterSide>> tryOpen(const StoreSettings &settings, UpdateStore &store);
    Result<void> prepare();
    void takeLeftOver();
    std::optional<std::chrono::milliseconds> projectSoon(bool isReceiving);
    void project(std::chrono::milliseconds budget);
    void tellChanged(const QList<ConversationKey> &keys);
    void checkpoint();

    const std::unique_ptr<Database> m_database;
    UpdateStore &m_store;
    LogWriter m_log;
    OutgoingWriter m_outgoing;
    BroadcastWriter m_broadcasts;
    Projector m_projector;
    ConversationProjection *m_conversations = nullptr;   // the projector owns it
    QElapsedTimer m_sinceAppend;
    QElapsedTimer m_sinceSlice;
    qint64 m_lastSliceMs = 0;
    bool m_hasRest = true;          // sent messages that the conversations do not know
    bool m_isProjecting = true;     // false after an Error, until something is stored again
    bool m_isTidy = false;
    qint64 m_checkpointAt;          // bytes of the write-ahead log
};

} // namespace Botdesk
