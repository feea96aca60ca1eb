// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markupmend.h"

namespace Botdesk {

QString entityName(EntityType type);      //!< "Bold", "Expandable quote"
QString textModeName(TextMode mode);      //!< as the mode's button says

//! Why a source would be refused, in the operator's words; in @p source for the lines.
QString faultText(const QList<MarkupFault> &faults, const QString &source, TextMode mode);

//! "bold “18.40”, spoiler “R8841”": what would be lost of @p text.
QString missedText(const QList<TextEntity> &missed, const QString &text);

} // namespace Botdesk
