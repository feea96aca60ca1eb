// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeliterals.h"
#include "keyboard/codewriter.h"
#include "keyboard/orderedjson.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int IndentWidth = 4;

QString cs(const QString &text)
{
    return quoted(text, CodeLanguage::CSharp);
}

QString initialised(const QString &type, const QStringList &properties)
{
    return u"new "_s + type + (properties.isEmpty() ? u"()"_s : u" { "_s + properties.join(u", "_s) + u" }"_s);
}

QString value(const QByteArray &name, const ServerJson &json);

QStringList properties(const ServerJson &object)
{
    QStringList result;
    for (const auto &[name, json] : object.members())
        result.append(pascalCase(name) + u" = "_s + value(name, json));
    return result;
}

//! "new WebAppInfo { Url = … }": the class that the property @p name is of.
QString typeOf(const QByteArray &name)
{
    static const QHash<QByteArray, QString> types{
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
        {"reply_parameters", u"ReplyParameters"_s},
        {"user", u"User"_s}};
    return types.value(name);
}

QString enumOf(const QByteArray &name, const QString &text)
{
    if (name == "style")
        return u"KeyboardButtonStyle."_s + pascalCase(text.toUtf8());
    if (name == "parse_mode")
        return u"ParseMode."_s + pascalCase(text.toUtf8());
    return {};
}

//! A MessageEntity's type is an enumeration, a poll's is a text.
ServerJson::Member entityType(const ServerJson &entity)
{
    const ServerJson *type = entity.find("type");
    return {"type", type ? *type : ServerJson()};
}

QString entity(const ServerJson &json)
{
    QStringList members{u"Type = MessageEntityType."_s + pascalCase(entityType(json).second.text())};
    members += properties(without(json, {"type"}));
    return initialised(u"MessageEntity"_s, members);
}

QString value(const QByteArray &name, const ServerJson &json)
{
    const QString type = typeOf(name);
    switch (json.type()) {
    case ServerJson::Type::Object:
        if (type == "MessageEntity"_L1)
            return entity(json);
        // What has no class here is given as JSON, for the reader to put into one.
        return type.isEmpty() ? cs(literal(json, CodeLanguage::Json)) : initialised(type, properties(json));
    case ServerJson::Type::Array: {
        QStringList items;
        for (const ServerJson &item : json.items())
            items.append(value(name, item));
        return items.isEmpty() ? u"[]"_s : u"new[] { "_s + items.join(u", "_s) + u" }"_s;
    }
    case ServerJson::Type::String:
        if (const QString constant = enumOf(name, textOf(json)); !constant.isEmpty())
            return constant;
        return cs(textOf(json));
    case ServerJson::Type::Null:
    case ServerJson::Type::Number:
    case ServerJson::Type::Boolean:
        break;
    }
    return literal(json, CodeLanguage::CSharp);
}

//! The factory that everybody uses, where there is one of that name in every version.
QString factoryFor(const ButtonParts &parts)
{
    static const QHash<QByteArray, QString> names{
        {"url", u"WithUrl"_s},
        {"callback_data", u"WithCallbackData"_s},
        {"switch_inline_query", u"WithSwitchInlineQuery"_s},
        {"switch_inline_query_current_chat", u"WithSwitchInlineQueryCurrentChat"_s}};
    return parts.isPlain() ? names.value(parts.kind) : QString();
}

QString inlineButton(const ServerJson &button)
{
    const ButtonParts parts = partsOf(button);
    if (const QString factory = factoryFor(parts); !factory.isEmpty())
        return u"InlineKeyboardButton.%1("_s.arg(factory) + cs(parts.text) + u", "_s + cs(textOf(parts.value)) + u')';
    return u"new InlineKeyboardButton(%1) { "_s.arg(cs(parts.text)) + properties(without(button, {"text"})).join(u", "_s) + u" }"_s;
}

QString replyButton(const ServerJson &button)
{
    const QString text = cs(textOf(*button.find("text")));
    const QStringList rest = properties(without(button, {"text"}));
    return u"new KeyboardButton("_s + text + u')' + (rest.isEmpty() ? QString() : u" { "_s + rest.join(u", "_s) + u" }"_s);
}

KeyboardCode gridCode(const ServerJson &json)
{
    const bool isInline = json.find("inline_keyboard");
    const QString type = isInline ? u"InlineKeyboard"_s : u"ReplyKeyboard"_s;
    const QString button = isInline ? u"InlineKeyboardButton"_s : u"KeyboardButton"_s;
    CodeLines lines(IndentWidth);
    lines.add(0, u"var keyboard = new %1Markup(new %2[][]\n{"_s.arg(type, button));
    addGrid(lines, 1, rowsOf(json), {u"new[]\n{"_s, u"}"_s, u"new %1[0]"_s.arg(button)}, isInline ? inlineButton : replyButton);
    const QStringList settings = properties(without(json, {"inline_keyboard", "keyboard"}));
    if (settings.isEmpty()) {
        lines.add(0, u"});"_s);
        return lines.take();
    }
    lines.add(0, u"})\n{"_s);
    for (const QString &setting : settings)
        lines.add(1, setting + u',');
    lines.add(0, u"};"_s);
    return lines.take();
}

} // namespace

KeyboardCode csharpCode(const ReplyMarkup &markup)
{
    const ServerJson json = orderedJson(markup);
    CodeLines lines(IndentWidth);
    if (json.members().isEmpty()) {
        lines.add(0, u"ReplyMarkup? keyboard = null;"_s);
        return lines.take();
    }
    lines.add(0, u"using Telegram.Bot.Types.ReplyMarkups;\n"_s);
    const QStringList settings = properties(without(json, {"remove_keyboard", "force_reply"}));
    if (json.find("remove_keyboard"))
        lines.add(0, u"var keyboard = "_s + initialised(u"ReplyKeyboardRemove"_s, settings) + u';');
    else if (json.find("force_reply"))
        lines.add(0, u"var keyboard = "_s + initialised(u"ForceReplyMarkup"_s, settings) + u';');
    else
        lines.append(gridCode(json));
    return lines.take();
}

KeyboardCode csharpDraft(const DraftCall &call)
{
    CodeLines lines(IndentWidth);
    if (call.hasMarkup()) {
        lines.append(csharpCode(call.markup));
        lines.add(0, {});
    }
    QStringList arguments;
    for (const auto &[name, json] : call.parameters)
        arguments.append(camelCase(name) + u": "_s + value(name, json));
    if (call.hasMarkup())
        arguments.append(u"replyMarkup: keyboard"_s);
    lines.add(0, u"await bot.%1("_s.arg(pascalCase(call.method.toUtf8())));
    for (qsizetype i = 0; i < arguments.size(); ++i)
        lines.add(1, arguments[i] + (i + 1 < arguments.size() ? u","_s : QString()));
    lines.add(0, u");"_s);
    return lines.take();
}

} // namespace Botdesk
