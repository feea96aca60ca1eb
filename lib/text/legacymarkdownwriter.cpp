// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/markupwalk.h"
#include "text/markupwriters.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! What ends an entity of @p type; empty: there is none such.
QString closingOf(EntityType type)
{
    switch (type) {
    case EntityType::Bold: return u"*"_s;
    case EntityType::Italic: return u"_"_s;
    case EntityType::Code: return u"`"_s;
    case EntityType::Pre: return u"```"_s;
    case EntityType::TextLink:
    case EntityType::TextMention: return u"]"_s;
    default: return {};
    }
}

QString targetOf(const TextEntity &entity)
{
    return entity.type == EntityType::TextMention ? u"tg://user?id=%1"_s.arg(number(entity.userId)) : entity.url;
}

bool canBeSaid(const TextEntity &entity, const QString &text)
{
    const QString closing = closingOf(entity.type);
    const QStringView inside = QStringView(text).sliced(entity.offset, entity.length);
    const bool isEscaped = entity.offset > 0 && text[entity.offset - 1] == u'\\';
    // A grave accent at the end of a pre would be taken for the first of the three.
    const bool isCutShort = inside.contains(closing) || (entity.type == EntityType::Pre && inside.endsWith(u'`'));
    return !closing.isEmpty() && !isEscaped && !isCutShort && isNameOfLanguage(entity.language) && !targetOf(entity).contains(u')');
}

class LegacyMarkdownWriter final : public MarkupWalk
{
public:
    QString source;

protected:
    void open(const TextEntity &entity) override
    {
        if (entity.type == EntityType::Pre)
            source += u"```"_s + entity.language + u'\n';
        else
            source += closingOf(entity.type) == u"]" ? u"["_s : closingOf(entity.type);
    }

    void close(const TextEntity &entity) override
    {
        source += closingOf(entity.type);
        if (const QString target = targetOf(entity); !target.isEmpty())
            source += u'(' + target + u')';
    }

    void write(QStringView text) override
    {
        for (const QChar c : text) {
            if (openEntities().isEmpty() && QStringView(u"_*`[").contains(c))
                source += u'\\';
            source += c;
        }
    }
};

} // namespace

WrittenMarkup writeLegacyMarkdown(const FormattedText &text)
{
    WrittenMarkup written;
    QList<TextEntity> entities;
    for (const TextEntity &entity : entitiesToWrite(text)) {
        const bool isInside = !entities.isEmpty() && entity.offset < entities.last().end();
        if (!isInside && canBeSaid(entity, text.text))
            entities.append(entity);
        else
            written.inexact.append(entity);
    }
    LegacyMarkdownWriter writer;
    writer.walk(text.text, entities);
    written.source = writer.source;
    return written;
}

} // namespace Botdesk
