// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/messagehighlighter.h"

#include "compose/entitydocument.h"
#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextFrame>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ModeProperty = QTextFormat::UserProperty + 1;
constexpr int InPre = 1;   // the state of a line whose end lies within a pre

QTextCharFormat ink(Color color)
{
    QTextCharFormat format;
    format.setForeground(themeColor(color));
    return format;
}

void addLook(QTextCharFormat &look, EntityType type)
{
    switch (type) {
    case EntityType::Bold: return look.setFontWeight(QFont::Bold);
    case EntityType::Italic: return look.setFontItalic(true);
    case EntityType::Underline: return look.setFontUnderline(true);
    case EntityType::Strikethrough: return look.setFontStrikeOut(true);
    case EntityType::Spoiler: return look.setBackground(themeColor(Color::BubbleService));
    case EntityType::Blockquote:
    case EntityType::ExpandableBlockquote: return look.setForeground(themeColor(Color::Text2));
    case EntityType::Code:
    case EntityType::Pre:
        look.setFontFamilies(themeFont(TextStyle::Mono).families());
        return look.setForeground(themeColor(Color::SynStr));
    case EntityType::TextLink:
    case EntityType::TextMention: return look.setForeground(themeColor(Color::Accent));
    case EntityType::CustomEmoji:
    case EntityType::DateTime:
        look.setUnderlineStyle(QTextCharFormat::DotLine);
        return look.setUnderlineColor(themeColor(Color::Accent));
    default: return;
    }
}

} // namespace

TextMode modeOf(const QTextDocument &document)
{
    return TextMode(document.rootFrame()->frameFormat().intProperty(ModeProperty));
}

void setMode(QTextDocument &document, TextMode mode)
{
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    format.setProperty(ModeProperty, int(mode));
    document.rootFrame()->setFrameFormat(format);
}

MessageHighlighter::MessageHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void MessageHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(-1);
    const TextMode mode = modeOf(*document());
    if (mode == TextMode::Formatted)
        showFormatting();
    else if (mode == TextMode::Html)
        showHtml(text);
    else
        showMarkdown(text, mode);
}

void MessageHighlighter::showFormatting()
{
    const QTextBlock block = currentBlock();
    for (auto it = block.begin(); it != block.end(); ++it) {
        QTextCharFormat look;
        for (const TextEntity &entity : entitiesIn(it.fragment().charFormat()))
            addLook(look, entity.type);
        if (!look.isEmpty())
            setFormat(it.fragment().position() - block.position(), it.fragment().length(), look);
    }
}

void MessageHighlighter::showMarkdown(const QString &text, TextMode mode)
{
    static const QRegularExpression newer(
        uR"((?<escape>\\.)|(?<pre>```)|(?<code>`[^`]*`)|(?<url>\]\((?:\\.|[^)\\])*\)?)|(?<mark>\|\||__|!\[|[*_~\[\]]|^(?:\*\*)?>))"_s);
    static const QRegularExpression older(
        uR"((?<escape>\\[_*`\[])|(?<pre>```)|(?<code>`[^`]*`)|(?<url>\]\([^)]*\)?)|(?<mark>[*_\[\]]))"_s);
    const QRegularExpression &tokens = mode == TextMode::MarkdownV2 ? newer : older;
    bool isInPre = previousBlockState() == InPre;
    int preBegin = 0;
    auto found = tokens.globalMatch(text);
    while (found.hasNext()) {
        const auto token = found.next();
        const int at = int(token.capturedStart());
        const int length = int(token.capturedLength());
        if (token.hasCaptured(u"pre"_s)) {
            if (isInPre)
                setFormat(preBegin, at - preBegin, ink(Color::SynStr));
            isInPre = !isInPre;
            preBegin = at + length;
            setFormat(at, length, ink(Color::SynPunct));
        } else if (!isInPre) {
            setFormat(at, length, ink(token.hasCaptured(u"escape"_s)   ? Color::SynLit
                                      : token.hasCaptured(u"code"_s)   ? Color::SynStr
                                      : token.hasCaptured(u"url"_s)    ? Color::SynFn
                                                                       : Color::SynKey));
        }
    }
    if (isInPre) {
        setFormat(preBegin, int(text.size()) - preBegin, ink(Color::SynStr));
        setCurrentBlockState(InPre);
    }
}

void MessageHighlighter::showHtml(const QString &text)
{
    static const QRegularExpression tokens(uR"((?<tag></?[A-Za-z][^>]*>?)|(?<reference>&(?:[a-z]+|#x?[0-9a-fA-F]+);?))"_s);
    static const QRegularExpression value(uR"("[^"]*"|'[^']*')"_s);
    auto found = tokens.globalMatch(text);
    while (found.hasNext()) {
        const auto token = found.next();
        const int at = int(token.capturedStart());
        const bool isTag = token.hasCaptured(u"tag"_s);
        setFormat(at, int(token.capturedLength()), ink(isTag ? Color::SynKey : Color::SynLit));
        auto values = value.globalMatch(isTag ? token.captured() : QString());
        while (values.hasNext()) {
            const auto quoted = values.next();
            setFormat(at + int(quoted.capturedStart()), int(quoted.capturedLength()), ink(Color::SynStr));
        }
    }
}

} // namespace Botdesk
