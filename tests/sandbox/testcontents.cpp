// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Alice = 700100001;
constexpr qint64 Bob = 700100002;

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject to(qint64 chat, QJsonObject fields)
{
    fields.insert(u"chat_id"_s, chat);
    return fields;
}

} // namespace

//! Paid media, checklists, games, topics and stickers: sent by the bot, used by people.
class TestContents : public QObject
{
    Q_OBJECT
private slots:
    void refusals_data();
    void refusals();
    void paidMediaIsSeenByWhoBuysIt();
    void aChecklistIsTickedAndEdited();
    void aBusinessConnectionCarriesMessages();
    void aGameIsPlayedAndScored();
    void aForumHasTopics();
    void aClosedTopicTakesNothing();
    void peopleWriteInTopics();
    void effectsAreForPrivateChats();
    void stickersOfASet();
    void aSetIsMadeAndChanged();
    void aPollKeepsItsNewOptions();
    void aPersonsLiveLocationMoves();
    void aCopiedAlbumStaysTogether();
    void theWorldKeepsThemOverARestart();

private:
    static QString business(SandboxFixture &sandbox);
    static qint64 forum(SandboxFixture &sandbox);
    static QJsonObject checklist(const QString &connection);
};

QString TestContents::business(SandboxFixture &sandbox)
{
    return sandbox.people(u"business"_s, {{u"from"_s, Bob}})[u"business_connection_id"].toString();
}

//! A forum in which the bot may manage topics.
qint64 TestContents::forum(SandboxFixture &sandbox)
{
    const qint64 bot = sandbox.see(u"state"_s)[u"bots"][0][u"id"].toInteger();
    const qint64 id = sandbox.people(u"groups"_s, {{u"title"_s, u"Forum"_s}, {u"type"_s, u"supergroup"_s}, {u"is_forum"_s, true},
                                                   {u"members"_s, QJsonArray{Alice, Bob, bot}}})[u"id"].toInteger();
    sandbox.people(u"member"_s, {{u"chat_id"_s, id}, {u"user_id"_s, bot}, {u"status"_s, u"administrator"_s}});
    sandbox.forget();
    return id;
}

QJsonObject TestContents::checklist(const QString &connection)
{
    return {{u"chat_id"_s, Alice}, {u"business_connection_id"_s, connection},
            {u"checklist"_s, parsed(R"({"title":"<b>Shop</b>","parse_mode":"HTML","others_can_mark_tasks_as_done":true,
                                       "tasks":[{"id":1,"text":"Milk"},{"id":2,"text":"Bread"}]})")}};
}

void TestContents::refusals_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &method, const char *json, const QString &words) {
        QTest::newRow(name) << method << to(Alice, parsed(json)) << u"400 Bad Request: "_s + words;
    };
    const auto paid = u"sendPaidMedia"_s;
    row("paid media for nothing", paid, R"({"star_count":0,"media":[{"type":"photo","media":"https://e.org/a"}]})", u"STARS_AMOUNT_INVALID"_s);
    row("too many stars", paid, R"({"star_count":25001,"media":[{"type":"photo","media":"https://e.org/a"}]})", u"STARS_AMOUNT_INVALID"_s);
    row("no paid media", paid, R"({"star_count":5,"media":[]})", u"there are no media to send"_s);
    row("paid media no list", paid, R"({"star_count":5,"media":{}})", u"expected an Array of InputPaidMedia"_s);
    row("paid document", paid, R"({"star_count":5,"media":[{"type":"document","media":"https://e.org/a"}]})",
        u"can't parse InputPaidMedia: type \"document\" is unsupported"_s);
    row("a checklist without business", u"sendChecklist"_s, R"({"checklist":{"title":"x","tasks":[{"id":1,"text":"a"}]}})",
        u"business connection not found"_s);
    row("an unknown connection", u"sendMessage"_s, R"({"text":"x","business_connection_id":"nobody"})", u"business connection not found"_s);
    row("no game", u"sendGame"_s, "{}", u"parameter \"game_short_name\" is required"_s);
    row("a wrong game", u"sendGame"_s, R"({"game_short_name":"chess"})", u"wrong game short name specified"_s);
    row("a score without a message", u"setGameScore"_s, R"({"user_id":700100001,"score":5,"message_id":999})", u"message to set game score not found"_s);
    row("a topic in no forum", u"createForumTopic"_s, R"({"name":"x"})", u"the chat is not a forum"_s);
    row("a topic without a name", u"createForumTopic"_s, R"({"name":" "})", u"title must be non-empty"_s);
    row("a colour of its own", u"createForumTopic"_s, R"({"name":"x","icon_color":5})", u"invalid icon color specified"_s);
    row("a thread where there is none", u"sendMessage"_s, R"({"text":"x","message_thread_id":5})", u"message thread not found"_s);
    row("an effect that is no number", u"sendMessage"_s, R"({"text":"x","message_effect_id":"fire"})", u"invalid message effect identifier specified"_s);
    row("an unknown set", u"getStickerSet"_s, R"({"name":"nobody"})", u"STICKERSET_INVALID"_s);
    row("a set of another name", u"createNewStickerSet"_s, R"({"user_id":700100001,"name":"cats","title":"Cats","stickers":[]})",
        u"invalid sticker set name is specified"_s);
}

void TestContents::refusals()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, fields);
    SandboxFixture sandbox;
    QTEST(sandbox.refusal(method, fields), "words");
}

