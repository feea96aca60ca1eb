// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/webhookcall.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestWebhookCall : public QObject
{
    Q_OBJECT
private slots:
    void answersAreRead_data();
    void answersAreRead();
    void filesComeAlong();
};

void TestWebhookCall::answersAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("call");
    const auto row = [](const char *name, int status, const char *type, const char *body, const char *call) {
        QTest::newRow(name) << status << QByteArray(type) << QByteArray(body) << QByteArray(call);
    };
    row("JSON", 200, "application/json", R"({"method":"sendMessage","chat_id":7,"text":"a"})", R"(sendMessage {"chat_id":7,"text":"a"})");
    row("a long id", 200, "application/json", R"({"method":"sendMessage","chat_id":-1001234567890123})", R"(sendMessage {"chat_id":-1001234567890123})");
    row("a form", 201, "application/x-www-form-urlencoded", "chat_id=7&method=sendMessage&text=a+b&text=c", R"(sendMessage {"chat_id":"7","text":"a b"})");
    row("not a success", 500, "application/json", R"({"method":"sendMessage"})", "none");
    row("no type", 200, "", R"({"method":"sendMessage"})", "none");
    row("not for answers", 200, "application/json", R"({"method":"getMe"})", "none");
    row("no method", 200, "application/json", R"({"ok":true})", "none");
    row("a method that is no text", 200, "application/json", R"({"method":7})", "none");
    row("no object", 200, "application/json", R"([1])", "none");
    row("broken", 200, "application/json", R"({"method":)", "none");
    row("broken parts", 200, "multipart/form-data", "x", "none");
}

void TestWebhookCall::answersAreRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const auto call = readWebhookCall({.status = status, .headers = {{"Content-Type", type}}, .body = body});
    const QByteArray read = call ? call->method.toLatin1() + ' ' + QJsonDocument(call->fields).toJson(QJsonDocument::Compact) : QByteArray("none");
    QTEST(read, "call");
}

void TestWebhookCall::filesComeAlong()
{
    const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"method\"\r\n\r\nsendPhoto\r\n"
                            "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\nPNG\r\n--b--\r\n";
    const auto call = readWebhookCall({.status = 200, .headers = {{"Content-Type", "multipart/form-data; boundary=b"}}, .body = body});
    QVERIFY(call);
    QCOMPARE(call->method, u"sendPhoto"_s);
    QCOMPARE(call->files.size(), 1);
    QCOMPARE(call->files.first().field, "photo");
    QCOMPARE(call->files.first().data, "PNG");
}

BOTDESK_TEST(TestWebhookCall)
#include "testwebhookcall.moc"
