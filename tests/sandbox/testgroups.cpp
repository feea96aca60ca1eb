// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestGroups : public QObject
{
    Q_OBJECT
private slots:
    void privacyModeHidesMostMessages_data();
    void privacyModeHidesMostMessages();
    void withoutPrivacyModeEverythingIsSeen();
    void anAdministratorSeesEverything();
    void comingAndGoingIsTold();
    void banRestrictPromote();
    void whoAsksToJoinIsLetIn();
    void invitationsRunOut();
    void aBotKeptOutOfGroupsStaysOut();
    void messageIdsOfBasicGroupsAreTheBotsOwn();
    void postsOfAChannel();
    void pinningIsSeenByTheBotItself();
    void deletingEndsAfterTwoDays();

private:
    static void makeAdministrator(SandboxFixture &sandbox, qint64 chat)
    {
        sandbox.people(u"member"_s, {{u"chat_id"_s, chat}, {u"user_id"_s, number(sandbox.server.token().botId())}, {u"status"_s, u"administrator"_s}});
        sandbox.forget();
    }
    static QStringList types(const QJsonArray &updates)
    {
        QStringList list;
        for (const QJsonValue &update : updates) {
            QJsonObject object = update.toObject();
            object.remove(u"update_id"_s);
            list += object.keys().first();
        }
        return list;
    }
};

void TestGroups::privacyModeHidesMostMessages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("a command for it") << u"/help@sandbox_bot"_s << true;
    QTest::newRow("in another case, with more") << u"/help@Sandbox_Bot please"_s << true;
    QTest::newRow("a command for another bot") << u"/help@other_bot"_s << false;
    QTest::newRow("a command for nobody") << u"/help"_s << true;   // no other bot has spoken last
    QTest::newRow("talk") << u"hello everybody"_s << false;
    QTest::newRow("a mention") << u"hello @sandbox_bot"_s << false;
    QTest::newRow("a command further back") << u"try /help@sandbox_bot"_s << false;
}

void TestGroups::privacyModeHidesMostMessages()
{
    QFETCH(QString, text);
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 group = sandbox.chat(u"supergroup"_s);
    const QJsonObject message{{u"from"_s, sandbox.person(u"Bob"_s)}, {u"chat_id"_s, group}, {u"text"_s, text}};
    sandbox.people(u"send"_s, message);
    QTEST(!sandbox.updates().isEmpty(), "isSeen");
    // A reply to the bot is always seen.
    const QJsonValue own = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, group}, {u"text"_s, u"I"_s}});
    QJsonObject reply = message;
    reply.insert(u"reply_to"_s, own[u"message_id"]);
    sandbox.people(u"send"_s, reply);
    QCOMPARE(sandbox.lastUpdate()[u"message"][u"reply_to_message"][u"text"], u"I"_s);
}

void TestGroups::withoutPrivacyModeEverythingIsSeen()
{
    SandboxFixture sandbox;
    QCOMPARE(sandbox.people(u"switches"_s, {{u"privacy"_s, false}})[u"privacy"], false);
    QCOMPARE(sandbox.result(u"getMe"_s)[u"can_read_all_group_messages"], true);
    sandbox.forget();
    sandbox.people(u"send"_s, {{u"from"_s, sandbox.person(u"Bob"_s)}, {u"chat_id"_s, sandbox.chat(u"group"_s)}, {u"text"_s, u"talk"_s}});
    QCOMPARE(sandbox.lastUpdate()[u"message"][u"text"], u"talk"_s);
}

void TestGroups::anAdministratorSeesEverything()
{
    SandboxFixture sandbox;
    const qint64 group = sandbox.chat(u"supergroup"_s);
    makeAdministrator(sandbox, group);
    sandbox.people(u"send"_s, {{u"from"_s, sandbox.person(u"Bob"_s)}, {u"chat_id"_s, group}, {u"text"_s, u"talk"_s}});
    QCOMPARE(sandbox.updates().size(), 1);
}

