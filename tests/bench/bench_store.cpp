// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

#include <unistd.h>

using namespace Botdesk;
using namespace Qt::StringLiterals;

// bench_store [ROWS [FOLDER]]: fills a log with ROWS updates (a million), then measures what it is like to work with it:
// draining 20,000 updates in answers of 100, the first page, jumps, filters, memory. A FOLDER that holds a log already is
// taken as it is.

namespace {

constexpr int DrainUpdates = 20'000;
constexpr int AnswerSize = 100;    // getUpdates gives no more at once
constexpr int FillSize = 5'000;
constexpr int PageSize = 100;
constexpr int Repetitions = 51;

//! An update of some 600 bytes: 70 % messages, 20 % presses, 10 % edits, by 3,000 people in 3,200 chats.
QByteArray updateJson(qint64 id)
{
    const qint64 user = 700'000 + (id * 7919) % 3'000;
    const bool isGroup = id % 5 == 0;
    const qint64 chat = isGroup ? -1'000'000'000'000 - (id * 31) % 200 : user;
    static const QStringList words{u"refund"_s, u"Заказ"_s, u"请问"_s, u"order"_s, u"parcel"_s, u"👍"_s, u"delivery"_s,
                                   u"Привет"_s, u"thanks"_s, u"broken"_s, u"mug"_s, u"Schüssel"_s, u"tomorrow"_s};
    QString text;
    for (int i = 0; i < 8; ++i)
        text += words[(id * 13 + i * 7 + id / 17) % words.size()] + (i % 3 == 2 ? QString::number(id % 9973) : QString()) + u' ';
    const QString from = uR"("from":{"id":%1,"is_bot":false,"first_name":"Person %2","last_name":"Of %2","username":"person_%2","language_code":"en"})"_s
                             .arg(user)
                             .arg(user % 3000);
    const QString chatJson = isGroup
        ? uR"("chat":{"id":%1,"title":"Group %2","type":"supergroup"})"_s.arg(chat).arg(-chat % 1000)
        : uR"("chat":{"id":%1,"first_name":"Person %2","last_name":"Of %2","username":"person_%2","type":"private"})"_s.arg(chat).arg(user % 3000);
    const QString message = uR"({"message_id":%1,%2,%3,"date":%4,"text":"%5"})"_s.arg(id).arg(from, chatJson).arg(1'700'000'000 + id).arg(text);
    if (id % 10 < 7)
        return uR"({"update_id":%1,"message":%2})"_s.arg(id).arg(message).toUtf8();
    if (id % 10 == 9)
        return uR"({"update_id":%1,"edited_message":%2})"_s.arg(id).arg(message).toUtf8();
    return uR"({"update_id":%1,"callback_query":{"id":"%2",%3,"message":%4,"chat_instance":"-42","data":"buy:%5"}})"_s
        .arg(id).arg(id * 4099).arg(from, message).arg(id % 97).toUtf8();
}

QList<ReceivedUpdate> updates(qint64 first, int count)
{
    QByteArray body = R"({"ok":true,"result":[)";
    for (qint64 id = first; id < first + count; ++id) {
        if (id > first)
            body += ',';
        body += updateJson(id);
    }
    return readUpdates(body + "]}", 1'700'000'000'000 + first * 20).value();
}

qint64 residentKiB(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qstrlen(field)).replace("kB", "").trimmed().toLongLong();
    }
    return 0;
}

template <typename Work>
double medianMs(Work work)
{
    QList<double> times;
    for (int i = 0; i < Repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <typename Work>
double onceMs(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void waitForProjections(UpdateStore &store)
{
    while (store.info().result()->projected != store.info().result()->last)
        QThread::msleep(20);
}

double fill(UpdateStore &store, qint64 rows)
{
    qint64 stored = store.info().result()->stored;
    double ms = 0;
    while (stored < rows) {
        const auto some = updates(1'000'000 + stored, FillSize);
        ms += onceMs([&] { store.append(some).result().value(); });
        stored += FillSize;
    }
    return ms;
}

//! As a poller does it: the next answer is read while the last one is being stored, and asked for once it is.
double drain(UpdateStore &store)
{
    const qint64 first = 1'000'000 + store.info().result()->stored;
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
    if (const double ms = fill(*store, rows); ms > 0)
        figures["fill_per_s"_L1] = double(rows - before) / ms * 1000;
    const auto behind = number(store->info().result()->last) - number(store->info().result()->projected);
    const double projectMs = onceMs([&] { waitForProjections(*store); });
    if (behind > FillSize)
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
