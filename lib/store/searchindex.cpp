// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/searchindex.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

Result<void> SearchIndex::create()
{
    // Folding is ours (SQLite's knows less of Unicode), so the tokenizer need not do it again.
    return m_database.execute(u"CREATE TABLE search_text (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s).and_then([this] {
        return m_database.execute(u"CREATE VIRTUAL TABLE search USING fts5 (text, content='search_text',"
                                  " content_rowid='id', tokenize='trigram case_sensitive 1')"_s);
    });
}

Result<void> SearchIndex::take(std::span<const LoggedUpdate> rows)
{
    auto text = m_database.statement(u"INSERT INTO search_text (id, text) VALUES (?, ?)"_s);
    auto index = m_database.statement(u"INSERT INTO search (rowid, text) VALUES (?, ?)"_s);
    for (const LoggedUpdate &update : rows) {
        QString searched = folded(update.row.head.text);
        searched.remove(QChar::Null);   // SQLite's text functions end there
        if (searched.isEmpty())
            continue;
        auto done = text.run(update.row.log, searched).and_then([&] { return index.run(update.row.log, searched); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace Botdesk
