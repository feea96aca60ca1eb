// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "receive/webhooklistener.h"

#include <QTcpSocket>
#include <QTest>

namespace Botdesk::Testing {

//! A listener with a path and a secret, and raw connections to it.
class WebhookTest
{
public:
    explicit WebhookTest(WebhookServerSettings settings = {})
    {
        QVERIFY(m_server.start(settings));
        m_listener.start();
        QObject::connect(&m_listener, &WebhookListener::received, &m_listener, [this](const QList<ReceivedUpdate> &updates) {
            m_batches.append(updates);
            if (m_storesAtOnce)
                m_listener.accept(updates.last().head.id);
        });
    }

    WebhookServer &server() { return m_server; }
    WebhookListener &listener() { return m_listener; }
    const QList<QList<ReceivedUpdate>> &batches() const { return m_batches; }
    void setStoresAtOnce(bool on) { m_storesAtOnce = on; }
    void acceptLastBatch() { m_listener.accept(m_batches.last().last().head.id); }

    std::unique_ptr<QTcpSocket> connection(const QHostAddress &from = {}) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        if (!from.isNull())
            socket->bind(from);
        socket->connectToHost(QHostAddress::LocalHost, m_server.port());
        return socket;
    }

    static QByteArray update(qint64 id) { return R"({"update_id":)" + QByteArray::number(id) + ",\n" R"("poll":{"id":"1"}})"; }

    //! As the official server words it; a header that is empty here is left out.
    static QByteArray delivery(const QByteArray &body, const QByteArray &secret = Secret, const QByteArray &path = Path)
    {
        return "POST " + path + " HTTP/1.1\r\nHost: bot.example\r\n"
            + (secret.isEmpty() ? QByteArray() : "X-Telegram-Bot-Api-Secret-Token: " + secret + "\r\n")
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: keep-alive\r\nAccept-Encoding: gzip, deflate\r\n\r\n" + body;
    }

    //! The status of the answer to @p request, or 0 when the connection ended without one.
    int statusOf(const QByteArray &request, const QHostAddress &from = {})
    {
        const auto socket = connection(from);
        socket->write(request);
        return nextStatus(*socket);
    }

    static int nextStatus(QTcpSocket &socket)
    {
        QByteArray answer;
        const bool isThere = QTest::qWaitFor([&] {
            answer += socket.readAll();
            return answer.contains("\r\n\r\n") || (socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() == 0);
        }, 20'000);
        return isThere ? answer.mid(9, 3).toInt() : -1;
    }

    static inline const QByteArray Path = "/a-path-of-its-own";
    static inline const QByteArray Secret = "the-secret_1";

private:
    WebhookServer m_server;
    WebhookListener m_listener{m_server, Path, Secret};
    QList<QList<ReceivedUpdate>> m_batches;
    bool m_storesAtOnce = true;
};

} // namespace Botdesk::Testing
