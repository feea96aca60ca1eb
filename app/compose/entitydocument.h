// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"

#include <QTextCharFormat>
#include <QTextCursor>

class QTextDocument;

namespace Botdesk {

// Formatting in a QTextDocument. Each entity is a property of the characters that it covers, the line breaks among them;
// how it looks is the highlighter's matter. Positions in the document are offsets in the text. Every change can be undone.

//! What stands in a document or is selected in it, with entities in the server's order.
FormattedText textOf(const QTextDocument &document);
FormattedText textOf(const QTextCursor &selection);

//! In place of the selection. @p around: the formatting that goes on outside it.
void insertText(QTextCursor &cursor, const FormattedText &text, const QTextCharFormat &around = {});

//! Makes the selection an @p entity, of which type and data count. Quotes and pre take whole lines; what cannot stand
//! beside it there (bold in code, a link in a link) gives way, or it spares code.
void applyEntity(const QTextCursor &selection, const TextEntity &entity);
void removeEntity(const QTextCursor &selection, EntityType type);
void removeAllEntities(const QTextCursor &selection);
bool isThroughout(const QTextCursor &selection, EntityType type);   //!< false for an empty selection

//! What a character is part of, without offsets.
QList<TextEntity> entitiesIn(const QTextFormat &format);
bool isIn(const QTextFormat &format, EntityType type);

//! What is typed at @p cursor becomes part of: styles and code go on behind their end, links do not, quotes by lines.
QTextCharFormat typingFormat(const QTextCursor &cursor);

//! @p format with or without a style, for what is typed next.
QTextCharFormat toggled(const QTextCharFormat &format, EntityType type);

//! The whole of the entity of @p type that @p cursor is in or at the border of; nothing selected where there is none.
QTextCursor entityAround(const QTextCursor &cursor, EntityType type);

} // namespace Botdesk
