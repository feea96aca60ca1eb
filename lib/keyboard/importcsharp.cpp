// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeliterals.h"
#include "keyboard/importothers.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Members = QList<ServerJson::Member>;
using TokenKind = CodeToken::Kind;
using Fault = ImportFault::Kind;

bool isMarkupClass(QStringView name)
{
    return name == u"InlineKeyboardMarkup" || name == u"ReplyKeyboardMarkup" || name == u"ReplyKeyboardRemove" || name == u"ForceReplyMarkup";
}

//! What the arguments of a constructor are called.
QList<QByteArray> positionsOf(QStringView type)
{
    static const QHash<QString, QList<QByteArray>> positions{
        {u"InlineKeyboardButton"_s, {"text", "callback_data"}},
        {u"KeyboardButton"_s, {"text"}},
        {u"WebAppInfo"_s, {"url"}},
        {u"LoginUrl"_s, {"url"}},
        {u"CopyTextButton"_s, {"text"}},
        {u"KeyboardButtonPollType"_s, {"type"}},
        {u"KeyboardButtonRequestUsers"_s, {"request_id", "max_quantity"}},
        {u"KeyboardButtonRequestChat"_s, {"request_id", "chat_is_channel"}},
        {u"KeyboardButtonRequestManagedBot"_s, {"request_id"}}};
    return positions.value(type.toString(), {"text"});
}

//! What a factory's second argument goes into, where that is an object.
QByteArray wrapperOf(const QByteArray &field)
{
    static const QHash<QByteArray, QByteArray> names{{"web_app", "url"}, {"login_url", "url"}, {"copy_text", "text"}, {"request_poll", "type"},
                                                     {"request_users", "request_id"}, {"request_chat", "request_id"}};
    return names.value(field);
}

QList<ServerJson> rowsFrom(const QList<ServerJson> &values)
{
    const auto isArray = [](const ServerJson &json) { return json.type() == ServerJson::Type::Array; };
    const QList<ServerJson> inner = values.size() == 1 ? values.first().items() : QList<ServerJson>();
    if (values.size() == 1 && isArray(values.first()) && std::all_of(inner.begin(), inner.end(), isArray))
        return inner;
    if (!values.isEmpty() && std::all_of(values.begin(), values.end(), isArray))
        return values;
    return values.isEmpty() ? QList<ServerJson>() : QList<ServerJson>{ServerJson::array(values)};
}

class CsharpReader
{
public:
    CsharpReader(const QList<CodeToken> &tokens, qsizetype at) : m_tokens(tokens), m_at(at) { }

    Imported<ServerJson> value();

private:
    struct Arguments
    {
        QList<ServerJson> values;
        Members named;
    };

