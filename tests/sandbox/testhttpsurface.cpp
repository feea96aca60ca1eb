// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestHttpSurface : public QObject
{
    Q_OBJECT
private slots:
    void routesAndTokens_data();
    void routesAndTokens();
    void waysToCall_data();
    void waysToCall();
    void transportFaults_data();
    void transportFaults();
    void answersAreAsTheServerWritesThem();
    void foreignPagesAreTurnedAway_data();
    void foreignPagesAreTurnedAway();
    void methodsThatAreNotSimulatedSaySo();
    void closeAndLogOut();

private:
    static QByteArray talk(SandboxFixture &sandbox, const QByteArray &request);
};

QByteArray TestHttpSurface::talk(SandboxFixture &sandbox, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, sandbox.server.port());
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    socket.write(request);
    if (ended.isEmpty())
        ended.wait(5000);
    return socket.readAll();
}

static QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

static QByteArray withToken(SandboxFixture &sandbox, QByteArray text)
{
    return text.replace("TOKEN", sandbox.server.token().reveal());
}

void TestHttpSurface::routesAndTokens_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("answer");   // error_code and description, or "ok"
    const auto row = [](const char *name, const char *path, const QString &answer) { QTest::newRow(name) << QByteArray(path) << answer; };
    row("good", "/botTOKEN/getMe", u"ok"_s);
    row("any case", "/botTOKEN/GETME", u"ok"_s);
    row("test environment", "/botTOKEN/test/getMe", u"ok"_s);
    row("percent-encoded", "/bot%54OKEN/getMe", u"401 Unauthorized: invalid token specified"_s);
    row("a percent-encoded colon", "/botTOKEN%2FgetMe", u"ok"_s);
    row("method as an argument", "/botTOKEN/?method=getMe", u"ok"_s);
    row("root", "/", u"404 Not Found"_s);
    row("no bot", "/TOKEN/getMe", u"404 Not Found"_s);
    row("no slash behind the token", "/botTOKEN", u"404 Not Found"_s);
    row("test without a slash", "/botTOKEN/testgetMe", u"404 Not Found"_s);
    row("absolute URI", "http://127.0.0.1/botTOKEN/getMe", u"404 Not Found: absolute URI is specified in the Request-Line"_s);
    row("unknown method", "/botTOKEN/getNothing", u"404 Not Found: method not found"_s);
    row("no method", "/botTOKEN/", u"404 Not Found: method not found"_s);
    row("no colon", "/bot123/getMe", u"401 Unauthorized: invalid token specified"_s);
    row("empty token", "/bot/getMe", u"401 Unauthorized: invalid token specified"_s);
    row("leading zero", "/bot0123:AAAAAAAAAAAAAAAAAAAAAAAAAAAA/getMe", u"401 Unauthorized: invalid token specified"_s);
    row("negative", "/bot-5:AAAAAAAAAAAAAAAAAAAAAAAAAAAA/getMe", u"401 Unauthorized: invalid token specified"_s);
    row("too large", "/bot18014398509481984:AAAAAAAAAAAAAAAAAAAAAAAA/getMe", u"401 Unauthorized: invalid token specified"_s);
    row("no number", "/botabc:AAAAAAAAAAAAAAAAAAAAAAAAAAAA/getMe", u"421 Misdirected Request: unallowed token specified"_s);
    row("unknown bot", "/bot77:AAAAAAAAAAAAAAAAAAAAAAAAAAAA/getMe", u"401 Unauthorized"_s);
    row("short secret", "/bot77:AAAA/getMe", u"401 Unauthorized"_s);
    QTest::newRow("too long") << QByteArray("/bot77:" + QByteArray(90, 'A') + "/getMe") << u"401 Unauthorized: invalid token specified"_s;
}

