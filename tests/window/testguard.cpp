// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "guardquestion.h"
#include "session/sandboxhost.h"
#include "session/session.h"
#include "session/webhookservers.h"
#include "settings/settings.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "support/waitfor.h"
#include "widgets/theme.h"
#include "window/receivingchanges.h"
#include "window/switchdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Environment = BotProfile::Environment;
using Phase = ReceiverState::Phase;

//! What changes a live bot is asked about, with the loss named, and nothing has changed before the yes.
class TestGuard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whoIsAskedAboutWhat_data();
    void whoIsAskedAboutWhat();
    void theQuestionNamesBotEnvironmentAndLoss();
    void cancelIsTheDefault();
    void startingWithAWebhookAsksFirst();
    void startingWithoutAWebhookAsksNothing();
    void theSandboxIsNeverAskedAbout();
    void skippingNamesHowManyAreLost();
    void whatWouldBeDroppedCanBeKept();
    void settingWithADropKeepsThemFirst();
    void goingOverIsAskedInOneDialog();
    void otherTypesAreAskedAbout();
    void connectingANewBotAsksBeforeItsWebhookGoes();

private:
    void open(Environment environment);
    void setWebhook();
    bool hasWebhook();
    int pending();
    static GuardDialog *question() { return guardQuestion(); }
    static QString said() { return guardWords(); }
    void choose(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<SandboxHost> m_server;
    std::unique_ptr<QThread> m_network;
    std::unique_ptr<Session> m_session;
};

void TestGuard::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"botdesk.ini"_s));
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_guard = std::make_unique<Guard>(*m_settings, m_window.get());
    m_server = std::make_unique<SandboxHost>(QString());
    m_server->start();
    m_network = std::make_unique<QThread>();
    m_network->start();
    QTRY_COMPARE(m_server->state(), SandboxHost::State::Running);
}

void TestGuard::cleanup()
{
    m_session.reset();
    m_network->quit();
    m_network->wait();
    m_server.reset();
    m_guard.reset();
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
}

//! A bot at a server on this computer: an own Bot API server, which counts as live, or the Sandbox.
void TestGuard::open(Environment environment)
{
    BotProfile profile{.name = u"shop"_s, .botId = m_server->token().botId(), .isSandbox = environment == Environment::Sandbox};
    profile.server = {.root = m_server->apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    profile.me.user.username = u"sample_shop_bot"_s;
    m_session = std::make_unique<Session>(profile, m_server->token(), openSqliteStore({.path = m_folder->filePath(u"updates.sqlite"_s)}),
                                          m_network.get());
}

void TestGuard::setWebhook()
{
    QVERIFY(waitFor(m_session->call(u"setWebhook"_s, QJsonObject{{u"url"_s, u"https://bot.example.com/hook-with-a-secret"_s}})));
}

bool TestGuard::hasWebhook()
{
    const auto info = waitFor(m_session->webhookInfo());
    return info && info->isSet();
}

int TestGuard::pending()
{
    const auto info = waitFor(m_session->webhookInfo());
    return info ? info->pendingUpdateCount : -1;
}

void TestGuard::choose(const QString &text)
{
    QVERIFY2(answerGuard(text, u"Sample_Shop_bot"_s), qPrintable(u"there is no "_s + text));
}

void TestGuard::whoIsAskedAboutWhat_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("loses");
    QTest::addColumn<bool>("asksLikeLive");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("Sandbox, a loss") << Environment::Sandbox << true << true << false;
    QTest::newRow("test bot, no loss") << Environment::Test << false << false << false;
    QTest::newRow("test bot, a loss") << Environment::Test << true << false << true;
    QTest::newRow("test bot like a live one") << Environment::Test << false << true << true;
    QTest::newRow("live, no loss") << Environment::Live << false << false << true;
    QTest::newRow("live, a loss") << Environment::Live << true << false << true;
}

