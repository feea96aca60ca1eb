// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/database.h"
#include "store/storetesting.h"
#include "support/smalldisk.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTrouble : public QObject
{
    Q_OBJECT
private slots:
    void nothingConfirmedIsLostWhenTheProgramIsKilled();
    void projectionsCatchUpAfterAKill();
    void aFullDiskStoresNothingAndSaysSo();
    void aReadOnlyDiskSaysSo();
    void aLockOfAnotherProgramSaysSo();
    void aFileOfALaterBotdeskIsNotTouched();
    void aFileOfVersionOneIsRead();
    void aFileThatIsNoDatabaseIsSetAside();
    void anOverwrittenFirstPageLosesNothing();
    void rowsAroundADamagedPageAreRecovered();
    void readOnlyReadsBesideAWriter();
    void readOnlyOfNothingIsAnError();

private:
    void killWhileWriting(const QString &path, int afterMs);
};

namespace {

constexpr int RowsOfDamage = 3000;

//! A connection of the test's own, gone with its end.
class Sql
{
public:
    explicit Sql(const QString &path) : m_database(Database::open(path, Database::Access::Write, 5s)) { }
    bool run(const QString &sql) const { return m_database && (*m_database)->execute(sql); }

private:
    Result<std::unique_ptr<Database>> m_database;
};

Error::Kind kindOf(const Result<Committed> &committed)
{
    return committed ? Error::Kind::Internal : committed.error().kind;
}

void fill(const QString &path, int rows)
{
    const auto store = openSqliteStore({.path = path});
    QList<ReceivedUpdate> updates;
    for (int i = 1; i <= rows; ++i)
        updates << message(i, i, u"row %1 "_s.arg(i).repeated(20));
    QVERIFY(waited(store->append(updates, UpdateId{rows + 1})));
    QVERIFY(waited(store->saveDraft({{ChatId{700}, {}, {}}, "kept", 1})));
    // Everything into the file itself.
    QTRY_VERIFY_WITH_TIMEOUT(waited(store->info())->projected == waited(store->info())->last, 30'000);
}

void overwrite(const QString &path, qint64 offset, qint64 bytes)
{
    QVERIFY(Sql(path).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
    QCOMPARE(file.write(QByteArray(bytes, '\xa5')), bytes);
}

} // namespace

//! A child writes until it is killed, and tells through a pipe what was confirmed to it.
void TestTrouble::killWhileWriting(const QString &path, int afterMs)
{
    int fds[2];
    QVERIFY(::pipe(fds) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(fds[0]);
        const auto store = openSqliteStore({.path = path});
        qint64 next = number(store->nextOffset().result()->value_or(UpdateId{1}));
        for (;;) {
            const auto committed = store->append({message(next, next, u"x"_s), message(next + 1, next + 1, u"y"_s)}, UpdateId{next + 2})
                                       .result();
            next += 2;
            if (!committed || ::write(fds[1], &next, sizeof next) != sizeof next)
                ::_exit(1);
        }
    }
    ::close(fds[1]);
    QThread::msleep(ulong(afterMs));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    qint64 confirmed = 1;
    while (::read(fds[0], &confirmed, sizeof confirmed) == sizeof confirmed) { }
    ::close(fds[0]);

    const auto store = openSqliteStore({.path = path});
    const qint64 stored = waited(store->info())->stored;
    QVERIFY2(stored >= confirmed - 1, qPrintable(u"%1 stored, %2 confirmed"_s.arg(stored).arg(confirmed - 1)));
    QCOMPARE(number(waited(store->nextOffset())->value_or(UpdateId{1})), stored + 1);
    // What was asked for again after the crash is known.
    if (stored >= 2) {
        const auto again = waited(store->append({message(stored - 1, stored - 1, u"x"_s), message(stored, stored, u"y"_s)}));
        QCOMPARE(again->known.size(), 2);
    }
}

void TestTrouble::nothingConfirmedIsLostWhenTheProgramIsKilled()
{
    QTemporaryDir folder;
    QRandomGenerator random(1);
    for (int i = 0; i < 8; ++i) {
        killWhileWriting(folder.filePath(u"s.sqlite"_s), 30 + int(random.bounded(150)));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTrouble::projectionsCatchUpAfterAKill()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.sqlite"_s);
    killWhileWriting(path, 400);
    const auto store = openSqliteStore({.path = path});
    const auto info = waited(store->opened()).value();
    QTRY_VERIFY_WITH_TIMEOUT(waited(store->info())->projected == info.last, 20'000);
    QCOMPARE(waited(store->rows({.types = {u"message"_s}}))->size(), info.stored);
    QCOMPARE(waited(store->conversation({ChatId{700}, {}, {}}))->unread, int(info.stored));
}

void TestTrouble::aFullDiskStoresNothingAndSaysSo()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs the right to mount a small tmpfs");
    auto store = openSqliteStore({.path = disk.file()});
    const QString text(1000, u'x');
    qint64 confirmed = 0;
    Error::Kind kind = Error::Kind::Internal;
    for (qint64 id = 1; id < 20'000; id += 10) {
        QList<ReceivedUpdate> updates;
        for (qint64 i = id; i < id + 10; ++i)
            updates << message(i, i, text);
        const auto committed = waited(store->append(updates, UpdateId{id + 10}));
        if (!committed) {
            kind = kindOf(committed);
            break;
        }
        confirmed += committed->rows.size();
    }
    QCOMPARE(kind, Error::Kind::DiskFull);
    QVERIFY(confirmed > 0);
    QCOMPARE(waited(store->info())->stored, confirmed);
    QCOMPARE(number(waited(store->nextOffset())->value()), confirmed + 1);
    QCOMPARE(kindOf(waited(store->append({message(confirmed + 1, 1, text.repeated(200))}))), Error::Kind::DiskFull);
    store.reset();
    store = openSqliteStore({.path = disk.file()});
    const auto reopened = waited(store->opened());
    // With no room at all it may be refused, but then for that reason, and nothing is set aside as damaged.
    if (reopened)
        QCOMPARE(reopened->stored, confirmed);
    else
        QCOMPARE(reopened.error().kind, Error::Kind::DiskFull);
    QCOMPARE(QDir(QFile::decodeName(disk.path())).entryList({u"*.damaged-*"_s}).size(), 0);
}

void TestTrouble::aReadOnlyDiskSaysSo()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs the right to mount a small tmpfs");
    fill(disk.file(), 10);
    QVERIFY(disk.makeReadOnly());
    const auto store = openSqliteStore({.path = disk.file()});
    const auto opened = waited(store->opened());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::ReadOnly);
    QCOMPARE(kindOf(waited(store->append({message(11, 11, u"x"_s)}))), Error::Kind::ReadOnly);
}

void TestTrouble::aLockOfAnotherProgramSaysSo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.sqlite"_s);
    const auto store = openSqliteStore({.path = path, .busyTimeout = 50ms});
    QVERIFY(waited(store->append({message(1, 1, u"a"_s)})));
    {
        const Sql other(path);
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(kindOf(waited(store->append({message(2, 2, u"b"_s)}, UpdateId{3}))), Error::Kind::Locked);
        QCOMPARE(waited(store->nextOffset()).value(), std::nullopt);
        QVERIFY(other.run(u"ROLLBACK"_s));
    }
    const auto committed = waited(store->append({message(2, 2, u"b"_s)}, UpdateId{3}));
    QVERIFY(committed);
    QCOMPARE(committed->rows[0].log, LogId{2});
}

