// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codevalue.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using TokenKind = CodeToken::Kind;
using Kind = CodeValue::Kind;

class Parser
{
public:
    Parser(const QList<CodeToken> &tokens, qsizetype &at, bool isPython) : m_tokens(tokens), m_at(at), m_isPython(isPython) { }

    Imported<CodeValue> value(int depth);

private:
    const CodeToken &token(qsizetype ahead = 0) const { return m_tokens[qMin(m_at + ahead, m_tokens.size() - 1)]; }
    bool skip(QStringView symbol);
    tl::unexpected<ImportFault> notLiteral() const;
    tl::unexpected<ImportFault> unexpectedToken() const;
    Imported<CodeValue> primary(int depth);
    Imported<CodeValue> string();
    Imported<CodeValue> number();
    Imported<CodeValue> items(QStringView close, int depth);
    Imported<CodeValue> object(int depth);
    Imported<CodeValue> chain(int depth);
    Imported<QString> key();
    Imported<QList<CodeArgument>> arguments(int depth);
    Imported<bool> goesOn(QStringView close);
    void skipTypes();

    const QList<CodeToken> &m_tokens;
    qsizetype &m_at;
    bool m_isPython;
};

bool Parser::skip(QStringView symbol)
{
    if (!token().isSymbol(symbol))
        return false;
    ++m_at;
    return true;
}

tl::unexpected<ImportFault> Parser::notLiteral() const
{
    const CodeToken &here = token();
    return tl::unexpected(ImportFault{.kind = ImportFault::Kind::NotLiteral, .line = here.line, .subject = here.text.left(60).toString()});
}

//! Names and operators where a comma was expected are code that computes; anything else is a slip.
tl::unexpected<ImportFault> Parser::unexpectedToken() const
{
    const CodeToken &here = token();
    static constexpr QStringView Slips = u")]},:;";
    const bool isSlip = here.kind == TokenKind::End || here.kind == TokenKind::Unreadable || here.kind == TokenKind::String
        || here.kind == TokenKind::Number || (here.kind == TokenKind::Symbol && Slips.contains(here.text));
    if (!isSlip)
        return notLiteral();
    return tl::unexpected(ImportFault{.kind = ImportFault::Kind::Unreadable, .line = here.line, .subject = here.text.left(60).toString()});
}

Imported<CodeValue> Parser::value(int depth)
{
    if (depth > ImportDepthLimit)
        return tl::unexpected(ImportFault{.kind = ImportFault::Kind::TooDeep, .line = token().line});
    auto result = primary(depth);
    if (!result)
        return result;
    if (result->kind != Kind::Chain && (token().isSymbol(u".") || token().isSymbol(u"?.") || token().isSymbol(u"["))) {
        if (token(1).kind == TokenKind::Name)
            ++m_at;   // "map", "format" …
        return notLiteral();
    }
    skipTypes();
    return result;
}

//! TypeScript's "as const" and the like says nothing about the value.
void Parser::skipTypes()
{
    while ((token().isName(u"as") || token().isName(u"satisfies")) && token(1).kind == TokenKind::Name) {
        m_at += 2;
        while (token().isSymbol(u".") && token(1).kind == TokenKind::Name)
            m_at += 2;
        while (token().isSymbol(u"[") && token(1).isSymbol(u"]"))
            m_at += 2;
    }
}

Imported<CodeValue> Parser::primary(int depth)
{
    const CodeToken &first = token();
    switch (first.kind) {
    case TokenKind::String:
        return string();
    case TokenKind::Number:
        return number();
    case TokenKind::Name:
        return chain(depth);
    case TokenKind::Composed:
        return notLiteral();
    case TokenKind::Unreadable:
    case TokenKind::End:
        return unexpectedToken();
    case TokenKind::Symbol:
        break;
    }
    if (first.isSymbol(u"-") || first.isSymbol(u"+"))
        return number();
    if (skip(u"["))
        return items(u"]", depth);
    if (skip(u"{"))
        return object(depth);
    if (!skip(u"("))
        return unexpectedToken();
    // Brackets around one value are nothing, with a comma they are a tuple of Python's.
    auto tuple = items(u")", depth);
    const bool hasComma = m_at >= 2 && m_tokens[m_at - 2].isSymbol(u",");
    if (tuple && tuple->items.size() == 1 && !hasComma)
        return tuple->items.takeFirst();
    return tuple;
}

Imported<CodeValue> Parser::string()
{
    CodeValue result{.kind = Kind::String, .line = token().line};
    while (true) {
        if (token().kind == TokenKind::Composed)
            return notLiteral();
        result.text += decoded(token(), m_isPython);
        ++m_at;
        const bool isPlus = token().isSymbol(u"+");
        const CodeToken &next = token(isPlus ? 1 : 0);
        const bool isString = next.kind == TokenKind::String || next.kind == TokenKind::Composed;
        if (isPlus && isString)
            ++m_at;
        else if (isPlus)
            return notLiteral();
        else if (!isString || !m_isPython)
            return result;
    }
}