void TestGroups::comingAndGoingIsTold()
{
    SandboxFixture sandbox;
    const qint64 group = sandbox.chat(u"supergroup"_s);
    makeAdministrator(sandbox, group);
    sandbox.result(u"getUpdates"_s, {{u"offset"_s, sandbox.offset + 1}, {u"allowed_updates"_s, QJsonArray{u"message"_s, u"chat_member"_s}}});
    const qint64 dave = sandbox.people(u"people"_s, {{u"first_name"_s, u"Dave"_s}})[u"id"].toInteger();
    sandbox.people(u"member"_s, {{u"chat_id"_s, group}, {u"user_id"_s, dave}, {u"status"_s, u"member"_s}});
    QJsonArray updates = sandbox.updates();
    QCOMPARE(types(updates), QStringList({u"chat_member"_s, u"message"_s}));
    QCOMPARE(updates[0][u"chat_member"][u"old_chat_member"][u"status"], u"left"_s);
    QCOMPARE(updates[0][u"chat_member"][u"new_chat_member"][u"status"], u"member"_s);
    QCOMPARE(updates[1][u"message"][u"new_chat_members"][0][u"id"].toInteger(), dave);
    QCOMPARE(sandbox.result(u"getChatMemberCount"_s, {{u"chat_id"_s, group}}), 5);
    sandbox.people(u"member"_s, {{u"chat_id"_s, group}, {u"user_id"_s, dave}, {u"status"_s, u"left"_s}});
    updates = sandbox.updates();
    QCOMPARE(types(updates), QStringList({u"message"_s, u"chat_member"_s}));
    QCOMPARE(updates[0][u"message"][u"left_chat_member"][u"id"].toInteger(), dave);
    sandbox.people(u"send"_s, {{u"from"_s, dave}, {u"chat_id"_s, group}, {u"text"_s, u"x"_s}}, 409);
}

void TestGroups::banRestrictPromote()
{
    SandboxFixture sandbox;
    const qint64 group = sandbox.chat(u"supergroup"_s);
    const qint64 carol = sandbox.person(u"Carol"_s);
    const qint64 bob = sandbox.person(u"Bob"_s);
    makeAdministrator(sandbox, group);
    const QJsonObject who{{u"chat_id"_s, group}, {u"user_id"_s, carol}};
    const auto status = [&] { return sandbox.result(u"getChatMember"_s, who)[u"status"].toString(); };
    QJsonObject restrict = who;
    restrict.insert(u"permissions"_s, QJsonObject{{u"can_send_messages"_s, false}});
    sandbox.result(u"restrictChatMember"_s, restrict);
    QCOMPARE(status(), u"restricted"_s);
    sandbox.people(u"send"_s, {{u"from"_s, carol}, {u"chat_id"_s, group}, {u"text"_s, u"x"_s}}, 409);
    restrict.insert(u"until_date"_s, sandbox.see(u"state"_s)[u"clock"].toInteger() + 60);
    sandbox.result(u"restrictChatMember"_s, restrict);
    sandbox.people(u"clock"_s, {{u"advance"_s, 61}});
    QCOMPARE(status(), u"member"_s);
    QJsonObject promote = who;
    promote.insert(u"can_delete_messages"_s, true);
    sandbox.result(u"promoteChatMember"_s, promote);
    QCOMPARE(status(), u"administrator"_s);
    QCOMPARE(sandbox.refusal(u"banChatMember"_s, who), u"400 Bad Request: user is an administrator of the chat"_s);
    QCOMPARE(sandbox.result(u"getChatAdministrators"_s, {{u"chat_id"_s, group}}).toArray().size(), 3);
    sandbox.result(u"promoteChatMember"_s, who);
    QCOMPARE(status(), u"member"_s);
    sandbox.result(u"banChatMember"_s, who);
    QCOMPARE(status(), u"kicked"_s);
    sandbox.result(u"unbanChatMember"_s, who);
    QCOMPARE(status(), u"left"_s);
    QCOMPARE(sandbox.refusal(u"banChatMember"_s, {{u"chat_id"_s, group}, {u"user_id"_s, bob}}), u"400 Bad Request: can't remove chat owner"_s);
}

