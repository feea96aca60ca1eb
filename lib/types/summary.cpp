// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/summary.h"

namespace Botdesk {

namespace {

constexpr QChar Divider = u'\x1F';

} // namespace

QString Summary::encoded() const
{
    QString column = kind;
    for (QString part : parts) {
        // Texts of the Bot API hold no control characters, but a simulated or foreign server may send them.
        part.remove(Divider);
        column += Divider + part;
    }
    return column;
}

Summary Summary::decoded(const QString &column)
{
    QStringList fields = column.split(Divider);
    Summary summary{.kind = fields.takeFirst(), .parts = fields};
    return summary;
}

} // namespace Botdesk
