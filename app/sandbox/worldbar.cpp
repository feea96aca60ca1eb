// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/worldbar.h"

#include "sandbox/sandboxdialogs.h"
#include "sandbox/sandboxworld.h"
#include "widgets/icons.h"
#include "widgets/toolbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

namespace Botdesk {

using namespace Qt::StringLiterals;

WorldBar::WorldBar(SandboxWorld &world, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_box(new QComboBox)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(px(12), px(8), px(12), 0);
    line->setSpacing(px(4));
    m_box->setAccessibleDescription(tr("People, groups and channels"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *add = new ToolButton(u"plus"_s, tr("Add people and groups"), ToolButton::Frame::Bordered);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setMenu(new QMenu(add));
    auto *scenarios = new ToolButton(u"play"_s, tr("Scenarios"), ToolButton::Frame::Bordered);
    scenarios->setPopupMode(QToolButton::InstantPopup);
    scenarios->setMenu(new QMenu(scenarios));
    line->addWidget(m_box, 1);
    line->addWidget(add);
    line->addWidget(scenarios);

    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const qint64 id = m_box->itemData(index).toLongLong();
        if (m_world.person(id))
            emit personChosen(id);
        else
            emit chatChosen(id);
    });
    connect(add->menu(), &QMenu::aboutToShow, this, [this, menu = add->menu()] { fillAddMenu(menu); });
    connect(scenarios->menu(), &QMenu::aboutToShow, this, [this, menu = scenarios->menu()] { fillScenarioMenu(menu); });
    connect(&m_world, &SandboxWorld::changed, this, &WorldBar::refresh);
    refresh();
}

void WorldBar::refresh()
{
    const QVariant current = m_box->currentData();
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const auto &person : m_world.people())
        m_box->addItem(themeIcon(u"phone"_s), person.name, person.id);
    for (const auto &chat : m_world.chats())
        m_box->addItem(themeIcon(u"users"_s), chat.title, chat.id);
    m_box->setCurrentIndex(std::max(0, m_box->findData(current)));
}

void WorldBar::setCurrent(qint64 person)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_box->findData(person));
}

void WorldBar::fillAddMenu(QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("Person…"), this, [this] { askForPerson(m_world, this); });
    menu->addAction(tr("Group…"), this, [this] { askForGroup(m_world, this); });
    const qint64 chosen = m_box->currentData().toLongLong();
    if (const auto *chat = m_world.chat(chosen))
        menu->addAction(tr("Members of %1…").arg(chat->title), this, [this, chosen] { askForMember(m_world, chosen, this); });
}

void WorldBar::fillScenarioMenu(QMenu *menu)
{
    menu->clear();
    const auto &scenarios = m_world.scenarios();
    for (const QString &name : scenarios.names) {
        const bool isRunning = name == scenarios.running;
        menu->addAction(themeIcon(isRunning ? u"stop"_s : u"play"_s), isRunning ? tr("Stop %1").arg(name) : name, this,
                        [this, name] { m_world.playOrStop(name); });
    }
}

} // namespace Botdesk
