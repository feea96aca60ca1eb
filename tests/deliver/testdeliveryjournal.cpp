// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/deliveryjournal.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestDeliveryJournal : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatWaitsIsThereAfterwards();
    void whatWasDeliveredIsNot();
    void anyCutLosesOnlyWhatWasCut();
    void knownUpdatesAreNotTakenTwice();
    void idsAreNotGivenTwice();
    void whatIsAsideStaysSo();
    void whatHasAQueueOfItsOwnKeepsIt();
    void afterAFailureTheSameIsTaken();
    void itDoesNotGrowForEver();
    void aFileOfSomethingElseIsNotTouched();
    void othersMayNotReadIt();

private:
    static QByteArray update(int id) { return "{\"update_id\":" + QByteArray::number(id) + ",\n\"message\":{\"chat\":{\"id\":7}}}"; }
    DeliveryJournal open() const { return *DeliveryJournal::open(m_path); }
    static QString waiting(const DeliveryJournal &journal);
    QByteArray content() const;
    void replace(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDeliveryJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"bot/deliveries"_s);
}

QString TestDeliveryJournal::waiting(const DeliveryJournal &journal)
{
    QStringList all;
    for (const Delivery &delivery : journal.waiting())
        all.append(QString::number(delivery.id) + u':' + QString::fromLatin1(delivery.update.mid(13).split(',').first()));
    return all.join(u' ');
}

QByteArray TestDeliveryJournal::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDeliveryJournal::replace(const QByteArray &content) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestDeliveryJournal::whatWaitsIsThereAfterwards()
{
    {
        DeliveryJournal journal = open();
        QCOMPARE(journal.add({update(5), update(6)})->size(), 2);
    }
    const DeliveryJournal journal = open();
    QCOMPARE(waiting(journal), u"1:5 2:6"_s);
    QCOMPARE(journal.waiting().first().update, update(5));
    QCOMPARE(journal.waiting().first().queue, "chat:7");
}

void TestDeliveryJournal::whatWasDeliveredIsNot()
{
    {
        DeliveryJournal journal = open();
        QVERIFY(journal.add({update(5), update(6), update(7)}));
        QVERIFY(journal.settle(2));
        QVERIFY(journal.settle(99));
    }
    QCOMPARE(waiting(open()), u"1:5 3:7"_s);
}

void TestDeliveryJournal::anyCutLosesOnlyWhatWasCut()
{
    {
        DeliveryJournal journal = open();
        QVERIFY(journal.add({update(5), update(6)}));
        QVERIFY(journal.settle(1));
    }
    // What a kill or a power cut leaves: as it was opened, and then any beginning of what was written.
    QByteArray whole;
    {
        DeliveryJournal journal = open();
        QVERIFY(journal.add({update(7)}));
        QVERIFY(journal.settle(2));
        whole = content();
    }
    const qsizetype opened = whole.indexOf("+3 ");
    for (qsizetype length = opened; length <= whole.size(); ++length) {
        replace(whole.first(length));
        const QString left = waiting(open());
        const bool hasThird = length >= whole.indexOf("\n-2") + 1;
        const QString expected = length == whole.size() ? u"3:7"_s : hasThird ? u"2:6 3:7"_s : u"2:6"_s;
        QVERIFY2(left == expected, qPrintable(u"%1 bytes: %2"_s.arg(length).arg(left)));
        // And what is written then is read again.
        QVERIFY(open().add({update(8)}));
        QVERIFY(waiting(open()).endsWith(u":8"_s));
    }
}

void TestDeliveryJournal::knownUpdatesAreNotTakenTwice()
{
    {
        DeliveryJournal journal = open();
        QCOMPARE(journal.add({update(5)})->size(), 1);
        QCOMPARE(journal.add({update(5), update(6)})->size(), 1);
    }
    DeliveryJournal journal = open();
    QVERIFY(journal.settle(1));
    QCOMPARE(journal.add({update(5)})->size(), 0);   // was left over, was delivered, and comes again unconfirmed
    QCOMPARE(journal.add({update(7)})->size(), 1);
    QVERIFY(journal.settle(3));
    QCOMPARE(journal.add({update(7)})->size(), 1);   // its own confirmation was the server's business
}

