// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/faults.h"

#include "http/httpmessage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

struct KindName
{
    Fault::Kind kind;
    QLatin1StringView name;
};

constexpr KindName kindNames[] = {{Fault::Kind::Error, "error"_L1}, {Fault::Kind::TooManyRequests, "429"_L1}, {Fault::Kind::Delay, "delay"_L1},
                                  {Fault::Kind::Drop, "drop"_L1}, {Fault::Kind::Budget, "budget"_L1}};

QString nameOf(Fault::Kind kind)
{
    return std::find_if(std::begin(kindNames), std::end(kindNames), [kind](const KindName &entry) { return entry.kind == kind; })->name;
}

bool isSpending(const QByteArray &method)
{
    return method.startsWith("send") || method.startsWith("forward") || method.startsWith("copy") || method.startsWith("edit");
}

} // namespace

tl::expected<int, QString> Faults::add(const QJsonObject &json)
{
    const QString name = json[u"kind"].toString();
    const auto kind = std::find_if(std::begin(kindNames), std::end(kindNames), [&](const KindName &entry) { return entry.name == name; });
    if (kind == std::end(kindNames))
        return tl::unexpected(u"\"kind\" is one of error, 429, delay, drop, budget"_s);
    Fault fault;
    fault.kind = kind->kind;
    fault.method = json[u"method"].toString().toLower().toLatin1();
    fault.status = json[u"status"].toInt(fault.status);
    fault.retryAfter = json[u"retry_after"].toInt(fault.retryAfter);
    fault.milliseconds = json[u"milliseconds"].toInt();
    fault.spread = json[u"spread"].toInt();
    fault.budget = json[u"budget"].toInt(fault.budget);
    fault.seconds = json[u"seconds"].toInt(fault.seconds);
    fault.isPerChat = json[u"per"].toString(u"chat"_s) == u"chat";
    if (json[u"next"].isDouble())
        fault.callsLeft = json[u"next"].toInt();
    if (fault.kind == Fault::Kind::Error && (fault.status < 400 || fault.status > 599))
        return tl::unexpected(u"\"status\" is between 400 and 599"_s);
    if (fault.retryAfter < 1 || fault.seconds < 1 || fault.budget < 0 || fault.milliseconds < 0 || fault.spread < 0
        || (fault.callsLeft && *fault.callsLeft < 1))
        return tl::unexpected(u"a number is too small"_s);
    fault.id = m_nextId++;
    m_faults.append(fault);
    return fault.id;
}

bool Faults::remove(int id)
{
    return m_faults.removeIf([id](const Fault &fault) { return fault.id == id; }) > 0;
}

QJsonArray Faults::toJson() const
{
    QJsonArray list;
    for (const Fault &fault : m_faults) {
        QJsonObject json{{u"id"_s, fault.id}, {u"kind"_s, nameOf(fault.kind)}, {u"method"_s, QString::fromLatin1(fault.method)}, {u"used"_s, fault.used}};
        if (fault.kind == Fault::Kind::Error)
            json.insert(u"status"_s, fault.status);
        if (fault.kind == Fault::Kind::TooManyRequests || fault.kind == Fault::Kind::Budget)
            json.insert(u"retry_after"_s, fault.retryAfter);
        if (fault.kind == Fault::Kind::Delay) {
            json.insert(u"milliseconds"_s, fault.milliseconds);
            json.insert(u"spread"_s, fault.spread);
        }
        if (fault.kind == Fault::Kind::Budget) {
            json.insert(u"budget"_s, fault.budget);
            json.insert(u"seconds"_s, fault.seconds);
            json.insert(u"per"_s, fault.isPerChat ? u"chat"_s : u"bot"_s);
        }
        if (fault.callsLeft)
            json.insert(u"next"_s, *fault.callsLeft);
        list.append(json);
    }
    return list;
}

bool Faults::isOverBudget(const Fault &fault, const QByteArray &key, qint64 now)
{
    auto &times = m_spent[key];
    while (!times.empty() && times.front() <= now - qint64(fault.seconds) * 1000)
        times.pop_front();
    if (qsizetype(times.size()) >= fault.budget)
        return true;
    times.push_back(now);
    return false;
}

Faults::Effect Faults::apply(const QByteArray &method, qint64 botId, const QByteArray &chat, qint64 nowMilliseconds, quint32 random)
{
    Effect effect;
    for (Fault &fault : m_faults) {
        if (!fault.method.isEmpty() && fault.method != method)
            continue;
        if (fault.kind == Fault::Kind::Budget) {
            const QByteArray key = QByteArray::number(fault.id) + '|' + QByteArray::number(botId) + '|' + (fault.isPerChat ? chat : QByteArray());
            if (!isSpending(method) || !isOverBudget(fault, key, nowMilliseconds))
                continue;
        }
        ++fault.used;
        if (fault.callsLeft)
            --*fault.callsLeft;
        effect.note = u"fault: %1"_s.arg(nameOf(fault.kind));
        if (fault.kind == Fault::Kind::Delay) {
            effect.delay += std::max(0, fault.milliseconds - fault.spread + int(random % quint32(2 * fault.spread + 1)));
            continue;   // what is delayed may still fail
        }
        effect.drop = fault.kind == Fault::Kind::Drop;
        if (fault.kind == Fault::Kind::Error)
            effect.refusal = Refusal{.code = fault.status, .text = QString::fromLatin1(reasonPhrase(fault.status))};
        else if (!effect.drop)
            effect.refusal = tooManyRequests(fault.retryAfter).value();
        break;
    }
    m_faults.removeIf([](const Fault &fault) { return fault.callsLeft && *fault.callsLeft <= 0; });
    return effect;
}

} // namespace Botdesk::Sandbox
