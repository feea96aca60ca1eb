// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/placeholders.h"

#include <QRegularExpression>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([\\p{L}\\p{N}_]+)\\}"_s);
    return expression;
}

//! Where @p offset comes to stand when @p removed units at @p at become @p inserted. What is inside goes to its end.
int moved(int offset, int at, int removed, int inserted)
{
    if (offset <= at)
        return offset;
    return offset < at + removed ? at + inserted : offset + inserted - removed;
}

void replace(FormattedText &text, int at, int removed, const QString &by)
{
    const int inserted = int(by.size());
    text.text.replace(at, removed, by);
    for (TextEntity &entity : text.entities) {
        const int begin = moved(entity.offset, at, removed, inserted);
        entity.length = moved(entity.end(), at, removed, inserted) - begin;
        entity.offset = begin;
    }
    text.entities.removeIf([](const TextEntity &entity) { return entity.length <= 0; });
}

} // namespace

FilledText fillPlaceholders(const FormattedText &text, const QHash<QString, QString> &values, TextMode mode)
{
    FilledText filled{.text = text};
    qsizetype from = 0;
    for (;;) {
        const auto found = placeholder().match(filled.text.text, from);
        if (!found.hasMatch())
            return filled;
        const int at = int(found.capturedStart());
        const int length = int(found.capturedLength());
        const QString name = found.captured(1);
        QString by;
        if (name == "cursor"_L1 && filled.cursor < 0) {
            filled.cursor = at;
        } else if (values.contains(name)) {
            by = mode == TextMode::Formatted ? values[name] : writeSource({values[name], {}}, mode).source;
        } else {
            filled.open.append({at, length});
            from = at + length;
            continue;
        }
        replace(filled.text, at, length, by);
        from = at + by.size();   // a value is no template
    }
}

} // namespace Botdesk
