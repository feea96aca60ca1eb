// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestControl : public QObject
{
    Q_OBJECT
private slots:
    void theSameSeedIsTheSameWorld();
    void stateNamesWhatThereIs();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void whoIsAddedTakesPart();
    void severalBotsShareOneServer();
    void editsDeletesAndReactions();
    void anyUpdateCanBeInjected();
    void faultsActAndCount();
    void aBudgetIsKeptPerChat();
    void scenariosRun_data();
    void scenariosRun();
    void resetKeepsTheToken();
    void theWorldIsKeptOnDisk();
    void aKilledWorldGivesNoIdTwice();
    void aWorldThatWasKilledAtItsFirstMomentIsTheSame();
    void aDamagedWorldIsSetAside();
    void othersMayAskFromTheirThread();
    void commandsOfTheBot();
};

static constexpr qint64 Alice = 700100001;

void TestControl::theSameSeedIsTheSameWorld()
{
    SandboxFixture one;
    SandboxFixture two;
    QCOMPARE(one.server.token().reveal(), two.server.token().reveal());
    SandboxServer other({.seed = 8});
    SandboxServer unseeded;
    QVERIFY(one.server.token().reveal() != other.token().reveal());
    QVERIFY(!unseeded.token().isNull());
    QVERIFY(one.server.controlUrl().startsWith(one.server.apiRoot() + u'/'));
    QVERIFY(one.server.apiRoot().startsWith(u"http://127.0.0.1:"_s));
}

void TestControl::stateNamesWhatThereIs()
{
    SandboxFixture sandbox;
    const QJsonObject state = sandbox.see(u"state"_s);
    QCOMPARE(state.keys(), QStringList({u"bots"_s, u"chats"_s, u"clock"_s, u"people"_s}));
    QCOMPARE(state[u"people"][0][u"id"].toInteger(), Alice);
    QCOMPARE(state[u"people"][0][u"first_name"], u"Alice"_s);
    QCOMPARE(state[u"bots"][0][u"privacy"], true);
    QCOMPARE(state[u"chats"][0][u"type"], u"private"_s);
    QVERIFY(state[u"clock"].toInteger() > 1700000000);
}

void TestControl::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *method, const QString &path, const QJsonObject &body, int status, const QString &word) {
        QTest::newRow(name) << QByteArray(method) << path << body << status << word;
    };
    const QJsonObject none;
    row("no such path", "GET", u"nothing"_s, none, 404, u"nothing"_s);
    row("the other method", "GET", u"send"_s, none, 405, u"send"_s);
    row("no from", "POST", u"send"_s, none, 400, u"from"_s);
    row("no such person", "POST", u"send"_s, {{u"from"_s, 5}}, 404, u"from"_s);
    row("no chat", "POST", u"send"_s, {{u"from"_s, Alice}}, 400, u"chat_id"_s);
    row("no such chat", "POST", u"send"_s, {{u"from"_s, Alice}, {u"chat_id"_s, -5}}, 404, u"chat_id"_s);
    row("somebody else's chat", "POST", u"send"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice + 1}, {u"text"_s, u"x"_s}}, 400, u"chat_id"_s);
    row("nothing to send", "POST", u"send"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}}, 400, u"text"_s);
    row("a file of this computer", "POST", u"send"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"photo"_s, u"/etc/passwd"_s}}, 404, u"photo"_s);
    row("no such message", "POST", u"press"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, 9999}}, 404, u"message_id"_s);
    row("no such bot", "POST", u"inject"_s, {{u"bot"_s, 5}}, 404, u"bot"_s);
    row("no name", "POST", u"people"_s, none, 400, u"first_name"_s);
    row("no title", "POST", u"groups"_s, none, 400, u"title"_s);
    row("no founder", "POST", u"groups"_s, {{u"title"_s, u"x"_s}}, 400, u"members"_s);
    row("a wrong type", "POST", u"groups"_s, {{u"title"_s, u"x"_s}, {u"type"_s, u"forum"_s}}, 400, u"type"_s);
    row("a wrong switch", "POST", u"switches"_s, {{u"privacy"_s, u"off"_s}}, 400, u"privacy"_s);
    row("a wrong status", "POST", u"member"_s, {{u"chat_id"_s, qint64(-1001900000002)}, {u"user_id"_s, Alice}, {u"status"_s, u"boss"_s}}, 400, u"status"_s);
    row("back in time", "POST", u"clock"_s, {{u"advance"_s, -1}}, 400, u"advance"_s);
    row("a wrong fault", "POST", u"faults"_s, {{u"kind"_s, u"fire"_s}}, 400, u"kind"_s);
    row("a wrong status of a fault", "POST", u"faults"_s, {{u"kind"_s, u"error"_s}, {u"status"_s, 200}}, 400, u"status"_s);
    row("an unknown scenario", "POST", u"scenarios"_s, {{u"name"_s, u"x"_s}}, 409, u"scenario"_s);
    row("no button to press", "POST", u"scenarios"_s, {{u"name"_s, u"press every button"_s}}, 409, u"button"_s);
    row("two updates in one", "POST", u"inject"_s, {{u"update"_s, QJsonObject{{u"a"_s, none}, {u"b"_s, none}}}}, 400, u"type"_s);
    row("no query", "GET", u"queries/5/answer"_s, none, 404, u"5"_s);
    row("messages of nobody", "GET", u"chats/5/messages"_s, none, 404, u"chat"_s);
    row("as nobody", "GET", u"chats/700100001/messages?as=5"_s, none, 404, u"as"_s);
}

