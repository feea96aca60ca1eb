// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/forwarder.h"
#include "session/forwardsettings.h"

#include <QTimer>

namespace Botdesk {

//! Forwarding as a bot's setting: what BotWorker asks of it beside the poller, and what the window sees of it.
//!
//! Lives in the network thread. What came while it was off is not forwarded later; what waits when it is switched off
//! goes on when it is switched on.
class Forwarding final : public QObject
{
    Q_OBJECT
public:
    explicit Forwarding(Forwarder::Call call, QObject *parent = nullptr);

    void setFolder(const QString &folder);   //!< reads the settings that are kept there
    //! Kept, and from then on in use; nothing changes when they cannot be kept.
    Result<void> set(const ForwardSettings &settings);

    //! Long polling begins, or what is pending is fetched. An Error when it is on and there is no journal to be had: then nothing may be confirmed.
    Result<void> begin();
    //! Receiving ends. What is under way ends first, as long as isOpen(); then ended() is told.
    void end();
    //! As end(), and what waits is delivered before, as long as it gets through.
    void endWhenDelivered();
    bool isOpen() const { return m_forwarder != nullptr; }

    Result<void> put(const QList<ReceivedUpdate> &updates);   //!< before they are stored
    bool release();                //!< they are; whether they may be confirmed now

    void take(ForwardStep step, qint64 id);

signals:
    void settingsChanged(const Botdesk::ForwardSettings &settings);
    void stateChanged(const Botdesk::ForwardState &state);   //!< a few times a second at most
    void roomMade();
    void ended();

private:
    Result<void> open();
    void aim();
    void close();
    bool isQuiet() const;
    void noteAttempt(const DeliveryAttempt &attempt);
    void keep(const DeliveryAttempt &attempt);
    void noteDelivered(const QString &method);
    void tell();
    void tellSoon();
    void describe(ForwardState &state) const;
    HeldUpdate heldUpdate(qint64 id) const;

    Forwarder::Call m_call;
    std::unique_ptr<Forwarder> m_forwarder;   //!< while the bot polls and it was ever switched on
    ForwardSettings m_settings;
    QString m_folder;
    ForwardState m_state;
    QTimer m_tellTimer;
    QTimer m_endTimer;
    qint64 m_lastSerial = 0;
    bool m_isPolling = false;
    bool m_isEmptying = false;     // after endWhenDelivered()
};

} // namespace Botdesk
