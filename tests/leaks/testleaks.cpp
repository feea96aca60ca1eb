// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/program.h"
#include "core/logging.h"
#include "leaks/hunt.h"
#include "leaks/stderrfile.h"
#include "leaks/sweep.h"
#include "leaks/tattlingserver.h"
#include "settings/settings.h"
#include "support/testmain.h"
#include "support/waitfor.h"
#include "updates/exporter.h"
#include "updates/updatespage.h"
#include "updates/updateview.h"
#include "widgets/button.h"
#include "window/botview.h"
#include "window/desk.h"
#include "window/mainmenus.h"
#include "window/serverform.h"
#include "window/tokenfield.h"
#include "words/errorwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Command = MainMenus::Command;
using Trouble = TattlingServer::Trouble;

namespace {

const QByteArray WebhookSecret = "tell-Nobody_about-this-webhook-Secret42";
const QString ProxyPassword = u"päss word/of+the%hotel"_s;

template <typename Widget>
Widget *named(const QWidget &parent, const QString &text)
{
    for (auto *each : parent.findChildren<Widget *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

} // namespace

//! A real bot (its server is on this computer, but Botdesk cannot know that) does everything, and everything goes wrong
//! with it; its token and the other secrets are nowhere afterwards.
class TestLeaks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void aTokenIsTakenByTheFirstPage();
    void whatArrivesAndGoesOut();
    void everyTrouble_data();
    void everyTrouble();
    void theSecretOfAWebhook();
    void thePasswordOfAProxy();
    void everyPageDialogAndMenu();
    void exportsAndCopies();
    void theCommandLine_data();
    void theCommandLine();
    void whatIsOnDiskAndInTheLog();

private:
    Session &session() { return m_desk->current()->session(); }
    void tryEverything();
    void hear(Session &session);
    void say(const QString &text);
    void runProgram(const QStringList &arguments, const QString &hears = {});

    Hunt m_hunt;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StderrFile> m_stderr;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<TattlingServer> m_server;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    Token m_token;
    qint64 m_alice = 0;
    int m_errors = 0;
};

void TestLeaks::initTestCase()
{
    ::umask(0077);   // as both programs do
    qRegisterMetaType<ConnectWish>();
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"XDG_STATE_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(name, m_folder->path().toUtf8());
    m_stderr = std::make_unique<StderrFile>(m_folder->filePath(u"stderr"_s));
    installRedactingMessageHandler();
    QLoggingCategory::setFilterRules(u"botdesk.*.debug=true\nqt.network.*=true\nqt.sql.*=true"_s);

    m_sandbox = std::make_unique<SandboxHost>(QString());
    m_sandbox->start();
    QTRY_COMPARE(m_sandbox->state(), SandboxHost::State::Running);
    const auto state = waitFor(m_sandbox->control(u"GET"_s, u"state"_s));
    QVERIFY(state);
    m_alice = state->value("people"_L1).toArray().first()["id"_L1].toInteger();
    m_token = m_sandbox->token();
    m_server = std::make_unique<TattlingServer>(m_sandbox->apiRoot());
    const QByteArray token = m_token.reveal();
    m_hunt.forSecret(u"the token"_s, token.mid(token.indexOf(':') + 1));
    m_hunt.forSecret(u"the webhook's secret"_s, WebhookSecret);
    m_hunt.forSecret(u"the proxy's password"_s, ProxyPassword.toUtf8());

    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"data/botdesk.ini"_s));
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(u"data"_s));
    m_desk = std::make_unique<Desk>(*m_workspace, *m_settings, *m_theme);
    connect(m_workspace.get(), &Workspace::opened, this, [this](Session *session) { hear(*session); });
    m_desk->window().resize(1440, 900);
    m_desk->window().show();
    m_desk->start({});
    QTRY_VERIFY(qobject_cast<FirstRunPage *>(m_desk->window().currentPage()));
}

void TestLeaks::cleanupTestCase()
{
    m_desk.reset();
    m_workspace.reset();
    m_stderr.reset();
}

//! Every error that the session tells of, in all its words.
void TestLeaks::hear(Session &session)
{
    const auto look = [this](const std::optional<Error> &error) {
        if (!error)
            return;
        ++m_errors;
        m_hunt.look(u"an error's detail"_s, error->detail);
        m_hunt.look(u"a described error"_s, describe(*error));
        m_hunt.look(u"an error's sentence"_s, errorText(*error));
    };
    connect(&session, &Session::receiverStateChanged, this, [look](const ReceiverState &state) {
        look(state.error);
        look(state.lastError);
    });
    connect(&session, &Session::called, this, [this, look](const CallRecord &record) {
        look(record.error);
        m_hunt.look(u"a kept call's parameters"_s, record.parameters);
        m_hunt.look(u"a kept call's answer"_s, record.answer);
    });
}

