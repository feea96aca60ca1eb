// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/client.h"
#include "support/stubserver.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret = "abcdefghijklmnopqrstuvwxyz012345678";
const Token theToken = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char(value >> shift & 0xFF);
    return bytes;
}

//! qCompress() makes a length, a zlib header of 2 bytes, the stream, and 4 bytes of checksum.
QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray stream = qCompress(bytes).sliced(6).chopped(4);
    return QByteArray::fromHex("1f8b08000000000000ff") + stream + littleEndian(crc32(bytes))
        + littleEndian(quint32(bytes.size()));
}

QString outcome(const Result<ApiAnswer> &answer)
{
    if (!answer)
        return describe(answer.error());
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"result"_s, answer->result}}).toJson(QJsonDocument::Compact));
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void sendsJson();
    void leavesNothingSecretInARecord();
    void answers_data();
    void answers();
    void theServersWishesComeAlong();
    void tenMegabytesOfGarbageAreAnError_data();
    void tenMegabytesOfGarbageAreAnError();
    void anAnswerWithoutAnEndIsGivenUp();
    void aHugeAnswerIsGivenUp();
    void nothingComesBack_data();
    void nothingComesBack();
    void cancellingClosesTheConnection();
    void aFutureIsFinishedWhenTheClientGoes();
    void droppingConnectionsTellsWhatMayHaveHappened();
    void aLongPollDoesNotKeepCallsWaiting();
    void pollsAreKeptWithoutTheirUpdates();
    void downloadsAFile();
    void whichMethodsAreSafe();

private:
    Result<ApiAnswer> ask(const QString &method = u"getMe"_s, int limit = 5000)
    {
        return waitFor(m_client->call(method), limit);
    }
    void connectTo(const QUrl &root);
    bool nothingIsSecret(const Error &error) const;

    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<Client> m_client;
    QList<CallRecord> m_records;
};

void TestClient::init()
{
    m_server = std::make_unique<StubServer>();
    connectTo(m_server->root());
}

void TestClient::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestClient::connectTo(const QUrl &root)
{
    m_records.clear();
    m_client = std::make_unique<Client>(theToken, ApiServer{.root = root});
    connect(m_client.get(), &Client::called, this, [this](const CallRecord &record) { m_records.append(record); });
}

bool TestClient::nothingIsSecret(const Error &error) const
{
    QByteArray all = describe(error).toUtf8();
    for (const CallRecord &record : m_records)
        all += record.parameters + record.answer + (record.error ? describe(*record.error).toUtf8() : QByteArray());
    return !all.contains(Secret) && !all.contains("abcdefgh");
}

void TestClient::sendsJson()
{
    m_server->answers(ok("true"));
    const auto answer = waitFor(m_client->call(
        u"sendMessage"_s, QJsonObject{{u"chat_id"_s, -100123}, {u"text"_s, u"ünï 👍"_s}, {u"silent"_s, true}}));
    QVERIFY(answer);
    const StubRequest request = m_server->requests().constFirst();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.target, "/bot123456:" + Secret + "/sendMessage");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QVERIFY(request.headers.value("user-agent").startsWith("Botdesk"));
    QCOMPARE(request.body, QByteArray("{\"chat_id\":-100123,\"silent\":true,\"text\":\"ünï 👍\"}"));
}

void TestClient::leavesNothingSecretInARecord()
{
    m_server->answers(ok("{\"echo\":\"https://x/bot123456:" + Secret + "/\"}"));
    QVERIFY(waitFor(m_client->call(u"setWebhook"_s, QJsonObject{{u"url"_s, u"https://x/"_s + QString::fromLatin1(theToken.reveal())},
                                                                {u"secret_token"_s, u"hush-hush"_s}})));
    QCOMPARE(m_records.size(), 1);
    const CallRecord record = m_records.constFirst();
    QCOMPARE(record.method, u"setWebhook"_s);
    // moc 6.4 takes the // of an address in a raw string for a comment.
    QCOMPARE(record.parameters, QByteArray("{\"secret_token\":\"<redacted>\",\"url\":\"https://x/123456:…\"}"));
    QCOMPARE(record.answer, ok("{\"echo\":\"https://x/bot123456:…/\"}"));
    QCOMPARE(record.code, 200);
    QVERIFY(!record.error);
}

