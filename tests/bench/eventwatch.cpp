// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "eventwatch.h"

#include <QJsonArray>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace Botdesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double WorthNotingMs = 0.5;

QByteArray nameOf(const QObject *receiver, const QEvent *event)
{
    QByteArray name = receiver->metaObject()->className();
    if (const auto *timer = qobject_cast<const QTimer *>(receiver))
        name += " of " + QByteArray::number(timer->interval()) + " ms";   // a member's has no parent to be known by
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    return name + ' ' + (type ? type : "event");
}

} // namespace

double threadCpuMs()
{
    timespec spent;
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth > 0)   // it is called in every thread
        return QApplication::notify(receiver, event);
    const QByteArray what = nameOf(receiver, event);   // the receiver may not survive it
    const double before = threadCpuMs();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double workMs = threadCpuMs() - before;
    if (workMs > WorthNotingMs)
        m_handled.append({what, workMs});
    return done;
}

Pulse::Pulse(WatchedApplication &application) : m_application(application)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Pulse::take);
    m_application.takeHandled();
    m_last.start();
    m_lastCpuMs = threadCpuMs();
    m_timer.start(1);
}

void Pulse::take()
{
    m_gaps << double(m_last.nsecsElapsed()) / 1e6;
    m_last.restart();
    const double cpu = threadCpuMs();
    const double workMs = cpu - std::exchange(m_lastCpuMs, cpu);
    const auto handled = m_application.takeHandled();
    for (const auto &one : handled) {
        if (one.workMs > m_longestEvent.workMs)
            m_longestEvent = one;
    }
    if (workMs > m_longestWorkMs) {
        m_longestWorkMs = workMs;
        m_longestWork = handled;
    }
}

double Pulse::longestMs() const
{
    return m_gaps.isEmpty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end());
}

QJsonObject Pulse::figures() const
{
    QList<double> sorted = m_gaps;
    std::sort(sorted.begin(), sorted.end());
    const auto inWords = [](const WatchedApplication::Handled &one) {
        return u"%1: %2 ms"_s.arg(QLatin1String(one.what)).arg(one.workMs, 0, 'f', 1);
    };
    QJsonArray longestWork;
    for (const auto &one : m_longestWork)
        longestWork.append(inWords(one));
    return {{u"longest_gap_ms"_s, longestMs()},
            {u"gap_of_one_in_1000_ms"_s, sorted.isEmpty() ? 0 : sorted[sorted.size() - 1 - sorted.size() / 1000]},
            {u"longest_work_ms"_s, m_longestWorkMs},
            {u"longest_work"_s, longestWork},
            {u"longest_event"_s, inWords(m_longestEvent)}};
}

} // namespace Botdesk::Bench
