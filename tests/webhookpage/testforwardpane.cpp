// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpserver.h"
#include "session/session.h"
#include "session/webhookservers.h"
#include "support/sandboxground.h"
#include "support/testmain.h"
#include "webhook/forwardform.h"
#include "webhook/forwardmodels.h"
#include "webhook/forwardpane.h"
#include "webhook/webhookpage.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "widgets/toolbutton.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The page's tab Forward, by mouse and keyboard: people of the Sandbox write, and a program in this test gets it by HTTP.
class TestForwardPane final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void itIsSwitchedOnByMouseAndTheProgramGetsIt();
    void itIsSwitchedOnByKeyboard();
    void thePoisonousUpdateIsShownAndPutAside();
    void theRestIsLetFlowByKeyboard();
    void tryNowDoesNotWait();
    void theAddressIsJudgedWhileItIsTyped_data();
    void theAddressIsJudgedWhileItIsTyped();
    void whatWasTypedStaysWhenSomethingHappens();
    void aListenerIsToldApart();
    void everythingHasANameOfItsOwn();

private:
    void write(const QString &text) { m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice}, {u"text"_s, text}}); }
    QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(m_program->port()); }
    QStringList taken() const;
    QLineEdit *field(const QString &name) { return m_pane->findChild<QLineEdit *>(name); }
    Switch *onOff() { return m_pane->findChild<Switch *>(); }
    Button *button(const QString &text);
    QTableView *table(const QString &name);
    Banner *banner(const QString &text);
    void press(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void switchOn();
    bool isReached(QWidget *wanted);

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HttpServer> m_program;
    std::unique_ptr<WebhookPage> m_page;
    ForwardPane *m_pane = nullptr;
    QString m_poison;
    QList<HttpRequest> m_requests;
    QStringList m_taken;
    qint64 m_alice = 0;
};

void TestForwardPane::init()
{
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_poison.clear();
    m_requests.clear();
    m_taken.clear();
    m_program = std::make_unique<HttpServer>();
    connect(m_program.get(), &HttpServer::requested, this, [this](HttpExchange *exchange) {
        m_requests.append(exchange->request());
        const QString text = QJsonDocument::fromJson(exchange->request().body)["message"_L1]["text"_L1].toString();
        if (!m_poison.isEmpty() && text == m_poison)
            return exchange->answer({.status = 500});
        m_taken.append(text);
        exchange->answer({});
    });
    QVERIFY(m_program->listen(QHostAddress::LocalHost, 0));
    m_alice = m_ground->person(0);
    const BotProfile profile = m_ground->profile();
    m_session = std::make_unique<Session>(profile, m_ground->sandbox.token(), openSqliteStore({.path = m_ground->folder.filePath(u"bot/updates.sqlite"_s)}),
                                          &m_ground->network);
    m_session->prepareListening(std::make_shared<WebhookServers>(), m_ground->folder.filePath(u"bot"_s));
    m_session->startReceiving();
    constexpr qsizetype AtStart = 6;   // updates that wait in a Sandbox that has just begun
    const auto stored = [this] { return waitFor(m_session->store().rows()).value_or(UpdateRows()).size(); };
    QTRY_COMPARE(stored(), AtStart);
    m_page = std::make_unique<WebhookPage>(*m_session);
    m_page->resize(1200, 800);
    m_page->prepare();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto *tabs = m_page->findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tabs->count() - 1).center());
    m_pane = m_page->findChild<ForwardPane *>();
    QVERIFY(m_pane->isVisible());
}

void TestForwardPane::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_program.reset();
    m_ground.reset();
}

