// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "webhook/strangers.h"

#include <QObject>

#include <functional>

namespace Botdesk {

class Session;
struct CallRecord;
struct ReceiverState;

//! Feeds Strangers with all that a session asks and does, and keeps it in the bot's store over restarts. Asks getWebhookInfo
//! by itself only after a 409, to learn who is in the way.
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
    void noteState(const ReceiverState &state);
    void apply(std::function<void(Strangers &)> what);

    Session &m_session;
    Strangers m_known;
    QList<std::function<void(Strangers &)>> m_early;   // came before what was kept had been read
    QByteArray m_kept;
    int m_underWay = 0;             // calls that change the webhook
    bool m_isLoaded = false;
    bool m_isInConflict = false;
};

} // namespace Botdesk
