// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// A table of recipients as a file brings it, and the same bytes as a paste.

#include "fuzz/require.h"
#include "session/recipients.h"

#include <QSet>

using namespace Botdesk;
using namespace Botdesk::Testing;

namespace {

void check(const RecipientList &list)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.recipients.size(); ++i) {
        const BroadcastRecipient &one = list.recipients[i];
        require(one.place == i, "places are counted on", one.chat);
        require(!seen.contains(one.chat.toLower()), "nobody is there twice", one.chat);
        require(one.chat.startsWith(u'@') || one.chat.toLongLong() != 0, "everybody has an id or a name", one.chat);
        seen.insert(one.chat.toLower());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    check(recipientsFromText(QString::fromUtf8(bytes)));
    const auto table = readCsv(bytes);
    if (!table)
        return 0;
    for (int column = -1; column < std::min<int>(3, int(table->columns.size())); ++column)
        check(recipientsFromTable(*table, column));
    QByteArray written = csvLineOf(table->columns);
    for (const QStringList &row : table->rows)
        written += csvLineOf(row);
    require(readCsv(written).has_value(), "what is written can be read", QString::fromUtf8(written));
    return 0;
}
