// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "types/jsonreader.h"
#include "types/message.h"
#include "types/webhookinfo.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT
private slots:
    void aMessageIsRead();
    void aFaultIsNamed_data();
    void aFaultIsNamed();
    void anInaccessibleMessageIsRead();
    void serviceMessagesAreKnown_data();
    void serviceMessagesAreKnown();
    void theForumsOpeningMessageIsNoReply();
    void webhookInfoIsRead();
};

void TestMessage::aMessageIsRead()
{
    const auto message = readMessage(object(R"({
        "message_id":5,"date":100,"edit_date":120,"chat":{"id":-100,"type":"supergroup","title":"Shop"},
        "from":{"id":7,"is_bot":false,"first_name":"Al","glow":1},
        "caption":"see #1","caption_entities":[{"type":"hashtag","offset":4,"length":2}],
        "photo":[{"file_id":"s","width":1,"height":1},{"file_id":"l","width":4,"height":3,"file_size":9}],
        "reply_to_message":{"message_id":4,"date":90,"chat":{"id":-100,"type":"supergroup","title":"Shop"},"from":{"id":8,"first_name":"Bo"},"text":"whole"},
        "quote":{"text":"who","position":0},
        "forward_origin":{"type":"hidden_user","sender_user_name":"Somebody","date":1},
        "reply_markup":{"inline_keyboard":[[{"text":"A","callback_data":"a"},{"text":"B","url":"https://b.example/"}]]}})"));
    QVERIFY2(message, message ? "" : qPrintable(message.error().detail));
    QCOMPARE(number(message->id), 5);
    QCOMPARE(message->text, u"see #1"_s);
    QCOMPARE(message->entities.value(0).type, u"hashtag"_s);
    QCOMPARE(message->contentKind, u"photo"_s);
    QCOMPARE(message->media->fileId, u"l"_s);
    QCOMPARE(message->media->thumbnailFileId, u"s"_s);
    QCOMPARE(message->replyTo->senderName, u"Bo"_s);
    QCOMPARE(message->replyTo->text, u"who"_s);
    QCOMPARE(message->forwardedFrom, u"Somebody"_s);
    QCOMPARE(message->inlineKeyboard.value(0).value(1).url, u"https://b.example/"_s);
    QCOMPARE(*message->inlineKeyboard[0][0].callbackData, u"a"_s);
    QCOMPARE(message->senderName(), u"Al"_s);
    QVERIFY(!message->isService());
    QCOMPARE(message->json["from"_L1]["glow"_L1].toInt(), 1);
}

void TestMessage::aFaultIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no id") << QByteArray(R"({"date":1,"chat":{"id":1,"type":"private"}})") << u"message.message_id is missing"_s;
    QTest::newRow("an id that is text") << QByteArray(R"({"message_id":"5","date":1,"chat":{"id":1,"type":"private"}})") << u"message.message_id is of another type"_s;
    QTest::newRow("half an id") << QByteArray(R"({"message_id":5.5,"date":1,"chat":{"id":1,"type":"private"}})") << u"message.message_id is of another type"_s;
    QTest::newRow("no chat") << QByteArray(R"({"message_id":5,"date":1})") << u"message.chat is missing"_s;
    QTest::newRow("a chat without type") << QByteArray(R"({"message_id":5,"date":1,"chat":{"id":1}})") << u"chat.type is missing"_s;
    QTest::newRow("text that is a number") << QByteArray(R"({"message_id":5,"date":1,"chat":{"id":1,"type":"private"},"text":5})") << u"message.text is of another type"_s;
    QTest::newRow("an entity without length") << QByteArray(R"({"message_id":5,"date":1,"chat":{"id":1,"type":"private"},"text":"a","entities":[{"type":"bold","offset":0}]})") << u"entity.length is missing"_s;
    QTest::newRow("an entity that is none") << QByteArray(R"({"message_id":5,"date":1,"chat":{"id":1,"type":"private"},"text":"a","entities":[4]})") << u"message.entities holds something that is no object"_s;
}

void TestMessage::aFaultIsNamed()
{
    QFETCH(QByteArray, json);
    const auto message = readMessage(object(json));
    QVERIFY(!message);
    QCOMPARE(message.error().kind, Error::Kind::BadJson);
    QTEST(message.error().detail, "detail");
}

void TestMessage::anInaccessibleMessageIsRead()
{
    const auto message = readMessage(object(R"({"message_id":5,"date":0,"chat":{"id":1,"type":"private","first_name":"Al"}})"));
    QVERIFY(message);
    QCOMPARE(message->date, 0);
    QCOMPARE(message->senderName(), u"Al"_s);
}

void TestMessage::serviceMessagesAreKnown_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("service");
    for (const char *kind : {"text", "photo", "sticker", "poll", "invoice", "game", "message"})
        QTest::newRow(kind) << QString::fromLatin1(kind) << false;
    for (const char *kind : {"new_chat_members", "pinned_message", "successful_payment", "forum_topic_created", "hologram"})
        QTest::newRow(kind) << QString::fromLatin1(kind) << true;
}

void TestMessage::serviceMessagesAreKnown()
{
    QFETCH(QString, kind);
    QTEST(isServiceKind(kind), "service");
}

void TestMessage::theForumsOpeningMessageIsNoReply()
{
    const auto message = readMessage(object(R"({"message_id":5,"date":1,"chat":{"id":1,"type":"supergroup"},"text":"a","is_topic_message":true,"message_thread_id":3,
        "reply_to_message":{"message_id":3,"date":1,"chat":{"id":1,"type":"supergroup"},"forum_topic_created":{"name":"x"}}})"));
    QVERIFY(message);
    QVERIFY(!message->replyTo);
    QCOMPARE(number(message->thread), 3);
}

void TestMessage::webhookInfoIsRead()
{
    const auto info = readWebhookInfo(object(R"({"url":"https://x.example/h","has_custom_certificate":false,"pending_update_count":37,"last_error_date":5,"last_error_message":"Connection refused","max_connections":40,"allowed_updates":["message"]})"));
    QVERIFY(info);
    QVERIFY(info->isSet());
    QCOMPARE(info->pendingUpdateCount, 37);
    QCOMPARE(*info->allowedUpdates, QStringList{u"message"_s});
    QVERIFY(!readWebhookInfo(object(R"({"url":"","pending_update_count":0})"))->isSet());
    QCOMPARE(readWebhookInfo(object(R"({"url":""})")).error().detail, u"webhookInfo.pending_update_count is missing"_s);
}

BOTDESK_TEST(TestMessage)
#include "testmessage.moc"