void TestGroups::whoAsksToJoinIsLetIn()
{
    SandboxFixture sandbox;
    const qint64 group = sandbox.chat(u"supergroup"_s);
    makeAdministrator(sandbox, group);
    const qint64 dave = sandbox.people(u"people"_s, {{u"first_name"_s, u"Dave"_s}})[u"id"].toInteger();
    const QJsonObject request{{u"chat_id"_s, group}, {u"user_id"_s, dave}, {u"status"_s, u"requested"_s}, {u"bio"_s, u"hi"_s}};
    sandbox.people(u"member"_s, request);
    const QJsonObject update = sandbox.lastUpdate()[u"chat_join_request"].toObject();
    QCOMPARE(update[u"from"][u"id"].toInteger(), dave);
    QCOMPARE(update[u"bio"], u"hi"_s);
    const QJsonObject who{{u"chat_id"_s, group}, {u"user_id"_s, dave}};
    sandbox.result(u"declineChatJoinRequest"_s, who);
    QCOMPARE(sandbox.refusal(u"approveChatJoinRequest"_s, who), u"400 Bad Request: HIDE_REQUESTER_MISSING"_s);
    sandbox.people(u"member"_s, request);
    sandbox.result(u"approveChatJoinRequest"_s, who);
    QCOMPARE(sandbox.result(u"getChatMember"_s, who)[u"status"], u"member"_s);
    QCOMPARE(sandbox.refusal(u"approveChatJoinRequest"_s, who), u"400 Bad Request: USER_ALREADY_PARTICIPANT"_s);
}

void TestGroups::invitationsRunOut()
{
    SandboxFixture sandbox;
    const qint64 group = sandbox.chat(u"supergroup"_s);
    makeAdministrator(sandbox, group);
    const QJsonValue link = sandbox.result(u"createChatInviteLink"_s, {{u"chat_id"_s, group}, {u"member_limit"_s, 1}, {u"name"_s, u"one"_s}});
    QCOMPARE(link[u"member_limit"], 1);
    const auto come = [&](const QString &name, int status) {
        const qint64 id = sandbox.people(u"people"_s, {{u"first_name"_s, name}})[u"id"].toInteger();
        sandbox.people(u"member"_s, {{u"chat_id"_s, group}, {u"user_id"_s, id}, {u"status"_s, u"member"_s}, {u"invite_link"_s, link[u"invite_link"]}}, status);
    };
    come(u"First"_s, 200);
    come(u"Second"_s, 409);
    const QJsonObject named{{u"chat_id"_s, group}, {u"invite_link"_s, link[u"invite_link"]}};
    QCOMPARE(sandbox.result(u"editChatInviteLink"_s, named)[u"member_limit"].isUndefined(), true);
    come(u"Third"_s, 200);
    QCOMPARE(sandbox.result(u"revokeChatInviteLink"_s, named)[u"is_revoked"], true);
    come(u"Fourth"_s, 409);
}

void TestGroups::aBotKeptOutOfGroupsStaysOut()
{
    SandboxFixture sandbox;
    const qint64 bot = number(sandbox.server.token().botId());
    const qint64 group = sandbox.chat(u"group"_s);
    sandbox.result(u"leaveChat"_s, {{u"chat_id"_s, group}});
    sandbox.people(u"switches"_s, {{u"groups"_s, false}});
    sandbox.people(u"member"_s, {{u"chat_id"_s, group}, {u"user_id"_s, bot}, {u"status"_s, u"member"_s}}, 409);
    sandbox.people(u"switches"_s, {{u"groups"_s, true}});
    sandbox.people(u"member"_s, {{u"chat_id"_s, group}, {u"user_id"_s, bot}, {u"status"_s, u"member"_s}});
}

void TestGroups::messageIdsOfBasicGroupsAreTheBotsOwn()
{
    SandboxFixture sandbox;
    const qint64 alice = sandbox.person(u"Alice"_s);
    const qint64 group = sandbox.chat(u"group"_s);
    const qint64 first = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, alice}, {u"text"_s, u"a"_s}})[u"message_id"].toInteger();
    const qint64 second = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, group}, {u"text"_s, u"b"_s}})[u"message_id"].toInteger();
    QCOMPARE(second, first + 1);   // one counter for private chats and basic groups
    QCOMPARE(sandbox.result(u"editMessageText"_s, {{u"chat_id"_s, group}, {u"message_id"_s, second}, {u"text"_s, u"c"_s}})[u"text"], u"c"_s);
    const qint64 third = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, sandbox.chat(u"supergroup"_s)}, {u"text"_s, u"d"_s}})[u"message_id"].toInteger();
    QCOMPARE(third, 1);            // a supergroup counts by itself
}

