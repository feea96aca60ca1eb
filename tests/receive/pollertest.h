// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "receive/longpoller.h"
#include "support/handclock.h"
#include "support/stubserver.h"

#include <QSignalSpy>
#include <QTest>

namespace Botdesk::Testing {

//! Writes down what was to be waited for and rings when told to.
class HandAlarm final : public Alarm
{
    Q_OBJECT
public:
    void set(std::chrono::milliseconds wait) override { waits.append(wait.count()), isSet = true; }
    void cancel() override { isSet = false; }
    void ring()
    {
        isSet = false;
        emit rang();
    }

    QList<qint64> waits;   // milliseconds
    bool isSet = false;
};

QString describeState(const SourceState &state);

//! A poller that asks a stub; its time passes only as the test says.
class PollerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    void receiveNothingAndWait();   //!< up to the long question
    QString receivedIds() const;    //!< "1 2 | 3": batches, as they were handed over

    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<LongPoller> m_poller;
    std::unique_ptr<QSignalSpy> m_received;
    std::unique_ptr<QSignalSpy> m_failed;
    HandAlarm *m_alarm = nullptr;
    HandClock m_clock;
};

} // namespace Botdesk::Testing
