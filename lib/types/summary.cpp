// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/summary.h"

namespace Botdesk {

namespace {

constexpr QChar Divider = u'\x1F';
constexpr QChar ReplyMark = u'@';

} // namespace

QString Summary::encoded() const
{
    qsizetype length = kind.size() + 24;
    for (const QString &part : parts)
        length += part.size() + 1;
    QString column;
    column.reserve(length);
    column += kind;
    column.remove(Divider);
    // The kind may be a type that no schema knows, of any name.
    if (replyTo != MessageId{} || kind.contains(ReplyMark))
        column += ReplyMark + QString::number(number(replyTo));
    for (const QString &part : parts) {
        // Texts of the Bot API hold no control characters, but a simulated or foreign server may send them.
        column += Divider;
        if (part.contains(Divider))
            column += QString(part).remove(Divider);
        else
            column += part;
    }
    return column;
}

Summary Summary::decoded(const QString &column)
{
    QStringList fields = column.split(Divider);
    Summary summary{.kind = fields.takeFirst(), .parts = fields};
    if (const auto mark = summary.kind.lastIndexOf(ReplyMark); mark >= 0) {
        summary.replyTo = MessageId(QStringView(summary.kind).mid(mark + 1).toLongLong());
        summary.kind.truncate(mark);
    }
    return summary;
}

} // namespace Botdesk
