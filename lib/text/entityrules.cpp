// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/entityrules.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Botdesk {

namespace {

constexpr int EntityLimit = 100;

//! Among entities with the same extent the smaller one stands outside.
int priority(const TextEntity &entity)
{
    switch (entity.type) {
    case EntityType::Blockquote:
    case EntityType::ExpandableBlockquote:
        return 0;
    case EntityType::Pre:
        return entity.language.isEmpty() ? 11 : 10;
    case EntityType::Code:
        return 20;
    case EntityType::DateTime:
        return 30;
    case EntityType::TextLink:
    case EntityType::TextMention:
        return 49;
    case EntityType::Bold:
        return 90;
    case EntityType::Italic:
        return 91;
    case EntityType::Underline:
        return 92;
    case EntityType::Strikethrough:
        return 93;
    case EntityType::Spoiler:
        return 94;
    case EntityType::CustomEmoji:
        return 99;
    default:
        return 50;
    }
}

bool isBefore(const TextEntity &a, const TextEntity &b)
{
    if (a.offset != b.offset)
        return a.offset < b.offset;
    if (a.length != b.length)
        return a.length > b.length;
    return priority(a) < priority(b);
}

//! The entities of a message, apart: each kind obeys rules of its own.
struct Kinds
{
    QList<TextEntity> whole;    //!< cannot be cut: links, mentions, code …
    QList<TextEntity> quotes;
    QList<TextEntity> styles;
};

Kinds byKind(const QList<TextEntity> &entities)
{
    Kinds kinds;
    for (const TextEntity &entity : entities)
        (isStyle(entity.type) ? kinds.styles : isQuote(entity.type) ? kinds.quotes : kinds.whole).append(entity);
    return kinds;
}

//! Of sorted entities keeps the first, and every further one that begins where the last kept one has ended.
void removeIntersecting(QList<TextEntity> &entities)
{
    int end = 0;
    entities.removeIf([&](const TextEntity &entity) {
        if (entity.offset < end)
            return true;
        end = entity.end();
        return false;
    });
}

//! Of sorted entities that do not overlap: the first that ends behind @p offset.
QList<TextEntity>::const_iterator firstEndingBehind(const QList<TextEntity> &entities, int offset)
{
    return std::partition_point(entities.begin(), entities.end(),
                                [=](const TextEntity &entity) { return entity.end() <= offset; });
}

//! An entity may lie in a quote, but not cross its border or contain it.
void removeCrossing(QList<TextEntity> &entities, const QList<TextEntity> &quotes)
{
    entities.removeIf([&](const TextEntity &entity) {
        const auto quote = firstEndingBehind(quotes, entity.offset);
        const bool isApart = quote == quotes.end() || entity.end() <= quote->offset;
        return !isApart && (entity.offset < quote->offset || quote->end() < entity.end());
    });
}

//! Walks once along sorted styles and the sorted entities that nest with them, and cuts the styles to pieces.
class StyleCutter
{
public:
    explicit StyleCutter(const QList<TextEntity> &styles) : m_styles(styles) { }

    QList<TextEntity> cutAround(const QList<TextEntity> &others)
    {
        for (const TextEntity &other : others) {
            closeUpTo(other.offset);
            m_open.append(other);
        }
        closeUpTo(std::numeric_limits<int>::max());
        return m_pieces;
    }

private:
    struct Stretch { int begin = 0; int end = 0; };   // end 0: this style is off
    static constexpr std::array Types{EntityType::Bold, EntityType::Italic, EntityType::Underline,
                                      EntityType::Strikethrough, EntityType::Spoiler};

    void closeUpTo(int offset)
    {
        while (!m_open.isEmpty() && offset >= m_open.last().end()) {
            const TextEntity inner = m_open.takeLast();
            const auto piecesBefore = m_pieces.size();
            cutAt(inner.end());
            if (isVerbatim(inner.type))
                m_pieces.resize(piecesBefore);
        }
        cutAt(offset);
    }

