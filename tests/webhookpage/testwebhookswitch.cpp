// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/webhookservers.h"
#include "session/webhooksetting.h"
#include "settings/settings.h"
#include "support/hook.h"
#include "support/layoutcheck.h"
#include "support/sandboxground.h"
#include "support/testmain.h"
#include "webhook/deliverheredialog.h"
#include "webhook/probepane.h"
#include "webhook/webhookpage.h"
#include "widgets/banner.h"
#include "widgets/theme.h"
#include "window/guard.h"
#include "window/receivingchanges.h"
#include "window/switchdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;
using Receiving = BotProfile::Receiving;

//! A webhook that is gone while the listener waits, and the way to somebody else's server.
class TestWebhookSwitch final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aListenerWithoutAWebhookIsTold();
    void aDeletedWebhookLeavesAListenerThatNobodyDeliversTo();
    void anotherServerIsSetAfterARehearsal();
    void aFailedRehearsalSetsNothing();
    void aFailedRehearsalIsOverruled();
    void whatWasTypedSinceIsRehearsedAnew();

private:
    QString said() const { return m_page->findChild<Banner *>()->isVisible() ? m_page->findChild<Banner *>()->text() : QString(); }
    void listen();
    WebhookInfo info() { return waitFor(m_session->webhookInfo()).value_or(WebhookInfo()); }
    static QPushButton *button(const QWidget *inside, const QString &text);
    SwitchDialog *switchToServer(const QString &url);
    static QString words(const QWidget *inside);

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<WebhookPage> m_page;
    std::unique_ptr<Hook> m_other;
};

void TestWebhookSwitch::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_ground->folder.filePath(u"botdesk.ini"_s));
    m_session = std::make_unique<Session>(m_ground->profile(), m_ground->sandbox.token(),
                                          openSqliteStore({.path = m_ground->folder.filePath(u"s.sqlite"_s)}), &m_ground->network);
    m_session->prepareListening(std::make_shared<WebhookServers>(), m_ground->folder.path());
    m_page = std::make_unique<WebhookPage>(*m_session);
    m_guard = std::make_unique<Guard>(*m_settings, m_page.get());
    connect(m_page.get(), &WebhookPage::webhookDeletionWanted, this, [this] { askToDeleteWebhook(*m_guard, *m_session); });
    connect(m_page.get(), &WebhookPage::switchWanted, this, [this](Receiving to) { askToSwitchReceiving(*m_guard, *m_session, to); });
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_other = std::make_unique<Hook>();
}

void TestWebhookSwitch::cleanup()
{
    m_guard.reset();
    m_page.reset();
    m_session.reset();
    m_other.reset();
    m_settings.reset();
    m_theme.reset();
    m_ground.reset();
}

void TestWebhookSwitch::listen()
{
    m_session->setReceiving(Receiving::Webhook, {.port = 0});
    m_session->startReceiving();
    QTRY_VERIFY(m_session->receiverState().listener && m_session->receiverState().phase == Phase::Receiving);
}