void TestHttpSurface::routesAndTokens()
{
    QFETCH(QByteArray, path);
    SandboxFixture sandbox;
    const QByteArray answer = talk(sandbox, "GET " + withToken(sandbox, path) + " HTTP/1.0\r\n\r\n");
    const QJsonObject json = QJsonDocument::fromJson(bodyOf(answer)).object();
    const int code = json[u"error_code"].toInt();
    QTEST(json[u"ok"].toBool() ? u"ok"_s : QString::number(code) + u' ' + json[u"description"].toString(), "answer");
    QVERIFY(answer.startsWith("HTTP/1.1 " + QByteArray::number(code ? code : 200) + ' '));
}

void TestHttpSurface::waysToCall_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("query") << QByteArray("GET /botTOKEN/sendMessage?chat_id=700100001&text=hi%21 HTTP/1.0\r\n") << QByteArray();
    QTest::newRow("form") << QByteArray("POST /botTOKEN/sendMessage HTTP/1.0\r\nContent-Type: application/x-www-form-urlencoded\r\n")
                          << QByteArray("chat_id=700100001&text=hi%21");
    QTest::newRow("json") << QByteArray("POST /botTOKEN/sendMessage HTTP/1.0\r\nContent-Type: application/json; charset=utf-8\r\n")
                          << QByteArray(R"({"chat_id":700100001,"text":"hi!"})");
    QTest::newRow("json, broken off at the end") << QByteArray("POST /botTOKEN/sendMessage HTTP/1.0\r\nContent-Type: application/json\r\n")
                                                 << QByteArray(R"({"chat_id":700100001,"text":"hi!","x":)");
    QTest::newRow("multipart") << QByteArray("POST /botTOKEN/sendMessage HTTP/1.0\r\nContent-Type: multipart/form-data; boundary=B\r\n")
                               << QByteArray("--B\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n700100001\r\n"
                                             "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhi!\r\n--B--\r\n");
    QTest::newRow("query before body") << QByteArray("POST /botTOKEN/sendMessage?text=hi%21 HTTP/1.0\r\nContent-Type: application/json\r\n")
                                       << QByteArray(R"({"chat_id":700100001,"text":"not this"})");
}

void TestHttpSurface::waysToCall()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    SandboxFixture sandbox;
    const QByteArray answer = talk(sandbox, withToken(sandbox, head) + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(QJsonDocument::fromJson(bodyOf(answer))[u"result"][u"text"], u"hi!"_s);
}

void TestHttpSurface::transportFaults_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto post = [](const char *headers, QByteArray body) {
        return QByteArray("POST /botTOKEN/getMe HTTP/1.1\r\n") + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("no request") << QByteArray("\x01\x02\x03\r\n\r\n") << 400;
    QTest::newRow("no boundary") << post("Content-Type: multipart/form-data\r\n", "x") << 400;
    QTest::newRow("corrupt gzip") << post("Content-Encoding: gzip\r\n", "x") << 400;
    QTest::newRow("too many parameters") << post("Content-Type: application/x-www-form-urlencoded\r\n", "a=" + QByteArray(1100000, 'x')) << 413;
    QTest::newRow("unknown encoding") << post("Content-Encoding: br\r\n", "x") << 415;
    QTest::newRow("large headers") << "GET / HTTP/1.1\r\nX: " + QByteArray(300 * 1024, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("another method") << QByteArray("OPTIONS / HTTP/1.1\r\n\r\n") << 501;
    QTest::newRow("another version") << QByteArray("GET / HTTP/3.0\r\n\r\n") << 505;
}

void TestHttpSurface::transportFaults()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    SandboxFixture sandbox;
    const QByteArray answer = talk(sandbox, withToken(sandbox, request));
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.left(100).constData());
    QVERIFY(answer.contains("Content-Length: 0\r\n"));
    QVERIFY(bodyOf(answer).isEmpty());
}

