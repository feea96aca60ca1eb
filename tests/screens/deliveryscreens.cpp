// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "session/sandboxhost.h"
#include "session/strangerwatch.h"
#include "session/webhookservers.h"
#include "session/webhooksetting.h"
#include "settings/settings.h"
#include "support/waitfor.h"
#include "webhook/allowedupdatespane.h"
#include "webhook/certificatedialog.h"
#include "webhook/publicaddressfield.h"
#include "webhook/serverpane.h"
#include "webhook/webhookform.h"
#include "webhook/webhookpage.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "window/mainwindow.h"
#include "window/switchdialog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace Botdesk::Screens {

using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const auto Url = u"http://127.0.0.1:1/hook/7f3a91c2"_s;

//! The page in its window, with a webhook in the Sandbox where nobody answers.
class DeliveryStage final : public QWidget
{
public:
    explicit DeliveryStage(Theme &theme)
        : m_settings(m_folder.filePath(u"botdesk.ini"_s))
        , m_window(m_settings, theme)
        , m_sandbox(QString())
    {
        m_network.start();
        m_sandbox.start();
        (void)QTest::qWaitFor([this] { return m_sandbox.state() == SandboxHost::State::Running; });
        session = open(u"shop"_s);
        keepHistory();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(&m_window);
        m_window.setWindowFlags(Qt::Widget);
        page = new WebhookPage(*session);
        m_window.setPages({page});
        m_window.setCurrentBot({u"shop"_s, 123456, u"Sample Shop Bot"_s, u"@sample_shop_bot"_s, u"Webhook listener :8443"_s,
                                Avatar::Dot::Error, BotLine::Environment::Live});
        m_window.showPage(page);
    }
    ~DeliveryStage() override
    {
        m_window.setParent(nullptr);
        delete page;
        session.reset();
        m_network.quit();
        m_network.wait();
    }

    std::unique_ptr<Session> open(const QString &name)
    {
        BotProfile profile{.name = name, .botId = m_sandbox.token().botId(), .isSandbox = true};
        profile.server = {.root = m_sandbox.apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
        profile.me.user.username = u"sample_shop_bot"_s;
        auto made = std::make_unique<Session>(profile, m_sandbox.token(), openSqliteStore({.path = m_folder.filePath(name)}), &m_network);
        made->prepareListening(std::make_shared<WebhookServers>(), m_folder.path());
        return made;
    }
    void set(Session &by) { waitFor(setWebhook(by, {.url = Url, .secretToken = u"a-secret-of-the-shop"_s}, {})); }
    QString told() const
    {
        QStringList texts;
        for (const Banner *banner : page->findChildren<Banner *>()) {
            if (banner->isVisible())
                texts << banner->text();
        }
        return texts.join(u'\n');
    }
    WebhookForm *form() const { return page->findChild<ServerPane *>()->form(); }

    std::unique_ptr<Session> session;
    WebhookPage *page;

private:
    void keepHistory();

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
    SandboxHost m_sandbox;
    QThread m_network;
};

//! Half an hour in which it went wrong.
void DeliveryStage::keepHistory()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (int minute = 29; minute > 0; --minute) {
        const qint64 at = now - minute * 60;
        WebhookInfo info{.url = Url, .pendingUpdateCount = minute > 15 ? minute % 3 : (15 - minute) * 2, .ipAddress = u"127.0.0.1"_s, .maxConnections = 40};
        if (minute < 15) {
            info.lastErrorDate = at - 7;
            info.lastErrorMessage = u"Connection refused"_s;
        }
        session->store().addWebhookSample({.atMs = at * 1000, .json = QJsonDocument(toJson(info)).toJson(QJsonDocument::Compact)});
    }
}

using Prepare = void (*)(DeliveryStage &stage);

Screen screen(const QString &name, Prepare prepare, const QString &told)
{
    return {name,
            [prepare](Theme &theme) -> std::unique_ptr<QWidget> {
                auto stage = std::make_unique<DeliveryStage>(theme);
                prepare(*stage);
                return stage;
            },
            [told](QWidget &made) {
                const auto buttons = made.findChildren<Button *>();
                const bool isLaidOut = std::all_of(buttons.begin(), buttons.end(), [](const Button *button) {
                    return !qobject_cast<Banner *>(button->parentWidget()) || !button->parentWidget()->isVisible() || (button->isVisible() && button->x() > 0);
                });
                return isLaidOut && static_cast<DeliveryStage &>(made).told().contains(told);
            }};
}

