// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "text/formattedtext.h"

#include <QStringList>

namespace Botdesk::Testing {

//! "text | bold 0+2 | text_link 3+1 http://a.b/", or "error: words": what the tables of this folder compare.
inline QString describe(const TextEntity &entity)
{
    QStringList words{entityTypeName(entity.type), QStringLiteral("%1+%2").arg(entity.offset).arg(entity.length)};
    if (!entity.url.isEmpty())
        words.append(entity.url);
    if (number(entity.userId) != 0)
        words.append(QString::number(number(entity.userId)));
    if (!entity.language.isEmpty())
        words.append(entity.language);
    if (entity.customEmojiId != 0)
        words.append(QString::number(entity.customEmojiId));
    if (entity.unixTime != 0)
        words.append(QStringLiteral("%1/%2").arg(entity.unixTime).arg(entity.dateTimeFormat));
    return words.join(u' ');
}

inline QString describe(const QList<TextEntity> &entities)
{
    QStringList parts;
    for (const TextEntity &entity : entities)
        parts.append(describe(entity));
    return parts.join(QStringLiteral(" | "));
}

inline QString describe(const Result<FormattedText> &result)
{
    if (!result)
        return QStringLiteral("error: ") + result.error().detail;
    return result->entities.isEmpty() ? result->text : result->text + QStringLiteral(" | ") + describe(result->entities);
}

} // namespace Botdesk::Testing
