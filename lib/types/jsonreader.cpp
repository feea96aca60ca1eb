// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/jsonreader.h"

#include <limits>

namespace Botdesk {

namespace {

constexpr qint64 NoNumber = std::numeric_limits<qint64>::min();

} // namespace

std::optional<QString> JsonReader::convert(const QJsonValue &value, QString *)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<qint64> JsonReader::convert(const QJsonValue &value, qint64 *)
{
    // toInteger() is exact up to 64 bits and gives the default for 1.5 and for numbers that do not fit.
    const qint64 number = value.toInteger(NoNumber);
    return value.isDouble() && number != NoNumber ? std::optional(number) : std::nullopt;
}

std::optional<int> JsonReader::convert(const QJsonValue &value, int *)
{
    const auto number = convert(value, static_cast<qint64 *>(nullptr));
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(*number);
}

std::optional<double> JsonReader::convert(const QJsonValue &value, double *)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<bool> JsonReader::convert(const QJsonValue &value, bool *)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QJsonObject> JsonReader::convert(const QJsonValue &value, QJsonObject *)
{
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

std::optional<QJsonArray> JsonReader::convert(const QJsonValue &value, QJsonArray *)
{
    return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
}

std::optional<QStringList> JsonReader::convert(const QJsonValue &value, QStringList *)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList all;
    for (const QJsonValue element : value.toArray()) {
        if (!element.isString())
            return std::nullopt;
        all.append(element.toString());
    }
    return all;
}

void JsonReader::fault(QLatin1StringView field, const char *what)
{
    keep({.kind = Error::Kind::BadJson,
          .detail = m_name + QLatin1Char('.') + field + QLatin1Char(' ') + QLatin1StringView(what)});
}

void JsonReader::keep(const Error &error)
{
    if (!m_error)
        m_error = error;
}

} // namespace Botdesk