void TestControl::mistakesAreNamed()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(QString, word);
    SandboxFixture sandbox;
    const SandboxAnswer answer = sandbox.server.handle(method, path, body).result();
    QTEST(answer.status, "status");
    QCOMPARE(answer.body.keys(), QStringList{u"error"_s});
    QVERIFY2(answer.body[u"error"].toString().contains(word), qPrintable(answer.body[u"error"].toString()));
}

void TestControl::whoIsAddedTakesPart()
{
    SandboxFixture sandbox;
    const qint64 dave = sandbox.people(u"people"_s, {{u"first_name"_s, u"Dave"_s}, {u"language_code"_s, u"fr"_s}, {u"is_premium"_s, true}})[u"id"].toInteger();
    const qint64 bot = number(sandbox.server.token().botId());
    sandbox.forget();
    const qint64 group = sandbox.people(u"groups"_s, {{u"title"_s, u"New"_s}, {u"type"_s, u"supergroup"_s}, {u"members"_s, QJsonArray{dave, Alice, bot}}})[u"id"].toInteger();
    const QJsonArray updates = sandbox.updates();
    QCOMPARE(updates[0][u"my_chat_member"][u"new_chat_member"][u"status"], u"member"_s);
    QCOMPARE(updates[1][u"message"][u"new_chat_members"][0][u"id"].toInteger(), bot);
    QCOMPARE(sandbox.result(u"getChat"_s, {{u"chat_id"_s, group}})[u"title"], u"New"_s);
    QCOMPARE(sandbox.result(u"getChatMember"_s, {{u"chat_id"_s, group}, {u"user_id"_s, dave}})[u"status"], u"creator"_s);
    sandbox.people(u"send"_s, {{u"from"_s, dave}, {u"chat_id"_s, dave}, {u"text"_s, u"/start"_s}});
    const QJsonValue from = sandbox.lastUpdate()[u"message"][u"from"];
    QCOMPARE(from[u"language_code"], u"fr"_s);
    QCOMPARE(from[u"is_premium"], true);
}

