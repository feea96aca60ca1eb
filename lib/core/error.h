// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Botdesk {

//! What went wrong: a kind to decide on, and the detail in the words of whoever refused.
//!
//! `detail` has passed the redactor: no token and no secret stands in it. It is not translated and not meant as a whole
//! sentence for the operator; app/words makes that from `kind`.
struct Error
{
    enum class Kind {
        // The server answered and said no.
        BadRequest,         //!< 400, and any other 4xx without a kind of its own
        Unauthorized,       //!< 401: the token is wrong or revoked
        Forbidden,          //!< 403: blocked, kicked, or not allowed
        NotFound,           //!< 404: no such method, or (cloud) a malformed token
        Conflict,           //!< 409: a webhook is set, or somebody else polls
        TooLarge,           //!< 413
        WrongServer,        //!< 421: this server does not serve that token
        TooManyRequests,    //!< 429: `retryAfter` says how long to wait
        ServerTrouble,      //!< 5xx
        // Something came back, but not an answer of the Bot API.
        NotBotApi,          //!< HTML, plain text, other JSON: `detail` holds its beginning
        BadJson,            //!< JSON that cannot be read, or lacks a field: `detail` names it
        Truncated,          //!< the answer ended before its announced length
        // Nothing came back.
        HostNotFound,
        ConnectionRefused,
        Network,            //!< unreachable, reset, proxy trouble: `detail` in the system's words
        Tls,
        Timeout,
        OutcomeUnknown,     //!< a POST was sent and no answer was seen: it may have taken effect
        // On this side.
        Cancelled,          //!< given up by the operator or at shutdown
        Invalid,            //!< refused here before anything was sent
        Busy,               //!< a lock is held by another: `detail` names the holder
        FileSystem,         //!< a file cannot be read or written
        DiskFull,
        ReadOnly,
        Locked,             //!< the database is locked by another program
        Damaged,            //!< the database cannot be read
        NoKeyStore,         //!< no key store, or it does not answer: `detail` says why
        Internal,
    };

    Kind kind = Kind::Internal;
    QString detail;
    int code = 0;                                          //!< HTTP status or error_code; 0 when no answer came
    std::optional<std::chrono::seconds> retryAfter = {};   //!< parameters.retry_after
    std::optional<ChatId> migrateToChatId = {};            //!< parameters.migrate_to_chat_id

    bool operator==(const Error &) const = default;
};

//! The name of @p kind as it stands in the source, for logs and tests.
QString kindName(Error::Kind kind);

//! "Conflict (409): terminated by other getUpdates request", for logs and tests; people read app/words.
QString describe(const Error &error);

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::Error)
