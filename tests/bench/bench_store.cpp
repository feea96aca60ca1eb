// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

#include <unistd.h>

using namespace Botdesk;
using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

// bench_store [ROWS [FOLDER]]: fills a log with ROWS updates (a million), then measures what it is like to work with it:
// draining 20,000 updates in answers of 100, the first page, jumps, filters, memory. A FOLDER that holds a log already is
// taken as it is.

namespace {

constexpr int DrainUpdates = 20'000;
constexpr int AnswerSize = 100;    // getUpdates gives no more at once
constexpr int PageSize = 100;

//! As a poller does it: the next answer is read while the last one is being stored, and asked for once it is.
double drain(UpdateStore &store)
{
    const qint64 first = FirstUpdate + store.info().result()->stored;
    QList<QList<ReceivedUpdate>> answers;
    for (int i = 0; i < DrainUpdates; i += AnswerSize)
        answers << updates(first + i, AnswerSize);
    return onceMs([&] {
        for (const auto &answer : std::as_const(answers))
            store.append(answer, UpdateId{number(answer.back().head.id) + 1}).result().value();
    });
}

QJsonObject measure(const QString &path, qint64 rows)
{
    QJsonObject figures;
    auto store = openSqliteStore({.path = path});
    figures["open_ms"_L1] = onceMs([&] { store->opened().result().value(); });
    const qint64 before = store->info().result()->stored;
    if (const double ms = fillLog(*store, rows); ms > 0)
        figures["fill_per_s"_L1] = double(rows - before) / ms * 1000;
    const auto behind = number(store->info().result()->last) - number(store->info().result()->projected);
    const double projectMs = onceMs([&] { waitForProjections(*store); });
    if (behind > DrainUpdates)
        figures["project_per_s"_L1] = double(behind) / projectMs * 1000;

    // A log that is there already: closed, carried into its file, and written out by the system.
    store.reset();
    ::sync();
    store = openSqliteStore({.path = path});
    store->opened().result().value();
    const double drainMs = drain(*store);
    figures["drain_per_s"_L1] = DrainUpdates / drainMs * 1000;
    waitForProjections(*store);

    const auto info = store->info().result().value();
    figures["rows"_L1] = info.stored;
    figures["bytes_per_row"_L1] = double(info.bytes) / double(info.stored);
    store.reset();

    store = openSqliteStore({.path = path});
    figures["first_page_ms"_L1] = onceMs([&] {
        const auto all = store->rows().result().value();
        store->page(all.mid(all.size() - PageSize, PageSize)).result().value();
    });
    QRandomGenerator random(7);
    figures["jump_ms"_L1] = medianMs([&] {
        const LogId first{1 + random.bounded(info.stored - PageSize)};
        store->page(first, LogId{number(first) + PageSize - 1}).result().value();
    });
    const auto find = [&](const QString &name, const UpdateFilter &filter) {
        qsizetype found = 0;
        figures[u"find_"_s + name + u"_ms"_s] = onceMs([&] { found = store->rows(filter).result()->size(); });
        figures[u"find_"_s + name] = found;
    };
    find(u"chat"_s, {.chat = ChatId{-1'000'000'000'005}});
    find(u"type"_s, {.types = {u"callback_query"_s}});
    find(u"chat_type_nothing"_s, {.types = {u"poll"_s}, .chat = ChatId{-1'000'000'000'005}});
    find(u"text"_s, {.texts = {u"efund997"_s}});
    find(u"text_common"_s, {.texts = {u"refund"_s}});
    find(u"text_short"_s, {.texts = {u"请问"_s}});
    find(u"time"_s, {.sinceMs = info.newestMs.value() - 20'000});
    figures["counts_ms"_L1] = onceMs([&] { store->counts().result().value(); });
    figures["counts_text_ms"_L1] = onceMs([&] { store->counts({.texts = {u"refund"_s}}).result().value(); });
    // As the window asks: what is older can be answered no more.
    const ConversationFilter lately{.waitingSinceMs = {{u"callback_query"_s, info.newestMs.value() - 150'000}}};
    figures["conversations_ms"_L1] = medianMs([&] { store->conversations(lately).result().value(); });
    const auto busiest = store->conversations().result()->front().key;
    figures["messages_ms"_L1] = medianMs([&] { store->messages(busiest).result().value(); });
    figures["rss_mib"_L1] = double(residentKiB("VmRSS:")) / 1024;
    figures["rss_peak_mib"_L1] = double(residentKiB("VmHWM:")) / 1024;
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const qint64 rows = arguments.value(1, u"1000000"_s).toLongLong();
    const QTemporaryDir temporary;
    const QString folder = arguments.value(2, temporary.path());
    const QJsonObject figures = measure(folder + u"/updates.sqlite"_s, rows);
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
