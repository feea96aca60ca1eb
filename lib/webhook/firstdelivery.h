// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "webhook/pendingtrend.h"

namespace Botdesk {

//! What getWebhookInfo gives away of the first delivery after setWebhook.
//!
//! The server tells of failures only. That something got through shows in what waits, and updates also vanish when they
//! expire: so each sign says how sure it is. A value: it asks nobody and knows no clock.
class FirstDelivery
{
public:
    enum class Sign {
        Nothing,     //!< nothing waits, no error is noted: nothing came, or it came and went between two answers
        Waiting,     //!< updates wait, and no error is noted
        Stuck,       //!< so for longer than an attempt lasts: of a connection closed without an answer no error is noted
        NoAddress,   //!< the server has not found the host
        Behind,      //!< the server has lost its own connection to Telegram since
        Fewer,       //!< fewer wait, and no error is noted: delivered most likely
        Delivered,   //!< what came since is gone before it could expire
        Failed,
    };

    struct Seen
    {
        Sign sign = Sign::Nothing;
        qint64 at = 0;      //!< Unix seconds: the answer that showed it
        int before = 0;     //!< how many waited …
        int now = 0;        //!< … and wait now

        bool operator==(const Seen &) const = default;
    };

    FirstDelivery() = default;
    //! @p before: the last answer before setWebhook. @p hasCount: what waited then waited for this webhook; else somebody may
    //! have taken some of it meanwhile.
    FirstDelivery(const WebhookInfo &before, bool hasCount);

    //! An answer that tells of the webhook that was set, later than those before.
    void note(const WebhookSample &sample);

    //! What is the most certain of all that was seen.
    const Seen &seen() const { return m_seen; }

private:
    Sign signOf(const WebhookSample &sample) const;
    bool isNewGone(const WebhookSample &sample) const;

    std::optional<qint64> m_formerError;
    std::optional<qint64> m_formerLoss;       // last_synchronization_error_date
    std::optional<int> m_most;                // that waited
    std::optional<qint64> m_waitingSince;     // Unix seconds: as many or more since
    QList<WebhookSample> m_lately;            // too short a time for an update to expire in
    Seen m_seen;
};

} // namespace Botdesk
