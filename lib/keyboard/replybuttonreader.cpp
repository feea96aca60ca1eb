// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/replybuttonreader.h"

#include "keyboard/inlinebuttonreader.h"
#include "rules/serverwords.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! Reads fields one after the other into variables and remembers the first error.
class FieldReader
{
public:
    explicit FieldReader(const ServerJson &json) : m_json(json) { }

    void requestId(qint32 &value) { take(m_json.requiredInt("request_id"), value); }
    void integer(QByteArrayView name, qint32 &value) { take(m_json.optionalInt(name, value), value); }
    void boolean(QByteArrayView name, bool &value) { take(m_json.optionalBool(name, value), value); }
    void text(QByteArrayView name, QString &value)
    {
        take(m_json.optionalString(name).map(textOfButton), value);
    }
    void choice(QByteArrayView name, std::optional<bool> &value)
    {
        if (m_json.find(name))
            take(m_json.optionalBool(name), value);
    }
    void rights(QByteArrayView name, std::optional<QStringList> &value);

    template <typename Value>
    Result<ReplyAction> finish(const Value &value) const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return ReplyAction(value);
    }

private:
    template <typename Read, typename Value>
    void take(const Result<Read> &read, Value &value)
    {
        if (read)
            value = *read;
        else if (!m_error)
            m_error = read.error();
    }

    const ServerJson &m_json;
    std::optional<Error> m_error;
};

void FieldReader::rights(QByteArrayView name, std::optional<QStringList> &value)
{
    const ServerJson *field = nullptr;
    take(m_json.optionalField(name, ServerJson::Type::Object), field);
    if (!field)
        return;
    QStringList granted;
    for (const QByteArray &right : administratorRights()) {
        bool isGranted = false;
        take(field->optionalBool(right), isGranted);
        if (isGranted)
            granted.append(QString::fromLatin1(right));
    }
    value = granted;
}

Result<ReplyAction> readPoll(const ServerJson &json)
{
    return json.optionalString("type").map([](const QByteArray &type) {
        return ReplyAction(CreatePoll{type == "quiz"      ? CreatePoll::Type::Quiz
                                      : type == "regular" ? CreatePoll::Type::Regular
                                                          : CreatePoll::Type::Any});
    });
}

Result<ReplyAction> readWebAppAction(const ServerJson &json)
{
    return readWebApp(json).map([](const OpenWebApp &app) { return ReplyAction(app); });
}

Result<ReplyAction> readUsers(const ServerJson &json)
{
    ShareUsers users;
    FieldReader read(json);
    read.requestId(users.requestId);
    read.choice("user_is_bot", users.userIsBot);
    read.choice("user_is_premium", users.userIsPremium);
    read.integer("max_quantity", users.maxQuantity);
    read.boolean("request_name", users.requestName);
    read.boolean("request_username", users.requestUsername);
    read.boolean("request_photo", users.requestPhoto);
    return read.finish(users);
}

Result<ReplyAction> readChat(const ServerJson &json)
{
    ShareChat chat;
    FieldReader read(json);
    read.requestId(chat.requestId);
    read.boolean("chat_is_channel", chat.chatIsChannel);
    read.choice("chat_is_forum", chat.chatIsForum);
    read.choice("chat_has_username", chat.chatHasUsername);
    read.boolean("chat_is_created", chat.chatIsCreated);
    read.rights("user_administrator_rights", chat.userAdministratorRights);
    read.rights("bot_administrator_rights", chat.botAdministratorRights);
    read.boolean("bot_is_member", chat.botIsMember);
    read.boolean("request_title", chat.requestTitle);
    read.boolean("request_username", chat.requestUsername);
    read.boolean("request_photo", chat.requestPhoto);
    return read.finish(chat);
}

Result<ReplyAction> readManagedBot(const ServerJson &json)
{
    CreateManagedBot bot;
    FieldReader read(json);
    read.requestId(bot.requestId);
    read.text("suggested_name", bot.suggestedName);
    read.text("suggested_username", bot.suggestedUsername);
    return read.finish(bot);
}

struct ObjectKind
{
    QByteArrayView name;
    Result<ReplyAction> (*read)(const ServerJson &);
};

// The kinds that are an object, in the order in which the server looks for them.
constexpr ObjectKind ObjectKinds[] = {{"request_poll", readPoll},   {"web_app", readWebAppAction},
                                      {"request_users", readUsers}, {"request_user", readUsers},
                                      {"request_chat", readChat},   {"request_managed_bot", readManagedBot}};

Result<ReplyAction> readAction(const ServerJson &json)
{
    for (const QByteArrayView name : {"request_phone_number", "request_contact", "request_location"}) {
        const auto isSet = json.optionalBool(name);
        if (!isSet)
            return tl::unexpected(isSet.error());
        if (*isSet)
            return name == "request_location" ? ReplyAction(SendLocation{}) : ReplyAction(SendContact{});
    }
    for (const ObjectKind &kind : ObjectKinds) {
        const auto field = json.optionalField(kind.name, ServerJson::Type::Object);
        if (!field)
            return tl::unexpected(field.error());
        if (*field)
            return kind.read(**field);
    }
    return ReplyAction(SendText{});
}

} // namespace

Result<ReplyButton> readReplyButton(const ServerJson &json)
{
    if (json.type() == ServerJson::Type::String)
        return ReplyButton{{.text = textOfButton(json.text())}, SendText{}};
    if (json.type() != ServerJson::Type::Object)
        return refused(u"KeyboardButton must be a String or an Object"_s);
    const auto face = readButtonFace(json);
    if (!face)
        return tl::unexpected(face.error());
    return readAction(json).map([&](const ReplyAction &action) { return ReplyButton{*face, action}; });
}

const QList<QByteArray> &administratorRights()
{
    static const QList<QByteArray> rights{
        "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
        "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
        "can_delete_stories", "can_post_messages", "can_edit_messages", "can_pin_messages", "can_manage_topics",
        "can_manage_direct_messages", "can_manage_tags", "can_send_welcome_messages"};
    return rights;
}

} // namespace Botdesk
