// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/secretfile.h"
#include "http/httpserver.h"
#include "kill/killtest.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Webhook deliveries: those that botdesk-cli takes from the Sandbox, and those that it makes itself.
class SlowDeliveryKill final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void whatTheListenerAnswered200IsStoredAndNothingIsPrintedTwice();
    void whatForwardConfirmedIsStoredAndAllOfItIsDelivered();

private:
    static QList<int> upTo(int count);
    static bool rises(const QList<int> &numbers);
    static quint16 freePort();
    std::optional<KillTest> m_test;
};

void SlowDeliveryKill::init()
{
    m_test.emplace();
    QVERIFY(m_test->isRunning() && m_test->people().size() >= 3);
}

QList<int> SlowDeliveryKill::upTo(int count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

bool SlowDeliveryKill::rises(const QList<int> &numbers)
{
    return std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal()) == numbers.end();
}

quint16 SlowDeliveryKill::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 0;
}

void SlowDeliveryKill::whatTheListenerAnswered200IsStoredAndNothingIsPrintedTwice()
{
    const QString port = QString::number(freePort());
    const QString secretFile = m_test->file(u"secret"_s);
    QVERIFY(writePrivateFile(secretFile, "the-secret_1"));
    const QStringList listen{u"listen"_s, u"--webhook"_s, u"--port"_s, port, u"--path"_s, u"/hook"_s,
                             u"--secret-file"_s, secretFile, u"--data-dir"_s, m_test->file(u"data"_s)};
    QCOMPARE(m_test->run({u"webhook"_s, u"set"_s, u"--api-root"_s, m_test->sandbox().apiRoot().toString(), u"--data-dir"_s,
                          m_test->file(u"data"_s), u"--url"_s, u"http://127.0.0.1:%1/hook"_s.arg(port), u"--secret-file"_s, secretFile}), 0);
    Numbered numbered(*m_test);
    QMap<qint64, QList<int>> printed;
    const auto collect = [&](const QByteArray &output) {
        const auto found = Numbered::read(QString::fromUtf8(output));
        for (auto person = found.begin(); person != found.end(); ++person)
            printed[person.key()] += *person;
    };
    // The Sandbox waits longer after each failure: its clock brings it back at once.
    const auto comeAgain = [this] { m_test->control(u"POST"_s, u"clock"_s, {{u"advance"_s, 60}}); };
    for (int kill = 0; kill < KillTest::kills(); ++kill) {
        QProcess process;
        m_test->prepare(process, u"botdesk-cli"_s, listen);
        process.start();
        QVERIFY(process.waitForStarted());
        numbered.writeSome(KillTest::pause() / 2);
        comeAgain();
        numbered.writeSome(KillTest::pause() / 2);
        process.kill();
        QVERIFY(process.waitForFinished());
        collect(process.readAllStandardOutput());
    }
    const int printedUnderFire = int(printed.value(m_test->people().first()).size());

    QProcess last;
    m_test->prepare(last, u"botdesk-cli"_s, listen);
    last.start();
    QTRY_COMPARE_WITH_TIMEOUT((comeAgain(), m_test->pending()), 0, 60000);
    last.terminate();
    QVERIFY(last.waitForFinished());
    collect(last.readAllStandardOutput());

    QVERIFY2(printedUnderFire > 0, "no delivery came between two kills");
    const auto stored = Numbered::read(m_test->stored());
    for (const qint64 person : m_test->people()) {
        QCOMPARE(stored.value(person), upTo(numbered.written()));   // none lost, none twice, in the order of the chat
        QVERIFY(rises(printed.value(person)));
    }
}

void SlowDeliveryKill::whatForwardConfirmedIsStoredAndAllOfItIsDelivered()
{
    QString taken;   // what the bot answered 200, a line each
    HttpServer bot;
    connect(&bot, &HttpServer::requested, this, [&taken](HttpExchange *exchange) {
        taken += QString::fromUtf8(QJsonDocument::fromJson(exchange->request().body).toJson(QJsonDocument::Compact)) + u'\n';
        exchange->answer({.status = 200});
    });
    QVERIFY(bot.listen(QHostAddress::LocalHost, 0));
    const QStringList forward{u"forward"_s, u"--api-root"_s, m_test->sandbox().apiRoot().toString(), u"--data-dir"_s,
                              m_test->file(u"data"_s), u"--to"_s, u"http://127.0.0.1:%1/"_s.arg(bot.port())};
    Numbered numbered(*m_test);
    for (int kill = 0; kill < KillTest::kills(); ++kill) {
        QProcess process;
        m_test->prepare(process, u"botdesk-cli"_s, forward);
        process.start();
        QVERIFY(process.waitForStarted());
        numbered.writeSome(KillTest::pause());
        process.kill();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QVERIFY2(numbered.isSafe(), "an update was confirmed that is not stored");
    }
    QVERIFY2(!taken.isEmpty(), "no delivery came between two kills");

    QProcess last;
    m_test->prepare(last, u"botdesk-cli"_s, forward);
    last.start();
    const auto isComplete = [&] {
        const auto delivered = Numbered::read(taken);
        return std::all_of(m_test->people().begin(), m_test->people().end(),
                           [&](qint64 person) { return delivered.value(person).contains(numbered.written() - 1); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isComplete() && m_test->pending() == 0, 60000);
    last.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(last.state(), QProcess::NotRunning, 30000);

    const auto stored = Numbered::read(m_test->stored());
    const auto delivered = Numbered::read(taken);
    for (const qint64 person : m_test->people()) {
        QCOMPARE(stored.value(person), upTo(numbered.written()));
        // What was on its way at a kill comes again, in its place: it was answered, and nobody could write that down.
        QList<int> once = delivered.value(person);
        const qsizetype all = once.size();
        once.erase(std::unique(once.begin(), once.end()), once.end());
        QCOMPARE(once, upTo(numbered.written()));
        QVERIFY(all - once.size() <= KillTest::kills());
    }
}

BOTDESK_TEST(SlowDeliveryKill)
#include "slowdeliverykill.moc"