void TestClient::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const auto refusal = [&row](const char *name, int code, const QByteArray &words, const QString &kind) {
        row(name, StubServer::response(refused(code, words), code),
            u"%1 (%2): %3"_s.arg(kind).arg(code).arg(QString::fromUtf8(words)));
    };
    const QByteArray good = ok("{\"id\":1}");
    const QString read = u"{\"result\":{\"id\":1}}"_s;
    row("an answer", StubServer::response(good), read);
    row("gzip", StubServer::response(gzipped(good), 200, {"Content-Encoding: gzip"}), read);
    row("deflate", StubServer::response(qCompress(good).sliced(4), 200, {"Content-Encoding: deflate"}), read);
    row("damaged gzip", StubServer::response(gzipped(good).replace(12, 4, "XXXX"), 200, {"Content-Encoding: gzip"}),
        u"NotBotApi (200): Decompression failed: "_s);
    row("no gzip", StubServer::response(good, 200, {"Content-Encoding: gzip"}), u"NotBotApi (200): Decompression failed: "_s);
    row("gzip that is cut off", StubServer::response(gzipped(good).chopped(12), 200, {"Content-Encoding: gzip"}),
        u"Truncated (200): unterminated object"_s);
    row("in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(good.size(), 16) + "\r\n" + good + "\r\n0\r\n\r\n", read);
    row("that ends with the connection", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + good, read);
    row("of HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n" + good, read);
    row("true", StubServer::response(ok("true")), u"{\"result\":true}"_s);

    refusal("bad request", 400, "Bad Request: chat not found", u"BadRequest"_s);
    refusal("unauthorized", 401, "Unauthorized", u"Unauthorized"_s);
    refusal("forbidden", 403, "Forbidden: bot was blocked by the user", u"Forbidden"_s);
    refusal("not found", 404, "Not Found", u"NotFound"_s);
    refusal("conflict", 409, "Conflict: terminated by setWebhook request", u"Conflict"_s);
    refusal("too large", 413, "Request Entity Too Large", u"TooLarge"_s);
    refusal("wrong server", 421, "Misdirected Request", u"WrongServer"_s);
    refusal("too many", 429, "Too Many Requests: retry after 3", u"TooManyRequests"_s);
    refusal("a 4xx of its own", 418, "I'm a teapot", u"BadRequest"_s);
    refusal("internal", 500, "Internal Server Error: restart", u"ServerTrouble"_s);
    refusal("unavailable", 503, "Service Unavailable", u"ServerTrouble"_s);
    row("a refusal with 200", StubServer::response(refused(403, "Forbidden")), u"Forbidden (403): Forbidden"_s);
    row("a refusal, gzip", StubServer::response(gzipped(refused(400, "Bad Request: x")), 400, {"Content-Encoding: gzip"}),
        u"BadRequest (400): Bad Request: x"_s);

    row("HTML of a gateway", StubServer::response("<html>\n <b>502</b></html>", 502),
        u"ServerTrouble (502): <html> <b>502</b></html>"_s);
    row("HTML of nginx for a large file", StubServer::response("<html>413</html>", 413), u"TooLarge (413): <html>413</html>"_s);
    row("HTML of a hotel", StubServer::response("<html>Log in</html>"), u"NotBotApi (200): <html>Log in</html>"_s);
    row("a redirect", StubServer::response("gone", 302, {"Location: https://evil.example/"}), u"NotBotApi (302): gone"_s);
    row("plain text", StubServer::response("hello"), u"NotBotApi (200): hello"_s);
    row("other JSON", StubServer::response("{\"status\":\"up\"}"), u"NotBotApi (200): {\"status\":\"up\"}"_s);
    row("a JSON list", StubServer::response("[]"), u"NotBotApi (200): []"_s);
    row("an empty body", StubServer::response(""), u"NotBotApi (200)"_s);
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", u"NotBotApi (204)"_s);
    row("no result", StubServer::response("{\"ok\":true}"), u"BadJson (200): the answer has no \"result\""_s);
    row("ok is no boolean", StubServer::response("{\"ok\":1}"), u"NotBotApi (200): {\"ok\":1}"_s);
    row("not UTF-8", StubServer::response("\xff\xfe\xfa"), u"NotBotApi (200): \uFFFD\uFFFD\uFFFD"_s);
    row("half a JSON", StubServer::response(good.chopped(2)), u"Truncated (200): invalid termination by number"_s);
    row("longer than announced", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" + good, u"Truncated (200): unterminated string"_s);
    row("shorter than announced", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + good,
        u"Truncated (200): {\"ok\":true,\"result\":{\"id\":1}}"_s);
    row("its own token in the words",
        StubServer::response(refused(400, "Bad Request: bot123456:" + Secret + " is strange"), 400),
        u"BadRequest (400): Bad Request: bot123456:… is strange"_s);
    row("its own token in HTML", StubServer::response("<a href=/bot123456:" + Secret + "/getMe>", 404),
        u"NotFound (404): <a href=/bot123456:…/getMe>"_s);
}

void TestClient::answers()
{
    QFETCH(QByteArray, bytes);
    m_server->answersBytes(bytes);
    m_server->repeatsItself();
    const auto answer = ask();
    QTEST(outcome(answer), "expected");
    QVERIFY(nothingIsSecret(answer ? Error{} : answer.error()));
    QCOMPARE(m_records.size(), 1);
    if (!answer)
        QCOMPARE(m_records.constFirst().error, std::optional(answer.error()));
}

void TestClient::theServersWishesComeAlong()
{
    m_server->answers(refused(429, "Too Many Requests: retry after 7", "{\"retry_after\":7}"), 429);
    QCOMPARE(ask().error().retryAfter, std::optional(std::chrono::seconds(7)));
    m_server->answers("<html>slow down</html>", 429, {"Retry-After: 9"});
    QCOMPARE(ask().error().retryAfter, std::optional(std::chrono::seconds(9)));
    m_server->answers(refused(400, "Bad Request: group chat was upgraded to a supergroup chat",
                              "{\"migrate_to_chat_id\":-1001234567890}"),
                      400);
    QCOMPARE(ask().error().migrateToChatId, std::optional(ChatId(-1001234567890)));
}

void TestClient::tenMegabytesOfGarbageAreAnError_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("HTML") << QByteArray("<html>") << QByteArray("<p>") << Error::Kind::NotBotApi;
    QTest::newRow("zeros") << QByteArray() << QByteArray(1, '\0') << Error::Kind::NotBotApi;
    QTest::newRow("an object without end") << QByteArray("{") << QByteArray("{\"a\":") << Error::Kind::NotBotApi;
    QTest::newRow("a deep list") << QByteArray("[") << QByteArray("[") << Error::Kind::NotBotApi;
    QTest::newRow("an answer without end") << QByteArray("{\"ok\":true,\"result\":[") << QByteArray("1,") << Error::Kind::Truncated;
    QTest::newRow("white space") << QByteArray() << QByteArray(" ") << Error::Kind::NotBotApi;
}

