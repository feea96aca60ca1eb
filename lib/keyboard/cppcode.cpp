// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeliterals.h"
#include "keyboard/codewriter.h"
#include "keyboard/orderedjson.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int IndentWidth = 4;

QString cpp(const ServerJson &json)
{
    return json.type() == ServerJson::Type::String ? quoted(textOf(json), CodeLanguage::Cpp) : literal(json, CodeLanguage::Cpp);
}

//! The struct that the member @p name points to.
QString structOf(const QByteArray &name)
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
        {"bot_administrator_rights", u"ChatAdministratorRights"_s}};
    return names.value(name);
}

QString made(const QString &type)
{
    return u"std::make_shared<TgBot::%1>()"_s.arg(type);
}

//! One assignment for each member of @p object, whose variable or member is called @p owner.
QStringList assignments(const QString &owner, const ServerJson &object)
{
    QStringList lines;
    for (const auto &[name, json] : object.members()) {
        const QString member = owner + u"->"_s + camelCase(name);
        if (json.type() != ServerJson::Type::Object) {
            lines.append(member + u" = "_s + cpp(json) + u';');
            continue;
        }
        lines.append(member + u" = "_s + made(structOf(name)) + u';');
        lines += assignments(member, json);
    }
    return lines;
}

void addRows(CodeLines &lines, const ServerJson &json)
{
    const bool isInline = json.find("inline_keyboard");
    const QString type = isInline ? u"InlineKeyboardButton"_s : u"KeyboardButton"_s;
    const QString member = isInline ? u"inlineKeyboard"_s : u"keyboard"_s;
    const QList<ServerJson> rows = rowsOf(json);
    lines.add(0, u"keyboard->%1.resize(%2);"_s.arg(member).arg(rows.size()));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        lines.addRow();
        for (const ServerJson &button : rows[row].items()) {
            QStringList block{u"auto button = "_s + made(type) + u';'};
            block += assignments(u"button"_s, button);
            block.append(u"keyboard->%1[%2].push_back(button);"_s.arg(member).arg(row));
            lines.addButton(0, u"{\n    "_s + block.join(u"\n    "_s) + u"\n}"_s);
        }
    }
}

bool isRecent(const ServerJson &json)
{
    for (const ServerJson &row : rowsOf(json)) {
        for (const ServerJson &button : row.items()) {
            if (!partsOf(button).isPlain())
                return true;
        }
    }
    return false;
}

} // namespace

KeyboardCode cppCode(const ReplyMarkup &markup)
{
    const ServerJson json = orderedJson(markup);
    CodeLines lines(IndentWidth);
    if (json.members().isEmpty()) {
        lines.add(0, u"TgBot::GenericReply::Ptr keyboard;"_s);
        return lines.take();
    }
    lines.add(0, u"#include <tgbot/tgbot.h>\n"_s);
    if (isRecent(json))
        lines.add(0, u"// Styles and icons: tgbot-cpp for Bot API 9.4 or newer."_s);
    const QString type = json.find("inline_keyboard") ? u"InlineKeyboardMarkup"_s
        : json.find("keyboard")                       ? u"ReplyKeyboardMarkup"_s
        : json.find("remove_keyboard")                ? u"ReplyKeyboardRemove"_s
                                                      : u"ForceReply"_s;
    lines.add(0, u"auto keyboard = "_s + made(type) + u';');
    for (const QString &line : assignments(u"keyboard"_s, without(json, {"inline_keyboard", "keyboard", "remove_keyboard", "force_reply"})))
        lines.add(0, line);
    if (json.find("inline_keyboard") || json.find("keyboard"))
        addRows(lines, json);
    return lines.take();
}

KeyboardCode cppDraft(const DraftCall &call)
{
    CodeLines lines(IndentWidth);
    if (call.hasMarkup()) {
        lines.append(cppCode(call.markup));
        lines.add(0, {});
    }
    const ServerJson parameters = ServerJson::object(call.parameters);
    const auto argument = [&](QByteArrayView name) {
        const ServerJson *value = parameters.find(name);
        return value ? cpp(*value) : u"{}"_s;
    };
    const QString keyboard = call.hasMarkup() ? u"keyboard"_s : u"nullptr"_s;
    if (call.method == "sendMessage"_L1) {
        lines.add(0, u"bot.getApi().sendMessage(%1,"_s.arg(argument("chat_id")));
        lines.add(1, argument("text") + u", nullptr, nullptr, "_s + keyboard + u", "_s
                      + (parameters.find("parse_mode") ? argument("parse_mode") : u"\"\""_s) + u");"_s);
    }
    // The methods of TgBot::Api take their arguments by position, and these differ from version to version.
    QList<ServerJson::Member> rest = call.parameters;
    if (call.method == "sendMessage"_L1)
        rest = membersBeside(parameters, {"chat_id", "text", "parse_mode"});
    if (call.method == "sendMessage"_L1 && !rest.isEmpty())
        lines.add(0, u"// The method takes these by position too:"_s);
    else if (call.method != "sendMessage"_L1)
        lines.add(0, u"// bot.getApi().%1(…) with these arguments, by position:"_s.arg(call.method));
    for (const auto &[name, json] : std::as_const(rest))
        lines.add(0, u"// %1: "_s.arg(QString::fromUtf8(name)) + literal(json, CodeLanguage::Json));
    if (call.method != "sendMessage"_L1 && call.hasMarkup())
        lines.add(0, u"// reply_markup: keyboard"_s);
    return lines.take();
}

} // namespace Botdesk
