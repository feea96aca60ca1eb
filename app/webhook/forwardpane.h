// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;
class QTableView;

namespace Botdesk {

class AttemptModel;
class Banner;
class Button;
class EmptyState;
class ForwardForm;
class Label;
class QueueModel;
class SegmentedControl;

//! "Poll and forward": the switch and its settings, what was delivered, what waits, and what holds it back.
class ForwardPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ForwardPane(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

    void setNarrow(bool on);

signals:
    void pollingWanted();   //!< the bot receives by its listener, and forwarding needs long polling
    void startWanted();

private:
    enum Part { Deliveries, Aside };

    QWidget *makeWaiting();
    QWidget *makeLower();
    QWidget *makeAside();
    void makePoison();
    void showState();
    void showMode();
    void showQueues();
    void showPoison();
    void showAside();
    void step(ForwardStep step);
    void stepAside(ForwardStep step);

    Session &m_session;
    AttemptModel *m_attempts;
    QueueModel *m_queues;
    ForwardForm *m_form;
    Banner *m_mode;
    Banner *m_stopped;
    Banner *m_callTrouble;
    Banner *m_poison;
    QStackedWidget *m_middle;
    EmptyState *m_empty;
    Label *m_count;
    QTableView *m_waiting;
    SegmentedControl *m_part;
    QStackedWidget *m_parts;
    QTableView *m_deliveries;
    QListWidget *m_aside;
    Button *m_again;
    Button *m_forget;
    qint64 m_current = 0;          // head of the queue that was chosen
    qint64 m_poisonous = 0;        // the update that the banner is about
    QList<HeldUpdate> m_shownAside;
};

} // namespace Botdesk
