// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/broadcaster.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace Botdesk {

class Banner;
class Button;
class ElidedLabel;
class Label;
class RecipientsModel;
class SegmentedControl;
class Session;
class Tag;

//! One broadcast: how far it has come, what it waits for, who was not reached; to pause, go on, stop, and report.
class BroadcastProgressPane final : public QWidget
{
    Q_OBJECT
public:
    explicit BroadcastProgressPane(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

    void open(const Broadcast &broadcast);
    const Broadcast &broadcast() const { return m_broadcast; }
    void saveReport(const QString &path);
    void showTrouble(const QString &what, const QString &why);

signals:
    void startAsked(const Botdesk::Broadcast &broadcast);   //!< for the first time, or to go on
    void backAsked();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void take(const BroadcastProgress &progress);
    void refresh();
    void showWords();
    QString countsText() const;
    QString speedText() const;
    void showNotice();
    void askRecipients();
    void startOrPause();
    void askToStop();
    void chooseReport();

    Session &m_session;
    Broadcast m_broadcast;
    BroadcastProgress m_progress;             // of this one, while it runs
    ElidedLabel *m_title = nullptr;
    Tag *m_state = nullptr;
    Button *m_go = nullptr;
    Button *m_stop = nullptr;
    Banner *m_notice;
    QProgressBar *m_bar;
    Label *m_counts;
    Label *m_speed;
    SegmentedControl *m_which;
    RecipientsModel *m_model;
    Button *m_report = nullptr;
    Label *m_reported = nullptr;
    QTimer m_second;
    QTimer m_soon;
    int m_question = 0;
};

} // namespace Botdesk
