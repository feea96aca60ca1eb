// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/importevaluator.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using TokenKind = CodeToken::Kind;

constexpr int ResolveLimit = 200;   // of variables, lest a few that hold each other twice grow without end

struct PythonClass
{
    QLatin1StringView name;
    QList<QByteArray> positions;                //!< of arguments without a keyword
    QList<ServerJson::Member> constants = {};   //!< what it always holds
};

const QList<PythonClass> &pythonClasses()
{
    static const QList<PythonClass> classes{
        {"InlineKeyboardMarkup"_L1, {"inline_keyboard"}},
        {"ReplyKeyboardMarkup"_L1,
         {"keyboard", "resize_keyboard", "one_time_keyboard", "selective", "input_field_placeholder", "is_persistent"}},
        {"ReplyKeyboardRemove"_L1, {"selective"}, {{"remove_keyboard", ServerJson::boolean(true)}}},
        {"ForceReply"_L1, {"selective", "input_field_placeholder"}, {{"force_reply", ServerJson::boolean(true)}}},
        {"InlineKeyboardButton"_L1,
         {"text", "url", "callback_data", "switch_inline_query", "switch_inline_query_current_chat", "callback_game", "pay",
          "login_url", "web_app"}},
        {"KeyboardButton"_L1,
         {"text", "request_contact", "request_location", "request_poll", "web_app", "request_chat", "request_users"}},
        {"WebAppInfo"_L1, {"url"}},
        {"LoginUrl"_L1, {"url", "forward_text", "bot_username", "request_write_access"}},
        {"CallbackGame"_L1, {}},
        {"SwitchInlineQueryChosenChat"_L1,
         {"query", "allow_user_chats", "allow_bot_chats", "allow_group_chats", "allow_channel_chats"}},
        {"CopyTextButton"_L1, {"text"}},
        {"KeyboardButtonPollType"_L1, {"type"}},
        {"KeyboardButtonRequestUsers"_L1, {"request_id", "user_is_bot", "user_is_premium", "max_quantity"}},
        {"KeyboardButtonRequestChat"_L1,
         {"request_id", "chat_is_channel", "chat_is_forum", "chat_has_username", "chat_is_created", "user_administrator_rights",
          "bot_administrator_rights", "bot_is_member"}},
        {"KeyboardButtonRequestManagedBot"_L1, {"request_id", "suggested_name", "suggested_username"}},
        {"ChatAdministratorRights"_L1, {}},
        {"dict"_L1, {}}};
    return classes;
}

const PythonClass *pythonClassCalled(const QString &name)
{
    const auto &classes = pythonClasses();
    const auto found = std::find_if(classes.begin(), classes.end(), [&](const PythonClass &entry) { return entry.name == name; });
    return found == classes.end() ? nullptr : &*found;
}

//! A setting begins a line or follows a keyword; "name=" within brackets is an argument.
bool isAssignment(const QList<CodeToken> &tokens, qsizetype at)
{
    if (tokens[at].kind != TokenKind::Name || !tokens[at + 1].isSymbol(u"=") || at + 2 >= tokens.size())
        return false;
    if (at == 0)
        return true;
    const CodeToken &before = tokens[at - 1];
    if (before.isName(u"const") || before.isName(u"let") || before.isName(u"var") || before.isSymbol(u";"))
        return true;
    return before.line < tokens[at].line && !before.isSymbol(u",") && !before.isSymbol(u"(") && !before.isSymbol(u".");
}

bool isAddition(const QList<CodeToken> &tokens, qsizetype at)
{
    static const QSet<QString> names{u"append"_s, u"push"_s, u"extend"_s, u"insert"_s, u"unshift"_s, u"pop"_s, u"splice"_s};
    return tokens[at].kind == TokenKind::Name && tokens[at + 1].isSymbol(u".") && at + 2 < tokens.size()
        && names.contains(tokens[at + 2].text.toString());
}

//! What wraps a value for the way to the server: JSON.stringify(…), json.dumps(…).
bool isWrapper(const QList<CodeLink> &links)
{
    if (links.size() != 2 || links[0].isCall || !links[1].isCall || links[1].arguments.isEmpty())
        return false;
    return (links[0].name == "JSON"_L1 && links[1].name == "stringify"_L1) || (links[0].name == "json"_L1 && links[1].name == "dumps"_L1);
}

} // namespace

tl::unexpected<ImportFault> notLiteral(const CodeLink &link)
{
    return tl::unexpected(ImportFault{.kind = ImportFault::Kind::NotLiteral, .line = link.line, .subject = link.name});
}

ImportEvaluator::ImportEvaluator(const QList<CodeToken> &tokens, bool isPython)
    : m_tokens(tokens)
    , m_isPython(isPython)
{
    for (qsizetype at = 0; at + 1 < tokens.size(); ++at) {
        if (isAssignment(tokens, at))
            m_assigned.insert(tokens[at].text, at + 2);
        else if (isAddition(tokens, at))
            m_changed.insert(tokens[at].text);
    }
}

