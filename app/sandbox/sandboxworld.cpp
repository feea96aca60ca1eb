// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxworld.h"

#include "core/clock.h"
#include "core/whendone.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

static constexpr qint64 ClockTolerance = 3;   // seconds: an answer that is slow is no advanced clock

bool SandboxWorld::Chat::has(qint64 person) const
{
    return std::any_of(members.begin(), members.end(), [person](const auto &member) {
        return member.first == person && member.second != "left"_L1 && member.second != "kicked"_L1;
    });
}

SandboxWorld::SandboxWorld(SandboxHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
    connect(&m_host, &SandboxHost::worldChanged, this, &SandboxWorld::refresh);
    connect(&m_host, &SandboxHost::stateChanged, this, &SandboxWorld::refresh);
    refresh();
}

void SandboxWorld::refresh()
{
    if (m_host.state() != SandboxHost::State::Running) {
        emit changed();
        return;
    }
    // One question at a time: a busy world changes faster than it can be shown.
    m_isStale = true;
    if (!m_isAsking)
        ask();
}

void SandboxWorld::ask()
{
    m_isAsking = true;
    m_isStale = false;
    whenDone(m_host.control(u"GET"_s, u"state"_s), this, [this](const Result<QJsonObject> &state) {
        m_isAsking = false;
        if (state)
            take(*state);
        if (m_isStale)
            ask();
        else
            askForScenarios();
    });
}

void SandboxWorld::askForScenarios()
{
    whenDone(m_host.control(u"GET"_s, u"scenarios"_s), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return;
        Scenarios now{.names = (*answer)["scenarios"_L1].toVariant().toStringList(),
                      .running = (*answer)["running"_L1].toString(),
                      .done = (*answer)["done"_L1].toInt(),
                      .failed = (*answer)["failed"_L1].toInt(),
                      .left = (*answer)["left"_L1].toInt()};
        if (now == m_scenarios)
            return;
        m_scenarios = std::move(now);
        emit scenariosChanged();
    });
}

void SandboxWorld::playOrStop(const QString &scenario)
{
    const bool stops = scenario == m_scenarios.running;
    act(u"scenarios"_s, stops ? QJsonObject{{u"stop"_s, true}} : QJsonObject{{u"name"_s, scenario}},
        [this](const QJsonObject &) { askForScenarios(); });
}

void SandboxWorld::take(const QJsonObject &state)
{
    m_people.clear();
    for (const QJsonValue value : state["people"_L1].toArray()) {
        const QString last = value["last_name"_L1].toString();
        m_people.append({.id = value["id"_L1].toInteger(),
                         .name = value["first_name"_L1].toString() + (last.isEmpty() ? QString() : u' ' + last),
                         .username = value["username"_L1].toString(),
                         .languageCode = value["language_code"_L1].toString(),
                         .isPremium = value["is_premium"_L1].toBool(),
                         .hasBlocked = value["has_blocked"_L1].toBool()});
    }
    m_chats.clear();
    for (const QJsonValue value : state["chats"_L1].toArray()) {
        Chat chat{.id = value["id"_L1].toInteger(),
                  .type = value["type"_L1].toString(),
                  .title = value["title"_L1].toString()};
        // What became a supergroup is shown as that.
        if (chat.isPrivate() || value["migrated_to"_L1].isDouble())
            continue;
        for (const QJsonValue member : value["members"_L1].toArray())
            chat.members.append({member["id"_L1].toInteger(), member["status"_L1].toString()});
        m_chats.append(chat);
    }
    const QJsonValue bot = state["bots"_L1].toArray().first();
    m_bot = {.id = bot["id"_L1].toInteger(),
             .name = bot["first_name"_L1].toString(),
             .username = bot["username"_L1].toString()};
    for (const auto &name : {u"inline"_s, u"inline_feedback"_s, u"privacy"_s, u"groups"_s})
        m_bot.switches.insert(name, bot[name].toBool());
    const qint64 ahead = state["clock"_L1].toInteger() - Clock::system().unixMilliseconds() / 1000;
    m_clockAhead = ahead > ClockTolerance ? ahead : 0;
    emit changed();
}

const SandboxWorld::Person *SandboxWorld::person(qint64 id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [id](const Person &person) { return person.id == id; });
    return found == m_people.end() ? nullptr : &*found;
}

const SandboxWorld::Chat *SandboxWorld::chat(qint64 id) const
{
    const auto found = std::find_if(m_chats.begin(), m_chats.end(), [id](const Chat &chat) { return chat.id == id; });
    return found == m_chats.end() ? nullptr : &*found;
}

QString SandboxWorld::nameOf(qint64 id) const
{
    if (const Person *known = person(id))
        return known->name;
    if (const Chat *known = chat(id))
        return known->title;
    return id == m_bot.id ? m_bot.name : QString::number(id);
}

void SandboxWorld::act(const QString &path, const QJsonObject &body, std::function<void(const QJsonObject &)> done)
{
    whenDone(m_host.control(u"POST"_s, path, body), this, [this, done](const Result<QJsonObject> &answer) {
        if (!answer)
            emit failed(answer.error().detail);
        else if (done)
            done(*answer);
    });
}

} // namespace Botdesk
