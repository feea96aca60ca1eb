// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/markupwalk.h"
#include "text/markupwriters.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Tag
{
    QString name;
    QString attributes = {};
};

//! Of the outer element first; a pre with a language has two.
QList<Tag> tagsOf(const TextEntity &entity)
{
    const auto attribute = [](const char *name, const QString &value) {
        return u" %1=\"%2\""_s.arg(QLatin1StringView(name), value.toHtmlEscaped());
    };
    switch (entity.type) {
    case EntityType::Bold: return {{u"b"_s}};
    case EntityType::Italic: return {{u"i"_s}};
    case EntityType::Underline: return {{u"u"_s}};
    case EntityType::Strikethrough: return {{u"s"_s}};
    case EntityType::Spoiler: return {{u"tg-spoiler"_s}};
    case EntityType::Blockquote: return {{u"blockquote"_s}};
    case EntityType::ExpandableBlockquote: return {{u"blockquote"_s, u" expandable"_s}};
    case EntityType::Code: return {{u"code"_s}};
    case EntityType::Pre:
        if (entity.language.isEmpty())
            return {{u"pre"_s}};
        return {{u"pre"_s}, {u"code"_s, attribute("class", u"language-"_s + entity.language)}};
    case EntityType::TextLink: return {{u"a"_s, attribute("href", entity.url)}};
    case EntityType::TextMention: return {{u"a"_s, attribute("href", u"tg://user?id=%1"_s.arg(number(entity.userId)))}};
    case EntityType::CustomEmoji: return {{u"tg-emoji"_s, attribute("emoji-id", QString::number(entity.customEmojiId))}};
    case EntityType::DateTime: {
        const QString format = entity.dateTimeFormat.isEmpty() ? QString() : attribute("format", entity.dateTimeFormat);
        return {{u"tg-time"_s, attribute("unix", QString::number(entity.unixTime)) + format}};
    }
    default: return {};
    }
}

class HtmlWriter final : public MarkupWalk
{
public:
    QString source;

protected:
    void open(const TextEntity &entity) override
    {
        for (const QList<Tag> tags = tagsOf(entity); const Tag &tag : tags)
            source += u'<' + tag.name + tag.attributes + u'>';
    }
    void close(const TextEntity &entity) override
    {
        const QList<Tag> tags = tagsOf(entity);
        for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag)
            source += u"</"_s + tag->name + u'>';
    }
    void write(QStringView text) override { source += text.toString().toHtmlEscaped(); }
};

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