Button *TestForwardPane::button(const QString &text)
{
    for (Button *button : m_pane->findChildren<Button *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QTableView *TestForwardPane::table(const QString &name)
{
    for (QTableView *table : m_pane->findChildren<QTableView *>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

Banner *TestForwardPane::banner(const QString &text)
{
    for (Banner *banner : m_pane->findChildren<Banner *>()) {
        if (banner->isVisible() && banner->text().contains(text))
            return banner;
    }
    return nullptr;
}

void TestForwardPane::switchOn()
{
    QTest::keyClicks(field(u"forwardUrl"_s), url());
    press(onOff());
    QTRY_VERIFY(m_session->forwardSettings().isOn);
}

//! By Tab, from the field of the address.
bool TestForwardPane::isReached(QWidget *wanted)
{
    field(u"forwardUrl"_s)->setFocus();
    for (int i = 0; i < 60; ++i) {
        if (QApplication::focusWidget() == wanted)
            return true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return false;
}

void TestForwardPane::itIsSwitchedOnByMouseAndTheProgramGetsIt()
{
    QVERIFY(m_pane->findChild<EmptyState *>()->isVisible());
    QVERIFY(!onOff()->isEnabled());   // it has no address yet
    QTest::keyClicks(field(u"forwardUrl"_s), url());
    for (ToolButton *tool : m_pane->findChildren<ToolButton *>()) {
        if (tool->accessibleName() == u"Make a new secret to go along"_s)
            press(tool);
    }
    const QByteArray secret = field(u"forwardSecret"_s)->text().toUtf8();
    QVERIFY(secret.size() >= 32);
    QCOMPARE(field(u"forwardSecret"_s)->echoMode(), QLineEdit::Password);
    press(onOff());
    QTRY_VERIFY(m_session->forwardSettings().isOn);
    write(u"Where is my mug?"_s);
    QTRY_COMPARE(m_taken, QStringList{u"Where is my mug?"_s});
    QCOMPARE(m_requests.first().header("x-telegram-bot-api-secret-token"), secret);
    auto *deliveries = table(u"The last deliveries"_s);
    QAbstractItemModelTester tester(deliveries->model());
    QTRY_COMPARE(deliveries->model()->rowCount(), 1);
    QVERIFY(deliveries->isVisible());
    const auto cell = [&](int column) { return deliveries->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(AttemptModel::Status), u"200"_s);
    QCOMPARE(cell(AttemptModel::Try), u"1"_s);
    QVERIFY(cell(AttemptModel::Update).endsWith(u" message"_s));
    write(u"And now?"_s);
    QTRY_COMPARE(deliveries->model()->rowCount(), 2);
    press(onOff());
    QTRY_VERIFY(!m_session->forwardSettings().isOn);
    QCOMPARE(m_session->forwardSettings().secret, secret);
}

void TestForwardPane::itIsSwitchedOnByKeyboard()
{
    field(u"forwardUrl"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), url());
    QVERIFY(isReached(onOff()));
    QTest::keyClick(onOff(), Qt::Key_Space);
    QTRY_VERIFY(m_session->forwardSettings().isOn);
    write(u"hello"_s);
    QTRY_COMPARE(m_taken, QStringList{u"hello"_s});
}

void TestForwardPane::thePoisonousUpdateIsShownAndPutAside()
{
    m_poison = u"bad"_s;
    switchOn();
    write(u"bad"_s);
    write(u"good"_s);
    QTRY_VERIFY(banner(u"holds back 1 more"_s));
    QVERIFY2(banner(u"holds back"_s)->text().contains(u"tried "), qPrintable(banner(u"holds back"_s)->text()));
    const auto labels = banner(u"holds back"_s)->findChildren<Label *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
        return label->text() == u"Wrong response from the webhook: 500 Internal Server Error"_s;
    }));
    auto *waiting = table(u"Chats in which updates wait"_s);
    QCOMPARE(waiting->model()->rowCount(), 1);
    QCOMPARE(waiting->model()->index(0, QueueModel::Waiting).data().toString(), u"2"_s);
    press(button(u"Put aside"_s));
    QTRY_COMPARE(m_taken, QStringList{u"good"_s});
    QTRY_VERIFY(!banner(u"holds back"_s) && !banner(u"cannot be delivered"_s));
    auto *aside = m_pane->findChild<QListWidget *>();
    QTRY_COMPARE(aside->count(), 1);
    m_poison.clear();
    m_pane->findChild<SegmentedControl *>()->setCurrentIndex(1);
    QVERIFY(aside->isVisible());
    press(button(u"Deliver again"_s));
    QTRY_COMPARE(m_taken, (QStringList{u"good"_s, u"bad"_s}));
    QTRY_COMPARE(aside->count(), 0);
    QVERIFY(!button(u"Deliver again"_s)->isEnabled());
}

void TestForwardPane::theRestIsLetFlowByKeyboard()
{
    m_poison = u"bad"_s;
    switchOn();
    write(u"bad"_s);
    write(u"good"_s);
    QTRY_VERIFY(banner(u"holds back 1 more"_s));
    QVERIFY(isReached(button(u"Let the rest flow"_s)));
    QTest::keyClick(button(u"Let the rest flow"_s), Qt::Key_Space);
    QTRY_COMPARE(m_taken, QStringList{u"good"_s});
    QTRY_VERIFY(banner(u"cannot be delivered"_s));   // it is tried on, and holds nobody back
}

void TestForwardPane::tryNowDoesNotWait()
{
    m_poison = u"bad"_s;
    switchOn();
    write(u"bad"_s);
    // The first wait is nothing, the others grow.
    QTRY_VERIFY(!m_session->forwardState().queues.isEmpty() && m_session->forwardState().queues.first().queue.attempts >= 3);
    m_poison.clear();
    press(button(u"Try now"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_taken, QStringList{u"bad"_s}, 3000);   // its turn would come in 4 s
}

void TestForwardPane::theAddressIsJudgedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("on this computer") << u"http://127.0.0.1:3000/hook"_s << QString() << true;
    QTest::newRow("by name") << u"http://localhost/"_s << QString() << true;
    QTest::newRow("elsewhere with TLS") << u"https://bot.example.com/"_s << QString() << true;
    QTest::newRow("elsewhere without") << u"http://192.168.0.7/"_s << u"Without TLS"_s << true;
    QTest::newRow("no protocol") << u"127.0.0.1:3000"_s << u"http:// or https://"_s << false;
    QTest::newRow("another protocol") << u"ftp://127.0.0.1/"_s << u"http:// or https://"_s << false;
    QTest::newRow("no host") << u"http://"_s << u"no address"_s << false;
    QTest::newRow("no port") << u"http://127.0.0.1:99999/"_s << u"no address"_s << false;
}

void TestForwardPane::theAddressIsJudgedWhileItIsTyped()
{
    QFETCH(QString, url);
    QFETCH(QString, said);
    QFETCH(bool, isGood);
    QTest::keyClicks(field(u"forwardUrl"_s), url);
    QCOMPARE(onOff()->isEnabled(), isGood);
    QCOMPARE(button(u"Apply"_s)->isEnabled(), isGood);
    const auto labels = m_pane->findChild<ForwardForm *>()->findChildren<Label *>();
    const bool isSaid = std::any_of(labels.begin(), labels.end(), [&](const Label *label) { return label->isVisible() && label->text().contains(said); });
    QVERIFY(isSaid);
    if (said.isEmpty()) {
        QVERIFY(std::none_of(labels.begin(), labels.end(), [](const Label *label) { return label->isVisible() && label->text().startsWith(u"Without TLS"); }));
        QTest::keyClicks(field(u"forwardSecret"_s), u"not good"_s);
        QVERIFY(!onOff()->isEnabled());
    }
}

void TestForwardPane::whatWasTypedStaysWhenSomethingHappens()
{
    switchOn();
    QTest::keyClicks(field(u"forwardUrl"_s), u"/more"_s);
    write(u"hello"_s);
    QTRY_COMPARE(m_taken, QStringList{u"hello"_s});
    QTRY_COMPARE(m_session->forwardState().delivered, 1);
    QCOMPARE(field(u"forwardUrl"_s)->text(), url() + u"/more"_s);
    press(button(u"Apply"_s));
    QTRY_COMPARE(m_session->forwardSettings().url, url() + u"/more"_s);
    QVERIFY(m_session->forwardSettings().isOn);
    QTRY_VERIFY(!button(u"Apply"_s)->isEnabled());
}

void TestForwardPane::aListenerIsToldApart()
{
    QVERIFY(!banner(u"needs long polling"_s));
    m_session->setReceiving(BotProfile::Receiving::Webhook, {.port = 0});
    QTRY_VERIFY(banner(u"needs long polling"_s));
    m_session->setReceiving(BotProfile::Receiving::Polling, {.port = 0});
    QTRY_VERIFY(!banner(u"needs long polling"_s));
    switchOn();
    m_session->stopReceiving();
    QTRY_VERIFY(banner(u"Receiving is stopped"_s));
    bool isWanted = false;
    connect(m_page.get(), &WebhookPage::startWanted, this, [&isWanted] { isWanted = true; });
    press(button(u"Start receiving"_s));
    QVERIFY(isWanted);
}

void TestForwardPane::everythingHasANameOfItsOwn()
{
    QSet<QString> names;
    for (QWidget *widget : m_pane->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const QString name = face ? face->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(), qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QVERIFY(names.size() >= 12);
}

BOTDESK_TEST(TestForwardPane)
#include "testforwardpane.moc"
