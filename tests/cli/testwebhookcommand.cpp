// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/sandboxtest.h"
#include "core/secretfile.h"
#include "store/store.h"
#include "support/stubserver.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestWebhookCommand final : public QObject
{
    Q_OBJECT
private slots:
    void anErrorTextIsExplained_data();
    void anErrorTextIsExplained();
    void theTextComesFromStandardInputToo();
    void itIsSetShownAndDeleted();
    void aRefusalIsExplained();
    void aServerThatIsAwayIsToldInJsonToo();
    void aTypeThatTheServerWouldSkipIsTold();
    void theSecretComesFromAFileThatOthersCannotRead();
    void infoSaysTheDiagnosis();
    void infoKnowsWhatWasAnsweredBefore_data();
    void infoKnowsWhatWasAnsweredBefore();
    void aProbeTellsEachStep();
    void aProbeThatFailsEndsWith1();
    void aProbeOfTheWebhookThatIsSetAsksForIt();
    void wrongUsageEndsWith2_data();
    void wrongUsageEndsWith2();

private:
    static QJsonObject object(Program &program) { return QJsonDocument::fromJson(program.output()).object(); }
};

void TestWebhookCommand::anErrorTextIsExplained_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<bool>("certain");
    QTest::newRow("Connection refused") << u"tcp"_s << true;
    QTest::newRow("Wrong response from the webhook: 599 <none>") << u"http"_s << false;
    QTest::newRow("kaboom") << u"unknown"_s << false;
}

void TestWebhookCommand::anErrorTextIsExplained()
{
    QFETCH(QString, problem);
    QFETCH(bool, certain);
    Program program;
    QCOMPARE(program.run({u"webhook"_s, u"explain"_s, u"--json"_s, QString::fromUtf8(QTest::currentDataTag())}), 0);
    const QJsonObject answer = object(program);
    QCOMPARE(answer.keys(), (QStringList{u"cause"_s, u"certain"_s, u"check"_s, u"class"_s, u"fix"_s}));
    QCOMPARE(answer["class"_L1].toString(), problem);
    QCOMPARE(answer["certain"_L1].toBool(), certain);
}

void TestWebhookCommand::theTextComesFromStandardInputToo()
{
    Program program;
    QCOMPARE(program.run({u"webhook"_s, u"explain"_s, u"-"_s}, "Read timeout expired\n"), 0);
    QVERIFY2(program.output().contains("60 seconds"), program.output().constData());
}

void TestWebhookCommand::itIsSetShownAndDeleted()
{
    SandboxTest sandbox;
    QVERIFY(sandbox.isRunning());
    Program set;
    QCOMPARE(sandbox.run(set, {u"webhook"_s, u"set"_s, u"--url"_s, u"https://hook.example/hook"_s, u"--max-connections"_s, u"7"_s,
                               u"--allowed-updates"_s, u"message,poll"_s}), 0);
    QCOMPARE(set.output(), QByteArray("Webhook was set\n"));

    Program info;
    QCOMPARE(sandbox.run(info, {u"webhook"_s, u"info"_s, u"--json"_s}), 0);
    const QJsonObject told = object(info);
    QCOMPARE(told["url"_L1].toString(), u"https://hook.example/hook"_s);
    QCOMPARE(told["max_connections"_L1].toInt(), 7);
    Program inWords;
    QCOMPARE(sandbox.run(inWords, {u"webhook"_s, u"info"_s}), 0);
    QVERIFY(inWords.output().contains("https://hook.example/hook"));
    QVERIFY(inWords.output().contains("message, poll"));

    Program remove;
    QCOMPARE(sandbox.run(remove, {u"webhook"_s, u"delete"_s, u"--json"_s, u"--drop-pending"_s}), 0);
    QCOMPARE(object(remove)["description"_L1].toString(), u"Webhook was deleted"_s);
    Program after;
    QCOMPARE(sandbox.run(after, {u"webhook"_s, u"info"_s, u"--json"_s}), 0);
    QCOMPARE(object(after)["url"_L1].toString(), QString());
    QCOMPARE(object(after)["pending_update_count"_L1].toInt(), 0);
}

