// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "tls/certificateverdict.h"
#include "webhook/explanation.h"

#include <QHostAddress>
#include <QMetaType>

#include <optional>

namespace Botdesk {

//! One step of the way to a webhook, as it was seen from this computer.
struct ProbeStep
{
    enum class Kind { Url, Dns, Tcp, Tls, Http, Secret };
    enum class State {
        NotRun,    //!< an earlier step failed, or there was nothing to do
        Ok,
        Warning,   //!< Telegram delivers all the same
        Failed,
    };

    Kind kind = Kind::Url;
    State state = State::NotRun;
    qint64 tookMs = 0;
    QString finding = {};   //!< with Warning and Failed: an id of the catalogue
    QString words = {};     //!< of the server or the system; what Telegram would write of it

    bool operator==(const ProbeStep &) const = default;
};

//! "url", "dns" …: stands in the output of botdesk-cli and stays stable.
QLatin1StringView nameOf(ProbeStep::Kind kind);
QLatin1StringView nameOf(ProbeStep::State state);

//! What a probe saw. Holds neither the secret nor a password that stood in the URL.
struct ProbeReport
{
    QString url;
    qint64 at = 0;                          //!< Unix seconds of its beginning
    QList<ProbeStep> steps;                 //!< all, in their order
    bool isCancelled = false;

    QList<QHostAddress> addresses = {};     //!< what DNS gave, IPv4 and IPv6
    bool isOnlyHere = false;                //!< DNS does not know the name, this computer does (its hosts file)
    QHostAddress address = {};              //!< the one that was talked to
    int port = 0;

    QList<Certificate> chain = {};          //!< as the server sent it
    std::optional<CertificateVerdict> verdict = {};
    QString protocol = {};                  //!< "TLS 1.3"

    int status = 0;                         //!< of the answer to the right secret; 0: none
    QString location = {};                  //!< where a redirect leads
    QByteArray body = {};                   //!< its beginning
    int wrongSecretStatus = 0;              //!< of the answer to a wrong one

    const ProbeStep &step(ProbeStep::Kind kind) const;
    const ProbeStep *failed() const;        //!< null when none did
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::ProbeReport)