std::unique_ptr<QWidget> switchScreen(Theme &)
{
    SwitchSituation situation{.now = {.pendingUpdateCount = 37}, .keys = {.path = "/x7f3a91c2", .secret = "s"}, .asksForName = true};
    situation.profile.me.user.username = u"sample_shop_bot"_s;
    auto dialog = std::make_unique<SwitchDialog>(situation, BotProfile::Receiving::Webhook, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->findChild<PublicAddressField *>()->setAddress(u"https://ab12.ngrok-free.app"_s);
    return dialog;
}

//! The other server does not answer: the rehearsal stops before anything is set.
std::unique_ptr<QWidget> rehearsalScreen(Theme &)
{
    SwitchSituation situation{.now = {.pendingUpdateCount = 37}, .keys = {.path = "/x7f3a91c2", .secret = "s"}, .rules = WebhookRules::LocalServer};
    situation.profile.me.user.username = u"sample_shop_bot"_s;
    auto dialog = std::make_unique<SwitchDialog>(situation, BotProfile::Receiving::Webhook, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    for (auto *choice : dialog->findChildren<QRadioButton *>()) {
        if (choice->text().contains("another server"_L1))
            choice->click();
    }
    for (auto *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == "Address of the other server"_L1)
            field->setText(Url);
    }
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Switch to webhook"_L1)
            button->click();
    }
    return dialog;
}

bool hasStopped(QWidget &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text() == "Set it all the same"_L1; });
}

std::unique_ptr<QWidget> certificateScreen(Theme &)
{
    auto dialog = std::make_unique<CertificateDialog>();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QString::fromLatin1(makeSelfSigned(u"bot.example.com"_s, KeyKind::EcP256)->certificate));
    dialog->findChild<QLineEdit *>()->setText(u"bot.example.com"_s);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Judge"_L1)
            button->click();
    }
    return dialog;
}

std::unique_ptr<QWidget> typesScreen(Theme &)
{
    auto pane = std::make_unique<AllowedUpdatesPane>();
    pane->setSeen({{u"message"_s, 8913}, {u"callback_query"_s, 402}});
    pane->setWanted(QStringList{u"message"_s, u"callback_query"_s, u"chat_member"_s});
    return pane;
}

} // namespace

QList<Screen> deliveryScreens()
{
    return {
        screen(u"webhook-delivery"_s, [](DeliveryStage &stage) { stage.set(*stage.session); }, u"Failing now"_s),
        screen(u"webhook-change"_s,
               [](DeliveryStage &stage) {
                   stage.set(*stage.session);
                   (void)QTest::qWaitFor([&stage] { return stage.told().contains("Failing now"_L1); });
                   stage.form()->fill({.url = u"http://127.0.0.1:8443/hook/7f3a91c2"_s, .maxConnections = 60, .secretToken = u"another-secret"_s,
                                       .allowedUpdates = QStringList{u"message"_s, u"callback_query"_s, u"chat_member"_s}, .dropPendingUpdates = true});
               },
               u"Failing now"_s),
        screen(u"webhook-rehearsal"_s,
               [](DeliveryStage &stage) {
                   stage.set(*stage.session);
                   (void)QTest::qWaitFor([&stage] { return stage.told().contains("Failing now"_L1); });
                   emit stage.form()->applyWanted({.url = u"http://127.0.0.1:2/hook/7f3a91c2"_s});
               },
               u"The rehearsal stopped"_s),
        screen(u"webhook-stranger"_s,
               [](DeliveryStage &stage) {
                   waitFor(stage.session->webhookInfo());
                   const auto other = stage.open(u"other"_s);
                   stage.set(*other);
                   waitFor(stage.session->webhookInfo());
               },
               u"Failing now"_s),
        screen(u"webhook-nobody"_s,
               [](DeliveryStage &stage) {
                   stage.session->setReceiving(BotProfile::Receiving::Webhook, {.port = 0});
                   stage.session->startReceiving();
               },
               u"nobody delivers"_s),
        {u"webhook-types"_s, typesScreen},
        {u"switch"_s, switchScreen},
        {u"switch-rehearsal"_s, rehearsalScreen, hasStopped},
        {u"certificate"_s, certificateScreen, [](QWidget &dialog) { return dialog.findChild<Banner *>()->isVisible(); }},
    };
}

} // namespace Botdesk::Screens
