// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/schema.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! How a file goes from version to version, on a schema of the test's own: a list of mugs that learns colours and prices.
class TestMigrations : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anEmptyFileGoesThroughEveryStep();
    void anOlderFileGoesOnFromItsVersion();
    void aFileOfTheLastVersionIsNotTouched();
    void aLaterFileIsRefusedByName();
    void aStepThatFailsLeavesNothingOfItself();
    void aStepThatIsKilledLeavesNothingOfItself();

private:
    std::unique_ptr<Database> open() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr auto Mugs = "CREATE TABLE mug (name TEXT NOT NULL); INSERT INTO mug VALUES ('first');";
constexpr auto Colours = "ALTER TABLE mug ADD COLUMN colour TEXT; UPDATE mug SET colour = 'blue';";
constexpr auto Prices = "ALTER TABLE mug ADD COLUMN price INTEGER; UPDATE mug SET price = 1840;";
constexpr auto Broken = "ALTER TABLE mug ADD COLUMN price INTEGER; UPDATE mug SET price = 1; UPDATE plate SET price = 2;";
//! Writes until it is killed.
constexpr auto Endless = "ALTER TABLE mug ADD COLUMN price INTEGER; UPDATE mug SET price = 1;"
                         " INSERT INTO mug WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'm' || i, 'red', i FROM n;";

constexpr std::array One = {Mugs};
constexpr std::array Two = {Mugs, Colours};
constexpr std::array Three = {Mugs, Colours, Prices};

//! Version, columns and rows.
QString described(Database &database)
{
    const auto count = [&](const QString &sql) { return database.integer(sql).value().value_or(-1); };
    return u"version %1, %2 columns, %3 rows"_s.arg(schemaVersion(database).value())
        .arg(count(u"SELECT count(*) FROM pragma_table_info('mug')"_s))
        .arg(count(u"SELECT count(*) FROM mug"_s));
}

} // namespace

std::unique_ptr<Database> TestMigrations::open() const
{
    auto database = Database::open(m_folder->filePath(u"s.sqlite"_s), Database::Access::Write, std::chrono::seconds(5));
    return database ? *std::move(database) : nullptr;
}

void TestMigrations::anEmptyFileGoesThroughEveryStep()
{
    const auto database = open();
    QVERIFY(migrate(*database, Three));
    QCOMPARE(described(*database), u"version 3, 3 columns, 1 rows"_s);
    QCOMPARE(database->integer(u"SELECT price FROM mug WHERE colour = 'blue'"_s).value(), 1840);
}

void TestMigrations::anOlderFileGoesOnFromItsVersion()
{
    QVERIFY(migrate(*open(), One));
    {
        const auto database = open();
        QVERIFY(database->execute(u"INSERT INTO mug VALUES ('second')"_s));
        QVERIFY(migrate(*database, Three));
    }
    const auto database = open();
    QCOMPARE(described(*database), u"version 3, 3 columns, 2 rows"_s);
    QCOMPARE(database->integer(u"SELECT sum(price) FROM mug"_s).value(), 3680);
}

void TestMigrations::aFileOfTheLastVersionIsNotTouched()
{
    const auto database = open();
    QVERIFY(migrate(*database, Two));
    QVERIFY(migrate(*database, Two));
    QCOMPARE(described(*database), u"version 2, 2 columns, 1 rows"_s);
}

void TestMigrations::aLaterFileIsRefusedByName()
{
    QVERIFY(migrate(*open(), Three));
    const auto database = open();
    const auto done = migrate(*database, Two);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Invalid);
    QCOMPARE(done.error().detail, u"%1: schema 3; this Botdesk knows 2"_s.arg(database->path()));
    QCOMPARE(described(*database), u"version 3, 3 columns, 1 rows"_s);
}

void TestMigrations::aStepThatFailsLeavesNothingOfItself()
{
    constexpr std::array steps = {Mugs, Colours, Broken};
    const auto database = open();
    QVERIFY(migrate(*database, One));
    QVERIFY(!migrate(*database, steps));
    QCOMPARE(described(*database), u"version 2, 2 columns, 1 rows"_s);
    QVERIFY(migrate(*database, Three));   // mended, it goes on
    QCOMPARE(described(*database), u"version 3, 3 columns, 1 rows"_s);
}

void TestMigrations::aStepThatIsKilledLeavesNothingOfItself()
{
    QVERIFY(migrate(*open(), One));
    constexpr std::array steps = {Mugs, Colours, Endless};
    const pid_t child = ::fork();
    if (child == 0) {
        const auto done = migrate(*open(), steps);
        ::_exit(done ? 0 : 1);   // it comes here only when the disk is full
    }
    // Once the pages no longer fit into memory some of them are in the file, or in its journal.
    const auto journal = [this] { return QFileInfo(m_folder->filePath(u"s.sqlite-journal"_s)).size(); };
    const auto whole = [this] { return QFileInfo(m_folder->filePath(u"s.sqlite"_s)).size(); };
    const qint64 before = whole();
    const bool isUnderWay = QTest::qWaitFor([&] { return journal() > 0 && whole() > before + 100'000; }, 20'000);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(isUnderWay);
    QVERIFY(WIFSIGNALED(status));
    const auto database = open();
    QCOMPARE(described(*database), u"version 2, 2 columns, 1 rows"_s);
    QVERIFY(migrate(*database, Three));
    QCOMPARE(described(*database), u"version 3, 3 columns, 1 rows"_s);
}

BOTDESK_TEST(TestMigrations)
#include "testmigrations.moc"
