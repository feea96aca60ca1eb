// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What methods refuse, in which words. Names in the parameters stand for ids: ALICE, GROUP, SUPERGROUP, CHANNEL, BOT,
//! STRANGER (never wrote), KNOWN (never wrote, but is in the group), TEXT (a text of the bot in Alice's chat).
class TestRefusals : public QObject
{
    Q_OBJECT
private slots:
    void methodsRefuse_data();
    void methodsRefuse();
    void whoBlockedIsNotWrittenTo();
    void whoWasPutOutCannotWrite();
    void anOldGroupNamesItsSupergroup();
};

static QJsonObject parameters(SandboxFixture &sandbox, QByteArray json)
{
    const qint64 alice = sandbox.person(u"Alice"_s);
    const auto put = [&json](const char *name, qint64 id) { json.replace(name, QByteArray::number(id)); };
    if (json.contains("STRANGER"))
        put("STRANGER", sandbox.people(u"people"_s, {{u"first_name"_s, u"S"_s}})[u"id"].toInteger());
    if (json.contains("KNOWN")) {
        const qint64 known = sandbox.people(u"people"_s, {{u"first_name"_s, u"K"_s}})[u"id"].toInteger();
        sandbox.people(u"member"_s, {{u"chat_id"_s, sandbox.chat(u"group"_s)}, {u"user_id"_s, known}, {u"status"_s, u"member"_s}});
        put("KNOWN", known);
    }
    if (json.contains("TEXT"))
        put("TEXT", sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, alice}, {u"text"_s, u"text"_s}})[u"message_id"].toInteger());
    put("ALICE", alice);
    put("SUPERGROUP", sandbox.chat(u"supergroup"_s));
    put("GROUP", sandbox.chat(u"group"_s));
    put("CHANNEL", sandbox.chat(u"channel"_s));
    put("BOT", number(sandbox.server.token().botId()));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Q_ASSERT(!object.isEmpty() || json == "{}");
    return object;
}

