// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/webhooklistener.h"

#include "core/clock.h"
#include "store/storedupdate.h"

#include <QRandomGenerator>

#include <limits>

namespace Botdesk {

using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 1ms;

//! @p bytes random ones, in letters that stand in a URL and in a secret as they are.
QByteArray randomText(int bytes)
{
    QByteArray text(bytes, Qt::Uninitialized);
    for (char &byte : text)
        byte = char(QRandomGenerator::system()->generate());
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

//! The server's are of 32 bits; another one would stand in the log for ever, and at its end.
bool isIdOfTheServer(UpdateId id)
{
    return number(id) >= 0 && number(id) <= std::numeric_limits<qint32>::max();
}

} // namespace

WebhookListener::WebhookListener(WebhookServer &server, const QByteArray &path, const QByteArray &secret, QObject *parent)
    : UpdateSource(parent)
    , m_server(server)
    , m_path(path)
    , m_secret(secret)
    , m_next(this)
{
    Q_ASSERT(m_path.startsWith('/') && !m_secret.isEmpty());
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &WebhookListener::handOver);
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
    m_expected = 0;
    m_server.add(this);
    setState({.kind = SourceState::Kind::Receiving});
    handOver();
}

void WebhookListener::stop()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_server.remove(this);
    answerAll(std::exchange(m_waiting, {}), {.status = 503});
    // These may be stored or not: Telegram brings them again, and they are recognised.
    answerAll(std::exchange(m_outstanding, {}), {.status = 503});
    m_waitingBytes = 0;
    setState({.kind = SourceState::Kind::Stopped});
}

WebhookRefusal WebhookListener::take(HttpExchange *exchange, const std::optional<WebhookRequest> &record)
{
    const QByteArray &body = exchange->request().body;
    if (m_waiting.size() >= MostWaiting || m_waitingBytes + body.size() > MostWaitingBytes)
        return WebhookRefusal::QueueFull;
    auto head = readUpdateHead(body);
    if (!head || !isIdOfTheServer(head->id))
        return WebhookRefusal::NoUpdate;
    Delivery delivery{{.head = *std::move(head), .json = body, .receivedMs = Clock::system().unixMilliseconds()},
                      exchange,
                      record,
                      record ? Clock::system().uptime() : std::chrono::milliseconds()};
    if (delivery.update.head.type.isEmpty()) {
        answer(delivery, {.status = 200});   // a probe's: nothing is in it that could be kept
        return WebhookRefusal::None;
    }
    m_waitingBytes += body.size();
    m_waiting.append(std::move(delivery));
    if (m_outstanding.isEmpty())
        awaitMore();
    return WebhookRefusal::None;
}

//! Whoever delivers without a pause brings the next update as soon as the last one is answered. One sync for all of them
//! takes less time than two of half their size, so that those who have just been answered are waited for, not long.
void WebhookListener::awaitMore()
{
    if (m_waiting.size() >= m_expected)
        m_next.start(0ms);   // when what stands in the sockets has been read
    else if (!m_next.isActive())
        m_next.start(Patience);
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

void WebhookListener::noteCommitted(const Committed &committed)
{
    for (const qsizetype place : committed.known) {
        if (place < m_outstanding.size())
            m_outstanding[place].cameAgain = true;
    }
}

void WebhookListener::accept(UpdateId)
{
    QList<Delivery> stored = std::exchange(m_outstanding, {});
    m_expected = stored.size() + m_waiting.size();
    // All of a batch is stored, or nothing of it.
    for (Delivery &delivery : stored)
        answer(delivery, confirmationOf(delivery));
    if (!m_waiting.isEmpty())
        awaitMore();
}

HttpResponse WebhookListener::confirmationOf(const Delivery &delivery) const
{
    if (!m_rules.isEmpty() && !delivery.cameAgain && delivery.exchange) {
        if (const auto call = answerByRules(m_rules, delivery.update))
            return {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = *call};
    }
    return {.status = 200};
}

void WebhookListener::answer(Delivery &delivery, const HttpResponse &response)
{
    if (delivery.record) {
        WebhookRequest &record = *delivery.record;
        record.status = delivery.exchange ? response.status : 0;
        record.answer = response.body;
        record.answerMs = (Clock::system().uptime() - delivery.since).count();
        record.update = delivery.update.head.id;
        record.cameAgain = delivery.cameAgain;
    }
    if (delivery.exchange)
        delivery.exchange->answer(response);
    if (delivery.record)
        emit m_server.handled(*delivery.record);
}

void WebhookListener::answerAll(QList<Delivery> deliveries, const HttpResponse &response)
{
    for (Delivery &delivery : deliveries)
        answer(delivery, response);
}

} // namespace Botdesk
