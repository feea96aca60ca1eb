// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/scenariospane.h"

#include "sandbox/sandboxworld.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! What happens in the scenario that the control contract calls @p name, as it stands within a sentence.
QString inWords(const QString &name)
{
    static const char *const known[] = {
        QT_TRANSLATE_NOOP("ScenariosPane", "three people at once"), QT_TRANSLATE_NOOP("ScenariosPane", "press every button"),
        QT_TRANSLATE_NOOP("ScenariosPane", "join, write, leave"), QT_TRANSLATE_NOOP("ScenariosPane", "200 messages per second"),
        QT_TRANSLATE_NOOP("ScenariosPane", "pay")};
    for (const char *one : known) {
        if (name == QLatin1StringView(one))
            return QCoreApplication::translate("ScenariosPane", one);
    }
    return name;
}

QString beginsLarge(QString words)
{
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

} // namespace

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
    auto *button = new Button(Button::Look::Ghost, beginsLarge(inWords(name)));
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
        m_buttons[name]->setAccessibleName(isRunning ? tr("Stop %1").arg(inWords(name)) : tr("Play %1").arg(inWords(name)));
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
