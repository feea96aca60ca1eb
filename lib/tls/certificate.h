// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QStringList>

namespace Botdesk {

//! One X.509 certificate, as far as a webhook depends on it.
struct Certificate
{
    QByteArray der;
    QString subject;             //!< the common name, else the whole subject
    QString issuer;              //!< the same of whoever signed it
    QStringList names;           //!< host names and IP addresses that it is for (SAN)
    qint64 notBefore = 0;        //!< Unix seconds
    qint64 notAfter = 0;         //!< Unix seconds
    QString keyKind;             //!< "RSA", "EC" …
    int keyBits = 0;
    bool isSelfSigned = false;   //!< names itself as its issuer

    int daysLeft(qint64 nowSeconds) const;    //!< whole days; negative when it is over
    bool isFor(const QString &host) const;    //!< a host name or an IP address, as OpenSSL compares them
    QByteArray toPem() const;

    bool operator==(const Certificate &) const = default;
};

//! All certificates in @p pem, in their order: first the server's own, then those that lead to a root. An Error of kind
//! Invalid when there is none, or one of them cannot be read.
Result<QList<Certificate>> readCertificates(const QByteArray &pem);

//! The same of bytes as they come from a TLS connection.
Result<Certificate> readCertificate(const QByteArray &der);

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::Certificate)