void TestContents::paidMediaIsSeenByWhoBuysIt()
{
    SandboxFixture sandbox;
    const QJsonObject sale = to(Alice, parsed(R"({"star_count":12,"payload":"order 7","caption":"secret",
        "media":[{"type":"photo","media":"https://e.org/a.jpg"},{"type":"video","media":"https://e.org/b.mp4","duration":9}]})"));
    const QJsonValue sent = sandbox.result(u"sendPaidMedia"_s, sale);
    QCOMPARE(sent[u"paid_media"][u"star_count"], 12);
    QVERIFY(!sent[u"paid_media"][u"paid_media"][0][u"photo"].toArray().isEmpty());
    QCOMPARE(sent[u"caption"], u"secret"_s);
    const auto seen = [&] {
        return sandbox.see(u"chats/%1/messages"_s.arg(Alice))[u"messages"].toArray().last()[u"paid_media"][u"paid_media"].toArray();
    };
    QCOMPARE(seen()[0][u"type"], u"preview"_s);
    QCOMPARE(seen()[1][u"duration"], 9);
    QVERIFY(seen()[0][u"photo"].isUndefined());

    sandbox.forget();
    const QJsonObject purchase{{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, sent[u"message_id"]}};
    QCOMPARE(sandbox.people(u"buy"_s, purchase)[u"star_count"], 12);
    const QJsonValue bought = sandbox.lastUpdate()[u"purchased_paid_media"];
    QCOMPARE(bought[u"paid_media_payload"], u"order 7"_s);
    QCOMPARE(bought[u"from"][u"id"], Alice);
    QCOMPARE(seen()[0][u"type"], u"photo"_s);
    sandbox.people(u"buy"_s, purchase, 409);

    // Whoever bought it here has not bought the copy.
    const QJsonValue copy = sandbox.result(u"copyMessage"_s, {{u"chat_id"_s, Alice}, {u"from_chat_id"_s, Alice}, {u"message_id"_s, sent[u"message_id"]}});
    QVERIFY(copy[u"message_id"].toInteger() > sent[u"message_id"].toInteger());
    QCOMPARE(seen()[0][u"type"], u"preview"_s);
}

