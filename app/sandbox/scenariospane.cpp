// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/scenariospane.h"

#include "sandbox/sandboxworld.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

ScenariosPane::ScenariosPane(SandboxWorld &world, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_rows(new QVBoxLayout)
    , m_progress(new Label({}, TextStyle::Small, Color::Text3))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(4));
    column->addWidget(new Label(tr("Scenarios"), TextStyle::SmallStrong));
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    m_progress->setWordWrap(true);
    column->addWidget(m_progress);
    connect(&m_world, &SandboxWorld::scenariosChanged, this, &ScenariosPane::refresh);
    refresh();
}

void ScenariosPane::addButton(const QString &name)
{
    // The names are part of the control contract, so they are shown as they are.
    auto *button = new Button(Button::Look::Ghost, name);
    button->setMinimumWidth(1);
    connect(button, &Button::clicked, this, [this, name] { m_world.playOrStop(name); });
    m_rows->addWidget(button, 0, Qt::AlignLeft);
    m_buttons.insert(name, button);
}

void ScenariosPane::refresh()
{
    const auto &scenarios = m_world.scenarios();
    for (const QString &name : scenarios.names) {
        if (!m_buttons.contains(name))
            addButton(name);
        const bool isRunning = name == scenarios.running;
        m_buttons[name]->setIconName(isRunning ? u"stop"_s : u"play"_s);
        m_buttons[name]->setAccessibleName(isRunning ? tr("Stop %1").arg(name) : tr("Play %1").arg(name));
    }
    const int steps = scenarios.done + scenarios.left;
    if (!scenarios.running.isEmpty())
        m_progress->setText(tr("%1 of %n step(s) done", nullptr, steps).arg(scenarios.done));
    else if (scenarios.failed > 0)
        m_progress->setText(tr("%1 of %n step(s) failed", nullptr, scenarios.done).arg(scenarios.failed));
    else
        m_progress->setText(tr("%n step(s) done", nullptr, scenarios.done));
    m_progress->setVisible(scenarios.done > 0 || !scenarios.running.isEmpty());
}

} // namespace Botdesk