void TestRefusals::methodsRefuse_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *method, const char *json, const char *words) {
        QTest::addRow("%s %s", method, json) << QString::fromLatin1(method) << QByteArray(json) << QString::fromUtf8(words);
    };
    // The order of the server's checks: text, reply, markup, chat, target, keyboard, length.
    row("sendMessage", R"({})", "400 Bad Request: message text is empty");
    row("sendMessage", R"({"text":""})", "400 Bad Request: message text is empty");
    row("sendMessage", R"({"text":"a"})", "400 Bad Request: chat_id is empty");
    row("sendMessage", R"({"text":"a","reply_markup":"{"})", "400 Bad Request: can't parse reply keyboard markup JSON object");
    row("sendMessage", R"({"text":"a","reply_markup":null})", "400 Bad Request: object expected as reply markup");
    row("sendMessage", R"({"text":"a","parse_mode":null})", "400 Bad Request: unsupported parse_mode");
    row("sendMessage", R"({"text":"<b>a","parse_mode":"HTML"})", "400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"");
    row("sendMessage", R"({"chat_id":1,"text":"a"})", "400 Bad Request: chat not found");
    row("sendMessage", R"({"chat_id":"@nobody","text":"a"})", "400 Bad Request: chat not found");
    row("sendMessage", R"({"chat_id":"@alice_sandbox","text":"a"})", "400 Bad Request: chat not found");
    row("sendMessage", R"({"chat_id":STRANGER,"text":"a"})", "400 Bad Request: chat not found");
    row("sendMessage", R"({"chat_id":KNOWN,"text":"a"})", "403 Forbidden: bot can't initiate conversation with a user");
    row("sendMessage", R"({"chat_id":BOT,"text":"a"})", "403 Forbidden: the bot can't send messages to the bot");
    row("sendMessage", R"({"chat_id":ALICE,"text":"  \n "})", "400 Bad Request: text must be non-empty");
    row("sendMessage", R"({"chat_id":ALICE,"text":"a","reply_to_message_id":99999})", "400 Bad Request: message to be replied not found");
    row("sendMessage", R"({"chat_id":ALICE,"text":"a","reply_to_message_id":99999,"allow_sending_without_reply":true})", "ok");
    row("sendMessage", R"({"chat_id":ALICE,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"x"}]]}})",
        "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    row("sendMessage", R"({"chat_id":CHANNEL,"text":"a","reply_markup":{"keyboard":[["x"]]}})", "400 Bad Request: inline keyboard expected");
    row("sendMessage", R"({"chat_id":GROUP,"text":"a","reply_markup":{"keyboard":[[{"text":"x","request_contact":true}]]}})",
        "400 Bad Request: phone number can be requested in private chats only");
    row("sendMessage", R"({"chat_id":"@sandbox_channel","text":"a"})", "ok");
    row("sendPhoto", R"({"chat_id":ALICE})", "400 Bad Request: there is no photo in the request");
    row("sendVideoNote", R"({"chat_id":ALICE})", "400 Bad Request: there is no video note in the request");
    row("sendDocument", R"({"chat_id":ALICE,"document":"attach://none"})", "400 Bad Request: there is no document in the request");
    row("sendMediaGroup", R"({"chat_id":ALICE,"media":[]})", "400 Bad Request: there are no messages to send");
    row("sendMediaGroup", R"({"chat_id":ALICE,"media":[{"type":"sticker","media":"x"}]})", "400 Bad Request: can't parse InputMedia: type \"sticker\" is unsupported");
    row("sendLocation", R"({"chat_id":ALICE})", "400 Bad Request: latitude is empty");
    row("sendLocation", R"({"chat_id":ALICE,"latitude":1,"longitude":2,"live_period":5})", "400 Bad Request: wrong live location period specified");
    row("sendContact", R"({"chat_id":ALICE,"phone_number":"1"})", "400 Bad Request: parameter \"first_name\" is required");
    row("sendPoll", R"({"chat_id":ALICE,"question":"q","options":["a"]})", "400 Bad Request: poll must have at least 2 option");
    row("sendPoll", R"({"chat_id":ALICE,"question":"q","options":["a","b"],"type":"quiz"})", "400 Bad Request: wrong correct option ID specified");
    row("sendPoll", R"({"chat_id":CHANNEL,"question":"q","options":["a","b"],"is_anonymous":false})",
        "400 Bad Request: non-anonymous polls can't be sent to channel chats");
    row("stopPoll", R"({"chat_id":ALICE,"message_id":TEXT})", "400 Bad Request: message with poll to stop not found");
    row("sendChatAction", R"({"chat_id":ALICE,"action":"dancing"})", "400 Bad Request: wrong parameter action in request");
    row("editMessageText", R"({"chat_id":ALICE,"text":"a"})", "400 Bad Request: message identifier is not specified");
    row("editMessageText", R"({"chat_id":ALICE,"text":"a","message_id":99999})", "400 Bad Request: message to edit not found");
    row("editMessageText", R"({"chat_id":ALICE,"text":"a","message_id":1})", "400 Bad Request: message can't be edited");
    row("editMessageText", R"({"chat_id":ALICE,"text":"text","message_id":TEXT})",
        "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and "
        "reply markup of the message");
    row("editMessageCaption", R"({"chat_id":ALICE,"caption":"a","message_id":TEXT})", "400 Bad Request: there is no caption in the message to edit");
    row("deleteMessage", R"({"chat_id":ALICE,"message_id":99999})", "400 Bad Request: message to delete not found");
    row("deleteMessages", R"({"chat_id":ALICE,"message_ids":[99999]})", "ok");
    row("forwardMessage", R"({"chat_id":ALICE,"from_chat_id":ALICE,"message_id":99999})", "400 Bad Request: message to forward not found");
    row("copyMessage", R"({"chat_id":ALICE,"from_chat_id":ALICE,"message_id":99999})", "400 Bad Request: message to copy not found");
    row("pinChatMessage", R"({"chat_id":SUPERGROUP,"message_id":1})", "400 Bad Request: not enough rights to manage pinned messages in the chat");
    row("getFile", R"({})", "400 Bad Request: file_id not specified");
    row("getFile", R"({"file_id":"x"})", "400 Bad Request: invalid file_id");
    row("getChatMember", R"({"chat_id":GROUP,"user_id":5})", "400 Bad Request: user not found");
    row("getChatAdministrators", R"({"chat_id":ALICE})", "400 Bad Request: there are no administrators in the private chat");
    row("banChatMember", R"({"chat_id":SUPERGROUP,"user_id":ALICE})", "400 Bad Request: not enough rights to restrict/unrestrict chat member");
    row("createChatInviteLink", R"({"chat_id":GROUP})", "400 Bad Request: not enough rights to manage chat invite link");
    row("answerInlineQuery", R"({"inline_query_id":"1","results":[]})",
        "400 Bad Request: query is too old and response timeout expired or query ID is invalid");
    row("answerCallbackQuery", R"({"callback_query_id":"1"})",
        "400 Bad Request: query is too old and response timeout expired or query ID is invalid");
    row("setMyCommands", R"({"commands":[{"command":"Bad Name","description":"d"}]})", "400 Bad Request: BOT_COMMAND_INVALID");
    row("sendInvoice", R"({"chat_id":ALICE,"title":"t","description":"d","payload":"p","currency":"USD","prices":[{"label":"l","amount":1}]})",
        "400 Bad Request: PAYMENT_PROVIDER_INVALID");
    row("setWebhook", R"({"url":"https://[::"})", "400 Bad Request: invalid webhook URL specified");
    row("setWebhook", R"({"url":"ftp://example.org"})", "400 Bad Request: invalid webhook URL specified");
    row("setWebhook", R"({"url":"http://example.org"})", "400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
    row("setWebhook", R"({"url":"example.org:1234"})", "400 Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    row("setWebhook", R"({"url":"https://192.168.1.1"})", "400 Bad Request: bad webhook: IP address 192.168.1.1 is reserved");
    row("setWebhook", R"({"url":"https://localhost/"})", "400 Bad Request: bad webhook: IP address 127.0.0.1 is reserved");
    row("setWebhook", R"({"url":"https://nowhere.invalid/"})", "400 Bad Request: bad webhook: Failed to resolve host: Name or service not known");
    row("setWebhook", R"({"url":"https://example.org","ip_address":"x"})", "400 Bad Request: bad webhook: Invalid IP address specified");
    row("setWebhook", R"({"url":"https://example.org","ip_address":"::1"})", "400 Bad Request: bad webhook: IPv6-only addresses are not allowed");
    row("setWebhook", R"({"url":"https://example.org","secret_token":"a b"})", "400 Bad Request: secret token contains unallowed characters");
}

void TestRefusals::methodsRefuse()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, json);
    SandboxFixture sandbox(Clock::system(), false);   // webhooks as the cloud takes them
    QTEST(sandbox.refusal(method, parameters(sandbox, json)), "words");
}

void TestRefusals::whoBlockedIsNotWrittenTo()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 bob = sandbox.person(u"Bob"_s);
    sandbox.people(u"block"_s, {{u"from"_s, bob}});
    const QJsonObject update = sandbox.lastUpdate()[u"my_chat_member"].toObject();
    QCOMPARE(update[u"new_chat_member"][u"status"], u"kicked"_s);
    QCOMPARE(update[u"chat"][u"id"].toInteger(), bob);
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, {{u"chat_id"_s, bob}, {u"text"_s, u"x"_s}}), u"403 Forbidden: bot was blocked by the user"_s);
    sandbox.people(u"send"_s, {{u"from"_s, bob}, {u"chat_id"_s, bob}, {u"text"_s, u"x"_s}}, 409);
    sandbox.people(u"block"_s, {{u"from"_s, bob}, {u"blocked"_s, false}});
    QCOMPARE(sandbox.lastUpdate()[u"my_chat_member"][u"new_chat_member"][u"status"], u"member"_s);
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, {{u"chat_id"_s, bob}, {u"text"_s, u"x"_s}}), u"ok"_s);
}

void TestRefusals::whoWasPutOutCannotWrite()
{
    SandboxFixture sandbox;
    const qint64 bot = number(sandbox.server.token().botId());
    const QList<std::pair<QString, QString>> places = {{u"group"_s, u"kicked"_s}, {u"supergroup"_s, u"left"_s}, {u"channel"_s, u"kicked"_s}};
    for (const auto &[type, status] : places) {
        const qint64 chat = sandbox.chat(type);
        sandbox.people(u"member"_s, {{u"chat_id"_s, chat}, {u"user_id"_s, bot}, {u"status"_s, status}});
        QCOMPARE(sandbox.lastUpdate()[u"my_chat_member"][u"new_chat_member"][u"status"], status);
        const QString how = status == u"kicked" ? u"was kicked from the "_s : u"is not a member of the "_s;
        // The channel has a public name, so it can still be looked at; written to it cannot be.
        QCOMPARE(sandbox.refusal(u"sendMessage"_s, {{u"chat_id"_s, chat}, {u"text"_s, u"x"_s}}), u"403 Forbidden: bot "_s + how + type + u" chat"_s);
    }
}

void TestRefusals::anOldGroupNamesItsSupergroup()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 group = sandbox.chat(u"group"_s);
    const qint64 next = sandbox.people(u"migrate"_s, {{u"chat_id"_s, group}})[u"id"].toInteger();
    const QJsonArray updates = sandbox.updates();
    QCOMPARE(updates[0][u"message"][u"migrate_to_chat_id"].toInteger(), next);
    QCOMPARE(updates[1][u"message"][u"migrate_from_chat_id"].toInteger(), group);
    const QJsonObject refused = sandbox.call(u"sendMessage"_s, {{u"chat_id"_s, group}, {u"text"_s, u"x"_s}});
    QCOMPARE(refused[u"description"], u"Bad Request: group chat was upgraded to a supergroup chat"_s);
    QCOMPARE(refused[u"parameters"][u"migrate_to_chat_id"].toInteger(), next);
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, {{u"chat_id"_s, next}, {u"text"_s, u"x"_s}}), u"ok"_s);
}

BOTDESK_TEST(TestRefusals)
#include "testrefusals.moc"
