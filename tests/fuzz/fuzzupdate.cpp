// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "fuzz/require.h"
#include "store/conversationprojection.h"
#include "store/filterindex.h"
#include "store/peopleprojection.h"
#include "store/schema.h"
#include "store/searchindex.h"
#include "types/update.h"

#include <QTemporaryDir>

#include <array>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

//! The projections on a database of their own, which is as empty after every input as before.
class Projections
{
public:
    Projections()
        : m_database(*Database::open(m_folder.filePath(u"s.sqlite"_s), Database::Access::Write, std::chrono::seconds(1)))
        , m_all{std::make_unique<FilterIndex>(*m_database), std::make_unique<SearchIndex>(*m_database),
                std::make_unique<PeopleProjection>(*m_database), std::make_unique<ConversationProjection>(*m_database)}
    {
        require(prepareForWriting(*m_database).has_value(), "the tables are made");
        require(m_database->execute(u"PRAGMA synchronous=OFF"_s).has_value(), "the disk may be forgotten");
        for (const auto &projection : m_all)
            require(projection->create().has_value(), "the tables are made", projection->name());
    }

    //! A projection that refuses an update would stop there for ever.
    void take(std::span<const LoggedUpdate> rows)
    {
        Transaction transaction(*m_database);
        require(transaction.begin().has_value(), "a transaction begins");
        for (const auto &projection : m_all) {
            const auto done = projection->take(rows);
            require(done.has_value(), "no update stops a projection", projection->name() + (done ? QString() : describe(done.error())));
            projection->forget();
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::array<std::unique_ptr<Projection>, 4> m_all;
};

//! The three readers of an update agree on what it is.
std::optional<LoggedUpdate> read(const QByteArray &json, qint64 row)
{
    const auto head = readUpdateHead(json);
    const auto answer = readUpdates("{\"ok\":true,\"result\":[" + json + "]}", 5);
    if (!head) {
        require(!head.error().detail.isEmpty(), "a refusal has words");
        return {};
    }
    const QString shown = QString::fromUtf8(json);
    const QString column = head->summary.encoded();
    const Summary again = Summary::decoded(column);
    require(again.encoded() == column && again.replyTo == head->summary.replyTo, "a summary survives its column", shown);
    require(head->text.isValidUtf16() && head->summary.encoded().isValidUtf16(), "texts are Unicode", shown);
    if (answer && answer->size() == 1)
        require(answer->front().head == *head, "an update is the same in an answer", shown);
    if (const auto update = readUpdate(json)) {
        require(update->id == head->id, "both readers see the same id", shown);
        require(update->type == head->type, "both readers see the same type", shown);
    }
    return LoggedUpdate{.row = {.log = LogId{row}, .receivedMs = row * 1000, .head = *head}, .json = json};
}

} // namespace

//! A log: one update a line, in order of arrival.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Projections projections;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    std::vector<LoggedUpdate> rows;
    for (const QByteArray &line : input.split('\n')) {
        if (auto row = read(line, qint64(rows.size()) + 1))
            rows.push_back(*std::move(row));
    }
    if (!rows.empty())
        projections.take(rows);
    return 0;
}
