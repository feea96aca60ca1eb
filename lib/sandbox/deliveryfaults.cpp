// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/deliveryfaults.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

// In the order of DeliveryFaults::Kind.
constexpr QLatin1StringView kindNames[] = {"wrong_secret"_L1, "duplicate"_L1, "late"_L1, "drop_tls"_L1, "slow_reading"_L1, "out_of_order"_L1};

constexpr int DefaultLateness = 5000;   // milliseconds
constexpr int DefaultPause = 100;

} // namespace

QString DeliveryFaults::nameOf(Kind kind)
{
    return kindNames[int(kind)];
}

tl::expected<int, QString> DeliveryFaults::add(const QJsonObject &json)
{
    const QString name = json[u"kind"].toString();
    const auto kind = std::find(std::begin(kindNames), std::end(kindNames), name);
    if (kind == std::end(kindNames))
        return tl::unexpected(u"\"kind\" is one of wrong_secret, duplicate, late, drop_tls, slow_reading, out_of_order"_s);
    Fault fault{.id = m_nextId, .kind = Kind(kind - std::begin(kindNames))};
    fault.milliseconds = json[u"milliseconds"].toInt(fault.kind == Kind::Late ? DefaultLateness : DefaultPause);
    if (json[u"next"].isDouble())
        fault.left = json[u"next"].toInt();
    if (fault.milliseconds < 1 || (fault.left && *fault.left < 1))
        return tl::unexpected(u"a number is too small"_s);
    m_faults.append(fault);
    return m_nextId++;
}

bool DeliveryFaults::remove(int id)
{
    return m_faults.removeIf([id](const Fault &fault) { return fault.id == id; }) > 0;
}

QJsonArray DeliveryFaults::toJson() const
{
    QJsonArray list;
    for (const Fault &fault : m_faults) {
        QJsonObject json{{u"id"_s, fault.id}, {u"kind"_s, nameOf(fault.kind)}, {u"used"_s, fault.used}};
        if (fault.kind == Kind::Late || fault.kind == Kind::SlowReading)
            json.insert(u"milliseconds"_s, fault.milliseconds);
        if (fault.left)
            json.insert(u"next"_s, *fault.left);
        list.append(json);
    }
    return list;
}

DeliveryFault DeliveryFaults::apply()
{
    DeliveryFault effect;
    for (Fault &fault : m_faults) {
        ++fault.used;
        if (fault.left)
            --*fault.left;
        const std::chrono::milliseconds time(fault.milliseconds);
        switch (fault.kind) {
        case Kind::WrongSecret: effect.wrongSecret = true; break;
        case Kind::Duplicate: effect.twice = true; break;
        case Kind::Late: effect.late = time; break;
        case Kind::DropTls: effect.drop = true; break;
        case Kind::SlowReading: effect.slowReading = time; break;
        case Kind::OutOfOrder: effect.newestFirst = true; break;
        }
    }
    m_faults.removeIf([](const Fault &fault) { return fault.left && *fault.left <= 0; });
    return effect;
}

} // namespace Botdesk::Sandbox
