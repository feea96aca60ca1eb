// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/botswitchespane.h"

#include "sandbox/sandboxworld.h"
#include "widgets/label.h"
#include "widgets/switch.h"

#include <QHBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

BotSwitchesPane::BotSwitchesPane(SandboxWorld &world, QWidget *parent)
    : FoldingSection(tr("The bot's switches"), parent)
    , m_world(world)
    , m_summary(new ElidedLabel({}, TextStyle::Small, Color::Text3))
    , m_lines{Line{u"inline"_s, tr("Inline mode"), u"/setinline"_s, tr("People may ask the bot from any chat: @bot and a query")},
              Line{u"inline_feedback"_s, tr("Inline feedback"), u"/setinlinefeedback"_s, tr("The bot is told which result somebody has chosen")},
              Line{u"privacy"_s, tr("Privacy mode"), u"/setprivacy"_s, tr("Of groups the bot sees commands, replies to it and service messages only")},
              Line{u"groups"_s, tr("Groups"), u"/setjoingroups"_s, tr("The bot may be added to groups")}}
{
    head()->addWidget(m_summary, 1);
    for (Line &line : m_lines)
        addLine(line);
    connect(&m_world, &SandboxWorld::changed, this, &BotSwitchesPane::refresh);
    setFolded(true);
    refresh();
}

void BotSwitchesPane::addLine(Line &line)
{
    line.flick = new Switch(line.words);
    line.flick->setToolTip(line.hint);
    line.flick->setAccessibleDescription(line.hint);
    auto *words = new Label(line.words);
    words->setToolTip(line.hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    row->addWidget(line.flick);
    row->addWidget(words);
    row->addStretch();
    row->addWidget(new Label(line.command, TextStyle::Mono, Color::Text3));
    body()->addLayout(row);
    connect(line.flick, &Switch::clicked, this, [this, name = line.name](bool on) { m_world.act(u"switches"_s, {{name, on}}); });
}

void BotSwitchesPane::refresh()
{
    QStringList on;
    for (const Line &line : m_lines) {
        const bool isOn = m_world.bot().switches.value(line.name);
        line.flick->setChecked(isOn);
        if (isOn)
            on << line.words;
    }
    m_summary->setFullText(on.isEmpty() ? tr("all off") : tr("on: %1").arg(on.join(u", "_s)));
}

} // namespace Botdesk
