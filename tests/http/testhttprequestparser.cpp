// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httprequestparser.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestHttpRequestParser : public QObject
{
    Q_OBJECT
private slots:
    void readsRequests_data();
    void readsRequests();
    void limitsAreKept();
    void requestsBeforeAFaultStillCount();
    void isIdleBetweenRequests();
};

// Each request as "METHOD target [close] {headers} body", then the fault.
static QString describe(HttpRequestParser &parser)
{
    QStringList lines;
    while (auto request = parser.takeRequest()) {
        QString line = QString::fromLatin1(request->method + ' ' + request->target);
        if (!request->keepAlive)
            line += u" close"_s;
        if (!request->body.isEmpty())
            line += u" body="_s + QString::fromLatin1(request->body);
        lines += line;
    }
    if (parser.fault())
        lines += u"fault %1"_s.arg(parser.fault());
    return lines.join(u" | "_s);
}

static QByteArray gzip(const QByteArray &stored)
{
    // One stored block: enough to see that gzip is understood, without a compressor.
    const auto length = quint16(stored.size());
    QByteArray bytes("\x1f\x8b\x08\0\0\0\0\0\0\xff\x01", 11);
    bytes += char(length & 0xff);
    bytes += char(length >> 8);
    bytes += char(~length & 0xff);
    bytes += char((~length >> 8) & 0xff);
    bytes += stored;
    quint32 crc = 0xffffffff;
    for (const char c : stored) {
        crc ^= quint8(c);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    for (const quint32 word : {crc ^ 0xffffffff, quint32(length)}) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes += char((word >> shift) & 0xff);
    }
    return bytes;
}

