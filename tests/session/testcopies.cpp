// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/copies.h"
#include "session/session.h"
#include "support/sandboxground.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Messages that were forwarded or copied stand in their conversation at once, and a method without a message ends well.
class TestCopies : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void forwardedMessagesStandInTheOtherChat();
    void aCopyHasACaptionOfItsOwn();
    void copiesKeepTheirButtonsAndTheirAlbum();
    void whatIsGoneIsSkippedAndNothingIsMadeUp();
    void aCopyByTheFormIsShownToo();
    void trueIsASuccess();
    void copiedContents_data();
    void copiedContents();

private:
    MessageId send(const Draft &draft);
    QList<ChatItem> items(qint64 chat);
    Result<ApiAnswer> call(const QString &method, const QJsonObject &fields);
    QStringList texts(qint64 chat);

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    qint64 m_from = 0;
    qint64 m_to = 0;
};

void TestCopies::initTestCase()
{
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_session = std::make_unique<Session>(m_ground->profile(), m_ground->sandbox.token(),
                                          openSqliteStore({.path = m_ground->folder.filePath(u"updates.sqlite"_s)}), &m_ground->network);
}

void TestCopies::init()
{
    for (qint64 *person : {&m_from, &m_to}) {
        *person = m_ground->control(u"POST"_s, u"people"_s, {{u"first_name"_s, u"Somebody"_s}})["id"_L1].toInteger();
        QVERIFY(*person);
        m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, *person}, {u"chat_id"_s, *person}, {u"text"_s, u"/start"_s}});
    }
}

void TestCopies::cleanupTestCase()
{
    m_session.reset();
    m_ground.reset();
}

MessageId TestCopies::send(const Draft &draft)
{
    const auto sent = waitFor(m_session->send(draft));
    if (!sent)
        qWarning() << describe(sent.error());
    // What is shown is a projection, a moment behind.
    const auto isShown = [&] { return waitFor(m_session->store().message(draft.conversation.chat, sent->id)).has_value(); };
    return sent && QTest::qWaitFor(isShown) ? sent->id : MessageId{};
}

Result<ApiAnswer> TestCopies::call(const QString &method, const QJsonObject &fields)
{
    return waitFor(m_session->call(method, fields));
}

QList<ChatItem> TestCopies::items(qint64 chat)
{
    return waitFor(m_session->store().messages({.chat = ChatId(chat)})).value_or(QList<ChatItem>());
}

QStringList TestCopies::texts(qint64 chat)
{
    QStringList texts;
    for (const ChatItem &item : items(chat)) {
        const auto message = readMessage(item.object());
        texts += message ? (message->forwardedFrom.isEmpty() ? QString() : message->forwardedFrom + u": "_s) + message->text : u"?"_s;
    }
    return texts;
}

void TestCopies::forwardedMessagesStandInTheOtherChat()
{
    const MessageId one = send({.conversation = {.chat = ChatId(m_from)}, .text = u"one"_s});
    const MessageId two = send({.conversation = {.chat = ChatId(m_from)}, .text = u"two"_s});
    const QJsonObject fields{{u"chat_id"_s, m_to}, {u"from_chat_id"_s, m_from}};
    QJsonObject many = fields;
    many.insert(u"message_ids"_s, QJsonArray{number(one), number(two)});
    QVERIFY(call(u"forwardMessages"_s, many));
    QTRY_COMPARE(texts(m_to).size(), 2);
    QVERIFY(texts(m_to).last().endsWith(u": two"_s));
    // As a single one, which the server tells whole.
    QJsonObject single = fields;
    single.insert(u"message_id"_s, number(one));
    QVERIFY(call(u"forwardMessage"_s, single));
    QTRY_COMPARE(texts(m_to).size(), 3);
    QCOMPARE(texts(m_to)[0], texts(m_to)[2]);
    // The ids are those that the person sees.
    const QJsonArray phone = m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(m_to))["messages"_L1].toArray();
    QCOMPARE(number(*items(m_to).last().message), phone.last()["message_id"_L1].toInteger());
    QVERIFY(items(m_to).last().isOutgoing);
}

