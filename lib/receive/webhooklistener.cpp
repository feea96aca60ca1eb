// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/webhooklistener.h"

#include "core/clock.h"

#include <QRandomGenerator>

namespace Botdesk {

namespace {

//! @p bytes random ones, in letters that stand in a URL and in a secret as they are.
QByteArray randomText(int bytes)
{
    QByteArray text(bytes, Qt::Uninitialized);
    for (char &byte : text)
        byte = char(QRandomGenerator::system()->generate());
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

WebhookListener::WebhookListener(WebhookServer &server, const QByteArray &path, const QByteArray &secret, QObject *parent)
    : UpdateSource(parent)
    , m_server(server)
    , m_path(path)
    , m_secret(secret)
{
    Q_ASSERT(m_path.startsWith('/') && !m_secret.isEmpty());
}

WebhookListener::~WebhookListener()
{
    stop();
}

QByteArray WebhookListener::randomPath()
{
    return '/' + randomText(18);
}

QByteArray WebhookListener::randomSecret()
{
    return randomText(32);
}

void WebhookListener::start()
{
    m_isRunning = true;
    m_server.add(this);
    setState({.kind = SourceState::Kind::Receiving});
    handOver();
}

void WebhookListener::stop()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_server.remove(this);
    answer(std::exchange(m_waiting, {}), {.status = 503});
    // These may be stored or not: Telegram brings them again, and they are recognised.
    answer(std::exchange(m_outstanding, {}), {.status = 503});
    m_waitingBytes = 0;
    setState({.kind = SourceState::Kind::Stopped});
}

WebhookRefusal WebhookListener::take(HttpExchange *exchange)
{
    const QByteArray &body = exchange->request().body;
    if (m_waiting.size() >= MostWaiting || m_waitingBytes + body.size() > MostWaitingBytes)
        return WebhookRefusal::QueueFull;
    auto head = readUpdateHead(body);
    if (!head)
        return WebhookRefusal::NoUpdate;
    m_waitingBytes += body.size();
    m_waiting.append({{.head = *std::move(head), .json = body, .receivedMs = Clock::system().unixMilliseconds()}, exchange});
    // Later: whatever else stands in the sockets now goes to the disk in the same breath.
    if (m_outstanding.isEmpty() && m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &WebhookListener::handOver, Qt::QueuedConnection);
    return WebhookRefusal::None;
}

void WebhookListener::handOver()
{
    if (!m_isRunning || !m_outstanding.isEmpty() || m_waiting.isEmpty())
        return;
    m_outstanding = std::exchange(m_waiting, {});
    m_waitingBytes = 0;
    QList<ReceivedUpdate> updates;
    updates.reserve(m_outstanding.size());
    for (const Delivery &delivery : std::as_const(m_outstanding))
        updates.append(delivery.update);
    emit received(updates);
}

void WebhookListener::accept(UpdateId)
{
    // All of a batch is stored, or nothing of it.
    answer(std::exchange(m_outstanding, {}), {.status = 200});
    handOver();
}

void WebhookListener::answer(const QList<Delivery> &deliveries, const HttpResponse &response)
{
    for (const Delivery &delivery : deliveries) {
        if (delivery.exchange)
            delivery.exchange->answer(response);
    }
}

} // namespace Botdesk