void TestClient::tenMegabytesOfGarbageAreAnError()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    QFETCH(Error::Kind, kind);
    m_server->answers(head + piece.repeated(10 * 1024 * 1024 / piece.size()));
    const auto answer = ask(u"getMe"_s, 20000);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QVERIFY(answer.error().detail.size() <= 400);
    QVERIFY(m_records.constFirst().answer.size() <= RecordedAnswerLimit);
}

void TestClient::anAnswerWithoutAnEndIsGivenUp()
{
    // It never closes, and is known to be none by its first bytes.
    m_server->beginsToAnswer("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n<html>" + QByteArray(1000, 'x'));
    const auto answer = ask();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::NotBotApi);
    QVERIFY(answer.error().detail.startsWith(u"<html>xxx"));
}

void TestClient::aHugeAnswerIsGivenUp()
{
    m_server->answers("{\"ok\":true,\"result\":\"" + QByteArray(40 * 1024 * 1024, 'x') + "\"}");
    const auto answer = ask(u"getMe"_s, 20000);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::NotBotApi);
}

void TestClient::nothingComesBack_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no such host") << u"http://no-such-host.invalid"_s << Error::Kind::HostNotFound;
    QTest::newRow("nobody listens") << u"http://127.0.0.1:1"_s << Error::Kind::ConnectionRefused;
    QTest::newRow("no TLS there") << u"https://127.0.0.1:PORT"_s << Error::Kind::Tls;
}

void TestClient::nothingComesBack()
{
    QFETCH(QString, root);
    QFETCH(Error::Kind, kind);
    QTcpServer plain;   // speaks HTTP before it was asked, and no TLS
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket->disconnectFromHost();
    });
    connectTo(QUrl(root.replace(u"PORT"_s, QString::number(plain.serverPort()))));
    const auto get = ask(u"getMe"_s, 15000);
    QVERIFY(!get);
    QVERIFY2(get.error().kind == kind, qPrintable(describe(get.error())));
    QVERIFY(nothingIsSecret(get.error()));
    const auto post = ask(u"sendMessage"_s, 15000);
    QVERIFY(!post);
    QVERIFY2(post.error().kind != Error::Kind::OutcomeUnknown, qPrintable(describe(post.error())));   // nothing left
    QVERIFY(nothingIsSecret(post.error()));
}

