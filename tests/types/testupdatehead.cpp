// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "types/update.h"
#include "types/updatehead.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

namespace {

// What the samples below share, written as %person% and so on.
QByteArray sample(QByteArray json)
{
    json.replace("%alice%", R"({"id":700100001,"is_bot":false,"first_name":"Alice","last_name":"Liddell","username":"alice","language_code":"en"})");
    json.replace("%private%", R"({"id":700100001,"first_name":"Alice","last_name":"Liddell","username":"alice","type":"private"})");
    json.replace("%group%", R"({"id":-1002000000042,"title":"Sample Shop","username":"sample_shop","type":"supergroup","is_forum":true})");
    json.replace("%channel%", R"({"id":-1002000000077,"title":"Sample News","type":"channel"})");
    json.replace("%text%", R"({"message_id":5121,"from":%alice%,"chat":%private%,"date":1767104725,"text":"Where is my mug? ☕"})");
    json.replace("%alice%", R"({"id":700100001,"is_bot":false,"first_name":"Alice","last_name":"Liddell"})");
    json.replace("%private%", R"({"id":700100001,"first_name":"Alice","last_name":"Liddell","type":"private"})");
    return json;
}

QString told(const UpdateHead &head)
{
    return QStringList{head.type, head.chatTitle, head.fromName,
                       head.date ? QString::number(*head.date) : u"-"_s,
                       head.summary.encoded().replace(u'\x1F', u'|')}
        .join(u" · "_s);
}

} // namespace

class TestUpdateHead : public QObject
{
    Q_OBJECT
private slots:
    void everyTypeIsRecognisedAndSummarised_data();
    void everyTypeIsRecognisedAndSummarised();
    void everyTypeOfTheSchemaHasASample();
    void contentIsSummarised_data();
    void contentIsSummarised();
    void whatIsNotUnderstoodIsKept_data();
    void whatIsNotUnderstoodIsKept();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void idsAreExact();
    void textForSearchHoldsWhatPeopleWrote();
    void aTopicMessageNamesItsThread();
    void anAnswerIsCutWithoutChangingAByte();
    void anAnswerIsCutBeforeItsHeadsAreRead();
    void anAnswerWithABrokenUpdateIsRefusedWhole_data();
    void anAnswerWithABrokenUpdateIsRefusedWhole();
    void summariesSurviveTheirColumn();
};