void TestLeaks::say(const QString &text)
{
    QVERIFY(waitFor(m_sandbox->control(u"POST"_s, u"send"_s, {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice}, {u"text"_s, text}})));
}

void TestLeaks::aTokenIsTakenByTheFirstPage()
{
    auto *page = qobject_cast<FirstRunPage *>(m_desk->window().currentPage());
    auto *root = page->findChild<ServerForm *>()->findChild<QLineEdit *>();
    root->setText(m_server->root().toString());
    auto *field = page->findChild<TokenField *>();
    const QString message = u"Done! Use this token to access the HTTP API:\n%1\nKeep it safe."_s.arg(QString::fromLatin1(m_token.reveal()));
    field->edit()->setText(message);
    emit field->edit()->textEdited(message);
    sweepWindows(m_hunt);
    QCOMPARE(m_hunt.takeFindings(), QString());

    field->findChild<QToolButton *>()->click();   // now the operator wants to see it
    QVERIFY(field->edit()->text().contains(QString::fromLatin1(m_token.reveal())));
    named<QRadioButton>(*page, u"In a file that only you can read (mode 0600)"_s)->setChecked(true);
    auto *connectIt = named<Button>(*page, u"Connect"_s);
    QTRY_VERIFY(connectIt->isEnabled());
    connectIt->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->current(), 20'000);
    QCOMPARE(session().profile().environment(), BotProfile::Environment::Live);
    QTRY_COMPARE_WITH_TIMEOUT(session().receiverState().phase, ReceiverState::Phase::Receiving, 20'000);
    sweepWindows(m_hunt);
    QCOMPARE(m_hunt.takeFindings(), QString());
}

void TestLeaks::whatArrivesAndGoesOut()
{
    const auto before = waitFor(session().store().info())->stored;
    say(u"Where is my mug?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(waitFor(session().store().info())->stored > before, 20'000);
    QVERIFY(waitFor(session().send({.conversation = {.chat = ChatId(m_alice)}, .text = u"On its way."_s})));
    const auto photo = waitFor(m_sandbox->control(u"POST"_s, u"send"_s,
        {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice},
         {u"document"_s, QJsonObject{{u"name"_s, u"mug.txt"_s}, {u"base64"_s, QString::fromLatin1("a mug"_ba.toBase64())}}}}));
    QVERIFY(photo);
    sweepWindows(m_hunt);
    QCOMPARE(m_hunt.takeFindings(), QString());
}

void TestLeaks::tryEverything()
{
    const int errors = m_errors;
    // Calls, sends and a download at once; each fails in its own way.
    waitFor(session().refreshMe());
    waitFor(session().webhookInfo());
    waitFor(session().call(u"getFile"_s, QJsonObject{{u"file_id"_s, u"AgAC"_s}}));
    Parameters upload{QJsonObject{{u"chat_id"_s, m_alice}}};
    upload.uploads.append({.field = u"document"_s, .path = {}, .content = "a mug", .fileName = u"mug.txt"_s});
    waitFor(session().call(u"sendDocument"_s, upload));
    const auto sent = session().send({.conversation = {.chat = ChatId(m_alice)}, .text = u"into trouble"_s});
    session().stopReceiving();
    session().startReceiving();
    const auto phase = [this] { return session().receiverState().phase; };
    QTRY_VERIFY_WITH_TIMEOUT(phase() != ReceiverState::Phase::Starting && phase() != ReceiverState::Phase::Stopped, 20'000);
    QVERIFY(m_errors > errors);
    sweepWindows(m_hunt);
    const auto check = waitFor(m_workspace->check(m_token, session().profile().server));
    QVERIFY(!check);
    m_hunt.look(u"the check of a token"_s, errorText(check.error()));
    const auto outbox = waitFor(session().store().outbox());
    for (const OutboxEntry &entry : *outbox) {
        if (entry.error)
            m_hunt.look(u"the outbox"_s, errorText(*entry.error));
        session().discard(entry.id);
    }
}

void TestLeaks::everyTrouble_data()
{
    QTest::addColumn<Trouble>("trouble");
    const QMetaEnum troubles = QMetaEnum::fromType<Trouble>();
    for (int i = 0; i < troubles.keyCount(); ++i) {
        const auto trouble = Trouble(troubles.value(i));
        if (trouble != Trouble::None && trouble != Trouble::NoProxyEntry)
            QTest::newRow(troubles.key(i)) << trouble;
    }
}

void TestLeaks::everyTrouble()
{
    QFETCH(Trouble, trouble);
    DialogSweeper sweeper(m_hunt, m_desk->window());
    m_server->fails(trouble);
    tryEverything();
    m_server->fails(Trouble::None);
    QTRY_VERIFY(!sweeper.isAnyOpen());
    QCOMPARE(m_hunt.takeFindings(), QString());
}

void TestLeaks::theSecretOfAWebhook()
{
    const QJsonObject webhook{{u"url"_s, u"https://bot.example.com/hook"_s}, {u"secret_token"_s, QString::fromLatin1(WebhookSecret)}};
    session().stopReceiving();
    QVERIFY(waitFor(session().call(u"setWebhook"_s, webhook)));
    session().startReceiving();   // a 409 now
    QTRY_COMPARE_WITH_TIMEOUT(session().receiverState().phase, ReceiverState::Phase::Conflict, 20'000);
    for (const Trouble trouble : {Trouble::NotFound, Trouble::HtmlPage, Trouble::HalfAnswer}) {
        m_server->fails(trouble);
        QVERIFY(!waitFor(session().call(u"setWebhook"_s, webhook)));
    }
    m_server->fails(Trouble::None);
    m_hunt.look(u"curl"_s, session().asCurl(u"setWebhook"_s, webhook));
    QVERIFY(waitFor(session().call(u"deleteWebhook"_s)));
    session().tryAgain();
    QTRY_COMPARE_WITH_TIMEOUT(session().receiverState().phase, ReceiverState::Phase::Receiving, 20'000);
    QCOMPARE(m_hunt.takeFindings(), QString());
}

void TestLeaks::thePasswordOfAProxy()
{
    BotProfile profile = session().profile();
    profile.server.root = QUrl(u"http://bot-api.example.com"_s);
    m_server->fails(Trouble::NoProxyEntry);
    for (const auto type : {QNetworkProxy::HttpProxy, QNetworkProxy::Socks5Proxy}) {
        profile.server.proxy = QNetworkProxy(type, u"127.0.0.1"_s, m_server->port(), u"guest"_s, ProxyPassword);
        const int before = m_server->asked();
        const auto check = waitFor(m_workspace->check(m_token, profile.server));
        QVERIFY(!check);
        QVERIFY(m_server->asked() > before);   // it has the password
        m_hunt.look(u"the check of a token"_s, errorText(check.error()));
    }
    profile.server.proxy.setType(QNetworkProxy::HttpProxy);
    const auto added = waitFor(m_workspace->addBot(profile, m_token));
    QVERIFY(added);
    const auto proxied = waitFor(m_workspace->open(added->name));
    QVERIFY(proxied);
    const int asked = m_server->asked();
    QVERIFY(!waitFor((*proxied)->refreshMe()));
    QVERIFY(!waitFor((*proxied)->call(u"sendMessage"_s, QJsonObject{{u"chat_id"_s, 1}, {u"text"_s, u"x"_s}})));
    QVERIFY(m_server->asked() > asked);
    sweepWindows(m_hunt);
    m_server->fails(Trouble::None);
    m_workspace->close(*proxied);
    QCOMPARE(m_hunt.takeFindings(), QString());
}

void TestLeaks::everyPageDialogAndMenu()
{
    DialogSweeper sweeper(m_hunt, m_desk->window());
    MainWindow &window = m_desk->window();
    const auto pages = window.pages();
    for (Page *page : pages) {
        window.showPage(page);
        QTest::qWait(50);   // lists fill
        sweepWindows(m_hunt);
        const auto views = page->findChildren<QAbstractItemView *>();
        for (auto *view : views) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0) {
                view->setCurrentIndex(view->model()->index(0, 0));
                emit view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
            }
        }
    }
    QList<QAction *> left;   // that leave this program, or this test
    for (const auto command : {Command::Quit, Command::BotApiReference, Command::FullScreen, Command::Minimise, Command::AddBot})
        left.append(window.menus().action(command));
    const auto actions = window.menus().allActions();
    for (Page *page : pages) {
        window.showPage(page);
        for (QAction *action : actions) {
            if (action->isEnabled() && !left.contains(action))
                action->trigger();
            QTRY_VERIFY2(!sweeper.isAnyOpen(), qPrintable(action->text()));
        }
        sweepWindows(m_hunt);
    }
    QVERIFY(sweeper.seen() > 8);
    m_desk->openBot(session().profile().name);
    QCOMPARE(m_hunt.takeFindings(), QString());
}

void TestLeaks::exportsAndCopies()
{
    UpdatesPage *page = m_desk->current()->updates();
    m_desk->window().showPage(m_desk->current()->pages().first());
    auto *view = page->findChild<UpdateView *>();
    QTRY_VERIFY(view->model()->rowCount() > 3);
    view->setCurrentIndex(view->model()->index(0, 0));
    int copied = 0;
    for (QAction *action : page->menuActions()) {
        if (!action->text().remove(u'&').startsWith("Copy"_L1))
            continue;
        QGuiApplication::clipboard()->clear();
        QTRY_VERIFY2(action->isEnabled(), qPrintable(action->text()));
        action->trigger();
        copied += !QGuiApplication::clipboard()->text().isEmpty();
        m_hunt.look(action->text(), QGuiApplication::clipboard()->text());
    }
    QVERIFY(copied >= 2);
    m_desk->window().menus().action(Command::CopyDiagnostics)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains("botdesk"_L1, Qt::CaseInsensitive));
    m_hunt.look(u"the diagnostics"_s, QGuiApplication::clipboard()->text());

    Exporter exporter(session().store());
    const auto rows = waitFor(session().store().rows());
    QVERIFY(rows);
    const QString path = m_folder->filePath(u"data/window.jsonl"_s);
    QVERIFY(waitFor(exporter.start(RowList(*rows), path)));
    QVERIFY(QFileInfo(path).size() > 0);
    QCOMPARE(m_hunt.takeFindings(), QString());
}

//! The real program, by either way that it gets the token; all that it writes, and how it stands among the processes. One
//! that listens is stopped when it has printed what it @p hears, or has tried for the second time.
void TestLeaks::runProgram(const QStringList &arguments, const QString &hears)
{
    for (const bool byFile : {false, true}) {
        Program program;
        QStringList all = arguments;
        all << u"--api-root"_s << m_server->root().toString() << u"--data-dir"_s << m_folder->filePath(u"data"_s);
        if (byFile) {
            QFile file(m_folder->filePath(u"data/token"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(m_token.reveal());
            all << u"--token-file"_s << file.fileName();
        } else {
            program.setToken(QString::fromLatin1(m_token.reveal()));
        }
        if (!hears.isEmpty())
            say(hears);
        const int asked = m_server->asked();
        program.begin(all);
        QVERIFY(program.waitForStarted());
        const bool listens = arguments.first() == "listen"_L1;
        const auto isEnough = [&] {
            m_hunt.lookAtProcesses();
            const bool heard = hears.isEmpty() ? m_server->asked() >= asked + 2 : program.output().contains(hears.toUtf8());
            return program.state() == QProcess::NotRunning || (listens && heard);
        };
        QVERIFY(QTest::qWaitFor(isEnough, 30'000));
        program.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
        m_hunt.look(u"stdout of "_s + arguments.first(), program.output());
        m_hunt.look(u"stderr of "_s + arguments.first(), program.complaint());
        m_hunt.lookAtFolder(program.home().path(), u"token"_s);
    }
}

void TestLeaks::theCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("call") << QStringList{u"call"_s, u"getMe"_s};
    QTest::newRow("call something unknown") << QStringList{u"call"_s, u"getMug"_s};
    QTest::newRow("peek") << QStringList{u"peek"_s};
    QTest::newRow("listen") << QStringList{u"listen"_s};
    QTest::newRow("export") << QStringList{u"export"_s};
    QTest::newRow("export as CSV") << QStringList{u"export"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("export of what went out") << QStringList{u"export"_s, u"--outgoing"_s};
}

void TestLeaks::theCommandLine()
{
    QFETCH(QStringList, arguments);
    session().stopReceiving();
    QTRY_COMPARE(session().receiverState().phase, ReceiverState::Phase::Stopped);
    runProgram(arguments, arguments.first() == "listen"_L1 ? u"to the listener"_s : QString());
    for (const Trouble trouble : {Trouble::Unauthorized, Trouble::HtmlPage, Trouble::HalfAnswer, Trouble::HungUp}) {
        if (arguments.first() == "export"_L1)
            break;   // asks no server
        m_server->fails(trouble);
        runProgram(arguments);
    }
    m_server->fails(Trouble::None);
    QCOMPARE(m_hunt.takeFindings(), QString());
}

void TestLeaks::whatIsOnDiskAndInTheLog()
{
    QVERIFY(!waitFor(session().store().exchanges())->isEmpty());
    m_hunt.lookAtFolder(m_folder->filePath(u"data"_s), u"token"_s);   // while it is written to
    m_desk.reset();
    m_workspace.reset();
    m_hunt.lookAtFolder(m_folder->filePath(u"data"_s), u"token"_s);
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"data/profiles.json"_s)));
    m_hunt.look(u"stderr"_s, m_stderr->text());
    QVERIFY(!m_stderr->text().isEmpty());
    m_hunt.look(u"the recent log"_s, recentLogLines().join(u'\n'));
    QVERIFY(m_hunt.bytesSeen() > 1'000'000);
    QCOMPARE(m_hunt.takeFindings(), QString());
}

BOTDESK_TEST(TestLeaks)
#include "testleaks.moc"
