// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeliterals.h"
#include "keyboard/codewriter.h"
#include "keyboard/orderedjson.h"

#include <QSet>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int IndentWidth = 4;

// The fields whose value is an object of a class of its own.
const QHash<QByteArray, QString> &classes()
{
    static const QHash<QByteArray, QString> names{
        {"web_app", u"WebAppInfo"_s},
        {"login_url", u"LoginUrl"_s},
        {"callback_game", u"CallbackGame"_s},
        {"switch_inline_query_chosen_chat", u"SwitchInlineQueryChosenChat"_s},
        {"copy_text", u"CopyTextButton"_s},
        {"request_poll", u"KeyboardButtonPollType"_s},
        {"request_users", u"KeyboardButtonRequestUsers"_s},
        {"request_chat", u"KeyboardButtonRequestChat"_s},
        {"request_managed_bot", u"KeyboardButtonRequestManagedBot"_s},
        {"user_administrator_rights", u"ChatAdministratorRights"_s},
        {"bot_administrator_rights", u"ChatAdministratorRights"_s},
        {"entities", u"MessageEntity"_s},
        {"caption_entities", u"MessageEntity"_s},
        {"link_preview_options", u"LinkPreviewOptions"_s},
        {"reply_parameters", u"ReplyParameters"_s}};
    return names;
}

// Without these neither library makes a ChatAdministratorRights.
constexpr QByteArrayView DemandedRights[] = {
    "is_anonymous",     "can_manage_chat",  "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users",  "can_post_stories",       "can_edit_stories",
    "can_delete_stories"};

ServerJson withDemandedRights(const ServerJson &granted)
{
    QList<ServerJson::Member> rights;
    for (const QByteArrayView right : DemandedRights) {
        const ServerJson *given = granted.find(right);
        rights.append({right.toByteArray(), given ? *given : ServerJson::boolean(false)});
    }
    for (const auto &member : granted.members()) {
        if (std::find(std::begin(DemandedRights), std::end(DemandedRights), member.first) == std::end(DemandedRights))
            rights.append(member);
    }
    return ServerJson::object(rights);
}

//! Writes Python and remembers which classes it needs.
class PythonWriter
{
public:
    enum class Library { PythonTelegramBot, Aiogram };

    explicit PythonWriter(Library library) : m_library(library) { }

    QString construct(const QString &name, const QStringList &arguments);
    QString keyword(const ServerJson::Member &member);
    QString inlineButton(const ServerJson &button) { return this->button(u"InlineKeyboardButton"_s, button); }
    QString replyButton(const ServerJson &button);
    KeyboardCode markup(const ReplyMarkup &markup);
    QString imports() const;

private:
    bool isForTelegram() const { return m_library == Library::PythonTelegramBot; }
    QString button(const QString &name, const ServerJson &button);
    QString value(const QByteArray &name, const ServerJson &json);
    KeyboardCode grid(const ServerJson &json);

    Library m_library;
    QSet<QString> m_used;
};

QString PythonWriter::construct(const QString &name, const QStringList &arguments)
{
    m_used.insert(name);
    return name + u'(' + arguments.join(u", "_s) + u')';
}

QString PythonWriter::value(const QByteArray &name, const ServerJson &json)
{
    const QString className = classes().value(name);
    if (className.isEmpty())
        return literal(json, CodeLanguage::Python);
    if (json.type() == ServerJson::Type::Array) {
        QStringList items;
        for (const ServerJson &item : json.items())
            items.append(value(name, item));
        return u'[' + items.join(u", "_s) + u']';
    }
    if (json.type() != ServerJson::Type::Object)
        return literal(json, CodeLanguage::Python);
    QStringList arguments;
    const ServerJson &object = className == "ChatAdministratorRights"_L1 ? withDemandedRights(json) : json;
    for (const auto &member : object.members())
        arguments.append(keyword(member));
    return construct(className, arguments);
}

QString PythonWriter::keyword(const ServerJson::Member &member)
{
    return QString::fromUtf8(member.first) + u'=' + value(member.first, member.second);
}

QString PythonWriter::button(const QString &name, const ServerJson &button)
{
    QStringList arguments;
    QList<ServerJson::Member> extras;
    for (const auto &member : button.members()) {
        // python-telegram-bot takes what it does not know yet by api_kwargs, aiogram as it is.
        static const QList<QByteArray> recent{"style", "icon_custom_emoji_id", "request_managed_bot"};
        if (isForTelegram() && member.first == "text")
            arguments.append(literal(member.second, CodeLanguage::Python));
        else if (isForTelegram() && recent.contains(member.first))
            extras.append(member);
        else
            arguments.append(keyword(member));
    }
    if (!extras.isEmpty())
        arguments.append(u"api_kwargs="_s + literal(ServerJson::object(extras), CodeLanguage::Python));
    return construct(name, arguments);
}

QString PythonWriter::replyButton(const ServerJson &button)
{
    if (isForTelegram() && button.members().size() == 1)
        return literal(button.members().first().second, CodeLanguage::Python);
    return this->button(u"KeyboardButton"_s, button);
}