void TestWebhookCommand::aRefusalIsExplained()
{
    SandboxTest sandbox;
    QVERIFY(sandbox.isRunning());
    Program program;
    QCOMPARE(sandbox.run(program, {u"webhook"_s, u"set"_s, u"--url"_s, u"https://hook.example:8080/hook"_s}), 1);
    QVERIFY2(program.complaint().contains(u"80, 88, 443 or 8443"_s), qPrintable(program.complaint()));
    QVERIFY2(program.complaint().contains(u"Forward one of these ports"_s), qPrintable(program.complaint()));
    QVERIFY2(program.complaint().contains(u"set before is gone"_s), qPrintable(program.complaint()));
    QCOMPARE(program.output(), QByteArray());

    Program json;
    QCOMPARE(sandbox.run(json, {u"webhook"_s, u"set"_s, u"--url"_s, u"https://hook.example/x"_s, u"--ip-address"_s, u"here"_s, u"--json"_s}), 1);
    QCOMPARE(object(json)["ok"_L1], QJsonValue(false));
    QVERIFY(object(json)["description"_L1].toString().contains("Invalid IP address"_L1) || object(json)["error_code"_L1] == 429);
}

void TestWebhookCommand::aServerThatIsAwayIsToldInJsonToo()
{
    Program program;
    program.setToken(u"123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s);
    QCOMPARE(program.run({u"webhook"_s, u"info"_s, u"--json"_s, u"--api-root"_s, u"http://127.0.0.1:9"_s}), 1);
    QCOMPARE(object(program)["ok"_L1], QJsonValue(false));
    QVERIFY(!object(program)["description"_L1].toString().isEmpty());
}

void TestWebhookCommand::aTypeThatTheServerWouldSkipIsTold()
{
    SandboxTest sandbox;
    QVERIFY(sandbox.isRunning());
    Program program;
    QCOMPARE(sandbox.run(program, {u"webhook"_s, u"set"_s, u"--url"_s, u"https://hook.example/hook"_s, u"--allowed-updates"_s, u"message, mesage"_s}), 0);
    QVERIFY2(program.complaint().contains(u"\"mesage\""_s), qPrintable(program.complaint()));
    QVERIFY2(!program.complaint().contains(u"\"message\""_s), qPrintable(program.complaint()));
    Program info;
    QCOMPARE(sandbox.run(info, {u"webhook"_s, u"info"_s, u"--json"_s}), 0);
    QCOMPARE(object(info)["allowed_updates"_L1].toArray(), QJsonArray{u"message"_s});
}

void TestWebhookCommand::theSecretComesFromAFileThatOthersCannotRead()
{
    SandboxTest sandbox;
    QVERIFY(sandbox.isRunning());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secret"_s);
    QVERIFY(writePrivateFile(path, "not+allowed\n"));
    Program refused;
    QCOMPARE(sandbox.run(refused, {u"webhook"_s, u"set"_s, u"--url"_s, u"https://hook.example/"_s, u"--secret-file"_s, path}), 1);
    QVERIFY2(refused.complaint().contains(u"unallowed characters"_s), qPrintable(refused.complaint()));

    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    Program open;
    QCOMPARE(sandbox.run(open, {u"webhook"_s, u"set"_s, u"--url"_s, u"https://hook.example/"_s, u"--secret-file"_s, path}), 2);
    QVERIFY2(open.complaint().contains(u"Others may read"_s), qPrintable(open.complaint()));

    QVERIFY(QFile::remove(path));
    QVERIFY(writePrivateFile(path, "\n"));
    Program empty;   // would be no secret at all
    QCOMPARE(sandbox.run(empty, {u"webhook"_s, u"set"_s, u"--url"_s, u"https://hook.example/"_s, u"--secret-file"_s, path}), 2);
}

void TestWebhookCommand::infoSaysTheDiagnosis()
{
    SandboxTest sandbox;
    QVERIFY(sandbox.isRunning());
    Program inWords;
    QCOMPARE(sandbox.run(inWords, {u"webhook"_s, u"info"_s}), 0);
    QVERIFY2(inWords.output().contains("Diagnosis: No webhook is set"), inWords.output().constData());
    Program set;
    QCOMPARE(sandbox.run(set, {u"webhook"_s, u"set"_s, u"--url"_s, u"https://hook.example/hook"_s}), 0);
    Program info;
    QCOMPARE(sandbox.run(info, {u"webhook"_s, u"info"_s, u"--json"_s}), 0);
    QCOMPARE(object(info)["url"_L1].toString(), u"https://hook.example/hook"_s);
    const QJsonObject finding = object(info)["findings"_L1].toArray().first().toObject();
    QCOMPARE(finding.keys().mid(finding.contains("at"_L1) ? 1 : 0),   // which one it is depends on this computer's network
             (QStringList{u"cause"_s, u"certain"_s, u"check"_s, u"class"_s, u"fix"_s, u"id"_s, u"state"_s}));
    QVERIFY(!finding["cause"_L1].toString().isEmpty());
}

void TestWebhookCommand::infoKnowsWhatWasAnsweredBefore_data()
{
    QTest::addColumn<qint64>("ago");        // s; of an answer that was kept; 0: none
    QTest::addColumn<int>("pendingThen");
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing was kept") << Q_INT64_C(0) << 0 << u"open"_s;
    QTest::newRow("nothing waited since the error") << Q_INT64_C(300) << 0 << u"healed"_s;
    QTest::newRow("more waited then") << Q_INT64_C(300) << 9 << u"healed"_s;
    QTest::newRow("as much waited then") << Q_INT64_C(300) << 3 << u"open"_s;
    QTest::newRow("nothing waited before the error") << Q_INT64_C(900) << 0 << u"open"_s;
}

void TestWebhookCommand::infoKnowsWhatWasAnsweredBefore()
{
    QFETCH(qint64, ago);
    QFETCH(int, pendingThen);
    QFETCH(QString, state);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto answer = [now](int pending) {
        return QJsonDocument(QJsonObject{{u"url"_s, u"https://hook.example/"_s}, {u"has_custom_certificate"_s, false},
                                         {u"pending_update_count"_s, pending}, {u"last_error_date"_s, now - 600},
                                         {u"last_error_message"_s, u"Connection refused"_s}}).toJson(QJsonDocument::Compact);
    };
    const QTemporaryDir data;
    const QString database = data.filePath(u"123456/updates.sqlite"_s);
    if (ago > 0) {
        const auto store = openSqliteStore({.path = database});
        auto kept = store->addWebhookSample({.atMs = (now - ago) * 1000, .json = answer(pendingThen)});
        QTRY_VERIFY(kept.isFinished());
    }
    StubServer server;
    server.answers(ok(answer(3)));
    Program program;
    program.setToken(u"123456:abcdefghijklmnopqrstuvwxyz012345678"_s);
    program.begin({u"webhook"_s, u"info"_s, u"--json"_s, u"--api-root"_s, server.root().toString(), u"--data-dir"_s, data.path()});
    QCOMPARE(SandboxTest::ended(program), 0);
    const QJsonArray findings = object(program)["findings"_L1].toArray();
    const auto error = std::find_if(findings.begin(), findings.end(), [](const QJsonValue &each) { return each["class"_L1] == u"tcp"_s; });
    QVERIFY(error != findings.end());
    QCOMPARE((*error)["state"_L1].toString(), state);

    // And the next one knows what this one was told.
    const auto store = openSqliteStore({.path = database});
    auto kept = store->webhookSamples(0);
    QTRY_VERIFY(kept.isFinished());
    QCOMPARE(kept.result()->size(), ago > 0 ? 2 : 1);
    QCOMPARE(kept.result()->last().json, answer(3));
}

void TestWebhookCommand::aProbeTellsEachStep()
{
    // Answers 200 to the right secret only.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const bool isRight = socket->readAll().contains("Secret-Token: the-right-one\r\n");
            socket->write(isRight ? "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" : "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        });
    });
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secret"_s);
    QVERIFY(writePrivateFile(path, "the-right-one\n"));
    const QString url = u"http://127.0.0.1:%1/hook"_s.arg(server.serverPort());
    Program program;
    program.begin({u"webhook"_s, u"probe"_s, url, u"--local-server"_s, u"--secret-file"_s, path});
    QCOMPARE(SandboxTest::ended(program), 0);
    const QByteArray text = program.output();
    for (const char *line : {"Probe of http://127.0.0.1:", "URL: ok", "DNS: ok", "TCP: ok", "TLS: not run", "HTTP: ok", "Secret: ok", "status 403"})
        QVERIFY2(text.contains(line), text.constData());
    QVERIFY(!text.contains("the-right-one"));

    Program json;
    json.begin({u"webhook"_s, u"probe"_s, url, u"--local-server"_s, u"--secret-file"_s, path, u"--json"_s});
    QCOMPARE(SandboxTest::ended(json), 0);
    const QJsonObject report = object(json);
    QVERIFY(report["ok"_L1].toBool());
    QCOMPARE(report["status"_L1].toInt(), 200);
    QCOMPARE(report["steps"_L1].toArray().size(), 6);
}

