// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeliterals.h"
#include "keyboard/codewriter.h"
#include "keyboard/orderedjson.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int IndentWidth = 2;

QString js(const ServerJson &value)
{
    return literal(value, CodeLanguage::JavaScript);
}

QString js(const QString &text)
{
    return quoted(text, CodeLanguage::JavaScript);
}

//! A markup as a plain object, as node-telegram-bot-api and anything without a helper takes it.
KeyboardCode objectCode(const ReplyMarkup &markup)
{
    const ServerJson json = orderedJson(markup);
    CodeLines lines(IndentWidth);
    const bool hasRows = json.find("inline_keyboard") || json.find("keyboard");
    if (!hasRows) {
        lines.add(0, u"const keyboard = %1;"_s.arg(js(json)));
        return lines.take();
    }
    lines.add(0, u"const keyboard = {"_s);
    for (const auto &member : json.members()) {
        if (member.second.type() != ServerJson::Type::Array) {
            lines.add(1, memberLiteral(member, CodeLanguage::JavaScript) + u',');
        } else if (member.second.items().isEmpty()) {
            lines.add(1, QString::fromLatin1(member.first) + u": [],"_s);
        } else {
            lines.add(1, QString::fromLatin1(member.first) + u": ["_s);
            addGrid(lines, 2, member.second.items(), {u"["_s, u"]"_s, u"[]"_s}, [](const ServerJson &button) { return js(button); });
            lines.add(1, u"],"_s);
        }
    }
    lines.add(0, u"};"_s);
    return lines.take();
}

bool anyButton(const ServerJson &markup, bool (*isSo)(const ButtonParts &))
{
    for (const ServerJson &row : rowsOf(markup)) {
        for (const ServerJson &button : row.items()) {
            if (isSo(partsOf(button)))
                return true;
        }
    }
    return false;
}

struct Helper
{
    QByteArrayView kind;
    QLatin1StringView name;
};

// Those of grammY's methods that take the text and the value of the button's field.
constexpr Helper GrammyHelpers[] = {{"url", "url"_L1},
                                    {"callback_data", "text"_L1},
                                    {"switch_inline_query", "switchInline"_L1},
                                    {"switch_inline_query_current_chat", "switchInlineCurrent"_L1},
                                    {"switch_inline_query_chosen_chat", "switchInlineChosen"_L1},
                                    {"login_url", "login"_L1}};
// And those that take the text alone.
constexpr Helper GrammyBareHelpers[] = {{"", "text"_L1},
                                        {"callback_game", "game"_L1},
                                        {"pay", "pay"_L1},
                                        {"request_contact", "requestContact"_L1},
                                        {"request_location", "requestLocation"_L1}};
// And those that take a request_id of their own.
constexpr Helper RequestHelpers[] = {{"request_users", "requestUsers"_L1},
                                     {"request_chat", "requestChat"_L1},
                                     {"request_managed_bot", "requestManagedBot"_L1}};

template <size_t Count>
QLatin1StringView helperFor(const Helper (&helpers)[Count], QByteArrayView kind)
{
    for (const Helper &helper : helpers) {
        if (helper.kind == kind)
            return helper.name;
    }
    return {};
}

QString fieldOf(const ServerJson &object, QByteArrayView name)
{
    const ServerJson *field = object.find(name);
    return field ? js(*field) : QString();
}

QString call(const QString &name, const QStringList &arguments)
{
    return name + u'(' + arguments.join(u", "_s) + u')';
}

//! "text(…, …)", as a method of a keyboard of grammY.
QString grammyAction(const ButtonParts &parts)
{
    const QString text = js(parts.text);
    if (const auto name = helperFor(GrammyHelpers, parts.kind); !name.isEmpty())
        return call(QString(name), {text, js(parts.value)});
    if (const auto name = helperFor(GrammyBareHelpers, parts.kind); !name.isEmpty())
        return call(QString(name), {text});
    if (const auto name = helperFor(RequestHelpers, parts.kind); !name.isEmpty()) {
        QStringList arguments{text, fieldOf(parts.value, "request_id")};
        if (const ServerJson rest = without(parts.value, {"request_id"}); !rest.members().isEmpty())
            arguments.append(js(rest));
        return call(QString(name), arguments);
    }
    if (parts.kind == "web_app")
        return call(u"webApp"_s, {text, fieldOf(parts.value, "url")});
    if (parts.kind == "copy_text")
        return call(u"copyText"_s, {text, fieldOf(parts.value, "text")});
    Q_ASSERT(parts.kind == "request_poll");
    const QString type = fieldOf(parts.value, "type");
    return call(u"requestPoll"_s, type.isEmpty() ? QStringList{text} : QStringList{text, type});
}

