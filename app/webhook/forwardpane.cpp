// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/forwardpane.h"

#include "webhook/forwardform.h"
#include "webhook/forwardmodels.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timetext.h"
#include "words/errorwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;

namespace {

void prepareTable(QTableView *table, QAbstractItemModel *model, const QString &name)
{
    table->setModel(model);
    table->setAccessibleName(name);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(px(20));
    table->verticalHeader()->setDefaultSectionSize(px(26));
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace

ForwardPane::ForwardPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_attempts(new AttemptModel(this))
    , m_queues(new QueueModel(this))
    , m_form(new ForwardForm(session))
    , m_mode(new Banner(Tone::Warn, Banner::Shape::Card))
    , m_stopped(new Banner(Tone::Warn, Banner::Shape::Card))
    , m_callTrouble(new Banner(Tone::Warn, Banner::Shape::Card))
    , m_poison(new Banner(Tone::Error, Banner::Shape::Card))
    , m_middle(new QStackedWidget)
    , m_empty(new EmptyState(u"forward"_s, {}, {}))
    , m_count(new Label({}, TextStyle::Small, Color::Text3))
    , m_waiting(new QTableView)
    , m_part(new SegmentedControl(tr("What became of updates")))
    , m_parts(new QStackedWidget)
    , m_deliveries(new QTableView)
    , m_aside(new QListWidget)
    , m_again(new Button(Button::Look::Secondary, tr("Deliver again"), u"replay"_s))
    , m_forget(new Button(Button::Look::Secondary, tr("Forget"), u"trash"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(12), px(12), px(12));
    row->setSpacing(px(12));
    m_form->setFixedWidth(px(292));
    row->addWidget(m_form, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(8));
    row->addLayout(column, 1);
    makePoison();
    for (Banner *banner : {m_mode, m_stopped, m_callTrouble, m_poison}) {
        banner->hide();
        column->addWidget(banner);
    }
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(makeWaiting());
    splitter->addWidget(makeLower());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    m_middle->addWidget(m_empty);
    m_middle->addWidget(splitter);
    column->addWidget(m_middle, 1);

    connect(&session, &Session::forwardStateChanged, this, &ForwardPane::showState);
    connect(&session, &Session::forwardingSet, this, &ForwardPane::showState);
    connect(&session, &Session::receivingSet, this, &ForwardPane::showMode);
    connect(&session, &Session::receiverStateChanged, this, &ForwardPane::showMode);
    showState();
}

void ForwardPane::makePoison()
{
    m_mode->setText(tr("Forwarding needs long polling."),
                    tr("This bot waits for Telegram to deliver, by its listener. Receive by long polling, and what comes is forwarded."));
    connect(m_mode->addAction(tr("Receive by long polling…")), &Button::clicked, this, &ForwardPane::pollingWanted);
    m_stopped->setText(tr("Receiving is stopped."), tr("Nothing is asked for and nothing is delivered until it starts."));
    connect(m_stopped->addAction(tr("Start receiving")), &Button::clicked, this, &ForwardPane::startWanted);
    Button *now = m_poison->addAction(tr("Try now"));
    Button *aside = m_poison->addAction(tr("Put aside"));
    Button *flow = m_poison->addAction(tr("Let the rest flow"));
    now->setToolTip(tr("Without waiting for the next step"));
    aside->setToolTip(tr("It is not tried any more until you say so; those behind it are delivered"));
    flow->setToolTip(tr("It is tried on by itself, and those behind it are delivered meanwhile"));
    connect(now, &Button::clicked, this, [this] { step(ForwardStep::TryNow); });
    connect(aside, &Button::clicked, this, [this] { step(ForwardStep::PutAside); });
    connect(flow, &Button::clicked, this, [this] { step(ForwardStep::LetFlow); });
}

QWidget *ForwardPane::makeWaiting()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new Label(tr("Waiting"), TextStyle::Section));
    head->addWidget(m_count, 1);
    column->addLayout(head);
    prepareTable(m_waiting, m_queues, tr("Chats in which updates wait"));
    QHeaderView *header = m_waiting->horizontalHeader();
    header->setSectionResizeMode(QueueModel::Problem, QHeaderView::Stretch);
    for (const auto &[section, width] : {std::pair{QueueModel::Chat, 150}, {QueueModel::Waiting, 70}, {QueueModel::Head, 170},
                                         {QueueModel::Tries, 76}, {QueueModel::Next, 90}})
        m_waiting->setColumnWidth(section, px(width));
    m_waiting->setMinimumHeight(px(26 * 3));
    column->addWidget(m_waiting, 1);
    connect(m_waiting->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;   // the model begins anew
        m_current = m_queues->at(index.row()).head.id;
        showPoison();
    });
    return part;
}

QWidget *ForwardPane::makeLower()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, px(8), 0, 0);
    column->setSpacing(px(4));
    m_part->addSegment(tr("Deliveries"));
    m_part->addSegment(tr("Aside"));
    m_part->setCompact(true);
    m_part->setCurrentIndex(Deliveries);
    column->addWidget(m_part, 0, Qt::AlignLeft);
    prepareTable(m_deliveries, m_attempts, tr("The last deliveries"));
    QHeaderView *header = m_deliveries->horizontalHeader();
    header->setSectionResizeMode(AttemptModel::Answer, QHeaderView::Stretch);
    for (const auto &[section, width] : {std::pair{AttemptModel::Time, 108}, {AttemptModel::Update, 170}, {AttemptModel::Chat, 130},
                                         {AttemptModel::Try, 70}, {AttemptModel::Status, 70}, {AttemptModel::Took, 70}})
        m_deliveries->setColumnWidth(section, px(width));
    m_parts->addWidget(m_deliveries);
    m_parts->addWidget(makeAside());
    column->addWidget(m_parts, 1);
    connect(m_part, &SegmentedControl::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    return part;
}

