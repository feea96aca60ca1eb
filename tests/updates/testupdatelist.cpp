// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/botfixture.h"
#include "support/sampleupdates.h"
#include "support/testmain.h"
#include "updates/exporter.h"
#include "updates/liverows.h"
#include "updates/updatelistmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The table's model on a real store.
class TestUpdateList : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aRangeGrowsWithoutAList();
    void rowsOfAFilterGrowBehindTheOthers();
    void thousandsArriveInFewInsertions();
    void pagesComeWhenTheyAreLookedAt();
    void newRowsHaveTheirTextAtOnce();
    void aFilterTakesTheRowsAwayAndBringsThemBack();
    void whatArrivesDuringAQueryComesOnce();
    void aHeldListOnlyCounts();
    void screenReadersHearWhoAndWhetherItWaits();
    void whatIsShownIsExportedLineByLine();

private:
    void show(const UpdateFilter &filter = {});
    QByteArrayList messages(int from, int count);
    QString cell(int row, UpdateListModel::Column column);

    std::unique_ptr<BotFixture> m_bot;
    std::unique_ptr<LiveRows> m_rows;
    std::unique_ptr<UpdateListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestUpdateList::init()
{
    m_bot = std::make_unique<BotFixture>();
    m_rows = std::make_unique<LiveRows>(m_bot->store());
    m_model = std::make_unique<UpdateListModel>(m_bot->store(), *m_rows);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestUpdateList::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_rows.reset();
    m_bot.reset();
}

void TestUpdateList::show(const UpdateFilter &filter)
{
    m_rows->setFilter(filter);
    QTRY_VERIFY(!m_rows->isLoading());
}

QByteArrayList TestUpdateList::messages(int from, int count)
{
    QByteArrayList all;
    for (int i = from; i < from + count; ++i)
        all << textMessage(1000 + i, u"message number %1"_s.arg(i));
    return all;
}

QString TestUpdateList::cell(int row, UpdateListModel::Column column)
{
    return m_model->index(row, column).data().toString();
}

void TestUpdateList::aRangeGrowsWithoutAList()
{
    RowList rows(UpdateRows(LogId{1}, LogId{1'000'000}));
    rows.append(LogId{1'000'001});
    rows.append(LogId{1'000'001});   // known already
    QCOMPARE(rows.size(), 1'000'001);
    QCOMPARE(rows.indexOf(LogId{1'000'001}), 1'000'000);
    QCOMPARE(rows.indexOf(LogId{1'000'002}), -1);
    rows.append(LogId{1'000'005});   // a gap, as a filter leaves
    QCOMPARE(rows.last(), LogId{1'000'005});
    QCOMPARE(rows.lowerBound(LogId{1'000'003}), 1'000'001);
}

void TestUpdateList::rowsOfAFilterGrowBehindTheOthers()
{
    RowList rows(UpdateRows(QList<LogId>{LogId{2}, LogId{7}}));
    rows.append(LogId{8});
    rows.append(LogId{20});
    rows.append(LogId{20});
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.indexOf(LogId{7}), 1);
    QCOMPARE(rows.indexOf(LogId{20}), 3);
    QCOMPARE(rows.lowerBound(LogId{9}), 3);
    QVERIFY(!rows.contains(LogId{9}));
    QCOMPARE(RowList().last(), LogId{});
}

void TestUpdateList::thousandsArriveInFewInsertions()
{
    show();
    QSignalSpy insertions(m_model.get(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 30; ++i)
        m_bot->store().append(received(messages(i * 100, 100), 1));
    QTRY_COMPARE(m_model->rowCount(), 3000);
    QVERIFY2(insertions.size() <= 30, qPrintable(QString::number(insertions.size())));
    int last = -1;
    for (const auto &insertion : insertions) {
        QCOMPARE(insertion[1].toInt(), last + 1);
        last = insertion[2].toInt();
    }
    QCOMPARE(last, 2999);
}

void TestUpdateList::pagesComeWhenTheyAreLookedAt()
{
    m_bot->append(messages(0, 2000));
    show();
    QCOMPARE(m_model->rowCount(), 2000);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (const int row : {0, 1999, 1000, 127, 128}) {
        QCOMPARE(m_model->logAt(row), LogId{row + 1});
        QTRY_COMPARE(cell(row, UpdateListModel::SummaryColumn), u"message number %1"_s.arg(row));
        QCOMPARE(cell(row, UpdateListModel::IdColumn), QString::number(1000 + row));
    }
    QVERIFY(!changed.isEmpty());
}

void TestUpdateList::newRowsHaveTheirTextAtOnce()
{
    show();
    QStringList seen;
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, [&](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            seen << cell(row, UpdateListModel::SummaryColumn);
    });
    m_bot->append(messages(0, 3));
    m_bot->append(messages(3, 2));
    QTRY_COMPARE(seen.size(), 5);
    QCOMPARE(seen.last(), u"message number 4"_s);
    QVERIFY(!seen.contains(QString()));
}

