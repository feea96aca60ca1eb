// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowbar.h"

#include "keyboard/flowactions.h"
#include "keyboard/flowrun.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "widgets/toolbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

FlowBar::FlowBar(FlowModel &model, FlowLibrary &library, FlowRun &run, FlowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_library(library)
    , m_run(run)
    , m_libraryButton(new ToolButton(u"grid"_s, tr("Library of flows"), ToolButton::Frame::Bordered, this))
    , m_title(new Label(tr("Flows"), TextStyle::Title, Color::Text, this))
    , m_name(new Button(Button::Look::Ghost, {}, {}, this))
    , m_running(new Tag(tr("Running"), Tone::Ok, this))
    , m_addStep(new Button(Button::Look::Secondary, tr("Add step"), u"plus"_s, this))
    , m_preview(new Button(Button::Look::Secondary, tr("Press through"), u"phone"_s, this))
    , m_start(new Button(Button::Look::Primary, {}, {}, this))
{
    setFixedHeight(px(44));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(8), 0, px(12), 0);
    row->setSpacing(px(8));
    row->addWidget(m_libraryButton);
    for (QAction *action : {actions.undo(), actions.redo()}) {
        auto *button = new ToolButton(action == actions.undo() ? u"undo"_s : u"redo"_s, action->text(), ToolButton::Frame::None, this);
        button->setName(action->text(), action->shortcut());
        button->setEnabled(action->isEnabled());
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
        m_forOpen.append(button);
    }
    m_name->setToolTip(tr("Rename…"));
    m_name->setProperty("elides", true);
    m_name->setMaximumWidth(px(260));
    m_running->setIconName(u"play"_s);
    row->addWidget(m_title);
    row->addWidget(m_name);
    row->addWidget(m_running);
    row->addStretch(1);
    for (Button *button : {m_addStep, m_preview, m_start}) {
        row->addWidget(button);
        m_forOpen.append(button);
    }
    m_forOpen.append(m_name);
    connect(m_name, &QAbstractButton::clicked, this, &FlowBar::renameAsked);
    connect(m_addStep, &QAbstractButton::clicked, actions.addStep(), &QAction::trigger);
    connect(m_preview, &QAbstractButton::clicked, this, &FlowBar::previewAsked);
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        if (m_run.isOpenOneRunning())
            emit stopAsked();
        else
            emit runAsked();
    });
    connect(&library, &FlowLibrary::changed, this, &FlowBar::refresh);
    connect(&model, &FlowModel::changed, this, &FlowBar::refresh);
    connect(&run, &FlowRun::changed, this, &FlowBar::refresh);
    setNarrow(false);
}

void FlowBar::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_libraryButton->setVisible(narrow);
    const std::pair<Button *, QString> words[] = {{m_addStep, tr("Add step")}, {m_preview, tr("Press through")}};
    for (const auto &[button, text] : words) {
        button->setText(narrow ? QString() : text);
        button->setToolTip(narrow ? text : QString());
        button->setAccessibleName(text);
    }
    refresh();
}

void FlowBar::refresh()
{
    const SavedFlow *flow = m_library.find(m_library.current());
    for (QWidget *widget : std::as_const(m_forOpen))
        widget->setVisible(flow);
    m_title->setVisible(!flow);
    const bool isRunning = flow && m_run.isOpenOneRunning();
    m_running->setVisible(isRunning);
    if (!flow)
        return;
    m_name->setText(flow->name);
    const bool canBegin = m_model.flow().step(m_model.flow().first) && !m_model.flow().command.isEmpty();
    m_start->setText(isRunning ? tr("Stop") : tr("Run in the Sandbox"));
    m_start->setIconName(isRunning ? u"stop"_s : u"play"_s);
    m_start->setLook(isRunning ? Button::Look::Secondary : Button::Look::Primary);
    m_start->setEnabled(isRunning || canBegin);
    m_start->setToolTip(canBegin || isRunning ? QString() : tr("The flow has no beginning yet: give it a step, and a command that opens it."));
    m_preview->setEnabled(canBegin);
}

void FlowBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