void TestHttpSurface::answersAreAsTheServerWritesThem()
{
    SandboxFixture sandbox;
    const QByteArray info = talk(sandbox, withToken(sandbox, "GET /botTOKEN/getWebhookInfo HTTP/1.0\r\n\r\n"));
    QVERIFY(bodyOf(info).startsWith("{\"ok\":true,\"result\":{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":"));
    const QByteArray failed = talk(sandbox, withToken(sandbox, "GET /botTOKEN/sendMessage HTTP/1.0\r\n\r\n"));
    QCOMPARE(bodyOf(failed), "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: message text is empty\"}");
    const QByteArray deleted = talk(sandbox, withToken(sandbox, "GET /botTOKEN/deleteWebhook HTTP/1.0\r\n\r\n"));
    QCOMPARE(bodyOf(deleted), "{\"ok\":true,\"result\":true,\"description\":\"Webhook is already deleted\"}");
}

void TestHttpSurface::foreignPagesAreTurnedAway_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray get = "GET /sandbox/state HTTP/1.0\r\n";
    const QByteArray reset = "POST /sandbox/clock HTTP/1.0\r\nHost: 127.0.0.1:PORT\r\n";
    QTest::newRow("a script of this computer") << get + "Host: 127.0.0.1:PORT\r\n\r\n" << 200;
    QTest::newRow("by the name localhost") << get + "Host: localhost:PORT\r\n\r\n" << 200;
    QTest::newRow("without a Host") << get + "\r\n" << 200;
    QTest::newRow("a page of its own origin") << get + "Host: localhost:PORT\r\nOrigin: http://localhost:PORT\r\n\r\n" << 200;
    QTest::newRow("DNS rebinding") << get + "Host: evil.example:PORT\r\n\r\n" << 403;
    QTest::newRow("a look-alike host") << get + "Host: 127.0.0.1.evil.example\r\n\r\n" << 403;
    QTest::newRow("a foreign origin") << get + "Host: 127.0.0.1:PORT\r\nOrigin: https://evil.example\r\n\r\n" << 403;
    QTest::newRow("a sandboxed frame") << get + "Host: 127.0.0.1:PORT\r\nOrigin: null\r\n\r\n" << 403;
    QTest::newRow("another port's page") << get + "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:1\r\n\r\n" << 403;
    QTest::newRow("said to be cross-site") << get + "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\n\r\n" << 403;
    QTest::newRow("a form") << reset + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nadvance=1" << 415;
    QTest::newRow("a form as text") << reset + "Content-Type: text/plain\r\nContent-Length: 13\r\n\r\n{\"advance\":1}" << 415;
    QTest::newRow("JSON") << reset + "Content-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"advance\":1}" << 200;
    QTest::newRow("the bot's side, too") << QByteArray("GET /botTOKEN/getMe HTTP/1.0\r\nHost: evil.example\r\n\r\n") << 403;
}

void TestHttpSurface::foreignPagesAreTurnedAway()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    SandboxFixture sandbox;
    request = withToken(sandbox, request).replace("PORT", QByteArray::number(sandbox.server.port()));
    const QByteArray answer = talk(sandbox, request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.constData());
    QCOMPARE(answer.contains("Access-Control-Allow"), false);
}

void TestHttpSurface::methodsThatAreNotSimulatedSaySo()
{
    SandboxFixture sandbox;
    QCOMPARE(sandbox.refusal(u"getAvailableGifts"_s), u"404 Not Found: method not found"_s);
    const QJsonArray entries = sandbox.see(u"log"_s)[u"entries"].toArray();
    QCOMPARE(entries.last()[u"method"], u"getAvailableGifts"_s);
    QCOMPARE(entries.last()[u"note"], u"not simulated"_s);
}

void TestHttpSurface::closeAndLogOut()
{
    SandboxFixture sandbox;
    QCOMPARE(sandbox.refusal(u"close"_s), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"close"_s), u"400 Bad Request: the bot has already been closed"_s);
    QCOMPARE(sandbox.refusal(u"getMe"_s), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"close"_s), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"logOut"_s), u"ok"_s);
}

BOTDESK_TEST(TestHttpSurface)
#include "testhttpsurface.moc"
