// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpserver.h"
#include "sandboxtest.h"
#include "support/testmain.h"
#include "tls/certificatepair.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The Sandbox as the one that delivers.
class TestDeliveries : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatWaitsIsDeliveredInOrder();
    void whatComesLaterIsDeliveredToo();
    void failuresAreToldInTheServersWords_data();
    void failuresAreToldInTheServersWords();
    void noAnswerIsAReadTimeout();
    void aCloseWithoutAnAnswerIsNotTold();
    void onlyTheUploadedCertificateIsTrusted_data();
    void onlyTheUploadedCertificateIsTrusted();
    void theClockDrivesTheRetries();
    void retryAfterOfTheWebhook();
    void goneForADayTakesTheWebhookAway();
    void anAnswerMayCallAMethod_data();
    void anAnswerMayCallAMethod();
    void thePoisonousUpdateIsSeen();
    void queriesThatAreTooOldAreDropped();
    void faultsAreListedAndTakenBack();
    void aWrongSecretAndTheRightOne();
    void deliveriesGoOnAfterARestart();

private:
    void deliverTo(SandboxFixture &sandbox, quint16 port, const QJsonObject &more = {});
    static QString lastError(SandboxFixture &sandbox)
    {
        return sandbox.result(u"getWebhookInfo"_s)[u"last_error_message"].toString();
    }
    static int pending(SandboxFixture &sandbox) { return sandbox.result(u"getWebhookInfo"_s)[u"pending_update_count"].toInt(); }
    static void write(SandboxFixture &sandbox, const QString &name, const QString &text)
    {
        const qint64 id = sandbox.person(name);
        sandbox.people(u"send"_s, {{u"from"_s, id}, {u"chat_id"_s, id}, {u"text"_s, text}});
    }

    std::unique_ptr<HttpServer> m_bot;
    std::function<HttpResponse(const QJsonObject &update)> m_answer;
    QList<HttpRequest> m_requests;
    QList<QJsonObject> m_updates;
};

void TestDeliveries::init()
{
    m_requests.clear();
    m_updates.clear();
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    m_bot = std::make_unique<HttpServer>();
    connect(m_bot.get(), &HttpServer::requested, this, [this](HttpExchange *exchange) {
        m_requests.append(exchange->request());
        m_updates.append(QJsonDocument::fromJson(exchange->request().body).object());
        exchange->answer(m_answer(m_updates.last()));
    });
    QVERIFY(m_bot->listen(QHostAddress::LocalHost, 0));
}