void TestClient::cancellingClosesTheConnection()
{
    auto future = m_client->call(u"getMe"_s);
    QTRY_COMPARE(m_server->waiting(), 1);
    future.cancel();
    QTRY_COMPARE(m_server->waiting(), 0);
    QTRY_COMPARE(m_records.size(), 1);
    QCOMPARE(m_records.constFirst().error->kind, Error::Kind::Cancelled);
}

void TestClient::aFutureIsFinishedWhenTheClientGoes()
{
    const auto asked = m_client->call(u"getMe"_s);
    const auto sent = m_client->call(u"sendMessage"_s);
    QTRY_COMPARE(m_server->waiting(), 2);
    m_client.reset();
    QCOMPARE(waitFor(asked).error().kind, Error::Kind::Cancelled);
    QCOMPARE(waitFor(sent).error().kind, Error::Kind::OutcomeUnknown);
}

void TestClient::droppingConnectionsTellsWhatMayHaveHappened()
{
    const auto asked = m_client->call(u"getMe"_s);
    const auto sent = m_client->call(u"sendMessage"_s);
    QTRY_COMPARE(m_server->waiting(), 2);
    m_client->dropConnections();
    QCOMPARE(waitFor(asked).error().kind, Error::Kind::Cancelled);
    QCOMPARE(waitFor(sent).error().kind, Error::Kind::OutcomeUnknown);
    QTRY_COMPARE(m_server->waiting(), 0);

    m_server->answers(ok("true"));
    QVERIFY(ask(u"sendMessage"_s));
}

void TestClient::aLongPollDoesNotKeepCallsWaiting()
{
    // More than the 6 connections that a manager opens to one host.
    for (int i = 0; i < 8; ++i)
        m_client->getUpdates({}, std::chrono::seconds(50));
    QTRY_COMPARE(m_server->waiting(), 6);
    m_server->answers(ok("true"));
    QVERIFY(ask());
}

void TestClient::pollsAreKeptWithoutTheirUpdates()
{
    m_server->answers(updates(QList<qint64>(100, 7)));
    m_client->getUpdates({{u"limit"_s, 100}}, std::chrono::seconds(0));
    QTRY_COMPARE(m_records.size(), 1);
    QCOMPARE(m_records.constFirst().method, u"getUpdates"_s);
    QCOMPARE(m_records.constFirst().parameters, QByteArray("{\"limit\":100}"));
    QCOMPARE(m_records.constFirst().answer, QByteArray());   // the log has the updates

    m_server->answers(refused(409, "Conflict: terminated by setWebhook request"), 409);
    m_client->getUpdates({}, std::chrono::seconds(0));
    QTRY_COMPARE(m_records.size(), 2);
    QCOMPARE(m_records.constLast().error->kind, Error::Kind::Conflict);
}

void TestClient::downloadsAFile()
{
    const QByteArray content = QByteArray("\0\1\2<html>", 9).repeated(1000);
    m_server->answers(content);
    QList<Result<HttpAnswer>> answers;
    connect(m_client->download(u"photos/file 1.jpg"_s, 1024 * 1024), &HttpCall::finished, this,
            [&answers](const Result<HttpAnswer> &answer) { answers.append(answer); });
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(answers.constFirst());
    QCOMPARE(answers.constFirst()->body, content);
    QCOMPARE(m_server->requests().constFirst().verb, "GET");
    QCOMPARE(m_server->requests().constFirst().target, "/file/bot123456:" + Secret + "/photos/file%201.jpg");

    m_server->answers(content);
    connect(m_client->download(u"a"_s, 100), &HttpCall::finished, this,
            [&answers](const Result<HttpAnswer> &answer) { answers.append(answer); });
    QTRY_COMPARE(answers.size(), 2);
    QVERIFY(!answers.constLast());
}

void TestClient::whichMethodsAreSafe()
{
    QVERIFY(isSafeToRepeat(u"getMe"_s));
    QVERIFY(isSafeToRepeat(u"GETUPDATES"_s));
    QVERIFY(!isSafeToRepeat(u"sendMessage"_s));
    QVERIFY(!isSafeToRepeat(u"deleteWebhook"_s));
    QVERIFY(!isSafeToRepeat(u""_s));
}

BOTDESK_TEST(TestClient)
#include "testclient.moc"