void TestDeliveryJournal::idsAreNotGivenTwice()
{
    {
        DeliveryJournal journal = open();
        QVERIFY(journal.add({update(5)}));
        QVERIFY(journal.settle(1));
    }
    open();
    DeliveryJournal journal = open();
    QCOMPARE(journal.add({update(6)})->first().id, 2);
}

void TestDeliveryJournal::whatIsAsideStaysSo()
{
    {
        DeliveryJournal journal = open();
        QVERIFY(journal.add({update(5), update(6), update(7)}));
        const qint64 bytes = journal.waitingBytes();
        QVERIFY(journal.putAside(1) && journal.putAside(2) && journal.putAside(99));
        QCOMPARE(journal.waitingBytes(), bytes / 3);
    }
    open();   // which begins the file anew
    DeliveryJournal journal = open();
    QCOMPARE(waiting(journal), u"3:7"_s);
    QCOMPARE(journal.aside().keys(), (QList<qint64>{1, 2}));
    QCOMPARE(journal.add({update(5)})->size(), 0);   // it is known
    QVERIFY(journal.takeBack(1) && journal.takeBack(1));
    QVERIFY(journal.settle(2));
    const DeliveryJournal last = open();
    QCOMPARE(waiting(last), u"1:5 3:7"_s);
    QVERIFY(last.aside().isEmpty());
    QCOMPARE(last.waitingBytes(), journal.waitingBytes());
}

void TestDeliveryJournal::whatHasAQueueOfItsOwnKeepsIt()
{
    {
        DeliveryJournal journal = open();
        QVERIFY(journal.add({update(5), update(6)}));
        QVERIFY(journal.detach(1));
        QVERIFY(journal.putAside(1));
    }
    {
        DeliveryJournal journal = open();
        QVERIFY(journal.takeBack(1));
    }
    open();
    const DeliveryJournal journal = open();
    QCOMPARE(journal.waiting()[1].queue, "chat:7 #1");
    QCOMPARE(journal.waiting()[2].queue, "chat:7");
}

void TestDeliveryJournal::afterAFailureTheSameIsTaken()
{
    DeliveryJournal journal = open();
    QVERIFY(journal.add({update(5)}));
    const rlim_t limit = rlim_t(content().size()) + 10;
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{limit, before.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = journal.add({update(6)});
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!refused);
    QCOMPARE(waiting(journal), u"1:5"_s);
    const auto added = journal.add({update(6)});
    QVERIFY(added);
    QCOMPARE(added->size(), 1);
    QVERIFY(waiting(open()).endsWith(u":6"_s));
}

void TestDeliveryJournal::itDoesNotGrowForEver()
{
    DeliveryJournal journal = open();
    const QByteArray large = "{\"update_id\":1,\"x\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(journal.add({large + QByteArray::number(i)}));
        QVERIFY(journal.settle(i));
    }
    QVERIFY(content().size() < 7 * 1024 * 1024);
    QCOMPARE(journal.waitingBytes(), 0);
    QVERIFY(journal.add({update(6)}));
    QCOMPARE(waiting(open()), u"21:6"_s);
}

void TestDeliveryJournal::aFileOfSomethingElseIsNotTouched()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"bot"_s)));
    replace("something else\n");
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    const auto journal = DeliveryJournal::open(m_path);
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, Error::Kind::Damaged);
    QCOMPARE(content(), "something else\n");
}

void TestDeliveryJournal::othersMayNotReadIt()
{
    open();
    QCOMPARE(QFile(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
}

BOTDESK_TEST(TestDeliveryJournal)
#include "testdeliveryjournal.moc"