void TestUpdateHead::everyTypeIsRecognisedAndSummarised_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");   // type · chat · from · date · kind|parts
    const auto row = [](const char *type, const QByteArray &body, const QString &expected) {
        QTest::newRow(type) << sample(R"({"update_id":718204423,")" + QByteArray(type) + R"(":)" + body + "}") << expected;
    };
    row("message", "%text%", u"message · Alice Liddell · Alice Liddell · 1767104725 · text|Where is my mug? ☕"_s);
    row("edited_message", R"({"message_id":7,"from":%alice%,"chat":%private%,"date":1767104725,"edit_date":1767104800,"text":"mug!"})",
        u"edited_message · Alice Liddell · Alice Liddell · 1767104800 · text|mug!"_s);
    row("channel_post", R"({"message_id":8,"sender_chat":%channel%,"chat":%channel%,"date":1767104725,"author_signature":"Ed","text":"New colours"})",
        u"channel_post · Sample News · Sample News · 1767104725 · text|New colours"_s);
    row("edited_channel_post", R"({"message_id":8,"sender_chat":%channel%,"chat":%channel%,"date":1767104725,"edit_date":1767104726,"text":"New"})",
        u"edited_channel_post · Sample News · Sample News · 1767104726 · text|New"_s);
    row("business_connection", R"({"id":"bc1","user":%alice%,"user_chat_id":700100001,"date":1767104725,"rights":{"can_reply":true},"is_enabled":true})",
        u"business_connection ·  · Alice Liddell · 1767104725 · business_connection|enabled"_s);
    row("business_message", R"({"business_connection_id":"bc1","message_id":9,"from":%alice%,"chat":%private%,"date":1767104725,"text":"hi"})",
        u"business_message · Alice Liddell · Alice Liddell · 1767104725 · text|hi"_s);
    row("edited_business_message", R"({"business_connection_id":"bc1","message_id":9,"from":%alice%,"chat":%private%,"date":1767104725,"edit_date":1767104727,"text":"ho"})",
        u"edited_business_message · Alice Liddell · Alice Liddell · 1767104727 · text|ho"_s);
    row("deleted_business_messages", R"({"business_connection_id":"bc1","chat":%private%,"message_ids":[9,10]})",
        u"deleted_business_messages · Alice Liddell ·  · - · deleted_business_messages|2"_s);
    row("guest_message", R"({"message_id":1,"guest_query_id":"gq5","from":%alice%,"chat":%group%,"date":1767104725,"text":"@bot help"})",
        u"guest_message · Sample Shop · Alice Liddell · 1767104725 · text|@bot help"_s);
    row("message_reaction", R"({"chat":%group%,"message_id":5107,"user":%alice%,"date":1767104725,"old_reaction":[],"new_reaction":[{"type":"emoji","emoji":"❤"},{"type":"custom_emoji","custom_emoji_id":"5"}]})",
        u"message_reaction · Sample Shop · Alice Liddell · 1767104725 · message_reaction||❤ custom_emoji|5107"_s);
    row("message_reaction_count", R"({"chat":%channel%,"message_id":12,"date":1767104725,"reactions":[{"type":{"type":"emoji","emoji":"👍"},"total_count":3}]})",
        u"message_reaction_count · Sample News ·  · 1767104725 · message_reaction_count|👍 3|12"_s);
    row("inline_query", R"({"id":"iq1","from":%alice%,"query":"mug blue","offset":"20","chat_type":"sender"})",
        u"inline_query ·  · Alice Liddell · - · inline_query|mug blue|20"_s);
    row("chosen_inline_result", R"({"result_id":"r4","from":%alice%,"query":"mug"})",
        u"chosen_inline_result ·  · Alice Liddell · - · chosen_inline_result|mug|r4"_s);
    row("callback_query", R"({"id":"438","from":%alice%,"message":{"message_id":5121,"chat":%group%,"date":1767104725,"text":"?","reply_markup":{"inline_keyboard":[[{"text":"Site","url":"https://x.example"}],[{"text":"Refund","callback_data":"refund:8841"}]]}},"chat_instance":"-77","data":"refund:8841"})",
        u"callback_query · Sample Shop · Alice Liddell · - · callback_query|Refund|refund:8841"_s);
    row("shipping_query", R"({"id":"sq1","from":%alice%,"invoice_payload":"order 8852","shipping_address":{"country_code":"DE","state":"","city":"Kiel","street_line1":"x","street_line2":"","post_code":"24103"}})",
        u"shipping_query ·  · Alice Liddell · - · shipping_query|order 8852|DE|Kiel"_s);
    row("pre_checkout_query", R"({"id":"pq1","from":%alice%,"currency":"EUR","total_amount":1840,"invoice_payload":"order 8852"})",
        u"pre_checkout_query ·  · Alice Liddell · - · pre_checkout_query|order 8852|1840|EUR"_s);
    row("purchased_paid_media", R"({"from":%alice%,"paid_media_payload":"album 3"})",
        u"purchased_paid_media ·  · Alice Liddell · - · purchased_paid_media|album 3"_s);
    row("poll", R"({"id":"55","question":"Next colour?","options":[{"text":"blue","voter_count":2}],"total_voter_count":2,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false})",
        u"poll ·  ·  · - · poll|Next colour?|2"_s);
    row("poll_answer", R"({"poll_id":"55","user":%alice%,"option_ids":[1,2]})",
        u"poll_answer ·  · Alice Liddell · - · poll_answer|2, 3|55"_s);
    const QByteArray member = R"({"chat":%group%,"from":%alice%,"date":1767104725,"old_chat_member":{"user":{"id":5,"is_bot":false,"first_name":"Frank"},"status":"member"},"new_chat_member":{"user":{"id":5,"is_bot":false,"first_name":"Frank"},"status":"administrator"}})";
    row("my_chat_member", member, u"my_chat_member · Sample Shop · Alice Liddell · 1767104725 · my_chat_member|Frank|member|administrator"_s);
    row("chat_member", member, u"chat_member · Sample Shop · Alice Liddell · 1767104725 · chat_member|Frank|member|administrator"_s);
    row("chat_join_request", R"({"chat":%group%,"from":%alice%,"user_chat_id":700100001,"date":1767104725,"bio":"I like mugs","invite_link":{"invite_link":"https://t.me/+abc","name":"spring"}})",
        u"chat_join_request · Sample Shop · Alice Liddell · 1767104725 · chat_join_request|I like mugs|spring"_s);
    row("chat_boost", R"({"chat":%channel%,"boost":{"boost_id":"b1","add_date":1767104700,"expiration_date":1769696700,"source":{"source":"premium","user":%alice%}}})",
        u"chat_boost · Sample News ·  · 1767104700 · chat_boost|premium"_s);
    row("removed_chat_boost", R"({"chat":%channel%,"boost_id":"b1","remove_date":1767104701,"source":{"source":"gift_code","user":%alice%}})",
        u"removed_chat_boost · Sample News ·  · 1767104701 · removed_chat_boost|gift_code"_s);
    row("managed_bot", R"({"user":%alice%,"bot":{"id":99,"is_bot":true,"first_name":"Helper"}})",
        u"managed_bot ·  · Alice Liddell · - · managed_bot|Helper"_s);
    row("subscription", R"({"user":%alice%,"invoice_payload":"gold","state":"active"})",
        u"subscription ·  · Alice Liddell · - · subscription|active|gold"_s);
    row("stopped_message_generation", R"({"chat":%private%,"message_thread_id":4,"draft_id":17})",
        u"stopped_message_generation · Alice Liddell ·  · - · stopped_message_generation|17"_s);
}

