// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/projection.h"

namespace Botdesk {

//! The texts of the log and of what the bot sent, folded, and an FTS5 index of their trigrams: it finds parts of words in
//! any script. What is shorter than three characters (many a Chinese word, an emoji) is looked for in the texts themselves.
class SearchIndex final : public Projection
{
public:
    static constexpr int IndexedLength = 3;                //!< code points
    static constexpr qint64 SentBase = qint64(1) << 62;    //!< rows from here on: SentBase + id of the table `sent`

    static QString phrase(const QString &foldedText);      //!< as MATCH takes it

    explicit SearchIndex(Database &database) : m_database(database) { }

    QString name() const override { return QStringLiteral("search"); }
    int version() const override { return 2; }
    QStringList tables() const override;
    Result<void> create() override;
    Result<void> take(std::span<const LoggedUpdate> rows) override;

private:
    Result<void> add(qint64 row, const QString &text);
    Result<void> takeSent();

    Database &m_database;
};

} // namespace Botdesk
