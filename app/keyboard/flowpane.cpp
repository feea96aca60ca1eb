// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowpane.h"

#include "keyboard/flowactions.h"
#include "keyboard/flowmap.h"
#include "keyboard/flowphone.h"
#include "keyboard/flowproblemspane.h"
#include "keyboard/flowsettingsform.h"
#include "keyboard/flowstepform.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"
#include "widgets/toolbutton.h"
#include "words/errorwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

enum SideTab { StepTab, ProblemsTab, PreviewTab };

//! A pane's ground.
class Ground final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Color::BgPanel));
    }
};

} // namespace

FlowPane::FlowPane(FlowModel &model, FlowLibrary &library, FlowRun &run, FlowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_library(library)
    , m_run(run)
    , m_actions(actions)
    , m_banner(new Banner(Tone::Ok, Banner::Shape::Strip, this))
    , m_refused(new Banner(Tone::Error, Banner::Shape::Strip, this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_map(new FlowMap(model))
{
    setAccessibleName(tr("Flow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_refused);
    column->addWidget(m_stack, 1);
    m_banner->hide();
    m_refused->hide();
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeMapPart());
    m_split->addWidget(makeSide());
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({px(640), px(330)});
    m_stack->addWidget(m_split);
    auto *empty = new EmptyState(u"forward"_s, tr("No flow is open"),
                                 tr("A flow says what follows on the buttons of keyboards and on what people write. Draw one here, press through it, and let "
                                    "people of the Sandbox try it, before a line of code is written."), this);
    connect(empty->addAction(tr("New flow"), Button::Look::Primary), &QAbstractButton::clicked, this, &FlowPane::newAsked);
    m_stack->addWidget(empty);
    connectParts();
    refresh();
    refreshRun();
}

QWidget *FlowPane::makeMapPart()
{
    auto *part = new Ground(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_map, 1);
    column->addWidget(makeZoom());
    m_map->addActions(m_actions.ofMap());
    part->setMinimumWidth(px(300));
    return part;
}

QWidget *FlowPane::makeZoom()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(px(32));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(10), 0, px(6), 0);
    row->setSpacing(px(2));
    auto *hint = new ElidedLabel(tr("Drag from a button to a step to connect them."), TextStyle::Small, Color::Text3, Qt::ElideRight, bar);
    row->addWidget(hint, 1);
    const auto add = [&](const QString &icon, const QString &name, const QKeySequence &keys, auto &&what) {
        auto *button = new ToolButton(icon, name, ToolButton::Frame::None, bar);
        button->setName(name, keys);
        button->setCompact(true);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, m_map, what);
    };
    add(u"minus"_s, tr("Smaller"), Qt::Key_Minus, [this] { m_map->zoomBy(1 / 1.2); });
    m_zoom = new Label({}, TextStyle::Small, Color::Text2, bar);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(px(40));
    row->addWidget(m_zoom);
    add(u"plus"_s, tr("Larger"), Qt::Key_Plus, [this] { m_map->zoomBy(1.2); });
    add(u"grid"_s, tr("Show all of it"), Qt::Key_0, [this] { m_map->fit(); });
    const auto tell = [this](double zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); };
    tell(m_map->zoom());
    connect(m_map, &FlowMap::zoomChanged, this, tell);
    return bar;
}

