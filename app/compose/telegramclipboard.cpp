// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/telegramclipboard.h"

#include "text/entityrules.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSet>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView TextFormat("application/x-td-field-text");
const QLatin1StringView TagsFormat("application/x-td-field-tags");
const QLatin1StringView EmojiTag("custom-emoji://");
const QLatin1StringView MentionTag("mention://");
constexpr qint32 MostTags = 1000;   // a message keeps a hundred entities

struct NamedTag
{
    QLatin1StringView tag;
    EntityType type;
};

constexpr NamedTag NamedTags[] = {
    {QLatin1StringView("**"), EntityType::Bold},          {QLatin1StringView("__"), EntityType::Italic},
    {QLatin1StringView("^^"), EntityType::Underline},     {QLatin1StringView("~~"), EntityType::Strikethrough},
    {QLatin1StringView("||"), EntityType::Spoiler},       {QLatin1StringView("`"), EntityType::Code},
    {QLatin1StringView(">"), EntityType::Blockquote},     {QLatin1StringView(">^"), EntityType::ExpandableBlockquote},
};

//! The digits that @p text begins with.
qint64 leadingNumber(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return text.first(end).toLongLong();
}

//! Without a type for what is none of ours.
TextEntity entityOf(const QString &tag)
{
    for (const NamedTag &named : NamedTags) {
        if (tag == named.tag)
            return {.type = named.type};
    }
    if (tag.startsWith("```"_L1))
        return {.type = EntityType::Pre, .language = tag.mid(3)};
    if (tag.startsWith(EmojiTag))
        return {.type = EntityType::CustomEmoji, .customEmojiId = leadingNumber(QStringView(tag).mid(EmojiTag.size()))};
    if (tag.startsWith(MentionTag)) {
        const QStringView rest = QStringView(tag).mid(MentionTag.size());
        return {.type = EntityType::TextMention,
                .userId = UserId(leadingNumber(rest.startsWith(u"user.") ? rest.mid(5) : rest))};
    }
    if (tag.contains("://"_L1))
        return {.type = EntityType::TextLink, .url = tag};
    return {};
}

QString tagOf(const TextEntity &entity)
{
    for (const NamedTag &named : NamedTags) {
        if (entity.type == named.type)
            return named.tag;
    }
    switch (entity.type) {
    case EntityType::Pre: return u"```"_s + entity.language;
    case EntityType::CustomEmoji: return EmojiTag + QString::number(entity.customEmojiId);
    case EntityType::TextLink: return entity.url;
    default: return {};   // a mention needs an access hash that no bot has
    }
}

QList<TextEntity> readTags(QDataStream &stream, qsizetype length)
{
    stream.setVersion(QDataStream::Qt_5_1);
    QList<TextEntity> entities;
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < std::min(count, MostTags); ++i) {
        qint32 offset = 0;
        qint32 size = 0;
        QString tags;
        stream >> offset >> size >> tags;
        if (stream.status() != QDataStream::Ok || offset < 0 || size <= 0 || size > length - offset)
            break;
        for (const QString &tag : tags.split(u'\\', Qt::SkipEmptyParts)) {
            TextEntity entity = entityOf(tag);
            entity.offset = offset;
            entity.length = size;
            if (entity.type != EntityType::Unknown)
                entities.append(entity);
        }
    }
    return entities;
}

//! A quote is told line by line or style by style, so pieces that touch are one again.
void joinPieces(QList<TextEntity> &entities)
{
    for (qsizetype i = 0; i < entities.size(); ++i) {
        for (qsizetype j = i + 1; j < entities.size();) {
            TextEntity next = entities[j];
            const bool touches = next.offset == entities[i].end();
            next.offset = entities[i].offset;
            next.length = entities[i].length;
            if (touches && next == entities[i] && next.type != EntityType::CustomEmoji) {
                entities[i].length += entities[j].length;
                entities.removeAt(j);
            } else {
                ++j;
            }
        }
    }
}

} // namespace

std::optional<FormattedText> fromTelegramDesktop(const QMimeData &data)
{
    if (!data.hasFormat(TagsFormat))
        return {};
    FormattedText text{data.hasFormat(TextFormat) ? QString::fromUtf8(data.data(TextFormat)) : data.text(), {}};
    const QByteArray tags = data.data(TagsFormat);
    QDataStream stream(tags);
    text.entities = readTags(stream, text.text.size());
    joinPieces(text.entities);
    removeEmptyEntities(text.entities);
    normaliseEntities(text.entities);
    return text;
}

void addForTelegramDesktop(QMimeData &data, const FormattedText &text)
{
    QSet<int> borders;
    for (const TextEntity &entity : text.entities)
        borders << entity.offset << entity.end();
    QList<int> sorted(borders.begin(), borders.end());
    std::sort(sorted.begin(), sorted.end());
    QList<std::tuple<qint32, qint32, QString>> pieces;
    for (qsizetype i = 0; i + 1 < sorted.size(); ++i) {
        QStringList tags;
        for (const TextEntity &entity : text.entities) {
            if (entity.offset <= sorted[i] && entity.end() >= sorted[i + 1] && !tagOf(entity).isEmpty())
                tags += tagOf(entity);
        }
        if (!tags.isEmpty())
            pieces.append({sorted[i], sorted[i + 1] - sorted[i], tags.join(u'\\')});
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_5_1);
    stream << qint32(pieces.size());
    for (const auto &[offset, length, tags] : pieces)
        stream << offset << length << tags;
    data.setData(TextFormat, text.text.toUtf8());
    data.setData(TagsFormat, bytes);
}

} // namespace Botdesk