void TestDeliveries::deliverTo(SandboxFixture &sandbox, quint16 port, const QJsonObject &more)
{
    QJsonObject parameters{{u"url"_s, u"http://127.0.0.1:%1/hook"_s.arg(port)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        parameters.insert(it.key(), it.value());
    sandbox.result(u"setWebhook"_s, parameters);
}

void TestDeliveries::whatWaitsIsDeliveredInOrder()
{
    SandboxFixture sandbox;
    const int waiting = pending(sandbox);
    deliverTo(sandbox, m_bot->port(), {{u"secret_token"_s, u"s-1"_s}});
    QTRY_COMPARE(pending(sandbox), 0);
    QCOMPARE(m_updates.size(), waiting);
    QHash<qint64, int> last;
    for (const QJsonObject &update : std::as_const(m_updates)) {
        const qint64 chat = update[u"message"][u"chat"][u"id"].toInteger();
        QVERIFY(last.value(chat) < update[u"update_id"].toInt());
        last.insert(chat, update[u"update_id"].toInt());
    }
    QCOMPARE(m_requests.first().header("x-telegram-bot-api-secret-token"), "s-1");
    QVERIFY(m_requests.first().body.startsWith("{\"update_id\":"));
    QVERIFY(m_requests.first().body.contains(",\n\"message\":"));
}

void TestDeliveries::whatComesLaterIsDeliveredToo()
{
    SandboxFixture sandbox;
    sandbox.forget();
    deliverTo(sandbox, m_bot->port());
    write(sandbox, u"Alice"_s, u"grüße 🎉"_s);
    QTRY_COMPARE(m_updates.size(), 1);
    QCOMPARE(m_updates.first()[u"message"][u"text"], u"grüße 🎉"_s);
    QVERIFY(m_requests.first().body.contains("gr\\u00fc\\u00dfe \\ud83c\\udf89"));
    QCOMPARE(sandbox.refusal(u"getUpdates"_s).left(3), u"409"_s);
    sandbox.result(u"deleteWebhook"_s);
    write(sandbox, u"Alice"_s, u"polled"_s);
    QCOMPARE(sandbox.lastUpdate()[u"message"][u"text"], u"polled"_s);
    QCOMPARE(m_updates.size(), 1);
}

void TestDeliveries::failuresAreToldInTheServersWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    const auto row = [](const QByteArray &answer, const char *words) { QTest::newRow(words) << answer << QString::fromLatin1(words); };
    row("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n", "Wrong response from the webhook: 500 Internal Server Error");
    row("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n", "Wrong response from the webhook: 302 Found");
    row("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "Wrong response from the webhook: 404 Not Found");
    row("HTTP/1.1 530 <none>\r\nContent-Length: 0\r\n\r\n", "Wrong response from the webhook: 530 <none>");
    row("HTTP/1.1 101 Switching Protocols\r\n\r\n", "Wrong response from the webhook: 101 Switching Protocols");
    row("HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n", "HTTP Version Not Supported");
    row("220 mail.example\r\n", "Not Implemented");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: br\r\n\r\n", "Unimplemented: unsupported transfer-encoding");
    row("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\nx", "Unsupported Media Type: unsupported content-encoding");
    row("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1048577\r\n\r\n" + QByteArray(1048577, ' '),
        "Request Entity Too Large: too many parameters");
}

void TestDeliveries::failuresAreToldInTheServersWords()
{
    QFETCH(QByteArray, answer);
    QTcpServer raw;
    QVERIFY(raw.listen(QHostAddress::LocalHost));
    connect(&raw, &QTcpServer::newConnection, this, [&raw, answer] {
        QTcpSocket *socket = raw.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            if (socket->readAll().endsWith('}'))
                socket->write(answer);
        });
    });
    SandboxFixture sandbox;
    deliverTo(sandbox, raw.serverPort());
    QTRY_VERIFY(!lastError(sandbox).isEmpty());
    QTEST(lastError(sandbox), "words");
    QVERIFY(pending(sandbox) > 0);
    const qint64 date = sandbox.result(u"getWebhookInfo"_s)[u"last_error_date"].toInteger();
    QVERIFY(qAbs(date - QDateTime::currentSecsSinceEpoch()) < 100);
}

void TestDeliveries::noAnswerIsAReadTimeout()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    SandboxFixture sandbox;
    deliverTo(sandbox, silent.serverPort());
    QTRY_VERIFY(silent.hasPendingConnections());
    QTcpSocket *socket = silent.nextPendingConnection();
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    sandbox.people(u"clock"_s, {{u"advance"_s, 59}});
    QCOMPARE(lastError(sandbox), QString());
    sandbox.people(u"clock"_s, {{u"advance"_s, 1}});
    QTRY_COMPARE(lastError(sandbox), u"Read timeout expired"_s);
}

void TestDeliveries::aCloseWithoutAnAnswerIsNotTold()
{
    QTcpServer closing;
    QVERIFY(closing.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&closing, &QTcpServer::newConnection, this, [&] {
        ++connections;
        QTcpSocket *socket = closing.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().endsWith('}'))
                socket->disconnectFromHost();
        });
    });
    SandboxFixture sandbox;
    deliverTo(sandbox, closing.serverPort());
    const auto attempts = [&] { return sandbox.see(u"webhook"_s)[u"attempts"].toArray(); };
    QTRY_COMPARE(attempts().size(), 1);
    QCOMPARE(attempts().first()[u"is_delivered"].toBool(true), false);
    QVERIFY(!attempts().first().toObject().contains(u"error"));
    QCOMPARE(lastError(sandbox), QString());
    sandbox.people(u"clock"_s, {{u"advance"_s, 2}});
    QTRY_VERIFY(connections >= 2);
}

