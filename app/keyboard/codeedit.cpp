// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/codeedit.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QSet>
#include <QTextBlock>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

bool isKeyword(const QString &word)
{
    static const QSet<QString> words{u"import"_s, u"from"_s, u"const"_s, u"new"_s, u"await"_s, u"var"_s, u"let"_s, u"true"_s, u"false"_s,
                                     u"null"_s, u"None"_s, u"True"_s, u"False"_s, u"require"_s, u"using"_s, u"auto"_s, u"return"_s,
                                     u"curl"_s, u"std"_s, u"nullptr"_s};
    return words.contains(word);
}

} // namespace

void CodeHighlighter::highlightBlock(const QString &text)
{
    const auto tint = [this](qsizetype from, qsizetype to, Color ink) { setFormat(int(from), int(to - from), themeColor(ink)); };
    const auto follows = [&](qsizetype at) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        return at < text.size() ? text[at] : QChar();
    };
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const qsizetype begin = i;
        if (c == u'"' || c == u'\'' || c == u'`') {
            for (++i; i < text.size() && text[i] != c; ++i)
                i += text[i] == u'\\' ? 1 : 0;
            i = std::min(i + 1, text.size());
            tint(begin, i, follows(i) == u':' ? Color::SynKey : Color::SynStr);
        } else if (c.isDigit()) {
            while (i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'.'))
                ++i;
            tint(begin, i, Color::SynNum);
        } else if (c.isLetter() || c == u'_') {
            while (i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'_'))
                ++i;
            const QString word = text.mid(begin, i - begin);
            const QChar next = follows(i);
            if (isKeyword(word))
                tint(begin, i, Color::SynLit);
            else if (next == u'(')
                tint(begin, i, Color::SynFn);
            else if (next == u':' || next == u'=')
                tint(begin, i, Color::SynKey);
        } else {
            ++i;
            if (!c.isSpace())
                tint(begin, i, Color::SynPunct);
        }
    }
}

CodeEdit::CodeEdit(const QString &accessibleName, QWidget *parent)
    : NumberedEdit(accessibleName, parent)
    , m_highlighter(new CodeHighlighter(document()))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
}

void CodeEdit::setMarked(const QList<LineSpan> &lines)
{
    m_marked = lines;
    mark();
}

void CodeEdit::setFault(int line)
{
    m_fault = line;
    mark();
}

void CodeEdit::reveal(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    if (place.top() >= 0 && place.bottom() <= viewport()->height())
        return;
    QTextCursor before = textCursor();
    setTextCursor(QTextCursor(block));
    centerCursor();
    setTextCursor(before);
}

void CodeEdit::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](int line, Color colour) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line));
        mark.format.setBackground(themeColor(colour));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    };
    for (const LineSpan &span : std::as_const(m_marked)) {
        for (int line = span.first; line <= span.last; ++line)
            add(line, Color::BgSelected);
    }
    if (m_fault >= 0)
        add(m_fault, Color::ErrorSoft);
    setExtraSelections(marks);
    updateNumbers();
}

void CodeEdit::paintBehindNumber(QPainter *painter, const QRectF &row, int line) const
{
    if (std::any_of(m_marked.cbegin(), m_marked.cend(), [line](const LineSpan &span) { return span.contains(line); })) {
        painter->fillRect(row, themeColor(Color::BgSelected));
        painter->fillRect(QRectF(0, row.top(), 3, row.height()), themeColor(Color::Accent));
    }
    if (line == m_fault)
        painter->fillRect(row, themeColor(Color::ErrorSoft));
}

QColor CodeEdit::numberInk(int line) const
{
    return line == m_fault ? themeColor(Color::Error) : NumberedEdit::numberInk(line);
}

void CodeEdit::dress()
{
    NumberedEdit::dress();
    m_highlighter->rehighlight();
    mark();
}

} // namespace Botdesk