void TestTrouble::aFileOfALaterBotdeskIsNotTouched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.sqlite"_s);
    fill(path, 3);
    QVERIFY(Sql(path).run(u"PRAGMA user_version=999"_s));
    for (const bool readOnly : {false, true}) {
        const auto store = openSqliteStore({.path = path, .readOnly = readOnly});
        const auto opened = waited(store->opened());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
        QVERIFY(opened.error().detail.contains(u"999"));
    }
    QCOMPARE(QDir(folder.path()).entryList({u"*.damaged-*"_s}).size(), 0);
}

//! The file as version 1 made it, in its own words: this test stays as it is when the schema goes on.
void TestTrouble::aFileOfVersionOneIsRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.sqlite"_s);
    {
        const Sql old(path);
        for (const QString &statement : {
                 u"PRAGMA page_size=8192"_s, u"PRAGMA journal_mode=WAL"_s,
                 u"CREATE TABLE type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"_s,
                 u"CREATE TABLE log (id INTEGER PRIMARY KEY, update_id INTEGER NOT NULL, received INTEGER NOT NULL,"
                 " type INTEGER NOT NULL, chat INTEGER, sender INTEGER, thread INTEGER, date INTEGER, message INTEGER,"
                 " chat_title TEXT, chat_type TEXT, business TEXT, sender_name TEXT, query TEXT, summary TEXT, json BLOB NOT NULL)"_s,
                 u"CREATE INDEX log_update ON log (update_id)"_s,
                 u"CREATE TABLE batch (first INTEGER PRIMARY KEY, stored INTEGER NOT NULL, acknowledged INTEGER)"_s,
                 u"CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID"_s,
                 u"CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID"_s,
                 u"CREATE TABLE recovery (at INTEGER PRIMARY KEY, file TEXT, reason TEXT, recovered INTEGER, unreadable INTEGER)"_s,
                 u"CREATE TABLE sent (id INTEGER PRIMARY KEY, after INTEGER NOT NULL, chat INTEGER NOT NULL, thread INTEGER,"
                 " business TEXT, message INTEGER, at INTEGER NOT NULL, method TEXT, json BLOB, draft BLOB)"_s,
                 u"CREATE TABLE answer (query TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID"_s,
                 u"CREATE TABLE read_mark (chat INTEGER, thread INTEGER, business TEXT, position INTEGER NOT NULL,"
                 " sub INTEGER NOT NULL, PRIMARY KEY (chat, thread, business)) WITHOUT ROWID"_s,
                 u"CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, chat INTEGER NOT NULL, thread INTEGER, business TEXT,"
                 " draft BLOB, state INTEGER NOT NULL, error_kind INTEGER, error TEXT, error_code INTEGER, retry_after INTEGER,"
                 " attempts INTEGER NOT NULL, not_before INTEGER NOT NULL, created INTEGER NOT NULL)"_s,
                 u"CREATE TABLE draft (chat INTEGER, thread INTEGER, business TEXT, draft BLOB NOT NULL, changed INTEGER NOT NULL,"
                 " PRIMARY KEY (chat, thread, business)) WITHOUT ROWID"_s,
                 u"CREATE TABLE exchange (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, method TEXT NOT NULL,"
                 " parameters BLOB, answer BLOB, http INTEGER NOT NULL, duration INTEGER NOT NULL, error_kind INTEGER, error TEXT,"
                 " error_code INTEGER, retry_after INTEGER, about INTEGER)"_s,
                 u"CREATE INDEX exchange_about ON exchange (about) WHERE about IS NOT NULL"_s,
                 u"CREATE TABLE webhook_sample (at INTEGER PRIMARY KEY, json BLOB NOT NULL)"_s,
                 u"INSERT INTO type VALUES (1, 'message')"_s,
                 u"INSERT INTO log VALUES (1, 10, 1700000000000, 1, 700, 700, 0, 1700000000, 1, 'Alice', 'private', NULL, 'Alice',"
                 " NULL, 'text' || char(31) || 'hello', CAST('{\"update_id\":10,\"message\":{\"message_id\":1,\"date\":1700000000,"
                 "\"from\":{\"id\":700,\"first_name\":\"Alice\"},\"chat\":{\"id\":700,\"first_name\":\"Alice\",\"type\":\"private\"},"
                 "\"text\":\"hello\"}}' AS BLOB))"_s,
                 u"INSERT INTO batch VALUES (1, 1700000000500, NULL)"_s,
                 u"INSERT INTO meta VALUES ('next_offset', 11)"_s,
                 u"INSERT INTO draft VALUES (700, 0, '', CAST('kept' AS BLOB), 5)"_s,
                 u"PRAGMA user_version=1"_s,
             })
            QVERIFY2(old.run(statement), qPrintable(statement));
    }
    const auto store = openSqliteStore({.path = path});
    const auto opened = waited(store->opened());
    QVERIFY2(opened, qPrintable(opened ? QString() : describe(opened.error())));
    QCOMPARE(opened->stored, 1);
    QCOMPARE(waited(store->nextOffset()).value(), UpdateId{11});
    QCOMPARE(waited(store->drafts())->front().draft, "kept");
    QCOMPARE(waited(store->append({message(11, 2, u"new"_s)}))->rows[0].log, LogId{2});
    QTRY_COMPARE(waited(store->rows({.texts = {u"hello"_s}}))->mid(0, 9), (QList<LogId>{LogId{1}}));
    QTRY_COMPARE(waited(store->messages({ChatId{700}, {}, {}}))->size(), 2);
}

