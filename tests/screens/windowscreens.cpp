// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "settings/settings.h"
#include "settings/settingspage.h"
#include "settings/settingssections.h"
#include "widgets/emptystate.h"
#include "widgets/page.h"
#include "window/firstrunpage.h"
#include "window/guarddialog.h"
#include "window/helpdialog.h"
#include "window/mainmenus.h"
#include "window/mainwindow.h"
#include "window/rail.h"
#include "window/statusline.h"
#include "window/tokenfield.h"

#include <QLineEdit>
#include <QTemporaryDir>

namespace Botdesk::Screens {

using namespace Qt::StringLiterals;

namespace {

//! A page that is nothing but its name: the frame around it is what is looked at.
class BlankPage final : public Page
{
public:
    BlankPage(const QString &title, const QString &iconName)
        : m_title(title)
        , m_iconName(iconName)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(new EmptyState(iconName, title, u"The frame around the page is what this picture is about."_s));
    }
    QString title() const override { return m_title; }
    QString iconName() const override { return m_iconName; }

private:
    QString m_title;
    QString m_iconName;
};

//! A window with what keeps it alive.
class Stage final : public QWidget
{
public:
    explicit Stage(Theme &theme)
        : settings(m_folder.filePath(u"botdesk.ini"_s))
        , window(settings, theme)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(&window);
        window.setWindowFlags(Qt::Widget);
        auto *page = new SettingsPage;
        page->addSection(u"Appearance"_s, u"How Botdesk looks."_s, [&] { return makeAppearanceForm(settings, theme); });
        page->addSection(u"Composing"_s, {}, [&] { return makeComposingForm(settings); });
        page->addSection(u"Storage"_s, {}, [&] { return makeStorageForm(settings, u"/home/alice/.local/share/botdesk"_s); });
        page->addSection(u"Privacy"_s, {}, [&] { return makePrivacyForm(); });
        window.setSettingsPage(page);
        settingsPage = page;
    }
    ~Stage() override { window.setParent(nullptr); }

    void fill()
    {
        window.setPages({new BlankPage(u"Updates"_s, u"updates"_s), new BlankPage(u"Chats"_s, u"chats"_s),
                         new BlankPage(u"Sandbox"_s, u"sandbox"_s)});
        const BotLine shop{u"shop"_s, 123456789, u"Sample Shop"_s, u"@sample_shop_bot"_s, u"Long polling · 12 ms"_s, Avatar::Dot::Ok,
                           BotLine::Environment::Live};
        window.setCurrentBot(shop);
        window.setBots({shop});
        emit window.pages().at(0)->noteChanged(u"3.2/s"_s);
        emit window.pages().at(1)->badgeChanged(4);
        window.rail().setNote(Tone::Ok, u"Sandbox server"_s, u"Running · 127.0.0.1:8081"_s);
        window.status().setState(Tone::Ok, u"Polling"_s);
        window.status().setStored(u"12,408 stored · 41 MB"_s);
        for (const double rate : {1.0, 3.0, 2.0, 5.0, 4.0, 3.2})
            window.status().addRate(rate);
        window.status().setPending(u"0 pending on server"_s);
        window.status().setTrouble(Tone::Warn, u"Last error: 502 Bad Gateway, 12 min ago · recovered after 1 retry"_s);
    }

    QTemporaryDir m_folder;
    Settings settings;
    MainWindow window;
    Page *settingsPage;
};

TokenCheck sampleCheck()
{
    TokenCheck check;
    check.me.user.id = UserId(123456789);
    check.me.user.firstName = u"Sample Shop"_s;
    check.me.user.username = u"sample_shop_bot"_s;
    check.me.canJoinGroups = true;
    check.me.supportsInlineQueries = true;
    check.webhook.url = u"https://bot.example.com/hook"_s;
    check.webhook.pendingUpdateCount = 37;
    check.durationMs = 84;
    return check;
}

std::unique_ptr<QWidget> firstRun(Theme &theme, const std::optional<Result<TokenCheck>> &check)
{
    auto stage = std::make_unique<Stage>(theme);
    auto *page = new FirstRunPage(theme);
    stage->window.setWelcome(page);
    stage->window.showWelcome();
    if (check) {
        auto *field = page->findChild<TokenField *>()->edit();
        field->setText(u"123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"_s);
        emit field->textEdited(field->text());
        page->showCheck(page->findChild<TokenField *>()->token(), *check, u"Telegram does not know this token."_s);
    }
    return stage;
}

std::unique_ptr<QWidget> frame(Theme &theme)
{
    auto stage = std::make_unique<Stage>(theme);
    stage->fill();
    return stage;
}

std::unique_ptr<QWidget> settingsScreen(Theme &theme)
{
    auto stage = std::make_unique<Stage>(theme);
    stage->fill();
    stage->window.showPage(stage->settingsPage);
    return stage;
}

std::unique_ptr<QWidget> goTo(Theme &theme)
{
    auto stage = std::make_unique<Stage>(theme);
    stage->fill();
    auto *window = &stage->window;
    QMetaObject::invokeMethod(window, [window] { window->goTo().open(); }, Qt::QueuedConnection);
    return stage;
}

std::unique_ptr<QWidget> help(Theme &theme)
{
    Stage stage(theme);
    stage.fill();
    return std::make_unique<HelpDialog>(u"Updates"_s, u"What this page shows."_s, stage.window.menus().allActions(), nullptr);
}

//! What is asked before a webhook of a live bot goes.
std::unique_ptr<QWidget> guardScreen(Theme &)
{
    BotProfile profile{.name = u"shop"_s};
    profile.me.user.username = u"sample_shop_bot"_s;
    const GuardedChange change{.title = u"Delete the webhook"_s,
                               .what = u"The webhook at bot.example.com is deleted: that server gets no more updates of this bot."_s,
                               .consequences = {u"37 updates wait on the server."_s},
                               .choices = {{u"Delete, keep pending"_s}, {u"Delete, drop 37 updates"_s, true}}};
    auto dialog = std::make_unique<GuardDialog>(profile, change, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

} // namespace

QList<Screen> windowScreens()
{
    return {
        {u"first-run"_s, [](Theme &theme) { return firstRun(theme, {}); }},
        {u"first-run-webhook"_s, [](Theme &theme) { return firstRun(theme, Result<TokenCheck>(sampleCheck())); }},
        {u"first-run-refused"_s,
         [](Theme &theme) {
             return firstRun(theme, Result<TokenCheck>(failure({.kind = Error::Kind::Unauthorized, .detail = u"Unauthorized"_s, .code = 401})));
         }},
        {u"frame"_s, frame},
        {u"go-to"_s, goTo},
        {u"settings"_s, settingsScreen},
        {u"help"_s, help},
        {u"guard"_s, guardScreen},
    };
}

} // namespace Botdesk::Screens
