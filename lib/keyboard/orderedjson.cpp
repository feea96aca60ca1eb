// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/orderedjson.h"

#include "keyboard/markupjson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

// What stands first and last in an object, in that order; the rest stands between, by the alphabet.
constexpr QLatin1StringView First[] = {
    "chat_id"_L1,         "message_id"_L1, "message_thread_id"_L1, "inline_keyboard"_L1, "keyboard"_L1,
    "remove_keyboard"_L1, "force_reply"_L1, "text"_L1,             "type"_L1,            "request_id"_L1,
    "chat_is_channel"_L1, "url"_L1,        "query"_L1,             "resize_keyboard"_L1, "one_time_keyboard"_L1,
    "is_persistent"_L1,   "input_field_placeholder"_L1};
constexpr QLatin1StringView Last[] = {"style"_L1, "icon_custom_emoji_id"_L1, "selective"_L1, "reply_markup"_L1};

qsizetype rankOf(const QString &key)
{
    const auto first = std::find(std::begin(First), std::end(First), key);
    if (first != std::end(First))
        return first - std::begin(First);
    const auto last = std::find(std::begin(Last), std::end(Last), key);
    return last == std::end(Last) ? qsizetype(std::size(First)) : qsizetype(std::size(First)) + 1 + (last - std::begin(Last));
}

//! Exact where the number is a whole one, and then without a point or an exponent.
QByteArray digitsOf(const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    return double(whole) == number ? QByteArray::number(whole) : QByteArray::number(number, 'g', 17);
}

ServerJson orderedObject(const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::stable_sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); });
    QList<ServerJson::Member> members;
    for (const QString &key : std::as_const(keys))
        members.append({key.toUtf8(), orderedJson(object.value(key))});
    return ServerJson::object(members);
}

} // namespace

ServerJson orderedJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return ServerJson::boolean(value.toBool());
    case QJsonValue::Double:
        return ServerJson::number(digitsOf(value));
    case QJsonValue::String:
        return ServerJson::string(value.toString().toUtf8());
    case QJsonValue::Object:
        return orderedObject(value.toObject());
    case QJsonValue::Array: {
        QList<ServerJson> items;
        for (const QJsonValue item : value.toArray())
            items.append(orderedJson(item));
        return ServerJson::array(items);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

ServerJson orderedJson(const ReplyMarkup &markup)
{
    return orderedJson(QJsonValue(toJson(markup)));
}

QList<ServerJson> rowsOf(const ServerJson &markup)
{
    for (const QByteArrayView name : {"inline_keyboard", "keyboard"}) {
        if (const ServerJson *rows = markup.find(name))
            return rows->items();
    }
    return {};
}

QList<ServerJson::Member> membersBeside(const ServerJson &object, std::initializer_list<QByteArrayView> names)
{
    QList<ServerJson::Member> rest;
    for (const auto &member : object.members()) {
        if (std::find(names.begin(), names.end(), QByteArrayView(member.first)) == names.end())
            rest.append(member);
    }
    return rest;
}

} // namespace Botdesk
