// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/access.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int CommandLimit = 100;
constexpr int CommandNameLimit = 32;
constexpr int CommandTextLimit = 256;
constexpr int NameLimit = 64;
constexpr int DescriptionLimit = 512;
constexpr int ShortDescriptionLimit = 120;

Checked<QString> readLanguage(Call &call)
{
    const QString code = call.arguments.string("language_code");
    const bool isGood = code.isEmpty() || (code.size() == 2 && code[0] >= u'a' && code[0] <= u'z' && code[1] >= u'a' && code[1] <= u'z');
    if (!isGood)
        return badRequest(u"LANG_CODE_INVALID"_s);
    return code;
}

//! "scope|language", under which a list of commands is kept.
Checked<QString> readScope(Call &call)
{
    BOTDESK_TRY(language, readLanguage(call));
    const QJsonValue value = readJson(call.arguments, "scope");
    if (!call.arguments.has("scope"))
        return u"default|"_s + language;
    if (value.isUndefined())
        return badRequest(u"can't parse BotCommandScope JSON object"_s);
    if (!value.isObject())
        return badRequest(u"can't parse BotCommandScope: BotCommandScope must be an Object"_s);
    const QString type = value[u"type"].toString();
    static const QStringList plain = {u"default"_s, u"all_private_chats"_s, u"all_group_chats"_s, u"all_chat_administrators"_s};
    if (plain.contains(type))
        return type + u'|' + language;
    static const QStringList inChat = {u"chat"_s, u"chat_administrators"_s, u"chat_member"_s};
    if (!inChat.contains(type))
        return badRequest(u"can't parse BotCommandScope: unsupported type specified"_s);
    const QJsonValue id = value[u"chat_id"];
    if (id.isUndefined())
        return badRequest(u"can't parse BotCommandScope: Can't find field \"chat_id\""_s);
    Arguments chatArguments;
    chatArguments.set("chat_id", id.isString() ? id.toString().toUtf8() : QByteArray::number(id.toInteger()));
    Call there{call.world, call.bot, chatArguments};
    BOTDESK_TRY(chat, readChat(there, Access::Read));
    QString scope = type + u':' + QString::number(chat->id);
    if (type == u"chat_member")
        scope += u':' + QString::number(value[u"user_id"].toInteger());
    return scope + u'|' + language;
}

