// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "core/redact.h"
#include "deliver/deliveryjournal.h"
#include "http/httpserver.h"
#include "settings/settings.h"
#include "support/botfixture.h"
#include "support/sampleupdates.h"
#include "webhook/requestspane.h"
#include "webhook/webhookpage.h"
#include "widgets/button.h"
#include "window/mainwindow.h"

#include <QDateTime>
#include <QTabBar>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace Botdesk::Screens {

using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

//! The page in its window, with a listener to which things have come.
class WebhookStage final : public QWidget
{
public:
    explicit WebhookStage(Theme &theme)
        : settings(m_folder.filePath(u"botdesk.ini"_s))
        , window(settings, theme)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(&window);
        window.setWindowFlags(Qt::Widget);
        page = new WebhookPage(bot.session());
        window.setPages({page});
        window.setCurrentBot({u"shop"_s, 123456, u"Sample Shop Bot"_s, u"@sample_shop_bot"_s, u"Webhook listener :8443"_s,
                              Avatar::Dot::Ok, BotLine::Environment::Live});
        window.showPage(page);
    }
    ~WebhookStage() override { window.setParent(nullptr); }

    void openTab(int tab) { page->findChild<QTabBar *>()->setCurrentIndex(tab + 1); }   // behind Delivery
    void listen(ListenerSettings settings)
    {
        bot.session().setReceiving(BotProfile::Receiving::Webhook, settings);
        bot.session().startReceiving();
    }
    void fill();
    void forward();

    QTcpServer taken;
    HttpServer program;   // that updates are forwarded to
    BotFixture bot;
    QTemporaryDir m_folder;
    Settings settings;
    MainWindow window;
    WebhookPage *page;
};

void WebhookStage::fill()
{
    const qint64 begin = QDateTime::currentMSecsSinceEpoch() - 90'000;
    const QByteArrayList updates = sampleUpdates(718204411);
    for (int i = 0; i < 40; ++i) {
        const QByteArray body = updates[i % updates.size()];
        WebhookRequest request{.atMs = begin + i * 2100,
                               .address = QHostAddress(0x959aa7c0u + quint32(i % 5)),
                               .proxy = QHostAddress(QHostAddress::LocalHost),
                               .listener = "/x7f3a91c2",
                               .method = "POST",
                               .target = "/x7f3a91c2",
                               .headers = {{"Host", "bot.example.com"}, {"X-Telegram-Bot-Api-Secret-Token", RedactedMark.latin1()},
                                           {"Content-Type", "application/json"}, {"Content-Length", QByteArray::number(body.size())},
                                           {"Connection", "keep-alive"}, {"Accept-Encoding", "gzip, deflate"}},
                               .body = body,
                               .bytes = body.size(),
                               .status = 200,
                               .answerMs = 1 + i % 7};
        if (i % 9 == 4) {
            request.refusal = WebhookRefusal::Secret;
            request.status = 404;
            request.address = QHostAddress(u"203.0.113.77"_s);
        } else if (i % 13 == 6) {
            request.refusal = WebhookRefusal::Path;
            request.status = 404;
            request.method = "GET";
            request.target = "/.env";
        } else if (i == 33) {
            request.cameAgain = true;
        } else if (i == 36) {
            request.answerMs = 14'200;
        }
        bot.session().requests()->add(request);
    }
}

//! Left over from a run before; of two chats the first update is refused again and again.
void WebhookStage::forward()
{
    QObject::connect(&program, &HttpServer::requested, &program, [](HttpExchange *exchange) {
        const QByteArray &body = exchange->request().body;
        exchange->answer({.status = body.contains("718204411") || body.contains("718204414") ? 500 : 200});
    });
    program.listen(QHostAddress::LocalHost, 0);
    const auto journal = DeliveryJournal::open(bot.session().folder() + u"/deliveries"_s)
                             .and_then([](DeliveryJournal journal) { return journal.add(sampleUpdates(718204411)); });
    bot.session().setForwarding({.url = u"http://127.0.0.1:%1/hook"_s.arg(program.port()), .secret = "x7f3a91c2", .isOn = journal.has_value()});
    bot.session().startReceiving();
    openTab(3);
}

using Prepare = void (*)(WebhookStage &stage);

Screen screen(const QString &name, Prepare prepare, bool (*isReady)(WebhookStage &stage))
{
    return {name,
            [prepare](Theme &theme) -> std::unique_ptr<QWidget> {
                auto stage = std::make_unique<WebhookStage>(theme);
                prepare(*stage);
                return stage;
            },
            [isReady](QWidget &made) { return isReady(static_cast<WebhookStage &>(made)); }};
}

bool isListening(WebhookStage &stage)
{
    return stage.bot.session().receiverState().listener.has_value();
}

QTableView *tableOf(WebhookStage &stage)
{
    return stage.page->findChild<RequestsPane *>()->table();
}

} // namespace

QList<Screen> webhookScreens()
{
    return {
        screen(u"webhook-listener"_s, [](WebhookStage &stage) { stage.listen({.port = 0}); stage.fill(); stage.openTab(0); }, isListening),
        screen(u"webhook-trouble"_s,
               [](WebhookStage &stage) {
                   stage.taken.listen(QHostAddress::LocalHost);
                   stage.listen({.port = stage.taken.serverPort()});
                   stage.openTab(0);
               },
               [](WebhookStage &stage) { return stage.bot.session().receiverState().phase == ReceiverState::Phase::CannotListen; }),
        screen(u"webhook-requests"_s,
               [](WebhookStage &stage) {
                   stage.listen({.port = 0});
                   stage.fill();
                   stage.openTab(1);
               },
               [](WebhookStage &stage) {
                   if (!isListening(stage) || tableOf(stage)->model()->rowCount() < 40)
                       return false;
                   tableOf(stage)->selectRow(33);
                   const auto buttons = stage.page->findChildren<Button *>();
                   return std::any_of(buttons.begin(), buttons.end(), [](const Button *button) {
                       return button->isVisible() && button->text().startsWith("Change"_L1);
                   });
               }),
        screen(u"webhook-requests-empty"_s, [](WebhookStage &stage) { stage.listen({.port = 0}); stage.openTab(1); }, isListening),
        screen(u"webhook-forward"_s, [](WebhookStage &stage) { stage.forward(); },
               [](WebhookStage &stage) {
                   const ForwardState &state = stage.bot.session().forwardState();
                   return state.delivered > 4 && !state.queues.isEmpty() && state.queues.first().queue.attempts > 2;
               }),
        screen(u"webhook-forward-off"_s, [](WebhookStage &stage) { stage.openTab(3); }, [](WebhookStage &) { return true; }),
        screen(u"webhook-forward-listener"_s, [](WebhookStage &stage) { stage.listen({.port = 0}); stage.openTab(3); }, isListening),
        screen(u"webhook-answers"_s,
               [](WebhookStage &stage) {
                   stage.listen({.port = 0});
                   stage.openTab(2);
                   for (Button *button : stage.page->findChildren<Button *>()) {
                       if (button->text() == u"Add a rule"_s)
                           button->click();
                   }
               },
               isListening),
    };
}

} // namespace Botdesk::Screens
