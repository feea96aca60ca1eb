// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/json.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

// Fields that stand in front, in this order; all others follow by the alphabet.
const QHash<QString, int> &ranks()
{
    static const QHash<QString, int> theRanks = [] {
        QHash<QString, int> all;
        const QStringList order = {
            u"update_id"_s, u"ok"_s, u"message_id"_s, u"message_thread_id"_s, u"query_id"_s, u"id"_s, u"from"_s, u"is_bot"_s,
            u"user"_s, u"status"_s, u"first_name"_s, u"last_name"_s, u"title"_s, u"username"_s, u"language_code"_s, u"is_premium"_s,
            u"sender_chat"_s, u"author_signature"_s, u"chat"_s, u"type"_s, u"date"_s, u"edit_date"_s, u"forward_origin"_s, u"reply_to_message"_s,
            u"quote"_s, u"via_bot"_s, u"media_group_id"_s, u"old_chat_member"_s, u"new_chat_member"_s, u"offset"_s, u"length"_s,
            u"message"_s, u"inline_message_id"_s, u"chat_instance"_s, u"data"_s, u"text"_s, u"entities"_s,
            u"file_id"_s, u"file_unique_id"_s, u"file_size"_s, u"width"_s, u"height"_s, u"duration"_s, u"caption"_s, u"caption_entities"_s,
        };
        for (const QString &name : order)
            all.insert(name, int(all.size()));
        return all;
    }();
    return theRanks;
}

void write(QByteArray &out, const QJsonValue &value);

void writeString(QByteArray &out, const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const QChar character : text) {
        const ushort c = character.unicode();
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        default:
            if (c >= 0x20 && c < 0x7f) {
                out += char(c);
            } else {
                out += "\\u";
                for (int shift = 12; shift >= 0; shift -= 4)
                    out += digits[(c >> shift) & 0xf];
            }
        }
    }
    out += '"';
}

void writeObject(QByteArray &out, const QJsonObject &object)
{
    QStringList names = object.keys();
    const int last = int(ranks().size());
    std::stable_sort(names.begin(), names.end(), [last](const QString &a, const QString &b) {
        return ranks().value(a, last) < ranks().value(b, last);
    });
    out += '{';
    bool isFirst = true;
    for (const QString &name : std::as_const(names)) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        writeString(out, name);
        out += ':';
        write(out, object.value(name));
    }
    out += '}';
}

void writeNumber(QByteArray &out, const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    if (number == std::floor(number) && std::abs(number) < 9.3e18)
        out += QByteArray::number(whole);
    else
        out += QByteArray::number(number, 'g', 10);
}

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double: writeNumber(out, value); break;
    case QJsonValue::String: writeString(out, value.toString()); break;
    case QJsonValue::Object: writeObject(out, value.toObject()); break;
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            write(out, array.at(i));
        }
        out += ']';
        break;
    }
    default: out += "null"; break;
    }
}

} // namespace

QByteArray serialized(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

QByteArray quoted(const QString &text)
{
    QByteArray out;
    writeString(out, text);
    return out;
}

} // namespace Botdesk::Sandbox
