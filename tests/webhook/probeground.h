// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/whendone.h"
#include "support/testauthority.h"
#include "tls/certificatepair.h"
#include "webhook/webhookprobe.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include <functional>

namespace Botdesk::Testing {

using namespace Qt::StringLiterals;

inline const QByteArray Secret = "correct-horse-battery";
inline const QByteArray Taken = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
inline const QByteArray Refused = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";

//! Answers what it is told to, to whoever asks for whatever name.
class FakeResolver final : public HostResolver
{
public:
    HostAddresses answer;
    QStringList asked;
    bool isSilent = false;

    QFuture<HostAddresses> lookUp(const QString &host) override
    {
        asked.append(host);
        if (!isSilent)
            return readyFuture(answer);
        m_silent.start();
        return m_silent.future();
    }
    ~FakeResolver() override
    {
        if (isSilent)
            m_silent.finish();
    }

private:
    QPromise<HostAddresses> m_silent;
};

//! Answers each request with what @p answer makes of it: nothing at all closes, "…" lets it wait.
class AnsweringServer
{
public:
    std::function<QByteArray(const QByteArray &)> answer = [](const QByteArray &request) {
        return request.contains("\r\nX-Telegram-Bot-Api-Secret-Token: " + Secret + "\r\n") ? Taken : Refused;
    };
    QByteArrayList requests;

    explicit AnsweringServer(const std::optional<QSslConfiguration> &tls)
    {
        if (tls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(*tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(socket); });
            take(socket);
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    QByteArray url(const QByteArray &host = "localhost") const
    {
        return (qobject_cast<QSslServer *>(m_server.get()) ? "https://" : "http://") + host + ':' + QByteArray::number(m_server->serverPort()) + "/hook?a=b";
    }
    quint16 port() const { return m_server->serverPort(); }

private:
    void take(QTcpSocket *socket)
    {
        QByteArray request = socket->property("request").toByteArray() + socket->readAll();
        socket->setProperty("request", request);
        if (!request.endsWith('}'))
            return;
        socket->setProperty("request", QByteArray());
        requests.append(request);
        const QByteArray reply = answer(request);
        if (reply.isEmpty())
            socket->disconnectFromHost();
        else if (reply != "…")
            socket->write(reply);
    }

    std::unique_ptr<QTcpServer> m_server;
};

//! "url ok | dns ok | tcp failed tcp.refused | tls not run …"; times are left out.
inline QString inWords(const ProbeReport &report)
{
    QStringList all;
    for (const ProbeStep &step : report.steps)
        all.append((QString(nameOf(step.kind)) + u' ' + nameOf(step.state) + u' ' + step.finding).trimmed());
    return all.join(u" | "_s);
}

inline QList<Certificate> certificates(const QList<QSslCertificate> &given)
{
    QList<Certificate> all;
    for (const QSslCertificate &each : given)
        all.append(*readCertificate(each.toDer()));
    return all;
}

inline ServerTls selfSigned(const QString &host)
{
    return checkPair(makeSelfSigned(host, KeyKind::EcP256, 60).value()).value();
}

//! A probe, what it looks names up with, and who signs the certificates of those it talks to.
class ProbeGround
{
protected:
    void setUp();      //!< anew for each test
    ProbeReport probe(const ProbeOptions &options);
    ProbeOptions options(const AnsweringServer &server) const;

    TestAuthority m_authority;
    std::unique_ptr<FakeResolver> m_resolver;
    QStringList m_stepped;
};

} // namespace Botdesk::Testing

Q_DECLARE_METATYPE(Botdesk::HostAddresses)
