// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/sandboxtest.h"
#include "core/secretfile.h"
#include "session/profilefile.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! call and peek against a Sandbox that runs in the test.
class TestCall final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_sandbox.reset(); }
    void theResultIsPrintedAsOneLine();
    void parametersAreTextOrJson();
    void parametersComeFromStandardInputToo();
    void whatTheServerRefusesEndsWith1AndItsWords();
    void wrongParametersEndWith2_data();
    void wrongParametersEndWith2();
    void aUsernameIsNoFile();
    void peekLeavesEverythingPending();
    void aCallIsKeptWithoutItsToken();
    void aProfileBringsServerAndToken();
    void aTokenOfAnotherBotThanTheProfilesIsRefused();

private:
    int run(Program &program, const QStringList &arguments, const QByteArray &input = {})
    {
        return m_sandbox->run(program, arguments, input);
    }
    qint64 personWhoWrote();
    void keepProfile(const QString &folder);

    std::optional<SandboxTest> m_sandbox;
};

void TestCall::init()
{
    m_sandbox.emplace();
    QVERIFY(m_sandbox->isRunning());
}

qint64 TestCall::personWhoWrote()
{
    return m_sandbox->control("GET", u"state"_s).value("people"_L1).toArray().first().toObject().value("id"_L1).toInteger();
}

void TestCall::theResultIsPrintedAsOneLine()
{
    Program program;
    QCOMPARE(run(program, {u"call"_s, u"getMe"_s}), 0);
    QCOMPARE(program.lineCount(), 1);
    const auto me = QJsonDocument::fromJson(program.output()).object();
    QCOMPARE(me.value("id"_L1).toInteger(), number(m_sandbox->server().token().botId()));
}

void TestCall::parametersAreTextOrJson()
{
    Program program;
    const QString person = QString::number(personWhoWrote());
    QCOMPARE(run(program, {u"call"_s, u"sendMessage"_s, u"chat_id="_s + person, u"text=a = b"_s,
                           uR"(reply_markup={"inline_keyboard":[[{"text":"Yes","callback_data":"y"}]]})"_s}),
             0);
    const auto message = QJsonDocument::fromJson(program.output()).object();
    QCOMPARE(message.value("text"_L1).toString(), u"a = b"_s);
    QCOMPARE(message.value("reply_markup"_L1).toObject().value("inline_keyboard"_L1).toArray().size(), 1);
}

void TestCall::parametersComeFromStandardInputToo()
{
    Program program;
    const QByteArray parameters = R"({"chat_id":)" + QByteArray::number(personWhoWrote()) + R"(,"text":"from stdin"})";
    QCOMPARE(run(program, {u"call"_s, u"sendMessage"_s, u"--params"_s, u"-"_s, u"text=from the line"_s}, parameters), 0);
    QCOMPARE(QJsonDocument::fromJson(program.output()).object().value("text"_L1).toString(), u"from the line"_s);
}

void TestCall::whatTheServerRefusesEndsWith1AndItsWords()
{
    Program program;
    QCOMPARE(run(program, {u"call"_s, u"sendMessage"_s, u"chat_id=1"_s, u"text=x"_s}), 1);
    QVERIFY2(program.complaint().contains(u"Bad Request: chat not found"_s), qPrintable(program.complaint()));
    QCOMPARE(program.output(), QByteArray());
}

void TestCall::wrongParametersEndWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no method") << QStringList();
    QTest::newRow("a method with a slash") << QStringList{u"../getMe"_s};
    QTest::newRow("no pair") << QStringList{u"sendMessage"_s, u"hello"_s};
    QTest::newRow("no key") << QStringList{u"sendMessage"_s, u"=hello"_s};
    QTest::newRow("a file that is not there") << QStringList{u"sendPhoto"_s, u"photo=@/no/such.png"_s};
    QTest::newRow("a folder is no file") << QStringList{u"sendPhoto"_s, u"photo=@/"_s};
    QTest::newRow("parameters that are not there") << QStringList{u"sendPhoto"_s, u"--params"_s, u"/no/such.json"_s};
}

