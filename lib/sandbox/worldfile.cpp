// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/chatfile.h"
#include "sandbox/world.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int FileVersion = 1;

// Ids that may have been given after the last save: a Sandbox that was killed must not give them out again.
constexpr qint64 SkippedIds = 1000;

template <typename Map>
QJsonObject textMapJson(const Map &map)
{
    QJsonObject json;
    for (const auto &[key, value] : map)
        json.insert(key, value);
    return json;
}

void loadTextMap(std::map<QString, QJsonObject> &map, const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert_or_assign(it.key(), it.value().toObject());
}

QJsonArray idsJson(const QSet<qint64> &ids)
{
    QJsonArray json;
    for (const qint64 id : ids)
        json.append(id);
    return json;
}

QSet<qint64> idsFrom(const QJsonValue &json)
{
    QSet<qint64> ids;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &id : array)
        ids.insert(id.toInteger());
    return ids;
}

QJsonObject personJson(const Person &person)
{
    return {{u"id"_s, person.id}, {u"first_name"_s, person.firstName}, {u"last_name"_s, person.lastName}, {u"username"_s, person.username},
            {u"language_code"_s, person.languageCode}, {u"phone"_s, person.phone}, {u"is_premium"_s, person.isPremium},
            {u"is_deactivated"_s, person.isDeactivated}, {u"started"_s, idsJson(person.started)}, {u"blocked"_s, idsJson(person.blocked)},
            {u"photos"_s, QJsonArray::fromStringList(person.photos)}};
}

Person personFrom(const QJsonValue &json)
{
    Person person;
    person.id = json[u"id"].toInteger();
    person.firstName = json[u"first_name"].toString();
    person.lastName = json[u"last_name"].toString();
    person.username = json[u"username"].toString();
    person.languageCode = json[u"language_code"].toString();
    person.phone = json[u"phone"].toString();
    person.isPremium = json[u"is_premium"].toBool();
    person.isDeactivated = json[u"is_deactivated"].toBool();
    person.started = idsFrom(json[u"started"]);
    person.blocked = idsFrom(json[u"blocked"]);
    const QJsonArray photos = json[u"photos"].toArray();
    for (const QJsonValue &photo : photos)
        person.photos.append(photo.toString());
    return person;
}

QJsonObject webhookJson(const Webhook &webhook)
{
    return {{u"url"_s, webhook.url}, {u"certificate"_s, QString::fromLatin1(webhook.certificate.toBase64())},
            {u"secret_token"_s, QString::fromLatin1(webhook.secretToken)}, {u"max_connections"_s, webhook.maxConnections},
            {u"ip_address"_s, webhook.ipAddress}, {u"ip_is_fixed"_s, webhook.ipIsFixed},
            {u"last_error_date"_s, webhook.lastErrorDate}, {u"last_error_message"_s, webhook.lastErrorMessage}};
}

Webhook webhookFrom(const QJsonValue &json)
{
    Webhook webhook;
    webhook.url = json[u"url"].toString();
    webhook.certificate = QByteArray::fromBase64(json[u"certificate"].toString().toLatin1());
    webhook.secretToken = json[u"secret_token"].toString().toLatin1();
    webhook.maxConnections = json[u"max_connections"].toInt();
    webhook.ipAddress = json[u"ip_address"].toString();
    webhook.ipIsFixed = json[u"ip_is_fixed"].toBool();
    webhook.lastErrorDate = json[u"last_error_date"].toInteger();
    webhook.lastErrorMessage = json[u"last_error_message"].toString();
    return webhook;
}

QJsonObject botJson(const Bot &bot)
{
    QJsonObject commands;
    for (auto it = bot.commands.begin(); it != bot.commands.end(); ++it)
        commands.insert(it.key(), it.value());
    QJsonObject profile;
    for (auto field = bot.profile.begin(); field != bot.profile.end(); ++field) {
        QJsonObject texts;
        for (auto it = field->begin(); it != field->end(); ++it)
            texts.insert(it.key(), it.value());
        profile.insert(field.key(), texts);
    }
    QJsonObject menuButtons;
    for (auto it = bot.menuButtons.begin(); it != bot.menuButtons.end(); ++it)
        menuButtons.insert(QString::number(it.key()), it.value());
    // As text: 64 bits do not fit into a number of JSON.
    return {{u"id"_s, bot.id}, {u"token"_s, QString::fromLatin1(bot.token)}, {u"first_name"_s, bot.firstName}, {u"username"_s, bot.username},
            {u"inline"_s, bot.takesInlineQueries}, {u"inline_feedback"_s, bot.takesInlineFeedback}, {u"privacy"_s, bot.hasPrivacyMode},
            {u"groups"_s, bot.joinsGroups}, {u"queue"_s, bot.queue.save()}, {u"allowed_updates"_s, QString::number(bot.allowedUpdates)},
            {u"webhook"_s, webhookJson(bot.webhook)}, {u"next_message_id"_s, bot.nextMessageId}, {u"commands"_s, commands},
            {u"profile"_s, profile}, {u"menu_buttons"_s, menuButtons}};
}

