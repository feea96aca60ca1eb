// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace Botdesk::Testing {

//! A certificate that nobody else signed, for one name, made for a test by the openssl program.
struct SelfSigned
{
    QByteArray certificate;   //!< PEM
    QByteArray key;           //!< PEM

    //! @p name is "DNS:localhost" or "IP:127.0.0.1"; @p days may be negative. Empty where openssl is missing.
    static SelfSigned make(const QString &name, int days = 2)
    {
        QTemporaryDir folder;
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                       QStringLiteral("-keyout"), folder.filePath(QStringLiteral("key")), QStringLiteral("-out"),
                       folder.filePath(QStringLiteral("cert")), QStringLiteral("-days"), QString::number(days), QStringLiteral("-subj"),
                       QStringLiteral("/CN=Botdesk test"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + name});
        if (!openssl.waitForFinished(20000))
            return {};
        const auto content = [&folder](const QString &file) {
            QFile opened(folder.filePath(file));
            return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
        };
        return {content(QStringLiteral("cert")), content(QStringLiteral("key"))};
    }

    QSslConfiguration forServer() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(certificate));
        configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
        return configuration;
    }
};

} // namespace Botdesk::Testing