void TestCall::wrongParametersEndWith2()
{
    QFETCH(QStringList, arguments);
    Program program;
    QCOMPARE(run(program, QStringList(u"call"_s) + arguments), 2);
    QVERIFY(!program.complaint().isEmpty());
}

void TestCall::aUsernameIsNoFile()
{
    Program program;
    QCOMPARE(run(program, {u"call"_s, u"sendMessage"_s, u"chat_id=@nobody_has_this_name"_s, u"text=x"_s}), 1);
    QVERIFY2(program.complaint().contains(u"chat not found"_s), qPrintable(program.complaint()));
}

void TestCall::peekLeavesEverythingPending()
{
    Program first;
    QCOMPARE(run(first, {u"peek"_s}), 0);
    QVERIFY(first.lineCount() >= 3);   // three people have written
    Program second;
    QCOMPARE(run(second, {u"call"_s, u"getWebhookInfo"_s}), 0);
    const auto info = QJsonDocument::fromJson(second.output()).object();
    QCOMPARE(info.value("pending_update_count"_L1).toInt(), first.lineCount());
}

void TestCall::aCallIsKeptWithoutItsToken()
{
    Program program;
    const QStringList here{u"--data-dir"_s, program.home().path()};
    QCOMPARE(run(program, QStringList{u"call"_s, u"sendMessage"_s, u"chat_id=%1"_s.arg(personWhoWrote()), u"text=kept"_s} + here), 0);
    Program exported;
    QCOMPARE(run(exported, QStringList{u"export"_s, u"--outgoing"_s} + here), 0);
    const auto call = QJsonDocument::fromJson(exported.output()).object().value("outgoing"_L1).toObject();
    QCOMPARE(call.value("method"_L1).toString(), u"sendMessage"_s);
    QCOMPARE(call.value("parameters"_L1).toObject().value("text"_L1).toString(), u"kept"_s);
    QVERIFY(call.value("answer"_L1).toObject().value("ok"_L1).toBool());

    QFile database(program.home().filePath(u"%1/updates.sqlite"_s.arg(number(m_sandbox->server().token().botId()))));
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains(m_sandbox->server().token().reveal()));
}

void TestCall::keepProfile(const QString &folder)
{
    BotProfile profile{.name = u"shop"_s,
                       .botId = m_sandbox->server().token().botId(),
                       .tokenKeeping = BotProfile::TokenKeeping::PrivateFile};
    profile.server.root = QUrl(m_sandbox->server().apiRoot());
    profile.me.user.id = UserId(number(profile.botId));
    QVERIFY(writePrivateFile(folder + u"/profiles.json"_s, profilesJson({profile})));
    QVERIFY(writePrivateFile(folder + u"/shop/token"_s, m_sandbox->server().token().reveal()));
}

void TestCall::aProfileBringsServerAndToken()
{
    Program program;
    keepProfile(program.home().path());
    program.begin({u"--profile"_s, u"shop"_s, u"call"_s, u"getMe"_s, u"--data-dir"_s, program.home().path()});
    QCOMPARE(SandboxTest::ended(program), 0);
    QVERIFY(program.output().contains(QByteArray::number(number(m_sandbox->server().token().botId()))));
}

void TestCall::aTokenOfAnotherBotThanTheProfilesIsRefused()
{
    Program program;
    keepProfile(program.home().path());
    program.setToken(u"4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s);
    program.begin({u"call"_s, u"getMe"_s, u"--profile=shop"_s, u"--data-dir"_s, program.home().path()});
    QCOMPARE(SandboxTest::ended(program), 2);
    QVERIFY2(program.complaint().contains(u"another bot"_s), qPrintable(program.complaint()));
}

BOTDESK_TEST(TestCall)
#include "testcall.moc"
