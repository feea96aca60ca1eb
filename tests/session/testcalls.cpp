// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/curl.h"
#include "session/returnedmessages.h"
#include "support/testmain.h"

#include <QProcess>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! What is kept and copied of a call.
class TestCalls : public QObject
{
    Q_OBJECT
private slots:
    void returnedMessagesAreCutByteForByte_data();
    void returnedMessagesAreCutByteForByte();
    void curlIsSafeForTheShell_data();
    void curlIsSafeForTheShell();
    void curlHidesSecrets();
};

void TestCalls::returnedMessagesAreCutByteForByte_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArrayList>("messages");
    const QByteArray one = R"({"message_id":1 ,"chat":{"id":2},"n":1.0})";
    QTest::newRow("one") << R"({"ok":true,"result":)" + one + " }" << QByteArrayList{one};
    QTest::newRow("an album") << R"({"ok":true,"result":[)" + one + " , " + one + "]}" << QByteArrayList{one, one};
    QTest::newRow("true") << QByteArray(R"({"ok":true,"result":true})") << QByteArrayList();
    QTest::newRow("a number") << QByteArray(R"({"ok":true,"result":7})") << QByteArrayList();
    QTest::newRow("another object") << QByteArray(R"({"ok":true,"result":{"message_id":4}})") << QByteArrayList();
    QTest::newRow("ids only") << QByteArray(R"({"ok":true,"result":[{"message_id":4}]})") << QByteArrayList();
    QTest::newRow("a refusal") << QByteArray(R"({"ok":false,"description":"no"})") << QByteArrayList();
    QTest::newRow("no JSON") << QByteArray("<html>") << QByteArrayList();
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
}

void TestCalls::returnedMessagesAreCutByteForByte()
{
    QFETCH(QByteArray, answer);
    QTEST(returnedMessages(answer), "messages");
}

void TestCalls::curlIsSafeForTheShell_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"plain", "it's", "$(touch /tmp/x) `id` \\ \"q\"", "a\nb", "''", "☕"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCalls::curlIsSafeForTheShell()
{
    QFETCH(QString, text);
    const QString command = curlCommand({}, u"sendMessage"_s, {{u"text"_s, text}});
    // The shell itself says which arguments curl would get.
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"printf '%s\\0' "_s + command.mid(command.indexOf(u' '))});
    QVERIFY(shell.waitForFinished());
    const QByteArrayList arguments = shell.readAllStandardOutput().split('\0');
    QCOMPARE(arguments.value(0), "https://api.telegram.org/bot<token>/sendMessage");
    QCOMPARE(arguments.value(4), QJsonDocument(QJsonObject{{u"text"_s, text}}).toJson(QJsonDocument::Compact));
}

void TestCalls::curlHidesSecrets()
{
    const QString command = curlCommand({.root = QUrl(u"http://localhost:8081"_s), .testEnvironment = true}, u"getMe"_s,
                                        {{u"text"_s, u"123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"_s}});
    QVERIFY(command.startsWith(u"curl 'http://localhost:8081/bot<token>/test/getMe'"_s));
    QVERIFY(!command.contains(u"AAHdqTcv"_s));
}

BOTDESK_TEST(TestCalls)
#include "testcalls.moc"