void TestGroups::postsOfAChannel()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 channel = sandbox.chat(u"channel"_s);
    const QJsonValue post = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, channel}, {u"text"_s, u"news"_s}});
    QCOMPARE(post[u"sender_chat"][u"id"].toInteger(), channel);
    QVERIFY(post[u"from"].isUndefined());
    QCOMPARE(sandbox.updates().size(), 0);
    const QJsonObject own{{u"from"_s, sandbox.person(u"Alice"_s)}, {u"chat_id"_s, channel}, {u"text"_s, u"mine"_s}};
    const QJsonValue id = sandbox.people(u"send"_s, own)[u"message_id"];
    QCOMPARE(sandbox.lastUpdate()[u"channel_post"][u"text"], u"mine"_s);
    sandbox.people(u"edit"_s, {{u"from"_s, sandbox.person(u"Alice"_s)}, {u"chat_id"_s, channel}, {u"message_id"_s, id}, {u"text"_s, u"changed"_s}});
    QCOMPARE(sandbox.lastUpdate()[u"edited_channel_post"][u"text"], u"changed"_s);
    sandbox.people(u"send"_s, {{u"from"_s, sandbox.person(u"Bob"_s)}, {u"chat_id"_s, channel}, {u"text"_s, u"x"_s}}, 409);
    const QJsonValue forwarded = sandbox.result(u"forwardMessage"_s, {{u"chat_id"_s, sandbox.person(u"Alice"_s)}, {u"from_chat_id"_s, channel}, {u"message_id"_s, id}});
    QCOMPARE(forwarded[u"forward_origin"][u"type"], u"channel"_s);
}

void TestGroups::pinningIsSeenByTheBotItself()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 alice = sandbox.person(u"Alice"_s);
    const QJsonObject message{{u"chat_id"_s, alice}, {u"message_id"_s, sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, alice}, {u"text"_s, u"a"_s}})[u"message_id"]}};
    sandbox.result(u"pinChatMessage"_s, message);
    QCOMPARE(sandbox.lastUpdate()[u"message"][u"pinned_message"][u"text"], u"a"_s);
    QCOMPARE(sandbox.result(u"getChat"_s, {{u"chat_id"_s, alice}})[u"pinned_message"][u"message_id"], message[u"message_id"]);
    sandbox.result(u"unpinChatMessage"_s, {{u"chat_id"_s, alice}});
    QVERIFY(sandbox.result(u"getChat"_s, {{u"chat_id"_s, alice}})[u"pinned_message"].isUndefined());
    QCOMPARE(sandbox.refusal(u"unpinChatMessage"_s, {{u"chat_id"_s, alice}}), u"400 Bad Request: message to unpin not found"_s);
}

void TestGroups::deletingEndsAfterTwoDays()
{
    SandboxFixture sandbox;
    const qint64 alice = sandbox.person(u"Alice"_s);
    const auto send = [&](const QString &method, QJsonObject more) {
        more.insert(u"chat_id"_s, alice);
        return QJsonObject{{u"chat_id"_s, alice}, {u"message_id"_s, sandbox.result(method, more)[u"message_id"]}};
    };
    const QJsonObject young = send(u"sendMessage"_s, {{u"text"_s, u"a"_s}});
    const QJsonObject old = send(u"sendMessage"_s, {{u"text"_s, u"b"_s}});
    const QJsonObject dice = send(u"sendDice"_s, {});
    QCOMPARE(sandbox.refusal(u"deleteMessage"_s, dice), u"400 Bad Request: message can't be deleted"_s);   // not in the first 24 hours
    sandbox.people(u"clock"_s, {{u"advance"_s, 47 * 3600}});
    QCOMPARE(sandbox.refusal(u"deleteMessage"_s, young), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"deleteMessage"_s, dice), u"ok"_s);
    sandbox.people(u"clock"_s, {{u"advance"_s, 3601}});
    QCOMPARE(sandbox.refusal(u"deleteMessage"_s, old), u"400 Bad Request: message can't be deleted"_s);
}

BOTDESK_TEST(TestGroups)
#include "testgroups.moc"
