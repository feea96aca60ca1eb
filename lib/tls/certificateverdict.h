// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "tls/certificate.h"

namespace Botdesk {

//! Whom the verifier trusts.
struct TrustAnchors
{
    bool systemRoots = true;          //!< as for a webhook without a certificate of its own
    QList<Certificate> others = {};   //!< what was uploaded with setWebhook: then nothing else is trusted

    static TrustAnchors only(QList<Certificate> uploaded) { return {.systemRoots = false, .others = std::move(uploaded)}; }
};

//! What Telegram makes of the certificates that a webhook's server sends.
struct CertificateVerdict
{
    enum class Problem {
        None,
        NotSent,             //!< no certificate at all
        NotYetValid,
        Expired,
        WrongName,           //!< not for this host or address
        SelfSigned,          //!< it vouches for itself, and was not uploaded
        MissingIssuer,       //!< who signed the last one was not sent and is no root: mostly a missing intermediate
        UnknownRoot,         //!< the chain ends in a root that nobody knows
        Weak,                //!< a key or a signature that is no longer taken
        Other,
    };

    Problem problem = Problem::None;
    int code = 0;              //!< OpenSSL's X509_V_ERR_…
    QString words;             //!< OpenSSL's for it: "unable to get local issuer certificate"
    QString about;             //!< subject of the certificate that it is about
    QString missing;           //!< with MissingIssuer, who was not sent
    QList<Certificate> path;   //!< from the server's own as far towards a root as it was found

    bool isTrusted() const { return problem == Problem::None; }
};

//! Judges @p sent (the server's own first) as Telegram's OpenSSL does, for @p host, a name or an IP address.
CertificateVerdict judgeCertificates(const QList<Certificate> &sent, const QString &host, const TrustAnchors &trust, qint64 nowSeconds);

} // namespace Botdesk
