// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/cleaning.h"
#include "rules/link.h"
#include "rules/serverwords.h"
#include "text/markupbuilder.h"
#include "text/markupparsers.h"

#include <limits>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

enum class Mark { Bold, Italic, Underline, Strikethrough, Spoiler, Code, Pre, PreCode, TextUrl, CustomEmoji, BlockQuote };

QString markName(Mark mark)
{
    static const QString names[] = {u"Bold"_s,    u"Italic"_s,  u"Underline"_s,   u"Strikethrough"_s,
                                    u"Spoiler"_s, u"Code"_s,    u"Pre"_s,         u"PreCode"_s,
                                    u"TextUrl"_s, u"CustomEmoji"_s, u"BlockQuote"_s};
    return names[int(mark)];
}

//! Nesting is a strict stack; a quote is an entry of it that a line without `>` closes.
class MarkdownV2Parser
{
public:
    explicit MarkdownV2Parser(QByteArrayView source) : m_source(source) { }
    Result<FormattedText> parse();
    qsizetype position() const { return m_at; }   //!< in the source: how far it came

private:
    struct Open
    {
        Mark mark;
        qsizetype sourceOffset;   // of its first byte
        int offset;               // in the result, UTF-16
        qsizetype byteOffset;     // in the result
        QString language = {};
    };

    char at(qsizetype i) const { return byteAt(m_source, i); }
    bool isAt(QByteArrayView bytes) const { return m_source.sliced(m_at).startsWith(bytes); }
    bool isEscape(qsizetype i) const { return at(i) == '\\' && at(i + 1) > 0 && at(i + 1) <= 126; }
    bool isOpen(Mark mark) const { return !m_open.isEmpty() && m_open.last().mark == mark; }
    bool isVerbatim() const { return isOpen(Mark::Code) || isOpen(Mark::Pre) || isOpen(Mark::PreCode); }
    bool isReserved(char c) const;
    bool isQuoteEnd() const;
    bool isClosing() const;

    void appendEscaped();
    void appendPlain();
    Result<void> open();
    Result<void> close();
    Result<void> closeQuoteAtLineBreak();
    Result<void> closeLink(const Open &open);
    Result<void> closeEmoji(const Open &open);
    Result<QByteArray> url();
    Result<void> finishQuote();
    void push(Mark mark, qsizetype markLength);
    Result<void> pushQuoteOrSkip();
    tl::unexpected<Error> missingEnd() const;
    tl::unexpected<Error> reserved() const;

    QByteArrayView m_source;
    qsizetype m_at = 0;
    MarkupBuilder m_out;
    QList<Open> m_open;
    bool m_isInQuote = false;
    bool m_isAtLineBegin = true;   // nothing but '\r' and marks so far: a '>' begins or continues a quote
};

Result<FormattedText> MarkdownV2Parser::parse()
{
    while (m_at < m_source.size()) {
        if (isEscape(m_at)) {
            appendEscaped();
            continue;
        }
        if (!isReserved(m_source[m_at])) {
            appendPlain();
            continue;
        }
        if (const auto good = isClosing() ? close() : open(); !good)
            return tl::unexpected(good.error());
    }
    if (const auto good = finishQuote(); !good)
        return tl::unexpected(good.error());
    return m_out.finish().value_or(FormattedText());
}

bool MarkdownV2Parser::isReserved(char c) const
{
    return isVerbatim() ? c == '`' : QByteArrayView("_*[]()~`>#+-=|{}.!\n").contains(c);
}

void MarkdownV2Parser::appendEscaped()
{
    const char c = m_source[m_at + 1];
    m_out.append(c);
    if (c != '\r')
        m_isAtLineBegin = c == '\n';
    m_at += 2;
}

void MarkdownV2Parser::appendPlain()
{
    const char c = m_source[m_at++];
    m_out.append(c);
    if (c != '\r')
        m_isAtLineBegin = false;
}

bool MarkdownV2Parser::isQuoteEnd() const
{
    return m_isInQuote && m_source[m_at] == '\n' && at(m_at + 1) != '>';
}

