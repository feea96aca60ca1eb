// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "types/updatehead.h"
#include "words/language.h"
#include "words/money.h"
#include "words/summarywords.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestSummaryWords final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { speak(u"en"_s); }
    void oneLineSaysWhatAnUpdateBrings_data();
    void oneLineSaysWhatAnUpdateBrings();
    void moneyIsCountedInItsSmallestUnit_data();
    void moneyIsCountedInItsSmallestUnit();
    void durationsAreClocks_data();
    void durationsAreClocks();
};

void TestSummaryWords::oneLineSaysWhatAnUpdateBrings_data()
{
    QTest::addColumn<QByteArray>("update");
    QTest::addColumn<QString>("text");
    const auto message = [](const char *content) {
        return QByteArray(R"({"update_id":1,"message":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},)") + content
            + "}}";
    };
    QTest::newRow("text") << message(R"("text":"Do you ship?")") << u"Do you ship?"_s;
    QTest::newRow("two lines become one") << message(R"("text":"one\ntwo")") << u"one two"_s;
    QTest::newRow("reply") << message(R"("reply_to_message":{"message_id":3},"text":"Thanks")") << u"↩ Reply to 3: Thanks"_s;
    QTest::newRow("photo with caption") << message(R"("photo":[{"width":1280,"height":960}],"caption":"In stock?")")
                                        << u"🖼 Photo 1280×960 · “In stock?”"_s;
    QTest::newRow("voice") << message(R"("voice":{"duration":7})") << u"🎤 Voice 0:07"_s;
    QTest::newRow("document") << message(R"("document":{"file_name":"a.pdf","file_size":2048})")
                              << u"📎 File a.pdf · 2.00 KiB"_s;
    QTest::newRow("payment")
        << message(R"("successful_payment":{"currency":"EUR","total_amount":1840,"invoice_payload":"order 8852"})")
        << u"💳 Paid 18.40 EUR · order 8852"_s;
    QTest::newRow("joined") << message(R"("new_chat_members":[{"first_name":"Ann"},{"first_name":"Bob"}])")
                            << u"Joined: Ann, Bob"_s;
    QTest::newRow("content of a later Bot API") << message(R"("hologram":{"depth":3})") << u"hologram"_s;
    QTest::newRow("press")
        << QByteArray(R"({"update_id":1,"callback_query":{"id":"9","data":"refund:1","message":{"message_id":4,"reply_markup":)"
                      R"({"inline_keyboard":[[{"text":"Refund","callback_data":"refund:1"}]]}}}})")
        << u"▸ Refund · refund:1"_s;
    QTest::newRow("member")
        << QByteArray(R"({"update_id":1,"chat_member":{"old_chat_member":{"status":"member"},)"
                      R"("new_chat_member":{"status":"administrator","user":{"first_name":"Frank"}}}})")
        << u"Frank: member → administrator"_s;
    QTest::newRow("reaction")
        << QByteArray(R"({"update_id":1,"message_reaction":{"message_id":5107,"old_reaction":[],)"
                      R"("new_reaction":[{"type":"emoji","emoji":"❤"}]}})")
        << u"❤ added to message 5107"_s;
    QTest::newRow("one vote")
        << QByteArray(R"({"update_id":1,"poll_answer":{"poll_id":"8","user":{"id":1},"option_ids":[1]}})")
        << u"Voted for option 2"_s;
    QTest::newRow("a vote taken back")
        << QByteArray(R"({"update_id":1,"poll_answer":{"poll_id":"8","user":{"id":1},"option_ids":[]}})")
        << u"Took the vote back"_s;
    QTest::newRow("update of a later Bot API") << QByteArray(R"({"update_id":1,"telepathy":{"strength":3}})")
                                               << u"telepathy"_s;
}

void TestSummaryWords::oneLineSaysWhatAnUpdateBrings()
{
    QFETCH(QByteArray, update);
    const auto head = readUpdateHead(update);
    QVERIFY(head);
    QTEST(summaryText(head->summary), "text");
}

void TestSummaryWords::moneyIsCountedInItsSmallestUnit_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("euro") << qint64(1840) << u"EUR"_s << u"18.40 EUR"_s;
    QTest::newRow("yen have no smaller unit") << qint64(500) << u"JPY"_s << u"500 JPY"_s;
    QTest::newRow("stars") << qint64(5) << u"XTR"_s << u"5 ⭐"_s;
    QTest::newRow("a refund") << qint64(-5) << u"USD"_s << u"-0.05 USD"_s;
}

void TestSummaryWords::moneyIsCountedInItsSmallestUnit()
{
    QFETCH(qint64, amount);
    QFETCH(QString, currency);
    QTEST(moneyText(amount, currency), "text");
}

void TestSummaryWords::durationsAreClocks_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0:00"_s;
    QTest::newRow("a minute") << qint64(60) << u"1:00"_s;
    QTest::newRow("more than an hour") << qint64(3723) << u"1:02:03"_s;
}

void TestSummaryWords::durationsAreClocks()
{
    QFETCH(qint64, seconds);
    QTEST(playingTime(seconds), "text");
}

BOTDESK_TEST(TestSummaryWords)
#include "testsummarywords.moc"