void TestCopies::aCopyHasACaptionOfItsOwn()
{
    QFile file(m_ground->folder.filePath(u"a.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
    file.close();
    const MessageId sent = send({.conversation = {.chat = ChatId(m_from)}, .text = u"old"_s,
                                 .attachments = {{.kind = AttachmentKind::Photo, .source = file.fileName()}}});
    QVERIFY(sent != MessageId{});
    QVERIFY(call(u"copyMessage"_s, {{u"chat_id"_s, m_to}, {u"from_chat_id"_s, m_from}, {u"message_id"_s, number(sent)},
                                    {u"caption"_s, u"<b>new</b>"_s}, {u"parse_mode"_s, u"HTML"_s}}));
    QTRY_COMPARE(items(m_to).size(), 1);
    const QJsonObject copy = items(m_to).last().object();
    QCOMPARE(copy[u"caption"_s].toString(), u"new"_s);
    QCOMPARE(copy[u"caption_entities"_s].toArray().first()[u"type"_s].toString(), u"bold"_s);
    QVERIFY(copy[u"photo"_s].isArray());
    QVERIFY(!copy.contains(u"forward_origin"_s));
    QCOMPARE(copy[u"chat"_s][u"id"_s].toInteger(), m_to);
}

void TestCopies::copiesKeepTheirButtonsAndTheirAlbum()
{
    const QJsonObject keyboard{{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"Go"_s}, {u"callback_data"_s, u"go"_s}}})}}};
    const MessageId one = send({.conversation = {.chat = ChatId(m_from)}, .text = u"one"_s, .replyMarkup = keyboard});
    QVERIFY(call(u"copyMessage"_s, {{u"chat_id"_s, m_to}, {u"from_chat_id"_s, m_from}, {u"message_id"_s, number(one)}}));
    QTRY_COMPARE(items(m_to).size(), 1);
    QCOMPARE(items(m_to).last().object()[u"reply_markup"_s].toObject(), keyboard);

    QFile file(m_ground->folder.filePath(u"b.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") > 0);
    file.close();
    const Attachment document{.kind = AttachmentKind::Document, .source = file.fileName()};
    QVERIFY(send({.conversation = {.chat = ChatId(m_from)}, .attachments = {document, document}}) != MessageId{});
    QTRY_COMPARE(items(m_from).size(), 3);
    const auto album = items(m_from);
    const QJsonArray ids{number(*album[album.size() - 2].message), number(*album.last().message)};
    QVERIFY(call(u"copyMessages"_s, {{u"chat_id"_s, m_to}, {u"from_chat_id"_s, m_from}, {u"message_ids"_s, ids}}));
    QTRY_COMPARE(items(m_to).size(), 3);
    const auto copies = items(m_to);
    const QString group = copies.last().object()[u"media_group_id"_s].toString();
    QVERIFY(!group.isEmpty());
    QCOMPARE(copies[copies.size() - 2].object()[u"media_group_id"_s].toString(), group);
    QVERIFY(group != album.last().object()[u"media_group_id"_s].toString());
}

void TestCopies::whatIsGoneIsSkippedAndNothingIsMadeUp()
{
    const MessageId one = send({.conversation = {.chat = ChatId(m_from)}, .text = u"one"_s});
    const MessageId two = send({.conversation = {.chat = ChatId(m_from)}, .text = u"two"_s});
    QVERIFY(call(u"deleteMessage"_s, {{u"chat_id"_s, m_from}, {u"message_id"_s, number(one)}}));
    QTRY_VERIFY(items(m_from).first().isDeleted);
    QVERIFY(call(u"copyMessages"_s, {{u"chat_id"_s, m_to}, {u"from_chat_id"_s, m_from}, {u"message_ids"_s, QJsonArray{number(one), number(two)}}}));
    QTRY_COMPARE(texts(m_to), QStringList{u"two"_s});
    // One that was never seen here: nobody knows what it says.
    const auto sent = m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, m_from}, {u"chat_id"_s, m_from}, {u"text"_s, u"unseen"_s}});
    QVERIFY(call(u"copyMessages"_s, {{u"chat_id"_s, m_to}, {u"from_chat_id"_s, m_from},
                                     {u"message_ids"_s, QJsonArray{number(two), sent[u"message_id"_s]}}}));
    QTRY_COMPARE(texts(m_to), (QStringList{u"two"_s, u"two"_s}));
}

void TestCopies::aCopyByTheFormIsShownToo()
{
    const MessageId one = send({.conversation = {.chat = ChatId(m_from)}, .text = u"one"_s});
    const auto sent = waitFor(m_session->send({.conversation = {.chat = ChatId(m_to)}, .method = u"copyMessage"_s,
                                               .more = {{u"from_chat_id"_s, QString::number(m_from)}, {u"message_id"_s, number(one)}}}));
    QVERIFY2(sent, sent ? "" : qPrintable(describe(sent.error())));
    QCOMPARE(sent->id, MessageId{});
    QVERIFY(sent->json[u"result"_s][u"message_id"_s].toInteger() > 0);
    QTRY_COMPARE(texts(m_to), QStringList{u"one"_s});
    QVERIFY(waitFor(m_session->store().outbox())->isEmpty());
}