void TestContents::aChecklistIsTickedAndEdited()
{
    SandboxFixture sandbox;
    const QString connection = business(sandbox);
    const QJsonValue sent = sandbox.result(u"sendChecklist"_s, checklist(connection));
    QCOMPARE(sent[u"checklist"][u"title_entities"][0][u"type"], u"bold"_s);
    QCOMPARE(sent[u"from"][u"id"], Bob);
    QCOMPARE(sent[u"sender_business_bot"][u"is_bot"], true);
    sandbox.forget();

    QJsonObject tick{{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, sent[u"message_id"]}, {u"done"_s, QJsonArray{2}}};
    sandbox.people(u"tick"_s, tick);
    const QJsonValue told = sandbox.lastUpdate()[u"business_message"];
    QCOMPARE(told[u"checklist_tasks_done"][u"marked_as_done_task_ids"], (QJsonArray{2}));
    QCOMPARE(told[u"checklist_tasks_done"][u"checklist_message"][u"checklist"][u"tasks"][1][u"completed_by_user"][u"id"], Alice);
    tick.insert(u"done"_s, QJsonArray{7});
    sandbox.people(u"tick"_s, tick, 404);

    QJsonObject edit = checklist(connection);
    edit.insert(u"message_id"_s, sent[u"message_id"]);
    edit.insert(u"checklist"_s, parsed(R"({"title":"Shop","tasks":[{"id":2,"text":"Brown bread"},{"id":3,"text":"Tea"}]})"));
    const QJsonValue edited = sandbox.result(u"editMessageChecklist"_s, edit);
    QCOMPARE(edited[u"checklist"][u"tasks"][0][u"completed_by_user"][u"id"], Alice);   // what was done stays done
    QVERIFY(edited[u"checklist"][u"tasks"][0][u"completion_date"].toInteger() > 0);
    QVERIFY(edited[u"checklist"][u"tasks"][1][u"completed_by_user"].isUndefined());
    tick.insert(u"done"_s, QJsonArray{3});
    sandbox.people(u"tick"_s, tick, 409);   // others may not any more

    for (const char *broken : {R"({"title":"x","tasks":[]})", R"({"tasks":[{"id":1,"text":"a"}]})", R"({"title":"x","tasks":[{"id":0,"text":"a"}]})",
                               R"({"title":"x","tasks":[{"id":1,"text":"a"},{"id":1,"text":"b"}]})", R"("list")"}) {
        edit.insert(u"checklist"_s, QString::fromLatin1(broken));
        QVERIFY2(sandbox.refusal(u"editMessageChecklist"_s, edit).startsWith(u"400 Bad Request: "_s), broken);
    }
}

void TestContents::aBusinessConnectionCarriesMessages()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const QString connection = business(sandbox);
    QCOMPARE(sandbox.lastUpdate()[u"business_connection"][u"id"], connection);
    QCOMPARE(sandbox.result(u"getBusinessConnection"_s, {{u"business_connection_id"_s, connection}})[u"user"][u"id"], Bob);
    sandbox.people(u"send"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"text"_s, u"hello"_s}, {u"business_connection_id"_s, connection}});
    QCOMPARE(sandbox.lastUpdate()[u"business_message"][u"business_connection_id"], connection);
    sandbox.people(u"business"_s, {{u"from"_s, Bob}, {u"is_enabled"_s, false}});
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, {{u"chat_id"_s, Alice}, {u"text"_s, u"x"_s}, {u"business_connection_id"_s, connection}}),
             u"400 Bad Request: business connection not found"_s);
}

