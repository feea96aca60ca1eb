// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/database.h"
#include "store/intakefile.h"
#include "store/storetesting.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTemporaryDir>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Updates that follow on one another: on disk and answered first, in the log a moment later.
class TestIntake : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aStreamKeepsItsOrder();
    void whoWasAnsweredFindsItsUpdate();
    void duplicatesInAStreamAreKnown();
    void aStreamInAnyOrderIsStoredOnce();
    void theTimelineOfAStreamHasItsTimes();
    void aQuickDiskIsWaitedForWhereTheUpdatesCome();
    void aFewUpdatesNeedNoFile();
    void theFileGoesWithTheStore();
    void moreThanTheFileHoldsIsStored();
    void aKillLosesNothingThatWasAnswered();
    void aKillLosesNothingForWhoOnlyReads();
    void whatTheLogHadIsNotTakenTwiceAfterAKill();
    void aLogThatCannotBeWrittenIsToldAndTriedAgain();
    void anotherProgramsFileIsLeftAlone();
    void anotherProgramMayWriteMeanwhile();

private:
    QString intakePath() const { return IntakeFile::pathBeside(m_store->path()); }
    QList<Committed> stream(qint64 first, int count);
    qint64 streamUntilAhead(qint64 first);
    QString copied() const;

    std::unique_ptr<StoreOnDisk> m_store;
};

namespace {

qint64 storedIn(UpdateStore &store)
{
    return waited(store.info()).value_or(StoreInfo{}).stored;
}

} // namespace

void TestIntake::init()
{
    m_store = std::make_unique<StoreOnDisk>();
    QVERIFY(waited((*m_store)->opened()));
}

//! Appends one after the other, without waiting for each answer. @return what was answered.
QList<Committed> TestIntake::stream(qint64 first, int count)
{
    QList<QFuture<Result<Committed>>> futures;
    for (qint64 id = first; id < first + count; ++id) {
        futures << (*m_store)->append({message(id, id, u"number %1"_s.arg(id))}, UpdateId{id + 1});
        if (futures.size() >= 8)
            futures[futures.size() - 8].waitForFinished();
    }
    QList<Committed> answers;
    for (const auto &future : std::as_const(futures)) {
        const auto committed = waited(future);
        if (!committed)
            break;
        answers << *committed;
    }
    return answers;
}

//! Streams until updates are put ahead of the log. @return the id that comes next.
qint64 TestIntake::streamUntilAhead(qint64 first)
{
    for (int i = 0; i < 200 && !QFileInfo::exists(intakePath()); ++i) {
        if (stream(first, 20).size() != 20)
            return -1;
        first += 20;
    }
    return QFileInfo::exists(intakePath()) ? first : -1;
}

//! The files as a kill would leave them.
QString TestIntake::copied() const
{
    const QString folder = QFileInfo(m_store->path()).path() + u"/copy"_s;
    if (!QDir().mkpath(folder))
        return {};
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-intake"_s}) {
        if (!QFile::copy(m_store->path() + suffix, folder + u"/updates.sqlite"_s + suffix))
            return {};
    }
    return folder + u"/updates.sqlite"_s;
}

void TestIntake::aStreamKeepsItsOrder()
{
    QSignalSpy stored(&**m_store, &UpdateStore::stored);
    const auto answers = stream(100, 2000);
    QCOMPARE(answers.size(), 2000);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QCOMPARE(answers[i].rows.size(), 1);
        QCOMPARE(answers[i].rows[0].log, LogId{i + 1});
        QCOMPARE(number(answers[i].rows[0].head.id), 100 + i);
    }
    QVERIFY(QFileInfo::exists(intakePath()));
    QCOMPARE(waited((*m_store)->nextOffset()).value(), UpdateId{2100});
    const auto page = waited((*m_store)->page(LogId{1}, LogId{2000}));
    QVERIFY(page);
    QCOMPARE(page->size(), 2000);
    for (qsizetype i = 0; i < page->size(); ++i)
        QCOMPARE(number((*page)[i].head.id), 100 + i);

    qint64 told = 0;
    QTRY_VERIFY(([&] {
        for (; !stored.isEmpty(); stored.removeFirst()) {
            for (const StoredUpdate &row : stored.first().first().value<Committed>().rows)
                told += number(row.log) == told + 1 ? 1 : -1'000'000;   // in order, without a gap
        }
        return told == 2000;
    }()));
}

