// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/world.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qint64 FirstSupergroup = -1001900000000;
constexpr qint64 FirstGroup = -4100000000;
constexpr qint64 MessageLifetime = 86400;

QString asciiOnly(const QString &text)
{
    QString kept;
    for (const QChar c : text.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            kept += c;
    }
    return kept;
}

} // namespace

World::World(quint32 seed, const Clock &clock)
    : m_clock(clock)
    , m_random(seed ? QRandomGenerator(seed) : QRandomGenerator::securelySeeded())
{
}

World::~World() = default;

Bot &World::addBot(const QString &firstName, const QString &username)
{
    Bot bot;
    bot.id = m_nextBot++;
    bot.token = QByteArray::number(bot.id) + ":AA" + randomText(33).toLatin1();
    bot.firstName = firstName;
    bot.username = username.isEmpty() ? asciiOnly(firstName) + QString::number(bot.id % 1000) + u"_bot"_s : username;
    bot.queue = UpdateQueue([this] { return qint32(2000001 + m_random.bounded(998000000)); });
    return m_bots.emplace(bot.id, std::move(bot)).first->second;
}

Person &World::addPerson(const QString &firstName, const QString &lastName)
{
    Person person;
    person.id = m_nextPerson++;
    person.firstName = firstName;
    person.lastName = lastName;
    person.languageCode = u"en"_s;
    person.phone = u"+999555%1"_s.arg(person.id % 10000, 4, 10, QLatin1Char('0'));   // no country has the prefix 999
    return m_people.emplace(person.id, std::move(person)).first->second;
}

Chat &World::addChat(ChatType type, const QString &title)
{
    Chat chat;
    chat.type = type;
    chat.id = (type == ChatType::Group ? FirstGroup : FirstSupergroup) - m_nextChat++;
    chat.title = title;
    for (const char *right : {"can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
                              "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
                              "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"})
        chat.permissions.insert(QLatin1StringView(right), true);
    return m_shared.emplace(chat.id, std::move(chat)).first->second;
}

Bot *World::bot(qint64 id)
{
    const auto found = m_bots.find(id);
    return found == m_bots.end() ? nullptr : &found->second;
}

Bot *World::botByUsername(const QString &username)
{
    for (auto &[id, bot] : m_bots) {
        if (bot.username.compare(username, Qt::CaseInsensitive) == 0)
            return &bot;
    }
    return nullptr;
}

Person *World::person(qint64 id)
{
    const auto found = m_people.find(id);
    return found == m_people.end() ? nullptr : &found->second;
}

Chat *World::sharedChat(qint64 id)
{
    const auto found = m_shared.find(id);
    return found == m_shared.end() ? nullptr : &found->second;
}

Chat *World::sharedChat(const QString &username)
{
    for (auto &[id, chat] : m_shared) {
        if (!chat.username.isEmpty() && chat.username.compare(username, Qt::CaseInsensitive) == 0)
            return &chat;
    }
    return nullptr;
}

Chat &World::privateChat(const Bot &bot, const Person &person)
{
    Chat &chat = m_private[{bot.id, person.id}];
    chat.type = ChatType::Private;
    chat.id = person.id;
    chat.botId = bot.id;
    return chat;
}

Chat *World::chatFor(const Bot &bot, qint64 chatId)
{
    if (chatId < 0)
        return sharedChat(chatId);
    const auto found = m_private.find({bot.id, chatId});
    return found == m_private.end() ? nullptr : &found->second;
}

QList<Bot *> World::botsIn(const Chat &chat)
{
    QList<Bot *> inside;
    for (auto &[id, bot] : m_bots) {
        if (chat.hasMember(id))
            inside.append(&bot);
    }
    return inside;
}

Message &World::post(Chat &chat, Message message)
{
    Bot *owner = chat.isPrivate() ? bot(chat.botId) : nullptr;
    message.id = owner ? owner->nextMessageId++ : chat.nextMessageId++;
    if (message.date == 0)
        message.date = now();
    if (message.authorId == 0)
        message.authorId = message.fromId;
    const auto inside = botsIn(chat);
    if (chat.type == ChatType::Group) {
        for (Bot *member : inside) {
            message.idOf.insert(member->id, member->nextMessageId);
            chat.idFor.insert({member->id, member->nextMessageId++}, message.id);
        }
    }
    const qint64 id = message.id;
    Message &posted = chat.messages.insert_or_assign(id, std::move(message)).first->second;
    if (m_bots.contains(posted.authorId))
        chat.lastBotSender = posted.authorId;
    for (Bot *listener : inside) {
        if (mayHear(*listener, chat, posted)) {
            const bool isBusiness = posted.extra.contains(u"business_connection_id");
            const QByteArray type = chat.isBroadcast() ? "channel_post" : isBusiness ? "business_message" : "message";
            tell(*listener, type, messageJson(chat, posted, *listener), posted.date + MessageLifetime - now());
        }
    }
    changed();
    return posted;
}

Message *World::find(Chat &chat, const Bot &bot, qint64 messageId)
{
    if (chat.type == ChatType::Group)
        messageId = chat.idFor.value({bot.id, messageId}, 0);
    const auto found = chat.messages.find(messageId);
    return found == chat.messages.end() ? nullptr : &found->second;
}

qint64 World::messageIdFor(const Chat &chat, const Message &message, const Bot &bot) const
{
    return chat.type == ChatType::Group ? message.idOf.value(bot.id, message.id) : message.id;
}

