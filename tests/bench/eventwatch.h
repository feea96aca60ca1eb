// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

namespace Botdesk::Bench {

double threadCpuMs();   //!< that the calling thread has used

//! An application that notes how long each event takes its thread.
class WatchedApplication final : public QApplication
{
public:
    struct Handled
    {
        QByteArray what;
        double workMs = 0;
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    QList<Handled> takeHandled() { return std::exchange(m_handled, {}); }   //!< since the last call, without the shortest

private:
    QList<Handled> m_handled;
    int m_depth = 0;
};

//! A timer that should come every millisecond, how late it comes, and how much of that time the thread itself has used:
//! the rest is the machine's, which had something else to do.
class Pulse final : public QObject
{
public:
    explicit Pulse(WatchedApplication &application);

    QJsonObject figures() const;
    double longestMs() const;

private:
    void take();

    WatchedApplication &m_application;
    QTimer m_timer;
    QElapsedTimer m_last;
    QList<double> m_gaps;
    double m_lastCpuMs = 0;
    double m_longestWorkMs = 0;
    QList<WatchedApplication::Handled> m_longestWork;   // what it was made of
    WatchedApplication::Handled m_longestEvent;
};

} // namespace Botdesk::Bench
