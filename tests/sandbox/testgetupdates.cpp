// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestGetUpdates : public QObject
{
    Q_OBJECT
private slots:
    void aLongPollWaitsForTheFirstUpdate();
    void arrivalsOfOneMomentComeTogether();
    void anEmptyWaitEndsWithNothing();
    void theNewerOfTwoPollersWins();
    void aCallThatIsAnsweredAtOnceDisturbsNobody();
    void setWebhookEndsTheWaitAndForbidsPolling();
    void furtherConflictsComeLater();
    void askingTheSameAgainIsSlowedDown();
    void allowedUpdatesActAtCreation();
    void textOfTheAnswer();

private:
    static void write(SandboxFixture &sandbox, const QString &text)
    {
        const qint64 alice = sandbox.person(u"Alice"_s);
        sandbox.people(u"send"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"text"_s, text}});
    }
};

static bool isWaiting(QNetworkReply &reply)
{
    QTest::qWait(50);
    return !reply.isFinished();
}

void TestGetUpdates::aLongPollWaitsForTheFirstUpdate()
{
    SandboxFixture sandbox;
    sandbox.forget();
    auto poll = sandbox.start(u"getUpdates"_s, {{u"offset"_s, sandbox.offset}, {u"timeout"_s, 50}});
    QVERIFY(isWaiting(*poll));
    write(sandbox, u"now"_s);
    const QJsonArray updates = sandbox.finish(*poll)[u"result"].toArray();
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates[0][u"message"][u"text"], u"now"_s);
}

void TestGetUpdates::arrivalsOfOneMomentComeTogether()
{
    ManualClock clock;
    SandboxFixture sandbox(clock);
    sandbox.forget();
    clock.pass(std::chrono::seconds(1));   // else the same offset again would be taken for spinning
    auto poll = sandbox.start(u"getUpdates"_s, {{u"offset"_s, sandbox.offset}, {u"timeout"_s, 50}});
    QVERIFY(isWaiting(*poll));
    for (int i = 0; i < 3; ++i)
        write(sandbox, u"text"_s);   // without a turn of the event loop in between
    QCOMPARE(sandbox.finish(*poll)[u"result"].toArray().size(), 3);
}

void TestGetUpdates::anEmptyWaitEndsWithNothing()
{
    SandboxFixture sandbox;
    sandbox.forget();
    QElapsedTimer timer;
    timer.start();
    const QJsonObject answer = sandbox.call(u"getUpdates"_s, {{u"offset"_s, sandbox.offset + 1}, {u"timeout"_s, 1}});
    QVERIFY(timer.elapsed() >= 950);
    QCOMPARE(answer[u"result"].toArray().size(), 0);
    QCOMPARE(answer[u"ok"], true);
}

void TestGetUpdates::theNewerOfTwoPollersWins()
{
    SandboxFixture sandbox;
    sandbox.forget();
    auto older = sandbox.start(u"getUpdates"_s, {{u"offset"_s, sandbox.offset}, {u"timeout"_s, 50}});
    QVERIFY(isWaiting(*older));
    auto newer = sandbox.start(u"getUpdates"_s, {{u"offset"_s, sandbox.offset}, {u"timeout"_s, 50}});
    const QJsonObject refused = sandbox.finish(*older);
    QCOMPARE(refused[u"error_code"], 409);
    QCOMPARE(refused[u"description"], u"Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"_s);
    QVERIFY(isWaiting(*newer));
    write(sandbox, u"for the newer"_s);
    QCOMPARE(sandbox.finish(*newer)[u"result"][0][u"message"][u"text"], u"for the newer"_s);
}

void TestGetUpdates::aCallThatIsAnsweredAtOnceDisturbsNobody()
{
    SandboxFixture sandbox;
    sandbox.forget();
    auto waiting = sandbox.start(u"getUpdates"_s, {{u"offset"_s, sandbox.offset}, {u"timeout"_s, 50}});
    QVERIFY(isWaiting(*waiting));
    QCOMPARE(sandbox.call(u"getUpdates"_s, {{u"offset"_s, sandbox.offset + 1}})[u"ok"], true);
    QVERIFY(isWaiting(*waiting));
}