void loadBot(Bot &bot, const QJsonValue &json, qint64 skip)
{
    bot.id = json[u"id"].toInteger();
    bot.token = json[u"token"].toString().toLatin1();
    bot.firstName = json[u"first_name"].toString();
    bot.username = json[u"username"].toString();
    bot.takesInlineQueries = json[u"inline"].toBool();
    bot.takesInlineFeedback = json[u"inline_feedback"].toBool();
    bot.hasPrivacyMode = json[u"privacy"].toBool();
    bot.joinsGroups = json[u"groups"].toBool();
    bot.queue.load(json[u"queue"].toObject(), qint32(skip));
    bot.allowedUpdates = json[u"allowed_updates"].toString().toULongLong();
    bot.webhook = webhookFrom(json[u"webhook"]);
    bot.nextMessageId = json[u"next_message_id"].toInteger() + skip;
    const QJsonObject commands = json[u"commands"].toObject();
    for (auto it = commands.begin(); it != commands.end(); ++it)
        bot.commands.insert(it.key(), it.value().toArray());
    const QJsonObject profile = json[u"profile"].toObject();
    for (auto field = profile.begin(); field != profile.end(); ++field) {
        const QJsonObject texts = field.value().toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            bot.profile[field.key()].insert(it.key(), it.value().toString());
    }
    const QJsonObject menuButtons = json[u"menu_buttons"].toObject();
    for (auto it = menuButtons.begin(); it != menuButtons.end(); ++it)
        bot.menuButtons.insert(it.key().toLongLong(), it.value().toObject());
}

QJsonObject fileJson(const StoredFile &file)
{
    return {{u"id"_s, file.id}, {u"unique_id"_s, file.uniqueId}, {u"path"_s, file.path}, {u"name"_s, file.name},
            {u"mime_type"_s, file.mimeType}, {u"kind"_s, file.kind}, {u"data"_s, QString::fromLatin1(file.data.toBase64())}, {u"size"_s, file.size}};
}

StoredFile fileFrom(const QJsonValue &json)
{
    return {.id = json[u"id"].toString(), .uniqueId = json[u"unique_id"].toString(), .path = json[u"path"].toString(),
            .name = json[u"name"].toString(), .mimeType = json[u"mime_type"].toString(), .kind = json[u"kind"].toString(),
            .data = QByteArray::fromBase64(json[u"data"].toString().toLatin1()), .size = json[u"size"].toInteger()};
}

} // namespace

QJsonObject World::save() const
{
    QJsonArray bots, people, shared, privates, files;
    for (const auto &[id, bot] : m_bots)
        bots.append(botJson(bot));
    for (const auto &[id, person] : m_people)
        people.append(personJson(person));
    for (const auto &[id, chat] : m_shared)
        shared.append(saveChat(chat));
    for (const auto &[ids, chat] : m_private)
        privates.append(saveChat(chat));
    for (const auto &[id, file] : m_files)
        files.append(fileJson(file));
    return {{u"version"_s, FileVersion}, {u"bots"_s, bots}, {u"people"_s, people}, {u"shared"_s, shared}, {u"private"_s, privates},
            {u"files"_s, files}, {u"ahead"_s, qint64(m_clock.ahead().count())}, {u"next_person"_s, m_nextPerson}, {u"next_bot"_s, m_nextBot},
            {u"next_chat"_s, m_nextChat}, {u"callbacks"_s, textMapJson(callbacks)}, {u"inline_queries"_s, textMapJson(inlineQueries)},
            {u"inline_cache"_s, textMapJson(inlineCache)}, {u"payments"_s, textMapJson(payments)}, {u"polls"_s, textMapJson(polls)},
            {u"invoices"_s, textMapJson(invoices)}, {u"games"_s, textMapJson(games)}, {u"game_scores"_s, textMapJson(gameScores)},
            {u"sticker_sets"_s, textMapJson(stickerSets)}, {u"business_connections"_s, textMapJson(businessConnections)}};
}

void World::load(const QJsonObject &saved)
{
    if (saved[u"version"].toInt() != FileVersion)
        return;
    const qint64 skip = saved[u"is_closed"].toBool() ? 0 : SkippedIds;
    clear();
    m_bots.clear();
    const auto each = [&saved](const QString &name, const auto &take) {
        const QJsonArray list = saved[name].toArray();
        for (const QJsonValue &json : list)
            take(json);
    };
    each(u"bots"_s, [&](const QJsonValue &json) {
        Bot bot;
        bot.queue = UpdateQueue([this] { return qint32(2000001 + m_random.bounded(998000000)); });
        loadBot(bot, json, skip);
        m_bots.insert_or_assign(bot.id, std::move(bot));
    });
    each(u"people"_s, [&](const QJsonValue &json) {
        Person person = personFrom(json);
        m_people.insert_or_assign(person.id, std::move(person));
    });
    each(u"shared"_s, [&](const QJsonValue &json) {
        Chat chat = loadChat(json.toObject(), skip);
        m_shared.insert_or_assign(chat.id, std::move(chat));
    });
    each(u"private"_s, [&](const QJsonValue &json) {
        Chat chat = loadChat(json.toObject(), skip);
        m_private.insert_or_assign({chat.botId, chat.id}, std::move(chat));
    });
    each(u"files"_s, [&](const QJsonValue &json) {
        StoredFile file = fileFrom(json);
        m_files.insert_or_assign(file.id, std::move(file));
    });
    m_clock.advance(std::chrono::seconds(saved[u"ahead"].toInteger()));
    m_nextPerson = saved[u"next_person"].toInteger();
    m_nextBot = saved[u"next_bot"].toInteger();
    m_nextChat = saved[u"next_chat"].toInteger();
    loadTextMap(callbacks, saved[u"callbacks"]);
    loadTextMap(inlineQueries, saved[u"inline_queries"]);
    loadTextMap(inlineCache, saved[u"inline_cache"]);
    loadTextMap(payments, saved[u"payments"]);
    loadTextMap(polls, saved[u"polls"]);
    loadTextMap(invoices, saved[u"invoices"]);
    loadTextMap(games, saved[u"games"]);
    loadTextMap(gameScores, saved[u"game_scores"]);
    loadTextMap(stickerSets, saved[u"sticker_sets"]);
    loadTextMap(businessConnections, saved[u"business_connections"]);
}

} // namespace Botdesk::Sandbox