void TestWebhookCommand::aProbeThatFailsEndsWith1()
{
    Program program;
    program.begin({u"webhook"_s, u"probe"_s, u"https://127.0.0.1/hook"_s, u"--json"_s});
    QCOMPARE(SandboxTest::ended(program), 1);
    const QJsonObject report = object(program);
    QVERIFY(!report["ok"_L1].toBool());
    const QJsonObject tcp = report["steps"_L1].toArray()[2].toObject();
    QCOMPARE(tcp["state"_L1].toString(), u"failed"_s);
    QCOMPARE(tcp["finding"_L1].toString(), u"config.loopback"_s);
    QVERIFY(!tcp["fix"_L1].toString().isEmpty());
}

void TestWebhookCommand::aProbeOfTheWebhookThatIsSetAsksForIt()
{
    SandboxTest sandbox;
    QVERIFY(sandbox.isRunning());
    Program none;
    QCOMPARE(sandbox.run(none, {u"webhook"_s, u"probe"_s}), 1);
    QVERIFY2(none.complaint().contains(u"No webhook is set"_s), qPrintable(none.complaint()));
    Program set;
    QCOMPARE(sandbox.run(set, {u"webhook"_s, u"set"_s, u"--url"_s, u"https://hook.example/hook"_s}), 0);
    Program program;   // and judges what is fixed, not what DNS says
    QCOMPARE(sandbox.run(program, {u"webhook"_s, u"probe"_s, u"--ip-address"_s, u"10.0.0.1"_s}), 1);
    const QByteArray text = program.output();
    for (const char *part : {"Probe of https://hook.example/hook", "DNS: warning", "IP address 10.0.0.1 is reserved", "TLS: not run", "Diagnosis: Failing now"})
        QVERIFY2(text.contains(part), text.constData());
}

