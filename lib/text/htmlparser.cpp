// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/cleaning.h"
#include "rules/link.h"
#include "rules/serverwords.h"
#include "text/markupbuilder.h"
#include "text/markupparsers.h"

#include <algorithm>
#include <limits>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestReference = 10;   // "&#1234567;", with both ends

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

uint namedReference(QByteArrayView name)
{
    if (name == "lt")
        return '<';
    if (name == "gt")
        return '>';
    if (name == "amp")
        return '&';
    return name == "quot" ? '"' : 0;
}

QString text(QByteArrayView bytes)
{
    return fromServerUtf8(bytes).value_or(QString());
}

class HtmlParser
{
public:
    explicit HtmlParser(QByteArrayView source) : m_source(source) { }
    Result<FormattedText> parse();
    qsizetype faultyTag() const { return m_faultyTag; }   //!< where it begins, when the words of the fault do not say so

private:
    struct Open
    {
        QByteArray tag;
        qsizetype sourceOffset;  // of its start tag
        int offset;              // in the result, UTF-16
        qsizetype byteOffset;    // in the result
        QByteArray argument = {};   // href, language, emoji id, unix time …
        QByteArray format = {};     // of a tg-time
    };

    char at(qsizetype i) const { return byteAt(m_source, i); }
    void skipSpaces();
    uint reference();
    Result<void> startTag();
    Result<void> endTag();
    Result<void> attribute(Open &open, qsizetype begin);
    Result<QByteArray> attributeValue();
    static void useAttribute(Open &open, QByteArrayView name, const QByteArray &value);
    Result<void> close(const Open &open);
    void closePre(const Open &open);
    void closeCode(const Open &open);
    Result<void> closeTime(const Open &open);
    TextEntity *lastWithExtent(EntityType type, int offset);

    QByteArrayView m_source;
    qsizetype m_at = 0;
    MarkupBuilder m_out;
    QList<Open> m_open;
    qsizetype m_faultyTag = 0;
};

bool isSupported(QByteArrayView tag)
{
    static constexpr QByteArrayView Tags[] = {"a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler",
                                              "tg-emoji", "tg-time", "span", "pre", "code", "blockquote"};
    return std::find(std::begin(Tags), std::end(Tags), tag) != std::end(Tags);
}

Result<FormattedText> HtmlParser::parse()
{
    while (m_at < m_source.size()) {
        const char c = m_source[m_at];
        if (const uint code = c == '&' ? reference() : 0; code != 0) {
            m_out.appendCodePoint(code);
        } else if (c != '<') {
            m_out.append(c);
            ++m_at;
        } else if (const auto good = at(m_at + 1) == '/' ? endTag() : startTag(); !good) {
            return tl::unexpected(good.error());
        }
    }
    if (!m_open.isEmpty()) {
        m_faultyTag = m_open.last().sourceOffset;
        return refused(u"Can't find end tag corresponding to start tag \"%1\""_s.arg(text(m_open.last().tag)));
    }
    for (TextEntity &entity : m_out.entities()) {
        if (entity.type == EntityType::Code)
            entity.language.clear();
    }
    auto result = m_out.finish();
    if (!result) {
        return refused(u"Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
                       "surrogate code units"_s);
    }
    return *std::move(result);
}

void HtmlParser::skipSpaces()
{
    while (m_at < m_source.size() && at(m_at) != '\0' && isMarkupSpace(at(m_at)))
        ++m_at;
}

//! The character that the reference at the current position means, and behind it; 0 when it is none and stays as it is.
uint HtmlParser::reference()
{
    qsizetype end = m_at + 1;
    uint code = 0;
    if (at(end) == '#') {
        ++end;
        const bool isHex = at(end) == 'x';
        end += isHex ? 1 : 0;
        for (; end - m_at < LongestReference; ++end) {
            const char c = at(end);
            const char lower = char(c | 0x20);
            if (isDigit(c))
                code = code * (isHex ? 16 : 10) + uint(c - '0');
            else if (isHex && lower >= 'a' && lower <= 'f')
                code = code * 16 + uint(lower - 'a' + 10);
            else
                break;
        }
        if (code == 0 || code >= 0x10ffff || end - m_at >= LongestReference)
            return 0;
    } else {
        while (isAlpha(at(end)))
            ++end;
        code = namedReference(m_source.sliced(m_at + 1, end - m_at - 1));
        if (code == 0)
            return 0;
    }
    m_at = at(end) == ';' ? end + 1 : end;
    return code;
}

