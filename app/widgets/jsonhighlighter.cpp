// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsonhighlighter.h"

#include "widgets/theme.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

static constexpr int LineLimit = 20'000;   // characters; a line of megabytes stays plain rather than slow

static bool isPartOfNumber(QChar c)
{
    return c.isDigit() || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > LineLimit)
        return;
    const auto tint = [this](qsizetype from, qsizetype to, Color ink) { setFormat(int(from), int(to - from), themeColor(ink)); };
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        const qsizetype begin = i;
        if (c == u'"') {
            for (++i; i < text.size() && text.at(i) != u'"'; ++i)
                i += text.at(i) == u'\\' ? 1 : 0;
            i = std::min(i + 1, text.size());
            qsizetype after = i;
            while (after < text.size() && text.at(after).isSpace())
                ++after;
            tint(begin, i, after < text.size() && text.at(after) == u':' ? Color::SynKey : Color::SynStr);
        } else if (c.isDigit() || c == u'-') {
            while (i < text.size() && isPartOfNumber(text.at(i)))
                ++i;
            tint(begin, i, Color::SynNum);
        } else if (c.isLetter()) {
            while (i < text.size() && text.at(i).isLetter())
                ++i;
            tint(begin, i, Color::SynLit);
        } else {
            ++i;
            if (!c.isSpace())
                tint(begin, i, Color::SynPunct);
        }
    }
}

} // namespace Botdesk