void World::edited(Chat &chat, Message &message)
{
    message.editDate = now();
    const auto inside = botsIn(chat);
    for (Bot *listener : inside) {
        if (mayHear(*listener, chat, message)) {
            const bool isBusiness = message.extra.contains(u"business_connection_id");
            const QByteArray type = chat.isBroadcast() ? "edited_channel_post" : isBusiness ? "edited_business_message" : "edited_message";
            tell(*listener, type, messageJson(chat, message, *listener), MessageLifetime);
        }
    }
    changed();
}

void World::erase(Chat &chat, qint64 id)
{
    chat.messages.erase(id);
    chat.pinned.removeAll(id);
    changed();
}

void World::service(Chat &chat, qint64 fromId, const QJsonObject &content)
{
    Message message;
    message.authorId = fromId;
    message.fromId = chat.isBroadcast() ? 0 : fromId;
    message.senderChatId = chat.isBroadcast() ? chat.id : 0;
    message.isService = true;
    message.content = content;
    post(chat, std::move(message));
}

bool World::mayHear(const Bot &bot, const Chat &chat, const Message &message) const
{
    // A bot hears neither itself nor other bots, except for what service messages tell.
    if (m_bots.contains(message.authorId) && !message.isService)
        return false;
    if (!chat.hasMember(bot.id))
        return false;
    if (!chat.isShared() || chat.isBroadcast() || message.isService || !bot.hasPrivacyMode || chat.isAdministrator(bot.id)
        || message.viaBotId == bot.id)
        return true;
    if (message.replyTo) {
        const auto target = chat.messages.find(message.replyTo);
        if (target != chat.messages.end() && target->second.authorId == bot.id)
            return true;
    }
    const QString text = message.content[u"text"].toString(message.content[u"caption"].toString());
    if (!text.startsWith(u'/'))
        return false;
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const QString command = text.left(end - text.begin());
    const auto at = command.indexOf(u'@');
    if (at >= 0)
        return command.mid(at + 1).compare(bot.username, Qt::CaseInsensitive) == 0;
    return chat.lastBotSender == bot.id || chat.lastBotSender == 0;
}

bool World::tell(Bot &bot, QByteArrayView type, const QJsonObject &payload, qint64 secondsToLive)
{
    const int index = updateTypeIndex(type);
    if (index >= 0 && !(bot.allowedUpdates & (UpdateMask(1) << index)))
        return false;
    return secondsToLive > 0 && inject(bot, type, payload, secondsToLive).has_value();
}

std::optional<qint32> World::inject(Bot &bot, QByteArrayView type, const QJsonObject &payload, qint64 secondsToLive)
{
    const auto id = bot.queue.push(type, serialized(payload), now() + secondsToLive, now());
    if (id && onUpdate)
        onUpdate(bot, type.toByteArray(), payload, *id);
    return id;
}

void World::setWebhook(Bot &bot, const Webhook &webhook)
{
    bot.webhook = webhook;
    ++bot.webhookChanges;
    changed();
}

void World::clear()
{
    for (auto *map : {&callbacks, &inlineQueries, &inlineCache, &payments, &polls, &webAppQueries, &invoices, &games, &gameScores, &stickerSets,
                      &businessConnections})
        map->clear();
    callbackAnswers.clear();
    m_people.clear();
    m_shared.clear();
    m_private.clear();
    m_files.clear();
    m_nextPerson = FirstPerson;
    m_nextChat = 1;
    for (auto &[id, bot] : m_bots) {
        bot.queue.clear();
        bot.allowedUpdates = defaultUpdateMask();
        bot.webhook = {};
        bot.commands.clear();
        bot.menuButtons.clear();
    }
}

const StoredFile &World::addFile(const QString &kind, const QByteArray &data, const QString &name, const QString &mimeType)
{
    static const QHash<QString, QString> folders = {{u"photo"_s, u"photos"_s}, {u"document"_s, u"documents"_s},
        {u"video"_s, u"videos"_s}, {u"audio"_s, u"music"_s}, {u"voice"_s, u"voice"_s}, {u"animation"_s, u"animations"_s},
        {u"video_note"_s, u"video_notes"_s}, {u"sticker"_s, u"stickers"_s}, {u"thumbnail"_s, u"thumbnails"_s}};
    StoredFile file;
    const QByteArray digest = QCryptographicHash::hash(data + name.toUtf8(), QCryptographicHash::Sha256);
    file.uniqueId = u"AQAD"_s + QString::fromLatin1(digest.left(8).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    file.id = u"AgACAgIAAxk"_s + randomText(48);
    const QString suffix = name.contains(u'.') ? name.mid(name.lastIndexOf(u'.')) : QString();
    file.path = u"%1/file_%2%3"_s.arg(folders.value(kind, u"documents"_s)).arg(m_files.size()).arg(suffix);
    file.name = name;
    file.mimeType = mimeType;
    file.kind = kind;
    file.data = data;
    file.size = data.size();
    return m_files.emplace(file.id, std::move(file)).first->second;
}

const StoredFile *World::file(const QString &id) const
{
    const auto found = m_files.find(id);
    return found == m_files.end() ? nullptr : &found->second;
}

QString World::randomText(int length)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    QString text;
    for (int i = 0; i < length; ++i)
        text += QLatin1Char(alphabet[m_random.bounded(64)]);
    return text;
}

QString World::randomNumber(int digits)
{
    QString text(QLatin1Char(char('1' + m_random.bounded(9))));
    while (text.size() < digits)
        text += QLatin1Char(char('0' + m_random.bounded(10)));
    return text;
}

} // namespace Botdesk::Sandbox