Result<void> HtmlParser::startTag()
{
    const qsizetype begin = m_at++;
    while (!isMarkupSpace(at(m_at)) && at(m_at) != '>')
        ++m_at;
    if (at(m_at) == '\0')
        return refused(u"Unclosed start tag at byte offset %1"_s.arg(begin));
    Open open{.tag = asciiLower(m_source.sliced(begin + 1, m_at - begin - 1)),
              .sourceOffset = begin,
              .offset = m_out.length(),
              .byteOffset = m_out.bytes().size()};
    if (!isSupported(open.tag))
        return refused(u"Unsupported start tag \"%1\" at byte offset %2"_s.arg(text(open.tag)).arg(begin));
    while (at(m_at) != '>') {
        skipSpaces();
        if (at(m_at) == '>')
            break;
        if (const auto good = attribute(open, begin); !good)
            return good;
    }
    if (open.tag == "span" && open.argument != "spoiler")
        return refused(u"Tag \"span\" must have class \"tg-spoiler\" at byte offset %1"_s.arg(begin));
    ++m_at;
    m_open.append(open);
    return {};
}

Result<void> HtmlParser::attribute(Open &open, qsizetype begin)
{
    const auto unclosed = [&] {
        return refused(u"Unclosed start tag \"%1\" at byte offset %2"_s.arg(text(open.tag)).arg(begin));
    };
    const qsizetype nameBegin = m_at;
    while (!isMarkupSpace(at(m_at)) && !QByteArrayView("=>/\"'").contains(at(m_at)))
        ++m_at;
    const QByteArrayView name = m_source.sliced(nameBegin, m_at - nameBegin);
    if (name.isEmpty())
        return refused(u"Empty attribute name in the tag \"%1\" at byte offset %2"_s.arg(text(open.tag)).arg(begin));
    skipSpaces();
    if (at(m_at) == '\0')
        return unclosed();
    if (at(m_at) != '=') {
        useAttribute(open, name, {});
        return {};
    }
    ++m_at;
    skipSpaces();
    if (at(m_at) == '\0')
        return unclosed();
    const auto value = attributeValue();
    if (!value)
        return tl::unexpected(value.error());
    if (at(m_at) == '\0')
        return refused(u"Unclosed start tag at byte offset %1"_s.arg(begin));
    useAttribute(open, name, *value);
    return {};
}

Result<QByteArray> HtmlParser::attributeValue()
{
    const qsizetype begin = m_at;
    const char quote = at(m_at);
    if (quote != '"' && quote != '\'') {
        while (isAlpha(at(m_at)) || isDigit(at(m_at)) || at(m_at) == '.' || at(m_at) == '-')
            ++m_at;
        if (!isMarkupSpace(at(m_at)) && at(m_at) != '>')
            return refused(u"Unexpected end of name token at byte offset %1"_s.arg(begin));
        return asciiLower(m_source.sliced(begin, m_at - begin));
    }
    ++m_at;
    MarkupBuilder value;
    while (at(m_at) != quote && at(m_at) != '\0') {
        if (const uint code = at(m_at) == '&' ? reference() : 0; code != 0)
            value.appendCodePoint(code);
        else
            value.append(m_source[m_at++]);
    }
    if (at(m_at) == quote)
        ++m_at;
    return value.bytes();
}

void HtmlParser::useAttribute(Open &open, QByteArrayView name, const QByteArray &value)
{
    if (open.tag == "blockquote" && name == "expandable")
        open.argument = "expandable";   // with any value, or none
    else if (open.tag == "a" && name == "href")
        open.argument = value;
    else if (open.tag == "code" && name == "class" && value.startsWith("language-"))
        open.argument = value.sliced(9);
    else if (open.tag == "span" && name == "class" && value.startsWith("tg-"))
        open.argument = value.sliced(3);
    else if (open.tag == "tg-emoji" && name == "emoji-id")
        open.argument = value;
    else if (open.tag == "tg-time" && name == "unix")
        open.argument = value;
    else if (open.tag == "tg-time" && name == "format")
        open.format = value;
}

