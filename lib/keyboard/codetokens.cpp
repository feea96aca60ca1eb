// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codetokens.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = CodeToken::Kind;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit();
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView text) : m_text(text) { }

    QList<CodeToken> run();

private:
    QChar at(qsizetype offset = 0) const { return m_at + offset < m_text.size() ? m_text[m_at + offset] : QChar(0); }
    bool startsWith(QStringView word) const { return m_text.sliced(m_at).startsWith(word); }
    bool skipBlank();
    void skipTo(QStringView end);
    void add(Kind kind, qsizetype begin, qsizetype end);
    void addName();
    void addNumber();
    void addString(QStringView prefix);
    void addSymbol();

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 0;
    QList<CodeToken> m_tokens;
};

void Tokenizer::add(Kind kind, qsizetype begin, qsizetype end)
{
    m_tokens.append({.kind = kind, .text = m_text.sliced(begin, end - begin), .line = m_line});
}

//! Behind the next @p end, counting lines; to the end of the text where there is none.
void Tokenizer::skipTo(QStringView end)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    const qsizetype stop = found < 0 ? m_text.size() : found;
    m_line += int(m_text.sliced(m_at, stop - m_at).count(u'\n'));
    m_at = found < 0 ? stop : stop + end.size();
}

bool Tokenizer::skipBlank()
{
    if (at() == u'\n')
        ++m_line;
    if (at().isSpace() || at() == QChar(0)) {
        ++m_at;
    } else if (at() == u'#' || startsWith(u"//")) {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end;
    } else if (startsWith(u"/*")) {
        m_at += 2;
        skipTo(u"*/");
    } else {
        return false;
    }
    return true;
}

void Tokenizer::addName()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && isNamePart(at()))
        ++m_at;
    const QStringView name = m_text.sliced(begin, m_at - begin);
    static constexpr QStringView Prefixes = u"rbufRBUF";
    const bool isPrefix = name.size() <= 2 && (at() == u'"' || at() == u'\'')
        && std::all_of(name.begin(), name.end(), [](QChar c) { return Prefixes.contains(c); });
    if (isPrefix)
        addString(name);
    else
        add(Kind::Name, begin, m_at);
}

void Tokenizer::addNumber()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && (isNamePart(at()) || at() == u'.' || ((at() == u'-' || at() == u'+') && m_text[m_at - 1].toLower() == u'e')))
        ++m_at;
    add(Kind::Number, begin, m_at);
}

void Tokenizer::addString(QStringView prefix)
{
    const QChar quote = at();
    const bool isTemplate = quote == u'`';
    const bool isTriple = !isTemplate && at(1) == quote && at(2) == quote;
    const bool isRaw = prefix.contains(u'r', Qt::CaseInsensitive);
    const bool isFormatted = prefix.contains(u'f', Qt::CaseInsensitive);
    const int width = isTriple ? 3 : 1;
    const qsizetype begin = m_at + width;
    CodeToken token{.kind = Kind::Unreadable, .text = {}, .line = m_line, .isRaw = isRaw, .isPython = isTriple || !prefix.isEmpty()};
    bool isComposed = false;
    for (m_at = begin; m_at < m_text.size(); ++m_at) {
        if (at() == u'\n' && !isTriple && !isTemplate)
            break;   // it does not end here; what follows may be sound
        if (at() == quote && (!isTriple || (at(1) == quote && at(2) == quote))) {
            token.kind = isComposed ? Kind::Composed : Kind::String;
            break;
        }
        isComposed = isComposed || (isTemplate && at() == u'$' && at(1) == u'{') || (isFormatted && at() == u'{');
        if (at() == u'\\')
            ++m_at;
        if (at() == u'\n')
            ++m_line;
    }
    m_at = qMin(m_at, m_text.size());
    token.text = m_text.sliced(begin, m_at - begin);
    if (token.kind != Kind::Unreadable)
        m_at += width;
    m_tokens.append(token);
}

