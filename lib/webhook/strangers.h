// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "webhook/pendingtrend.h"

#include <QJsonObject>

namespace Botdesk {

//! A sign that somebody else uses the bot's token.
struct StrangerTrace
{
    enum class Kind {
        WebhookSet,       //!< where there was none
        WebhookMoved,     //!< to another address
        WebhookGone,      //!< not certain: the server itself removes one that answers 410 for 23 hours
        AllowedUpdates,
        Certificate,
        MaxConnections,
        IpAddress,        //!< of a webhook that was set with a fixed one
        PendingFell,      //!< not certain: updates expire
        OtherPoller,      //!< 409: another program asks for updates
    };

    Kind kind = Kind::OtherPoller;
    qint64 since = 0;     //!< Unix seconds: the last time that it was seen as before; 0: not known
    qint64 at = 0;        //!< Unix seconds: when it was seen to be otherwise
    QString host = {};    //!< who that is, where an address tells
    QString before = {};
    QString after = {};

    bool isCertain() const { return kind != Kind::WebhookGone && kind != Kind::PendingFell; }

    bool operator==(const StrangerTrace &) const = default;
};

//! Tells what was done here from what somebody else did, by what getWebhookInfo says in the course of time. A value: it
//! asks nobody and can be kept.
class Strangers
{
public:
    //! An answer of getWebhookInfo.
    void note(const WebhookSample &sample);
    //! A call that was made here, with its parameters and whether the server took it.
    void noteOwn(const QString &method, const QJsonObject &parameters, bool isDone);
    //! It is asked for updates here: what waits grows fewer by that.
    void notePolling() { m_hasPolled = true; }
    //! The server answers getUpdates: there is no webhook at @p at. Nothing else is known by that.
    void noteNoWebhook(qint64 at);
    //! Whether a webhook is thought to be there.
    bool hasWebhook() const { return m_base && m_base->info.isSet(); }
    //! 409: another program asks for updates.
    void noteOtherPoller(qint64 at);
    //! What is there now is the operator's own.
    void acknowledge() { m_traces.clear(); }

    const QList<StrangerTrace> &traces() const { return m_traces; }   //!< one of each kind, in order of their first time

    QJsonObject toJson() const;
    static Strangers fromJson(const QJsonObject &json);

    bool operator==(const Strangers &) const = default;

private:
    void compare(const WebhookSample &now);
    void compareSettings(const WebhookSample &now);
    void add(StrangerTrace trace);

    std::optional<WebhookSample> m_base;   // what is known to be there
    QList<StrangerTrace> m_traces;
    QString m_urlBefore;                   // of the call that was made here last
    bool m_isOwnNew = false;               // such a call was made, and no answer told of it yet
    bool m_hasFixedAddress = false;
    bool m_hasPolled = false;              // since the last answer
};

} // namespace Botdesk
