// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/scenarios.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr QLatin1StringView names[] = {"three people at once"_L1, "press every button"_L1, "join, write, leave"_L1,
                                       "200 messages per second"_L1, "pay"_L1};
constexpr int MessagesPerSecond = 200;
constexpr int ManySeconds = 5;

QList<qint64> firstPeople(World &world, const Bot *writtenTo = nullptr)
{
    QList<qint64> ids;
    for (const auto &[id, person] : world.people()) {
        if (ids.size() < 3 && (!writtenTo || person.started.contains(writtenTo->id)))
            ids.append(id);
    }
    return ids;
}

} // namespace

Scenarios::Scenarios(Act act, QObject &owner)
    : m_act(std::move(act))
    , m_timer(&owner)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { doNext(); });
}

QStringList Scenarios::all()
{
    QStringList list;
    for (const QLatin1StringView name : names)
        list.append(name);
    return list;
}

tl::expected<int, QString> Scenarios::run(const QString &name, World &world, Bot &bot)
{
    stop();
    if (name == names[0])
        m_steps = threeAtOnce(world);
    else if (name == names[1])
        m_steps = pressEveryButton(world, bot);
    else if (name == names[2])
        m_steps = joinWriteLeave(world);
    else if (name == names[3])
        m_steps = manyMessages(world);
    else if (name == names[4])
        m_steps = pay(world, bot);
    else
        return tl::unexpected(u"there is no such scenario"_s);
    if (m_steps.empty())
        return tl::unexpected(name == names[4] ? u"the bot has sent no invoice that could be paid"_s
                              : name == names[1] ? u"the bot has sent no button that could be pressed"_s
                                                 : u"there is nobody who could act it"_s);
    m_running = name;
    m_done = 0;
    m_failed = 0;
    const int count = int(m_steps.size());
    m_timer.start(0);
    return count;
}

void Scenarios::stop()
{
    m_timer.stop();
    m_steps.clear();
    m_running.clear();
}

QJsonObject Scenarios::toJson() const
{
    return {{u"scenarios"_s, QJsonArray::fromStringList(all())}, {u"running"_s, m_running}, {u"done"_s, m_done},
            {u"failed"_s, m_failed}, {u"left"_s, int(m_steps.size())}};
}

void Scenarios::doNext()
{
    // A pause of 0 puts several into one turn, as many messages a second need.
    int pause = 0;
    while (pause == 0 && !m_steps.empty()) {
        const Step step = m_steps.front();
        m_steps.pop_front();
        m_failed += m_act(step.command, step.body) ? 0 : 1;
        ++m_done;
        pause = step.pause;
    }
    if (m_steps.empty())
        m_running.clear();
    else
        m_timer.start(pause);
}

Scenarios::Steps Scenarios::threeAtOnce(World &world) const
{
    static const QStringList lines = {u"Hello!"_s, u"Are you there?"_s, u"I need some help, please."_s, u"Thank you 👍"_s};
    Steps steps;
    for (const QString &line : lines) {
        for (const qint64 id : firstPeople(world))
            steps.push_back({u"send"_s, {{u"from"_s, id}, {u"chat_id"_s, id}, {u"text"_s, line}}, 40});
    }
    return steps;
}

Scenarios::Steps Scenarios::pressEveryButton(World &world, Bot &bot) const
{
    Steps steps;
    for (const qint64 id : firstPeople(world, &bot)) {
        const Chat *chat = world.chatFor(bot, id);
        if (!chat)
            continue;
        // The newest message with buttons; older ones are often out of date for the bot.
        for (auto it = chat->messages.rbegin(); it != chat->messages.rend(); ++it) {
            const QJsonArray rows = it->second.inlineMarkup[u"inline_keyboard"].toArray();
            for (int row = 0; row < rows.size(); ++row) {
                for (int column = 0; column < rows[row].toArray().size(); ++column)
                    steps.push_back({u"press"_s, {{u"from"_s, id}, {u"chat_id"_s, id}, {u"message_id"_s, it->second.id},
                                                  {u"row"_s, row}, {u"column"_s, column}}, 300});
            }
            if (!rows.isEmpty())
                break;
        }
    }
    return steps;
}

Scenarios::Steps Scenarios::joinWriteLeave(World &world) const
{
    Steps steps;
    for (const auto &[chatId, chat] : world.sharedChats()) {
        if (chat.type != ChatType::Supergroup || chat.migratedTo)
            continue;
        qint64 newcomer = 0;
        for (const auto &[id, person] : world.people())
            newcomer = !chat.hasMember(id) ? id : newcomer;
        if (!newcomer)
            newcomer = world.addPerson(u"Dave"_s, u"(sandbox)"_s).id;
        const QJsonObject who{{u"chat_id"_s, chatId}, {u"user_id"_s, newcomer}};
        QJsonObject joins = who;
        joins.insert(u"status"_s, u"member"_s);
        QJsonObject leaves = who;
        leaves.insert(u"status"_s, u"left"_s);
        const QJsonObject says{{u"from"_s, newcomer}, {u"chat_id"_s, chatId}, {u"text"_s, u"/help"_s}};
        steps.push_back({u"member"_s, joins, 500});
        steps.push_back({u"send"_s, says, 500});
        steps.push_back({u"member"_s, leaves, 500});
        break;
    }
    return steps;
}

Scenarios::Steps Scenarios::manyMessages(World &world) const
{
    constexpr int PerTurn = 4;
    Steps steps;
    const auto people = firstPeople(world);
    for (int i = 0; i < MessagesPerSecond * ManySeconds && !people.isEmpty(); ++i) {
        const qint64 id = people[i % people.size()];
        const int pause = i % PerTurn == PerTurn - 1 ? 1000 * PerTurn / MessagesPerSecond : 0;
        steps.push_back({u"send"_s, {{u"from"_s, id}, {u"chat_id"_s, id}, {u"text"_s, u"Message %1"_s.arg(i + 1)}}, pause});
    }
    return steps;
}

Scenarios::Steps Scenarios::pay(World &world, Bot &bot) const
{
    for (const qint64 id : firstPeople(world, &bot)) {
        const Chat *chat = world.chatFor(bot, id);
        if (!chat)
            continue;
        for (auto it = chat->messages.rbegin(); it != chat->messages.rend(); ++it) {
            if (it->second.content.contains(u"invoice"))
                return {{u"pay"_s, {{u"from"_s, id}, {u"chat_id"_s, id}, {u"message_id"_s, it->second.id}}, 100}};
        }
    }
    return {};
}

} // namespace Botdesk::Sandbox