QString grammyButton(const ServerJson &button)
{
    const ButtonParts parts = partsOf(button);
    QString code = u'.' + grammyAction(parts);
    if (!parts.style.isEmpty())
        code += u'.' + parts.style + u"()"_s;   // the methods are called as the styles are
    if (!parts.icon.isEmpty())
        code += u".icon(%1)"_s.arg(js(parts.icon));
    return code;
}

QString grammySettings(const ServerJson &markup)
{
    const std::pair<QByteArrayView, QString> switches[] = {{"resize_keyboard", u".resized()"_s},
                                                           {"one_time_keyboard", u".oneTime()"_s},
                                                           {"is_persistent", u".persistent()"_s},
                                                           {"selective", u".selected()"_s}};
    QString code;
    for (const auto &[name, method] : switches) {
        if (markup.find(name))
            code += method;
    }
    if (markup.find("input_field_placeholder"))
        code += u".placeholder(%1)"_s.arg(fieldOf(markup, "input_field_placeholder"));
    return code;
}

void addGrammyRow(CodeLines &lines, const ServerJson &row, const QString &rowEnd, const QString &end)
{
    lines.addRow();
    if (row.items().isEmpty() && !rowEnd.isEmpty())
        lines.add(1, rowEnd);
    for (qsizetype column = 0; column < row.items().size(); ++column) {
        const bool isLast = column + 1 == row.items().size();
        lines.addButton(1, grammyButton(row.items()[column]) + (isLast ? rowEnd + end : QString()));
    }
}

QString telegrafExtra(const ServerJson &extra)
{
    return extra.members().isEmpty() ? QString() : u", "_s + js(extra);
}

//! A function of Markup.button, or nothing where Telegraf has none.
QString telegrafHelper(const ButtonParts &parts)
{
    static constexpr Helper WithValue[] = {{"url", "url"_L1},
                                           {"callback_data", "callback"_L1},
                                           {"switch_inline_query", "switchToChat"_L1},
                                           {"switch_inline_query_current_chat", "switchToCurrentChat"_L1}};
    static constexpr Helper Bare[] = {{"", "text"_L1},
                                      {"callback_game", "game"_L1},
                                      {"pay", "pay"_L1},
                                      {"request_contact", "contactRequest"_L1},
                                      {"request_location", "locationRequest"_L1}};
    const QString text = js(parts.text);
    if (const auto name = helperFor(WithValue, parts.kind); !name.isEmpty())
        return u"%1(%2, "_s.arg(name, text) + js(parts.value) + u')';
    if (const auto name = helperFor(Bare, parts.kind); !name.isEmpty())
        return call(QString(name), {text});
    if (parts.kind == "web_app")
        return call(u"webApp"_s, {text, fieldOf(parts.value, "url")});
    if (parts.kind == "login_url")
        return call(u"login"_s, {text, fieldOf(parts.value, "url") + telegrafExtra(without(parts.value, {"url"}))});
    if (parts.kind == "request_poll" && parts.value.find("type"))
        return call(u"pollRequest"_s, {text, fieldOf(parts.value, "type")});
    if (parts.kind == "request_users")
        return call(u"userRequest"_s, {text, fieldOf(parts.value, "request_id") + telegrafExtra(without(parts.value, {"request_id"}))});
    if (parts.kind == "request_chat") {
        const ServerJson *channel = parts.value.find("chat_is_channel");
        return call(channel && channel->toBool() ? u"channelRequest"_s : u"groupRequest"_s,
                    {text, fieldOf(parts.value, "request_id") + telegrafExtra(without(parts.value, {"request_id", "chat_is_channel"}))});
    }
    return {};
}

