// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/logreader.h"

namespace Botdesk {

//! Finds the rows of the log that a filter lets through: by the indexes as far as they are filled, and by looking at each
//! row of the short tail behind. Lives in a reading thread.
class RowsQuery
{
public:
    RowsQuery(Database &database, LogReader &log) : m_database(database), m_log(log) { }

    Result<UpdateRows> rows(const UpdateFilter &filter, const IsGivenUp &isGivenUp);
    Result<QList<TypeCount>> counts(const UpdateFilter &filter, const IsGivenUp &isGivenUp);

private:
    using Ids = QList<LogId>;   // rising

    static constexpr int LookEvery = 4096;         // rows between two looks at whether the question was given up
    static constexpr qsizetype FewRows = 4'000;    // so many are looked up one by one rather than all be read
    static auto givenUp() { return failure(Error::Kind::Cancelled); }

    Result<UpdateRows> find(const UpdateFilter &filter, const IsGivenUp &isGivenUp);
    Result<LogId> mark();
    Result<Ids> indexed(const UpdateFilter &filter, LogId mark, const IsGivenUp &isGivenUp);
    Result<Ids> tail(const UpdateFilter &filter, LogId from, LogId to, const IsGivenUp &isGivenUp);
    Result<Ids> withData(const UpdateFilter &filter, const Ids &among, const IsGivenUp &isGivenUp);
    Result<Ids> excluded(const UpdateFilter &filter, const std::optional<Ids> &among, LogId mark, const IsGivenUp &isGivenUp);
    Result<Ids> unanswered(Ids ids);

    Result<Ids> collect(Statement &query, const IsGivenUp &isGivenUp);
    Result<QList<qint64>> wantedTypes(const UpdateFilter &filter);
    Result<Ids> byType(const UpdateFilter &filter, const IsGivenUp &isGivenUp);
    Result<Ids> byChat(const UpdateFilter &filter, const IsGivenUp &isGivenUp);
    Result<Ids> byContent(const QStringList &contents, const IsGivenUp &isGivenUp);
    Result<Ids> byText(const QString &text, const IsGivenUp &isGivenUp);
    Result<Ids> shortText(const QString &text, const std::optional<Ids> &among, LogId mark, const IsGivenUp &isGivenUp);
    Result<Ids> inTime(const UpdateFilter &filter, std::optional<Ids> among, LogId mark, const IsGivenUp &isGivenUp);
    Result<Ids> byLatency(const UpdateFilter &filter, const std::optional<Ids> &among, LogId mark, const IsGivenUp &isGivenUp);
    Result<QList<TypeCount>> countAll(const IsGivenUp &isGivenUp);
    Result<QList<TypeCount>> countOf(const UpdateRows &rows, const IsGivenUp &isGivenUp);
    Result<QList<TypeCount>> named(const QHash<qint64, qint64> &counts);

    Database &m_database;
    LogReader &m_log;
};

} // namespace Botdesk