void TestControl::severalBotsShareOneServer()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const QJsonObject second = sandbox.people(u"bots"_s, {{u"first_name"_s, u"Second"_s}, {u"username"_s, u"second_bot"_s}});
    sandbox.people(u"bots"_s, {{u"first_name"_s, u"Third"_s}, {u"username"_s, u"Second_Bot"_s}}, 409);
    sandbox.people(u"send"_s, {{u"bot"_s, second[u"id"]}, {u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"text"_s, u"to the second"_s}});
    QCOMPARE(sandbox.updates().size(), 0);
    QNetworkRequest request(QUrl(u"%1/bot%2/getUpdates"_s.arg(sandbox.server.apiRoot(), second[u"token"].toString())));
    std::unique_ptr<QNetworkReply> reply(sandbox.network.get(request));
    QCOMPARE(SandboxFixture::finish(*reply)[u"result"][0][u"message"][u"text"], u"to the second"_s);
    QVERIFY(sandbox.see(u"chats/700100001/messages?bot=%1"_s.arg(second[u"id"].toInteger()))[u"messages"].toArray().size() == 1);
}

void TestControl::editsDeletesAndReactions()
{
    SandboxFixture sandbox;
    const QJsonObject where{{u"from"_s, Alice}, {u"chat_id"_s, Alice}};
    const auto with = [&where](QJsonObject more) {
        for (auto it = where.begin(); it != where.end(); ++it)
            more.insert(it.key(), it.value());
        return more;
    };
    const QJsonValue id = sandbox.people(u"send"_s, with({{u"text"_s, u"one"_s}}))[u"message_id"];
    sandbox.forget();
    sandbox.people(u"edit"_s, with({{u"message_id"_s, id}, {u"text"_s, u"see https://example.org"_s}}));
    const QJsonObject edited = sandbox.lastUpdate()[u"edited_message"].toObject();
    QCOMPARE(edited[u"entities"][0][u"type"], u"url"_s);
    QVERIFY(edited[u"edit_date"].toInteger() > 0);
    sandbox.people(u"react"_s, with({{u"message_id"_s, id}, {u"emoji"_s, u"👍"_s}}));
    sandbox.result(u"setMessageReaction"_s, {{u"chat_id"_s, Alice}, {u"message_id"_s, id}, {u"reaction"_s, QJsonArray{QJsonObject{{u"type"_s, u"emoji"_s}, {u"emoji"_s, u"🔥"_s}}}}});
    QCOMPARE(sandbox.see(u"chats/700100001/messages"_s)[u"messages"].toArray().last()[u"reactions"].toArray().size(), 2);
    sandbox.result(u"sendChatAction"_s, {{u"chat_id"_s, Alice}, {u"action"_s, u"typing"_s}});
    QCOMPARE(sandbox.see(u"chats/700100001/messages"_s)[u"chat_action"], u"typing"_s);
    sandbox.people(u"delete"_s, with({{u"message_id"_s, id}}));
    sandbox.people(u"delete"_s, with({{u"message_id"_s, id}}), 404);
    QCOMPARE(sandbox.updates().size(), 0);
}

void TestControl::anyUpdateCanBeInjected()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const QJsonObject injected = sandbox.people(u"inject"_s, {{u"update"_s, QJsonObject{{u"update_id"_s, 5}, {u"future_thing"_s, QJsonObject{{u"a"_s, 1}}}}}});
    const QJsonObject update = sandbox.lastUpdate();
    QCOMPARE(update[u"future_thing"][u"a"], 1);
    QCOMPARE(update[u"update_id"], injected[u"update_id"]);
    QVERIFY(update[u"update_id"].toInt() > 2000000);
}

