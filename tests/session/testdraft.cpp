// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/botprofile.h"
#include "session/draft.h"
#include "session/movedraft.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestDraft : public QObject
{
    Q_OBJECT
private slots:
    void parametersAreThoseOfTheMethod_data();
    void parametersAreThoseOfTheMethod();
    void survivesTheStore();
    void lengthCountsCodePoints_data();
    void lengthCountsCodePoints();
    void problemsAreFoundBeforeSending();
    void twoDraftsAreJoinedWithoutLoss();
    void aDraftMovesWithItsGroup();
    void aProfileSurvivesItsFileWithoutSecrets();
};

void TestDraft::parametersAreThoseOfTheMethod_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QByteArray>("json");
    const ConversationKey alice{.chat = ChatId(7)};
    QTest::newRow("text") << Draft{.conversation = alice, .text = u"hi"_s} << QByteArray(R"({"chat_id":7,"text":"hi"})");
    QTest::newRow("options") << Draft{.conversation = alice, .text = u"hi"_s, .replyTo = MessageId(3), .silent = true, .protect = true, .withoutLinkPreview = true}
                             << QByteArray(R"({"chat_id":7,"disable_notification":true,"link_preview_options":{"is_disabled":true},"protect_content":true,"reply_parameters":{"message_id":3},"text":"hi"})");
    QTest::newRow("a topic of a business chat") << Draft{.conversation = {.chat = ChatId(7), .thread = ThreadId(4), .businessConnectionId = u"b"_s}, .text = u"hi"_s}
                                                << QByteArray(R"({"business_connection_id":"b","chat_id":7,"message_thread_id":4,"text":"hi"})");
    QTest::newRow("an edit has no delivery options") << Draft{.conversation = alice, .text = u"ho"_s, .silent = true, .edits = MessageId(9)}
                                                     << QByteArray(R"({"chat_id":7,"message_id":9,"text":"ho"})");
    QTest::newRow("formatting") << Draft{.conversation = alice, .text = u"hi"_s, .entities = {{.type = EntityType::Bold, .length = 2}}}
                                << QByteArray(R"({"chat_id":7,"entities":[{"length":2,"offset":0,"type":"bold"}],"text":"hi"})");
    QTest::newRow("a source") << Draft{.conversation = alice, .text = u"*hi*"_s, .mode = TextMode::MarkdownV2}
                              << QByteArray(R"({"chat_id":7,"parse_mode":"MarkdownV2","text":"*hi*"})");
    QTest::newRow("a quote") << Draft{.conversation = alice, .text = u"hi"_s, .replyTo = MessageId(3),
                                      .quote = ReplyQuote{.text = u"yo"_s, .position = 4}}
                             << QByteArray(R"({"chat_id":7,"reply_parameters":{"message_id":3,"quote":"yo","quote_position":4},"text":"hi"})");
    QTest::newRow("more") << Draft{.conversation = alice, .text = u"hi"_s, .more = {{u"message_effect_id"_s, u"5"_s}}}
                          << QByteArray(R"({"chat_id":7,"message_effect_id":"5","text":"hi"})");
}

void TestDraft::parametersAreThoseOfTheMethod()
{
    QFETCH(Draft, draft);
    QTEST(QJsonDocument(draft.parameters()).toJson(QJsonDocument::Compact), "json");
}

void TestDraft::survivesTheStore()
{
    const Draft draft{.conversation = {.chat = ChatId(-1001), .thread = ThreadId(4), .businessConnectionId = u"b"_s},
                      .method = u"sendMessage"_s,
                      .text = u"a\n☕"_s,
                      .mode = TextMode::Html,
                      .entities = {{.type = EntityType::TextLink, .offset = 1, .length = 2, .url = u"http://x/"_s}},
                      .replyTo = MessageId(3),
                      .quote = ReplyQuote{.text = u"b"_s, .entities = {{.type = EntityType::Bold, .length = 1}}, .position = 2},
                      .silent = true,
                      .protect = true,
                      .withoutLinkPreview = true,
                      .replyMarkup = {{u"force_reply"_s, true}},
                      .edits = MessageId(5),
                      .more = {{u"x"_s, 1}}};
    QCOMPARE(Draft::fromJson(draft.toJson()), draft);
    QCOMPARE(Draft::fromJson("garbage"), Draft());
    // As it was written before there were modes.
    const Draft old = Draft::fromJson(R"({"chat":7,"text":"*a*","method":"sendMessage","more":{}})");
    QCOMPARE(old, (Draft{.conversation = {.chat = ChatId(7)}, .method = u"sendMessage"_s, .text = u"*a*"_s}));
}