void TestUpdateHead::everyTypeIsRecognisedAndSummarised()
{
    QFETCH(QByteArray, json);
    const auto head = readUpdateHead(json);
    QVERIFY2(head, head ? "" : qPrintable(head.error().detail));
    QCOMPARE(number(head->id), 718204423);
    QTEST(told(*head), "expected");
    const auto update = readUpdate(json);
    QVERIFY2(update, update ? "" : qPrintable(update.error().detail));
    QCOMPARE(update->type, head->type);
}

void TestUpdateHead::everyTypeOfTheSchemaHasASample()
{
    QFile file(QStringLiteral(SCHEMA_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList inSchema;
    QStringList onRequest;
    for (const QJsonValue type : QJsonDocument::fromJson(file.readAll()).object().value("update_types"_L1).toArray()) {
        inSchema << type["name"_L1].toString();
        if (!type["default"_L1].toBool())
            onRequest << inSchema.last();
    }
    onRequest.sort();
    QCOMPARE(knownUpdateTypes(), inSchema);
    QCOMPARE(updateTypesOnRequest(), onRequest);
}

void TestUpdateHead::contentIsSummarised_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const char *content, const QString &summary) {
        QTest::newRow(name) << QByteArray(content) << summary;
    };
    row("photo", R"("photo":[{"file_id":"a","width":90,"height":67},{"file_id":"b","width":1280,"height":960}],"caption":"in stock?")", u"photo|in stock?|1280x960"_s);
    row("voice", R"("voice":{"file_id":"v","duration":7})", u"voice||7"_s);
    row("document", R"("document":{"file_id":"d","file_name":"a.pdf","file_size":3400000})", u"document||a.pdf|3400000"_s);
    row("animation beats its document", R"("document":{"file_id":"d"},"animation":{"file_id":"d","duration":3})", u"animation||3"_s);
    row("venue beats its location", R"("location":{"latitude":1,"longitude":2},"venue":{"title":"Port","address":"Pier 1","location":{"latitude":1,"longitude":2}})", u"venue|Port|Pier 1"_s);
    row("location", R"("location":{"latitude":54.32,"longitude":10.13})", u"location|54.32|10.13"_s);
    row("sticker", R"("sticker":{"file_id":"s","emoji":"👍","set_name":"mugs"})", u"sticker|👍|mugs"_s);
    row("contact", R"("contact":{"phone_number":"+49","first_name":"Al"})", u"contact|Al|+49"_s);
    row("reply", R"("reply_to_message":{"message_id":5112,"date":1,"chat":{"id":1,"type":"private"}},"text":"Thanks")", u"text@5112|Thanks"_s);
    row("joined, with its twins for old clients",
        R"("new_chat_participant":{"id":1,"first_name":"A"},"new_chat_member":{"id":1,"first_name":"A"},"new_chat_members":[{"id":1,"first_name":"A"}])",
        u"new_chat_members|A"_s);
    row("left, with its twin", R"("left_chat_participant":{"id":1,"first_name":"A"},"left_chat_member":{"id":1,"first_name":"A"})",
        u"left_chat_member|A"_s);
    row("joined", R"("new_chat_members":[{"id":1,"first_name":"A"},{"id":2,"first_name":"B"}])", u"new_chat_members|A, B"_s);
    row("dice", R"("dice":{"emoji":"🎲","value":4})", u"dice|🎲|4"_s);
    row("payment", R"("successful_payment":{"currency":"XTR","total_amount":5,"invoice_payload":"p"})", u"successful_payment|p|5|XTR"_s);
    row("content of a later Bot API", R"("hologram":{"size":3})", u"hologram"_s);
    row("nothing", R"("entities":[])", u"message"_s);
    row("content of a wrong type", R"("photo":7)", u"photo||"_s);
}