void TestContents::aGameIsPlayedAndScored()
{
    SandboxFixture sandbox;
    const QJsonValue sent = sandbox.result(u"sendGame"_s, {{u"chat_id"_s, Alice}, {u"game_short_name"_s, u"sandbox_game"_s}});
    QVERIFY(!sent[u"game"][u"photo"].toArray().isEmpty());
    QVERIFY(!sent[u"reply_markup"][u"inline_keyboard"][0][0][u"callback_game"].isUndefined());
    sandbox.forget();
    const QJsonObject press{{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, sent[u"message_id"]}, {u"row"_s, 0}, {u"column"_s, 0}};
    const QJsonValue id = sandbox.people(u"press"_s, press)[u"callback_query_id"];
    const QJsonValue query = sandbox.lastUpdate()[u"callback_query"];
    QCOMPARE(query[u"game_short_name"], u"sandbox_game"_s);
    QVERIFY(query[u"data"].isUndefined());
    sandbox.result(u"answerCallbackQuery"_s, {{u"callback_query_id"_s, id}, {u"url"_s, u"https://game.example"_s}});

    const auto score = [&](qint64 user, int points, bool force = false) {
        return QJsonObject{{u"chat_id"_s, Alice}, {u"message_id"_s, sent[u"message_id"]}, {u"user_id"_s, user}, {u"score"_s, points}, {u"force"_s, force}};
    };
    QVERIFY(sandbox.result(u"setGameScore"_s, score(Alice, 10))[u"game"][u"text"].toString().contains(u"10"_s));
    sandbox.result(u"setGameScore"_s, score(Bob, 30));
    QCOMPARE(sandbox.refusal(u"setGameScore"_s, score(Bob, 20)), u"400 Bad Request: BOT_SCORE_NOT_MODIFIED"_s);
    QCOMPARE(sandbox.refusal(u"setGameScore"_s, score(Bob, 20, true)), u"ok"_s);
    const QJsonArray table = sandbox.result(u"getGameHighScores"_s, score(Alice, 0)).toArray();
    QCOMPARE(table.size(), 2);
    QCOMPARE(table[0][u"user"][u"id"], Bob);
    QCOMPARE(table[1][u"position"], 2);

    sandbox.people(u"games"_s, {{u"short_name"_s, u"chess"_s}, {u"title"_s, u"Chess"_s}});
    QCOMPARE(sandbox.result(u"sendGame"_s, {{u"chat_id"_s, Alice}, {u"game_short_name"_s, u"chess"_s}})[u"game"][u"title"], u"Chess"_s);
    QCOMPARE(sandbox.refusal(u"sendGame"_s, {{u"chat_id"_s, sandbox.chat(u"channel"_s)}, {u"game_short_name"_s, u"chess"_s}}),
             u"400 Bad Request: games can't be sent to channel chats"_s);
}