void TestCopies::trueIsASuccess()
{
    const auto sent = waitFor(m_session->send({.conversation = {.chat = ChatId(m_to)}, .method = u"sendChatAction"_s, .more = {{u"action"_s, u"typing"_s}}}));
    QVERIFY2(sent, sent ? "" : qPrintable(describe(sent.error())));
    QCOMPARE(sent->json[u"result"_s], QJsonValue(true));
    QVERIFY(waitFor(m_session->store().outbox())->isEmpty());
    QVERIFY(items(m_to).isEmpty());
}

void TestCopies::copiedContents_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("copy");   // without date and chat
    QTest::newRow("the envelope stays behind")
        << u"copyMessage"_s << QByteArray("{}")
        << QByteArray(R"({"message_id":1,"chat":{"id":2},"from":{"id":3},"text":"x","entities":[1],"reply_to_message":{},"edit_date":4,"via_bot":{},"author_signature":"y"})")
        << QByteArray(R"({"entities":[1],"text":"x"})");
    QTest::newRow("a topic")
        << u"copyMessage"_s << QByteArray(R"({"message_thread_id":"7"})") << QByteArray(R"({"text":"x","message_thread_id":5,"is_topic_message":true})")
        << QByteArray(R"({"is_topic_message":true,"message_thread_id":7,"text":"x"})");
    QTest::newRow("a caption that is taken off")
        << u"copyMessages"_s << QByteArray(R"({"remove_caption":true})") << QByteArray(R"({"photo":[],"caption":"x","caption_entities":[]})")
        << QByteArray(R"({"photo":[]})");
    QTest::newRow("a caption above")
        << u"copyMessage"_s << QByteArray(R"({"caption":"y","show_caption_above_media":"true"})") << QByteArray(R"({"photo":[],"caption":"x"})")
        << QByteArray(R"({"caption":"y","photo":[],"show_caption_above_media":true})");
    QTest::newRow("a text keeps what it says")
        << u"copyMessage"_s << QByteArray(R"({"caption":"y"})") << QByteArray(R"({"text":"x"})") << QByteArray(R"({"text":"x"})");
    QTest::newRow("buttons of its own, as a form gives them")
        << u"copyMessage"_s << QByteArray(R"({"reply_markup":"{\"inline_keyboard\":[[{\"text\":\"a\"}]]}"})")
        << QByteArray(R"({"text":"x","reply_markup":{"inline_keyboard":[]}})") << QByteArray(R"({"reply_markup":{"inline_keyboard":[[{"text":"a"}]]},"text":"x"})");
    QTest::newRow("a reply keyboard is not told")
        << u"copyMessage"_s << QByteArray(R"({"reply_markup":{"keyboard":[["a"]]}})") << QByteArray(R"({"text":"x"})") << QByteArray(R"({"text":"x"})");
    QTest::newRow("forwarded from a person")
        << u"forwardMessages"_s << QByteArray("{}") << QByteArray(R"({"date":5,"from":{"id":3},"chat":{"type":"private"},"text":"x","reply_markup":{"inline_keyboard":[]}})")
        << QByteArray(R"({"forward_origin":{"date":5,"sender_user":{"id":3},"type":"user"},"text":"x"})");
    QTest::newRow("forwarded from a channel")
        << u"forwardMessages"_s << QByteArray("{}") << QByteArray(R"({"date":5,"message_id":8,"chat":{"id":-1,"type":"channel"},"text":"x"})")
        << QByteArray(R"({"forward_origin":{"chat":{"id":-1,"type":"channel"},"date":5,"message_id":8,"type":"channel"},"text":"x"})");
    QTest::newRow("forwarded again: its origin stays")
        << u"forwardMessages"_s << QByteArray("{}") << QByteArray(R"({"date":5,"forward_origin":{"type":"hidden_user"},"text":"x"})")
        << QByteArray(R"({"forward_origin":{"type":"hidden_user"},"text":"x"})");
}

void TestCopies::copiedContents()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, original);
    QJsonObject copy = copiedMessage(method, QJsonDocument::fromJson(fields).object(), QJsonDocument::fromJson(original).object(), {});
    QVERIFY(copy[u"date"_s].toInteger() > 0);
    copy.remove(u"date"_s);
    copy.remove(u"chat"_s);
    QTEST(QJsonDocument(copy).toJson(QJsonDocument::Compact), "copy");
}

BOTDESK_TEST(TestCopies)
#include "testcopies.moc"
