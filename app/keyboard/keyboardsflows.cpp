// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/keyboardspage.h"

#include "keyboard/canvaspane.h"
#include "keyboard/designactions.h"
#include "keyboard/flowactions.h"
#include "keyboard/flowbar.h"
#include "keyboard/flowbuttonpart.h"
#include "keyboard/flowlistpane.h"
#include "keyboard/flowmap.h"
#include "keyboard/flowpane.h"
#include "keyboard/inspector.h"
#include "keyboard/librarypane.h"
#include "keyboard/libraryswitch.h"
#include "widgets/toast.h"
#include "widgets/toolbutton.h"
#include "words/flowtemplatewords.h"

#include <QAction>
#include <QStackedWidget>

// The flows of the page: what stands beside the keyboards, and leads from one to the other.

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QList<FlowBeginning> beginnings()
{
    const FlowTemplateWords words = flowTemplateWords();
    QList<FlowBeginning> all;
    for (const FlowTemplate kind : flowTemplates())
        all.append({titleFor(kind), makeFlow(kind, words)});
    return all;
}

} // namespace

void KeyboardsPage::connectFlows()
{
    connect(&m_flows, &FlowLibrary::opened, this, &KeyboardsPage::loadFlow);
    connect(&m_flows, &FlowLibrary::keyboardsTaken, this, &KeyboardsPage::takeFlowKeyboards);
    connect(&m_flows, &FlowLibrary::keyboardsEdited, this, &KeyboardsPage::followFlowKeyboards);
    connect(&m_flowModel, &FlowModel::keyboardsBrought, this, &KeyboardsPage::bringKeyboards);
    connect(&m_flows, &FlowLibrary::failed, this, [this](const Error &error) { tellError(tr("The flows could not be kept."), error); });
    connect(&m_flowModel, &FlowModel::changed, this, [this] {
        if (!m_isLoading && !m_openFlow.isEmpty())
            m_flows.keepEdits(m_openFlow, m_flowModel.flow(), m_flowModel.history());
    });
    connect(&m_flowRun, &FlowRun::changed, this, &KeyboardsPage::refreshFlows);
    if (m_session.profile().isSandbox) {   // what ran when the program ended goes on
        m_flowRun.attach(m_session);
        m_flowRun.resume();
    }
}

void KeyboardsPage::buildFlows()
{
    m_flowList = new FlowListPane(m_flows, this);
    m_flowList->setTemplates(beginnings());
    m_librarySwitch = new LibrarySwitch(m_libraryPane, m_flowList, this);
    m_flowBar = new FlowBar(m_flowModel, m_flows, m_flowRun, *m_flowActions, this);
    m_flowPane = new FlowPane(m_flowModel, m_flows, m_flowRun, *m_flowActions, this);
    m_flowPart = new FlowButtonPart(m_model, m_flowModel, m_flows, this);
    m_inspector->addPart(m_flowPart);
    m_flowBar->hide();
    connect(m_librarySwitch, &LibrarySwitch::switched, this, &KeyboardsPage::refreshFlows);
    connect(m_libraryPane, &LibraryPane::flowAsked, this, &KeyboardsPage::makeFlowOf);
    connect(m_flowPart, &FlowButtonPart::flowAsked, this, [this] { makeFlowOf(QString(m_open)); });
    connect(m_flowPart, &FlowButtonPart::mapAsked, this, [this](const QString &step) {
        showFlows(true);
        m_flowModel.select(step);
        m_flowPane->map()->setFocus();
    });
    connect(m_flowList, &FlowListPane::openAsked, this, &KeyboardsPage::openFlow);
    connect(m_flowList, &FlowListPane::newAsked, this, &KeyboardsPage::beginFlow);
    connect(m_flowList, &FlowListPane::templateChosen, this, [this](const QString &name, const Flow &flow) { openFlow(m_flows.add(name, flow)); });
    connect(m_flowList, &FlowListPane::escaped, this, [this] { m_flowPane->map()->setFocus(); });
    connect(m_flowList, &FlowListPane::removed, this, [this](const QString &name) {
        if (!m_flows.find(m_openFlow)) {
            m_openFlow.clear();
            m_flowModel.load({});
        }
        refreshFlows();
        m_wasFlowRemoved = true;
        m_toast->say(tr("The flow “%1” is deleted.").arg(name), tr("Undo"));
    });
    connect(m_flowBar, &FlowBar::renameAsked, this, [this] { m_flowList->askForName(m_openFlow); });
    connect(m_flowBar, &FlowBar::previewAsked, m_flowPane, &FlowPane::showPreview);
    connect(m_flowBar, &FlowBar::runAsked, this, &KeyboardsPage::flowRunWanted);
    connect(m_flowBar, &FlowBar::stopAsked, &m_flowRun, &FlowRun::stop);
    connect(m_flowBar->libraryButton(), &QAbstractButton::clicked, this, &KeyboardsPage::showLibraryPopup);
    connect(m_flowPane, &FlowPane::newAsked, this, &KeyboardsPage::beginFlow);
    connect(m_flowPane, &FlowPane::stopAsked, &m_flowRun, &FlowRun::stop);
    connect(m_flowPane, &FlowPane::phoneAsked, this, &KeyboardsPage::sandboxWanted);
    connect(m_flowPane, &FlowPane::keyboardEditAsked, this, [this](const QString &keyboard) {
        showFlows(false);
        open(keyboard);
        m_canvas->canvas()->setFocus();
    });
}