void TestContents::aForumHasTopics()
{
    SandboxFixture sandbox;
    const qint64 chat = forum(sandbox);
    const QJsonArray icons = sandbox.result(u"getForumTopicIconStickers"_s).toArray();
    QVERIFY(!icons.isEmpty());
    const QJsonValue topic = sandbox.result(u"createForumTopic"_s, to(chat, {{u"name"_s, u"News"_s}, {u"icon_custom_emoji_id"_s, icons[0][u"custom_emoji_id"]}}));
    const qint64 thread = topic[u"message_thread_id"].toInteger();
    QVERIFY(thread > 0);
    QCOMPARE(topic[u"icon_color"], 0x6FB9F0);
    QCOMPARE(sandbox.lastUpdate()[u"message"][u"forum_topic_created"][u"name"], u"News"_s);

    const QJsonValue said = sandbox.result(u"sendMessage"_s, to(chat, {{u"text"_s, u"x"_s}, {u"message_thread_id"_s, thread}}));
    QCOMPARE(said[u"message_thread_id"], thread);
    QCOMPARE(said[u"is_topic_message"], true);
    QCOMPARE(said[u"chat"][u"is_forum"], true);
    QVERIFY(!said[u"reply_to_message"][u"forum_topic_created"].isUndefined());
    QVERIFY(sandbox.result(u"sendMessage"_s, to(chat, {{u"text"_s, u"x"_s}}))[u"message_thread_id"].isUndefined());
    // An answer goes where the question is.
    QCOMPARE(sandbox.result(u"sendMessage"_s, to(chat, {{u"text"_s, u"y"_s}, {u"reply_parameters"_s, QJsonObject{{u"message_id"_s, said[u"message_id"]}}}}))[u"message_thread_id"], thread);

    const QJsonObject here = to(chat, {{u"message_thread_id"_s, thread}});
    QJsonObject rename = here;
    rename.insert(u"name"_s, u"Old news"_s);
    QCOMPARE(sandbox.refusal(u"editForumTopic"_s, rename), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"editForumTopic"_s, rename), u"400 Bad Request: TOPIC_NOT_MODIFIED"_s);
    QCOMPARE(sandbox.refusal(u"pinChatMessage"_s, to(chat, {{u"message_id"_s, said[u"message_id"]}})), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"unpinAllForumTopicMessages"_s, here), u"ok"_s);
    QVERIFY(sandbox.see(u"chats/%1/messages"_s.arg(chat))[u"pinned"].toArray().isEmpty());
    QCOMPARE(sandbox.refusal(u"hideGeneralForumTopic"_s, to(chat, {})), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"hideGeneralForumTopic"_s, to(chat, {})), u"400 Bad Request: TOPIC_NOT_MODIFIED"_s);
    QCOMPARE(sandbox.refusal(u"editGeneralForumTopic"_s, to(chat, {{u"name"_s, u"Hall"_s}})), u"ok"_s);

    QCOMPARE(sandbox.refusal(u"deleteForumTopic"_s, here), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"deleteForumTopic"_s, here), u"400 Bad Request: TOPIC_ID_INVALID"_s);
    for (const QJsonValue message : sandbox.see(u"chats/%1/messages"_s.arg(chat))[u"messages"].toArray())
        QVERIFY(message[u"message_thread_id"].toInteger() != thread);
}

void TestContents::aClosedTopicTakesNothing()
{
    SandboxFixture sandbox;
    const qint64 chat = forum(sandbox);
    const qint64 bot = sandbox.see(u"state"_s)[u"bots"][0][u"id"].toInteger();
    const qint64 thread = sandbox.people(u"topics"_s, {{u"from"_s, Alice}, {u"chat_id"_s, chat}, {u"name"_s, u"Quiet"_s}})[u"message_thread_id"].toInteger();
    const QJsonObject here = to(chat, {{u"message_thread_id"_s, thread}, {u"text"_s, u"x"_s}});
    QCOMPARE(sandbox.refusal(u"closeForumTopic"_s, here), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"closeForumTopic"_s, here), u"400 Bad Request: TOPIC_NOT_MODIFIED"_s);
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, here), u"ok"_s);   // who may manage topics may write all the same
    sandbox.people(u"member"_s, {{u"chat_id"_s, chat}, {u"user_id"_s, bot}, {u"status"_s, u"member"_s}});
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, here), u"400 Bad Request: TOPIC_CLOSED"_s);
    QCOMPARE(sandbox.refusal(u"reopenForumTopic"_s, here), u"400 Bad Request: not enough rights to reopen the topic"_s);
    QCOMPARE(sandbox.refusal(u"createForumTopic"_s, to(chat, {{u"name"_s, u"x"_s}})), u"400 Bad Request: not enough rights to create a topic"_s);
    sandbox.people(u"send"_s, {{u"from"_s, Bob}, {u"chat_id"_s, chat}, {u"text"_s, u"x"_s}, {u"message_thread_id"_s, thread}}, 409);
    sandbox.people(u"topics"_s, {{u"from"_s, Alice}, {u"chat_id"_s, chat}, {u"message_thread_id"_s, thread}, {u"is_closed"_s, false}});
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, here), u"ok"_s);
}

