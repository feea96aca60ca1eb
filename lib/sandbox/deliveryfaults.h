// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "deliver/delivery.h"

#include <QJsonArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace Botdesk::Sandbox {

//! The faults that deliveries have. None is on, unless somebody asked for it.
class DeliveryFaults
{
public:
    tl::expected<int, QString> add(const QJsonObject &json);   //!< its id, or what is wrong with it
    bool remove(int id);
    void clear() { m_faults.clear(); }
    QJsonArray toJson() const;

    DeliveryFault apply();   //!< what becomes of the next attempt; counts it

private:
    enum class Kind { WrongSecret, Duplicate, Late, DropTls, SlowReading, OutOfOrder };
    struct Fault
    {
        int id = 0;
        Kind kind = Kind::WrongSecret;
        int milliseconds = 0;
        std::optional<int> left;   //!< nothing: until it is turned off
        int used = 0;
    };
    static QString nameOf(Kind kind);

    QList<Fault> m_faults;
    int m_nextId = 1;
};

} // namespace Botdesk::Sandbox
