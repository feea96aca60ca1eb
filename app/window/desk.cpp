// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/desk.h"

#include "broadcast/broadcastwindow.h"
#include "chat/chatspage.h"
#include "core/whendone.h"
#include "keyboard/botchange.h"
#include "keyboard/keyboardspage.h"
#include "sandbox/sandboxpage.h"
#include "settings/settings.h"
#include "settings/settingspage.h"
#include "settings/settingssections.h"
#include "updates/pendingdialogs.h"
#include "window/botdialogs.h"
#include "window/botsform.h"
#include "window/botview.h"
#include "window/botchangeguard.h"
#include "window/broadcastguard.h"
#include "window/firstrunpage.h"
#include "window/mainmenus.h"
#include "window/rail.h"
#include "window/receivingchanges.h"
#include "window/statusline.h"
#include "words/errorwords.h"

#include <QAction>
#include <QMessageBox>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Command = MainMenus::Command;

static constexpr int ChatPlaces = 20;

Desk::Desk(Workspace &workspace, Settings &settings, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_theme(theme)
    , m_window(settings, theme)
    , m_guard(settings, &m_window)
{
    buildPages();
    connectBotMenu();
    connect(&m_window, &MainWindow::botChosen, this, &Desk::openBot);
    connect(&m_window, &MainWindow::addBotWanted, this, &Desk::showFirstRun);
    connect(&m_window, &MainWindow::railNoteClicked, this, &Desk::showFirstRun);
    connect(&workspace, &Workspace::profilesChanged, this, &Desk::refreshSwitcher);
    connect(&workspace, &Workspace::closing, this, &Desk::letGo);
    connect(&workspace.sandbox(), &SandboxHost::stateChanged, this, &Desk::tellSandbox);
    m_window.goTo().addProvider([this](const QString &words) { return places(words); });
    m_window.restoreLayout();
}

Desk::~Desk()
{
    m_window.hide();   // else each page that goes would have the next one shown
    qDeleteAll(m_views);
}

void Desk::buildPages()
{
    m_settingsPage = new SettingsPage;
    m_settingsPage->addSection(tr("Bots"), tr("What is set up on this computer, and how updates are asked for."),
                               [this] { return makeBotsForm(m_workspace, m_guard); });
    m_settingsPage->addSection(tr("Appearance"), {}, [this] { return makeAppearanceForm(m_settings, m_theme); });
    m_settingsPage->addSection(tr("Composing"), tr("What the Return key does in a chat."),
                               [this] { return makeComposingForm(m_settings); });
    m_settingsPage->addSection(tr("Caution"), {}, [this] { return makeCautionForm(m_settings); });
    m_settingsPage->addSection(tr("Storage"), {}, [this] { return makeStorageForm(m_settings, m_workspace.dataDir()); });
    m_settingsPage->addSection(tr("Privacy"), {}, [] { return makePrivacyForm(); });
    m_window.setSettingsPage(m_settingsPage);
    auto *sandbox = new SandboxPage(m_workspace.sandbox(), &m_window);
    sandbox->hide();   // the window's own until a bot's pages are shown with it
    connect(sandbox, &SandboxPage::faultsChanged, this, [this](int active) {
        m_faults = active;
        refresh();
    });
    m_sandboxPage = sandbox;
}

FirstRunPage &Desk::firstRun()
{
    if (!m_firstRun) {
        m_firstRun = new FirstRunPage(m_theme);
        m_window.setWelcome(m_firstRun);
        connectFirstRun();
        whenDone(m_workspace.checkKeyStore(), this, [this](const Result<void> &result) {
            if (result)
                return m_firstRun->setKeyStore(true);
            const ErrorWords words = wordsFor(result.error());   // a key ring's own are often "Unknown error"
            m_firstRun->setKeyStore(false, words.what + u' ' + words.next, words.detail);
        });
    }
    return *m_firstRun;
}

void Desk::connectFirstRun()
{
    connect(m_firstRun, &FirstRunPage::left, this, [this] {
        if (m_current)
            m_window.showPage(m_current->pages().first());
    });
    connect(m_firstRun, &FirstRunPage::sandboxChosen, this, &Desk::openSandbox);
    connect(m_firstRun, &FirstRunPage::themeChosen, this, [this](Theme::Mode mode) {
        m_settings.setThemeMode(mode);
        m_theme.setMode(mode);
    });
    connect(m_firstRun, &FirstRunPage::firstStepsWanted, this, [this] { m_window.menus().action(Command::PageHelp)->trigger(); });
    connect(m_firstRun, &FirstRunPage::checkWanted, this, [this](const Token &token, const ApiServer &server) {
        whenDone(m_workspace.check(token, server), this, [this, token](const Result<TokenCheck> &check) {
            m_firstRun->showCheck(token, check, check ? QString() : wordsFor(check.error()).what);
        });
    });
    connect(m_firstRun, &FirstRunPage::connectWanted, this, &Desk::connectBot);
}

void Desk::connectBotMenu()
{
    const auto on = [this](Command command, auto &&what) {
        connect(m_window.menus().action(command), &QAction::triggered, this, [this, what] {
            if (m_current)
                what(m_current->session());
        });
    };
    on(Command::StartStop, [this](Session &session) {
        if (session.receiverState().phase == ReceiverState::Phase::Stopped)
            startReceiving(m_guard, session);
        else
            session.stopReceiving();
    });
    on(Command::TryAgain, [](Session &session) { session.tryAgain(); });
    on(Command::ShowBotCard, [this](Session &session) { showBotCard(session, &m_window); });
    on(Command::CheckWebhook, [this](Session &session) { showWebhookState(m_guard, session); });
    on(Command::Peek, [this](Session &session) { (new PeekDialog(session, &m_window))->show(); });
    on(Command::SkipPending, [this](Session &session) { askToSkipPending(m_guard, session); });
    on(Command::ReplaceToken, [this](Session &session) { askForNewToken(m_guard, m_workspace, session); });
    on(Command::RemoveBot, [this](Session &) { removeCurrent(); });
    connect(m_window.menus().action(Command::CopyDiagnostics), &QAction::triggered, this, [] { copyDiagnostics(); });
}

void Desk::start(const CommandLine &line)
{
    whenDone(m_workspace.load(), this, [this, line](const Result<void> &result) { loaded(result, line); });
}

void Desk::loaded(const Result<void> &result, const CommandLine &line)
{
    if (!result)
        tell(result.error());
    refreshSwitcher();
    const QString wanted = line.sandbox ? QString() : line.profile.isEmpty() ? m_settings.lastBot() : line.profile;
    const auto &profiles = m_workspace.profiles();
    const bool isKnown = std::any_of(profiles.cbegin(), profiles.cend(), [&](const BotProfile &each) { return each.name == wanted; });
    if (line.sandbox || wanted == "sandbox"_L1)
        openSandbox();
    else if (isKnown)
        openBot(wanted);
    else if (!line.profile.isEmpty())
        QMessageBox::warning(&m_window, tr("No such bot"), tr("No bot is set up under the name %1.").arg(line.profile)), showFirstRun();
    else if (!profiles.isEmpty())
        openBot(profiles.first().name);
    else
        showFirstRun();
}

void Desk::openSandbox()
{
    if (m_firstRun)
        m_firstRun->setBusy(true);
    whenDone(m_workspace.openSandbox(), this, [this](const Result<Session *> &session) {
        if (m_firstRun)
            m_firstRun->setBusy(false);
        takeOpened(session, u"sandbox"_s);
    });
}

void Desk::openBot(const QString &profile)
{
    for (BotView *view : std::as_const(m_views)) {
        if (view->session().profile().name == profile)
            return show(&view->session());
    }
    if (profile == "sandbox"_L1)
        return openSandbox();
    whenDone(m_workspace.open(profile), this, [this, profile](const Result<Session *> &session) { takeOpened(session, profile); });
}

void Desk::raise(const QString &profile)
{
    if (!profile.isEmpty())
        openBot(profile);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

void Desk::takeOpened(const Result<Session *> &session, const QString &profile)
{
    if (session)
        return show(*session);
    if (!m_current)
        showFirstRun();
    const auto kind = session.error().kind;
    if (profile != "sandbox"_L1 && (kind == Error::Kind::NoKeyStore || kind == Error::Kind::NotFound))
        return askForToken(profile, session.error());
    tell(session.error());
}

void Desk::show(Session *session)
{
    const auto known = std::find_if(m_views.cbegin(), m_views.cend(), [session](const BotView *view) { return &view->session() == session; });
    BotView *view = known != m_views.cend() ? *known : nullptr;
    if (!view) {
        view = new BotView(*session, m_settings);
        m_views.append(view);
        if (session->profile().isSandbox)
            view->chats()->setSandbox(&m_workspace.sandbox());
        connect(view, &BotView::changed, this, &Desk::refresh);
        connect(view, &BotView::rateMeasured, this, [this, view](double rate) {
            if (view == m_current)
                m_window.status().addRate(rate);
        });
        connect(view, &BotView::pageWanted, &m_window, &MainWindow::showPage);
        connect(view, &BotView::sandboxWanted, this, [this, session] {
            if (session->profile().isSandbox)
                m_window.showPage(m_sandboxPage);
            else
                openSandbox();
        });
        connect(view, &BotView::phoneWanted, this, [this] { m_window.showPage(m_sandboxPage); });
        connect(view, &BotView::sandboxTryWanted, this, [this, view] {
            whenDone(m_workspace.openSandbox(), view, [this, view](const Result<Session *> &sandbox) {
                if (!sandbox)
                    return tell(sandbox.error());
                view->keyboards()->tryIn(**sandbox, m_workspace.sandbox());
            });
        });
        connect(view, &BotView::botChangeWanted, this, [this, view, session](const BotChange &change) {
            askToChangeBot(m_guard, *session, change, view, [view, change] { view->keyboards()->apply(change); });
        });
        connect(view, &BotView::flowRunWanted, this, [this, view] {
            whenDone(m_workspace.openSandbox(), view, [this, view](const Result<Session *> &sandbox) {
                if (!sandbox)
                    return tell(sandbox.error());
                view->keyboards()->runFlowIn(**sandbox, m_workspace.sandbox());
            });
        });
        connect(view, &BotView::startWanted, this, [this, session] { startReceiving(m_guard, *session); });
        connect(view, &BotView::skipWanted, this, [this, session] { askToSkipPending(m_guard, *session); });
        connect(view, &BotView::webhookSettingWanted, this, [this, session](const WebhookSettings &settings, const WebhookInfo &now) {
            askToSetWebhook(m_guard, *session, settings, now);
        });
        connect(view, &BotView::broadcastWanted, this, [this, view, session](const Broadcast &broadcast) {
            askToSendToMany(m_guard, *session, broadcast, view, [view, id = broadcast.id] { view->broadcasts().start(id); });
        });
        connect(view, &BotView::webhookDeletionWanted, this, [this, session] { askToDeleteWebhook(m_guard, *session); });
        connect(view, &BotView::switchWanted, this, [this, session](BotProfile::Receiving to) { askToSwitchReceiving(m_guard, *session, to); });
        connect(view, &BotView::newTokenWanted, this, [this, session] { askForNewToken(m_guard, m_workspace, *session); });
        connect(view, &BotView::settingsWanted, this, [this] {
            m_settingsPage->openSection(tr("Bots"));
            m_window.showPage(m_settingsPage);
        });
        if (session->profile().receivesAtStart)
            session->startReceiving();
        tellFlows();
    }
    if (view != m_current)
        m_window.status().clearRate();
    m_current = view;
    m_window.setPages(view->pages() + QList<Page *>{m_sandboxPage});
    m_window.menus().setHasBot(true);
    m_settings.setLastBot(session->profile().name);
    tellSandbox();
    refresh();
    emit shown(view);
}

//! A flow runs in the Sandbox alone; the page of every bot shows it.
void Desk::tellFlows()
{
    const QList<Session *> sessions = m_workspace.sessions();
    const auto sandbox = std::find_if(sessions.begin(), sessions.end(), [](const Session *each) { return each->profile().isSandbox; });
    if (sandbox == sessions.end())
        return;
    for (const BotView *view : std::as_const(m_views))
        view->keyboards()->watchFlowsIn(**sandbox, m_workspace.sandbox());
}

void Desk::letGo(const Session *session)
{
    const auto at = std::find_if(m_views.begin(), m_views.end(), [session](const BotView *view) { return &view->session() == session; });
    if (at == m_views.end())
        return;
    BotView *view = *at;
    m_views.erase(at);
    if (view == m_current) {
        m_current = nullptr;
        m_chatView = nullptr;
        m_chatPlaces.clear();
        m_window.setPages({});
        m_window.menus().setHasBot(false);
    }
    delete view;
}

void Desk::refresh()
{
    refreshSwitcher();
    if (!m_current)
        return;
    m_window.setCurrentBot(m_current->line());
    m_current->fill(m_window.status());
    if (m_faults > 0 && m_current->session().profile().isSandbox)
        m_window.status().setTrouble(Tone::Warn, tr("%n fault(s) are being injected", nullptr, m_faults));
    const auto phase = m_current->session().receiverState().phase;
    m_window.menus().action(Command::StartStop)->setText(phase == ReceiverState::Phase::Stopped ? tr("&Start receiving") : tr("&Stop receiving"));
    m_window.menus().action(Command::RemoveBot)->setEnabled(!m_current->session().profile().isSandbox);
    m_window.menus().action(Command::ReplaceToken)->setEnabled(!m_current->session().profile().isSandbox);
}

void Desk::refreshSwitcher()
{
    QList<BotLine> lines;
    bool hasSandbox = false;
    for (const BotProfile &profile : m_workspace.profiles()) {
        const auto view = std::find_if(m_views.cbegin(), m_views.cend(), [&](const BotView *each) { return each->session().profile().name == profile.name; });
        lines.append(view == m_views.cend() ? BotView::lineOf(profile) : (*view)->line());
    }
    for (const BotView *view : std::as_const(m_views)) {
        if (view->session().profile().isSandbox) {
            hasSandbox = true;
            lines.append(view->line());
        }
    }
    if (!hasSandbox) {
        BotLine sandbox;
        sandbox.profile = u"sandbox"_s;
        sandbox.handle = environmentName(BotLine::Environment::Sandbox);
        sandbox.title = sandbox.handle;
        sandbox.state = tr("Nobody real gets a message");
        sandbox.environment = BotLine::Environment::Sandbox;
        lines.append(sandbox);
    }
    m_window.setBots(lines);
}

//! While the Sandbox's bot is shown, what the Sandbox is; otherwise whether it runs.
void Desk::tellSandbox()
{
    SandboxHost &sandbox = m_workspace.sandbox();
    Rail &rail = m_window.rail();
    if (sandbox.state() == SandboxHost::State::Failed)
        return rail.setNote(Tone::Error, tr("Sandbox server"), wordsFor(sandbox.error()).what);
    if (sandbox.state() != SandboxHost::State::Running)
        return rail.setNote(Tone::Neutral, {}, {});
    if (m_current && m_current->session().profile().isSandbox)
        return rail.setNote(Tone::Accent, tr("This is the Sandbox"),
                            tr("Nothing leaves this computer. Add a real bot when you are ready."), tr("Add bot…"));
    rail.setNote(Tone::Ok, tr("Sandbox server"), tr("Running · %1").arg(sandbox.apiRoot().authority()));
}

void Desk::showFirstRun()
{
    firstRun().start(m_current != nullptr);
    m_window.showWelcome();
}

void Desk::connectBot(const ConnectWish &wish)
{
    BotProfile profile;
    profile.server = wish.server;
    profile.tokenKeeping = wish.keeping;
    profile.me = wish.me;
    profile.receivesAtStart = wish.webhook == WebhookChoice::NoneSet || wish.webhook == WebhookChoice::DeleteKeepPending
        || wish.webhook == WebhookChoice::DeleteDropPending;
    if (wish.webhook != WebhookChoice::DeleteKeepPending && wish.webhook != WebhookChoice::DeleteDropPending)
        return addBot(wish, profile);
    askAboutWebhook(m_guard, profile, wish.webhookInfo, wish.webhook == WebhookChoice::DeleteDropPending, this,
                    [this, wish, profile] { addBot(wish, profile); });
}

void Desk::addBot(const ConnectWish &wish, const BotProfile &profile)
{
    m_firstRun->setBusy(true);
    whenDone(m_workspace.addBot(profile, wish.token), this,
             [this, wish](const Result<BotProfile> &added) { finishConnecting(wish, added); });
}

void Desk::finishConnecting(const ConnectWish &wish, const Result<BotProfile> &profile)
{
    if (!profile) {
        m_firstRun->setBusy(false);
        const ErrorWords words = wordsFor(profile.error());
        return m_firstRun->showProblem(words.what, words.detail);
    }
    whenDone(m_workspace.open(profile->name, wish.token), this, [this, wish](const Result<Session *> &session) {
        m_firstRun->setBusy(false);
        if (!session) {
            const ErrorWords words = wordsFor(session.error());
            return m_firstRun->showProblem(words.what, words.detail);
        }
        beginWith(*session, wish.webhook);
    });
}

//! A webhook goes before the first poll, which would meet a 409 otherwise.
void Desk::beginWith(Session *session, WebhookChoice choice)
{
    m_firstRun->start(true);   // holds neither token nor password from here on
    if (choice == WebhookChoice::NoneSet || choice == WebhookChoice::Keep)
        return show(session);
    const QJsonObject drop{{u"drop_pending_updates"_s, choice == WebhookChoice::DeleteDropPending}};
    whenDone(session->call(u"deleteWebhook"_s, drop), session, [this, session](const Result<ApiAnswer> &answer) {
        if (!answer)
            tell(answer.error());
        show(session);
    });
}

void Desk::askForToken(const QString &profile, const Error &why)
{
    const auto &profiles = m_workspace.profiles();
    const auto known = std::find_if(profiles.cbegin(), profiles.cend(), [&](const BotProfile &each) { return each.name == profile; });
    if (known == profiles.cend())
        return tell(why);
    const QString words = why.kind == Error::Kind::NotFound ? tr("Its token is not kept on this computer.") : wordsFor(why).what;
    askForTokenOf(*known, words, &m_window, [this, profile](const Token &token) {
        whenDone(m_workspace.open(profile, token), this, [this, profile](const Result<Session *> &session) { takeOpened(session, profile); });
    });
}

void Desk::removeCurrent()
{
    const BotProfile profile = m_current->session().profile();
    const auto answer = askToRemoveBot(profile, &m_window);
    if (answer == RemoveAnswer::Cancel)
        return;
    whenDone(m_workspace.removeBot(profile.name, answer == RemoveAnswer::WithHistory), this, [this](const Result<void> &removed) {
        if (!removed)
            tell(removed.error());
        const auto &left = m_workspace.profiles();
        if (left.isEmpty())
            showFirstRun();
        else
            openBot(left.first().name);
    });
}

void Desk::tell(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    auto *box = new QMessageBox(QMessageBox::Warning, u"Botdesk"_s, words.what, QMessageBox::Close, &m_window);
    box->setInformativeText(words.next);
    box->setDetailedText(words.detail);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

//! The store answers later; the palette is filled again then.
void Desk::askForChats(const QString &words)
{
    if (!m_current || (words == m_chatWords && m_chatView == m_current))
        return;
    m_chatWords = words;
    m_chatView = m_current;
    m_chatPlaces.clear();
    whenDone(m_current->session().store().chats(words, ChatPlaces), m_current, [this, view = m_current, words](const Result<QList<ChatInfo>> &chats) {
        if (!chats || words != m_chatWords)
            return;
        for (const ChatInfo &info : *chats) {
            const QString title = info.username.isEmpty() ? info.title : u"%1 @%2"_s.arg(info.title, info.username);
            m_chatPlaces.append({u"chats"_s, title, tr("Chat"), [this, view, key = ConversationKey{.chat = info.id}] {
                                     m_window.showPage(view->chats());
                                     view->chats()->openChat(key);
                                 }});
        }
        m_window.goTo().refill();
    });
}

//! Bots to switch to; pages and commands the window offers itself.
QList<GoToItem> Desk::places(const QString &words)
{
    askForChats(words);
    QList<GoToItem> places = m_chatPlaces;
    for (const BotProfile &profile : m_workspace.profiles())
        places.append({u"bot"_s, BotView::lineOf(profile).handle, tr("Bot"), [this, name = profile.name] { openBot(name); }});
    places.append({u"sandbox"_s, environmentName(BotLine::Environment::Sandbox), tr("Bot"), [this] { openSandbox(); }});
    return places;
}

} // namespace Botdesk
