// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/conversation.h"

#include <QByteArray>

namespace Botdesk {

enum class OutboxId : qint64 {};
enum class ExchangeId : qint64 {};

//! A draft on its way out. What a draft looks like is the session's business; the store keeps its bytes.
struct OutboxEntry
{
    enum class State {
        Waiting,   //!< for its turn, the network, or `notBeforeMs`
        Sending,   //!< the request is out; becomes Unknown when the program dies now
        Failed,    //!< refused: `error` says why
        Unknown,   //!< sent, and no answer was seen; never sent again by itself
    };

    OutboxId id{};                     //!< given by addOutbox()
    ConversationKey conversation;
    QByteArray draft;
    State state = State::Waiting;
    std::optional<Error> error = {};
    int attempts = 0;
    qint64 notBeforeMs = 0;
    qint64 createdMs = 0;

    bool operator==(const OutboxEntry &) const = default;
};

//! A Message that a call of ours returned: sent, edited, forwarded, copied.
struct SentMessage
{
    ConversationKey conversation;
    QString method;                          //!< "sendMessage", "editMessageText", …
    QByteArray json;                         //!< the Message, exactly as answered
    QByteArray draft;                        //!< what it came from; empty when there was none
    std::optional<OutboxId> outbox = {};     //!< this entry is done, and leaves the outbox in the same commit
    qint64 atMs = 0;
};

//! What is written in a composer and not yet sent.
struct SavedDraft
{
    ConversationKey conversation;
    QByteArray draft;                        //!< empty: forget it
    qint64 changedMs = 0;

    bool operator==(const SavedDraft &) const = default;
};

//! A call of ours and what came back. Parameters and answer have passed the redactor before they come here.
struct Exchange
{
    ExchangeId id{};
    qint64 atMs = 0;
    QString method;
    QByteArray parameters;                   //!< JSON
    QByteArray answer;                       //!< as received; empty when nothing came back
    int httpCode = 0;                        //!< 0 when nothing came back
    int durationMs = 0;
    std::optional<Error> error = {};
    std::optional<LogId> about = {};         //!< the update that was answered with it

    bool operator==(const Exchange &) const = default;
};

struct ExchangeFilter
{
    QString method;                          //!< empty is any
    bool onlyFailed = false;
    std::optional<LogId> about = {};
    std::optional<ExchangeId> before = {};   //!< for the next page: the oldest so far
    int count = 200;
};

//! An answer of getWebhookInfo, kept for the chart.
struct SavedWebhookInfo
{
    qint64 atMs = 0;
    QByteArray json;

    bool operator==(const SavedWebhookInfo &) const = default;
};

} // namespace Botdesk
