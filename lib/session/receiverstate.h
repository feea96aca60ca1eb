// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "receive/sourcestate.h"
#include "session/listenersettings.h"
#include "tls/certificatepair.h"

namespace Botdesk {

//! How receiving is going.
struct ReceiverState
{
    enum class Phase {
        Stopped,
        Starting,        //!< the store is opened, the lock is taken
        Receiving,       //!< a long poll is out, or its updates are being stored; or the listener waits for deliveries
        WaitingToRetry,  //!< after a failure: `error`; the next try is at `retryAtMs`
        Conflict,        //!< 409: `error` says which; goes on at tryAgain() only
        Unauthorized,    //!< 401: a new token is needed
        StoreTrouble,    //!< updates cannot be stored, so none is asked for; goes on at tryAgain()
        HeldElsewhere,   //!< another Botdesk receives for this bot: `error.detail` names it
        CannotListen,    //!< the port, the certificate or its key cannot be had; goes on at tryAgain() only
    };

    Phase phase = Phase::Stopped;
    std::optional<Error> error = {};    //!< of the last failure, while it matters
    std::optional<ReceiveConflict> conflict = {};   //!< in phase Conflict
    int attempt = 0;                    //!< failures in a row
    qint64 retryAtMs = 0;               //!< Unix milliseconds
    qint64 roundTripMs = -1;            //!< of the last plain call or a poll that came back at once; -1: none yet
    qint64 lastErrorMs = 0;             //!< when the last failure was, recovered from or not; 0: none in this run
    std::optional<Error> lastError = {};
    std::optional<ListenerPlace> listener = {};           //!< while deliveries are waited for
    std::optional<PairProblem> pairProblem = {};          //!< in phase CannotListen, where it is the certificate

    bool operator==(const ReceiverState &) const = default;
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::ReceiverState)
