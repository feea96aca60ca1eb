// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/draft.h"
#include "store/store.h"

#include <QWidget>

class QStackedWidget;

namespace Botdesk {

class BroadcastMessage;
class BroadcastReview;
class Button;
class Label;
class RecipientsPane;
class Session;

//! The way to a new broadcast: recipients, message, a look at what each gets.
class BroadcastAssistant final : public QWidget
{
    Q_OBJECT
public:
    explicit BroadcastAssistant(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

    void begin(const QString &title = {}, const Draft &draft = {});
    RecipientsPane *recipients() const { return m_recipients; }
    BroadcastMessage *message() const { return m_message; }
    BroadcastReview *review() const { return m_review; }

signals:
    void left();
    void ready(const Botdesk::Broadcast &broadcast, const QList<Botdesk::BroadcastRecipient> &recipients);

private:
    enum Step { Recipients, Message, Review, StepCount };

    QWidget *makeHead();
    QWidget *makeFoot();
    void go(int step);
    void next();
    void check();
    QString problem() const;

    RecipientsPane *m_recipients;
    BroadcastMessage *m_message;
    BroadcastReview *m_review;
    QStackedWidget *m_stack;
    QList<Label *> m_steps;
    Label *m_problem = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
};

} // namespace Botdesk
