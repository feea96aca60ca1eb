// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/deliveryground.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

void DeliveryGround::setUp()
{
    m_requests.clear();
    m_statuses.clear();
    m_delivered.clear();
    m_expired.clear();
    m_open.clear();
    m_gone = 0;
    m_answer = [](const HttpRequest &) { return HttpResponse{}; };
    m_server = std::make_unique<HttpServer>();
    QObject::connect(m_server.get(), &HttpServer::requested, m_server.get(), [this](HttpExchange *exchange) {
        m_requests.append(exchange->request());
        if (!m_answer) {
            m_open.append(exchange);
            return;
        }
        const HttpResponse response = m_answer(exchange->request());
        m_statuses.append(response.status);
        exchange->answer(response);
    });
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
    m_engine = std::make_unique<DeliveryEngine>(nullptr, m_clock);
    QObject::connect(m_engine.get(), &DeliveryEngine::delivered, m_engine.get(), [this](qint64 id) { m_delivered.append(id); });
    QObject::connect(m_engine.get(), &DeliveryEngine::expired, m_engine.get(), [this](qint64 id) { m_expired.append(id); });
    QObject::connect(m_engine.get(), &DeliveryEngine::gone, m_engine.get(), [this] { ++m_gone; });
    m_engine->setTarget(target());
}

void DeliveryGround::tearDown()
{
    m_engine.reset();
    m_server.reset();
}

DeliveryTarget DeliveryGround::target() const
{
    return {.url = *readWebhookUrl("http://127.0.0.1:" + QByteArray::number(m_server->port()) + "/hook?a=b")};
}

QString DeliveryGround::seen() const
{
    QStringList all;
    for (qsizetype i = 0; i < m_requests.size(); ++i) {
        const QByteArray id = m_requests[i].body.mid(13).chopped(1);
        all.append(QString::fromLatin1(id) + (i < m_statuses.size() && m_statuses[i] != 200 ? u'!' + QString::number(m_statuses[i]) : QString()));
    }
    return all.join(u' ');
}

void DeliveryGround::pass(std::chrono::seconds time)
{
    m_clock.pass(time);
    m_engine->wake();
    QVERIFY(QTest::qWaitFor([this] { return m_engine->isResting(); }));
}

} // namespace Botdesk::Testing
