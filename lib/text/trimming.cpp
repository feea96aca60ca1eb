// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/trimming.h"

#include "rules/cleaning.h"
#include "rules/serverwords.h"
#include "text/entityrules.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n';
}

qsizetype byteOffset(QStringView text, qsizetype offset)
{
    return text.first(offset).toUtf8().size();
}

bool splitsACharacter(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate() && text[offset - 1].isHighSurrogate();
}

//! The first fault that somebody who reads the text from its beginning meets; ends are looked at before beginnings.
Result<void> checkBoundaries(QStringView text, const QList<TextEntity> &entities)
{
    struct Fault { qsizetype at; QString words; };
    std::optional<Fault> first;
    const auto note = [&](qsizetype offset, const QString &words) {
        if (!first || offset < first->at)
            first = Fault{offset, words.arg(byteOffset(text, offset + 1))};
    };
    for (auto entity = entities.rbegin(); entity != entities.rend(); ++entity) {
        if (splitsACharacter(text, entity->end())) {
            note(entity->end(), u"Entity beginning at UTF-16 offset %1 ends in a middle of a UTF-16 symbol at byte offset %2"_s
                                    .arg(entity->offset));
        }
    }
    for (const TextEntity &entity : entities) {
        if (splitsACharacter(text, entity.offset))
            note(entity.offset, u"Entity begins in a middle of a UTF-16 symbol at byte offset %1"_s);
    }
    if (first)
        return refused(first->words);

    for (const TextEntity &entity : entities) {
        if (entity.offset > text.size())
            return refused(u"Entity begins after the end of the text at UTF-16 offset %1"_s.arg(entity.offset));
    }
    for (auto entity = entities.rbegin(); entity != entities.rend(); ++entity) {
        if (entity->end() > text.size()) {
            return refused(u"Entity beginning at UTF-16 offset %1 ends after the end of the text at UTF-16 offset %2"_s
                               .arg(entity->offset)
                               .arg(entity->end()));
        }
    }
    return {};
}

//! Whether @p outer begins with one that carries hidden data: then the white space there stays in both.
bool holdsHiddenData(const QList<TextEntity> &entities, const TextEntity &outer)
{
    return std::any_of(entities.begin(), entities.end(), [&](const TextEntity &inner) {
        return carriesHiddenData(inner.type) && inner.offset == outer.offset
            && (inner.length < outer.length || (inner.length == outer.length && isQuote(outer.type)));
    });
}

} // namespace

Result<void> cleanWithEntities(FormattedText &text)
{
    if (auto good = checkBoundaries(text.text, text.entities); !good)
        return good;
    QList<int> newOffsets;   // of every unit of the text, and of its end
    newOffsets.reserve(text.text.size() + 1);
    QString result;
    result.reserve(text.text.size());
    for (const QChar c : std::as_const(text.text)) {
        newOffsets.append(int(result.size()));
        const Cleaning what = cleaningOf(c);
        if (what != Cleaning::Remove)
            result += what == Cleaning::ToSpace ? QChar(u' ') : c;
    }
    newOffsets.append(int(result.size()));
    for (TextEntity &entity : text.entities) {
        const int end = newOffsets[entity.end()];
        entity.offset = newOffsets[entity.offset];
        entity.length = end - entity.offset;
    }
    neutraliseDirectionMarks(result);
    text.text = result;
    return {};
}

int removeBlankEntities(FormattedText &text)
{
    removeEmptyEntities(text.entities);
    for (TextEntity &entity : text.entities) {
        if (carriesHiddenData(entity.type))
            continue;
        while (entity.length > 0 && isBlank(text.text[entity.offset]) && !holdsHiddenData(text.entities, entity)) {
            ++entity.offset;
            --entity.length;
        }
        const QStringView stretch = QStringView(text.text).sliced(entity.offset, entity.length);
        if (std::all_of(stretch.begin(), stretch.end(), isBlank))
            entity.length = 0;
    }
    removeEmptyEntities(text.entities);
    const auto lastInk = std::find_if_not(text.text.rbegin(), text.text.rend(), isBlank);
    return int(std::distance(lastInk, text.text.rend())) - 1;
}

void trim(FormattedText &text, int lastInk)
{
    text.text.truncate(lastInk + 1);
    text.entities.removeIf([=](const TextEntity &entity) { return entity.offset > lastInk; });
    for (TextEntity &entity : text.entities)
        entity.length = std::min(entity.length, lastInk + 1 - entity.offset);
    sortEntities(text.entities);

    const qsizetype mostInFront = text.entities.isEmpty() ? text.text.size() : text.entities.first().offset;
    int blank = 0;
    while (blank < mostInFront && isBlank(text.text[blank]))
        ++blank;
    text.text.remove(0, blank);
    for (TextEntity &entity : text.entities)
        entity.offset -= blank;
}

} // namespace Botdesk
