// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "receive/sourcestate.h"
#include "webhook/strangers.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace Botdesk {

class Session;
struct CallRecord;
struct ReceiverState;

//! Feeds Strangers with all that a session asks and does, and keeps it in the bot's store over restarts.
//!
//! While it is polled nothing has to be asked: that getUpdates is answered says that there is no webhook. getWebhookInfo is
//! asked by itself only where that changes: after a 409, to learn who is in the way, and when polling works although a webhook
//! was there.
class StrangerWatch final : public QObject
{
    Q_OBJECT
public:
    explicit StrangerWatch(Session &session, QObject *parent = nullptr);   //!< @p session outlives it

    const QList<StrangerTrace> &traces() const { return m_known.traces(); }
    void acknowledge();                       //!< "It was me"
    void noteBegun(const QString &method);    //!< a call goes out: until it is answered nothing is known

signals:
    void changed();

private:
    void load();
    void noteInfo(const WebhookInfo &info);
    void noteCall(const CallRecord &record);
    void noteQuestion(const CallRecord &record);
    void noteState(const ReceiverState &state);
    void noteConflict(ReceiveConflict conflict);
    void ask();
    void apply(std::function<void(Strangers &)> what);

    Session &m_session;
    Strangers m_known;
    QList<std::function<void(Strangers &)>> m_early;   // came before what was kept had been read
    QByteArray m_kept;
    int m_underWay = 0;             // calls that change the webhook
    bool m_isLoaded = false;
    bool m_isInConflict = false;
    bool m_isAsking = false;
    std::optional<std::chrono::milliseconds> m_ownQuestion;   // getUpdates by hand, by the clock's uptime
};

} // namespace Botdesk