void TestContents::peopleWriteInTopics()
{
    SandboxFixture sandbox;
    const qint64 chat = forum(sandbox);
    const qint64 thread = sandbox.people(u"topics"_s, {{u"from"_s, Alice}, {u"chat_id"_s, chat}, {u"name"_s, u"Talk"_s}})[u"message_thread_id"].toInteger();
    sandbox.people(u"send"_s, {{u"from"_s, Bob}, {u"chat_id"_s, chat}, {u"text"_s, u"hello"_s}, {u"message_thread_id"_s, thread}});
    QCOMPARE(sandbox.lastUpdate()[u"message"][u"message_thread_id"], thread);
    sandbox.people(u"send"_s, {{u"from"_s, Bob}, {u"chat_id"_s, chat}, {u"text"_s, u"hello"_s}, {u"message_thread_id"_s, 777}}, 404);
    sandbox.people(u"topics"_s, {{u"from"_s, Alice}, {u"chat_id"_s, chat}}, 400);
    sandbox.people(u"topics"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"name"_s, u"x"_s}}, 409);
    sandbox.people(u"groups"_s, {{u"title"_s, u"x"_s}, {u"type"_s, u"group"_s}, {u"is_forum"_s, true}, {u"members"_s, QJsonArray{Alice}}}, 400);
    const QJsonArray chats = sandbox.see(u"state"_s)[u"chats"].toArray();
    const auto found = std::find_if(chats.begin(), chats.end(), [&](const QJsonValue &one) { return one[u"id"] == chat; });
    QCOMPARE((*found)[u"topics"].toArray().size(), 2);
}

void TestContents::effectsAreForPrivateChats()
{
    SandboxFixture sandbox;
    const QJsonObject fields{{u"text"_s, u"x"_s}, {u"message_effect_id"_s, u"5104841245755180586"_s}};
    QCOMPARE(sandbox.result(u"sendMessage"_s, to(Alice, fields))[u"effect_id"], u"5104841245755180586"_s);
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, to(sandbox.chat(u"supergroup"_s), fields)), u"400 Bad Request: can't use message effects in the chat"_s);
}

void TestContents::stickersOfASet()
{
    SandboxFixture sandbox;
    const QJsonValue set = sandbox.result(u"getStickerSet"_s, {{u"name"_s, u"sandboxshapes"_s}});
    QCOMPARE(set[u"sticker_type"], u"regular"_s);
    QVERIFY(set[u"owner"].isUndefined());
    const QJsonValue sticker = set[u"stickers"][1];
    const QJsonValue sent = sandbox.result(u"sendSticker"_s, {{u"chat_id"_s, Alice}, {u"sticker"_s, sticker[u"file_id"]}});
    QCOMPARE(sent[u"sticker"], sticker);
    const QJsonValue icon = sandbox.result(u"getForumTopicIconStickers"_s)[0];
    const QJsonArray found = sandbox.result(u"getCustomEmojiStickers"_s, {{u"custom_emoji_ids"_s, QJsonArray{icon[u"custom_emoji_id"], u"1"_s}}}).toArray();
    QCOMPARE(found, (QJsonArray{icon}));
}