void TestControl::faultsActAndCount()
{
    SandboxFixture sandbox;
    sandbox.people(u"faults"_s, {{u"kind"_s, u"error"_s}, {u"status"_s, 502}, {u"next"_s, 2}, {u"method"_s, u"getMe"_s}});
    QCOMPARE(sandbox.refusal(u"getMe"_s), u"502 Bad Gateway"_s);
    QCOMPARE(sandbox.refusal(u"getWebhookInfo"_s), u"ok"_s);
    QCOMPARE(sandbox.see(u"faults"_s)[u"faults"][0][u"used"], 1);
    QCOMPARE(sandbox.refusal(u"getMe"_s), u"502 Bad Gateway"_s);
    QCOMPARE(sandbox.refusal(u"getMe"_s), u"ok"_s);

    const QJsonValue id = sandbox.people(u"faults"_s, {{u"kind"_s, u"429"_s}, {u"retry_after"_s, 7}})[u"id"];
    const QJsonObject refused = sandbox.call(u"getMe"_s);
    QCOMPARE(refused[u"description"], u"Too Many Requests: retry after 7"_s);
    QCOMPARE(refused[u"parameters"][u"retry_after"], 7);
    sandbox.people(u"faults"_s, {{u"remove"_s, id}});
    sandbox.people(u"faults"_s, {{u"remove"_s, id}}, 404);
    QCOMPARE(sandbox.refusal(u"getMe"_s), u"ok"_s);

    // Not for the next call alone: QNetworkAccessManager quietly sends it again.
    sandbox.people(u"faults"_s, {{u"kind"_s, u"drop"_s}});
    auto dropped = sandbox.start(u"sendMessage"_s, {{u"chat_id"_s, Alice}, {u"text"_s, u"x"_s}});
    QTRY_VERIFY(dropped->isFinished());
    QVERIFY(dropped->error() != QNetworkReply::NoError);
    sandbox.people(u"faults"_s, {{u"clear"_s, true}});
    sandbox.people(u"faults"_s, {{u"kind"_s, u"delay"_s}, {u"milliseconds"_s, 300}, {u"spread"_s, 50}});
    auto delayed = sandbox.start(u"getMe"_s);
    QTest::qWait(100);
    QVERIFY(!delayed->isFinished());
    QCOMPARE(SandboxFixture::finish(*delayed)[u"ok"], true);
    QCOMPARE(sandbox.people(u"faults"_s, {{u"clear"_s, true}})[u"faults"].toArray().size(), 0);
}

void TestControl::aBudgetIsKeptPerChat()
{
    ManualClock clock;
    SandboxFixture sandbox(clock);
    sandbox.people(u"faults"_s, {{u"kind"_s, u"budget"_s}, {u"budget"_s, 2}, {u"seconds"_s, 60}, {u"retry_after"_s, 5}});
    const auto send = [&](qint64 chat) { return sandbox.refusal(u"sendMessage"_s, {{u"chat_id"_s, chat}, {u"text"_s, u"x"_s}}); };
    QCOMPARE(send(Alice), u"ok"_s);
    QCOMPARE(send(Alice), u"ok"_s);
    QCOMPARE(send(Alice), u"429 Too Many Requests: retry after 5"_s);
    QCOMPARE(send(Alice + 1), u"ok"_s);
    QCOMPARE(sandbox.refusal(u"getMe"_s), u"ok"_s);
    clock.pass(std::chrono::seconds(61));
    QCOMPARE(send(Alice), u"ok"_s);
}

void TestControl::scenariosRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("updates");
    QTest::newRow("three people") << u"three people at once"_s << 12;
    QTest::newRow("buttons") << u"press every button"_s << 2;
    QTest::newRow("join") << u"join, write, leave"_s << 3;
    QTest::newRow("pay") << u"pay"_s << 1;
}

void TestControl::scenariosRun()
{
    QFETCH(QString, name);
    QFETCH(int, updates);
    SandboxFixture sandbox;
    const QJsonObject button{{u"text"_s, u"A"_s}, {u"callback_data"_s, u"a"_s}};
    sandbox.result(u"sendInvoice"_s, {{u"chat_id"_s, Alice}, {u"title"_s, u"t"_s}, {u"description"_s, u"d"_s}, {u"payload"_s, u"p"_s},
        {u"currency"_s, u"XTR"_s}, {u"prices"_s, QJsonArray{QJsonObject{{u"label"_s, u"l"_s}, {u"amount"_s, 1}}}}});
    sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, Alice}, {u"text"_s, u"x"_s},
        {u"reply_markup"_s, QJsonObject{{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{button, button})}}}}});
    sandbox.forget();
    QVERIFY(sandbox.see(u"scenarios"_s)[u"scenarios"].toArray().contains(name));
    QVERIFY(sandbox.people(u"scenarios"_s, {{u"name"_s, name}})[u"steps"].toInt() > 0);
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.see(u"scenarios"_s)[u"running"].toString(), QString(), 10000);
    QCOMPARE(sandbox.see(u"scenarios"_s)[u"failed"], 0);
    QCOMPARE(sandbox.updates().size(), updates);
}

