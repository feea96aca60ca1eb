// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "webhook/errorcounts.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! Which failures there were, and how often.
class TestErrorCounts final : public QObject
{
    Q_OBJECT
private slots:
    void failuresAreCountedByKind_data();
    void failuresAreCountedByKind();
    void messagesAreShortened_data();
    void messagesAreShortened();
};

void TestErrorCounts::failuresAreCountedByKind_data()
{
    QTest::addColumn<QString>("errors");   // "last_error_date last_error_message", one answer a line
    QTest::addColumn<QString>("counts");   // "count × message at [first–]last", the latest first
    const QString refused = u"Connection refused"_s;
    const QString answer = u"Wrong response from the webhook: "_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << u"150 "_s + refused << u"1 × Connection refused at 150"_s;
    QTest::newRow("the same answer twice") << u"150 "_s + refused + u"\n150 "_s + refused << u"1 × Connection refused at 150"_s;
    QTest::newRow("twice the same failure") << u"150 "_s + refused + u"\n160 "_s + refused << u"2 × Connection refused at 150–160"_s;
    QTest::newRow("the latest kind stands first") << u"150 "_s + refused + u"\n160 "_s + answer + u"502 Bad Gateway\n170 "_s + refused
                                                  << u"2 × Connection refused at 150–170\n1 × Wrong response from the webhook: 502 Bad Gateway at 160"_s;
    QTest::newRow("each status by itself") << u"150 "_s + answer + u"502 Bad Gateway\n160 "_s + answer + u"404 Not Found"_s
                                           << u"1 × Wrong response from the webhook: 404 Not Found at 160\n1 × Wrong response from the webhook: 502 Bad Gateway at 150"_s;
    QTest::newRow("one status in two wordings") << u"150 "_s + answer + u"502 Bad Gateway\n160 "_s + answer + u"502 Proxy Error"_s
                                                << u"2 × Wrong response from the webhook: 502 Proxy Error at 150–160"_s;
    QTest::newRow("what nobody knows is not mixed") << u"150 Moon in the wrong phase\n160 Mercury retrograde"_s
                                                    << u"1 × Mercury retrograde at 160\n1 × Moon in the wrong phase at 150"_s;
    QTest::newRow("before and after the time asked for") << u"99 "_s + refused + u"\n100 "_s + refused + u"\n200 "_s + refused + u"\n201 "_s + refused
                                                         << u"2 × Connection refused at 100–200"_s;
}

void TestErrorCounts::failuresAreCountedByKind()
{
    QFETCH(QString, errors);
    QList<WebhookSample> samples{{.at = 90, .info = {.url = u"https://bot.example/"_s}}};
    for (const QString &line : errors.split(u'\n', Qt::SkipEmptyParts)) {
        const qint64 at = line.section(u' ', 0, 0).toLongLong();
        samples.append({.at = at + 5, .info = {.url = u"https://bot.example/"_s, .lastErrorDate = at, .lastErrorMessage = line.section(u' ', 1)}});
    }
    QStringList told;
    for (const WebhookErrorCount &count : errorCounts(samples, 100, 200))
        told << u"%1 × %2 at %3%4"_s.arg(count.count).arg(count.message, count.first == count.last ? QString() : u"%1–"_s.arg(count.first)).arg(count.last);
    QTEST(told.join(u'\n'), "counts");
}

void TestErrorCounts::messagesAreShortened_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("words");
    QTest::newRow("a status") << u"Wrong response from the webhook: 502 Bad Gateway"_s << u"502 Bad Gateway"_s;
    QTest::newRow("a socket's") << u"Connection refused"_s << u"Connection refused"_s;
    QTest::newRow("OpenSSL 3") << u"SSL error {error:0A000086:SSL routines::certificate verify failed}"_s << u"certificate verify failed"_s;
    QTest::newRow("OpenSSL 1.1, with more behind it") << u"SSL error {error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed}{x}"_s
                                                     << u"certificate verify failed"_s;
    QTest::newRow("braces without a code") << u"SSL error {Connection reset}"_s << u"Connection reset"_s;
    QTest::newRow("half a brace") << u"SSL error {error"_s << u"SSL error {error"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestErrorCounts::messagesAreShortened()
{
    QFETCH(QString, message);
    QTEST(shortened(message), "words");
}

BOTDESK_TEST(TestErrorCounts)
#include "testerrorcounts.moc"
