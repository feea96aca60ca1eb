// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "receive/answerrule.h"
#include "store/requestlog.h"
#include "tls/certificate.h"

#include <QStringList>

namespace Botdesk {

//! How a bot waits for Telegram's deliveries. Holds no secret: path and secret stand in files of the bot's folder.
struct ListenerSettings
{
    QString address = QStringLiteral("127.0.0.1");   //!< another one lets the network in
    quint16 port = 8443;
    QString certificateFile;      //!< empty: TLS ends in front
    QString keyFile;
    bool onlyTelegram = false;
    QStringList proxies;          //!< whose X-Forwarded-For is believed
    QList<AnswerRule> rules;
    qint64 keepRequestBytes = RequestLog::DefaultBytes;

    QJsonObject toJson() const;
    static ListenerSettings fromJson(const QJsonObject &json);

    bool operator==(const ListenerSettings &) const = default;
};

//! What makes a listener unlike any other.
struct ListenerKeys
{
    QByteArray path;     //!< begins with a slash
    QByteArray secret;
};

//! Reads them from the private files in @p folder, and makes those that are missing. They stay as they are from then on, so
//! that a webhook that was set stays right. The redactor knows the secret afterwards.
Result<ListenerKeys> keepListenerKeys(const QString &folder);

//! Where keepListenerKeys() keeps them.
QString listenerSecretFile(const QString &folder);

//! A listener that listens.
struct ListenerPlace
{
    QString address;
    quint16 port = 0;
    QByteArray path;
    std::optional<Certificate> certificate = {};   //!< of its own TLS

    QString url() const;   //!< as it is on this computer; a proxy or tunnel in front has another

    bool operator==(const ListenerPlace &) const = default;
};

} // namespace Botdesk
