// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "guardquestion.h"
#include "keyboard/botchange.h"
#include "keyboard/keyboardspage.h"
#include "session/sandboxhost.h"
#include "settings/settings.h"
#include "settings/settingspage.h"
#include "support/testmain.h"
#include "support/waitfor.h"
#include "window/botview.h"
#include "window/desk.h"
#include "window/mainmenus.h"
#include "window/tokendialog.h"
#include "window/tokenfield.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Command = MainMenus::Command;
using Phase = ReceiverState::Phase;

//! The menus and Settings of the real window, with a live bot: none of them changes what it receives without the question.
class TestDeskGuard final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void startingToReceiveAsksWhileThereIsAWebhook();
    void deletingTheWebhookAsks();
    void droppingWhatIsPendingAsks();
    void changingTheCommandsAsks();
    void aNewTokenStartsNothingPastAWebhook();
    void otherTypesAskInSettings();
    void anotherServerAsksInSettings();
    void nothingIsAskedWhereNothingChanges();

private:
    static inline const QString Name = u"@sample_shop_bot"_s;   // typed for each yes
    Session &session() const { return m_desk->current()->session(); }
    void trigger(Command command) const { m_desk->window().menus().action(command)->trigger(); }
    bool hasWebhook() const;
    int pending() const;
    QWidget *openBotSettings() const;
    static void setField(QWidget *page, const QString &name, const QString &text);
    BotProfile kept() const { return m_workspace->profiles().first(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxHost> m_server;   // an own Bot API server, for what Botdesk knows: it counts as live
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
};

void TestDeskGuard::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"botdesk.ini"_s));
    m_server = std::make_unique<SandboxHost>(QString());
    m_server->start();
    QTRY_COMPARE(m_server->state(), SandboxHost::State::Running);
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(u"data"_s));
    BotProfile profile{.tokenKeeping = BotProfile::TokenKeeping::PrivateFile};
    profile.server = {.root = m_server->apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    profile.me.user.username = u"sample_shop_bot"_s;
    profile.receivesAtStart = false;
    QVERIFY(waitFor(m_workspace->addBot(profile, m_server->token())));
    m_desk = std::make_unique<Desk>(*m_workspace, *m_settings, *m_theme);
    m_desk->window().resize(1440, 900);
    m_desk->window().show();
    m_desk->start({});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->current(), 20000);
    QCOMPARE(m_desk->current()->line().environment, BotLine::Environment::Live);
    QVERIFY(waitFor(session().call(u"setWebhook"_s, QJsonObject{{u"url"_s, u"https://bot.example.com/hook"_s}})));
}

void TestDeskGuard::cleanup()
{
    m_desk.reset();
    m_workspace.reset();
    m_server.reset();
    m_settings.reset();
    m_theme.reset();
}

bool TestDeskGuard::hasWebhook() const
{
    const auto info = waitFor(session().webhookInfo());
    return info && info->isSet();
}

int TestDeskGuard::pending() const
{
    const auto info = waitFor(session().webhookInfo());
    return info ? info->pendingUpdateCount : -1;
}

QWidget *TestDeskGuard::openBotSettings() const
{
    trigger(Command::OpenSettings);
    Page *page = m_desk->window().currentPage();
    if (auto *settings = qobject_cast<SettingsPage *>(page))
        settings->openSection(u"Bots"_s);
    return page;
}

void TestDeskGuard::setField(QWidget *page, const QString &name, const QString &text)
{
    for (auto *edit : page->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit->setText(text);
    }
    QFAIL(qPrintable(u"there is no field "_s + name));
}

