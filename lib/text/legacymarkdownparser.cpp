// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/serverwords.h"
#include "text/markupbuilder.h"
#include "text/markupparsers.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! `_italic_ *bold* [t](url) `code` ```pre```: no nesting, and a backslash escapes these four marks only.
class LegacyMarkdownParser
{
public:
    explicit LegacyMarkdownParser(QByteArrayView source) : m_source(source) { }

    Result<FormattedText> parse()
    {
        while (m_at < m_source.size()) {
            const char c = m_source[m_at];
            if (c == '\\' && isMark(byteAt(m_source, m_at + 1))) {
                m_out.append(m_source[m_at + 1]);
                m_at += 2;
            } else if (!isMark(c)) {
                m_out.append(c);
                ++m_at;
            } else if (const auto good = parseEntity(); !good) {
                return tl::unexpected(good.error());
            }
        }
        return m_out.finish().value_or(FormattedText());
    }

private:
    static bool isMark(char c) { return c == '_' || c == '*' || c == '`' || c == '['; }

    bool isAt(QByteArrayView marks) const { return m_source.sliced(std::min(m_at, m_source.size())).startsWith(marks); }

    Result<void> parseEntity()
    {
        const qsizetype begin = m_at;
        const char mark = m_source[m_at];
        const int offset = m_out.length();
        const bool isPre = isAt("```");
        QString language;
        m_at = isPre ? preBegin(m_source, m_at + 3, language) : m_at + 1;

        const QByteArray closing = isPre ? QByteArray("```") : QByteArray(1, mark == '[' ? ']' : mark);
        while (m_at < m_source.size() && !isAt(closing))
            m_out.append(m_source[m_at++]);
        if (m_at >= m_source.size())
            return refused(u"Can't find end of the entity starting at byte offset %1"_s.arg(begin));
        m_at += closing.size();
        if (mark == '[' && m_out.length() > offset)
            m_out.addLink(linkTarget(begin + 1), offset);
        else if (isPre)
            m_out.add({.type = EntityType::Pre, .language = language}, offset);
        else if (mark != '[')
            m_out.add({.type = mark == '_' ? EntityType::Italic : mark == '*' ? EntityType::Bold : EntityType::Code}, offset);
        return {};
    }

    //! The url behind `](`, up to `)` or the end; without one the text itself.
    QByteArray linkTarget(qsizetype textBegin)
    {
        if (byteAt(m_source, m_at) != '(')
            return m_source.sliced(textBegin, m_at - 1 - textBegin).toByteArray();
        const qsizetype begin = m_at + 1;
        const qsizetype closing = m_source.indexOf(')', begin);
        const qsizetype end = closing < 0 ? m_source.size() : closing;
        m_at = std::min(end + 1, m_source.size());
        return m_source.sliced(begin, end - begin).toByteArray();
    }

    QByteArrayView m_source;
    qsizetype m_at = 0;
    MarkupBuilder m_out;
};

} // namespace

Result<FormattedText> parseLegacyMarkdown(QByteArrayView source, qsizetype *faultAt)
{
    auto parsed = LegacyMarkdownParser(source).parse();
    if (!parsed && faultAt)
        *faultAt = faultAtOf(parsed.error(), 0);   // its words always name a byte
    return parsed;
}

} // namespace Botdesk