void TestContents::aSetIsMadeAndChanged()
{
    SandboxFixture sandbox;
    const QString name = u"cats_by_"_s + sandbox.see(u"state"_s)[u"bots"][0][u"username"].toString();
    const auto sticker = [](const char *emoji) {
        return QJsonObject{{u"sticker"_s, u"https://e.org/cat.webp"_s}, {u"format"_s, u"static"_s}, {u"emoji_list"_s, QJsonArray{QString::fromUtf8(emoji)}}};
    };
    QJsonObject set{{u"user_id"_s, Alice}, {u"name"_s, name}, {u"title"_s, u"Cats"_s}, {u"stickers"_s, QJsonArray{sticker("🐱")}}};
    QCOMPARE(sandbox.refusal(u"createNewStickerSet"_s, set), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"createNewStickerSet"_s, set), u"400 Bad Request: sticker set name is already occupied"_s);
    QCOMPARE(sandbox.refusal(u"addStickerToSet"_s, {{u"user_id"_s, Alice}, {u"name"_s, name}, {u"sticker"_s, sticker("🐈")}}), u"ok"_s);
    const auto stickers = [&] { return sandbox.result(u"getStickerSet"_s, {{u"name"_s, name}})[u"stickers"].toArray(); };
    QCOMPARE(stickers().size(), 2);
    const QJsonValue second = stickers()[1][u"file_id"];
    QCOMPARE(sandbox.refusal(u"setStickerPositionInSet"_s, {{u"sticker"_s, second}, {u"position"_s, 0}}), u"ok"_s);
    QCOMPARE(stickers()[0][u"file_id"], second);
    QCOMPARE(sandbox.refusal(u"setStickerEmojiList"_s, {{u"sticker"_s, second}, {u"emoji_list"_s, QJsonArray{u"🦁"_s}}}), u"ok"_s);
    QCOMPARE(stickers()[0][u"emoji"], u"🦁"_s);
    QCOMPARE(sandbox.refusal(u"setStickerSetTitle"_s, {{u"name"_s, name}, {u"title"_s, u"Big cats"_s}}), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"setStickerMaskPosition"_s, {{u"sticker"_s, second}}), u"400 Bad Request: STICKER_INVALID"_s);   // it is no mask
    QCOMPARE(sandbox.refusal(u"setStickerSetThumbnail"_s, {{u"name"_s, name}, {u"user_id"_s, Alice}, {u"thumbnail"_s, second}, {u"format"_s, u"static"_s}}), u"ok"_s);
    QCOMPARE(sandbox.result(u"getStickerSet"_s, {{u"name"_s, name}})[u"thumbnail"][u"file_id"], second);
    QCOMPARE(sandbox.refusal(u"deleteStickerFromSet"_s, {{u"sticker"_s, second}}), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"deleteStickerFromSet"_s, {{u"sticker"_s, second}}), u"400 Bad Request: STICKER_INVALID"_s);
    QCOMPARE(sandbox.refusal(u"deleteStickerSet"_s, {{u"name"_s, name}}), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"deleteStickerSet"_s, {{u"name"_s, u"SandboxShapes"_s}}), u"400 Bad Request: STICKERSET_INVALID"_s);
    set.insert(u"stickers"_s, QJsonArray{QJsonObject{{u"sticker"_s, u"https://e.org/x.webp"_s}, {u"format"_s, u"static"_s}}});
    QCOMPARE(sandbox.refusal(u"createNewStickerSet"_s, set), u"400 Bad Request: invalid sticker emojis"_s);
}

