// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpresponseparser.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestHttpResponseParser : public QObject
{
    Q_OBJECT
private slots:
    void readsAnswersInAnyPieces_data();
    void readsAnswersInAnyPieces();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void severalAnswersComeInTheirOrder();
};

namespace {

QByteArray picture(const HttpReply &reply)
{
    return QByteArray::number(reply.status) + " '" + reply.reason + "' " + (reply.keepAlive ? "stays" : "ends") + " '" + reply.body + '\'';
}

QByteArray faultName(HttpReplyFault fault)
{
    static const QByteArrayList names{"none", "no http", "version", "malformed", "transfer", "encoding", "corrupt", "head", "body"};
    return names.at(int(fault));
}

} // namespace

void TestHttpResponseParser::readsAnswersInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &read) { QTest::newRow(name) << bytes << read; };
    row("a length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "200 'OK' stays 'hi'");
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nh\r\n1\r\ni\r\n0\r\n\r\n", "200 'OK' stays 'hi'");
    row("no body", "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n", "500 'Internal Server Error' stays ''");
    row("no reason", "HTTP/1.1 530\r\nContent-Length: 0\r\n\r\n", "530 '' stays ''");
    row("an odd reason", "HTTP/1.1 530 <none>\r\nContent-Length: 0\r\n\r\n", "530 '<none>' stays ''");
    row("the connection ends", "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", "302 'Found' ends ''");
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi", "200 'OK' ends 'hi'");
    row("HTTP/1.0 that stays", "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nhi", "200 'OK' stays 'hi'");
    row("a body up to the end of the connection is not read", "HTTP/1.1 200 OK\r\n\r\n{\"method\":\"x\"}", "200 'OK' ends ''");
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", "204 'No Content' stays ''");
    row("an interim status is an answer", "HTTP/1.1 100 Continue\r\n\r\n", "100 'Continue' stays ''");
    row("another protocol is not followed", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
        "101 'Switching Protocols' stays ''");
    row("packed", "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: 10\r\n\r\n" + QByteArray::fromHex("789ccbc80400013b00d2"),
        "200 'OK' stays 'hi'");
}

void TestHttpResponseParser::readsAnswersInAnyPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, read);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        HttpResponseParser parser;
        QVERIFY(parser.isIdle());
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            parser.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        const auto reply = parser.takeReply();
        QVERIFY2(reply, faultName(parser.fault()).constData());
        QCOMPARE(picture(*reply), read);
        QCOMPARE(faultName(parser.fault()), QByteArray("none"));
    }
}

void TestHttpResponseParser::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &fault) { QTest::newRow(name) << bytes << fault; };
    row("a mail server", "220 mail ready\r\n", "no http");
    row("HTTP/2", "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n", "version");
    row("HTTP/0.9", "HTTP/0.9 200 OK\r\n\r\n", "version");
    row("no number", "HTTPS 200\r\n\r\n", "version");
    row("a bad status", "HTTP/1.1 abc OK\r\n\r\n", "malformed");
    row("a bad header", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "malformed");
    row("a bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "malformed");
    row("a bad length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "malformed");
    row("another transfer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", "transfer");
    row("another encoding", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\nx", "encoding");
    row("not packed at all", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", "corrupt");
    row("a long head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(5000, 'x') + "\r\n\r\n", "head");
    row("a long body announced", "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n", "body");
    row("a long body in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1001, 'x'), "body");
}

void TestHttpResponseParser::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    for (const QByteArray &before : {QByteArray(), QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")}) {
        for (const qsizetype piece : {qsizetype(1), qsizetype(10000)}) {
            HttpResponseParser parser(1000, 4096);
            const QByteArray all = before + bytes;
            for (qsizetype at = 0; at < all.size(); at += piece)
                parser.feed(QByteArrayView(all).sliced(at, std::min(piece, all.size() - at)));
            QCOMPARE(parser.takeReply().has_value(), !before.isEmpty());
            QVERIFY(!parser.takeReply());
            QTEST(faultName(parser.fault()), "fault");
        }
    }
}

void TestHttpResponseParser::severalAnswersComeInTheirOrder()
{
    HttpResponseParser parser;
    parser.feed("HTTP/1.1 200 One\r\nContent-Length: 0\r\n\r\nHTTP/1.1 404 Two\r\nContent-Length: 0\r\n\r\nnonsense");
    QCOMPARE(parser.takeReply()->reason, "One");
    QCOMPARE(faultName(parser.fault()), QByteArray("none"));
    QCOMPARE(parser.takeReply()->reason, "Two");
    QCOMPARE(faultName(parser.fault()), QByteArray("no http"));

    HttpResponseParser open;
    open.feed("HTTP/1.1 200 One\r\n\r\nHTTP/1.1 404 Part of its body\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(open.takeReply()->reason, "One");
    QVERIFY(!open.takeReply());
    QCOMPARE(faultName(open.fault()), QByteArray("none"));
}

BOTDESK_TEST(TestHttpResponseParser)
#include "testhttpresponseparser.moc"
