// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/flowadvance.h"

#include <QJsonArray>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> namesOf(const QJsonObject &user)
{
    QMap<QString, QString> names;
    for (const QString &name : {u"first_name"_s, u"last_name"_s, u"username"_s})
        names.insert(name, user.value(name).toString());
    return names;
}

void takeContent(FlowEvent &event, const QJsonObject &message)
{
    using Kind = FlowEvent::Kind;
    if (message.contains("text"_L1)) {
        event.kind = Kind::Text;
        event.text = message.value("text"_L1).toString();
    } else if (message.contains("contact"_L1)) {
        event.kind = Kind::Contact;
        event.text = message.value("contact"_L1)["phone_number"_L1].toString();
    } else if (message.contains("location"_L1)) {
        const QJsonValue place = message.value("location"_L1);
        event.kind = Kind::Location;
        event.text = u"%1,%2"_s.arg(place["latitude"_L1].toDouble(), 0, 'g', 9).arg(place["longitude"_L1].toDouble(), 0, 'g', 9);
    } else if (message.contains("photo"_L1)) {
        const QJsonArray sizes = message.value("photo"_L1).toArray();   // the largest comes last
        event.kind = Kind::Photo;
        event.text = sizes.isEmpty() ? QString() : sizes.last()["file_id"_L1].toString();
    }
}

} // namespace

std::optional<FlowEvent> flowEvent(const QJsonObject &update)
{
    const QJsonObject query = update.value("callback_query"_L1).toObject();
    const QJsonObject message = query.isEmpty() ? update.value("message"_L1).toObject() : query.value("message"_L1).toObject();
    const QJsonObject person = (query.isEmpty() ? message : query).value("from"_L1).toObject();
    const QJsonValue chat = message.value("chat"_L1)["id"_L1];
    if (!chat.isDouble() || person.isEmpty())
        return std::nullopt;   // of an inline message, a channel, another type
    FlowEvent event{.chat = ChatId(chat.toInteger()), .person = UserId(person.value("id"_L1).toInteger()), .names = namesOf(person)};
    event.message = MessageId(message.value("message_id"_L1).toInteger());
    if (query.isEmpty()) {
        takeContent(event, message);
        return event;
    }
    event.kind = FlowEvent::Kind::Press;
    event.queryId = query.value("id"_L1).toString();
    event.text = query.value("data"_L1).toString();
    return event;
}

} // namespace Botdesk