    const CodeToken &token(qsizetype ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    bool take(QStringView symbol);
    tl::unexpected<ImportFault> fault(Fault kind) const;
    Imported<ServerJson> single();
    Imported<ServerJson> created();
    Imported<ServerJson> named();
    Imported<ServerJson> variable(QStringView name);
    Imported<Arguments> list(QStringView close, QStringView nameSign);
    Imported<ServerJson> built(QStringView type, const Arguments &given, const Arguments &set) const;
    Imported<ServerJson> fromFactory(const QString &method, const QList<ServerJson> &arguments) const;
    Imported<ServerJson> withSteps(const ServerJson &markup);

    const QList<CodeToken> &m_tokens;
    qsizetype m_at;
    int m_depth = 0;
    int m_resolved = 0;
};

bool CsharpReader::take(QStringView symbol)
{
    if (!token().isSymbol(symbol))
        return false;
    ++m_at;
    return true;
}

tl::unexpected<ImportFault> CsharpReader::fault(Fault kind) const
{
    return tl::unexpected(ImportFault{.kind = kind, .line = token().line, .subject = token().text.toString()});
}

Imported<ServerJson> CsharpReader::value()
{
    if (++m_depth > ImportDepthLimit)
        return fault(Fault::TooDeep);
    auto result = single();
    --m_depth;
    if (result && token().isSymbol(u"+"))
        return fault(Fault::NotLiteral);
    return result;
}

Imported<ServerJson> CsharpReader::single()
{
    const CodeToken now = token();
    if (now.kind == TokenKind::String) {
        ++m_at;
        return ServerJson::string(decoded(now, true).toUtf8());
    }
    if (now.kind == TokenKind::Number) {
        ++m_at;
        QByteArray digits = now.text.toLatin1();
        while (!digits.isEmpty() && !(digits.back() >= '0' && digits.back() <= '9'))
            digits.chop(1);   // 5L
        return ServerJson::number(digits);
    }
    if (now.isSymbol(u"-") && token(1).kind == TokenKind::Number) {
        ++m_at;
        return single().map([](const ServerJson &number) { return ServerJson::number('-' + number.text()); });
    }
    if (take(u"["))
        return list(u"]", {}).map([](const Arguments &items) { return ServerJson::array(items.values); });
    if (now.kind != TokenKind::Name)
        return fault(now.kind == TokenKind::Composed ? Fault::NotLiteral : Fault::Unreadable);
    ++m_at;
    if (now.text == u"true" || now.text == u"false")
        return ServerJson::boolean(now.text == u"true");
    if (now.text == u"null")
        return ServerJson();
    return now.text == u"new" ? created() : named();
}

//! Behind "new".
Imported<ServerJson> CsharpReader::created()
{
    QStringView type;
    while (token().kind == TokenKind::Name || token().isSymbol(u".")) {
        if (token().kind == TokenKind::Name)
            type = token().text;
        ++m_at;
    }
    bool isArray = false;
    if (token().isSymbol(u"<")) {   // List<InlineKeyboardButton[]>
        while (token().kind != TokenKind::End && !token().isSymbol(u"(") && !token().isSymbol(u"{"))
            ++m_at;
        isArray = true;
    }
    while (take(u"[")) {
        isArray = true;
        while (token().kind != TokenKind::End && !take(u"]"))
            ++m_at;
    }
    Arguments given;
    if (take(u"(")) {
        const auto arguments = list(u")", u":");
        if (!arguments)
            return tl::unexpected(arguments.error());
        given = *arguments;
    }
    Arguments set;
    if (take(u"{")) {
        const auto members = list(u"}", u"=");
        if (!members)
            return tl::unexpected(members.error());
        set = *members;
    }
    if (isArray)
        return ServerJson::array(set.values);
    const auto made = built(type, given, set);
    return made && isMarkupClass(type) ? withSteps(*made) : made;
}

//! Values up to @p close; those with a name and @p nameSign before them by that.
Imported<CsharpReader::Arguments> CsharpReader::list(QStringView close, QStringView nameSign)
{
    Arguments list;
    while (!take(close)) {
        QByteArray name;
        if (!nameSign.isEmpty() && token().kind == TokenKind::Name && token(1).isSymbol(nameSign)) {
            name = snakeCase(token().text).toLatin1();
            m_at += 2;
        }
        const auto item = value();
        if (!item)
            return tl::unexpected(item.error());
        if (name.isEmpty())
            list.values.append(*item);
        else if (item->type() != ServerJson::Type::Null)
            list.named.append({name, *item});
        if (!take(u",") && !token().isSymbol(close))
            return fault(Fault::Unreadable);
    }
    return list;
}

Imported<ServerJson> CsharpReader::built(QStringView type, const Arguments &given, const Arguments &set) const
{
    Members members;
    if (type == u"ReplyKeyboardRemove" || type == u"ForceReplyMarkup") {
        members.append({type == u"ReplyKeyboardRemove" ? "remove_keyboard" : "force_reply", ServerJson::boolean(true)});
    } else if (isMarkupClass(type)) {
        QList<ServerJson> rows = given.values;
        rows.removeIf([](const ServerJson &json) { return json.type() == ServerJson::Type::Boolean; });   // resizeKeyboard by position
        members.append({type == u"InlineKeyboardMarkup" ? "inline_keyboard" : "keyboard", ServerJson::array(rowsFrom(rows))});
    } else {
        const QList<QByteArray> positions = positionsOf(type);
        if (given.values.size() > positions.size())
            return fault(Fault::NotLiteral);
        for (qsizetype i = 0; i < given.values.size(); ++i)
            members.append({positions[i], given.values[i]});
    }
    return ServerJson::object(members + given.named + set.named);
}

//! A class with one of its functions or a constant, or a variable.
Imported<ServerJson> CsharpReader::named()
{
    const qsizetype first = m_at - 1;
    QStringView last = m_tokens[first].text;
    while (token().isSymbol(u".") && token(1).kind == TokenKind::Name) {
        last = token(1).text;
        m_at += 2;
    }
    if (take(u"(")) {
        const auto arguments = list(u")", u":");
        if (!arguments)
            return tl::unexpected(arguments.error());
        QList<ServerJson> values = arguments->values;
        for (const auto &named : arguments->named)
            values.append(named.second);
        return fromFactory(last.toString(), values);
    }
    if (m_at == first + 1)
        return variable(last);
    return ServerJson::string(snakeCase(last).toLatin1());   // KeyboardButtonStyle.Danger
}

Imported<ServerJson> CsharpReader::variable(QStringView name)
{
    constexpr int Most = 20;   // so that one of another of another ends
    qsizetype place = -1;
    for (qsizetype at = 0; at + 2 < m_tokens.size(); ++at) {
        if (!m_tokens[at].isName(name) || !m_tokens[at + 1].isSymbol(u"=") || (at > 0 && m_tokens[at - 1].isSymbol(u".")))
            continue;
        if (place >= 0)
            return fault(Fault::NotLiteral);   // set twice
        place = at + 2;
    }
    if (place < 0 || ++m_resolved > Most) {
        --m_at;
        return fault(Fault::NotLiteral);
    }
    const qsizetype back = std::exchange(m_at, place);
    auto result = value();
    m_at = back;
    return result;
}

Imported<ServerJson> CsharpReader::fromFactory(const QString &method, const QList<ServerJson> &arguments) const
{
    if (!method.startsWith("With"_L1) || arguments.isEmpty() || arguments.size() > 2)
        return fault(Fault::NotLiteral);
    const QByteArray field = snakeCase(QStringView(method).sliced(4)).toLatin1();
    ServerJson value = arguments.size() > 1 ? arguments[1] : ServerJson::boolean(true);
    if (arguments.size() == 1 && field == "callback_data")
        value = arguments[0];
    else if (arguments.size() == 1 && field.startsWith("switch_inline"))
        value = ServerJson::string({});
    else if (field == "callback_game" || (field == "request_poll" && arguments.size() == 1))
        value = ServerJson::object({});
    else if (const QByteArray name = wrapperOf(field); !name.isEmpty() && value.type() != ServerJson::Type::Object)
        value = ServerJson::object({{name, value}});
    return ServerJson::object({{"text", arguments[0]}, {field, value}});
}

//! new InlineKeyboardMarkup().AddButton("A", "a").AddNewRow()
Imported<ServerJson> CsharpReader::withSteps(const ServerJson &markup)
{
    Members members = markup.members();
    if (members.isEmpty() || members.first().second.type() != ServerJson::Type::Array)
        return markup;
    QList<ServerJson> rows = members.first().second.items();
    const bool isInline = members.first().first == "inline_keyboard";
    const bool hasSteps = token().isSymbol(u".");
    while (token().isSymbol(u".") && token(1).kind == TokenKind::Name && token(2).isSymbol(u"(")) {
        const QStringView method = token(1).text;
        if (method != u"AddButton" && method != u"AddButtons" && method != u"AddNewRow") {
            ++m_at;
            return fault(Fault::NotLiteral);
        }
        m_at += 3;
        const auto arguments = list(u")", u":");
        if (!arguments)
            return tl::unexpected(arguments.error());
        QList<ServerJson> buttons = arguments->values;
        if (isInline && method == u"AddButton" && buttons.size() == 2)
            buttons = {ServerJson::object({{"text", buttons[0]}, {"callback_data", buttons[1]}})};
        if (rows.isEmpty() || method == u"AddNewRow")
            rows.append(ServerJson::array({}));
        rows.last() = ServerJson::array(rows.last().items() + buttons);
    }
    if (hasSteps)
        rows.removeIf([](const ServerJson &row) { return row.items().isEmpty(); });
    members.first().second = ServerJson::array(rows);
    return ServerJson::object(members);
}

//! Where a keyboard, or a row of buttons, is made.
QList<qsizetype> makers(const QList<CodeToken> &tokens)
{
    QList<qsizetype> places;
    QList<qsizetype> parts;
    for (qsizetype at = 0; at + 1 < tokens.size(); ++at) {
        if (tokens[at].isName(u"new") && isMarkupClass(tokens[at + 1].text))
            places.append(at);
        else if ((tokens[at].isName(u"InlineKeyboardButton") || tokens[at].isName(u"KeyboardButton")) && tokens[at + 1].isSymbol(u".")
                 && at + 2 < tokens.size() && tokens[at + 2].text.startsWith(u"With"))
            parts.append(at);
        else if (tokens[at].isName(u"new") && (tokens[at + 1].isName(u"InlineKeyboardButton") || tokens[at + 1].isName(u"KeyboardButton")))
            parts.append(at);
    }
    return places + parts;
}

} // namespace

bool isCsharp(const QList<CodeToken> &tokens)
{
    return !makers(tokens).isEmpty();
}

Imported<FoundJson> csharpKeyboard(const QList<CodeToken> &tokens)
{
    constexpr qsizetype Most = 16;
    std::optional<ImportFault> first;
    const QList<qsizetype> places = makers(tokens);
    for (const qsizetype at : places.first(std::min(places.size(), Most))) {
        const auto json = CsharpReader(tokens, at).value();
        if (json)
            return FoundJson{*json, tokens[at].line};
        if (!first)
            first = json.error();
    }
    return tl::unexpected(first.value_or(ImportFault()));
}

} // namespace Botdesk
