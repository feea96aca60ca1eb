// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/intake.h"
#include "store/storetesting.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestIntakeFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void entriesAreReadAsTheyWereAdded();
    void itIsForItsOwnerAlone();
    void whatIsThereIsNotWrittenOver();
    void nobodyElseReadsItWhileItIsInUse();
    void halvesAreWrittenInTurn();
    void aDamagedEntryEndsItsHalf_data();
    void aDamagedEntryEndsItsHalf();
    void anyBytesAreReadWithoutHarm();
    void requestsAreReadBackAsTheyWere();
    void halfARequestIsReadAsFarAsItGoes();
    void recentIdsNeverCallAKnownIdNew();
    void recentIdsKnowMostNewOnesThatComeInAnyOrder();

private:
    QString path() const { return m_folder->filePath(u"log-intake"_s); }
    std::unique_ptr<IntakeFile> created(quint64 first = 1) const
    {
        auto file = IntakeFile::create(path(), first);
        return file ? *std::move(file) : nullptr;
    }
    QList<IntakeFile::Entry> leftOver() const
    {
        const auto file = IntakeFile::openLeftOver(path());
        return file ? file->entries() : QList<IntakeFile::Entry>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QList<quint64> numbers(const QList<IntakeFile::Entry> &entries)
{
    QList<quint64> numbers;
    for (const auto &entry : entries)
        numbers << entry.number;
    return numbers;
}

} // namespace

void TestIntakeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestIntakeFile::entriesAreReadAsTheyWereAdded()
{
    const QList<QByteArray> contents{"one", QByteArray("\0\n\xff", 3), "", QByteArray(100'000, 'x'), "last"};
    {
        const auto file = created(7);
        QVERIFY(file);
        for (const QByteArray &content : contents)
            QVERIFY(file->add(content));
        QVERIFY(file->sync());
    }
    const auto entries = leftOver();
    QCOMPARE(numbers(entries), (QList<quint64>{7, 8, 9, 10, 11}));
    for (qsizetype i = 0; i < contents.size(); ++i)
        QCOMPARE(entries[i].content, contents[i]);
}

void TestIntakeFile::itIsForItsOwnerAlone()
{
    const auto file = created();
    QVERIFY(file);
    QCOMPARE(int(QFileInfo(path()).permissions() & QFile::Permissions(0x0077)), 0);
    file->remove();
    QVERIFY(!QFileInfo::exists(path()));
}

void TestIntakeFile::whatIsThereIsNotWrittenOver()
{
    QVERIFY(created()->add("kept"));
    QVERIFY(!created());
    QCOMPARE(leftOver().size(), 1);
}

void TestIntakeFile::nobodyElseReadsItWhileItIsInUse()
{
    const auto file = created();
    QVERIFY(file);
    QVERIFY(!IntakeFile::openLeftOver(path()));
    QVERIFY(!IntakeFile::openLeftOver(m_folder->filePath(u"none"_s)));
}

void TestIntakeFile::halvesAreWrittenInTurn()
{
    const auto file = created();
    QVERIFY(file);
    const QByteArray content(500'000, 'x');   // eight to a half
    QSet<quint64> toFree;
    for (int i = 0; i < 30; ++i) {
        if (const quint64 number = file->numberToFree(content.size()))
            toFree.insert(number);
        QCOMPARE(file->add(content).value_or(0), quint64(i + 1));
        const auto entries = file->entries();
        QCOMPARE(entries.last().number, quint64(i + 1));
        QVERIFY(entries.first().number <= quint64(std::max(1, i + 1 - 8)));   // never less than a half
        for (qsizetype n = 1; n < entries.size(); ++n)
            QCOMPARE(entries[n].number, entries[n - 1].number + 1);
    }
    // Before the third turn the first half must be done with, and so on.
    QCOMPARE(toFree, (QSet<quint64>{8, 16}));
}

void TestIntakeFile::aDamagedEntryEndsItsHalf_data()
{
    QTest::addColumn<qint64>("place");
    QTest::newRow("magic of the third") << qint64(2 * 1024);
    QTest::newRow("size of the third") << qint64(2 * 1024 + 7);
    QTest::newRow("number of the third") << qint64(2 * 1024 + 8);
    QTest::newRow("checksum of the third") << qint64(2 * 1024 + 16);
    QTest::newRow("content of the third") << qint64(2 * 1024 + 24);
    QTest::newRow("end of the third") << qint64(3 * 1024 - 1);
}

void TestIntakeFile::aDamagedEntryEndsItsHalf()
{
    QFETCH(qint64, place);
    {
        const auto file = created();
        QVERIFY(file);
        for (int i = 0; i < 5; ++i)
            QVERIFY(file->add(QByteArray(1000, char('a' + i))));   // with its head 1,024 bytes
    }
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place));
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(place) && file.putChar(char(byte ^ 0x41)));
    }
    QCOMPARE(numbers(leftOver()), (QList<quint64>{1, 2}));
}

void TestIntakeFile::anyBytesAreReadWithoutHarm()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes(random.bounded(1, 4000), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.generate());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(leftOver().size(), 0);
        decodedRequest(bytes);
    }
}

void TestIntakeFile::requestsAreReadBackAsTheyWere()
{
    AppendRequest request{.updates = {message(5, 1, u"a"_s), message(4, 2, u"б 🙂"_s)}, .nextOffset = UpdateId{6}, .storedMs = 77};
    request.updates[1].receivedMs = 12;
    const AppendRequest back = decodedRequest(encoded(request));
    QCOMPARE(back.updates.size(), 2);
    QCOMPARE(back.updates[1].json, request.updates[1].json);
    QCOMPARE(back.updates[1].head, request.updates[1].head);
    QCOMPARE(back.updates[1].receivedMs, 12);
    QCOMPARE(back.nextOffset, UpdateId{6});
    QCOMPARE(back.storedMs, 77);
    QCOMPARE(decodedRequest(encoded({})).nextOffset, std::nullopt);
}

void TestIntakeFile::halfARequestIsReadAsFarAsItGoes()
{
    const QByteArray whole = encoded({.updates = {message(5, 1, u"a"_s), message(6, 2, u"b"_s)}, .nextOffset = UpdateId{7}});
    QCOMPARE(decodedRequest(whole.chopped(5)).updates.size(), 1);
    QCOMPARE(decodedRequest(whole.first(3)).updates.size(), 0);
}

void TestIntakeFile::recentIdsNeverCallAKnownIdNew()
{
    QRandomGenerator random(5);
    RecentIds recent;
    recent.begin(1000);
    QSet<qint64> seen;
    for (int i = 0; i < 200'000; ++i) {
        const qint64 id = 900 + i / 2 + random.bounded(300);
        if (recent.isFirst(id))
            QVERIFY2(id > 1000 && !seen.contains(id), qPrintable(QString::number(id)));
        seen.insert(id);
    }
}

void TestIntakeFile::recentIdsKnowMostNewOnesThatComeInAnyOrder()
{
    RecentIds recent;
    recent.begin(99);
    int unsure = 0;
    for (qint64 id = 100; id < 200'100; id += 64) {
        for (int i = 63; i >= 0; --i)
            unsure += recent.isFirst(id + i) ? 0 : 1;
    }
    QVERIFY2(unsure < 1000, qPrintable(QString::number(unsure)));
}

BOTDESK_TEST(TestIntakeFile)
#include "testintakefile.moc"