void TestGuard::whoIsAskedAboutWhat()
{
    QFETCH(Environment, environment);
    QFETCH(bool, loses);
    QFETCH(bool, asksLikeLive);
    BotProfile profile{.isSandbox = environment == Environment::Sandbox};
    profile.server.testEnvironment = environment == Environment::Test;
    const GuardedChange change{.title = u"Change"_s, .what = u"It changes."_s, .consequences = {}, .choices = {{u"Do it"_s, loses}}};
    m_settings->setGuardsTestBots(asksLikeLive);
    QTEST(m_guard->asksAbout(profile, change), "isAsked");
    int chosen = -1;
    m_guard->ask(profile, change, this, [&chosen](int choice) { chosen = choice; });
    QTEST(chosen == -1, "isAsked");
    QTEST(QApplication::activeModalWidget() != nullptr, "isAsked");
}

void TestGuard::theQuestionNamesBotEnvironmentAndLoss()
{
    open(Environment::Live);
    setWebhook();
    askToDeleteWebhook(*m_guard, *m_session);
    QVERIFY(question());
    for (const auto &words : {u"@sample_shop_bot"_s, u"Live"_s, u"Own Bot API server 127.0.0.1"_s, u"bot.example.com"_s, u"6 update(s) wait"_s, u"Type the name"_s,
                              u"Delete, keep pending"_s, u"Delete, drop 6 update(s)"_s})
        QVERIFY2(said().contains(words), qPrintable(words + u" is missing in: "_s + said()));
    QVERIFY(!said().contains("hook-with-a-secret"_L1));
    QTRY_COMPARE(Testing::layoutProblems(*question()), QStringList());
    const auto labels = question()->findChildren<QLabel *>();
    for (QLabel *label : labels) {   // as wide as where only DejaVu is installed
        QFont font = label->font();
        font.setStretch(120);
        label->setFont(font);
    }
    question()->adjustSize();
    QTRY_COMPARE(Testing::layoutProblems(*question()), QStringList());
    QVERIFY(hasWebhook());   // nothing has been done yet
    auto *name = question()->findChild<QLineEdit *>();
    for (const auto &typed : {u""_s, u"@sample"_s, u"@sample_shop_bot_"_s}) {
        name->setText(typed);
        for (auto *button : question()->findChildren<QAbstractButton *>())
            QCOMPARE(button->isEnabled(), button->text().remove(u'&') == u"Cancel"_s);
    }
    choose(u"Delete, drop 6 update(s)"_s);
    QTRY_VERIFY(!hasWebhook());
    QTRY_COMPARE(pending(), 0);
}

void TestGuard::cancelIsTheDefault()
{
    open(Environment::Live);
    setWebhook();
    askToDeleteWebhook(*m_guard, *m_session);
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(hasWebhook());
    QCOMPARE(pending(), 6);
}

void TestGuard::startingWithAWebhookAsksFirst()
{
    open(Environment::Live);
    setWebhook();
    startReceiving(*m_guard, *m_session);
    QVERIFY(question());
    QVERIFY(said().contains("exclude each other"_L1));
    QCOMPARE(m_session->receiverState().phase, Phase::Stopped);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(hasWebhook());
    QCOMPARE(m_session->receiverState().phase, Phase::Stopped);
    startReceiving(*m_guard, *m_session);
    QVERIFY(question());
    choose(u"Delete, keep pending"_s);
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    QVERIFY(!hasWebhook());
}

void TestGuard::startingWithoutAWebhookAsksNothing()
{
    open(Environment::Live);
    startReceiving(*m_guard, *m_session);
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestGuard::theSandboxIsNeverAskedAbout()
{
    open(Environment::Sandbox);
    setWebhook();
    askToDeleteWebhook(*m_guard, *m_session);
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!hasWebhook());
}

void TestGuard::skippingNamesHowManyAreLost()
{
    open(Environment::Live);
    askToSkipPending(*m_guard, *m_session);
    QVERIFY(question());
    QVERIFY(said().contains("6 pending update(s) are dropped"_L1));
    QCOMPARE(pending(), 6);
    choose(u"Drop 6 update(s)"_s);
    QTRY_COMPARE(pending(), 0);
}