void KeyboardsPage::showFlows(bool on)
{
    prepare();
    m_librarySwitch->setFlowsShown(on);
}

//! Keyboards or flows: the bar, the work, and the keys that both have.
void KeyboardsPage::refreshFlows()
{
    if (!m_columns)
        return;
    const bool isOn = m_librarySwitch->areFlowsShown();
    m_bar->setVisible(!isOn);
    m_flowBar->setVisible(isOn);
    m_stack->setCurrentIndex(isOn ? 2 : m_open.isEmpty() ? 1 : 0);
    m_flowList->setCurrent(m_openFlow);
    m_flowList->setRunning(m_flowRun.runningId());
    if (isOn)
        endTrying();
    m_flowActions->setActive(isOn && !m_openFlow.isEmpty());
    swapActions();
}

void KeyboardsPage::swapActions()
{
    const bool isOn = m_librarySwitch->areFlowsShown();
    const QList<QAction *> ofKeyboards = m_actions->ofPage() + QList<QAction *>{m_saveAction, m_sendAction};
    for (QAction *action : isOn ? ofKeyboards : m_flowActions->ofPage())
        removeAction(action);
    addActions(isOn ? m_flowActions->ofPage() : ofKeyboards);
}

void KeyboardsPage::openFlow(const QString &id)
{
    showFlows(true);
    m_flows.open(id);
}

void KeyboardsPage::loadFlow(const QString &id)
{
    const SavedFlow *flow = m_flows.find(id);
    if (!flow)
        return;
    const bool wasLoading = std::exchange(m_isLoading, true);
    m_openFlow = id;
    m_flowModel.load(flow->flow, flow->history);
    m_isLoading = wasLoading;
    if (!m_columns)
        return;
    if (m_popup && m_librarySwitch->areFlowsShown())
        m_popup->close();
    refreshFlows();
    m_flowPart->setKeyboard(m_open);
}

//! The keyboards were edited, or undo brought those of another time: the library's are what counts.
void KeyboardsPage::takeFlowKeyboards(const QString &id)
{
    const SavedFlow *flow = m_flows.find(id);
    if (!flow || id != m_openFlow)
        return;
    const bool wasLoading = std::exchange(m_isLoading, true);
    m_flowModel.take(flow->flow);
    m_isLoading = wasLoading;
}

void KeyboardsPage::followFlowKeyboards(const QString &id)
{
    const SavedFlow *flow = m_flows.find(id);
    if (!flow || id != m_openFlow || m_isLoading)
        return;
    m_flowModel.follow(flow->flow);
}

//! The way back of the flow led through an edit of its keyboards.
void KeyboardsPage::bringKeyboards(const QMap<QString, ReplyMarkup> &keyboards)
{
    const bool wasLoading = std::exchange(m_isLoading, true);
    m_flows.bringBack(keyboards);
    if (const SavedKeyboard *open = m_library.find(m_open); open && keyboards.contains(m_open))
        m_model.load(open->design(), open->history);
    m_isLoading = wasLoading;
}

void KeyboardsPage::beginFlow()
{
    Flow flow;
    flow.steps = {{.id = tr("start"), .text = tr("Hello {first_name}!")}};
    flow.first = flow.steps.first().id;
    openFlow(m_flows.add(tr("New flow"), flow));
    m_flowModel.select(flow.first);
    m_flowPane->map()->setFocus();
}

void KeyboardsPage::makeFlowOf(const QString &id)
{
    const SavedKeyboard *keyboard = m_library.find(id);
    if (!keyboard)
        return;
    Flow flow;
    flow.steps = {stepOf(*keyboard)};
    flow.first = flow.steps.first().id;
    if (flow.steps.first().text.trimmed().isEmpty())
        flow.steps.first().text = keyboard->name;
    const QString first = flow.first;
    openFlow(m_flows.add(keyboard->name, flow));
    m_flowModel.select(first);
    m_flowPane->map()->setFocus();
}

void KeyboardsPage::runFlowIn(Session &sandboxSession, SandboxHost &host)
{
    m_flowRun.attach(sandboxSession, &host);
    m_flowRun.start();
}

} // namespace Botdesk
