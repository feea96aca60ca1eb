// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/markupwalk.h"
#include "text/markupwriters.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

class HtmlWriter final : public MarkupWalk
{
public:
    QString source;

protected:
    void open(const TextEntity &entity) override { source += startTag(entity); }
    void close(const TextEntity &entity) override { source += endTag(entity); }
    void write(QStringView text) override { source += text.toString().toHtmlEscaped(); }

private:
    static QString startTag(const TextEntity &entity);
    static QString endTag(const TextEntity &entity);
};

QString HtmlWriter::startTag(const TextEntity &entity)
{
    switch (entity.type) {
    case EntityType::Bold: return u"<b>"_s;
    case EntityType::Italic: return u"<i>"_s;
    case EntityType::Underline: return u"<u>"_s;
    case EntityType::Strikethrough: return u"<s>"_s;
    case EntityType::Spoiler: return u"<tg-spoiler>"_s;
    case EntityType::Blockquote: return u"<blockquote>"_s;
    case EntityType::ExpandableBlockquote: return u"<blockquote expandable>"_s;
    case EntityType::Code: return u"<code>"_s;
    case EntityType::Pre:
        return entity.language.isEmpty() ? u"<pre>"_s
                                         : u"<pre><code class=\"language-%1\">"_s.arg(entity.language.toHtmlEscaped());
    case EntityType::TextLink: return u"<a href=\"%1\">"_s.arg(entity.url.toHtmlEscaped());
    case EntityType::TextMention: return u"<a href=\"tg://user?id=%1\">"_s.arg(number(entity.userId));
    case EntityType::CustomEmoji: return u"<tg-emoji emoji-id=\"%1\">"_s.arg(entity.customEmojiId);
    case EntityType::DateTime:
        return entity.dateTimeFormat.isEmpty() ? u"<tg-time unix=\"%1\">"_s.arg(entity.unixTime)
                                               : u"<tg-time unix=\"%1\" format=\"%2\">"_s.arg(entity.unixTime).arg(entity.dateTimeFormat);
    default: return {};
    }
}

QString HtmlWriter::endTag(const TextEntity &entity)
{
    switch (entity.type) {
    case EntityType::Bold: return u"</b>"_s;
    case EntityType::Italic: return u"</i>"_s;
    case EntityType::Underline: return u"</u>"_s;
    case EntityType::Strikethrough: return u"</s>"_s;
    case EntityType::Spoiler: return u"</tg-spoiler>"_s;
    case EntityType::Blockquote:
    case EntityType::ExpandableBlockquote: return u"</blockquote>"_s;
    case EntityType::Code: return u"</code>"_s;
    case EntityType::Pre: return entity.language.isEmpty() ? u"</pre>"_s : u"</code></pre>"_s;
    case EntityType::TextLink:
    case EntityType::TextMention: return u"</a>"_s;
    case EntityType::CustomEmoji: return u"</tg-emoji>"_s;
    case EntityType::DateTime: return u"</tg-time>"_s;
    default: return {};
    }
}

} // namespace

WrittenMarkup writeHtml(const FormattedText &text)
{
    QList<TextEntity> entities = entitiesToWrite(text);
    WrittenMarkup written;
    entities.removeIf([&written](const TextEntity &entity) {
        const bool endsTooEarly = entity.url.contains(QChar(0));
        if (endsTooEarly)
            written.inexact.append(entity);
        return endsTooEarly;
    });
    HtmlWriter writer;
    writer.walk(text.text, entities);
    written.source = writer.source;
    return written;
}

} // namespace Botdesk