void TestIntake::whoWasAnsweredFindsItsUpdate()
{
    qint64 id = streamUntilAhead(1);
    QVERIFY(id > 0);
    for (int i = 0; i < 100; ++i, ++id) {
        QList<QFuture<Result<Committed>>> futures;
        for (int n = 0; n < 4; ++n)
            futures << (*m_store)->append({message(10 * id + n, id, u"found"_s)});
        const auto last = waited(futures.last());
        QVERIFY(last);
        QCOMPARE(waited((*m_store)->json(last->rows[0].log)).value_or("none"), messageJson(10 * id + 3, id, u"found"_s));
        QCOMPARE(storedIn(**m_store), number(last->rows[0].log));
    }
}

void TestIntake::duplicatesInAStreamAreKnown()
{
    const qint64 next = streamUntilAhead(1);
    QVERIFY(next > 0);
    const auto fresh = (*m_store)->append({message(next, next, u"fresh"_s)});
    const auto again = (*m_store)->append({message(next - 1, next - 1, u"number %1"_s.arg(next - 1)),
                                           message(next + 1, next + 1, u"fresh"_s), message(next, next, u"fresh"_s)});
    const auto after = (*m_store)->append({message(next + 2, next + 2, u"fresh"_s)});
    QCOMPARE(waited(fresh)->known.size(), 0);
    QCOMPARE(waited(again)->known, (QList<qsizetype>{0, 2}));
    QCOMPARE(waited(after)->rows[0].log, LogId{next + 2});
    QCOMPARE(storedIn(**m_store), next + 2);
}

void TestIntake::aStreamInAnyOrderIsStoredOnce()
{
    QList<QFuture<Result<Committed>>> futures;
    for (int turn = 0; turn < 2; ++turn) {
        for (qint64 id = 0; id < 3000; id += 32) {
            for (qint64 i = 31; i >= 0; --i)
                futures << (*m_store)->append({message(1 + id + i, 1, u"x"_s)});
            futures.last().waitForFinished();
        }
    }
    qsizetype fresh = 0;
    qsizetype known = 0;
    for (const auto &future : std::as_const(futures)) {
        const auto committed = waited(future);
        QVERIFY(committed);
        fresh += committed->rows.size();
        known += committed->known.size();
    }
    QCOMPARE(fresh, futures.size() / 2);
    QCOMPARE(known, fresh);
    QCOMPARE(storedIn(**m_store), fresh);
    QVERIFY(QFileInfo::exists(intakePath()));
}

void TestIntake::theTimelineOfAStreamHasItsTimes()
{
    const qint64 next = streamUntilAhead(1);
    QVERIFY(next > 0);
    const auto answers = stream(next, 100);
    QCOMPARE(answers.size(), 100);
    const LogId last = answers.last().rows[0].log;
    const qint64 acknowledged = answers.last().storedMs + 3;
    (*m_store)->setAcknowledged(last, acknowledged);
    QVERIFY(waited((*m_store)->append({message(next + 100, 1, u"y"_s)})));
    const auto timeline = waited((*m_store)->timeline(last));
    QVERIFY(timeline);
    QCOMPARE(timeline->storedMs, answers.last().storedMs);
    QCOMPARE(timeline->acknowledgedMs, acknowledged);
}

