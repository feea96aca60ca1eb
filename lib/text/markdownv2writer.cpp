// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/entityrules.h"
#include "text/markupwalk.h"
#include "text/markupwriters.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QString escaped(QStringView text, QStringView reserved)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        if (c == u'\\' || reserved.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

class MarkdownV2Writer final : public MarkupWalk
{
public:
    explicit MarkdownV2Writer(const QList<TextEntity> &entities)
    {
        for (const TextEntity &entity : entities) {
            if (isQuote(entity.type))
                m_quoteBegins.insert(entity.offset);
        }
    }

    QString source;

protected:
    void open(const TextEntity &entity) override;
    void close(const TextEntity &entity) override;
    void write(QStringView text) override;

private:
    void mark(QStringView mark);
    void openQuote(const TextEntity &entity);
    void closeQuote(const TextEntity &entity);

    bool m_endsInItalicMark = false;   // an underscore that a further one would make a mark of underlining
    QSet<int> m_quoteBegins;
    std::optional<TextEntity> m_quote;
    bool m_endsWithBreak = false;      // the quote
    int m_at = 0;                      // in the text
    int m_lastQuoteEnd = -1;
};

//! Marks that would run into each other are kept apart by an empty bold entity.
void MarkdownV2Writer::mark(QStringView mark)
{
    if (m_endsInItalicMark && mark.startsWith(u'_'))
        source += u"**"_s;
    source += mark;
    m_endsInItalicMark = mark == u"_";
}

void MarkdownV2Writer::open(const TextEntity &entity)
{
    switch (entity.type) {
    case EntityType::Bold: return mark(u"*");
    case EntityType::Italic: return mark(u"_");
    case EntityType::Underline: return mark(u"__");
    case EntityType::Strikethrough: return mark(u"~");
    case EntityType::Spoiler: return mark(u"||");
    case EntityType::Code: return mark(u"`");
    case EntityType::Pre: return mark(QString(u"```"_s + entity.language + u'\n'));
    case EntityType::TextLink:
    case EntityType::TextMention: return mark(u"[");
    case EntityType::CustomEmoji:
    case EntityType::DateTime: return mark(u"![");
    case EntityType::Blockquote:
    case EntityType::ExpandableBlockquote: return openQuote(entity);
    default: return;
    }
}

void MarkdownV2Writer::close(const TextEntity &entity)
{
    switch (entity.type) {
    case EntityType::Pre: return mark(u"```");
    case EntityType::TextLink: return mark(QString(u"](%1)"_s.arg(escaped(entity.url, u")"))));
    case EntityType::TextMention: return mark(QString(u"](tg://user?id=%1)"_s.arg(number(entity.userId))));
    case EntityType::CustomEmoji: return mark(QString(u"](tg://emoji?id=%1)"_s.arg(entity.customEmojiId)));
    case EntityType::DateTime: {
        const QString format = entity.dateTimeFormat.isEmpty() ? QString() : u"&format="_s + entity.dateTimeFormat;
        return mark(QString(u"](tg://time?unix=%1%2)"_s.arg(entity.unixTime).arg(format)));
    }
    case EntityType::Blockquote:
    case EntityType::ExpandableBlockquote: return closeQuote(entity);
    default: return open(entity);   // ends as it begins
    }
}

void MarkdownV2Writer::write(QStringView text)
{
    m_endsInItalicMark = false;
    m_at += int(text.size());
    const bool isVerbatimText = !openEntities().isEmpty()
        && (openEntities().last().type == EntityType::Code || openEntities().last().type == EntityType::Pre);
    if (isVerbatimText) {
        source += escaped(text, u"`");
        // Within code only an escaped line break lets a quote begin behind it.
        if (m_quoteBegins.contains(m_at) && text.endsWith(u'\n'))
            source.insert(source.size() - 1, u'\\');
        return;
    }
    QString written = escaped(text, u"_*[]()~`>#+-=|{}.!");
    if (m_quote) {
        // Its last line break is written when it closes.
        m_endsWithBreak = m_at == m_quote->end() && written.endsWith(u'\n');
        if (m_endsWithBreak)
            written.chop(1);
        written.replace(u'\n', u"\n>"_s);
    }
    source += written;
}

void MarkdownV2Writer::openQuote(const TextEntity &entity)
{
    // A line that begins with '>' would go on with the quote before it.
    source += m_lastQuoteEnd == entity.offset ? u"**>"_s : u">"_s;
    m_endsInItalicMark = false;
    m_endsWithBreak = false;
    m_quote = entity;
}

void MarkdownV2Writer::closeQuote(const TextEntity &entity)
{
    m_quote.reset();
    m_lastQuoteEnd = entity.end();
    m_endsInItalicMark = false;
    if (entity.type == EntityType::ExpandableBlockquote)
        source += u"||"_s;
    if (m_endsWithBreak)
        source += u'\n';
}

//! Quotes are whole lines, with the line break that ends them; nothing in them reaches over it.
void fitQuote(TextEntity &quote, QList<TextEntity> &entities, const QString &text)
{
    const auto isBreakAt = [&text](int at) { return at < 0 || at >= text.size() || text[at] == u'\n'; };
    if (!isBreakAt(quote.offset - 1) || !(isBreakAt(quote.end()) || isBreakAt(quote.end() - 1))) {
        quote.length = 0;
        return;
    }
    if (quote.end() < text.size() && text[quote.end() - 1] != u'\n')
        ++quote.length;
    if (text[quote.end() - 1] != u'\n')
        return;
    for (TextEntity &inner : entities) {
        if (!isQuote(inner.type) && inner.offset < quote.end() && inner.end() >= quote.end())
            inner.length = quote.end() - 1 - inner.offset;
    }
}

} // namespace

WrittenMarkup writeMarkdownV2(const FormattedText &text)
{
    const QList<TextEntity> wanted = entitiesToWrite(text);
    QList<TextEntity> entities = wanted;
    for (TextEntity &entity : entities) {
        if (!isNameOfLanguage(entity.language))
            entity.language.clear();
    }
    for (TextEntity &entity : entities) {
        if (isQuote(entity.type))
            fitQuote(entity, entities, text.text);
    }
    removeEmptyEntities(entities);
    normaliseEntities(entities);

    WrittenMarkup written;
    for (const TextEntity &entity : wanted) {
        if (!entities.contains(entity))
            written.inexact.append(entity);
    }
    MarkdownV2Writer writer(entities);
    writer.walk(text.text, entities);
    written.source = writer.source;
    return written;
}

} // namespace Botdesk
