// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/projection.h"

namespace Botdesk {

//! Rows of the log by type, chat, sender, command, content and time, and how many there are of each type.
class FilterIndex final : public Projection
{
public:
    //! Rows of the log that share a line of the table `span`, which knows the times of receipt between them. Clocks
    //! jump, so times do not rise with the rows.
    static constexpr qint64 SpanRows = 1024;

    explicit FilterIndex(Database &database) : m_database(database) { }

    QString name() const override { return QStringLiteral("filters"); }
    int version() const override { return 2; }
    QStringList tables() const override;
    Result<void> create() override;
    Result<void> take(std::span<const LoggedUpdate> rows) override;

private:
    Result<void> addPostings(std::span<const LoggedUpdate> rows, const QHash<QString, qint64> &types);
    Result<void> addSpans(std::span<const LoggedUpdate> rows);
    Result<void> addCounts(std::span<const LoggedUpdate> rows, const QHash<QString, qint64> &types);

    Database &m_database;
};

} // namespace Botdesk