void TestHttpRequestParser::readsRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("seen");
    const auto withBody = [](QByteArray headers, QByteArray body) {
        return "POST /x HTTP/1.1\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("get") << QByteArray("GET /a?b=c HTTP/1.1\r\nHost: h\r\n\r\n") << u"GET /a?b=c"_s;
    QTest::newRow("post") << withBody("", "hello") << u"POST /x body=hello"_s;
    QTest::newRow("two in a row") << withBody("", "1") + withBody("", "2") << u"POST /x body=1 | POST /x body=2"_s;
    QTest::newRow("http/1.0 closes") << QByteArray("GET / HTTP/1.0\r\n\r\n") << u"GET / close"_s;
    QTest::newRow("http/1.0 kept alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << u"GET /"_s;
    QTest::newRow("asks to close") << QByteArray("GET / HTTP/1.1\r\nConnection: close\r\n\r\n") << u"GET / close"_s;
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nTrailer: t\r\n\r\n")
                             << u"POST / body=abcde"_s;
    QTest::newRow("gzip") << withBody("Content-Encoding: gzip\r\n", gzip("hello")) << u"POST /x body=hello"_s;
    QTest::newRow("deflate") << withBody("Content-Encoding: deflate\r\n", qCompress("hello").mid(4)) << u"POST /x body=hello"_s;
    QTest::newRow("an upgrade is ignored") << QByteArray("GET / HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\nGET /b HTTP/1.1\r\n\r\n")
                                           << u"GET / | GET /b"_s;
    QTest::newRow("an absolute URI") << QByteArray("GET http://h/a HTTP/1.1\r\n\r\n") << u"GET http://h/a"_s;
    QTest::newRow("unfinished") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nabc") << QString();

    QTest::newRow("not http") << QByteArray("\x16\x03\x01\x02") << u"fault 400"_s;
    QTest::newRow("a header without colon") << QByteArray("GET / HTTP/1.1\r\nbad header\r\n\r\n") << u"fault 400"_s;
    QTest::newRow("corrupt chunks") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << u"fault 400"_s;
    QTest::newRow("corrupt gzip") << withBody("Content-Encoding: gzip\r\n", "hello") << u"fault 400"_s;
    QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab") << u"fault 400"_s;
    QTest::newRow("length and chunked") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << u"fault 400"_s;
    QTest::newRow("a negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << u"fault 400"_s;
    QTest::newRow("a length of 4 GiB") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 4294967295\r\n\r\n") << u"fault 413"_s;
    QTest::newRow("a length beyond 64 bits") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n") << u"fault 413"_s;
    QTest::newRow("an unknown content encoding") << withBody("Content-Encoding: br\r\n", "x") << u"fault 415"_s;
    QTest::newRow("delete") << QByteArray("DELETE / HTTP/1.1\r\n\r\n") << u"fault 501"_s;
    QTest::newRow("head") << QByteArray("HEAD / HTTP/1.1\r\n\r\n") << u"fault 501"_s;
    QTest::newRow("a method of its own") << QByteArray("BREW / HTTP/1.1\r\n\r\n") << u"fault 501"_s;
    QTest::newRow("an unknown transfer encoding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n") << u"fault 501"_s;
    QTest::newRow("http/2") << QByteArray("GET / HTTP/2.0\r\n\r\n") << u"fault 505"_s;
    QTest::newRow("http/1.2") << QByteArray("GET / HTTP/1.2\r\n\r\n") << u"fault 505"_s;
    QTest::newRow("http/0.9") << QByteArray("GET /\r\n\r\n") << u"fault 505"_s;
}

void TestHttpRequestParser::readsRequests()
{
    QFETCH(QByteArray, bytes);
    HttpRequestParser whole;
    whole.feed(bytes);
    QTEST(describe(whole), "seen");

    HttpRequestParser byteByByte;
    for (const char byte : bytes)
        byteByByte.feed(QByteArrayView(&byte, 1));
    QTEST(describe(byteByByte), "seen");

    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        HttpRequestParser halves;
        halves.feed(bytes.first(cut));
        halves.feed(bytes.sliced(cut));
        QTEST(describe(halves), "seen");
    }
}

void TestHttpRequestParser::limitsAreKept()
{
    const HttpLimits limits{.headerBytes = 1000, .bodyBytes = 100};
    HttpRequestParser header(limits);
    header.feed("GET / HTTP/1.1\r\nX: ");
    header.feed(QByteArray(2000, 'x'));
    QCOMPARE(header.fault(), 431);

    HttpRequestParser many(limits);
    many.feed("GET / HTTP/1.1\r\n" + QByteArray("a:\r\n").repeated(300));
    QCOMPARE(many.fault(), 431);

    HttpRequestParser announced(limits);
    announced.feed("POST / HTTP/1.1\r\nContent-Length: 101\r\n\r\n");
    QCOMPARE(announced.fault(), 413);

    HttpRequestParser chunked(limits);
    chunked.feed("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n" + QByteArray(101, 'x'));
    QCOMPARE(chunked.fault(), 413);

    HttpRequestParser bomb(limits);
    const QByteArray small = qCompress(QByteArray(5000, 'x')).mid(4);
    QVERIFY(small.size() <= limits.bodyBytes);
    bomb.feed("POST / HTTP/1.1\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(small.size()) + "\r\n\r\n" + small);
    QCOMPARE(bomb.fault(), 413);
}

void TestHttpRequestParser::requestsBeforeAFaultStillCount()
{
    HttpRequestParser parser;
    parser.feed("GET /a HTTP/1.1\r\n\r\nGET /b HTTP/9.9\r\n\r\nGET /c HTTP/1.1\r\n\r\n");
    QCOMPARE(parser.fault(), 0);
    QCOMPARE(parser.takeRequest()->target, "/a");
    QCOMPARE(parser.fault(), 505);
    parser.feed("GET /d HTTP/1.1\r\n\r\n");
    QVERIFY(!parser.takeRequest());
}

void TestHttpRequestParser::isIdleBetweenRequests()
{
    HttpRequestParser parser;
    QVERIFY(parser.isIdle());
    parser.feed("GET / HT");
    QVERIFY(!parser.isIdle());
    parser.feed("TP/1.1\r\n\r\n");
    QVERIFY(!parser.isIdle());
    QVERIFY(parser.takeRequest());
    QVERIFY(parser.isIdle());
}

BOTDESK_TEST(TestHttpRequestParser)
#include "testhttprequestparser.moc"