bool MarkdownV2Parser::isClosing() const
{
    if (m_open.isEmpty())
        return false;
    if (isQuoteEnd())
        return true;
    switch (m_open.last().mark) {
    case Mark::Bold:
        return isAt("*");
    case Mark::Italic:
        return isAt("_") && !isAt("__");
    case Mark::Underline:
        return isAt("__");
    case Mark::Strikethrough:
        return isAt("~");
    case Mark::Spoiler:
        return isAt("||");
    case Mark::Code:
        return isAt("`");
    case Mark::Pre:
    case Mark::PreCode:
        return isAt("```");
    case Mark::TextUrl:
    case Mark::CustomEmoji:
        return isAt("]");
    case Mark::BlockQuote:
        return false;
    }
    Q_UNREACHABLE();
}

void MarkdownV2Parser::push(Mark mark, qsizetype markLength)
{
    m_open.append({.mark = mark, .sourceOffset = m_at, .offset = m_out.length(), .byteOffset = m_out.bytes().size()});
    m_at += markLength;
}

Result<void> MarkdownV2Parser::open()
{
    const char c = m_source[m_at];
    if (c == '\n') {
        m_out.append(c);
        m_isAtLineBegin = true;
        ++m_at;
    } else if (c == '>') {
        return pushQuoteOrSkip();
    } else if (isAt("__")) {
        push(Mark::Underline, 2);
    } else if (c == '_') {
        push(Mark::Italic, 1);
    } else if (c == '*') {
        push(Mark::Bold, 1);
    } else if (c == '~') {
        push(Mark::Strikethrough, 1);
    } else if (isAt("||")) {
        push(Mark::Spoiler, 2);
    } else if (c == '[') {
        push(Mark::TextUrl, 1);
    } else if (isAt("![")) {
        push(Mark::CustomEmoji, 2);
    } else if (isAt("```")) {
        push(Mark::Pre, 3);
        Open &pre = m_open.last();
        m_at = preBegin(m_source, m_at, pre.language);
        pre.mark = pre.language.isEmpty() ? Mark::Pre : Mark::PreCode;
    } else if (c == '`') {
        push(Mark::Code, 1);
    } else {
        return reserved();
    }
    return {};
}

Result<void> MarkdownV2Parser::pushQuoteOrSkip()
{
    if (!m_isAtLineBegin)
        return reserved();
    if (m_isInQuote) {
        ++m_at;
    } else {
        push(Mark::BlockQuote, 1);
        m_isInQuote = true;
    }
    return {};
}

Result<void> MarkdownV2Parser::close()
{
    if (m_source[m_at] == '\n')
        return closeQuoteAtLineBreak();
    const Open open = m_open.last();
    switch (open.mark) {
    case Mark::Bold:
        m_out.add({.type = EntityType::Bold}, open.offset);
        break;
    case Mark::Italic:
        m_out.add({.type = EntityType::Italic}, open.offset);
        break;
    case Mark::Underline:
        m_out.add({.type = EntityType::Underline}, open.offset);
        break;
    case Mark::Strikethrough:
        m_out.add({.type = EntityType::Strikethrough}, open.offset);
        break;
    case Mark::Spoiler:
        m_out.add({.type = EntityType::Spoiler}, open.offset);
        break;
    case Mark::Code:
        m_out.add({.type = EntityType::Code}, open.offset);
        break;
    case Mark::Pre:
    case Mark::PreCode:
        m_out.add({.type = EntityType::Pre, .language = open.language}, open.offset);
        m_at += 2;
        break;
    case Mark::TextUrl:
        return closeLink(open);
    case Mark::CustomEmoji:
        return closeEmoji(open);
    case Mark::BlockQuote:
        Q_UNREACHABLE();
    }
    m_at += open.mark == Mark::Underline || open.mark == Mark::Spoiler ? 2 : 1;
    m_open.removeLast();
    return {};
}

