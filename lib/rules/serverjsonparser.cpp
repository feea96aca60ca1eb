// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/serverjson.h"
#include "rules/serverwords.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\0';
}

bool isHighSurrogate(uint unit)
{
    return unit >= 0xd800 && unit <= 0xdbff;
}

bool isLowSurrogate(uint unit)
{
    return unit >= 0xdc00 && unit <= 0xdfff;
}

void appendUtf8(QByteArray &bytes, uint code)
{
    // A surrogate left alone is written as three bytes all the same: it is the field's rule to refuse what is not UTF-8.
    if (code < 0x80) {
        bytes += char(code);
    } else if (code < 0x800) {
        bytes += char(0xc0 | code >> 6);
        bytes += char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        bytes += char(0xe0 | code >> 12);
        bytes += char(0x80 | (code >> 6 & 0x3f));
        bytes += char(0x80 | (code & 0x3f));
    } else {
        bytes += char(0xf0 | code >> 18);
        bytes += char(0x80 | (code >> 12 & 0x3f));
        bytes += char(0x80 | (code >> 6 & 0x3f));
        bytes += char(0x80 | (code & 0x3f));
    }
}

//! Reads one JSON text from its beginning. The first fault ends it; its words are never shown by the server.
class Parser
{
public:
    explicit Parser(QByteArrayView text) : m_text(text) { }

    bool atEnd() const { return m_at == m_text.size(); }
    qsizetype position() const { return m_at; }
    void skipSpaces();
    bool skip(char wanted);
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    Result<ServerJson> value(int depthLeft = ServerJson::MaxDepth);
    Result<QByteArray> string();

private:
    Result<ServerJson> array(int depthLeft);
    Result<ServerJson> object(int depthLeft);
    Result<ServerJson> literal(QByteArrayView word, ServerJson value);
    ServerJson number();
    Result<void> escape(QByteArray &text);
    int hexUnit();   //!< four digits behind `\u`, or -1

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

void Parser::skipSpaces()
{
    while (!atEnd() && isSpace(peek()))
        ++m_at;
}

bool Parser::skip(char wanted)
{
    if (atEnd() || peek() != wanted)
        return false;
    ++m_at;
    return true;
}

Result<ServerJson> Parser::value(int depthLeft)
{
    if (depthLeft < 0)
        return refused(u"Too big object depth"_s);
    skipSpaces();
    switch (peek()) {
    case 'n':
        return literal("null", {});
    case 't':
        return literal("true", ServerJson::boolean(true));
    case 'f':
        return literal("false", ServerJson::boolean(false));
    case '"':
        return string().map([](QByteArray text) { return ServerJson::string(std::move(text)); });
    case '[':
        return array(depthLeft - 1);
    case '{':
        return object(depthLeft - 1);
    default:
        break;
    }
    const ServerJson digits = number();
    if (digits.text().isEmpty())
        return refused(atEnd() ? u"Unexpected end"_s : u"Unexpected symbol"_s);
    return digits;
}

Result<ServerJson> Parser::literal(QByteArrayView word, ServerJson value)
{
    if (!m_text.sliced(m_at).startsWith(word))
        return refused(u"Unexpected symbol"_s);
    m_at += word.size();
    return value;
}

ServerJson Parser::number()
{
    const qsizetype begin = m_at;
    while (!atEnd() && ((peek() >= '0' && peek() <= '9') || QByteArrayView("+-.eE").contains(peek())))
        ++m_at;
    const QByteArrayView digits = m_text.sliced(begin, m_at - begin);
    if (!digits.isEmpty() && (digits.front() == 'e' || digits.front() == 'E'))
        m_at = begin;
    return ServerJson::number(m_text.sliced(begin, m_at - begin).toByteArray());
}

Result<ServerJson> Parser::array(int depthLeft)
{
    skip('[');
    skipSpaces();
    QList<ServerJson> items;
    if (skip(']'))
        return ServerJson::array(items);
    while (true) {
        auto item = value(depthLeft);
        if (!item)
            return item;
        items.append(*std::move(item));
        skipSpaces();
        if (skip(']'))
            return ServerJson::array(items);
        if (!skip(','))
            return refused(u"Unexpected symbol in an Array"_s);
    }
}

Result<ServerJson> Parser::object(int depthLeft)
{
    skip('{');
    skipSpaces();
    QList<ServerJson::Member> members;
    if (skip('}'))
        return ServerJson::object(members);
    while (true) {
        skipSpaces();
        auto name = string();
        if (!name)
            return tl::unexpected(name.error());
        skipSpaces();
        if (!skip(':'))
            return refused(u"Expected ':'"_s);
        auto member = value(depthLeft);
        if (!member)
            return member;
        members.append({*std::move(name), *std::move(member)});
        skipSpaces();
        if (skip('}'))
            return ServerJson::object(members);
        if (!skip(','))
            return refused(u"Unexpected symbol in an Object"_s);
    }
}

Result<QByteArray> Parser::string()
{
    if (!skip('"'))
        return refused(u"Expected a String"_s);
    QByteArray text;
    while (!atEnd()) {
        const char c = m_text[m_at++];
        if (c == '"')
            return text;
        if (c != '\\') {
            text += c;
            continue;
        }
        if (const auto good = escape(text); !good)
            return tl::unexpected(good.error());
    }
    return refused(u"Unexpected end in a String"_s);
}

int Parser::hexUnit()
{
    if (m_text.size() - m_at < 4)
        return -1;
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = m_text[m_at + i];
        const char lower = char(c | 0x20);
        if (c >= '0' && c <= '9')
            unit = unit * 16 + (c - '0');
        else if (lower >= 'a' && lower <= 'f')
            unit = unit * 16 + (lower - 'a' + 10);
        else
            return -1;
    }
    m_at += 4;
    return unit;
}