bool isCommandName(const QString &name)
{
    return !name.isEmpty() && name.size() <= CommandNameLimit && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

Checked<QJsonArray> readCommands(Call &call)
{
    const QJsonValue value = readJson(call.arguments, "commands");
    if (value.isUndefined())
        return badRequest(u"can't parse commands JSON object"_s);
    if (!value.isArray())
        return badRequest(u"expected an Array of BotCommand"_s);
    const QJsonArray given = value.toArray();
    if (given.size() > CommandLimit)
        return badRequest(u"BOT_COMMANDS_TOO_MUCH"_s);
    QJsonArray commands;
    for (const QJsonValue &command : given) {
        if (!command.isObject())
            return badRequest(u"can't parse BotCommand: BotCommand must be an Object"_s);
        QString name = command[u"command"].toString();
        const QString text = command[u"description"].toString().trimmed();
        if (name.startsWith(u'/'))
            name.remove(0, 1);
        name = name.trimmed();
        if (name.isEmpty())
            return badRequest(u"command must be non-empty"_s);
        if (!isCommandName(name))
            return badRequest(u"BOT_COMMAND_INVALID"_s);
        if (text.isEmpty())
            return badRequest(u"command description must be non-empty"_s);
        if (text.toUcs4().size() > CommandTextLimit)
            return badRequest(u"BOT_COMMAND_DESCRIPTION_INVALID"_s);
        commands.append(QJsonObject{{u"command"_s, name}, {u"description"_s, text}});
    }
    return commands;
}

Answer setMyCommands(Call &call)
{
    BOTDESK_TRY(commands, readCommands(call));
    BOTDESK_TRY(scope, readScope(call));
    if (commands.isEmpty())
        call.bot.commands.remove(scope);
    else
        call.bot.commands.insert(scope, commands);
    call.world.changed();
    return success(true);
}

Answer deleteMyCommands(Call &call)
{
    BOTDESK_TRY(scope, readScope(call));
    call.bot.commands.remove(scope);
    call.world.changed();
    return success(true);
}

Answer getMyCommands(Call &call)
{
    BOTDESK_TRY(scope, readScope(call));
    return success(call.bot.commands.value(scope));
}

Answer setProfile(Call &call, const QString &field, int limit)
{
    BOTDESK_TRY(language, readLanguage(call));
    const QString text = call.arguments.string(field.toLatin1()).trimmed();
    if (text.toUcs4().size() > limit)
        return badRequest(u"BOT_%1_TOO_LONG"_s.arg(field.toUpper()));
    if (field == u"name" && language.isEmpty() && !text.isEmpty())
        call.bot.firstName = text;
    if (text.isEmpty())
        call.bot.profile[field].remove(language);
    else
        call.bot.profile[field].insert(language, text);
    call.world.changed();
    return success(true);
}

Answer getProfile(Call &call, const QString &field)
{
    BOTDESK_TRY(language, readLanguage(call));
    const auto texts = call.bot.profile.value(field);
    const QString standard = field == u"name" ? call.bot.firstName : QString();
    return success(QJsonObject{{field, texts.value(language, texts.value({}, standard))}});
}

Answer setMyName(Call &call) { return setProfile(call, u"name"_s, NameLimit); }
Answer getMyName(Call &call) { return getProfile(call, u"name"_s); }
Answer setMyDescription(Call &call) { return setProfile(call, u"description"_s, DescriptionLimit); }
Answer getMyDescription(Call &call) { return getProfile(call, u"description"_s); }
Answer setMyShortDescription(Call &call) { return setProfile(call, u"short_description"_s, ShortDescriptionLimit); }
Answer getMyShortDescription(Call &call) { return getProfile(call, u"short_description"_s); }

Checked<qint64> readMenuChat(Call &call)
{
    if (!call.arguments.has("chat_id"))
        return qint64(0);
    BOTDESK_TRY(chat, readChat(call, Access::Read));
    if (!chat->isPrivate())
        return badRequest(u"chat menu button can be set only in private chats"_s);
    return chat->id;
}

Answer setChatMenuButton(Call &call)
{
    QJsonObject button{{u"type"_s, u"default"_s}};
    if (call.arguments.has("menu_button")) {
        const QJsonValue value = readJson(call.arguments, "menu_button");
        if (value.isUndefined())
            return badRequest(u"can't parse MenuButton JSON object"_s);
        if (!value.isObject())
            return badRequest(u"can't parse MenuButton: MenuButton must be an Object"_s);
        button = value.toObject();
        const QString type = button[u"type"].toString();
        if (type != u"default" && type != u"commands" && type != u"web_app")
            return badRequest(u"can't parse MenuButton: unsupported type specified"_s);
        if (type == u"web_app" && button[u"text"].toString().isEmpty())
            return badRequest(u"can't parse MenuButton: Can't find field \"text\""_s);
        if (type == u"web_app" && !button[u"web_app"][u"url"].toString().startsWith(u"https://"))
            return badRequest(u"BUTTON_URL_INVALID"_s);
    }
    BOTDESK_TRY(chatId, readMenuChat(call));
    call.bot.menuButtons.insert(chatId, button);
    call.world.changed();
    return success(true);
}

Answer getChatMenuButton(Call &call)
{
    BOTDESK_TRY(chatId, readMenuChat(call));
    QJsonObject button = call.bot.menuButtons.value(chatId);
    if (button.isEmpty() || (chatId && button[u"type"].toString() == u"default"))
        button = call.bot.menuButtons.value(0);
    if (button.isEmpty() || button[u"type"].toString() == u"default")
        button = {{u"type"_s, u"commands"_s}};
    return success(button);
}

} // namespace

void addCommandMethods(Methods &methods)
{
    methods.add("setMyCommands", setMyCommands);
    methods.add("deleteMyCommands", deleteMyCommands);
    methods.add("getMyCommands", getMyCommands);
    methods.add("setMyName", setMyName);
    methods.add("getMyName", getMyName);
    methods.add("setMyDescription", setMyDescription);
    methods.add("getMyDescription", getMyDescription);
    methods.add("setMyShortDescription", setMyShortDescription);
    methods.add("getMyShortDescription", getMyShortDescription);
    methods.add("setChatMenuButton", setChatMenuButton);
    methods.add("getChatMenuButton", getChatMenuButton);
}

} // namespace Botdesk::Sandbox
