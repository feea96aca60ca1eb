// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/apiserver.h"

namespace Botdesk {

//! Who receives for a bot.
struct ReceiverHolder
{
    QString program;   //!< "botdesk", "botdesk-cli"
    QString profile;
};

//! Held by the one receiver that a bot may have on this computer, across profiles, window and command line.
//!
//! The kernel keeps the lock (flock) and drops it when the process ends in whatever way, so neither a crash nor a reused
//! process number leaves one behind. The same number at another server, or in the test environment, is another bot.
class ReceiverLock
{
public:
    //! An Error of kind Busy names the holder in its detail: "botdesk, profile work, process 4711".
    static Result<ReceiverLock> take(BotId bot, const ApiServer &server, const ReceiverHolder &holder,
                                     const QString &folder = defaultFolder());
    static QString defaultFolder();   //!< in the state folder of the user; independent of profile and data folder

    ReceiverLock(ReceiverLock &&other) noexcept;
    ReceiverLock &operator=(ReceiverLock &&other) noexcept;
    ~ReceiverLock();

private:
    explicit ReceiverLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace Botdesk
