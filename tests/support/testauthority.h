// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace Botdesk::Testing {

//! A root, an authority below it, and servers' certificates that it signs; made for a test by the openssl program.
class TestAuthority
{
public:
    TestAuthority()
    {
        make(QStringLiteral("root"), {}, QStringLiteral("basicConstraints=critical,CA:TRUE"), 30);
        make(QStringLiteral("below"), QStringLiteral("root"), QStringLiteral("basicConstraints=critical,CA:TRUE"), 30);
    }

    bool isThere() const { return !root().isNull() && !below().isNull(); }   //!< false where openssl is missing
    QSslCertificate root() const { return QSslCertificate(content(QStringLiteral("root.pem"))); }
    QSslCertificate below() const { return QSslCertificate(content(QStringLiteral("below.pem"))); }

    //! What a server shows: its own certificate for @p name ("DNS:localhost", "IP:127.0.0.1") and, if @p isWhole, the
    //! authority that signed it.
    QSslConfiguration server(const QString &name, bool isWhole = true, int days = 30)
    {
        make(QStringLiteral("server"), QStringLiteral("below"), QStringLiteral("subjectAltName=") + name, days);
        QList<QSslCertificate> chain{QSslCertificate(content(QStringLiteral("server.pem")))};
        if (isWhole)
            chain.append(below());
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(QSslKey(content(QStringLiteral("server.key")), QSsl::Ec));
        return configuration;
    }

private:
    QByteArray content(const QString &file) const
    {
        QFile opened(m_folder.filePath(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    void make(const QString &what, const QString &signer, const QString &extension, int days)
    {
        QFile settings(m_folder.filePath(QStringLiteral("settings")));
        if (!settings.open(QIODevice::WriteOnly))
            return;
        settings.write("[req]\ndistinguished_name=name\nx509_extensions=more\n[name]\n[more]\nsubjectKeyIdentifier=hash\n"
                       + extension.toLatin1() + '\n');
        settings.close();
        QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                              QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                              QStringLiteral("-config"), settings.fileName(), QStringLiteral("-subj"), QStringLiteral("/CN=Test ") + what,
                              QStringLiteral("-days"), QString::number(days), QStringLiteral("-keyout"), m_folder.filePath(what + QStringLiteral(".key")),
                              QStringLiteral("-out"), m_folder.filePath(what + QStringLiteral(".pem"))};
        if (!signer.isEmpty())
            arguments << QStringLiteral("-CA") << m_folder.filePath(signer + QStringLiteral(".pem"))
                      << QStringLiteral("-CAkey") << m_folder.filePath(signer + QStringLiteral(".key"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        openssl.waitForFinished(20000);
    }

    QTemporaryDir m_folder;
};

} // namespace Botdesk::Testing
