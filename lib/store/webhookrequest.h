// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "http/httpmessage.h"

#include <QHash>
#include <QHostAddress>
#include <QMetaType>

#include <optional>

namespace Botdesk {

//! Why a request was not let in. The client learns nothing of it.
enum class WebhookRefusal {
    None,
    Method,        //!< not POST
    Path,          //!< of no bot
    Secret,        //!< missing, wrong, or given twice
    Address,       //!< not one of Telegram's, and only those are wanted
    ContentType,   //!< not application/json
    NoUpdate,      //!< a body that is no Update
    QueueFull,     //!< the disk is slower than what arrives; Telegram is asked to come again
    Unreadable,    //!< no HTTP, or some that Telegram never sends
    TooLarge,
    TooSlow,
    TooMany,       //!< connections, in all or from one address
    NoTls,         //!< the TLS handshake failed
};

//! One request to the listener, let in or refused, and what it was answered.
struct WebhookRequest
{
    qint64 id = 0;                     //!< in order of the answers; 0 until it is kept
    qint64 atMs = 0;                   //!< Unix milliseconds of its last byte
    QHostAddress address;              //!< of the sender, as a named proxy tells it or as the connection has it
    QHostAddress proxy = {};           //!< the connection's, where it differs
    QByteArray listener = {};          //!< path of the bot that it was for; empty: for none
    QByteArray method = {};            //!< empty where there was no readable request
    QByteArray target = {};
    QList<HttpHeader> headers = {};    //!< the secret's value is RedactedMark
    QByteArray body = {};
    qsizetype bytes = 0;               //!< of the body
    WebhookRefusal refusal = WebhookRefusal::None;
    int status = 0;                    //!< of the answer; 0: none was sent, or nobody was there to take it
    QByteArray answer = {};            //!< its body: a method call, or nothing
    qint64 answerMs = 0;               //!< from the last byte to the answer
    std::optional<UpdateId> update = {};
    bool cameAgain = false;            //!< the update was stored before: a 200 was lost, or it came too late

    static constexpr qint64 PatienceMs = 10'000;

    //! Let in, but answered so late, or not at all, that the sender may have given up waiting.
    bool mayComeAgain() const { return refusal == WebhookRefusal::None && (status != 200 || answerMs > PatienceMs); }

    bool operator==(const WebhookRequest &) const = default;
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::WebhookRequest)