void TestUpdateHead::contentIsSummarised()
{
    QFETCH(QByteArray, content);
    const auto summary = readMessageSummary(R"({"message_id":1,"date":1,"chat":{"id":1,"type":"private"},)" + content + "}");
    QVERIFY(summary);
    QTEST(summary->encoded().replace(u'\x1F', u'|'), "summary");
}

void TestUpdateHead::whatIsNotUnderstoodIsKept_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("type");
    QTest::newRow("a new type") << QByteArray(R"({"update_id":5,"hologram":{"id":1}})") << u"hologram"_s;
    QTest::newRow("a new type that is no object") << QByteArray(R"({"update_id":5,"hologram":[1]})") << u"hologram"_s;
    QTest::newRow("fields of wrong types") << QByteArray(R"({"update_id":5,"message":{"message_id":"x","chat":[],"from":3,"date":"y"}})") << u"message"_s;
    QTest::newRow("nothing but an id") << QByteArray(R"({"update_id":5})") << QString();
    QTest::newRow("a new field before it") << QByteArray(R"({"update_id":5,"a_trace":{"id":"x"},"message":{"message_id":1}})") << u"message"_s;
    QTest::newRow("two new ones") << QByteArray(R"({"update_id":5,"hologram":{"id":1},"a_trace":{}})") << u"hologram"_s;
    QTest::newRow("a new field beside it") << QByteArray(R"({"update_id":5,"message":{"message_id":1,"glow":true}})") << u"message"_s;
}

void TestUpdateHead::whatIsNotUnderstoodIsKept()
{
    QFETCH(QByteArray, json);
    const auto head = readUpdateHead(json);
    QVERIFY(head);
    QTEST(head->type, "type");
    if (const auto update = readUpdate(json))
        QTEST(update->type, "type");
}

void TestUpdateHead::badJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"update_id":5,"mess)");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"message":{}})");
    QTest::newRow("an id that is text") << QByteArray(R"({"update_id":"5"})");
    QTest::newRow("broken UTF-8") << QByteArray("{\"update_id\":5,\"message\":{\"text\":\"\xff\"}}");
    QTest::newRow("too deep") << QByteArray(R"({"update_id":5,"m":)") + QByteArray(2000, '[') + QByteArray(2000, ']') + '}';
}

void TestUpdateHead::badJsonIsRefused()
{
    QFETCH(QByteArray, json);
    const auto head = readUpdateHead(json);
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::BadJson);
}

void TestUpdateHead::idsAreExact()
{
    const auto head = readUpdateHead(R"({"update_id":1,"message":{"message_id":1,"chat":{"id":-1009007199254740993,"type":"x"}}})");
    QCOMPARE(number(*head->chat), -1009007199254740993);
}

void TestUpdateHead::textForSearchHoldsWhatPeopleWrote()
{
    const auto head = readUpdateHead(sample(R"({"update_id":1,"message":%text%})"));
    QVERIFY(head->text.contains(u"Where is my mug? ☕"_s));
    QVERIFY(head->text.contains(u"Alice Liddell"_s));
    const auto query = readUpdateHead(R"({"update_id":1,"callback_query":{"id":"1","from":{"id":1,"first_name":"A"},"data":"refund:1"}})");
    QVERIFY(query->text.contains(u"refund:1"_s));
}

void TestUpdateHead::aTopicMessageNamesItsThread()
{
    const auto topic = readUpdateHead(R"({"update_id":1,"message":{"message_id":9,"is_topic_message":true,"message_thread_id":4,"text":"x"}})");
    QCOMPARE(number(topic->thread), 4);
    // A reply in a plain supergroup carries a thread id as well, but belongs to no topic.
    const auto reply = readUpdateHead(R"({"update_id":1,"message":{"message_id":9,"message_thread_id":4,"text":"x"}})");
    QCOMPARE(number(reply->thread), 0);
}

