// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/webhookwording.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

using Step = HttpFailure::Step;
using Reason = HttpFailure::Reason;

Q_DECLARE_METATYPE(Botdesk::HttpReply)

class TestWebhookWording : public QObject
{
    Q_OBJECT
private slots:
    void failuresInTheServersWords_data();
    void failuresInTheServersWords();
    void answersInTheServersWords_data();
    void answersInTheServersWords();
    void whatAnAnswerMayCall_data();
    void whatAnAnswerMayCall();
};

void TestWebhookWording::failuresInTheServersWords_data()
{
    QTest::addColumn<HttpFailure>("failure");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const HttpFailure &failure, const char *words) {
        QTest::newRow(name) << failure << QString::fromLatin1(words);
    };
    row("the system's words", {.step = Step::Connect, .detail = u"Connection refused"_s}, "Connection refused");
    row("reset while reading", {.step = Step::Read, .detail = u"Connection reset by peer"_s}, "Connection reset by peer");
    row("a look-up is told to nobody", {.step = Step::Resolve, .detail = u"Host not found"_s}, "");
    row("closed without an answer", {.step = Step::Read, .reason = Reason::Closed}, "");
    row("closed in the handshake", {.step = Step::Tls, .reason = Reason::Closed}, "");
    row("broken off", {.step = Step::Read, .reason = Reason::Cancelled}, "");
    row("no answer", {.step = Step::Read, .reason = Reason::TimedOut}, "Read timeout expired");
    row("not written", {.step = Step::Write, .reason = Reason::TimedOut}, "Write timeout expired");
    row("no handshake", {.step = Step::Tls, .reason = Reason::TimedOut}, "Write timeout expired");
    row("not connected", {.step = Step::Connect, .reason = Reason::TimedOut}, "Write timeout expired");
    row("certificate", {.step = Step::Tls, .reason = Reason::Certificate, .detail = u"whatever Qt says"_s},
        "SSL error {error:0A000086:SSL routines::certificate verify failed}");
    row("handshake", {.step = Step::Tls, .reason = Reason::Tls, .detail = u"error:0A00010B:SSL routines::wrong version number"_s},
        "SSL error {error:0A00010B:SSL routines::wrong version number}");
    row("two of OpenSSL", {.step = Step::Tls, .reason = Reason::Tls, .detail = u"error:0A000001:a, error:0A000002:b"_s},
        "SSL error {error:0A000001:a}{error:0A000002:b}");
    const auto unreadable = [&row](const char *name, HttpReplyFault fault, const char *words) {
        row(name, {.step = Step::Read, .reason = Reason::Unreadable, .fault = fault}, words);
    };
    unreadable("no HTTP", HttpReplyFault::NoHttp, "Not Implemented");
    unreadable("HTTP/2", HttpReplyFault::Version, "HTTP Version Not Supported");
    unreadable("malformed", HttpReplyFault::Malformed, "Bad Request");
    unreadable("corrupt", HttpReplyFault::Corrupt, "Bad Request");
    unreadable("transfer", HttpReplyFault::TransferEncoding, "Unimplemented: unsupported transfer-encoding");
    unreadable("encoding", HttpReplyFault::ContentEncoding, "Unsupported Media Type: unsupported content-encoding");
    unreadable("too large", HttpReplyFault::BodyTooLarge, "Request Entity Too Large: too many parameters");
}

void TestWebhookWording::failuresInTheServersWords()
{
    QFETCH(HttpFailure, failure);
    QTEST(webhookErrorText(failure), "words");
}

void TestWebhookWording::answersInTheServersWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const char *reason, const char *type, int bytes, const char *words) {
        QTest::newRow(name) << status << QByteArray(reason) << QByteArray(type) << bytes << QString::fromLatin1(words);
    };
    constexpr int Much = 1024 * 1024 + 1;
    row("200", 200, "OK", "", 0, "");
    row("299", 299, "Odd", "", 0, "");
    row("100", 100, "Continue", "", 0, "Wrong response from the webhook: 100 Continue");
    row("302", 302, "Found", "", 0, "Wrong response from the webhook: 302 Found");
    row("404", 404, "Not Found", "", 0, "Wrong response from the webhook: 404 Not Found");
    row("500", 500, "Internal Server Error", "text/html", 100, "Wrong response from the webhook: 500 Internal Server Error");
    row("530", 530, "<none>", "", 0, "Wrong response from the webhook: 530 <none>");
    row("much JSON", 200, "OK", "application/json", Much, "Request Entity Too Large: too many parameters");
    row("much text", 200, "OK", "text/plain", Much, "");
    row("a file", 200, "OK", "multipart/form-data; boundary=x", Much, "");
}

void TestWebhookWording::answersInTheServersWords()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(QByteArray, type);
    QFETCH(int, bytes);
    QFETCH(QString, words);
    const HttpReply reply{.status = status, .reason = reason, .headers = {{"content-type", type}}, .body = QByteArray(bytes, 'x')};
    QCOMPARE(webhookErrorText(reply), words);
    QCOMPARE(isDelivered(reply), words.isEmpty());
}

void TestWebhookWording::whatAnAnswerMayCall_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isCalled");
    for (const char *method : {"sendMessage", "SENDMESSAGE", "answerCallbackQuery", "something_new"})
        QTest::newRow(method) << QByteArray(method) << true;
    for (const char *method : {"", "getMe", "GETUPDATES", "setWebhook", "DeleteWebhook", "close", "logOut"})
        QTest::newRow(*method ? method : "none") << QByteArray(method) << false;
}

void TestWebhookWording::whatAnAnswerMayCall()
{
    QFETCH(QByteArray, method);
    QTEST(mayAnswerWith(method), "isCalled");
}

BOTDESK_TEST(TestWebhookWording)
#include "testwebhookwording.moc"
