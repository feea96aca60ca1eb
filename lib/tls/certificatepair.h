// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "tls/certificate.h"

#include <QSslConfiguration>

namespace Botdesk {

//! A certificate and its key, both as PEM.
struct CertificatePair
{
    QByteArray certificate;   //!< may hold a whole chain
    QByteArray key;           //!< without a password
};

enum class KeyKind { Rsa2048, EcP256 };

//! A pair that nobody else has signed, for @p host (a host name or an IP address, in the SAN and, where it fits, in the
//! common name): good for setWebhook when it is uploaded. An Error of kind Invalid when @p host is neither.
Result<CertificatePair> makeSelfSigned(const QString &host, KeyKind kind = KeyKind::Rsa2048, int days = 3650);

//! Writes both files, the key with mode 0600 from its first byte on.
Result<void> writePair(const CertificatePair &pair, const QString &certificatePath, const QString &keyPath);

//! What is wrong with a pair.
enum class PairProblem {
    CertificateUnreadable,   //!< the file
    NoCertificate,           //!< no PEM, or a damaged one
    KeyUnreadable,           //!< the file
    NoKey,                   //!< no PEM of an RSA or EC key
    KeyHasPassword,
    KeyMismatch,             //!< the key of another certificate
};

//! A pair that a TLS server can use. Whether it is in time and for the right host is up to Certificate.
struct ServerTls
{
    QList<Certificate> chain;   //!< not empty
    QSslConfiguration configuration;

    const Certificate &own() const { return chain.first(); }
};

tl::expected<ServerTls, PairProblem> checkPair(const CertificatePair &pair);
tl::expected<ServerTls, PairProblem> readPair(const QString &certificatePath, const QString &keyPath);

} // namespace Botdesk