bool isPlainForTelegraf(const ButtonParts &parts)
{
    return !parts.isPlain() || telegrafHelper(parts).isEmpty();
}

QString telegrafButton(const ServerJson &button)
{
    const ButtonParts parts = partsOf(button);
    return isPlainForTelegraf(parts) ? js(button) : u"Markup.button."_s + telegrafHelper(parts);
}

QString telegrafSettings(const ServerJson &markup)
{
    const std::pair<QByteArrayView, QString> switches[] = {{"resize_keyboard", u".resize()"_s},
                                                           {"one_time_keyboard", u".oneTime()"_s},
                                                           {"is_persistent", u".persistent()"_s},
                                                           {"selective", u".selective()"_s}};
    QString code;
    for (const auto &[name, method] : switches) {
        if (markup.find(name))
            code += method;
    }
    if (markup.find("input_field_placeholder"))
        code += u".placeholder(%1)"_s.arg(fieldOf(markup, "input_field_placeholder"));
    return code;
}

//! The parameters of a call as members of an object, the markup among them as @p keyboard.
void addParameters(CodeLines &lines, const DraftCall &call, const QString &keyboard)
{
    for (const auto &member : call.parameters)
        lines.add(1, memberLiteral(member, CodeLanguage::JavaScript) + u',');
    if (call.hasMarkup())
        lines.add(1, u"reply_markup: %1,"_s.arg(keyboard));
}

void addKeyboard(CodeLines &lines, const DraftCall &call, KeyboardCode (*write)(const ReplyMarkup &))
{
    if (!call.hasMarkup())
        return;
    lines.append(write(call.markup));
    lines.add(0, {});
}

} // namespace

KeyboardCode nodeCode(const ReplyMarkup &markup)
{
    return objectCode(markup);
}

KeyboardCode grammyCode(const ReplyMarkup &markup)
{
    const bool isInline = std::holds_alternative<InlineMarkup>(markup);
    if (!isInline && !std::holds_alternative<KeyboardMarkup>(markup))
        return objectCode(markup);
    const ServerJson json = orderedJson(markup);
    const QList<ServerJson> rows = rowsOf(json);
    const QString name = isInline ? u"InlineKeyboard"_s : u"Keyboard"_s;
    const QString settings = grammySettings(json);
    const bool isBare = rows.isEmpty() || (rows.size() == 1 && rows.first().items().isEmpty() && settings.isEmpty());
    CodeLines lines(IndentWidth);
    lines.add(0, u"import { %1 } from \"grammy\";\n"_s.arg(name));
    if (anyButton(json, [](const ButtonParts &parts) { return !parts.isPlain(); }))
        lines.add(0, u"// Styles and icons: grammY for Bot API 9.4 or newer."_s);
    const QString list = rows.isEmpty() ? u"[]"_s : QString();   // without it there is one row
    lines.add(0, u"const keyboard = new %1(%2)"_s.arg(name, list) + (isBare ? settings + u';' : QString()));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool isLast = row + 1 == rows.size();
        addGrammyRow(lines, rows[row], isLast ? QString() : u".row()"_s, isLast && settings.isEmpty() && !isBare ? u";"_s : QString());
    }
    if (!settings.isEmpty() && !isBare)
        lines.add(1, settings + u';');
    return lines.take();
}

KeyboardCode telegrafCode(const ReplyMarkup &markup)
{
    const ServerJson json = orderedJson(markup);
    if (json.members().isEmpty())
        return objectCode(markup);
    CodeLines lines(IndentWidth);
    lines.add(0, u"import { Markup } from \"telegraf\";\n"_s);
    if (json.find("remove_keyboard") || json.find("force_reply")) {
        const QString name = json.find("remove_keyboard") ? u"removeKeyboard"_s : u"forceReply"_s;
        lines.add(0, u"const keyboard = Markup.%1()"_s.arg(name) + telegrafSettings(json) + u';');
        return lines.take();
    }
    if (anyButton(json, isPlainForTelegraf))
        lines.add(0, u"// Telegraf 4.16 has no function for the buttons that are plain objects here."_s);
    const QString name = json.find("keyboard") ? u"keyboard"_s : u"inlineKeyboard"_s;
    const QList<ServerJson> rows = rowsOf(json);
    lines.add(0, u"const keyboard = Markup.%1(["_s.arg(name) + (rows.isEmpty() ? u"])"_s + telegrafSettings(json) + u';' : QString()));
    addGrid(lines, 1, rows, {u"["_s, u"]"_s, u"[]"_s}, telegrafButton);
    if (!rows.isEmpty())
        lines.add(0, u"])"_s + telegrafSettings(json) + u';');
    return lines.take();
}

