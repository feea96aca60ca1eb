// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/projection.h"

namespace Botdesk {

//! The texts of the log, folded, and an FTS5 index of their trigrams: it finds parts of words in any script. What is
//! shorter than three characters (many a Chinese word, an emoji) is looked for in the texts themselves.
class SearchIndex final : public Projection
{
public:
    static constexpr int IndexedLength = 3;   //!< code points

    explicit SearchIndex(Database &database) : m_database(database) { }

    QString name() const override { return QStringLiteral("search"); }
    int version() const override { return 1; }
    QStringList tables() const override { return {QStringLiteral("search"), QStringLiteral("search_text")}; }
    Result<void> create() override;
    Result<void> take(std::span<const LoggedUpdate> rows) override;

private:
    Database &m_database;
};

} // namespace Botdesk