void TestGetUpdates::setWebhookEndsTheWaitAndForbidsPolling()
{
    SandboxFixture sandbox;
    sandbox.forget();
    auto poll = sandbox.start(u"getUpdates"_s, {{u"offset"_s, sandbox.offset}, {u"timeout"_s, 50}});
    QVERIFY(isWaiting(*poll));
    sandbox.result(u"setWebhook"_s, {{u"url"_s, u"https://127.0.0.1:1/hook"_s}});
    QCOMPARE(sandbox.finish(*poll)[u"description"], u"Conflict: terminated by setWebhook request"_s);
    QCOMPARE(sandbox.refusal(u"getUpdates"_s),
             u"409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"_s);
    sandbox.result(u"deleteWebhook"_s);
    QCOMPARE(sandbox.refusal(u"getUpdates"_s), u"ok"_s);
}

void TestGetUpdates::furtherConflictsComeLater()
{
    SandboxFixture sandbox;
    sandbox.result(u"setWebhook"_s, {{u"url"_s, u"https://127.0.0.1:1/hook"_s}});
    QVERIFY(sandbox.refusal(u"getUpdates"_s).startsWith(u"409"_s));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(sandbox.refusal(u"getUpdates"_s).startsWith(u"409"_s));
    QVERIFY(timer.elapsed() >= 2900);
}

void TestGetUpdates::askingTheSameAgainIsSlowedDown()
{
    ManualClock clock;
    SandboxFixture sandbox(clock);
    write(sandbox, u"two"_s);
    const auto ask = [&sandbox](int timeout) {
        return sandbox.call(u"getUpdates"_s, {{u"timeout"_s, timeout}})[u"result"].toArray().size();
    };
    const auto all = ask(0);
    QVERIFY(all > 1);
    QCOMPARE(ask(0), 1);                // within 0.5 s: one update only
    clock.pass(std::chrono::milliseconds(600));
    QCOMPARE(ask(0), all);
    clock.pass(std::chrono::milliseconds(600));
    sandbox.forget();
    // Within 3 s the same question waits, although it asked for no waiting.
    auto repeated = sandbox.start(u"getUpdates"_s, {{u"offset"_s, sandbox.offset}});
    QVERIFY(isWaiting(*repeated));
    write(sandbox, u"three"_s);
    QCOMPARE(sandbox.finish(*repeated)[u"result"].toArray().size(), 1);
}

void TestGetUpdates::allowedUpdatesActAtCreation()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 alice = sandbox.person(u"Alice"_s);
    const QJsonValue sent = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, alice}, {u"text"_s, u"x"_s}});
    const QJsonObject reaction{{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"message_id"_s, sent[u"message_id"]}, {u"emoji"_s, u"👍"_s}};
    sandbox.people(u"react"_s, reaction);
    sandbox.result(u"getUpdates"_s, {{u"offset"_s, sandbox.offset}, {u"allowed_updates"_s, QJsonArray{u"message_reaction"_s}}});
    QCOMPARE(sandbox.updates().size(), 0);   // reactions are not in the default set
    sandbox.people(u"react"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"message_id"_s, sent[u"message_id"]}, {u"emoji"_s, u"🔥"_s}});
    write(sandbox, u"not wanted now"_s);
    const QJsonArray updates = sandbox.updates();
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates[0][u"message_reaction"][u"new_reaction"][0][u"emoji"], u"🔥"_s);
    QCOMPARE(sandbox.result(u"getWebhookInfo"_s)[u"allowed_updates"].toArray(), QJsonArray{u"message_reaction"_s});
}

void TestGetUpdates::textOfTheAnswer()
{
    SandboxFixture sandbox;
    sandbox.forget();
    write(sandbox, u"é👍/"_s);
    auto reply = sandbox.start(u"getUpdates"_s, {{u"offset"_s, sandbox.offset}, {u"limit"_s, 1}});
    QTRY_VERIFY(reply->isFinished());
    const QByteArray body = reply->readAll();
    QVERIFY(body.startsWith("{\"ok\":true,\"result\":[{\"update_id\":"));
    QVERIFY(body.contains(",\n\"message\":{\"message_id\":"));
    QVERIFY(body.contains("\"text\":\"\\u00e9\\ud83d\\udc4d/\""));
    QCOMPARE(reply->rawHeader("Content-Type"), "application/json");
}

BOTDESK_TEST(TestGetUpdates)
#include "testgetupdates.moc"
