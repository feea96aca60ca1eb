// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/editing.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int ForEver = std::numeric_limits<int>::max();   // a live location without an end
constexpr int ShortestLivePeriod = 60;
constexpr int LongestLivePeriod = 86400;

Checked<double> readCoordinate(const Arguments &arguments, QByteArrayView name, const QString &word, double most)
{
    const QByteArray text = arguments.text(name).trimmed();
    if (text.isEmpty())
        return badRequest(word + u" is empty"_s);
    const double value = text.toDouble();
    if (value < -most || value > most)
        return badRequest(u"invalid location specified"_s);
    return value;
}

Checked<QJsonObject> readLocation(const Arguments &arguments)
{
    BOTDESK_TRY(latitude, readCoordinate(arguments, "latitude", u"latitude"_s, 90));
    BOTDESK_TRY(longitude, readCoordinate(arguments, "longitude", u"longitude"_s, 180));
    QJsonObject location{{u"latitude"_s, latitude}, {u"longitude"_s, longitude}};
    if (const double accuracy = arguments.text("horizontal_accuracy").toDouble(); accuracy > 0)
        location.insert(u"horizontal_accuracy"_s, std::min(accuracy, 1500.0));
    if (const int heading = arguments.clamped("heading", 0, 0, 360))
        location.insert(u"heading"_s, heading);
    if (const int radius = arguments.clamped("proximity_alert_radius", 0, 0, 100000))
        location.insert(u"proximity_alert_radius"_s, radius);
    return location;
}

Checked<int> readLivePeriod(const Arguments &arguments)
{
    const auto period = int(qint32(arguments.integer("live_period")));
    if (period != 0 && period != ForEver && (period < ShortestLivePeriod || period > LongestLivePeriod))
        return badRequest(u"wrong live location period specified"_s);
    return period;
}

Answer sendLocation(Call &call)
{
    BOTDESK_TRY(read, readLocation(call.arguments));
    BOTDESK_TRY(period, readLivePeriod(call.arguments));
    QJsonObject location = read;
    if (period)
        location.insert(u"live_period"_s, period);
    return sendFrom(call, [&](Chat &) -> Checked<Draft> { return Draft{.content = {{u"location"_s, location}}}; });
}

Answer sendVenue(Call &call)
{
    BOTDESK_TRY(location, readLocation(call.arguments));
    BOTDESK_TRY(title, required(call.arguments, "title"));
    BOTDESK_TRY(address, required(call.arguments, "address"));
    QJsonObject venue{{u"location"_s, location}, {u"title"_s, title}, {u"address"_s, address}};
    for (const char *name : {"foursquare_id", "foursquare_type", "google_place_id", "google_place_type"}) {
        if (call.arguments.has(name))
            venue.insert(QLatin1StringView(name), call.arguments.string(name));
    }
    return sendFrom(call, [&](Chat &) -> Checked<Draft> {
        return Draft{.content = {{u"venue"_s, venue}, {u"location"_s, location}}};
    });
}

Answer sendContact(Call &call)
{
    BOTDESK_TRY(phone, required(call.arguments, "phone_number"));
    BOTDESK_TRY(firstName, required(call.arguments, "first_name"));
    QJsonObject contact{{u"phone_number"_s, phone}, {u"first_name"_s, firstName}};
    for (const char *name : {"last_name", "vcard"}) {
        if (call.arguments.has(name))
            contact.insert(QLatin1StringView(name), call.arguments.string(name));
    }
    for (const auto &[id, person] : call.world.people()) {
        if (person.phone == phone)
            contact.insert(u"user_id"_s, id);
    }
    return sendFrom(call, [&](Chat &) -> Checked<Draft> { return Draft{.content = {{u"contact"_s, contact}}}; });
}

Answer sendDice(Call &call)
{
    static const QHash<QString, int> sides = {{u"🎲"_s, 6}, {u"🎯"_s, 6}, {u"🎳"_s, 6}, {u"🏀"_s, 5}, {u"⚽"_s, 5}, {u"⚽️"_s, 5}, {u"🎰"_s, 64}};
    const QString emoji = call.arguments.has("emoji") ? call.arguments.string("emoji") : u"🎲"_s;
    if (!sides.contains(emoji))
        return badRequest(u"EMOTICON_INVALID"_s);
    return sendFrom(call, [&](Chat &) -> Checked<Draft> {
        const int value = 1 + int(call.world.randomBelow(quint32(sides.value(emoji))));
        return Draft{.content = {{u"dice"_s, QJsonObject{{u"emoji"_s, emoji}, {u"value"_s, value}}}}, .right = u"other_messages"_s};
    });
}

Answer editMessageLiveLocation(Call &call)
{
    BOTDESK_TRY(read, readLocation(call.arguments));
    BOTDESK_TRY(period, readLivePeriod(call.arguments));
    return editFrom(call, [&](const Message &message) -> Checked<QJsonObject> {
        if (!isLiveLocation(message, call.world.now()))
            return badRequest(u"message can't be edited"_s);
        QJsonObject location = read;
        location.insert(u"live_period"_s, period ? QJsonValue(period) : message.content[u"location"][u"live_period"]);
        return QJsonObject{{u"location"_s, location}};
    });
}

Answer stopMessageLiveLocation(Call &call)
{
    return editFrom(call, [&](const Message &message) -> Checked<QJsonObject> {
        if (!isLiveLocation(message, call.world.now()))
            return badRequest(u"message can't be edited"_s);
        QJsonObject location = message.content[u"location"].toObject();
        for (const char *name : {"live_period", "heading", "proximity_alert_radius"})
            location.remove(QLatin1StringView(name));
        return QJsonObject{{u"location"_s, location}};
    });
}

} // namespace

bool isLiveLocation(const Message &message, qint64 now)
{
    const qint64 period = message.content[u"location"][u"live_period"].toInteger();
    return period == ForEver || (period > 0 && message.date + period > now);
}

void addPlaceMethods(Methods &methods)
{
    methods.add("sendLocation", sendLocation);
    methods.add("sendVenue", sendVenue);
    methods.add("sendContact", sendContact);
    methods.add("sendDice", sendDice);
    methods.add("editMessageLiveLocation", editMessageLiveLocation);
    methods.add("stopMessageLiveLocation", stopMessageLiveLocation);
}

} // namespace Botdesk::Sandbox
