// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/searchindex.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

QString SearchIndex::phrase(const QString &foldedText)
{
    // One phrase of FTS5: its trigrams next to each other. Quotes are doubled, nothing else is special in it.
    return u'"' + QString(foldedText).replace(u'"', u"\"\""_s) + u'"';
}

QStringList SearchIndex::tables() const
{
    return {u"search"_s, u"search_text"_s, u"search_sent"_s};
}

Result<void> SearchIndex::create()
{
    // Folding is ours (SQLite's knows less of Unicode), so the tokenizer need not do it again.
    return m_database.execute(u"CREATE TABLE search_text (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s)
        .and_then([this] {
            return m_database.execute(u"CREATE VIRTUAL TABLE search USING fts5 (text, content='search_text',"
                                      " content_rowid='id', tokenize='trigram case_sensitive 1')"_s);
        })
        .and_then([this] {
            return m_database.execute(u"CREATE TABLE search_sent (one INTEGER PRIMARY KEY CHECK (one = 1), id INTEGER)"_s);
        });
}

Result<void> SearchIndex::take(std::span<const LoggedUpdate> rows)
{
    for (const LoggedUpdate &update : rows) {
        if (auto done = add(number(update.row.log), update.row.head.text); !done)
            return done;
    }
    return takeSent();
}

Result<void> SearchIndex::add(qint64 row, const QString &text)
{
    QString searched = folded(text);
    searched.remove(QChar::Null);   // SQLite's text functions end there
    if (searched.isEmpty())
        return {};
    auto kept = m_database.statement(u"INSERT INTO search_text (id, text) VALUES (?, ?)"_s);
    auto index = m_database.statement(u"INSERT INTO search (rowid, text) VALUES (?, ?)"_s);
    return kept.run(row, searched).and_then([&] { return index.run(row, searched); });
}

//! Messages that calls of ours returned since the last time. They are no rows of the log, and so stand behind all of them.
Result<void> SearchIndex::takeSent()
{
    const auto mark = m_database.integer(u"SELECT id FROM search_sent"_s);
    if (!mark)
        return failure(mark.error());
    auto query = m_database.statement(u"SELECT id, json FROM sent WHERE id > ? ORDER BY id"_s);
    qint64 last = mark->value_or(0);
    auto more = query.run(last).and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        last = query.integer(0);
        const auto head = readSentHead(query.bytes(1));
        if (!head)
            continue;   // what we did with a message, such as deleting it
        if (auto done = add(SentBase + last, head->text); !done)
            return done;
    }
    if (!more)
        return failure(more.error());
    if (last == mark->value_or(0))
        return {};
    auto note = m_database.statement(u"INSERT OR REPLACE INTO search_sent (one, id) VALUES (1, ?)"_s);
    return note.run(last);
}

} // namespace Botdesk