Imported<ServerJson> ImportEvaluator::evaluate(const CodeValue &value)
{
    switch (value.kind) {
    case CodeValue::Kind::Undefined:
    case CodeValue::Kind::Null:
        return ServerJson();
    case CodeValue::Kind::Boolean:
        return ServerJson::boolean(value.text == "true"_L1);
    case CodeValue::Kind::Number:
        return ServerJson::number(value.text.toLatin1());
    case CodeValue::Kind::String:
        return ServerJson::string(value.text.toUtf8());
    case CodeValue::Kind::Object:
        return object(value);
    case CodeValue::Kind::Chain:
        return chain(value);
    case CodeValue::Kind::Array:
        break;
    }
    QList<ServerJson> items;
    for (const CodeValue &item : value.items) {
        auto json = evaluate(item);
        if (!json)
            return json;
        items.append(*std::move(json));
    }
    return ServerJson::array(items);
}

Imported<ServerJson> ImportEvaluator::object(const CodeValue &value)
{
    QList<ServerJson::Member> members;
    for (const auto &[name, member] : value.members) {
        if (member.kind == CodeValue::Kind::Undefined)
            continue;   // not sent
        auto json = evaluate(member);
        if (!json)
            return json;
        members.append({name.toUtf8(), *std::move(json)});
    }
    return ServerJson::object(members);
}

Imported<QList<ServerJson>> ImportEvaluator::positional(const CodeLink &link)
{
    QList<ServerJson> values;
    for (const CodeArgument &argument : link.arguments) {
        if (!argument.keyword.isEmpty())
            continue;
        auto json = evaluate(argument.value);
        if (!json)
            return tl::unexpected(json.error());
        values.append(*std::move(json));
    }
    return values;
}

Imported<ServerJson> ImportEvaluator::chain(const CodeValue &value)
{
    if (isWrapper(value.links))
        return evaluate(value.links[1].arguments.first().value);
    // What stands before the name of the class is the module that it is of.
    qsizetype head = 0;
    const auto isClass = [](const QString &name) {
        return name == "Markup"_L1 || name == "InlineKeyboard"_L1 || name == "Keyboard"_L1 || pythonClassCalled(name);
    };
    while (head + 1 < value.links.size() && !value.links[head].isCall && !isClass(value.links[head].name))
        ++head;
    const QList<CodeLink> links = value.links.sliced(head);
    const CodeLink &first = links.first();
    if (first.name == "Markup"_L1)
        return telegraf(links);
    if (first.name == "InlineKeyboard"_L1 || first.name == "Keyboard"_L1)
        return grammy(links);
    if (isClass(first.name))
        return pythonClass(links);
    if (value.links.size() == 1 && !first.isCall)
        return variable(first);
    return notLiteral(value.links.first());
}

//! A variable that is set once, to something literal, and to which nothing is added.
Imported<ServerJson> ImportEvaluator::variable(const CodeLink &link)
{
    const QStringView name = link.name;
    if (m_assigned.count(name) != 1 || m_changed.contains(name) || ++m_resolved > ResolveLimit)
        return notLiteral(link);
    const qsizetype begin = m_assigned.value(name);
    qsizetype at = begin;
    const auto value = readCodeValue(m_tokens, at, m_isPython);
    if (!value)
        return tl::unexpected(value.error());
    m_assigned.remove(name);   // while it is looked at: it may hold itself
    auto json = evaluate(*value);
    m_assigned.insert(m_tokens[begin - 2].text, begin);
    return json;
}

Imported<QList<ServerJson::Member>> ImportEvaluator::keywords(const CodeLink &call, const QList<QByteArray> &positions)
{
    QList<ServerJson::Member> members;
    qsizetype position = 0;
    for (const CodeArgument &argument : call.arguments) {
        if (argument.keyword.isEmpty() && position >= positions.size())
            return notLiteral(call);
        const QByteArray name = argument.keyword.isEmpty() ? positions[position++] : argument.keyword.toUtf8();
        if (argument.value.kind == CodeValue::Kind::Null)
            continue;   // None: not given
        auto json = evaluate(argument.value);
        if (!json)
            return tl::unexpected(json.error());
        if (name == "api_kwargs" && json->type() == ServerJson::Type::Object)
            members += json->members();
        else
            members.append({name, *std::move(json)});
    }
    return members;
}

Imported<ServerJson> ImportEvaluator::pythonClass(const QList<CodeLink> &links)
{
    const PythonClass &type = *pythonClassCalled(links.first().name);
    if (!links.first().isCall) {
        // InlineKeyboardMarkup.from_row([…]) and its like
        const bool isMaker = links.size() == 2 && links[1].isCall && !type.positions.isEmpty() && links[1].name.startsWith("from_"_L1);
        const auto values = isMaker ? positional(links[1]) : Imported<QList<ServerJson>>(notLiteral(links.first()));
        if (!values)
            return tl::unexpected(values.error());
        const ServerJson given = values->value(0);
        QList<ServerJson> rows{ServerJson::array(links[1].name == "from_button"_L1 ? QList<ServerJson>{given} : given.items())};
        if (links[1].name == "from_column"_L1) {
            rows.clear();
            for (const ServerJson &button : given.items())
                rows.append(ServerJson::array({button}));
        }
        return ServerJson::object({{type.positions.first(), ServerJson::array(rows)}});
    }
    if (links.size() > 2 || (links.size() == 2 && links[1].name != "to_dict"_L1 && links[1].name != "to_json"_L1))
        return notLiteral(links[1]);
    auto members = keywords(links.first(), type.positions);
    if (!members)
        return tl::unexpected(members.error());
    return ServerJson::object(type.constants + *members);
}

} // namespace Botdesk