void TestDeliveries::onlyTheUploadedCertificateIsTrusted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isUploaded");
    QTest::addColumn<QString>("words");
    const QString refused = u"SSL error {error:0A000086:SSL routines::certificate verify failed}"_s;
    QTest::newRow("uploaded") << u"127.0.0.1"_s << true << QString();
    QTest::newRow("for another address") << u"127.0.0.2"_s << true << refused;
    QTest::newRow("not uploaded") << u"127.0.0.1"_s << false << refused;
}

void TestDeliveries::onlyTheUploadedCertificateIsTrusted()
{
    QFETCH(QString, name);
    QFETCH(bool, isUploaded);
    QFETCH(QString, words);
    const CertificatePair pair = *makeSelfSigned(name, KeyKind::EcP256, 2);
    HttpServer secure;
    secure.setTls(checkPair(pair)->configuration);
    connect(&secure, &HttpServer::requested, this, [](HttpExchange *exchange) { exchange->answer({}); });
    QVERIFY(secure.listen(QHostAddress::LocalHost, 0));
    SandboxFixture sandbox;
    const QByteArray boundary = "xxx";
    QByteArray body = "--xxx\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\nhttps://127.0.0.1:" + QByteArray::number(secure.port()) + "/\r\n";
    if (isUploaded)
        body += "--xxx\r\nContent-Disposition: form-data; name=\"certificate\"; filename=\"a\"\r\n\r\n" + pair.certificate + "\r\n";
    QNetworkRequest request(QUrl(u"%1/bot%2/setWebhook"_s.arg(sandbox.server.apiRoot(), QString::fromLatin1(sandbox.server.token().reveal()))));
    request.setRawHeader("Content-Type", "multipart/form-data; boundary=" + boundary);
    const std::unique_ptr<QNetworkReply> reply(sandbox.network.post(request, body + "--xxx--\r\n"));
    QCOMPARE(SandboxFixture::finish(*reply)[u"description"], u"Webhook was set"_s);
    if (words.isEmpty())
        QTRY_COMPARE(pending(sandbox), 0);
    else
        QTRY_COMPARE(lastError(sandbox), words);
}

void TestDeliveries::theClockDrivesTheRetries()
{
    SandboxFixture sandbox;
    sandbox.forget();
    m_answer = [](const QJsonObject &) { return HttpResponse{.status = 500}; };
    deliverTo(sandbox, m_bot->port());
    write(sandbox, u"Alice"_s, u"x"_s);
    QTRY_COMPARE(m_updates.size(), 2);
    sandbox.people(u"clock"_s, {{u"advance"_s, 2}});
    QTRY_COMPARE(m_updates.size(), 3);
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    sandbox.people(u"clock"_s, {{u"advance"_s, 4}});
    QTRY_COMPARE(pending(sandbox), 0);
    QCOMPARE(m_updates.size(), 4);
    QVERIFY(!lastError(sandbox).isEmpty());   // no success clears it
}

void TestDeliveries::retryAfterOfTheWebhook()
{
    SandboxFixture sandbox;
    sandbox.forget();
    m_answer = [](const QJsonObject &) { return HttpResponse{.status = 429, .headers = {{"Retry-After", "100"}}}; };
    deliverTo(sandbox, m_bot->port());
    write(sandbox, u"Alice"_s, u"x"_s);
    QTRY_COMPARE(m_updates.size(), 1);
    sandbox.people(u"clock"_s, {{u"advance"_s, 90}});
    QTRY_VERIFY(sandbox.see(u"webhook"_s)[u"queues"][0][u"retry_in_ms"].toInteger() <= 10000);
    QCOMPARE(m_updates.size(), 1);
    sandbox.people(u"clock"_s, {{u"advance"_s, 10}});
    QTRY_COMPARE(m_updates.size(), 2);
}

