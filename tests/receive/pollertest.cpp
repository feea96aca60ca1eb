// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/pollertest.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

QString describeState(const SourceState &state)
{
    using Kind = SourceState::Kind;
    switch (state.kind) {
    case Kind::Stopped: return u"stopped"_s;
    case Kind::Starting: return u"starting"_s;
    case Kind::Receiving: return u"receiving"_s;
    case Kind::Unauthorized: return u"unauthorized"_s;
    case Kind::Conflict: return u"conflict %1"_s.arg(int(*state.conflict));
    case Kind::BackingOff: return u"attempt %1: %2"_s.arg(state.attempt).arg(kindName(state.error->kind));
    }
    return {};
}

void PollerTest::init()
{
    const Token token = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");
    m_clock = HandClock();
    m_server = std::make_unique<StubServer>();
    m_client = std::make_unique<Client>(token, ApiServer{.root = m_server->root()});
    m_poller = std::make_unique<LongPoller>(*m_client, nullptr, m_clock);
    m_received = std::make_unique<QSignalSpy>(m_poller.get(), &UpdateSource::received);
    m_failed = std::make_unique<QSignalSpy>(m_poller.get(), &UpdateSource::failed);
    auto alarm = std::make_unique<HandAlarm>();
    m_alarm = alarm.get();
    m_poller->setAlarm(std::move(alarm));
}

void PollerTest::cleanup()
{
    m_poller.reset();
    m_client.reset();
    m_server.reset();
}

void PollerTest::receiveNothingAndWait()
{
    m_server->answers(updates({}));
    m_poller->start();
    QTRY_COMPARE(m_server->waiting(), 1);
    QCOMPARE(describeState(m_poller->state()), u"receiving"_s);
}

QString PollerTest::receivedIds() const
{
    QStringList batches;
    for (const auto &call : *m_received) {
        QStringList batch;
        for (const auto &update : call.at(0).value<QList<ReceivedUpdate>>())
            batch << QString::number(number(update.head.id));
        batches << batch.join(u' ');
    }
    return batches.join(u" | "_s);
}

} // namespace Botdesk::Testing