Imported<CodeValue> Parser::number()
{
    CodeValue result{.kind = Kind::Number, .line = token().line};
    const bool isNegative = token().isSymbol(u"-");
    if (isNegative || token().isSymbol(u"+"))
        ++m_at;
    QString digits = token().text.toString().remove(u'_');
    bool isNumber = false;
    if (digits.startsWith("0x"_L1, Qt::CaseInsensitive))
        digits = QString::number(digits.sliced(2).toLongLong(&isNumber, 16));
    else
        digits.toDouble(&isNumber);
    if (token().kind != TokenKind::Number || !isNumber)
        return notLiteral();
    ++m_at;
    result.text = (isNegative ? u"-"_s : QString()) + digits;
    return result;
}

//! Whether another element follows: behind a comma, unless that was the last one.
Imported<bool> Parser::goesOn(QStringView close)
{
    if (skip(close))
        return false;
    if (!skip(u","))
        return unexpectedToken();
    return !skip(close);
}

Imported<CodeValue> Parser::items(QStringView close, int depth)
{
    CodeValue result{.kind = Kind::Array, .line = token(-1).line};
    Imported<bool> isMore = !skip(close);
    while (isMore && *isMore) {
        if (token().isSymbol(u"...") || token().isSymbol(u"*"))
            return notLiteral();
        auto item = value(depth + 1);
        if (!item)
            return item;
        result.items.append(*std::move(item));
        isMore = goesOn(close);
    }
    return isMore ? Imported<CodeValue>(result) : tl::unexpected(isMore.error());
}

Imported<QString> Parser::key()
{
    const CodeToken name = token();
    const bool isKey = name.kind == TokenKind::Name || name.kind == TokenKind::String || name.kind == TokenKind::Number;
    const bool isComputed = name.isSymbol(u"...") || name.isSymbol(u"**") || name.isSymbol(u"[") || name.kind == TokenKind::Composed;
    if (!isKey)
        return isComputed ? notLiteral() : unexpectedToken();
    if (!token(1).isSymbol(u":"))
        return notLiteral();   // { text } and { text() {} }, a set of Python's
    m_at += 2;
    return name.kind == TokenKind::String ? decoded(name, m_isPython) : name.text.toString();
}

Imported<CodeValue> Parser::object(int depth)
{
    CodeValue result{.kind = Kind::Object, .line = token(-1).line};
    Imported<bool> isMore = !skip(u"}");
    while (isMore && *isMore) {
        auto name = key();
        if (!name)
            return tl::unexpected(name.error());
        auto member = value(depth + 1);
        if (!member)
            return member;
        result.members.append({*std::move(name), *std::move(member)});
        isMore = goesOn(u"}");
    }
    return isMore ? Imported<CodeValue>(result) : tl::unexpected(isMore.error());
}

Imported<QList<CodeArgument>> Parser::arguments(int depth)
{
    QList<CodeArgument> result;
    Imported<bool> isMore = !skip(u")");
    while (isMore && *isMore) {
        CodeArgument argument;
        if (token().kind == TokenKind::Name && token(1).isSymbol(u"=")) {
            argument.keyword = token().text.toString();
            m_at += 2;
        }
        if (token().isSymbol(u"...") || token().isSymbol(u"*") || token().isSymbol(u"**"))
            return notLiteral();
        auto read = value(depth + 1);
        if (!read)
            return tl::unexpected(read.error());
        argument.value = *std::move(read);
        result.append(std::move(argument));
        isMore = goesOn(u")");
    }
    return isMore ? Imported<QList<CodeArgument>>(result) : tl::unexpected(isMore.error());
}

Imported<CodeValue> Parser::chain(int depth)
{
    CodeValue result{.kind = Kind::Chain, .line = token().line};
    static const QHash<QString, std::pair<Kind, QString>> constants{
        {u"true"_s, {Kind::Boolean, u"true"_s}},   {u"True"_s, {Kind::Boolean, u"true"_s}}, {u"false"_s, {Kind::Boolean, u"false"_s}},
        {u"False"_s, {Kind::Boolean, u"false"_s}}, {u"null"_s, {Kind::Null, {}}},           {u"None"_s, {Kind::Null, {}}},
        {u"undefined"_s, {Kind::Undefined, {}}}};
    if (const auto constant = constants.constFind(token().text.toString()); constant != constants.constEnd()) {
        ++m_at;
        std::tie(result.kind, result.text) = *constant;
        return result;
    }
    if (token().isName(u"new"))
        ++m_at;
    while (token().kind == TokenKind::Name) {
        CodeLink link{.name = token().text.toString(), .isCall = false, .arguments = {}, .line = token().line};
        ++m_at;
        if (skip(u"(")) {
            auto read = arguments(depth);
            if (!read)
                return tl::unexpected(read.error());
            link.isCall = true;
            link.arguments = *std::move(read);
        }
        result.links.append(std::move(link));
        if (!skip(u".") && !skip(u"?."))
            return token().isSymbol(u"[") || token().isSymbol(u"(") ? Imported<CodeValue>(notLiteral()) : result;
    }
    return notLiteral();
}

} // namespace

Imported<CodeValue> readCodeValue(const QList<CodeToken> &tokens, qsizetype &at, bool isPython)
{
    return Parser(tokens, at, isPython).value(0);
}

} // namespace Botdesk
