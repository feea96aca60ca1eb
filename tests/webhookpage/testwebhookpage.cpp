// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/secretfile.h"
#include "support/botfixture.h"
#include "support/testmain.h"
#include "webhook/listenercard.h"
#include "webhook/listenerform.h"
#include "webhook/requestmodel.h"
#include "webhook/requestspane.h"
#include "webhook/resenddialog.h"
#include "webhook/rulespane.h"
#include "webhook/webhookpage.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/jsonview.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;
using Receiving = BotProfile::Receiving;

class TestWebhookPage final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingYetIsSaid();
    void theModeIsChosenOnThePage();
    void requestsAppearAsTheyCome();
    void refusedOnesAreFoundFromTheCard();
    void aRequestIsShownWithoutItsSecret();
    void aRequestGoesOutAgain();
    void aChangedRequestGoesOut();
    void theSecretGoesNowhereElse();
    void theListenersSettingsAreChecked();
    void anOpenAddressIsWarnedAbout();
    void aTakenPortIsToldAndTriedAgain();
    void aCertificateIsMadeWithOneButton();
    void aRuleIsWrittenAndUsed();
    void aRuleThatTelegramPassesOverIsNotTaken();

private:
    Session &session() { return m_bot->session(); }
    void listen();
    int deliver(const QByteArray &body, const QByteArray &secret = {});
    QByteArray secret() { return readPrivateFile(listenerSecretFile(session().folder())).value_or(QByteArray()).trimmed(); }
    QTableView *table() { return m_page->findChild<RequestsPane *>()->table(); }
    Button *button(const QString &text, QWidget *inside = nullptr);
    void openTab(int tab) { m_page->findChild<QTabBar *>()->setCurrentIndex(tab + 1); }   // behind Delivery
    static QByteArray update(int id) { return "{\"update_id\":" + QByteArray::number(id) + ",\n\"poll\":{\"id\":\"1\"}}"; }

    std::unique_ptr<BotFixture> m_bot;
    std::unique_ptr<WebhookPage> m_page;
};

void TestWebhookPage::init()
{
    m_bot = std::make_unique<BotFixture>();
    m_page = std::make_unique<WebhookPage>(session());
    m_page->resize(1200, 800);
    m_page->prepare();
    m_page->show();
    openTab(0);
}

void TestWebhookPage::cleanup()
{
    m_page.reset();
    m_bot.reset();
}

void TestWebhookPage::listen()
{
    session().setReceiving(Receiving::Webhook, {.port = 0});
    session().startReceiving();
    QTRY_VERIFY(session().receiverState().listener && session().receiverState().phase == Phase::Receiving);
}

int TestWebhookPage::deliver(const QByteArray &body, const QByteArray &wrongSecret)
{
    const ListenerPlace place = session().receiverState().listener.value_or(ListenerPlace());
    QTcpSocket socket;
    socket.connectToHost(place.address, place.port);
    socket.write("POST " + place.path + " HTTP/1.1\r\nHost: a\r\nX-Telegram-Bot-Api-Secret-Token: "
                 + (wrongSecret.isEmpty() ? secret() : wrongSecret) + "\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    const bool isOver = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n") || socket.state() == QAbstractSocket::UnconnectedState;
    }, 20'000);
    return isOver ? answer.mid(9, 3).toInt() : -1;
}

Button *TestWebhookPage::button(const QString &text, QWidget *inside)
{
    for (Button *button : (inside ? inside : m_page.get())->findChildren<Button *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void TestWebhookPage::nothingYetIsSaid()
{
    openTab(1);
    QVERIFY(!table()->isVisible());
    const auto states = m_page->findChildren<EmptyState *>();
    QVERIFY(std::any_of(states.begin(), states.end(), [](const EmptyState *state) { return state->isVisible(); }));
}

void TestWebhookPage::theModeIsChosenOnThePage()
{
    auto *mode = m_page->findChild<SegmentedControl *>();
    QCOMPARE(mode->currentIndex(), int(Receiving::Polling));
    QList<Receiving> wanted;
    connect(m_page.get(), &WebhookPage::switchWanted, this, [&wanted](Receiving to) { wanted << to; });
    mode->setCurrentIndex(int(Receiving::Webhook));
    QCOMPARE(wanted, QList<Receiving>{Receiving::Webhook});
    QCOMPARE(mode->currentIndex(), int(Receiving::Polling));   // the window asks first
    session().setReceiving(Receiving::Webhook, {.port = 0});
    QCOMPARE(mode->currentIndex(), int(Receiving::Webhook));
    mode->setCurrentIndex(int(Receiving::Polling));
    QCOMPARE(wanted.size(), 2);
}

void TestWebhookPage::requestsAppearAsTheyCome()
{
    QAbstractItemModelTester tester(m_page->findChild<RequestModel *>());
    listen();
    openTab(1);
    QCOMPARE(deliver(update(1)), 200);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(table()->isVisible());
    QCOMPARE(deliver(update(1)), 200);
    QCOMPARE(deliver(update(2), "wrong"), 404);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    const auto outcome = [this](int row) { return table()->model()->index(row, RequestModel::Outcome).data().toString(); };
    QCOMPARE(outcome(0), u"let in"_s);
    QCOMPARE(outcome(1), u"came again"_s);
    QCOMPARE(outcome(2), u"wrong secret"_s);
    m_page->findChild<RequestsPane *>()->showOnly(RequestFilter::LetIn);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(deliver("[]"), 400);
    QCOMPARE(deliver(update(3)), 200);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(outcome(2), u"let in"_s);
}

void TestWebhookPage::refusedOnesAreFoundFromTheCard()
{
    listen();
    QCOMPARE(deliver(update(1)), 200);
    QCOMPARE(deliver(update(2), "wrong"), 404);
    auto *show = button(u"Show what was refused"_s);
    QVERIFY(show);
    QTRY_VERIFY(show->isVisible());
    show->click();
    QCOMPARE(m_page->findChild<QTabBar *>()->currentIndex(), 2);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, RequestModel::Outcome).data().toString(), u"wrong secret"_s);
}