Result<void> Parser::escape(QByteArray &text)
{
    if (atEnd())
        return refused(u"Unexpected end in a String"_s);
    const char c = m_text[m_at++];
    static constexpr QByteArrayView Plain("\"\\/bfnrt");
    static constexpr QByteArrayView Meant("\"\\/\b\f\n\r\t");
    if (const qsizetype index = Plain.indexOf(c); index >= 0) {
        text += Meant[index];
        return {};
    }
    const int unit = c == 'u' ? hexUnit() : -1;
    if (unit < 0)
        return refused(u"Invalid escape sequence in a String"_s);
    uint code = uint(unit);
    if (isHighSurrogate(code) && m_text.sliced(m_at).startsWith("\\u")) {
        const qsizetype before = m_at;
        m_at += 2;
        const int low = hexUnit();
        if (low < 0)
            return refused(u"Invalid escape sequence in a String"_s);
        if (isLowSurrogate(uint(low)))
            code = 0x10000 + ((code & 0x3ff) << 10 | (uint(low) & 0x3ff));
        else
            m_at = before;
    }
    appendUtf8(text, code);
    return {};
}

} // namespace

Result<ServerJson> ServerJson::parse(QByteArrayView text)
{
    Parser parser(text);
    auto value = parser.value();
    parser.skipSpaces();
    if (value && !parser.atEnd())
        return refused(u"Expected string end"_s);
    return value;
}

qsizetype ServerJson::faultOf(QByteArrayView text)
{
    Parser parser(text);
    const auto value = parser.value();
    parser.skipSpaces();
    return value && parser.atEnd() ? -1 : parser.position();
}

QList<std::pair<QByteArray, QByteArray>> jsonParameters(QByteArrayView body)
{
    QList<std::pair<QByteArray, QByteArray>> result;
    Parser parser(body);
    parser.skipSpaces();
    if (parser.peek() == '"') {
        if (const auto content = parser.string())
            result.append({"content", *content});
        return result;
    }
    if (!parser.skip('{'))
        return result;
    while (true) {
        parser.skipSpaces();
        auto name = parser.string();
        parser.skipSpaces();
        if (!name || !parser.skip(':'))
            return result;
        parser.skipSpaces();
        const qsizetype begin = parser.position();
        const auto value = parser.value();
        if (!value)
            return result;
        const QByteArrayView raw = body.sliced(begin, parser.position() - begin);
        result.append({*name, value->type() == ServerJson::Type::String ? value->text() : raw.toByteArray()});
        parser.skipSpaces();
        if (!parser.skip(','))
            return result;
    }
}

} // namespace Botdesk
