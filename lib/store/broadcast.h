// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/outgoing.h"

#include <QHash>

namespace Botdesk {

enum class BroadcastId : qint64 {};

//! One of those whom a broadcast goes to.
struct BroadcastRecipient
{
    enum class State {
        Waiting,
        Sending,   //!< the request may be out; becomes Unknown when the program dies now
        Sent,      //!< as `message`
        Blocked,   //!< cannot be reached: blocked, deactivated, thrown out, never started: `words` says which
        Failed,    //!< refused for another reason: `words`
        Unknown,   //!< sent, and no answer was seen; never sent again by itself
    };

    int place = 0;                            //!< in the list, counted from 0
    QString chat;                             //!< an id, or a @username
    QString name;                             //!< to be shown
    QHash<QString, QString> fields = {};      //!< what stands for its placeholders
    State state = State::Waiting;
    std::optional<MessageId> message = {};
    QString words = {};                       //!< the server's, or why nothing was sent
    qint64 atMs = 0;                          //!< of the last change

    bool operator==(const BroadcastRecipient &) const = default;
};

//! How many are in which state.
struct BroadcastCounts
{
    int waiting = 0;
    int sending = 0;
    int sent = 0;
    int blocked = 0;
    int failed = 0;
    int unknown = 0;

    int all() const { return waiting + sending + sent + blocked + failed + unknown; }
    int &of(BroadcastRecipient::State state);
    bool operator==(const BroadcastCounts &) const = default;
};

//! One message for many.
struct Broadcast
{
    enum class State {
        Prepared,      //!< never started
        Running,       //!< becomes Interrupted when the program dies now
        Paused,
        Interrupted,   //!< the program ended while it ran: asks to go on
        Stopped,       //!< given up; who waited gets nothing
        Done,
    };

    BroadcastId id{};                         //!< given by addBroadcast()
    QString title;
    QByteArray draft;                         //!< with placeholders; what it looks like is the session's business
    State state = State::Prepared;
    QString words = {};                       //!< why it was paused, where nobody asked for that
    qint64 createdMs = 0;
    qint64 startedMs = 0;
    qint64 endedMs = 0;
    BroadcastCounts counts = {};              //!< as read; not written

    bool isUnderWay() const { return state == State::Running || state == State::Paused || state == State::Interrupted; }
    bool operator==(const Broadcast &) const = default;
};

struct RecipientFilter
{
    QList<BroadcastRecipient::State> states = {};   //!< empty is any
    int from = 0;                                   //!< the first place
    int count = 200;
};

//! What became of some recipients: all of it on disk in one commit, or none.
struct BroadcastStep
{
    BroadcastId broadcast{};
    QList<BroadcastRecipient> recipients = {};   //!< with their new state; place says which
    QList<SentMessage> sent = {};
};

} // namespace Botdesk