void TestTrouble::aFileThatIsNoDatabaseIsSetAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.sqlite"_s);
    const QByteArray garbage = QByteArray("this was never a database ").repeated(2000);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
    }
    const auto store = openSqliteStore({.path = path});
    const auto opened = waited(store->opened());
    QVERIFY2(opened, qPrintable(opened ? QString() : describe(opened.error())));
    QVERIFY(opened->recovery);
    QCOMPARE(opened->recovery->recovered, 0);
    QVERIFY(!opened->recovery->reason.isEmpty());
    QFile aside(opened->recovery->damagedFile);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), garbage);
    QVERIFY(waited(store->append({message(1, 1, u"a"_s)})));
    QVERIFY(waited(store->dismissRecovery()));
    QVERIFY(!waited(store->info())->recovery);
}

void TestTrouble::anOverwrittenFirstPageLosesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.sqlite"_s);
    fill(path, 300);
    overwrite(path, 0, 8192);
    const auto store = openSqliteStore({.path = path});
    const auto opened = waited(store->opened());
    QVERIFY2(opened, qPrintable(opened ? QString() : describe(opened.error())));
    QVERIFY(opened->recovery);
    QCOMPARE(opened->recovery->recovered, 300);
    QCOMPARE(opened->stored, 300);
    QCOMPARE(waited(store->nextOffset()).value(), UpdateId{301});
    QCOMPARE(waited(store->drafts())->front().draft, "kept");
    QCOMPARE(waited(store->append({message(300, 300, u"row 300 "_s.repeated(20))}))->known.size(), 1);
    QCOMPARE(QDir(folder.path()).entryList({u"*.reading*"_s}).size(), 0);
}

