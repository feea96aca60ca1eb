// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/entitydocument.h"

#include "text/entityrules.h"

#include <QMap>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>

#include <functional>

namespace Botdesk {

namespace {

//! The entity that a character is part of. Two neighbours with the same data are told apart by their number.
struct EntityMark
{
    TextEntity entity;
    int number = 0;

    bool operator==(const EntityMark &) const = default;
};

constexpr int FirstProperty = QTextFormat::UserProperty + 0x100;

constexpr EntityType Writable[] = {
    EntityType::Bold, EntityType::Italic, EntityType::Underline, EntityType::Strikethrough, EntityType::Spoiler,
    EntityType::Blockquote, EntityType::ExpandableBlockquote, EntityType::Code, EntityType::Pre, EntityType::TextLink,
    EntityType::TextMention, EntityType::CustomEmoji, EntityType::DateTime,
};

int propertyOf(EntityType type)
{
    return FirstProperty + int(type);
}

bool isLink(EntityType type)
{
    return type == EntityType::TextLink || type == EntityType::TextMention || type == EntityType::CustomEmoji;
}

bool isLines(EntityType type)
{
    return isQuote(type) || type == EntityType::Pre;
}

void mark(QTextCharFormat &format, TextEntity entity, int number)
{
    entity.offset = 0;
    entity.length = 0;
    // Styles of one type are merged where they touch.
    format.setProperty(propertyOf(entity.type), QVariant::fromValue(EntityMark{entity, isStyle(entity.type) ? 0 : number}));
}

int nextNumber()
{
    static int last = 0;   // only the window's thread writes documents
    return ++last;
}

void clearWhere(QTextCharFormat &format, const std::function<bool(EntityType)> &goes)
{
    for (const EntityType type : Writable) {
        if (goes(type))
            format.clearProperty(propertyOf(type));
    }
}

//! A stretch of characters of one format.
struct Run
{
    int begin = 0;
    int end = 0;
    QString text;
    QTextCharFormat format;
};

//! The runs between two positions, line breaks as runs of their own.
QList<Run> runsOf(const QTextDocument &document, int from, int to)
{
    QList<Run> runs;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        if (block.position() > from)
            runs.append({block.position() - 1, block.position(), QStringLiteral("\n"), block.charFormat()});
        for (auto it = block.begin(); it != block.end(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int begin = std::max(from, fragment.position());
            const int end = std::min(to, fragment.position() + fragment.length());
            if (begin >= end)
                continue;
            QString text = fragment.text().mid(begin - fragment.position(), end - begin);
            runs.append({begin, end, text.replace(QChar::LineSeparator, u'\n'), fragment.charFormat()});
        }
    }
    return runs;
}

FormattedText textOf(const QTextDocument &document, int from, int to)
{
    FormattedText result;
    QMap<int, std::pair<EntityMark, int>> open;   // by property: what, and where it began
    const auto close = [&](int property, int at) {
        const auto [mark, begin] = open.take(property);
        TextEntity entity = mark.entity;
        entity.offset = begin;
        entity.length = at - begin;
        result.entities.append(entity);
    };
    for (const Run &run : runsOf(document, from, to)) {
        const int at = int(result.text.size());
        for (const EntityType type : Writable) {
            const int property = propertyOf(type);
            const auto now = run.format.property(property);
            const bool wasOpen = open.contains(property);
            const auto mark = now.value<EntityMark>();
            if (wasOpen && (!now.isValid() || open[property].first != mark))
                close(property, at);
            if (now.isValid() && !open.contains(property))
                open.insert(property, {mark, at});
        }
        result.text += run.text;
    }
    for (const int property : open.keys())
        close(property, int(result.text.size()));
    normaliseEntities(result.entities);
    return result;
}

//! Changes the format of every run of a selection, in one step.
void change(const QTextCursor &selection, const std::function<void(QTextCharFormat &)> &how)
{
    QTextCursor cursor(selection);
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    cursor.beginEditBlock();
    for (const Run &run : runsOf(*cursor.document(), from, to)) {
        QTextCharFormat format = run.format;
        how(format);
        if (format == run.format)
            continue;
        cursor.setPosition(run.begin);
        cursor.setPosition(run.end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
    cursor.endEditBlock();
}

QTextCursor wholeLines(QTextCursor cursor)
{
    const int end = cursor.selectionEnd();
    cursor.setPosition(cursor.selectionStart());
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

//! The format of the character that begins at @p position; invalid at the end of its line.
QTextFormat formatAt(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    for (auto it = block.begin(); it != block.end(); ++it) {
        if (it.fragment().contains(position))
            return it.fragment().charFormat();
    }
    return {};
}

} // namespace

FormattedText textOf(const QTextDocument &document)
{
    return textOf(document, 0, document.characterCount() - 1);
}

FormattedText textOf(const QTextCursor &selection)
{
    return textOf(*selection.document(), selection.selectionStart(), selection.selectionEnd());
}

void insertText(QTextCursor &cursor, const FormattedText &text, const QTextCharFormat &around)
{
    QSet<int> borders{0, int(text.text.size())};
    QList<std::pair<TextEntity, int>> marks;
    for (const TextEntity &entity : text.entities) {
        if (isAutomatic(entity.type) || entity.type == EntityType::Unknown || entity.offset < 0 || entity.length <= 0
            || entity.end() > text.text.size())
            continue;
        borders << entity.offset << entity.end();
        marks.append({entity, nextNumber()});
    }
    QList<int> sorted(borders.begin(), borders.end());
    std::sort(sorted.begin(), sorted.end());
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (qsizetype i = 0; i + 1 < sorted.size(); ++i) {
        QTextCharFormat format = around;
        for (const auto &[entity, number] : marks) {
            if (entity.offset <= sorted[i] && entity.end() >= sorted[i + 1])
                mark(format, entity, number);
        }
        // One unit for one: offsets stay what they are.
        QString piece = text.text.sliced(sorted[i], sorted[i + 1] - sorted[i]);
        for (QChar &c : piece) {
            if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
                c = u'\n';
            else if (c == QChar::ObjectReplacementCharacter || c == QChar(0xfdd0) || c == QChar(0xfdd1))
                c = u' ';
        }
        cursor.insertText(piece, format);
    }
    cursor.endEditBlock();
}

void applyEntity(const QTextCursor &selection, const TextEntity &entity)
{
    const EntityType type = entity.type;
    const int number = nextNumber();
    change(isLines(type) ? wholeLines(selection) : selection, [&](QTextCharFormat &format) {
        const auto here = entitiesIn(format);
        const bool isInCode = std::any_of(here.begin(), here.end(), [](const TextEntity &e) { return isVerbatim(e.type); });
        if (isStyle(type) && isInCode)
            return;
        clearWhere(format, [&](EntityType other) {
            if (isQuote(type))
                return isQuote(other);
            return isVerbatim(type) ? !isQuote(other) : isLink(type) && (isLink(other) || isVerbatim(other));
        });
        mark(format, entity, number);
    });
}

void removeEntity(const QTextCursor &selection, EntityType type)
{
    change(isLines(type) ? wholeLines(selection) : selection,
           [&](QTextCharFormat &format) { format.clearProperty(propertyOf(type)); });
}

void removeAllEntities(const QTextCursor &selection)
{
    change(selection, [](QTextCharFormat &format) { clearWhere(format, [](EntityType) { return true; }); });
}

bool isThroughout(const QTextCursor &selection, EntityType type)
{
    const auto runs = runsOf(*selection.document(), selection.selectionStart(), selection.selectionEnd());
    return !runs.isEmpty() && std::all_of(runs.begin(), runs.end(), [&](const Run &run) {
        return isIn(run.format, type) || (run.text == u"\n" && !isLines(type));
    });
}

QList<TextEntity> entitiesIn(const QTextFormat &format)
{
    QList<TextEntity> entities;
    for (const EntityType type : Writable) {
        if (isIn(format, type))
            entities.append(format.property(propertyOf(type)).value<EntityMark>().entity);
    }
    return entities;
}

bool isIn(const QTextFormat &format, EntityType type)
{
    return format.hasProperty(propertyOf(type));
}

QTextCharFormat typingFormat(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    const QTextBlock block = cursor.block();
    const int at = cursor.position();
    QTextCharFormat format;
    if (at > 0)
        format = cursor.atBlockStart() ? block.charFormat() : formatAt(document, at - 1).toCharFormat();
    const QTextFormat behind = cursor.atBlockEnd() ? QTextFormat() : formatAt(document, at);
    clearWhere(format, [&](EntityType type) {
        const bool goesOn = behind.property(propertyOf(type)) == format.property(propertyOf(type));
        if (isLink(type) || type == EntityType::DateTime)
            return !goesOn || !behind.isValid();
        return isLines(type) && cursor.atBlockStart() && !goesOn;
    });
    if (cursor.atBlockStart() && block.length() > 1) {
        for (const EntityType type : {EntityType::Blockquote, EntityType::ExpandableBlockquote, EntityType::Pre}) {
            if (isIn(behind, type))
                format.setProperty(propertyOf(type), behind.property(propertyOf(type)));
        }
    }
    return format;
}

QTextCharFormat toggled(const QTextCharFormat &format, EntityType type)
{
    QTextCharFormat changed = format;
    if (isIn(changed, type))
        changed.clearProperty(propertyOf(type));
    else
        mark(changed, {.type = type}, nextNumber());
    return changed;
}

QTextCursor entityAround(const QTextCursor &cursor, EntityType type)
{
    const QTextDocument &document = *cursor.document();
    const auto runs = runsOf(document, 0, document.characterCount() - 1);
    const int at = cursor.selectionStart();
    QTextCursor found(cursor);
    found.clearSelection();
    QVariant value;
    for (const bool inFront : {false, true}) {   // what begins or goes on here, before what ends here
        for (const Run &run : runs) {
            const bool isHere = inFront ? run.end == at : run.begin <= at && at < run.end;
            if (isHere && isIn(run.format, type) && !value.isValid())
                value = run.format.property(propertyOf(type));
        }
    }
    if (!value.isValid())
        return found;
    bool hasBegun = false;
    for (const Run &run : runs) {
        if (run.format.property(propertyOf(type)) != value)
            continue;
        if (!hasBegun)
            found.setPosition(run.begin);
        hasBegun = true;
        found.setPosition(run.end, QTextCursor::KeepAnchor);
    }
    return found;
}

} // namespace Botdesk
