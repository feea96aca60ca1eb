// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/markupwalk.h"

#include "text/entityrules.h"

#include <algorithm>

namespace Botdesk {

void MarkupWalk::walk(const QString &text, const QList<TextEntity> &entities)
{
    m_text = text;
    m_open.clear();
    m_at = 0;
    for (const TextEntity &entity : entities) {
        closeTo(entity.offset);
        writeTo(entity.offset);
        m_open.append(entity);
        open(entity);
    }
    closeTo(int(text.size()));
    writeTo(int(text.size()));
}

void MarkupWalk::writeTo(int offset)
{
    if (offset > m_at)
        write(QStringView(m_text).sliced(m_at, offset - m_at));
    m_at = std::max(m_at, offset);
}

void MarkupWalk::closeTo(int offset)
{
    while (!m_open.isEmpty() && m_open.last().end() <= offset) {
        writeTo(m_open.last().end());
        close(m_open.takeLast());
    }
}

bool isNameOfLanguage(const QString &language)
{
    return std::none_of(language.cbegin(), language.cend(), [](QChar c) { return c.isSpace() || c == u'`'; });
}

QList<TextEntity> entitiesToWrite(const FormattedText &text)
{
    QList<TextEntity> entities = text.entities;
    entities.removeIf([&text](const TextEntity &entity) {
        return isAutomatic(entity.type) || entity.offset < 0 || entity.end() > text.text.size();
    });
    removeEmptyEntities(entities);
    normaliseEntities(entities);
    return entities;
}

} // namespace Botdesk
