// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/draft.h"
#include "session/outbox.h"
#include "session/uploadprogress.h"
#include "store/outgoing.h"

#include <QDate>
#include <QSet>

namespace Botdesk {

//! A further message of an album.
struct AlbumPart
{
    ChatItem item;
    std::optional<Message> message;

    bool operator==(const AlbumPart &) const = default;
};

//! One row of a conversation as it is shown: one thing in it, or the messages of an album together.
struct ChatRow
{
    enum class Kind { Day, NewFromHere, Item, Outbox };

    struct Id
    {
        Kind kind = Kind::Item;
        qint64 first = 0;
        qint64 second = 0;

        bool operator==(const Id &) const = default;
        friend size_t qHash(const Id &id, size_t seed) { return qHashMulti(seed, int(id.kind), id.first, id.second); }
    };

    Kind kind = Kind::Item;
    QDate day;                              //!< of a Day, in the operator's zone
    qint64 dayMs = 0;                       //!< of a Day: a moment in it
    ChatItem item;                          //!< of an Item
    std::optional<Message> message = {};    //!< of an Item that is a message and can be read
    QList<AlbumPart> album = {};            //!< what stands in the bubble beside `item`; of an album alone
    QSet<QString> waitingData;              //!< callback data that was pressed here and waits for an answer
    QString chatType;
    OutboxEntry entry;                      //!< of an Outbox
    Draft draft;                            //!< of an Outbox
    OutboxWaits::Wait wait = {};            //!< of an Outbox that waits: for what
    std::optional<UploadProgress> upload = {};   //!< of an Outbox whose files are on their way

    Id id() const;
    bool isBubble() const;                  //!< a message of either side, or a draft on its way
    bool isOutgoing() const { return kind == Kind::Outbox || item.isOutgoing; }
    int partCount() const { return 1 + int(album.size()); }
    ChatRow part(int index) const;          //!< one message of an album as a row of its own; the first is `item`
    QList<ChatRow> parts() const;           //!< all of them; the row itself where there is one
    int speakingPart() const;               //!< whose text is the first that there is; 0 where there is none
    int partOf(MessageId id) const;         //!< -1 when it is not among them
    bool isWaiting(qint64 nowMs) const;     //!< a query or join request that can still be answered
    bool operator==(const ChatRow &) const = default;
};

//! All that a screen reader says of @p row.
QString chatRowInWords(const ChatRow &row);

//! The texts of an album's messages stand below one another. @return where that of @p part begins; -1 when it has none.
int captionOffset(const ChatRow &row, int part);

//! What copying @p row gives: the text of a message, the data of a press.
QString chatRowText(const ChatRow &row);

} // namespace Botdesk
