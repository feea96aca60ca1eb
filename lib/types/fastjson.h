// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

#include <simdjson.h>

#ifndef SIMDJSON_THREADS_ENABLED
#error "link simdjson::simdjson: without its definition a parser has another layout here than elsewhere"
#endif

#include <optional>
#include <string_view>

namespace Botdesk::FastJson {

// Forgiving access to a parsed object: what is missing or of another type is simply not there. Used for the columns of a
// list, where an update that is not understood must be kept all the same; values for pages go through JsonReader.

using Object = simdjson::dom::object;
using Array = simdjson::dom::array;
using Element = simdjson::dom::element;

//! "{}" and "[]" stand for what is missing: a default-made simdjson value may not be touched at all.
Object emptyObject();
Array emptyArray();

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

//! simdjson compares with memcmp(), which must not see the null pointer of an empty key.
inline auto member(const Object &object, std::string_view key)
{
    return object.at_key(key.empty() ? std::string_view("") : key);
}

inline QString string(const Object &object, std::string_view key)
{
    std::string_view value;
    return member(object, key).get(value) == simdjson::SUCCESS ? toQString(value) : QString();
}

inline std::optional<qint64> integer(const Object &object, std::string_view key)
{
    int64_t value = 0;
    if (member(object, key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

inline std::optional<double> real(const Object &object, std::string_view key)
{
    double value = 0;
    if (member(object, key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

inline bool boolean(const Object &object, std::string_view key)
{
    bool value = false;
    return member(object, key).get(value) == simdjson::SUCCESS && value;
}

inline std::optional<Object> object(const Object &parent, std::string_view key)
{
    Object value;
    if (member(parent, key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

inline std::optional<Array> array(const Object &parent, std::string_view key)
{
    Array value;
    if (member(parent, key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

template <AnyId Id>
std::optional<Id> id(const Object &parent, std::string_view key)
{
    const auto value = integer(parent, key);
    return value ? std::optional<Id>(Id(*value)) : std::nullopt;
}

//! "First Last" of a User or a private Chat, the title of another chat, else its @username.
inline QString name(const Object &userOrChat)
{
    if (const QString title = string(userOrChat, "title"); !title.isEmpty())
        return title;
    const QString first = string(userOrChat, "first_name");
    const QString last = string(userOrChat, "last_name");
    if (!first.isEmpty())
        return last.isEmpty() ? first : first + u' ' + last;
    const QString username = string(userOrChat, "username");
    return username.isEmpty() ? QString() : u'@' + username;
}

inline QString nameAt(const Object &parent, std::string_view key)
{
    const auto child = object(parent, key);
    return child ? name(*child) : QString();
}

} // namespace Botdesk::FastJson