QWidget *FlowPane::makeSide()
{
    auto *side = new Ground(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_tabs = new QTabBar(side);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab({});
    m_tabs->setTabText(PreviewTab, tr("Preview"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Beside the map"));
    column->addWidget(m_tabs);
    m_side = new QStackedWidget(side);
    column->addWidget(m_side, 1);

    m_inspectorScroll = new QScrollArea(side);
    m_inspectorScroll->setAccessibleName(tr("Step"));
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(px(12), px(10), px(12), px(12));
    m_step = new FlowStepForm(m_model, m_library, content);
    m_settings = new FlowSettingsForm(m_model, content);
    parts->addWidget(m_step);
    parts->addWidget(m_settings);
    parts->addStretch();
    m_inspectorScroll->setWidget(content);
    m_inspectorScroll->setWidgetResizable(true);
    m_inspectorScroll->setFrameShape(QFrame::NoFrame);
    m_inspectorScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->addWidget(m_inspectorScroll);
    m_problems = new FlowProblemsPane(m_model, side);
    m_side->addWidget(m_problems);
    auto *preview = new QWidget(side);
    auto *around = new QHBoxLayout(preview);
    around->setContentsMargins(px(12), px(8), px(12), px(12));
    m_phone = new FlowPhone(preview);
    around->addWidget(m_phone);
    m_side->addWidget(preview);
    side->setMinimumWidth(px(320));
    return side;
}

void FlowPane::connectParts()
{
    connect(&m_model, &FlowModel::changed, this, &FlowPane::refresh);
    connect(&m_model, &FlowModel::selectionChanged, this, &FlowPane::refresh);
    connect(&m_library, &FlowLibrary::changed, this, &FlowPane::refresh);
    connect(&m_library, &FlowLibrary::opened, this, [this] {
        m_map->setHere({});
        if (m_tabs->currentIndex() == PreviewTab)
            showSide(StepTab);
    });
    connect(&m_run, &FlowRun::changed, this, &FlowPane::refreshRun);
    connect(&m_library, &FlowLibrary::loaded, this, &FlowPane::refreshRun);    // with names now
    connect(&m_library, &FlowLibrary::changed, this, &FlowPane::refreshRun);
    connect(&m_run, &FlowRun::refused, this, &FlowPane::showRefused);
    connect(&m_run, &FlowRun::failed, this, [this](const Error &error) { showRefused({}, error); });
    connect(m_tabs, &QTabBar::currentChanged, this, &FlowPane::showSide);
    connect(m_map, &FlowMap::textEditAsked, &m_actions, &FlowActions::textEditAsked);
    connect(&m_actions, &FlowActions::textEditAsked, this, [this] {
        showSide(StepTab);
        m_step->editText();
    });
    connect(&m_actions, &FlowActions::nameEditAsked, this, [this] {
        showSide(StepTab);
        m_step->editName();
    });
    connect(m_map, &FlowMap::menuAsked, this, &FlowPane::showMenu);
    connect(m_map, &FlowMap::stepPulled, this, [this](const FlowPull &pull) {
        m_model.select(m_model.addStepAfter(pull.step, pull.isAnswer ? QString() : pull.trigger, {.id = tr("step"), .text = {}}));
    });
    connect(m_step, &FlowStepForm::keyboardEditAsked, this, &FlowPane::keyboardEditAsked);
    connect(m_phone, &FlowPhone::stoodAt, m_map, &FlowMap::setHere);
}

QList<QWidget *> FlowPane::panes() const
{
    return {m_map, m_side};
}

void FlowPane::showSide(int tab)
{
    m_tabs->setCurrentIndex(tab);
    m_side->setCurrentIndex(tab);
    if (tab == PreviewTab && !m_phone->hasBegun() && m_model.flow().step(m_model.flow().first))
        m_phone->begin();
    if (tab != PreviewTab)
        m_map->setHere({});
    else if (m_phone->hasBegun())
        m_map->setHere(m_phone->talk().state().step);
}

void FlowPane::showPreview()
{
    m_phone->begin();
    showSide(PreviewTab);
    m_phone->messages()->setFocus();
}

void FlowPane::showProblems()
{
    showSide(ProblemsTab);
}

void FlowPane::refresh()
{
    const bool isOpen = m_library.find(m_library.current());
    m_stack->setCurrentIndex(isOpen ? 0 : 1);
    const bool hasStep = m_model.currentStep();
    m_step->setVisible(hasStep);
    m_settings->setVisible(!hasStep);
    m_tabs->setTabText(StepTab, hasStep ? tr("Step") : tr("Flow"));
    const auto problems = m_model.problems().size();
    m_tabs->setTabText(ProblemsTab, problems == 0 ? tr("Problems") : tr("Problems (%1)").arg(problems));
    m_phone->setFlow(m_model.flow());
    // Nothing is cut when the scroll bar comes.
    m_inspectorScroll->setMinimumWidth(std::max(px(320), m_inspectorScroll->widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
}

void FlowPane::refreshRun()
{
    m_map->setPeople(m_run.people());
    const QString running = m_run.runningName();
    const QString state = running + u'\n' + m_run.runningId() + QString::number(m_run.canSay());
    if (m_banner->property("state") == state)
        return;   // its buttons stay
    m_banner->setProperty("state", state);
    m_banner->clearActions();
    m_banner->setVisible(m_run.isRunning());
    if (!m_run.isRunning()) {
        m_refused->hide();
        return;
    }
    m_banner->setText(tr("“%1” is running in the Sandbox.").arg(running),
                      tr("Botdesk itself answers people there, only while Botdesk is open; no program of yours is asked. Changes take effect at once."));
    if (m_run.canSay()) {
        auto *say = m_banner->addAction(tr("Let somebody begin"));
        connect(say, &QAbstractButton::clicked, &m_run, &FlowRun::sayCommand);
    }
    connect(m_banner->addAction(tr("Open the phone")), &QAbstractButton::clicked, this, &FlowPane::phoneAsked);
    // Queued: the button goes with the run.
    connect(m_banner->addAction(tr("Stop running")), &QAbstractButton::clicked, this, &FlowPane::stopAsked, Qt::QueuedConnection);
}

void FlowPane::showRefused(const QString &method, const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_refused->setText(method.isEmpty() ? tr("The Sandbox did not take it.") : tr("The server refused what the flow wanted to do (%1).").arg(method),
                       words.what + u' ' + words.next);
    m_refused->setServerWords(error.detail);
    m_refused->clearActions();
    connect(m_refused->addAction(tr("Close")), &QAbstractButton::clicked, m_refused, &QWidget::hide, Qt::QueuedConnection);
    m_refused->show();
}

void FlowPane::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions.ofMap());
    menu->popup(at);
}

} // namespace Botdesk