void TestUpdateHead::anAnswerIsCutWithoutChangingAByte()
{
    const QByteArray first = R"({ "update_id" : 10,"message":{"text":"a\u00e9 ☕","n":1.0,"n":2}})";
    const QByteArray second = "{\"update_id\":11,\n\"message\":{\"text\":\"}]\"}}";
    const auto updates = readUpdates(R"({"ok":true,"result":[)" + first + " ,\n" + second + "]}", 99);
    QVERIFY(updates);
    QCOMPARE(updates->size(), 2);
    QCOMPARE((*updates)[0].json, first);
    QCOMPARE((*updates)[1].json, second);
    QCOMPARE((*updates)[1].receivedMs, 99);
    QVERIFY(readUpdates(R"({"ok":true,"result":[]})", 0)->isEmpty());
}

void TestUpdateHead::anAnswerIsCutBeforeItsHeadsAreRead()
{
    const QByteArray body = R"({"ok":true,"result":[{"message":{"text":"x","chat":{"id":7}},"update\u005fid":10},{"update_id":11,"poll":{}}]})";
    auto updates = splitUpdates(body, 99).value();
    QCOMPARE(updates.size(), 2);
    for (const ReceivedUpdate &update : std::as_const(updates)) {
        QVERIFY(!update.hasHead);
        QCOMPARE(update.head, UpdateHead{.id = update.head.id});
    }
    QCOMPARE(number(updates[0].head.id), 10);

    readHeads(updates);
    const auto whole = readUpdates(body, 99).value();
    for (qsizetype i = 0; i < updates.size(); ++i) {
        QVERIFY(updates[i].hasHead);
        QCOMPARE(updates[i].head, whole[i].head);
        QCOMPARE(updates[i].json, whole[i].json);
    }
    QCOMPARE(updates[1].head.type, u"poll"_s);

    updates[0].head.type = u"as it was"_s;
    readHeads(updates);
    QCOMPARE(updates[0].head.type, u"as it was"_s);
}

void TestUpdateHead::anAnswerWithABrokenUpdateIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("broken inside an update")
        << QByteArray(R"({"ok":true,"result":[{"update_id":1},{"update_id":2,"message":{"text":tru}}]})");
    QTest::newRow("a number that is none") << QByteArray(R"({"ok":true,"result":[{"update_id":1,"message":{"date":1.2.3}}]})");
    QTest::newRow("two results") << QByteArray(R"({"resul\u0074":[],"result":[{"update_id":1}]})");
    QTest::newRow("an id out of range") << QByteArray(R"({"ok":true,"result":[{"update_id":98765432109876543210}]})");
    QTest::newRow("an update without id") << QByteArray(R"({"ok":true,"result":[{"update_id":1},{"message":{}}]})");
    QTest::newRow("not an object") << QByteArray(R"({"ok":true,"result":[3]})");
    QTest::newRow("no result") << QByteArray(R"({"ok":true})");
    QTest::newRow("result of another type") << QByteArray(R"({"ok":true,"result":true})");
    QTest::newRow("cut off") << QByteArray(R"({"ok":true,"result":[{"update_id":1},{"upd)");
    QTest::newRow("HTML") << QByteArray("<html>502</html>");
    QTest::newRow("empty") << QByteArray();
}

void TestUpdateHead::anAnswerWithABrokenUpdateIsRefusedWhole()
{
    QFETCH(QByteArray, body);
    const auto updates = splitUpdates(body, 0);
    QVERIFY(!updates);
    QCOMPARE(updates.error().kind, Error::Kind::BadJson);
    QVERIFY(!readUpdates(body, 0));
}

void TestUpdateHead::summariesSurviveTheirColumn()
{
    const Summary summary{.kind = u"text"_s, .parts = {u"a|b"_s, QString(u""_s)}, .replyTo = MessageId(5112)};
    QCOMPARE(Summary::decoded(summary.encoded()), summary);
    QCOMPARE(Summary::decoded(QString()), Summary{.kind = u""_s});
    for (const Summary &strange : {Summary{.kind = u"brain@wave"_s}, Summary{.kind = u"brain@7"_s, .replyTo = MessageId(8)}})
        QCOMPARE(Summary::decoded(strange.encoded()), strange);
}

BOTDESK_TEST(TestUpdateHead)
#include "testupdatehead.moc"