    void cutAt(int offset)
    {
        for (; m_next < m_styles.size() && m_styles[m_next].offset < offset; ++m_next) {
            const TextEntity &style = m_styles[m_next];
            Stretch &stretch = stretchOf(style.type);
            if (stretch.end != 0 && style.offset <= stretch.end) {
                stretch.end = std::max(stretch.end, style.end());
            } else {
                flush(style.offset);
                stretch = {style.offset, style.end()};
            }
        }
        flush(offset);
    }

    void flush(int offset)
    {
        for (const EntityType type : Types) {
            Stretch &stretch = stretchOf(type);
            if (stretch.end == 0 || stretch.begin >= offset)
                continue;
            const int end = std::min(stretch.end, offset);
            m_pieces.append({.type = type, .offset = stretch.begin, .length = end - stretch.begin});
            stretch = stretch.end <= offset ? Stretch{} : Stretch{offset, stretch.end};
        }
    }

    Stretch &stretchOf(EntityType type) { return m_stretches[size_t(type) - size_t(EntityType::Bold)]; }

    const QList<TextEntity> &m_styles;
    qsizetype m_next = 0;
    QList<TextEntity> m_open;
    QList<TextEntity> m_pieces;
    std::array<Stretch, Types.size()> m_stretches;
};

QList<TextEntity> joined(Kinds kinds)
{
    QList<TextEntity> all = kinds.whole + kinds.quotes;
    sortEntities(all);
    all += StyleCutter(kinds.styles).cutAround(all);
    sortEntities(all);
    return all;
}

} // namespace

bool isStyle(EntityType type)
{
    return type >= EntityType::Bold && type <= EntityType::Spoiler;
}

bool isQuote(EntityType type)
{
    return type == EntityType::Blockquote || type == EntityType::ExpandableBlockquote;
}

bool isVerbatim(EntityType type)
{
    return type == EntityType::Code || type == EntityType::Pre || type == EntityType::DateTime;
}

bool isAutomatic(EntityType type)
{
    return type <= EntityType::PhoneNumber;
}

bool carriesHiddenData(EntityType type)
{
    return type == EntityType::TextLink || type == EntityType::TextMention || isVerbatim(type);
}

void sortEntities(QList<TextEntity> &entities)
{
    std::stable_sort(entities.begin(), entities.end(), isBefore);
}

void removeEmptyEntities(QList<TextEntity> &entities)
{
    entities.removeIf([](const TextEntity &entity) {
        return entity.length <= 0 || (entity.type == EntityType::TextLink && entity.url.isEmpty())
            || (entity.type == EntityType::TextMention && number(entity.userId) <= 0)
            || (entity.type == EntityType::CustomEmoji && entity.customEmojiId == 0);
    });
}

void normaliseEntities(QList<TextEntity> &entities)
{
    sortEntities(entities);
    Kinds kinds = byKind(entities);
    removeIntersecting(kinds.whole);
    removeIntersecting(kinds.quotes);
    removeCrossing(kinds.whole, kinds.quotes);
    entities = joined(std::move(kinds));
}

void mergeFoundEntities(QList<TextEntity> &entities, QList<TextEntity> found)
{
    if (found.isEmpty())
        return;
    Kinds kinds = byKind(entities);
    removeCrossing(found, kinds.quotes);
    found.removeIf([&](const TextEntity &entity) {
        const auto whole = firstEndingBehind(kinds.whole, entity.offset);
        return whole != kinds.whole.end() && whole->offset < entity.end();
    });
    kinds.whole += found;
    sortEntities(kinds.whole);
    entities = joined(std::move(kinds));
}

void limitEntities(QList<TextEntity> &entities)
{
    int given = 0;
    int emoji = 0;
    const auto isOverLimit = [&](const TextEntity &entity) {
        if (isAutomatic(entity.type))
            return false;
        return ++(entity.type == EntityType::CustomEmoji ? emoji : given) > EntityLimit;
    };
    // Styles are counted last: what cannot be cut has precedence.
    entities.removeIf([&](const TextEntity &entity) { return !isStyle(entity.type) && isOverLimit(entity); });
    entities.removeIf([&](const TextEntity &entity) { return isStyle(entity.type) && isOverLimit(entity); });
}

} // namespace Botdesk
