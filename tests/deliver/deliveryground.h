// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "deliver/deliveryengine.h"
#include "http/httpserver.h"
#include "support/handclock.h"

#include <QPointer>
#include <QTest>

namespace Botdesk::Testing {

//! A DeliveryEngine, the clock that it goes by, and a bot that it delivers to.
class DeliveryGround
{
protected:
    void setUp();      //!< anew for each test
    void tearDown();

    Delivery delivery(qint64 id, const QByteArray &queue = "chat:1") const
    {
        return {.id = id, .queue = queue, .update = R"({"update_id":)" + QByteArray::number(id) + '}'};
    }
    DeliveryTarget target() const;
    QString seen() const;   //!< ids of the updates in the order they arrived, and the status that they got
    void pass(std::chrono::seconds time);   //!< moves the clock, and lets what is due then happen

    HandClock m_clock;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<DeliveryEngine> m_engine;
    std::function<HttpResponse(const HttpRequest &request)> m_answer;
    QList<QPointer<HttpExchange>> m_open;   // while there is no m_answer
    QList<HttpRequest> m_requests;
    QList<int> m_statuses;
    QList<qint64> m_delivered;
    QList<qint64> m_expired;
    int m_gone = 0;
};

} // namespace Botdesk::Testing