void TestControl::resetKeepsTheToken()
{
    SandboxFixture sandbox;
    const QByteArray token = sandbox.server.token().reveal();
    sandbox.people(u"people"_s, {{u"first_name"_s, u"Dave"_s}});
    sandbox.people(u"faults"_s, {{u"kind"_s, u"429"_s}});
    const qint64 before = sandbox.people(u"send"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"text"_s, u"x"_s}})[u"message_id"].toInteger();
    sandbox.people(u"reset"_s, {});
    QCOMPARE(sandbox.server.token().reveal(), token);
    QCOMPARE(sandbox.see(u"state"_s)[u"people"].toArray().size(), 3);
    QCOMPARE(sandbox.person(u"Alice"_s), Alice);
    QVERIFY(sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, Alice}, {u"text"_s, u"x"_s}})[u"message_id"].toInteger() > before);
}

void TestControl::theWorldIsKeptOnDisk()
{
    QTemporaryDir folder;
    const SandboxServer::Options options{.seed = 7, .worldFile = folder.filePath(u"w/world.json"_s)};
    QByteArray token;
    QJsonObject messages;
    QJsonObject state;
    qint64 updateId = 0;
    {
        SandboxServer server(options);
        token = server.token().reveal();
        const auto act = [&server](const QString &command, const QJsonObject &body) { return server.handle("POST", command, body).result().body; };
        act(u"send"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"photo"_s, QJsonObject{{u"name"_s, u"a"_s}, {u"base64"_s, u"YQ=="_s}}}});
        act(u"block"_s, {{u"from"_s, Alice + 1}});
        act(u"clock"_s, {{u"advance"_s, 1000000}});
        updateId = act(u"inject"_s, {{u"update"_s, QJsonObject{{u"poll"_s, QJsonObject{{u"id"_s, u"1"_s}}}}}})[u"update_id"].toInteger();
        messages = server.handle("GET", u"chats/700100001/messages"_s).result().body;
        state = server.handle("GET", u"state"_s).result().body;
    }
    QVERIFY(!(QFile::permissions(options.worldFile) & (QFile::ReadGroup | QFile::ReadOther)));
    SandboxServer again(options);
    QCOMPARE(again.token().reveal(), token);
    QCOMPARE(again.handle("GET", u"chats/700100001/messages"_s).result().body, messages);
    QJsonObject stateAgain = again.handle("GET", u"state"_s).result().body;
    QVERIFY(stateAgain[u"clock"].toInteger() - state[u"clock"].toInteger() < 100);
    stateAgain.insert(u"clock"_s, state[u"clock"]);
    QCOMPARE(stateAgain, state);
    QCOMPARE(again.handle("POST", u"inject"_s, {{u"update"_s, QJsonObject{{u"poll"_s, QJsonObject()}}}}).result().body[u"update_id"].toInteger(), updateId + 1);
}

void TestControl::aKilledWorldGivesNoIdTwice()
{
    QTemporaryDir folder;
    const SandboxServer::Options options{.seed = 7, .worldFile = folder.filePath(u"world.json"_s)};
    const QJsonObject message{{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"text"_s, u"x"_s}};
    { SandboxServer server(options); }
    qint64 given = 0;
    const QString copy = folder.filePath(u"killed.json"_s);
    {
        SandboxServer server(options);
        given = server.handle("POST", u"send"_s, message).result().body[u"message_id"].toInteger();
        QVERIFY(QFile::copy(options.worldFile, copy));   // what a kill at this moment would leave
    }
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    SandboxServer server({.seed = 7, .worldFile = copy});
    QVERIFY(server.handle("POST", u"send"_s, message).result().body[u"message_id"].toInteger() > given);
}