void TestWebhookPage::aRequestIsShownWithoutItsSecret()
{
    listen();
    openTab(1);
    QCOMPARE(deliver(update(7)), 200);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    const auto views = m_page->findChildren<JsonView *>();
    QTRY_VERIFY(std::any_of(views.begin(), views.end(), [](const JsonView *view) { return view->json() == update(7); }));
    for (const QPlainTextEdit *text : m_page->findChildren<QPlainTextEdit *>())
        QVERIFY(!text->toPlainText().toUtf8().contains(secret()));
    const auto texts = m_page->findChildren<QPlainTextEdit *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QPlainTextEdit *text) {
        return text->toPlainText().contains(u"X-Telegram-Bot-Api-Secret-Token: <redacted>"_s);
    }));
}

void TestWebhookPage::aRequestGoesOutAgain()
{
    listen();
    openTab(1);
    QCOMPARE(deliver(update(7)), 200);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    auto *again = button(u"Send again to a URL…"_s);
    QTRY_VERIFY(again->isVisible());
    again->click();
    auto *dialog = m_page->findChild<ResendDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->url()->text(), session().receiverState().listener->url());   // here, unless it is changed
    button(u"Send"_s, dialog)->click();
    QTRY_VERIFY2(dialog->outcome()->text().startsWith(u"Answered 200"), qPrintable(dialog->outcome()->text()));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->model()->index(1, RequestModel::Outcome).data().toString(), u"came again"_s);
    dialog->url()->setText(u"http://127.0.0.1:1/"_s);
    button(u"Send"_s, dialog)->click();
    QTRY_VERIFY2(dialog->outcome()->text().contains(u"refused"), qPrintable(dialog->outcome()->text()));
    dialog->url()->setText(u"ftp://127.0.0.1/"_s);
    QVERIFY(!button(u"Send"_s, dialog)->isEnabled());
}

void TestWebhookPage::aChangedRequestGoesOut()
{
    listen();
    openTab(1);
    QCOMPARE(deliver(update(7)), 200);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    auto *change = button(u"Change and send again…"_s);
    QTRY_VERIFY(change->isVisible());
    change->click();
    auto *dialog = m_page->findChild<ResendDialog *>();
    dialog->body()->setPlainText(dialog->body()->toPlainText().replace(u"7"_s, u"8"_s));
    button(u"Send"_s, dialog)->click();
    QTRY_VERIFY2(dialog->outcome()->text().startsWith(u"Answered 200"), qPrintable(dialog->outcome()->text()));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->model()->index(1, RequestModel::Outcome).data().toString(), u"let in"_s);
    QCOMPARE(m_bot->wait(session().store().rows())->size(), 2);
}

void TestWebhookPage::theSecretGoesNowhereElse()
{
    listen();
    const WebhookRequest request{.method = "POST", .headers = {{"X-Telegram-Bot-Api-Secret-Token", "<redacted>"}, {"X-Odd", "1"}}, .body = "{}"};
    ResendDialog dialog(session(), request, false);
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::Any));
    QByteArray received;
    connect(&elsewhere, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = elsewhere.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] {
            received += socket->readAll();
            socket->write("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n");
        });
    });
    dialog.url()->setText(u"http://0.0.0.0:%1/hook?a=b"_s.arg(elsewhere.serverPort()));   // not this computer by its name
    button(u"Send"_s, &dialog)->click();
    QTRY_VERIFY2(dialog.outcome()->text().startsWith(u"Answered 204"), qPrintable(dialog.outcome()->text()));
    QVERIFY2(received.startsWith("POST /hook?a=b HTTP/1.1\r\nHost: 0.0.0.0:"), received.constData());
    QVERIFY(received.contains("X-Odd: 1\r\n"));
    QVERIFY(!received.contains("Secret-Token") && !received.contains(secret()));
}

