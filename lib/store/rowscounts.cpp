// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/rowsquery.h"

#include <QBitArray>

using namespace Qt::StringLiterals;

namespace Botdesk {

Result<QList<TypeCount>> RowsQuery::counts(const UpdateFilter &filter, const IsGivenUp &isGivenUp)
{
    if (auto begun = m_database.execute(u"BEGIN"_s); !begun)
        return failure(begun.error());
    auto counted = [&]() -> Result<QList<TypeCount>> {
        if (filter.isEmpty())
            return countAll(isGivenUp);
        const auto rows = find(filter, isGivenUp);
        return rows ? countOf(*rows, isGivenUp) : failure(rows.error());
    }();
    m_database.rollback();
    return counted;
}

Result<QList<TypeCount>> RowsQuery::countAll(const IsGivenUp &isGivenUp)
{
    QHash<qint64, qint64> counts;
    const auto count = [&](Statement query) -> Result<void> {
        auto more = query.run().and_then([&] { return query.next(); });
        for (; more && *more; more = query.next())
            counts[query.integer(0)] += query.integer(1);
        return more ? Result<void>() : failure(more.error());
    };
    const auto mark = this->mark();
    if (!mark)
        return failure(mark.error());
    if (*mark > LogId{0}) {
        // The count stands at the height of its own projection, which may be above the lowest mark.
        if (auto done = count(m_database.statement(u"SELECT type, count FROM type_count"_s)); !done)
            return failure(done.error());
    }
    if (isGivenUp())
        return givenUp();
    const QString behind = *mark > LogId{0}
        ? u"SELECT type, count(*) FROM log WHERE id > (SELECT log FROM projection WHERE name = 'filters') GROUP BY type"_s
        : u"SELECT type, count(*) FROM log GROUP BY type"_s;
    if (auto done = count(m_database.statement(behind)); !done)
        return failure(done.error());
    return named(counts);
}

Result<QList<TypeCount>> RowsQuery::countOf(const UpdateRows &rows, const IsGivenUp &isGivenUp)
{
    QHash<qint64, qint64> counts;
    if (rows.size() <= FewRows) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            auto query = m_database.statement(u"SELECT type FROM log WHERE id = ?"_s);
            const auto found = query.run(rows.at(i)).and_then([&] { return query.next(); });
            if (!found)
                return failure(found.error());
            ++counts[query.integer(0)];
        }
        return named(counts);
    }
    QBitArray wanted(number(rows.at(rows.size() - 1)) + 1);
    for (qsizetype i = 0; i < rows.size(); ++i)
        wanted.setBit(number(rows.at(i)));
    const auto mark = this->mark();
    if (!mark)
        return failure(mark.error());
    int looked = 0;
    for (const QString &sql : {u"SELECT type, id FROM by_type WHERE id <= ?"_s, u"SELECT type, id FROM log WHERE id > ?"_s}) {
        auto query = m_database.statement(sql);
        auto more = query.run(*mark).and_then([&] { return query.next(); });
        for (; more && *more; more = query.next()) {
            if (const qint64 id = query.integer(1); id < wanted.size() && wanted.testBit(id))
                ++counts[query.integer(0)];
            if (++looked % LookEvery == 0 && isGivenUp())
                return givenUp();
        }
        if (!more)
            return failure(more.error());
    }
    return named(counts);
}

Result<QList<TypeCount>> RowsQuery::named(const QHash<qint64, qint64> &counts)
{
    QList<TypeCount> all;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto name = m_log.typeName(count.key());
        if (!name)
            return failure(name.error());
        all.append({*name, *count});
    }
    std::sort(all.begin(), all.end(), [](const TypeCount &a, const TypeCount &b) {
        return std::tie(b.count, a.type) < std::tie(a.count, b.type);
    });
    return all;
}

} // namespace Botdesk