void TestContents::aPollKeepsItsNewOptions()
{
    SandboxFixture sandbox;
    const QJsonValue poll = sandbox.result(u"sendPoll"_s, to(Alice, parsed(R"({"question":"Which?","options":[{"text":"a"},{"text":"b"},{"text":"c"}],
        "type":"quiz","allows_multiple_answers":true,"correct_option_ids":[0,2],"description":"<i>think</i>","description_parse_mode":"HTML",
        "is_anonymous":false,"allows_revoting":true,"open_period":3600})")))[u"poll"];
    QCOMPARE(poll[u"correct_option_ids"], (QJsonArray{0, 2}));
    QCOMPARE(poll[u"description_entities"][0][u"type"], u"italic"_s);
    QCOMPARE(poll[u"open_period"], 3600);
    QVERIFY(!poll[u"options"][0][u"persistent_id"].toString().isEmpty());
    sandbox.forget();
    const QJsonArray messages = sandbox.see(u"chats/%1/messages"_s.arg(Alice))[u"messages"].toArray();
    QJsonObject vote{{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, messages.last()[u"message_id"]}, {u"options"_s, QJsonArray{1}}};
    sandbox.people(u"vote"_s, vote);
    QCOMPARE(sandbox.lastUpdate()[u"poll_answer"][u"option_persistent_ids"], (QJsonArray{poll[u"options"][1][u"persistent_id"]}));
    vote.insert(u"options"_s, QJsonArray{0, 2});
    sandbox.people(u"vote"_s, vote);   // it allows to vote again
}

void TestContents::aPersonsLiveLocationMoves()
{
    SandboxFixture sandbox;
    const QJsonObject from{{u"from"_s, Alice}, {u"chat_id"_s, Alice}};
    QJsonObject share = from;
    share.insert(u"location"_s, parsed(R"({"latitude":52.5,"longitude":13.4,"live_period":60})"));
    QJsonObject move = from;
    move.insert(u"message_id"_s, sandbox.people(u"send"_s, share)[u"message_id"]);
    move.insert(u"location"_s, parsed(R"({"latitude":52.6})"));
    sandbox.forget();
    sandbox.people(u"edit"_s, move);
    const QJsonValue edited = sandbox.lastUpdate()[u"edited_message"];
    QCOMPARE(edited[u"location"][u"latitude"], 52.6);
    QCOMPARE(edited[u"location"][u"live_period"], 60);
    sandbox.people(u"clock"_s, {{u"advance"_s, 61}});
    sandbox.people(u"edit"_s, move, 409);
}

void TestContents::aCopiedAlbumStaysTogether()
{
    SandboxFixture sandbox;
    const QJsonObject photo = parsed(R"({"type":"photo","media":"https://e.org/a.jpg"})");
    const QJsonArray album = sandbox.result(u"sendMediaGroup"_s, to(Alice, {{u"media"_s, QJsonArray{photo, photo}}})).toArray();
    sandbox.result(u"copyMessages"_s, to(Bob, {{u"from_chat_id"_s, Alice}, {u"message_ids"_s, QJsonArray{album[0][u"message_id"], album[1][u"message_id"]}}}));
    const QJsonArray seen = sandbox.see(u"chats/%1/messages"_s.arg(Bob))[u"messages"].toArray();
    const QJsonValue group = seen.last()[u"media_group_id"];
    QVERIFY(!group.toString().isEmpty());
    QVERIFY(group != album[0][u"media_group_id"]);
    QCOMPARE(seen[seen.size() - 2][u"media_group_id"], group);
}

void TestContents::theWorldKeepsThemOverARestart()
{
    QTemporaryDir folder;
    const SandboxServer::Options options{.seed = 7, .worldFile = folder.filePath(u"world.json"_s)};
    const auto control = [](SandboxServer &server, const QByteArray &method, const QString &path, const QJsonObject &body = {}) {
        return server.handle(method, path, body).result().body;
    };
    qint64 chat = 0;
    {
        SandboxServer server(options);
        chat = control(server, "POST", u"groups"_s, {{u"title"_s, u"Forum"_s}, {u"type"_s, u"supergroup"_s}, {u"is_forum"_s, true},
                                                     {u"members"_s, QJsonArray{Alice}}})[u"id"].toInteger();
        QVERIFY(control(server, "POST", u"topics"_s, {{u"from"_s, Alice}, {u"chat_id"_s, chat}, {u"name"_s, u"Kept"_s}})[u"message_thread_id"].toInteger() > 0);
        control(server, "POST", u"business"_s, {{u"from"_s, Bob}});
        control(server, "POST", u"games"_s, {{u"short_name"_s, u"chess"_s}, {u"title"_s, u"Chess"_s}});
    }
    QFile file(options.worldFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject saved = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(saved[u"business_connections"].toObject().size(), 1);
    QCOMPARE(saved[u"games"].toObject().size(), 1);
    SandboxServer server(options);
    const QJsonArray chats = control(server, "GET", u"state"_s)[u"chats"].toArray();
    const auto found = std::find_if(chats.begin(), chats.end(), [&](const QJsonValue &one) { return one[u"id"] == chat; });
    QVERIFY(found != chats.end());
    QCOMPARE((*found)[u"is_forum"], true);
    QCOMPARE((*found)[u"topics"][1][u"name"], u"Kept"_s);
}

BOTDESK_TEST(TestContents)
#include "testcontents.moc"