void TestWebhookCommand::wrongUsageEndsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two URLs") << QStringList{u"probe"_s, u"https://a.example"_s, u"https://b.example"_s};
    QTest::newRow("no address") << QStringList{u"probe"_s, u"https://a.example"_s, u"--ip-address"_s, u"here"_s};
    QTest::newRow("no certificate") << QStringList{u"probe"_s, u"https://a.example"_s, u"--certificate"_s, u"/dev/null"_s};
    QTest::newRow("nothing to do") << QStringList{};
    QTest::newRow("an option of another") << QStringList{u"delete"_s, u"--url"_s, u"https://a.example"_s};
    QTest::newRow("an unknown thing to do") << QStringList{u"fly"_s};
    QTest::newRow("nothing to explain") << QStringList{u"explain"_s};
    QTest::newRow("no URL") << QStringList{u"set"_s};
    QTest::newRow("too much") << QStringList{u"info"_s, u"please"_s};
    QTest::newRow("no number") << QStringList{u"set"_s, u"--url"_s, u"https://a.example"_s, u"--max-connections"_s, u"many"_s};
    QTest::newRow("no such file") << QStringList{u"set"_s, u"--url"_s, u"https://a.example"_s, u"--certificate"_s, u"/nowhere"_s};
}

void TestWebhookCommand::wrongUsageEndsWith2()
{
    QFETCH(QStringList, arguments);
    SandboxTest sandbox;
    QVERIFY(sandbox.isRunning());
    Program program;
    QCOMPARE(sandbox.run(program, QStringList{u"webhook"_s} + arguments), 2);
    QVERIFY(!program.complaint().isEmpty());
}

BOTDESK_TEST(TestWebhookCommand)
#include "testwebhookcommand.moc"
