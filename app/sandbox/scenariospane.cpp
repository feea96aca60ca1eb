// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/scenariospane.h"

#include "core/whendone.h"
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
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(4));
    column->addWidget(new Label(tr("Scenarios"), TextStyle::SmallStrong));
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    connect(&m_world, &SandboxWorld::changed, this, &ScenariosPane::refresh);
    refresh();
}

void ScenariosPane::refresh()
{
    if (m_world.host().state() != SandboxHost::State::Running)
        return;
    whenDone(m_world.host().control(u"GET"_s, u"scenarios"_s), this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            take(*answer);
    });
}

void ScenariosPane::take(const QJsonObject &scenarios)
{
    QStringList names;
    for (const QJsonValue value : scenarios["scenarios"_L1].toArray())
        names << (value.isString() ? value.toString() : value["name"_L1].toString());
    const QString running = scenarios["running"_L1].toString();
    if (names == m_names && running == m_running)
        return;
    m_names = names;
    m_running = running;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &name : std::as_const(m_names)) {
        const bool isRunning = name == m_running;
        // The names are part of the control contract, so they are shown as they are.
        auto *button = new Button(Button::Look::Ghost, name, isRunning ? u"stop"_s : u"play"_s);
        button->setAccessibleName(isRunning ? tr("Stop %1").arg(name) : tr("Play %1").arg(name));
        button->setMinimumWidth(1);
        connect(button, &Button::clicked, this, [this, name, isRunning] {
            m_world.act(u"scenarios"_s, isRunning ? QJsonObject{{u"stop"_s, true}} : QJsonObject{{u"name"_s, name}});
        });
        m_rows->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace Botdesk