void Tokenizer::addSymbol()
{
    for (const QStringView symbol : {QStringView(u"==="), QStringView(u"..."), QStringView(u"=="), QStringView(u"=>"),
                                     QStringView(u"**"), QStringView(u"?.")}) {
        if (startsWith(symbol)) {
            add(Kind::Symbol, m_at, m_at + symbol.size());
            m_at += symbol.size();
            return;
        }
    }
    add(Kind::Symbol, m_at, m_at + 1);
    ++m_at;
}

QList<CodeToken> Tokenizer::run()
{
    while (m_at < m_text.size()) {
        if (skipBlank())
            continue;
        if (isNameStart(at()))
            addName();
        else if (at().isDigit() || (at() == u'.' && at(1).isDigit()))
            addNumber();
        else if (at() == u'"' || at() == u'\'' || at() == u'`')
            addString({});
        else
            addSymbol();
    }
    add(Kind::End, m_text.size(), m_text.size());
    return m_tokens;
}

//! Reads one escape behind its backslash and says how long it was.
class Escapes
{
public:
    Escapes(QStringView text, bool isPython) : m_text(text), m_isPython(isPython) { }

    QString decode();

private:
    void escape();
    bool takeHex(qsizetype digits);
    bool takeBraces();
    void takeOctal();
    void append(uint code);

    QStringView m_text;
    bool m_isPython;
    qsizetype m_at = 0;
    QString m_result;
};

void Escapes::append(uint code)
{
    if (code <= 0x10ffff)
        m_result += QChar::fromUcs4(char32_t(code));
    else
        m_result += QChar(QChar::ReplacementCharacter);
}

bool Escapes::takeHex(qsizetype digits)
{
    if (m_at + digits > m_text.size())
        return false;
    bool isHex = false;
    const uint code = m_text.sliced(m_at, digits).toUInt(&isHex, 16);
    if (!isHex)
        return false;
    m_at += digits;
    append(code);
    return true;
}

bool Escapes::takeBraces()
{
    const qsizetype close = m_text.indexOf(u'}', m_at);
    if (m_at >= m_text.size() || m_text[m_at] != u'{' || close < 0)
        return false;
    bool isHex = false;
    const uint code = m_text.sliced(m_at + 1, close - m_at - 1).toUInt(&isHex, 16);
    if (!isHex)
        return false;
    m_at = close + 1;
    append(code);
    return true;
}

void Escapes::takeOctal()
{
    uint code = 0;
    for (int digits = 0; digits < 3 && m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'7'; ++digits)
        code = code * 8 + (m_text[m_at++].unicode() - '0');
    append(code);
}

void Escapes::escape()
{
    if (m_at == m_text.size()) {
        m_result += u'\\';
        return;
    }
    const QChar c = m_text[m_at++];
    static constexpr QStringView Letters = u"nrtbfva";
    static constexpr QStringView Meant = u"\n\r\t\b\f\v\a";
    if (const qsizetype index = Letters.indexOf(c); index >= 0 && (c != u'a' || m_isPython)) {
        m_result += Meant[index];
    } else if (c == u'\n') {
        return;   // the line goes on
    } else if (c >= u'0' && c <= u'7') {
        --m_at;
        takeOctal();
    } else if ((c == u'x' && takeHex(2)) || (c == u'u' && (takeHex(4) || takeBraces())) || (c == u'U' && m_isPython && takeHex(8))) {
        return;
    } else if (c == u'\\' || c == u'\'' || c == u'"' || !m_isPython) {
        m_result += c;
    } else {
        m_result += u'\\';   // Python keeps what it does not know
        m_result += c;
    }
}

QString Escapes::decode()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at++];
        if (c == u'\\')
            escape();
        else if (c != u'\r')   // a line end within quotes is one character, however the file writes it
            m_result += c;
    }
    return m_result;
}

} // namespace

QList<CodeToken> tokensOf(QStringView text)
{
    return Tokenizer(text).run();
}

QString decoded(const CodeToken &token, bool isPython)
{
    return token.isRaw ? token.text.toString() : Escapes(token.text, isPython || token.isPython).decode();
}

} // namespace Botdesk
