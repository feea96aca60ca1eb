// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/alarm.h"

#include <QTimer>

namespace Botdesk {

namespace {

class TimerAlarm final : public Alarm
{
public:
    TimerAlarm()
        : m_timer(this)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);   // a coarse one may ring before retry_after is over
        connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
    }

    void set(std::chrono::milliseconds wait) override { m_timer.start(wait); }
    void cancel() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Alarm> makeAlarm()
{
    return std::make_unique<TimerAlarm>();
}

} // namespace Botdesk
