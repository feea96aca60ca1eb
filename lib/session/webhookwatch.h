// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "webhook/diagnosis.h"

#include <QTimer>

namespace Botdesk {

//! Kept answers as they were; those that cannot be read any more are left out.
QList<WebhookSample> readWebhookSamples(const QList<SavedWebhookInfo> &kept);

//! What getWebhookInfo says of a bot in the course of time.
//!
//! Asks while somebody looks: every ten seconds where a webhook is set, else once a minute. Each answer that differs from
//! the one before, and one a minute otherwise, is kept in the bot's store, so that a chart goes back over restarts. What came
//! to the bot's listener counts for the diagnosis as long as it listens where the webhook leads.
class WebhookWatch final : public QObject
{
    Q_OBJECT
public:
    explicit WebhookWatch(Session &session, QObject *parent = nullptr);   //!< @p session outlives it

    void setLookedAt(bool on);          //!< a page with the answers is visible
    void refresh();                     //!< asks now
    //! Asks every two seconds for a minute, and goes on at its usual pace whether somebody looks or not.
    void setUrgent(bool on);

    const QList<WebhookSample> &samples() const { return m_samples; }     //!< of the last seven days, oldest first
    const std::optional<WebhookSample> &last() const { return m_last; }   //!< the last answer
    const std::optional<Error> &error() const { return m_error; }         //!< why the last question has no answer
    bool isAsking() const { return m_isAsking; }

    void noteProbe(const ProbeReport &report) { m_probe = report; }       //!< counts for diagnosis()

    //! Of all that is known here. Only with last().
    WebhookDiagnosis diagnosis() const;

    static constexpr qint64 KeptSeconds = 7 * 24 * 3600;

signals:
    void changed();

private:
    void load();
    void ask();
    void take(const Result<WebhookInfo> &info);
    void keep(const WebhookSample &sample);
    std::chrono::seconds pace() const;
    void loadSeen();
    void note(const QList<WebhookRequest> &requests);
    std::optional<ListenerSeen> seenOf(const WebhookInfo &info) const;

    Session &m_session;
    QTimer m_timer;
    QList<WebhookSample> m_samples;
    std::optional<WebhookSample> m_last;
    std::optional<Error> m_error;
    std::optional<ProbeReport> m_probe;
    ListenerSeen m_seen;
    qint64 m_lastSeen = 0;                       // id of the last request that counts
    std::chrono::milliseconds m_urgentUntil{};   // by the clock's uptime
    bool m_isUrgent = false;
    bool m_isLookedAt = false;
    bool m_isAsking = false;
    bool m_isLoaded = false;
};

} // namespace Botdesk