Result<void> MarkdownV2Parser::closeQuoteAtLineBreak()
{
    auto type = EntityType::Blockquote;
    if (isOpen(Mark::Spoiler)) {
        // "||" as the last thing of the quote opens no spoiler, it makes the quote expandable.
        const qsizetype behind = m_at - m_open.last().sourceOffset;
        if (behind != 2 && !(behind == 3 && m_source[m_at - 1] == '\r'))
            return missingEnd();
        m_open.removeLast();
        type = EntityType::ExpandableBlockquote;
    }
    if (!isOpen(Mark::BlockQuote))
        return missingEnd();
    m_out.append('\n');
    ++m_at;
    m_out.add({.type = type}, m_open.takeLast().offset);
    m_isInQuote = false;
    m_isAtLineBegin = true;
    return {};
}

Result<void> MarkdownV2Parser::finishQuote()
{
    auto type = EntityType::Blockquote;
    if (m_isInQuote) {
        if (isOpen(Mark::Spoiler) && m_open.last().sourceOffset == m_source.size() - 2) {
            m_open.removeLast();
            type = EntityType::ExpandableBlockquote;
        }
        if (isOpen(Mark::BlockQuote))
            m_out.add({.type = type}, m_open.takeLast().offset);
    }
    if (!m_open.isEmpty())
        return missingEnd();
    return {};
}

Result<QByteArray> MarkdownV2Parser::url()
{
    const qsizetype begin = m_at;
    QByteArray result;
    while (m_at < m_source.size() && m_source[m_at] != ')') {
        if (isEscape(m_at))
            ++m_at;
        result += m_source[m_at++];
    }
    if (m_at >= m_source.size())
        return refused(u"Can't find end of a URL at byte offset %1"_s.arg(begin));
    ++m_at;
    return result;
}

Result<void> MarkdownV2Parser::closeLink(const Open &open)
{
    ++m_at;
    QByteArray target = m_out.bytes().sliced(open.byteOffset);
    if (at(m_at) == '(') {
        ++m_at;
        auto given = url();
        if (!given)
            return tl::unexpected(given.error());
        target = *given;
    }
    m_open.removeLast();
    m_out.addLink(target, open.offset);
    return {};
}

Result<void> MarkdownV2Parser::closeEmoji(const Open &open)
{
    ++m_at;
    if (at(m_at) != '(')
        return refused(u"The entity must contain a tg://emoji or tg://time URL"_s);
    ++m_at;
    const auto given = url();
    if (!given)
        return tl::unexpected(given.error());
    const auto invalid = [] { return refused(u"Invalid tg://emoji or tg://time URL specified"_s); };
    const auto link = readTgLink(fromServerUtf8(*given).value_or(QString()));
    if (!link)
        return invalid();
    TextEntity entity;
    if (link->host == u"emoji") {
        entity.type = EntityType::CustomEmoji;
        entity.customEmojiId = strictNumber(link->value(u"id")).value_or(0);
        if (entity.customEmojiId == 0)
            return invalid();
    } else if (link->host == u"time") {
        const auto format = canonicalDateTimeFormat(link->value(u"format"));
        entity.type = EntityType::DateTime;
        entity.unixTime = strictNumber(link->value(u"unix")).value_or(0);
        if (!format || entity.unixTime <= 0 || entity.unixTime > std::numeric_limits<qint32>::max())
            return invalid();
        entity.dateTimeFormat = *format;
    } else {
        return invalid();
    }
    m_out.add(entity, open.offset);
    m_open.removeLast();
    return {};
}

tl::unexpected<Error> MarkdownV2Parser::missingEnd() const
{
    return refused(u"Can't find end of %1 entity at byte offset %2"_s.arg(markName(m_open.last().mark))
                       .arg(m_open.last().sourceOffset));
}

tl::unexpected<Error> MarkdownV2Parser::reserved() const
{
    return refused(u"Character '%1' is reserved and must be escaped with the preceding '\\'"_s
                       .arg(QChar::fromLatin1(m_source[m_at])));
}

} // namespace

Result<FormattedText> parseMarkdownV2(QByteArrayView source, qsizetype *faultAt)
{
    MarkdownV2Parser parser(source);
    auto parsed = parser.parse();
    if (!parsed && faultAt)
        *faultAt = faultAtOf(parsed.error(), parser.position());
    return parsed;
}

} // namespace Botdesk