KeyboardCode grammyDraft(const DraftCall &call)
{
    CodeLines lines(IndentWidth);
    addKeyboard(lines, call, grammyCode);
    lines.add(0, u"await bot.api.raw.%1({"_s.arg(call.method));
    addParameters(lines, call, u"keyboard"_s);
    lines.add(0, u"});"_s);
    return lines.take();
}

KeyboardCode telegrafDraft(const DraftCall &call)
{
    CodeLines lines(IndentWidth);
    addKeyboard(lines, call, telegrafCode);
    lines.add(0, u"await bot.telegram.callApi(%1, {"_s.arg(js(call.method)));
    addParameters(lines, call, u"keyboard.reply_markup"_s);
    lines.add(0, u"});"_s);
    return lines.take();
}

KeyboardCode nodeDraft(const DraftCall &call)
{
    // What stands before the options is the chat and what the method is named after.
    static const QHash<QString, QList<QByteArray>> positions{
        {u"sendMessage"_s, {"chat_id", "text"}},       {u"sendPhoto"_s, {"chat_id", "photo"}},
        {u"sendDocument"_s, {"chat_id", "document"}},  {u"sendAudio"_s, {"chat_id", "audio"}},
        {u"sendVideo"_s, {"chat_id", "video"}},        {u"sendVoice"_s, {"chat_id", "voice"}},
        {u"sendSticker"_s, {"chat_id", "sticker"}},    {u"sendAnimation"_s, {"chat_id", "animation"}},
        {u"sendDice"_s, {"chat_id"}},                  {u"sendLocation"_s, {"chat_id", "latitude", "longitude"}},
        {u"sendVideoNote"_s, {"chat_id", "video_note"}}, {u"sendMediaGroup"_s, {"chat_id", "media"}},
        {u"sendVenue"_s, {"chat_id", "latitude", "longitude", "title", "address"}},
        {u"sendContact"_s, {"chat_id", "phone_number", "first_name"}},
        {u"sendInvoice"_s, {"chat_id", "title", "description", "payload", "provider_token", "currency", "prices"}},
        {u"sendGame"_s, {"chat_id", "game_short_name"}}, {u"sendChatAction"_s, {"chat_id", "action"}},
        {u"sendPoll"_s, {"chat_id", "question", "options"}}, {u"editMessageText"_s, {"text"}},
        {u"editMessageCaption"_s, {"caption"}},        {u"editMessageMedia"_s, {"media"}},
        {u"editMessageLiveLocation"_s, {"latitude", "longitude"}}};
    QStringList arguments;
    DraftCall rest{.method = call.method, .parameters = {}, .markup = call.markup};
    const QList<QByteArray> names = positions.value(call.method);
    for (const auto &member : call.parameters) {
        if (!names.contains(member.first))
            rest.parameters.append(member);
    }
    const ServerJson all = ServerJson::object(call.parameters);
    for (const QByteArray &name : names)
        arguments.append(all.find(name) ? js(*all.find(name)) : u"undefined"_s);

    CodeLines lines(IndentWidth);
    addKeyboard(lines, call, nodeCode);
    const QString begin = u"await bot.%1("_s.arg(call.method) + arguments.join(u", "_s) + (arguments.isEmpty() ? QString() : u", "_s);
    lines.add(0, begin + u'{');
    addParameters(lines, rest, u"keyboard"_s);
    lines.add(0, u"});"_s);
    return lines.take();
}

} // namespace Botdesk