QWidget *ForwardPane::makeAside()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    m_aside->setAccessibleName(tr("Updates put aside"));
    m_forget->setToolTip(tr("It is not delivered any more; it stays in Updates"));
    column->addWidget(m_aside, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_again);
    line->addWidget(m_forget);
    line->addStretch();
    column->addLayout(line);
    const auto allow = [this] {
        m_again->setEnabled(m_aside->currentRow() >= 0);
        m_forget->setEnabled(m_aside->currentRow() >= 0);
    };
    connect(m_aside, &QListWidget::currentRowChanged, this, allow);
    connect(m_again, &Button::clicked, this, [this] { stepAside(ForwardStep::DeliverAgain); });
    connect(m_forget, &Button::clicked, this, [this] { stepAside(ForwardStep::Forget); });
    allow();
    return part;
}

void ForwardPane::setNarrow(bool on)
{
    m_deliveries->setColumnHidden(AttemptModel::Took, on);
    m_deliveries->setColumnHidden(AttemptModel::Try, on);
    m_waiting->setColumnHidden(QueueModel::Head, on);
}

void ForwardPane::showState()
{
    const ForwardState &state = m_session.forwardState();
    m_attempts->setAttempts(state.attempts);
    showMode();
    showQueues();
    showAside();
    m_callTrouble->setVisible(state.callError.has_value());
    if (state.callError) {
        const ErrorWords words = wordsFor(*state.callError);
        m_callTrouble->setText(tr("%1, which an answer named, failed.").arg(state.callMethod), words.what);
        m_callTrouble->setServerWords(words.detail);
    }
    const bool isEmpty = state.attempts.isEmpty() && state.waiting == 0 && state.aside.isEmpty();
    if (m_session.forwardSettings().isOn)
        m_empty->setContent(u"forward"_s, tr("Nothing forwarded yet"),
                            tr("What comes from now on is delivered, and every attempt appears here."));
    else
        m_empty->setContent(u"forward"_s, tr("Forwarding is off"),
                            tr("Switched on, every update is stored here and then delivered to your program as Telegram would: with "
                               "the secret, in order in each chat, and tried again. It needs no tunnel and no public address."));
    m_middle->setCurrentIndex(isEmpty ? 0 : 1);
}

void ForwardPane::showMode()
{
    const bool isListening = m_session.profile().receiving == BotProfile::Receiving::Webhook;
    m_mode->setVisible(isListening);
    m_stopped->setVisible(!isListening && m_session.forwardSettings().isOn && m_session.receiverState().phase == Phase::Stopped);
}

void ForwardPane::showQueues()
{
    const ForwardState &state = m_session.forwardState();
    m_queues->setQueues(state.queues);
    const int row = m_queues->rowOf(m_current);
    if (row >= 0 && m_waiting->currentIndex().row() != row)
        m_waiting->selectRow(row);
    m_count->setText(state.waiting == 0 ? tr("nothing")
                                        : tr("%1 · %2").arg(tr("%n update(s)", nullptr, state.waiting), tr("%n chat(s)", nullptr, state.queueCount)));
    showPoison();
}

//! Of the queue that was chosen, or of the one that is held back the longest.
void ForwardPane::showPoison()
{
    int row = m_queues->rowOf(m_current);
    if (row < 0 || !m_queues->at(row).isHeldBack())
        row = m_queues->rowCount() > 0 && m_queues->at(0).isHeldBack() ? 0 : -1;
    m_poison->setVisible(row >= 0);
    m_poisonous = row >= 0 ? m_queues->at(row).head.id : 0;
    if (row < 0)
        return;
    const ForwardQueue &queue = m_queues->at(row);
    const int behind = queue.queue.waiting - 1;
    const QString chat = queue.head.chat.isEmpty() ? QString::fromUtf8(queue.queue.queue) : queue.head.chat;
    const QString what = (behind > 0 ? tr("Update %1 (%2) holds back %n more of %3.", nullptr, behind) : tr("Update %1 (%2) of %3 cannot be delivered."))
                             .arg(QString::number(number(queue.head.update)), queue.head.type, chat);
    QString why = tr("Since %1, tried %n time(s).", nullptr, queue.queue.attempts).arg(timeWithSeconds(queue.queue.sinceMs));
    if (queue.nextTryMs > 0 && m_session.forwardSettings().isOn)
        why += u' ' + tr("Next try at %1.").arg(timeWithSeconds(queue.nextTryMs));
    m_poison->setText(what, why);
    m_poison->setServerWords(problemText(queue.queue));
}

void ForwardPane::showAside()
{
    const QList<HeldUpdate> &aside = m_session.forwardState().aside;
    m_part->setSegmentText(Aside, aside.isEmpty() ? tr("Aside") : tr("Aside · %1").arg(aside.size()));
    if (aside == m_shownAside)
        return;
    const int row = m_aside->currentRow();
    m_shownAside = aside;
    m_aside->clear();
    for (const HeldUpdate &update : aside)
        m_aside->addItem(update.chat.isEmpty() ? heldText(update) : tr("%1 of %2").arg(heldText(update), update.chat));
    m_aside->setCurrentRow(std::min(std::max(row, 0), m_aside->count() - 1));
}

void ForwardPane::step(ForwardStep step)
{
    m_session.forward(step, m_poisonous);
}

void ForwardPane::stepAside(ForwardStep step)
{
    if (const int row = m_aside->currentRow(); row >= 0)
        m_session.forward(step, m_shownAside[row].id);
}

} // namespace Botdesk
