// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowbuttonpart.h"

#include "keyboard/flowedits.h"
#include "keyboard/flowlinkeditor.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QVBoxLayout>

namespace Botdesk {

FlowButtonPart::FlowButtonPart(DesignModel &design, FlowModel &flow, FlowLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_design(design)
    , m_flow(flow)
    , m_library(library)
    , m_title(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_link(new Button(Button::Look::Link, {}, {}, this))
    , m_editor(new FlowLinkEditor(flow, library, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    m_title->setWordWrap(true);
    m_editor->hideTitle();
    column->addWidget(m_title);
    column->addWidget(m_editor);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    connect(&design, &DesignModel::changed, this, &FlowButtonPart::refresh);
    connect(&design, &DesignModel::selectionChanged, this, &FlowButtonPart::refresh);
    connect(&flow, &FlowModel::changed, this, &FlowButtonPart::refresh);
    connect(m_link, &QAbstractButton::clicked, this, [this] {
        if (m_step.isEmpty())
            emit flowAsked();
        else
            emit mapAsked(m_step);
    });
    refresh();
}

void FlowButtonPart::setKeyboard(const QString &id)
{
    m_keyboard = id;
    const auto [flow, step] = m_library.userOf(id, m_library.current());
    if (!flow.isEmpty() && flow != m_library.current())
        m_library.open(flow);
    refresh();
}

void FlowButtonPart::refresh()
{
    const DesignButton *button = m_design.currentButton();
    const auto trigger = button ? triggerOf(*button) : std::nullopt;
    setVisible(trigger.has_value() && !m_keyboard.isEmpty());
    if (!trigger)
        return;
    const auto [flowId, step] = m_library.userOf(m_keyboard, m_library.current());
    const SavedFlow *flow = flowId == m_library.current() ? m_library.find(flowId) : nullptr;
    m_step = flow && m_flow.flow().step(step) ? step : QString();
    const bool isChosen = m_flow.currentStep() && m_flow.currentStep()->keyboard == m_keyboard;
    if (flow && isChosen)
        m_step = m_flow.current();   // of several that use it
    m_editor->setVisible(!m_step.isEmpty());
    m_title->setVisible(!m_step.isEmpty());
    m_link->setToolTip(m_step.isEmpty() ? tr("No flow uses this keyboard: what a press brings is up to your bot.") : QString());
    if (m_step.isEmpty()) {
        m_link->setText(tr("Make a flow of this"));
        return;
    }
    m_title->setText(tr("When it is pressed, in the flow “%1”").arg(flow->name));
    m_link->setText(tr("Show on the map"));
    m_editor->setPlace(m_step, *trigger);
}

} // namespace Botdesk