QPushButton *TestWebhookSwitch::button(const QWidget *inside, const QString &text)
{
    for (auto *each : inside->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

QString TestWebhookSwitch::words(const QWidget *inside)
{
    QStringList texts;
    for (const auto *label : inside->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

//! The dialog, where the other server is chosen and its address is typed.
SwitchDialog *TestWebhookSwitch::switchToServer(const QString &url)
{
    askToSwitchReceiving(*m_guard, *m_session, Receiving::Webhook);
    if (!QTest::qWaitFor([] { return qobject_cast<SwitchDialog *>(QApplication::activeModalWidget()) != nullptr; }, 15000))
        return nullptr;
    auto *dialog = qobject_cast<SwitchDialog *>(QApplication::activeModalWidget());
    for (auto *each : dialog->findChildren<QRadioButton *>()) {
        if (each->text().contains(u"another server"_s))
            each->click();
    }
    for (auto *each : dialog->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == "Address of the other server"_L1)
            QTest::keyClicks(each, url);
    }
    return dialog;
}

void TestWebhookSwitch::aListenerWithoutAWebhookIsTold()
{
    listen();
    m_page->refresh();
    QTRY_VERIFY2(said().contains(u"nobody delivers: no webhook is set"_s) && said().contains(u"6 update(s) wait on the server"_s), qPrintable(said()));
    QTRY_COMPARE(layoutProblems(*m_page), QStringList());
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    QVERIFY(!button(m_page.get(), u"Receive by long polling…"_s));   // it never was: that is not what is missing
    QTRY_VERIFY(button(m_page.get(), u"Deliver to the listener here…"_s));
    QTest::mouseClick(button(m_page.get(), u"Deliver to the listener here…"_s), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<DeliverHereDialog *>());
    QCOMPARE(m_page->findChild<QTabBar *>()->currentIndex(), 0);
    m_page->findChild<DeliverHereDialog *>()->close();
    const QString here = m_session->receiverState().listener->url();
    QVERIFY(waitFor(setWebhook(*m_session, {.url = here, .secretToken = QString::fromUtf8(waitFor(m_session->listenerKeys())->secret)}, {})));
    m_page->refresh();
    QTRY_VERIFY2(said().contains(u"Telegram delivers to 127.0.0.1"_s), qPrintable(said()));
}

void TestWebhookSwitch::aDeletedWebhookLeavesAListenerThatNobodyDeliversTo()
{
    listen();
    const QString here = m_session->receiverState().listener->url();
    QVERIFY(waitFor(setWebhook(*m_session, {.url = here, .secretToken = QString::fromUtf8(waitFor(m_session->listenerKeys())->secret)}, {})));
    m_page->refresh();
    QTRY_VERIFY(button(m_page.get(), u"Delete webhook…"_s) && button(m_page.get(), u"Delete webhook…"_s)->isEnabled());
    QTest::mouseClick(button(m_page.get(), u"Delete webhook…"_s), Qt::LeftButton);
    QTRY_VERIFY2(said().contains(u"nobody delivers: no webhook is set"_s), qPrintable(said()));
    QVERIFY(m_session->receiverState().listener);
    QTRY_VERIFY(button(m_page.get(), u"Receive by long polling…"_s));
    QTest::mouseClick(button(m_page.get(), u"Receive by long polling…"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<SwitchDialog *>(QApplication::activeModalWidget()));
    QTest::mouseClick(button(QApplication::activeModalWidget(), u"Switch to long polling"_s), Qt::LeftButton);
    QTRY_VERIFY(m_session->receiverState().phase == Phase::Receiving && !m_session->receiverState().listener);
    QTRY_COMPARE(said(), QString());
}

void TestWebhookSwitch::anotherServerIsSetAfterARehearsal()
{
    const QString url = m_other->url();
    auto *dialog = switchToServer(url);
    QVERIFY(dialog);
    QTest::mouseClick(button(dialog, u"Switch to webhook"_s), Qt::LeftButton);
    QTRY_COMPARE(info().url, url);
    // The probe's two came first, one with a wrong secret; they are no update.
    QVERIFY(m_other->requests.size() >= 1);
    QVERIFY2(!m_other->requests.first().body.contains("\"message\""), m_other->requests.first().body.constData());
}

void TestWebhookSwitch::aFailedRehearsalSetsNothing()
{
    m_other->status = 404;
    auto *dialog = switchToServer(m_other->url());
    QVERIFY(dialog);
    QTest::mouseClick(button(dialog, u"Switch to webhook"_s), Qt::LeftButton);
    QTRY_VERIFY2(words(dialog).contains(u"The rehearsal stopped at HTTP: nothing is set"_s), qPrintable(words(dialog)));
    QVERIFY(words(dialog).contains(u"404"_s));   // the step that failed is open
    QTRY_COMPARE(layoutProblems(*dialog), QStringList());
    QVERIFY(!info().isSet());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!info().isSet());
}

void TestWebhookSwitch::aFailedRehearsalIsOverruled()
{
    m_other->status = 404;
    const QString url = m_other->url();
    auto *dialog = switchToServer(url);
    QVERIFY(dialog);
    QTest::mouseClick(button(dialog, u"Switch to webhook"_s), Qt::LeftButton);
    QTRY_VERIFY2(button(dialog, u"Set it all the same"_s), qPrintable(words(dialog)));
    QTest::mouseClick(button(dialog, u"Set it all the same"_s), Qt::LeftButton);
    QTRY_COMPARE(info().url, url);
}

void TestWebhookSwitch::whatWasTypedSinceIsRehearsedAnew()
{
    m_other->status = 404;
    const QString url = m_other->url();
    auto *dialog = switchToServer(url);
    QVERIFY(dialog);
    QTest::mouseClick(button(dialog, u"Switch to webhook"_s), Qt::LeftButton);
    QTRY_VERIFY2(button(dialog, u"Set it all the same"_s), qPrintable(words(dialog)));
    const auto fields = dialog->findChildren<QLineEdit *>();
    const auto secret = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *each) { return each->accessibleName() == "Secret token of the other server"_L1; });
    QVERIFY(secret != fields.end());
    QTest::keyClicks(*secret, u"another_secret-1"_s);
    QVERIFY(button(dialog, u"Switch to webhook"_s) && !dialog->findChild<ProbePane *>()->isVisible());
    QTest::mouseClick(button(dialog, u"Switch to webhook"_s), Qt::LeftButton);
    QTRY_VERIFY2(button(dialog, u"Set it all the same"_s), qPrintable(words(dialog)));
    QVERIFY(!info().isSet());
    dialog->close();
}

BOTDESK_TEST(TestWebhookSwitch)
#include "testwebhookswitch.moc"