Result<void> HtmlParser::endTag()
{
    const qsizetype begin = m_at;
    if (m_open.isEmpty())
        return refused(u"Unexpected end tag at byte offset %1"_s.arg(begin));
    m_at += 2;
    while (!isMarkupSpace(at(m_at)) && at(m_at) != '>')
        ++m_at;
    const QByteArray tag = asciiLower(m_source.sliced(begin + 2, m_at - begin - 2));
    skipSpaces();
    if (at(m_at) != '>')
        return refused(u"Unclosed end tag at byte offset %1"_s.arg(begin));
    const Open open = m_open.last();
    if (!tag.isEmpty() && tag != open.tag) {
        return refused(u"Unmatched end tag at byte offset %1, expected \"</%2>\", found \"</%3>\""_s.arg(begin).arg(
            text(open.tag), text(tag)));
    }
    ++m_at;
    m_open.removeLast();
    m_faultyTag = open.sourceOffset;
    if (m_out.length() == open.offset)
        return {};
    return close(open);
}

Result<void> HtmlParser::close(const Open &open)
{
    const QByteArray &tag = open.tag;
    if (tag == "i" || tag == "em") {
        m_out.add({.type = EntityType::Italic}, open.offset);
    } else if (tag == "b" || tag == "strong") {
        m_out.add({.type = EntityType::Bold}, open.offset);
    } else if (tag == "s" || tag == "strike" || tag == "del") {
        m_out.add({.type = EntityType::Strikethrough}, open.offset);
    } else if (tag == "u" || tag == "ins") {
        m_out.add({.type = EntityType::Underline}, open.offset);
    } else if (tag == "tg-spoiler" || tag == "span") {
        m_out.add({.type = EntityType::Spoiler}, open.offset);
    } else if (tag == "blockquote") {
        m_out.add({.type = open.argument.isEmpty() ? EntityType::Blockquote : EntityType::ExpandableBlockquote},
                  open.offset);
    } else if (tag == "a") {
        m_out.addLink(open.argument.isEmpty() ? m_out.bytes().sliced(open.byteOffset) : open.argument, open.offset);
    } else if (tag == "pre") {
        closePre(open);
    } else if (tag == "code") {
        closeCode(open);
    } else if (tag == "tg-time") {
        return closeTime(open);
    } else {
        const auto id = strictNumber(text(open.argument));
        if (!id || *id == 0)
            return refused(u"Invalid custom emoji identifier specified"_s);
        m_out.add({.type = EntityType::CustomEmoji, .customEmojiId = *id}, open.offset);
    }
    return {};
}

//! The entity added last, when it is of @p type and reaches from @p offset to here.
TextEntity *HtmlParser::lastWithExtent(EntityType type, int offset)
{
    if (m_out.entities().isEmpty())
        return nullptr;
    TextEntity &last = m_out.entities().last();
    return last.type == type && last.offset == offset && last.end() == m_out.length() ? &last : nullptr;
}

void HtmlParser::closePre(const Open &open)
{
    TextEntity *code = lastWithExtent(EntityType::Code, open.offset);
    if (code && !code->language.isEmpty())
        code->type = EntityType::Pre;
    else
        m_out.add({.type = EntityType::Pre}, open.offset);
}

void HtmlParser::closeCode(const Open &open)
{
    const QString language = text(open.argument);
    TextEntity *pre = lastWithExtent(EntityType::Pre, open.offset);
    if (pre && pre->language.isEmpty() && !language.isEmpty())
        pre->language = language;
    else
        m_out.add({.type = EntityType::Code, .language = language}, open.offset);
}

Result<void> HtmlParser::closeTime(const Open &open)
{
    const auto format = canonicalDateTimeFormat(text(open.format));
    if (!format)
        return refused(u"Invalid date format used"_s);
    const qint64 unixTime = strictNumber(text(open.argument)).value_or(0);
    if (unixTime > 0 && unixTime <= std::numeric_limits<qint32>::max())
        m_out.add({.type = EntityType::DateTime, .unixTime = unixTime, .dateTimeFormat = *format}, open.offset);
    return {};
}

} // namespace

Result<FormattedText> parseHtml(QByteArrayView source, qsizetype *faultAt)
{
    HtmlParser parser(source);
    auto parsed = parser.parse();
    if (!parsed && faultAt)
        *faultAt = faultAtOf(parsed.error(), parser.faultyTag());
    return parsed;
}

} // namespace Botdesk
