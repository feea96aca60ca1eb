// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/broadcastassistant.h"

#include "broadcast/broadcastmessage.h"
#include "broadcast/broadcastreview.h"
#include "broadcast/broadcastwords.h"
#include "broadcast/recipientspane.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "core/clock.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace Botdesk {

using namespace Qt::StringLiterals;

BroadcastAssistant::BroadcastAssistant(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_recipients(new RecipientsPane(session.store(), this))
    , m_message(new BroadcastMessage(session, this))
    , m_review(new BroadcastReview(session, this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(makeHead());
    auto *scroll = new QScrollArea(this);   // files, text and buttons may be higher than the window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_message);
    m_message->setAutoFillBackground(false);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_recipients, scroll, m_review})
        m_stack->addWidget(pane);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_recipients, &RecipientsPane::changed, this, &BroadcastAssistant::check);
    connect(m_message, &BroadcastMessage::changed, this, &BroadcastAssistant::check);
    connect(m_review, &BroadcastReview::checked, this, &BroadcastAssistant::check);
    go(Recipients);
}

QWidget *BroadcastAssistant::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    for (const QString &name : {tr("1. Recipients"), tr("2. Message"), tr("3. Check and send")}) {
        if (!m_steps.isEmpty())
            row->addWidget(new Label(u"›"_s, TextStyle::Section, Color::Text3, head));
        m_steps << new Label(name, TextStyle::Section, Color::Text3, head);
        row->addWidget(m_steps.last());
    }
    row->addStretch();
    return head;
}

QWidget *BroadcastAssistant::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    m_problem = new Label({}, TextStyle::Small, Color::Text2, foot);
    m_problem->setWordWrap(true);
    auto *cancel = new Button(Button::Look::Ghost, tr("To the list"), {}, foot);
    m_back = new Button(Button::Look::Secondary, tr("Back"), {}, foot);
    m_next = new Button(Button::Look::Primary, {}, {}, foot);
    row->addWidget(cancel);
    row->addWidget(m_problem, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(cancel, &QAbstractButton::clicked, this, &BroadcastAssistant::left);
    connect(m_back, &QAbstractButton::clicked, this, [this] { go(m_stack->currentIndex() - 1); });
    connect(m_next, &QAbstractButton::clicked, this, &BroadcastAssistant::next);
    return foot;
}

void BroadcastAssistant::begin(const QString &title, const Draft &draft)
{
    m_recipients->clear();
    m_message->fill(title, draft);
    go(Recipients);
}

void BroadcastAssistant::go(int step)
{
    m_stack->setCurrentIndex(step);
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setInk(i == step ? Color::Text : Color::Text3);
    m_back->setVisible(step > Recipients);
    if (step == Message)
        m_message->setColumns(m_recipients->list().columns);
    if (step == Review)
        m_review->review(m_message->draft(), m_recipients->list().recipients);
    check();
    if (step == Message)
        m_message->text()->edit()->setFocus();
}

QString BroadcastAssistant::problem() const
{
    switch (m_stack->currentIndex()) {
    case Recipients: return m_recipients->list().recipients.isEmpty() ? tr("There is nobody to send it to yet.") : QString();
    case Message: return m_message->problem();
    default: return !m_review->isChecked() ? QString() : m_review->ready().isEmpty() ? tr("Nobody is left to send it to.") : QString();
    }
}

void BroadcastAssistant::check()
{
    const bool isLast = m_stack->currentIndex() == Review;
    const QString what = problem();
    m_problem->setText(what);
    m_next->setEnabled(what.isEmpty() && (!isLast || m_review->isChecked()));
    m_next->setText(isLast && m_review->isChecked() ? tr("Send to %1…").arg(countText(int(m_review->ready().size()))) : isLast ? tr("Send…") : tr("Next"));
}

void BroadcastAssistant::next()
{
    if (m_stack->currentIndex() < Review)
        return go(m_stack->currentIndex() + 1);
    const Broadcast broadcast{.title = m_message->title(), .draft = m_message->draft().toJson(), .createdMs = Clock::system().unixMilliseconds()};
    m_next->setEnabled(false);   // one press makes one
    emit ready(broadcast, m_review->ready());
}

} // namespace Botdesk
