// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "kill/killtest.h"
#include "session/draft.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! One message for five thousand simulated people, by a program that is killed all the while.
class SlowBroadcastKill final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void eachGetsItOnceOrIsListedAsUnknown_data();
    void eachGetsItOnceOrIsListedAsUnknown();

private:
    template <typename T>
    static T waited(const QFuture<Result<T>> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) ? future.result().value_or(T()) : T();
    }
    QList<qint64> makePeople(int count);
    int timesOnPhone(qint64 person);
    std::optional<KillTest> m_test;
};

void SlowBroadcastKill::init()
{
    m_test.emplace();
    QVERIFY(m_test->isRunning());
}

QList<qint64> SlowBroadcastKill::makePeople(int count)
{
    QList<qint64> people;
    for (int i = 0; i < count; ++i) {
        people << m_test->control(u"POST"_s, u"people"_s, {{u"first_name"_s, u"Person %1"_s.arg(i)}})["id"_L1].toInteger();
        m_test->write(people.last(), u"hello"_s);   // else the bot could not begin
    }
    return people;
}

int SlowBroadcastKill::timesOnPhone(qint64 person)
{
    const auto messages = m_test->control(u"GET"_s, u"chats/%1/messages"_s.arg(person)).value("messages"_L1).toArray();
    return int(std::count_if(messages.begin(), messages.end(), [](const QJsonValue &message) {
        return message["text"_L1].toString() == u"News for you"_s || message["caption"_L1].toString() == u"News for you"_s;
    }));
}

void SlowBroadcastKill::eachGetsItOnceOrIsListedAsUnknown_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("hasFile");
    QTest::newRow("a text") << 5000 << false;
    QTest::newRow("a file that is uploaded once") << 2000 << true;
}

void SlowBroadcastKill::eachGetsItOnceOrIsListedAsUnknown()
{
    QFETCH(int, count);
    QFETCH(bool, hasFile);
    const QList<qint64> people = makePeople(count);
    const QString database = m_test->file(u"kill/updates.sqlite"_s);
    BroadcastId id{};
    {
        const auto store = openSqliteStore({.path = database});
        QList<BroadcastRecipient> recipients;
        for (const qint64 person : people)
            recipients.append({.chat = QString::number(person)});
        Draft draft{.text = u"News for you"_s, .more = {{u"allow_paid_broadcast"_s, true}}};   // a thousand a second
        if (hasFile) {
            QFile file(m_test->file(u"news.pdf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(300'000, 'x')) == 300'000);
            draft.attachments = {{.kind = AttachmentKind::Document, .source = file.fileName()}};
        }
        id = waited(store->addBroadcast({.title = u"News"_s, .draft = draft.toJson()}, recipients));
        QVERIFY(id != BroadcastId{});
    }
    const QStringList arguments{m_test->sandbox().apiRoot().toString(), database};
    int killed = 0;
    for (int kill = 0; kill < KillTest::kills(); ++kill) {
        QProcess process;
        m_test->prepare(process, u"kill_broadcaster"_s, arguments);
        process.start();
        QVERIFY(process.waitForStarted());
        QTest::qWait(KillTest::pause());   // the random moment is what is tested
        killed += process.state() == QProcess::Running;
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    QProcess last;
    m_test->prepare(last, u"kill_broadcaster"_s, arguments);
    last.start();
    QTRY_COMPARE_WITH_TIMEOUT(last.state(), QProcess::NotRunning, 240'000);   // it ends when it is done
    QCOMPARE(last.exitCode(), 0);

    const auto store = openSqliteStore({.path = database});
    const auto all = waited(store->broadcasts());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].state, Broadcast::State::Done);
    int unknown = 0, arrived = 0;
    for (const BroadcastRecipient &one : waited(store->recipients(id, {.count = count}))) {
        const int times = timesOnPhone(one.chat.toLongLong());
        QVERIFY2(times <= 1, qPrintable(one.chat + u" got it twice"_s));
        arrived += times;
        if (one.state == BroadcastRecipient::State::Unknown)
            ++unknown;
        else
            QVERIFY2(one.state == BroadcastRecipient::State::Sent && times == 1, qPrintable(u"%1 got it %2 times, and is said to be in state %3: %4"_s.arg(one.chat).arg(times).arg(int(one.state)).arg(one.words)));
    }
    qInfo("%d killed at work, %d arrived, %d unknown", killed, arrived, unknown);
    QVERIFY(killed > 0 && unknown < count / 4);
}

BOTDESK_TEST(SlowBroadcastKill)
#include "slowbroadcastkill.moc"
