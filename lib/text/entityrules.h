// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"

namespace Botdesk {

bool isStyle(EntityType type);        //!< bold, italic, underline, strikethrough, spoiler: may overlap, and are cut
bool isQuote(EntityType type);        //!< both kinds of blockquote
bool isVerbatim(EntityType type);     //!< code, pre, date_time: contain nothing and sit in nothing but a quote
bool isAutomatic(EntityType type);    //!< found in the text by the server, never taken from the sender

//! What only means something because of data that is not in the text: white space may carry it.
bool carriesHiddenData(EntityType type);

//! The server's order: by offset, the longer first, then by type.
void sortEntities(QList<TextEntity> &entities);

//! Drops entities without length, or without the data that makes them one (the url of a link …).
void removeEmptyEntities(QList<TextEntity> &entities);

//! Sorts @p entities and makes them nest as the server wants it: of those that do not nest the first wins, styles of one
//! type are merged and then cut where others begin, nothing stays inside code.
void normaliseEntities(QList<TextEntity> &entities);

//! Adds entities that were @p found in the text wherever nothing but styles and quotes is in their way.
void mergeFoundEntities(QList<TextEntity> &entities, QList<TextEntity> found);

//! Keeps at most 100 entities that the sender gave, and 100 custom emoji besides. Those found in the text do not count.
void limitEntities(QList<TextEntity> &entities);

} // namespace Botdesk