void TestGuard::whatWouldBeDroppedCanBeKept()
{
    open(Environment::Live);
    askToSkipPending(*m_guard, *m_session);
    QVERIFY(question());
    choose(u"Keep them here first"_s);
    QTRY_COMPARE(pending(), 0);
    QCOMPARE(waitFor(m_session->store().rows())->size(), 6);
}

void TestGuard::settingWithADropKeepsThemFirst()
{
    open(Environment::Live);
    setWebhook();
    const auto now = waitFor(m_session->webhookInfo());
    askToSetWebhook(*m_guard, *m_session, {.url = u"http://127.0.0.1:9/other"_s, .dropPendingUpdates = true}, *now);
    QVERIFY(question());
    QVERIFY2(said().contains(u"6 update(s) wait"_s) && said().contains(u"the present webhook is deleted first"_s), qPrintable(said()));
    choose(u"Keep them here first"_s);
    QTRY_COMPARE(waitFor(m_session->webhookInfo()).value_or(WebhookInfo()).url, u"http://127.0.0.1:9/other"_s);
    QCOMPARE(waitFor(m_session->store().rows())->size(), 6);
}

void TestGuard::goingOverIsAskedInOneDialog()
{
    open(Environment::Live);
    m_session->prepareListening(std::make_shared<WebhookServers>(), m_folder->path());
    setWebhook();
    askToSwitchReceiving(*m_guard, *m_session, BotProfile::Receiving::Polling);
    QTRY_VERIFY(qobject_cast<SwitchDialog *>(QApplication::activeModalWidget()));
    auto *dialog = QApplication::activeModalWidget();
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>())
        texts << label->text();
    for (const auto &words : {u"Who starts"_s, u"Public address"_s, u"Scale"_s, u"6 update(s) wait on the server. They stay there"_s, u"The webhook at bot.example.com is deleted"_s})
        QVERIFY2(texts.join(u'\n').contains(words), qPrintable(words + u" is missing in: "_s + texts.join(u'\n')));
    QTRY_COMPARE(Testing::layoutProblems(*dialog), QStringList());
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto go = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text() == u"Switch to long polling"_s; });
    QVERIFY(go != buttons.end() && !(*go)->isEnabled());   // the name is missing
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"@sample_shop_bot"_s);
    QVERIFY((*go)->isEnabled() && hasWebhook());
    QTest::mouseClick(*go, Qt::LeftButton);
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    QVERIFY(!hasWebhook());
    QTRY_COMPARE(waitFor(m_session->store().rows())->size(), 6);
}

void TestGuard::otherTypesAreAskedAbout()
{
    open(Environment::Live);
    int kept = 0;
    const auto keep = [&kept] { ++kept; };
    const BotProfile &profile = m_session->profile();
    askAboutAllowedUpdates(*m_guard, profile, profile.polling.allowedUpdates, this, keep);
    QCOMPARE(kept, 1);   // nothing changes
    askAboutAllowedUpdates(*m_guard, profile, QStringList{u"message"_s, u"poll"_s}, this, keep);
    QVERIFY(question());
    QVERIFY(said().contains("message, poll"_L1));
    QCOMPARE(kept, 1);
    choose(u"Change the types"_s);
    QCOMPARE(kept, 2);
}

void TestGuard::connectingANewBotAsksBeforeItsWebhookGoes()
{
    const WebhookInfo info{.url = u"https://bot.example.com/hook"_s, .pendingUpdateCount = 37};
    bool goes = false;
    BotProfile profile;
    profile.me.user.username = u"sample_shop_bot"_s;
    askAboutWebhook(*m_guard, profile, info, true, this, [&goes] { goes = true; });
    QVERIFY(question());
    QVERIFY(said().contains("Real people use this bot"_L1));
    QVERIFY(said().contains("Delete, drop 37 update(s)"_L1));
    QVERIFY(!said().contains("keep pending"_L1));   // that choice has been made already
    QVERIFY(!goes);
    choose(u"Delete, drop 37 update(s)"_s);
    QVERIFY(goes);
}

BOTDESK_TEST(TestGuard)
#include "testguard.moc"