void TestControl::aWorldThatWasKilledAtItsFirstMomentIsTheSame()
{
    QTemporaryDir folder;
    SandboxServer::Options options{.worldFile = folder.filePath(u"world.json"_s)};
    SandboxServer killed(options);   // nobody has done anything yet
    const QString copy = folder.filePath(u"killed.json"_s);
    QVERIFY(QFile::copy(options.worldFile, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    options.worldFile = copy;
    SandboxServer again(options);
    QCOMPARE(again.token().reveal(), killed.token().reveal());
    const QString messages = u"chats/700100001/messages"_s;
    QCOMPARE(again.handle("GET", messages).result().body, killed.handle("GET", messages).result().body);
    QCOMPARE(again.handle("GET", u"state"_s).result().body[u"bots"][0][u"pending_updates"], 6);
}

void TestControl::aDamagedWorldIsSetAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"world.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,\"bots\":[");
    file.close();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    SandboxServer server({.seed = 7, .worldFile = path});
    QVERIFY(!server.token().isNull());
    QVERIFY(QFile::exists(path + u".damaged"_s));
}

void TestControl::othersMayAskFromTheirThread()
{
    QThread thread;
    auto *server = new SandboxServer;
    server->moveToThread(&thread);
    connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    QSignalSpy changed(server, &SandboxServer::changed);
    QSignalSpy logged(server, &SandboxServer::logged);
    thread.start();
    auto answer = server->handle("POST", u"people"_s, {{u"first_name"_s, u"Dave"_s}});
    answer.waitForFinished();
    QCOMPARE(answer.result().status, 200);
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_VERIFY(!logged.isEmpty());
    thread.quit();
    thread.wait();
}

void TestControl::commandsOfTheBot()
{
    SandboxFixture sandbox;
    const auto commands = [](const QString &name) { return QJsonArray{QJsonObject{{u"command"_s, name}, {u"description"_s, u"d"_s}}}; };
    sandbox.result(u"setMyCommands"_s, {{u"commands"_s, commands(u"all"_s)}});
    sandbox.result(u"setMyCommands"_s, {{u"commands"_s, commands(u"de"_s)}, {u"language_code"_s, u"de"_s}});
    sandbox.result(u"setMyCommands"_s, {{u"commands"_s, commands(u"here"_s)}, {u"scope"_s, QJsonObject{{u"type"_s, u"chat"_s}, {u"chat_id"_s, Alice}}}});
    QCOMPARE(sandbox.result(u"getMyCommands"_s).toArray(), commands(u"all"_s));
    QCOMPARE(sandbox.result(u"getMyCommands"_s, {{u"language_code"_s, u"de"_s}}).toArray(), commands(u"de"_s));
    QCOMPARE(sandbox.result(u"getMyCommands"_s, {{u"scope"_s, QJsonObject{{u"type"_s, u"chat"_s}, {u"chat_id"_s, Alice}}}}).toArray(), commands(u"here"_s));
    sandbox.result(u"deleteMyCommands"_s);
    QCOMPARE(sandbox.result(u"getMyCommands"_s).toArray(), QJsonArray());
    sandbox.result(u"setMyDescription"_s, {{u"description"_s, u"about"_s}});
    QCOMPARE(sandbox.result(u"getMyDescription"_s)[u"description"], u"about"_s);
    QCOMPARE(sandbox.result(u"getMyName"_s)[u"name"], u"Sandbox bot"_s);
    QCOMPARE(sandbox.result(u"getChatMenuButton"_s)[u"type"], u"commands"_s);
    const QJsonObject button{{u"type"_s, u"web_app"_s}, {u"text"_s, u"Open"_s}, {u"web_app"_s, QJsonObject{{u"url"_s, u"https://example.org"_s}}}};
    sandbox.result(u"setChatMenuButton"_s, {{u"chat_id"_s, Alice}, {u"menu_button"_s, button}});
    QCOMPARE(sandbox.result(u"getChatMenuButton"_s, {{u"chat_id"_s, Alice}}), button);
}

BOTDESK_TEST(TestControl)
#include "testcontrol.moc"