//! So that no thread has to be woken for it, and to wake another one in turn.
void TestIntake::aQuickDiskIsWaitedForWhereTheUpdatesCome()
{
    const QTemporaryDir memory(u"/dev/shm/botdesk-test-XXXXXX"_s);
    if (!memory.isValid() || QStorageInfo(memory.path()).bytesAvailable() < 256 * 1024 * 1024)
        QSKIP("a disk in memory, which is always quick, is not to be had here");
    const auto store = openSqliteStore({.path = memory.filePath(u"updates.sqlite"_s)});
    QVERIFY(waited(store->opened()));
    int atOnce = 0;   // so often in a row, no thread is that quick
    int most = 0;
    qint64 id = 1;
    for (; id <= 20'000 && most < 50; ++id) {
        const auto answer = store->append({message(id, 7, u"quick"_s)}, UpdateId{id + 1});
        atOnce = answer.isFinished() ? atOnce + 1 : 0;
        most = std::max(most, atOnce);
        QVERIFY(waited(answer));
    }
    QCOMPARE(most, 50);
    QCOMPARE(storedIn(*store), id - 1);
}

void TestIntake::aFewUpdatesNeedNoFile()
{
    for (qint64 id = 1; id < 4; ++id)
        QVERIFY(waited((*m_store)->append({message(id, id, u"slowly"_s)})));
    QVERIFY(!QFileInfo::exists(intakePath()));
}

void TestIntake::theFileGoesWithTheStore()
{
    QVERIFY(streamUntilAhead(1) > 0);
    QCOMPARE(int(QFileInfo(intakePath()).permissions() & QFile::Permissions(0x0077)), 0);
    const qint64 stored = storedIn(**m_store);
    m_store->close();
    QVERIFY(!QFileInfo::exists(intakePath()));
    m_store->reopen();
    QCOMPARE(storedIn(**m_store), stored);
}