void TestDeliveries::goneForADayTakesTheWebhookAway()
{
    SandboxFixture sandbox;
    sandbox.forget();
    m_answer = [](const QJsonObject &) { return HttpResponse{.status = 410}; };
    deliverTo(sandbox, m_bot->port());
    write(sandbox, u"Alice"_s, u"x"_s);
    QTRY_COMPARE(m_updates.size(), 2);
    sandbox.people(u"clock"_s, {{u"advance"_s, 82801}});
    QTRY_COMPARE(sandbox.result(u"getWebhookInfo"_s)[u"url"], u""_s);
    QCOMPARE(sandbox.result(u"getUpdates"_s).toArray().size(), 1);
}

void TestDeliveries::anAnswerMayCallAMethod_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isCalled");
    const auto row = [](const char *name, const char *type, const QByteArray &body, bool isCalled) {
        QTest::newRow(name) << QByteArray(type) << body << isCalled;
    };
    row("JSON", "application/json", R"({"method":"sendMessage","chat_id":CHAT,"text":"called"})", true);
    row("in capitals", "application/json; charset=utf-8", R"({"method":"SENDMESSAGE","chat_id":CHAT,"text":"called"})", true);
    row("a form", "application/x-www-form-urlencoded", "method=sendMessage&chat_id=CHAT&text=called", true);
    row("parts", "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data; name=\"method\"\r\n\r\nsendMessage\r\n"
        "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\nCHAT\r\n"
        "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\ncalled\r\n--b--\r\n", true);
    row("plain text", "text/plain", R"({"method":"sendMessage","chat_id":CHAT,"text":"called"})", false);
    row("broken JSON is used up to the fault", "application/json", R"({"method":"sendMessage","chat_id":CHAT,"text":"called",)", true);
    row("no method", "application/json", R"({"chat_id":CHAT,"text":"called"})", false);
    row("not allowed", "application/json", R"({"method":"deleteWebhook"})", false);
    row("refused by the method", "application/json", R"({"method":"sendMessage","chat_id":1,"text":"called"})", false);
}

void TestDeliveries::anAnswerMayCallAMethod()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, isCalled);
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 alice = sandbox.person(u"Alice"_s);
    body.replace("CHAT", QByteArray::number(alice));
    m_answer = [=](const QJsonObject &) { return HttpResponse{.headers = {{"Content-Type", type}}, .body = body}; };
    deliverTo(sandbox, m_bot->port());
    write(sandbox, u"Alice"_s, u"x"_s);
    QTRY_COMPARE(pending(sandbox), 0);
    const QJsonArray messages = sandbox.see(u"chats/%1/messages"_s.arg(alice))[u"messages"].toArray();
    QCOMPARE(messages.last()[u"text"] == u"called"_s, isCalled);
    QCOMPARE(m_updates.size(), 1);
    QVERIFY(!sandbox.result(u"getWebhookInfo"_s)[u"url"].toString().isEmpty());
}

void TestDeliveries::thePoisonousUpdateIsSeen()
{
    SandboxFixture sandbox;
    sandbox.forget();
    m_answer = [](const QJsonObject &update) { return HttpResponse{.status = update[u"message"][u"text"] == u"poison"_s ? 500 : 200}; };
    deliverTo(sandbox, m_bot->port());
    write(sandbox, u"Alice"_s, u"poison"_s);
    write(sandbox, u"Alice"_s, u"behind it"_s);
    write(sandbox, u"Bob"_s, u"beside it"_s);
    QTRY_COMPARE(pending(sandbox), 2);
    QTRY_COMPARE(m_updates.size(), 3);
    const QJsonObject queue = sandbox.see(u"webhook"_s)[u"queues"][0].toObject();
    QCOMPARE(queue[u"queue"], u"chat:%1"_s.arg(sandbox.person(u"Alice"_s)));
    QCOMPARE(queue[u"update_id"], m_updates.first()[u"update_id"]);
    QCOMPARE(queue[u"waiting"].toInt(), 2);
    QCOMPARE(queue[u"attempts"].toInt(), 2);
    QCOMPARE(queue[u"last_status"].toInt(), 500);
    QVERIFY(queue[u"since"].toInteger() > 0);
}