void TestUpdateList::aFilterTakesTheRowsAwayAndBringsThemBack()
{
    m_bot->append(sampleUpdates());
    show();
    const int all = m_model->rowCount();
    QCOMPARE(all, int(sampleUpdates().size()));
    show({.types = {u"callback_query"_s}});
    QCOMPARE(m_model->rowCount(), 2);
    m_bot->append({buttonPress(2000, u"late"_s), textMessage(2001, u"not this one"_s)});
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(cell(2, UpdateListModel::IdColumn), u"2000"_s);
    show({.texts = {u"ISLANDS"_s}});
    QCOMPARE(m_model->rowCount(), 1);
    show({.texts = {u"nowhere to be found"_s}});
    QCOMPARE(m_model->rowCount(), 0);
    show();
    QCOMPARE(m_model->rowCount(), all + 2);
}

void TestUpdateList::whatArrivesDuringAQueryComesOnce()
{
    m_bot->append(messages(0, 500));
    m_rows->setFilter({.texts = {u"number"_s}});
    m_bot->store().append(received(messages(500, 500), 1));
    m_bot->store().append(received(messages(1000, 1), 1));
    QTRY_COMPARE(m_model->rowCount(), 1001);
    QCOMPARE(m_model->logAt(1000), LogId{1001});
}

void TestUpdateList::aHeldListOnlyCounts()
{
    m_bot->append(messages(0, 5));
    show();
    QSignalSpy waiting(m_rows.get(), &LiveRows::waitingChanged);
    m_rows->setHeld(true);
    m_bot->append(messages(5, 4));
    QTRY_COMPARE(m_rows->waiting(), 4);
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(!waiting.isEmpty());
    m_rows->setHeld(false);
    QCOMPARE(m_model->rowCount(), 9);
}

void TestUpdateList::screenReadersHearWhoAndWhetherItWaits()
{
    LiveRows unanswered(m_bot->store());
    unanswered.setFilter({.unanswered = true});
    m_model->setUnanswered(&unanswered);
    m_bot->append({buttonPress(1, u"q1"_s), textMessage(2, u"hello"_s)});
    show();
    QTRY_COMPARE(unanswered.rows().size(), 1);
    const auto spoken = [this](int row) { return m_model->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY(spoken(0).startsWith(u"callback_query from Alice (sandbox), "_s));
    QVERIFY2(spoken(0).endsWith(u", not answered"_s), qPrintable(spoken(0)));
    QVERIFY2(spoken(1).endsWith(u", hello"_s), qPrintable(spoken(1)));
    m_bot->wait(m_bot->store().setAnswered(u"q1"_s, 5));
    unanswered.reload();
    QTRY_VERIFY(spoken(0).endsWith(u", answered"_s));
}

void TestUpdateList::whatIsShownIsExportedLineByLine()
{
    m_bot->append(messages(0, 1200));
    m_bot->append({"{\"update_id\": 5000,\n \"message\" : 1}"});
    show();
    QTemporaryDir folder;
    Exporter exporter(m_bot->store());
    const auto count = m_bot->wait(exporter.start(m_rows->rows(), folder.filePath(u"all.jsonl"_s)));
    QCOMPARE(count.value_or(0), 1201);
    QFile file(folder.filePath(u"all.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 1202);
    QCOMPARE(lines[3], messages(3, 1).first());
    QCOMPARE(lines[1200], QByteArray("{\"update_id\": 5000,  \"message\" : 1}"));
    const auto refused = m_bot->wait(exporter.start(m_rows->rows(), folder.filePath(u"no/such/folder.jsonl"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::FileSystem);
}

BOTDESK_TEST(TestUpdateList)
#include "testupdatelist.moc"
