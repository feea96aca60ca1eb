// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/markupbuilder.h"

#include "rules/cleaning.h"
#include "rules/link.h"
#include "text/entityrules.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

void MarkupBuilder::append(char byte)
{
    m_bytes += byte;
    const uchar c = uchar(byte);
    if ((c & 0xc0) != 0x80)
        m_length += c >= 0xf0 ? 2 : 1;
}

void MarkupBuilder::appendCodePoint(uint code)
{
    if (code < 0x80) {
        append(char(code));
    } else if (code < 0x800) {
        append(char(0xc0 | code >> 6));
        append(char(0x80 | (code & 0x3f)));
    } else if (code < 0x10000) {
        append(char(0xe0 | code >> 12));
        append(char(0x80 | (code >> 6 & 0x3f)));
        append(char(0x80 | (code & 0x3f)));
    } else {
        append(char(0xf0 | code >> 18));
        append(char(0x80 | (code >> 12 & 0x3f)));
        append(char(0x80 | (code >> 6 & 0x3f)));
        append(char(0x80 | (code & 0x3f)));
    }
}

void MarkupBuilder::add(TextEntity entity, int offset)
{
    entity.offset = offset;
    entity.length = m_length - offset;
    if (entity.length > 0)
        m_entities.append(entity);
}

void MarkupBuilder::addLink(const QByteArray &url, int offset)
{
    const QString link = fromServerUtf8(url).value_or(QString());
    if (const auto user = userOfLink(link))
        return add({.type = EntityType::TextMention, .userId = *user}, offset);
    if (const auto normalised = normalisedLink(link))
        add({.type = EntityType::TextLink, .url = *normalised}, offset);
}

std::optional<FormattedText> MarkupBuilder::finish()
{
    const auto text = fromServerUtf8(m_bytes);
    if (!text)
        return std::nullopt;
    sortEntities(m_entities);
    return FormattedText{*text, m_entities};
}

std::optional<QString> canonicalDateTimeFormat(QStringView format)
{
    if (format == u"r" || format == u"R")
        return u"r"_s;
    for (const QChar c : format) {
        if (!QStringView(u"tTdDwW").contains(c))
            return std::nullopt;
    }
    QString result;
    if (format.contains(u'w') || format.contains(u'W'))
        result += u'w';
    for (const QStringView pair : {u"dD", u"tT"}) {
        if (format.contains(pair[0]))
            result += pair[0];
        else if (format.contains(pair[1]))
            result += pair[1];
    }
    return result;
}

char byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? bytes[at] : '\0';
}

bool isMarkupSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\0';
}

QByteArray asciiLower(QByteArrayView bytes)
{
    return bytes.toByteArray().toLower();   // Qt 6 lowers ASCII only
}

qsizetype preBegin(QByteArrayView source, qsizetype at, QString &language)
{
    qsizetype languageEnd = at;
    while (!isMarkupSpace(byteAt(source, languageEnd)) && byteAt(source, languageEnd) != '`')
        ++languageEnd;
    if (languageEnd != at && languageEnd < source.size() && source[languageEnd] != '`') {
        language = fromServerUtf8(source.sliced(at, languageEnd - at)).value_or(QString());
        at = languageEnd;
    }
    const auto isLineBreak = [](char c) { return c == '\n' || c == '\r'; };
    const char first = byteAt(source, at);
    if (!isLineBreak(first))
        return at;
    const char second = byteAt(source, at + 1);
    return at + (isLineBreak(second) && second != first ? 2 : 1);
}

qsizetype faultAtOf(const Error &error, qsizetype otherwise)
{
    constexpr QLatin1StringView Mark("at byte offset ");
    const qsizetype named = error.detail.indexOf(Mark);
    if (named < 0)
        return otherwise;
    const QStringView behind = QStringView(error.detail).sliced(named + Mark.size());
    const auto end = std::find_if_not(behind.begin(), behind.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return behind.first(end - behind.begin()).toLongLong();
}

} // namespace Botdesk