void TestDeliveries::queriesThatAreTooOldAreDropped()
{
    SandboxFixture sandbox;
    sandbox.forget();
    m_answer = [](const QJsonObject &) { return HttpResponse{.status = 500}; };
    deliverTo(sandbox, m_bot->port());
    sandbox.people(u"inline"_s, {{u"from"_s, sandbox.person(u"Alice"_s)}, {u"query"_s, u"x"_s}});
    QTRY_COMPARE(m_updates.size(), 2);
    sandbox.people(u"clock"_s, {{u"advance"_s, 29}});
    QTRY_COMPARE(pending(sandbox), 0);   // 4 s more would be too late
    QCOMPARE(sandbox.see(u"webhook"_s)[u"queues"].toArray(), QJsonArray());
}

void TestDeliveries::faultsAreListedAndTakenBack()
{
    SandboxFixture sandbox;
    const int id = sandbox.people(u"webhook/faults"_s, {{u"kind"_s, u"late"_s}, {u"milliseconds"_s, 10}, {u"next"_s, 2}})[u"id"].toInt();
    sandbox.people(u"webhook/faults"_s, {{u"kind"_s, u"out_of_order"_s}});
    QJsonObject listed{{u"id"_s, id}, {u"kind"_s, u"late"_s}, {u"milliseconds"_s, 10}, {u"next"_s, 2}, {u"used"_s, 0}};
    QCOMPARE(sandbox.see(u"webhook"_s)[u"faults"][0].toObject(), listed);
    sandbox.people(u"webhook/faults"_s, {{u"remove"_s, id}});
    sandbox.people(u"webhook/faults"_s, {{u"remove"_s, id}}, 404);
    QCOMPARE(sandbox.see(u"webhook"_s)[u"faults"].toArray().size(), 1);
    QCOMPARE(sandbox.people(u"webhook/faults"_s, {{u"clear"_s, true}})[u"faults"].toArray(), QJsonArray());
    sandbox.people(u"webhook/faults"_s, {{u"kind"_s, u"x"_s}}, 400);
    sandbox.people(u"webhook/faults"_s, {{u"kind"_s, u"late"_s}, {u"milliseconds"_s, 0}}, 400);
    sandbox.people(u"webhook/faults"_s, {{u"kind"_s, u"late"_s}, {u"next"_s, 0}}, 400);
    sandbox.people(u"webhook/faults"_s, {{u"kind"_s, u"duplicate"_s}});
    sandbox.people(u"reset"_s, {});
    QCOMPARE(sandbox.see(u"webhook"_s)[u"faults"].toArray(), QJsonArray());
}

void TestDeliveries::aWrongSecretAndTheRightOne()
{
    SandboxFixture sandbox;
    sandbox.forget();
    sandbox.people(u"webhook/faults"_s, {{u"kind"_s, u"wrong_secret"_s}, {u"next"_s, 1}});
    deliverTo(sandbox, m_bot->port(), {{u"secret_token"_s, u"right"_s}});
    write(sandbox, u"Alice"_s, u"x"_s);
    write(sandbox, u"Alice"_s, u"y"_s);
    QTRY_COMPARE(pending(sandbox), 0);
    QVERIFY(m_requests[0].header("x-telegram-bot-api-secret-token") != "right");
    QCOMPARE(m_requests[1].header("x-telegram-bot-api-secret-token"), "right");
}

void TestDeliveries::deliveriesGoOnAfterARestart()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const QString token = QString::fromLatin1(sandbox.server.token().reveal());
    sandbox.server.stop();
    QVERIFY(sandbox.server.start());
    deliverTo(sandbox, m_bot->port());
    sandbox.server.stop();
    write(sandbox, u"Alice"_s, u"while stopped"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_updates.isEmpty());
    QVERIFY(sandbox.server.start());
    QTRY_COMPARE(m_updates.size(), 1);
}

BOTDESK_TEST(TestDeliveries)
#include "testdeliveries.moc"
