// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "updateserver.h"

#include "benchtools.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTcpSocket>

#include <cstdio>

namespace Botdesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostAtOnce = 100;

qint64 numberBehind(const QByteArray &text, const char *name, qint64 otherwise)
{
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return otherwise;
    qsizetype from = at + qsizetype(qstrlen(name));
    while (from < text.size() && !isdigit(text[from]) && text[from] != '-')
        ++from;
    qsizetype to = from + 1;
    while (to < text.size() && isdigit(text[to]))
        ++to;
    return text.sliced(from, to - from).toLongLong();
}

void write(QTcpSocket *socket, const QByteArray &body)
{
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\n\r\n" + body);
}

} // namespace

UpdateServer::UpdateServer(qint64 first, int count, int rate)
    : m_first(first)
    , m_rate(rate)
{
    m_updates.reserve(count);
    for (int i = 0; i < count; ++i)
        m_updates.append(updateJson(first + i));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            m_connections.insert(socket, {});
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_connections.remove(socket);
                socket->deleteLater();
            });
        }
    });
    connect(&m_tick, &QTimer::timeout, this, &UpdateServer::answerWaiting);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.start(2);
    m_server.listen(QHostAddress::LocalHost);
}

void UpdateServer::read(QTcpSocket *socket)
{
    Connection &connection = m_connections[socket];
    connection.received += socket->readAll();
    const qsizetype head = connection.received.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QByteArray lines = connection.received.first(head);
    const qint64 length = numberBehind(lines.toLower(), "\r\ncontent-length:", 0);
    if (connection.received.size() < head + 4 + length)
        return;
    const QByteArray target = lines.split(' ').value(1);
    const QByteArray body = connection.received.sliced(head + 4, length);
    connection.received.remove(0, head + 4 + length);
    answer(socket, target.sliced(target.lastIndexOf('/') + 1), body);
}

void UpdateServer::answer(QTcpSocket *socket, const QByteArray &method, const QByteArray &body)
{
    if (method.startsWith("getMe"))
        return write(socket, R"({"ok":true,"result":{"id":123456,"is_bot":true,"first_name":"Bench","username":"bench_bot"}})");
    if (method.startsWith("getWebhookInfo"))
        return write(socket, R"({"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}})");
    if (!method.startsWith("getUpdates"))
        return write(socket, R"({"ok":true,"result":true})");
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    giveUpdates(socket, std::max(m_first, numberBehind(body, "offset", m_first)));
}

qint64 UpdateServer::readyBefore() const
{
    const qint64 ready = m_rate == 0 ? m_updates.size() : m_sinceFirst.elapsed() * m_rate / 1000;
    return m_first + std::min<qint64>(ready, m_updates.size());
}

void UpdateServer::giveUpdates(QTcpSocket *socket, qint64 offset)
{
    if (offset >= m_first + m_updates.size() && !std::exchange(m_isConfirmed, true))
        emit confirmed(double(m_sinceFirst.nsecsElapsed()) / 1e6, m_answers);
    const qint64 end = std::min(readyBefore(), offset + MostAtOnce);
    m_connections[socket].waitsFor = offset < end ? 0 : offset;
    if (offset >= end)
        return;
    ++m_answers;
    write(socket, R"({"ok":true,"result":[)" + m_updates.sliced(offset - m_first, end - offset).join(',') + "]}");
}

void UpdateServer::answerWaiting()
{
    for (auto connection = m_connections.begin(); connection != m_connections.end(); ++connection) {
        if (connection->waitsFor > 0 && connection->waitsFor < readyBefore())
            giveUpdates(connection.key(), connection->waitsFor);
    }
}

} // namespace Botdesk::Bench

//! bench_server FIRST COUNT RATE: says its port, and when all has been confirmed how long that took.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    Botdesk::Bench::UpdateServer server(arguments.value(1).toLongLong(), arguments.value(2).toInt(), arguments.value(3).toInt());
    QObject::connect(&server, &Botdesk::Bench::UpdateServer::confirmed, &server, [](double ms, int answers) {
        std::printf("%.3f %d\n", ms, answers);
        std::fflush(stdout);
    });
    std::printf("%d\n", int(server.port()));
    std::fflush(stdout);
    return application.exec();
}
