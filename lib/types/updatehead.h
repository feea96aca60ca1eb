// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "types/summary.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Botdesk {

//! The few columns of an update that a list shows and a filter asks for, picked out of the received bytes.
struct UpdateHead
{
    UpdateId id{};
    QString type;                              //!< as received: "message", or a name that no schema knows yet
    std::optional<ChatId> chat = {};
    QString chatTitle;                         //!< title, or the person's name; empty without a chat
    QString chatType;                          //!< "private", "group", "supergroup", "channel", or empty
    ThreadId thread{};                         //!< message_thread_id of a topic message, else 0
    QString businessConnectionId;
    std::optional<UserId> from = {};
    QString fromName;                          //!< "First Last", or the title of the sender chat
    std::optional<qint64> date = {};           //!< Unix seconds; callback queries and others have none
    std::optional<MessageId> message = {};     //!< the message that the update brings or is about
    QString queryId;                           //!< id of a query that waits for an answer, else empty
    Summary summary;
    QString text;                              //!< everything full-text search should find: text, caption, data, names

    bool operator==(const UpdateHead &) const = default;
};

//! An update as it arrived: its head, and the bytes, which are never printed anew.
struct ReceivedUpdate
{
    UpdateHead head;
    QByteArray json;              //!< exactly as received
    qint64 receivedMs = 0;        //!< Unix milliseconds of receipt
    bool hasHead = true;          //!< false: of the head only the id has been read so far; readHeads() reads the rest
};

//! Reads the head of one update. An Error of kind BadJson when it is no JSON object with an `update_id`; anything else
//! that is missing or of another type than the Bot API says leaves its column empty, since an update that is not
//! understood is kept all the same.
Result<UpdateHead> readUpdateHead(const QByteArray &json);

//! The Summary of one Message, such as a call returned it. An Error of kind BadJson when it is no JSON object.
Result<Summary> readMessageSummary(const QByteArray &json);

//! Cuts the body of a getUpdates answer (`{"ok":true,"result":[…]}`) into its updates, without changing a byte of them.
//! An Error of kind BadJson for anything else. Elements without an `update_id` are an error too: confirming past them
//! would lose them.
Result<QList<ReceivedUpdate>> readUpdates(const QByteArray &body, qint64 receivedMs);

//! As readUpdates(), in a third of its time: all of @p body is checked, and of the heads only the ids are read.
Result<QList<ReceivedUpdate>> splitUpdates(const QByteArray &body, qint64 receivedMs);

//! What splitUpdates() left; of updates that have their heads nothing is done.
void readHeads(QList<ReceivedUpdate> &updates);

} // namespace Botdesk
