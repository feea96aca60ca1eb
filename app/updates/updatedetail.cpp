// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatedetail.h"

#include "answers/answers.h"
#include "answers/answerwindow.h"
#include "core/whendone.h"
#include "received/mediashelf.h"
#include "session/mediafiles.h"
#include "session/session.h"
#include "updates/jsontabs.h"
#include "updates/preview.h"
#include "updates/timeline.h"
#include "updates/updateactions.h"
#include "widgets/button.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/toolbutton.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

enum Tab { TreeIndex, RawIndex, TimelineIndex, PreviewIndex };

//! A button that does what @p action does, and stands as it stands. Visibility follows the action's enabled state where
//! @p hides: what does not fit the type is not shown.
void bind(Button *button, QAction *action, bool hides)
{
    const auto follow = [button, action, hides] {
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(action->text());
        button->setToolTip(action->shortcut().isEmpty()
                               ? QString(action->text())
                               : u"%1 (%2)"_s.arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        if (hides)
            button->setVisible(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

} // namespace

UpdateDetail::UpdateDetail(Session &session, UpdateActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_tree(new TreeTab)
    , m_raw(new RawTab)
    , m_stations(new TimelineView)
    , m_preview(new PreviewPane)
    , m_split(new QSplitter)
    , m_place(new SegmentedControl(tr("Place of the details")))
    , m_reply(new Button(Button::Look::Secondary, tr("Reply…"), u"reply"_s))
    , m_answer(new Button(Button::Look::Primary, tr("Answer…"), u"type-callback-query"_s))
    , m_approve(new Button(Button::Look::Primary, tr("Approve"), u"ok"_s))
    , m_decline(new Button(Button::Look::Secondary, tr("Decline"), u"error"_s))
    , m_curl(new Button(Button::Look::Secondary, tr("Copy as curl"), u"copy"_s))
    , m_more(new ToolButton(u"more"_s, tr("More about this update")))
    , m_bar(new QWidget)
    , m_head(new QVBoxLayout)
    , m_headRow(new QHBoxLayout)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    for (QWidget *page : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_raw), static_cast<QWidget *>(m_stations)})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    m_split->addWidget(left);
    m_split->addWidget(m_preview);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_split);
    m_split->setSizes({px(760), px(310)});

    m_preview->canvas()->setMedia(new MediaShelf(session.media(), this));
    connect(m_preview, &PreviewPane::chatOpened, m_actions.openChat(), &QAction::trigger);
    connect(m_preview, &PreviewPane::relatedWanted, this, &UpdateDetail::relatedWanted);
    connect(&session, &Session::called, this, [this](const CallRecord &call) {
        if (m_stored.log != LogId{} && !call.method.startsWith("get"_L1))
            loadTimeline();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(40ms);
    connect(&m_pause, &QTimer::timeout, this, &UpdateDetail::load);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &UpdateDetail::tick);
}

QWidget *UpdateDetail::makeHead()
{
    auto *head = new QWidget;
    m_head->setContentsMargins(px(4), 0, px(8), 0);
    m_head->setSpacing(0);
    head->setLayout(m_head);
    m_head->addLayout(m_headRow);
    m_headRow->setSpacing(px(8));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    m_tabs->setAccessibleName(tr("Views of the update"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (const QString &name : {tr("Tree"), tr("Raw JSON"), tr("Timeline")})
        m_tabs->addTab(name);
    m_headRow->addWidget(m_tabs);
    m_headRow->addStretch(1);
    m_headRow->addWidget(m_bar);
    for (Button *button : {m_reply, m_answer, m_approve, m_decline, m_curl})
        row->addWidget(button);
    row->addWidget(m_more);
    m_place->addSegment({}, u"below"_s, tr("Below the list"));
    m_place->addSegment({}, u"beside"_s, tr("Beside the list"));
    m_place->setCompact(true);
    m_headRow->addWidget(m_place);
    m_tabs->setFixedHeight(px(40));
    m_tabs->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);   // a tab is never cut; the buttons move

    bind(m_reply, m_actions.reply(), true);
    bind(m_answer, m_actions.answer(), true);
    bind(m_approve, m_actions.approve(), true);
    bind(m_decline, m_actions.decline(), true);
    bind(m_curl, m_actions.copyCurl(), false);
    auto *menu = new QMenu(this);
    menu->addActions(m_actions.all());
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_place, &SegmentedControl::currentChanged, this, [this](int index) { emit besideWanted(index == 1); });
    connect(m_actions.answer(), &QAction::changed, this, &UpdateDetail::dressActions);
    return head;
}

int UpdateDetail::tabCount() const
{
    return m_tabs->count();
}

void UpdateDetail::setCurrentTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

void UpdateDetail::setBeside(bool on)
{
    m_isBeside = on;
    m_place->setCurrentIndex(on ? 1 : 0);
    m_split->setOrientation(on ? Qt::Vertical : Qt::Horizontal);
    placeBar();
    dressActions();
}

void UpdateDetail::placeBar()
{
    if (m_isBeside) {
        m_headRow->removeWidget(m_bar);
        m_head->addWidget(m_bar, 0, Qt::AlignLeft);
        m_bar->layout()->setContentsMargins(px(4), px(4), 0, px(4));
    } else {
        m_head->removeWidget(m_bar);
        m_headRow->insertWidget(2, m_bar);
        m_bar->layout()->setContentsMargins({});
    }
}

void UpdateDetail::setNarrow(bool on)
{
    if (m_isNarrow == on)
        return;
    m_isNarrow = on;
    placePreview();
    dressActions();
}

void UpdateDetail::placePreview()
{
    m_preview->setHeadVisible(!m_isNarrow);
    if (m_isNarrow) {
        m_stack->addWidget(m_preview);
        m_tabs->addTab(tr("Preview"));
        m_tabs->updateGeometry();   // a hidden bar does not say that it has grown
        return;
    }
    m_tabs->removeTab(PreviewIndex);
    m_tabs->updateGeometry();
    m_stack->removeWidget(m_preview);
    m_split->addWidget(m_preview);
    m_preview->show();
}

//! Only the primary button keeps its words where there is little room.
void UpdateDetail::dressActions()
{
    const bool tight = m_isNarrow;
    m_reply->setText(tight ? QString() : tr("Reply…"));
    m_curl->setText(tight ? QString() : tr("Copy as curl"));
    m_answer->setText(m_actions.answer()->text());
    const auto type = answerActionText(m_stored.head.type);
    if (!type.isEmpty())
        m_answer->setIconName(m_stored.head.type == "inline_query"_L1     ? u"type-inline-query"_s
                              : m_stored.head.type == "callback_query"_L1 ? u"type-callback-query"_s
                                                                         : u"type-pre-checkout-query"_s);
    for (Button *button : {m_reply, m_curl, m_answer})
        button->updateGeometry();
}

void UpdateDetail::setUpdate(const StoredUpdate &update)
{
    if (m_stored.log == update.log)
        return;
    m_stored = update;
    m_timeline.reset();
    ++m_generation;
    m_pause.start();
}

void UpdateDetail::load()
{
    whenDone(m_session.store().json(m_stored.log), this, [this, generation = m_generation](const Result<QByteArray> &json) {
        if (generation == m_generation && json)
            showJson(*json);
    });
    loadTimeline();
}

void UpdateDetail::showJson(const QByteArray &json)
{
    const Result<Update> update = readUpdate(json);
    m_tree->setJson(json, m_stored.head.type);
    m_raw->setJson(json, m_stored.receivedMs);
    if (update)
        m_preview->setUpdate(m_stored, *update);
    else
        m_preview->clear();
    m_actions.setUpdate(m_stored, json, update ? std::optional(*update) : std::nullopt);
    dressActions();
    emit loaded();
}

void UpdateDetail::loadTimeline()
{
    whenDone(m_session.store().timeline(m_stored.log), this,
             [this, generation = m_generation](const Result<UpdateTimeline> &timeline) {
                 if (generation != m_generation || !timeline)
                     return;
                 m_timeline = *timeline;
                 tick();
             });
}

void UpdateDetail::tick()
{
    if (!m_timeline)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_stations->setSteps(timelineSteps(m_stored, *m_timeline, now));
    const bool waits = waitsForAnswer(m_stored.head.type);
    const AnswerState state = answerState(m_stored.head.type, m_stored.receivedMs, m_timeline->answeredMs.has_value(), now);
    const bool isOpen = waits && state.phase == AnswerState::Phase::Waiting;
    m_preview->setAnswerText(waits && state.phase != AnswerState::Phase::Answered ? state.text() : QString(),
                             state.phase == AnswerState::Phase::Late);
    m_answer->setLook(isOpen ? Button::Look::Primary : Button::Look::Secondary);
    if (isOpen && state.left)
        m_second.start();
    else
        m_second.stop();
}

} // namespace Botdesk