void TestDeskGuard::startingToReceiveAsksWhileThereIsAWebhook()
{
    trigger(Command::StartStop);
    QVERIFY(guardWords().contains("exclude each other"_L1));
    QCOMPARE(session().receiverState().phase, Phase::Stopped);
    QTest::keyClick(guardQuestion(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(hasWebhook());
    trigger(Command::StartStop);
    QVERIFY(answerGuard(u"Delete, keep pending"_s, Name));
    QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
    QVERIFY(!hasWebhook());
    trigger(Command::StartStop);
    QTRY_COMPARE(session().receiverState().phase, Phase::Stopped);
}

void TestDeskGuard::deletingTheWebhookAsks()
{
    trigger(Command::CheckWebhook);
    QVERIFY(QTest::qWaitFor([this] { return clickButton(&m_desk->window(), u"Delete webhook…"_s); }));
    QVERIFY(guardWords().contains("bot.example.com"_L1));
    QVERIFY(hasWebhook());
    QTest::keyClick(guardQuestion(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(hasWebhook());
}

void TestDeskGuard::droppingWhatIsPendingAsks()
{
    const int before = pending();
    QVERIFY(before > 0);
    trigger(Command::SkipPending);
    QVERIFY(guardWords().contains(u"Drop %1 update(s)"_s.arg(before)));
    QTest::keyClick(guardQuestion(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(pending(), before);
}

void TestDeskGuard::changingTheCommandsAsks()
{
    const BotChange change{.title = u"Set the bot's commands"_s, .what = u"The list has these commands from then on: /help."_s,
                           .consequences = {u"Until now: /old."_s}, .yes = u"Set the commands"_s, .method = u"setMyCommands"_s,
                           .parameters = {{u"commands"_s, QJsonArray{QJsonObject{{u"command"_s, u"help"_s}, {u"description"_s, u"What I can do"_s}}}}}};
    const auto commands = [this] {
        const auto answer = waitFor(session().call(u"getMyCommands"_s, QJsonObject()));
        return answer ? int(answer->result.toArray().size()) : -1;
    };
    emit m_desk->current()->keyboards()->botChangeWanted(change);
    QVERIFY(guardWords().contains("Until now: /old."_L1));
    QTest::keyClick(guardQuestion(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(commands(), 0);
    emit m_desk->current()->keyboards()->botChangeWanted(change);
    QVERIFY(answerGuard(u"Set the commands"_s, Name));
    QTRY_COMPARE(commands(), 1);
}

void TestDeskGuard::aNewTokenStartsNothingPastAWebhook()
{
    trigger(Command::ReplaceToken);
    QTRY_VERIFY(m_desk->window().findChild<TokenDialog *>());
    auto *dialog = m_desk->window().findChild<TokenDialog *>();
    auto *field = dialog->findChild<TokenField *>()->edit();
    const QString token = QString::fromLatin1(m_server->token().reveal());
    field->setText(token);
    emit field->textEdited(token);
    QVERIFY(QTest::qWaitFor([dialog] { return clickButton(dialog, u"Use this token"_s); }));
    QVERIFY(guardWords().contains("exclude each other"_L1));
    QTest::keyClick(guardQuestion(), Qt::Key_Escape);
    QVERIFY(hasWebhook());
    QCOMPARE(session().receiverState().phase, Phase::Stopped);
}

void TestDeskGuard::otherTypesAskInSettings()
{
    QWidget *page = openBotSettings();
    setField(page, u"allowed_updates"_s, u"message, poll"_s);
    QVERIFY(clickButton(page, u"Apply"_s));
    QVERIFY(guardWords().contains("message, poll"_L1));
    QVERIFY(!kept().polling.allowedUpdates);
    QVERIFY(answerGuard(u"Change the types"_s, Name));
    QTRY_COMPARE(kept().polling.allowedUpdates, (QStringList{u"message"_s, u"poll"_s}));
}

void TestDeskGuard::anotherServerAsksInSettings()
{
    QWidget *page = openBotSettings();
    const QUrl before = kept().server.root;
    setField(page, u"Bot API server"_s, u"https://bots.example.com"_s);
    QVERIFY(clickButton(page, u"Apply"_s));
    for (const auto &words : {u"bots.example.com"_s, before.authority(), u"@sample_shop_bot"_s, u"Live"_s})
        QVERIFY2(guardWords().contains(words), qPrintable(words + u" is missing in: "_s + guardWords()));
    QTest::keyClick(guardQuestion(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(kept().server.root, before);
    // One question after the other where both are changed.
    setField(page, u"allowed_updates"_s, u"message"_s);
    QVERIFY(clickButton(page, u"Apply"_s));
    QVERIFY(answerGuard(u"Use this server"_s, Name));
    QTRY_VERIFY(guardWords().contains("Change the types"_L1));
    QCOMPARE(kept().server.root, before);
    QVERIFY(answerGuard(u"Change the types"_s, Name));
    QTRY_COMPARE(kept().server.root, QUrl(u"https://bots.example.com"_s));
}

void TestDeskGuard::nothingIsAskedWhereNothingChanges()
{
    QWidget *page = openBotSettings();
    QVERIFY(clickButton(page, u"Apply"_s));
    QTest::qWait(200);   // a question would come at once
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(hasWebhook());
}

BOTDESK_TEST(TestDeskGuard)
#include "testdeskguard.moc"
