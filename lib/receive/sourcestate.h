// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMetaType>

#include <optional>

namespace Botdesk {

//! Who is in the way when the server says 409. Waiting helps with none of them.
enum class ReceiveConflict {
    OtherPoller,      //!< another program asks getUpdates with this token
    WebhookActive,    //!< a webhook is set: the server delivers there
    WebhookWasSet,    //!< somebody set a webhook while we waited
    Unknown,          //!< a 409 in other words
};

//! Reads which conflict it is from the server's own words.
ReceiveConflict conflictOf(const Error &error);

//! How it goes with receiving.
struct SourceState
{
    enum class Kind {
        Stopped,
        Starting,       //!< asked, and no answer yet since the start or the last failure
        Receiving,      //!< all is well
        BackingOff,     //!< the last attempt failed; the next one is at `untilMs`
        Conflict,       //!< stands still until tryAgain(): see `conflict`
        Unauthorized,   //!< stands still until tryAgain(): the token is wrong or revoked
    };

    Kind kind = Kind::Stopped;
    int attempt = 0;                                  //!< failures in a row
    std::optional<qint64> untilMs = {};               //!< Unix milliseconds of the next attempt
    std::optional<ReceiveConflict> conflict = {};
    std::optional<Error> error = {};                  //!< why it is not well
    std::optional<qint64> roundTripMs = {};           //!< of the last question the server had no reason to wait with

    bool operator==(const SourceState &) const = default;
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::SourceState)
