// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "kill/killtest.h"
#include "session/session.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Long polling and sending.
class SlowKill final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void whatWasConfirmedIsStoredAndNothingIsPrintedTwice();
    void noDraftIsLostAndNoneArrivesTwice();

private:
    QMap<int, int> textsOnThePhone(const QRegularExpression &pattern);
    std::optional<KillTest> m_test;
};

void SlowKill::init()
{
    m_test.emplace();
    QVERIFY(m_test->isRunning() && !m_test->people().isEmpty());
}

QMap<int, int> SlowKill::textsOnThePhone(const QRegularExpression &pattern)
{
    QMap<int, int> times;
    const auto messages = m_test->control(u"GET"_s, u"chats/%1/messages"_s.arg(m_test->people().first())).value("messages"_L1).toArray();
    for (const QJsonValue message : messages) {
        if (const auto match = pattern.match(message["text"_L1].toString()); match.hasMatch())
            ++times[match.captured(1).toInt()];
    }
    return times;
}

void SlowKill::whatWasConfirmedIsStoredAndNothingIsPrintedTwice()
{
    const QStringList listen{u"listen"_s, u"--api-root"_s, m_test->sandbox().apiRoot().toString(), u"--data-dir"_s, m_test->file(u"data"_s)};
    Numbered numbered(*m_test);
    QMap<qint64, QList<int>> printed;
    const auto collect = [&](const QByteArray &output) {
        const auto found = Numbered::read(QString::fromUtf8(output));
        for (auto person = found.begin(); person != found.end(); ++person)
            printed[person.key()] += *person;
    };
    for (int kill = 0; kill < KillTest::kills(); ++kill) {
        QProcess process;
        m_test->prepare(process, u"botdesk-cli"_s, listen);
        process.start();
        QVERIFY(process.waitForStarted());
        numbered.writeSome(KillTest::pause());
        process.kill();
        QVERIFY(process.waitForFinished());
        collect(process.readAllStandardOutput());
    }

    // A last run that is left alone gets all the rest.
    QProcess last;
    m_test->prepare(last, u"botdesk-cli"_s, listen);
    last.start();
    QTRY_COMPARE_WITH_TIMEOUT(m_test->pending(), 0, 30000);
    last.terminate();
    QVERIFY(last.waitForFinished());
    collect(last.readAllStandardOutput());

    QVERIFY(numbered.written() > 0);
    const auto stored = Numbered::read(m_test->stored());
    QList<int> all(numbered.written());
    std::iota(all.begin(), all.end(), 0);
    for (const qint64 person : m_test->people()) {
        QCOMPARE(stored.value(person), all);
        // Each time a greater one: none twice, none too late.
        const QList<int> lines = printed.value(person);
        QVERIFY(std::adjacent_find(lines.begin(), lines.end(), std::greater_equal()) == lines.end());
    }
}

void SlowKill::noDraftIsLostAndNoneArrivesTwice()
{
    constexpr int Batch = 25;
    const QString database = m_test->file(u"kill/updates.sqlite"_s);
    static const QRegularExpression number(u"^out-(\\d+)\\.$"_s);
    for (int kill = 0; kill < KillTest::kills(); ++kill) {
        QProcess process;
        m_test->prepare(process, u"kill_sender"_s,
                        {m_test->sandbox().apiRoot().toString(), database, QString::number(m_test->people().first()),
                         QString::number(kill * Batch), QString::number(Batch)});
        process.start();
        QVERIFY(process.waitForStarted());
        QTest::qWait(KillTest::pause());   // the random moment is what is tested
        process.kill();
        QVERIFY(process.waitForFinished());
    }

    const auto arrived = textsOnThePhone(number);
    for (auto it = arrived.begin(); it != arrived.end(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(u"out-%1 arrived %2 times"_s.arg(it.key()).arg(it.value())));

    // What the store took on is on the phone, or still in the outbox, told as waiting or as of unknown outcome.
    const auto store = openSqliteStore({.path = database});
    const auto future = store->outbox();
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 20000));
    const auto outbox = future.result();
    QVERIFY2(outbox, outbox ? "" : qPrintable(describe(outbox.error())));
    for (const OutboxEntry &entry : *outbox) {
        const int i = number.match(Draft::fromJson(entry.draft).text).captured(1).toInt();
        QVERIFY(entry.state != OutboxEntry::State::Sending);
        if (arrived.contains(i))
            QCOMPARE(entry.state, OutboxEntry::State::Unknown);
    }
    QVERIFY(arrived.size() > 0);
    QVERIFY2(outbox->size() <= KillTest::kills() * Batch, "entries of the outbox were doubled");
}

BOTDESK_TEST(SlowKill)
#include "slowkill.moc"