KeyboardCode PythonWriter::grid(const ServerJson &json)
{
    const bool isInline = json.find("inline_keyboard");
    const QString name = isInline ? u"InlineKeyboardMarkup"_s : u"ReplyKeyboardMarkup"_s;
    m_used.insert(name);
    const QString field = isForTelegram() ? QString() : isInline ? u"inline_keyboard="_s : u"keyboard="_s;
    QString end = u"]"_s;
    for (const auto &member : membersBeside(json, {"inline_keyboard", "keyboard"}))
        end += u", "_s + keyword(member);
    end += u')';
    const QList<ServerJson> rows = rowsOf(json);
    CodeLines lines(IndentWidth);
    const QString begin = u"keyboard = %1(%2["_s.arg(name, field);
    if (rows.isEmpty()) {
        lines.add(0, begin + end);
        return lines.take();
    }
    lines.add(0, begin);
    addGrid(lines, 1, rows, {u"["_s, u"]"_s, u"[]"_s},
            [&](const ServerJson &button) { return isInline ? inlineButton(button) : replyButton(button); });
    lines.add(0, end);
    return lines.take();
}

KeyboardCode PythonWriter::markup(const ReplyMarkup &markup)
{
    const ServerJson json = orderedJson(markup);
    if (json.find("inline_keyboard") || json.find("keyboard"))
        return grid(json);
    CodeLines lines(IndentWidth);
    QStringList arguments;
    for (const auto &member : membersBeside(json, {"remove_keyboard", "force_reply"}))
        arguments.append(keyword(member));
    if (json.members().isEmpty())
        lines.add(0, u"keyboard = None"_s);
    else if (!json.find("remove_keyboard"))
        lines.add(0, u"keyboard = "_s + construct(u"ForceReply"_s, arguments));
    else if (isForTelegram())
        lines.add(0, u"keyboard = "_s + construct(u"ReplyKeyboardRemove"_s, arguments));
    else
        lines.add(0, u"keyboard = "_s + construct(u"ReplyKeyboardRemove"_s, QStringList{u"remove_keyboard=True"_s} + arguments));
    return lines.take();
}

QString PythonWriter::imports() const
{
    if (m_used.isEmpty())
        return {};
    QStringList names(m_used.begin(), m_used.end());
    names.sort();
    const QString line = (isForTelegram() ? u"from telegram import "_s : u"from aiogram.types import "_s) + names.join(u", "_s);
    return line.size() <= 100 ? line : line.section(u" import "_s, 0, 0) + u" import (\n    "_s + names.join(u",\n    "_s) + u",\n)"_s;
}

KeyboardCode keyboardWith(PythonWriter::Library library, const ReplyMarkup &markup)
{
    PythonWriter writer(library);
    const KeyboardCode code = writer.markup(markup);
    CodeLines lines(IndentWidth);
    if (const QString imports = writer.imports(); !imports.isEmpty())
        lines.add(0, imports + u'\n');
    lines.append(code);
    return lines.take();
}

//! Whether python-telegram-bot's own method takes it: values, and objects whose class is known with all that is in them.
bool fitsMethod(const ServerJson::Member &member)
{
    const auto isScalar = [](const ServerJson &json) {
        return json.type() != ServerJson::Type::Object && json.type() != ServerJson::Type::Array;
    };
    if (isScalar(member.second))
        return true;
    static const QList<QByteArray> known{"type", "offset", "length", "url", "language", "custom_emoji_id", "message_id", "chat_id",
                                         "allow_sending_without_reply", "quote", "quote_position", "is_disabled",
                                         "prefer_small_media", "prefer_large_media", "show_above_text"};
    const auto isKnown = [&](const ServerJson &object) {
        return std::all_of(object.members().begin(), object.members().end(),
                           [&](const auto &field) { return isScalar(field.second) && known.contains(field.first); });
    };
    const auto &items = member.second.items();
    return classes().contains(member.first) && isKnown(member.second) && std::all_of(items.begin(), items.end(), isKnown);
}

KeyboardCode draftWith(PythonWriter::Library library, const DraftCall &call)
{
    PythonWriter writer(library);
    const bool isRaw = library == PythonWriter::Library::PythonTelegramBot
        && !std::all_of(call.parameters.begin(), call.parameters.end(), fitsMethod);
    QStringList arguments;
    for (const auto &member : call.parameters)
        arguments.append(isRaw ? memberLiteral(member, CodeLanguage::Python) : writer.keyword(member));
    if (call.hasMarkup())
        arguments.append(isRaw ? u"\"reply_markup\": keyboard"_s : u"reply_markup=keyboard"_s);
    const KeyboardCode keyboard = call.hasMarkup() ? writer.markup(call.markup) : KeyboardCode();

    CodeLines lines(IndentWidth);
    if (const QString imports = writer.imports(); !imports.isEmpty())
        lines.add(0, imports + u'\n');
    lines.append(keyboard);
    if (call.hasMarkup())
        lines.add(0, {});
    if (isRaw)
        lines.add(0, u"# python-telegram-bot 20.8 or newer\nawait bot.do_api_request("_s
                      + quoted(call.method, CodeLanguage::Python) + u", api_kwargs={"_s);
    else
        lines.add(0, u"await bot.%1("_s.arg(snakeCase(call.method)));
    for (const QString &argument : std::as_const(arguments))
        lines.add(1, argument + u',');
    lines.add(0, isRaw ? u"})"_s : u")"_s);
    return lines.take();
}

} // namespace

KeyboardCode pythonTelegramBotCode(const ReplyMarkup &markup)
{
    return keyboardWith(PythonWriter::Library::PythonTelegramBot, markup);
}

KeyboardCode aiogramCode(const ReplyMarkup &markup)
{
    return keyboardWith(PythonWriter::Library::Aiogram, markup);
}

KeyboardCode pythonTelegramBotDraft(const DraftCall &call)
{
    return draftWith(PythonWriter::Library::PythonTelegramBot, call);
}

KeyboardCode aiogramDraft(const DraftCall &call)
{
    return draftWith(PythonWriter::Library::Aiogram, call);
}

} // namespace Botdesk