void TestWebhookPage::theListenersSettingsAreChecked()
{
    auto *form = m_page->findChild<ListenerForm *>();
    auto *apply = button(u"Apply"_s, form);
    QVERIFY(!apply->isEnabled());
    auto *address = form->findChild<QLineEdit *>(u"listenerAddress"_s);
    QVERIFY(address);
    address->setText(u"here"_s);
    QVERIFY(!apply->isEnabled());
    address->setText(u"127.0.0.2"_s);
    QVERIFY(apply->isEnabled());
    apply->click();
    QCOMPARE(session().profile().listener.address, u"127.0.0.2"_s);
    QVERIFY(!apply->isEnabled());
}

void TestWebhookPage::anOpenAddressIsWarnedAbout()
{
    auto *form = m_page->findChild<ListenerForm *>();
    auto *warning = form->findChild<Banner *>();
    QVERIFY(!warning->isVisible());
    form->findChild<QLineEdit *>(u"listenerAddress"_s)->setText(u"0.0.0.0"_s);
    QVERIFY(warning->isVisible());
    QVERIFY2(warning->text().contains(u"0.0.0.0"), qPrintable(warning->text()));
}

void TestWebhookPage::aTakenPortIsToldAndTriedAgain()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    session().setReceiving(Receiving::Webhook, {.port = other.serverPort()});
    session().startReceiving();
    QTRY_COMPARE(session().receiverState().phase, Phase::CannotListen);
    QTRY_VERIFY(button(u"Try again"_s) && button(u"Try again"_s)->isVisible());
    auto *again = button(u"Try again"_s);
    other.close();
    again->click();
    QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
}

void TestWebhookPage::aCertificateIsMadeWithOneButton()
{
    auto *form = m_page->findChild<ListenerForm *>();
    form->findChild<SegmentedControl *>()->setCurrentIndex(1);
    auto *host = form->findChild<QLineEdit *>(u"certificateHost"_s);
    host->setText(u"no host"_s);
    auto *generate = button(u"Generate"_s, form);
    generate->click();
    QTRY_VERIFY(generate->isEnabled());
    QVERIFY(!button(u"Apply"_s, form)->isEnabled());
    host->setText(u"127.0.0.1"_s);
    generate->click();
    QTRY_VERIFY(button(u"Apply"_s, form)->isEnabled());
    button(u"Apply"_s, form)->click();
    QVERIFY(!session().profile().listener.certificateFile.isEmpty());
    ListenerSettings settings = session().profile().listener;
    settings.port = 0;
    session().setReceiving(Receiving::Webhook, settings);
    session().startReceiving();
    QTRY_VERIFY(session().receiverState().listener && session().receiverState().listener->certificate);
}

void TestWebhookPage::aRuleIsWrittenAndUsed()
{
    listen();
    openTab(2);
    auto *rules = m_page->findChild<RulesPane *>();
    button(u"Add a rule"_s, rules)->click();
    QCOMPARE(rules->findChild<QListWidget *>()->count(), 1);
    auto *type = rules->findChild<QComboBox *>();
    type->setCurrentIndex(type->findData(u"poll"_s));
    emit type->activated(type->currentIndex());
    rules->findChild<QPlainTextEdit *>()->setPlainText(u"{\"text\":\"{poll.id}\"}"_s);
    button(u"Apply"_s, rules)->click();
    QCOMPARE(session().profile().listener.rules.size(), 1);
    QCOMPARE(deliver(update(1)), 200);   // no connection was lost for it
    const auto last = m_bot->wait(session().requests()->last(RequestFilter::LetIn, 1));
    QCOMPARE(last->size(), 1);
    QCOMPARE(m_bot->wait(session().requests()->request(last->first().id))->answer, QByteArray(R"({"method":"sendMessage","text":"1"})"));
}

void TestWebhookPage::aRuleThatTelegramPassesOverIsNotTaken()
{
    openTab(2);
    auto *rules = m_page->findChild<RulesPane *>();
    button(u"Add a rule"_s, rules)->click();
    auto *apply = button(u"Apply"_s, rules);
    QVERIFY(apply->isEnabled());
    auto *method = rules->findChild<QLineEdit *>(u"ruleMethod"_s);
    method->setText(u"deleteWebhook"_s);
    emit method->textEdited(method->text());
    QVERIFY(!apply->isEnabled());
    rules->findChild<QPlainTextEdit *>()->setPlainText(u"[1]"_s);
    method->setText(u"sendDice"_s);
    emit method->textEdited(method->text());
    QVERIFY(!apply->isEnabled());   // the parameters are no object
}

BOTDESK_TEST(TestWebhookPage)
#include "testwebhookpage.moc"