void TestTrouble::rowsAroundADamagedPageAreRecovered()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.sqlite"_s);
    fill(path, RowsOfDamage);
    const qint64 pages = QFileInfo(path).size() / 8192;
    overwrite(path, pages / 4 * 8192, 3 * 8192);

    auto store = openSqliteStore({.path = path});
    QVERIFY(waited(store->opened()));
    // It is noticed when a page is read: here, by filling the projections again.
    bool isToldDamaged = false;
    connect(store.get(), &UpdateStore::failed, this,
            [&isToldDamaged](const Error &error) { isToldDamaged |= error.kind == Error::Kind::Damaged; });
    QVERIFY(waited(store->rebuild()));
    QTRY_VERIFY_WITH_TIMEOUT(isToldDamaged, 30'000);
    store.reset();

    store = openSqliteStore({.path = path});
    const auto opened = waited(store->opened());
    QVERIFY2(opened, qPrintable(opened ? QString() : describe(opened.error())));
    QVERIFY(opened->recovery);
    QVERIFY2(opened->stored > RowsOfDamage * 9 / 10 && opened->stored < RowsOfDamage, qPrintable(QString::number(opened->stored)));
    QCOMPARE(opened->recovery->recovered + opened->recovery->unreadable, RowsOfDamage);
    QCOMPARE(waited(store->nextOffset()).value(), UpdateId{RowsOfDamage + 1});
    QTRY_VERIFY_WITH_TIMEOUT(waited(store->info())->projected == opened->last, 30'000);
    QVERIFY(QFileInfo::exists(opened->recovery->damagedFile));
}

void TestTrouble::readOnlyReadsBesideAWriter()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"a refund"_s)})));
    const auto reader = openSqliteStore({.path = store.path(), .readOnly = true});
    QCOMPARE(waited(reader->opened())->stored, 1);
    QCOMPARE(waited(reader->rows({.texts = {u"refund"_s}}))->size(), 1);
    QCOMPARE(kindOf(waited(reader->append({message(2, 2, u"b"_s)}))), Error::Kind::ReadOnly);
    QVERIFY(waited(store->append({message(2, 2, u"b"_s)})));
    QCOMPARE(waited(reader->info())->stored, 2);
}

void TestTrouble::readOnlyOfNothingIsAnError()
{
    QTemporaryDir folder;
    const auto store = openSqliteStore({.path = folder.filePath(u"none.sqlite"_s), .readOnly = true});
    QVERIFY(!waited(store->opened()));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"none.sqlite"_s)));
}

BOTDESK_TEST(TestTrouble)
#include "testtrouble.moc"