void TestDraft::lengthCountsCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("plain") << u"abc"_s << 3;
    QTest::newRow("both ends are trimmed") << u" \n abc\n"_s << 3;
    QTest::newRow("an emoji is one") << u"👍"_s << 1;
    QTest::newRow("a family is its members and joiners") << u"👩‍👧"_s << 3;
    QTest::newRow("nothing") << u" \n"_s << 0;
}

void TestDraft::lengthCountsCodePoints()
{
    QFETCH(QString, text);
    QTEST(int(countedLength(text)), "length");
}

void TestDraft::problemsAreFoundBeforeSending()
{
    QCOMPARE(validate({.text = u"  "_s}), QList{DraftProblem::Empty});
    QCOMPARE(validate({.text = u"👍"_s.repeated(4097)}), QList{DraftProblem::TooLong});
    QVERIFY(validate({.text = u"👍"_s.repeated(4096)}).isEmpty());
    QVERIFY(validate({.method = u"sendDice"_s}).isEmpty());
}

void TestDraft::twoDraftsAreJoinedWithoutLoss()
{
    const TextEntity bold{.type = EntityType::Bold, .offset = 0, .length = 2};
    const Attachment paper{.kind = AttachmentKind::Document, .source = u"/a.pdf"_s};
    const Draft formatted{.text = u"hi you"_s, .entities = {bold}, .replyTo = MessageId(3)};
    const Draft source{.text = u"<b>ho</b> & *"_s, .mode = TextMode::Html, .attachments = {paper}};

    Draft joined = joinedDraft(formatted, source);
    QCOMPARE(joined.text, u"hi you\nho & *"_s);
    QCOMPARE(joined.entities, (QList<TextEntity>{bold, {.type = EntityType::Bold, .offset = 7, .length = 2}}));
    QCOMPARE(joined.attachments, QList<Attachment>{paper});
    QCOMPARE(joined.replyTo, MessageId(3));

    joined = joinedDraft(source, formatted);
    QCOMPARE(joined.text, u"<b>ho</b> & *\n<b>hi</b> you"_s);
    QVERIFY(joined.entities.isEmpty());
    QCOMPARE(joinedDraft(source, source).text, u"<b>ho</b> & *\n<b>ho</b> & *"_s);

    const Draft poll{.method = u"sendPoll"_s, .more = {{u"question"_s, u"?"_s}}};
    joined = joinedDraft(formatted, poll);
    QCOMPARE(joined.text, formatted.text);
    QCOMPARE(joined.method, u"sendPoll"_s);
    QCOMPARE(joined.more, poll.more);
}

void TestDraft::aDraftMovesWithItsGroup()
{
    const Draft written{.conversation = {.chat = ChatId(-5)}, .text = u"hi"_s, .replyTo = MessageId(3), .quote = ReplyQuote{.text = u"q"_s}};
    const auto moved = movedDraft(written, ChatId(-1005));
    QVERIFY(moved);
    QCOMPARE(*moved, (Draft{.conversation = {.chat = ChatId(-1005)}, .text = u"hi"_s}));
    QVERIFY(!movedDraft({.text = u"hi"_s, .edits = MessageId(3)}, ChatId(-1005)));
}

void TestDraft::aProfileSurvivesItsFileWithoutSecrets()
{
    BotProfile profile{.name = u"shop"_s, .botId = BotId(42), .tokenKeeping = BotProfile::TokenKeeping::PrivateFile};
    profile.server = {.root = QUrl(u"http://localhost:8081/api"_s),
                      .testEnvironment = true,
                      .proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, u"p.example"_s, 1080, u"me"_s, u"hush-hush"_s)};
    profile.polling = {.timeout = std::chrono::seconds(7), .limit = 5, .allowedUpdates = QStringList{u"message"_s}};
    profile.me = {.user = {.id = UserId(42), .isBot = true, .firstName = u"Shop"_s, .username = u"shop_bot"_s}, .canJoinGroups = true};
    profile.receivesAtStart = false;

    const QJsonObject json = profile.toJson();
    QVERIFY(!QJsonDocument(json).toJson().contains("hush-hush"));
    const auto read = BotProfile::fromJson(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->toJson(), json);
    QCOMPARE(read->polling, profile.polling);
    QCOMPARE(read->me, profile.me);
    QCOMPARE(read->environment(), BotProfile::Environment::Test);
    QCOMPARE(BotProfile::fromJson({}).error().kind, Error::Kind::BadJson);
}

BOTDESK_TEST(TestDraft)
#include "testdraft.moc"