void TestIntake::moreThanTheFileHoldsIsStored()
{
    const QString text(20'000, u'x');
    QList<QFuture<Result<Committed>>> futures;
    for (qint64 id = 1; id <= 1500; ++id) {
        futures << (*m_store)->append({message(id, id, text)}, UpdateId{id + 1});
        if (futures.size() >= 20)
            futures[futures.size() - 20].waitForFinished();
    }
    for (const auto &future : std::as_const(futures))
        QVERIFY(waited(future));
    QVERIFY(1500 * text.size() > 3 * 2 * IntakeFile::HalfSize);
    QCOMPARE(QFileInfo(intakePath()).size(), 2 * IntakeFile::HalfSize);
    QCOMPARE(storedIn(**m_store), 1500);
}

void TestIntake::aKillLosesNothingThatWasAnswered()
{
    qint64 next = streamUntilAhead(1);
    QVERIFY(next > 0);
    QString copy;
    {
        // While another program holds the log, what is answered stands in the file alone.
        const auto other = Database::open(m_store->path(), Database::Access::Write, 5s);
        QVERIFY(other && (*other)->execute(u"BEGIN IMMEDIATE"_s));
        const auto answers = stream(next, 6);
        QVERIFY(!answers.isEmpty());
        next += answers.size();
        copy = copied();
        QVERIFY(!copy.isEmpty());
    }
    const auto store = openSqliteStore({.path = copy});
    const qint64 stored = storedIn(*store);
    QVERIFY2(stored >= next - 1, qPrintable(u"%1 of %2"_s.arg(stored).arg(next - 1)));
    QCOMPARE(number(waited(store->nextOffset())->value()), stored + 1);
    QVERIFY(!QFileInfo::exists(IntakeFile::pathBeside(copy)));
    for (qint64 id = 1; id < next; ++id)
        QCOMPARE(waited(store->json(LogId{id})).value_or("none"), messageJson(id, id, u"number %1"_s.arg(id)));
    const auto again = waited(store->append({message(next - 1, next - 1, u"number %1"_s.arg(next - 1))}));
    QCOMPARE(again->known.size(), 1);
}

void TestIntake::aKillLosesNothingForWhoOnlyReads()
{
    const qint64 next = streamUntilAhead(1);
    QVERIFY(next > 0);
    QCOMPARE(stream(next, 40).size(), 40);
    const QString copy = copied();
    QVERIFY(!copy.isEmpty());
    const auto store = openSqliteStore({.path = copy, .readOnly = true});
    QCOMPARE(storedIn(*store), next + 39);
}

//! Taken once more, entries of the file would set the offset back that was moved since.
void TestIntake::whatTheLogHadIsNotTakenTwiceAfterAKill()
{
    const qint64 next = streamUntilAhead(1);
    QVERIFY(next > 0);
    QCOMPARE(storedIn(**m_store), next - 1);   // the log has them
    QTest::qSleep(50);                         // no stream any more
    QVERIFY(waited((*m_store)->append({}, UpdateId{next + 1000})));
    const QString copy = copied();
    QVERIFY(!copy.isEmpty());
    const auto store = openSqliteStore({.path = copy});
    QCOMPARE(waited(store->nextOffset()).value(), UpdateId{next + 1000});
    QCOMPARE(storedIn(*store), next - 1);
    QVERIFY(waited(store->append({message(next, next, u"goes on"_s)})));
    QCOMPARE(storedIn(*store), next);
}

void TestIntake::aLogThatCannotBeWrittenIsToldAndTriedAgain()
{
    m_store->close();
    const auto store = openSqliteStore({.path = m_store->path(), .busyTimeout = 20ms});
    QVERIFY(waited(store->opened()));
    QSignalSpy failed(&*store, &UpdateStore::failed);
    QSignalSpy stored(&*store, &UpdateStore::stored);
    qint64 id = 1;
    const auto appendSome = [&] {
        QList<QFuture<Result<Committed>>> futures;
        for (int i = 0; i < 8; ++i, ++id)
            futures << store->append({message(id, id, u"x"_s)}, UpdateId{id + 1});
        return waited(futures.last());
    };
    for (int i = 0; i < 200 && !QFileInfo::exists(intakePath()); ++i)
        QVERIFY(appendSome());
    QVERIFY(QFileInfo::exists(intakePath()));

    const auto other = Database::open(m_store->path(), Database::Access::Write, 5s);
    QVERIFY(other && (*other)->execute(u"BEGIN IMMEDIATE"_s));
    Result<Committed> answer;
    for (int i = 0; i < 200 && (answer || failed.isEmpty()); ++i) {
        answer = appendSome();
        QCoreApplication::processEvents();
    }
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Locked);
    QVERIFY(failed.size() == 1 || failed.size() == 2);   // of those that were answered; once. A projection may fail too
    QVERIFY((*other)->execute(u"ROLLBACK"_s));

    // By itself, though nothing more comes.
    const auto toldUpTo = [&] { return stored.isEmpty() ? 0 : number(stored.last().first().value<Committed>().rows.last().head.id); };
    const qint64 told = toldUpTo();
    QTRY_VERIFY(toldUpTo() > told);
    const qint64 count = storedIn(*store);
    const auto offset = waited(store->nextOffset());
    QVERIFY(offset && *offset);
    QCOMPARE(number(**offset), number(waited(store->page(LogId{count}, LogId{count}))->first().head.id) + 1);
    QVERIFY(waited(store->append({message(id, id, u"again"_s)})));
}

void TestIntake::anotherProgramsFileIsLeftAlone()
{
    const qint64 next = streamUntilAhead(1);
    QVERIFY(next > 0);
    const auto second = openSqliteStore({.path = m_store->path()});
    for (qint64 id = next; id < next + 50; ++id)
        QVERIFY(waited(second->append({message(id, id, u"other"_s)})));
    QVERIFY(QFileInfo::exists(intakePath()));
    QCOMPARE(stream(next + 50, 50).size(), 50);
    QCOMPARE(storedIn(**m_store), next + 99);
}

void TestIntake::anotherProgramMayWriteMeanwhile()
{
    qint64 next = streamUntilAhead(1);
    QVERIFY(next > 0);
    const auto second = openSqliteStore({.path = m_store->path()});
    QVERIFY(waited(second->append({message(next, next, u"number %1"_s.arg(next))})));
    // The same comes here too, and is stored once.
    QCOMPARE(stream(next, 20).size(), 20);
    QCOMPARE(storedIn(**m_store), next + 19);
}

BOTDESK_TEST(TestIntake)
#include "testintake.moc"
