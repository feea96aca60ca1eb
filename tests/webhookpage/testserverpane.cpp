// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/webhookservers.h"
#include "settings/settings.h"
#include "support/hook.h"
#include "support/sandboxground.h"
#include "support/testmain.h"
#include "webhook/probepane.h"
#include "webhook/serverpane.h"
#include "webhook/webhookform.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "widgets/theme.h"
#include "window/guard.h"
#include "window/receivingchanges.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;

//! The webhook of a bot in the Sandbox: set, failing, explained, mended, and gone back from.
class TestServerPane final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingIsSetAtFirst();
    void aWebhookIsSetByMouse();
    void aWebhookIsSetByKeyboard();
    void aFailureIsToldWithItsCauseAndMended();
    void theBannerSaysHowOftenItFailed();
    void theWayBackSetsTheFormerOne();
    void aRefusalThatLeavesNoWebhookIsTold();
    void aProbeShowsTheStepThatFails();
    void deletingAsksTheWindow();
    void copiesHoldNoSecret();
    void pollingStopsAndComesBack();

    void aRehearsalCanBeCalledOff();
    void theFirstDeliveryIsSeen();
    void thatNothingIsSeenIsTold();
    void theWayBackKnowsTheSecretAfterARestart();
    void pendingUpdatesAreKeptBeforeTheyAreDropped();
    void aTunnelsNameIsWarnedAbout();
    void theListenerHereTellsOfTheFirstDelivery();
    void aStoppedRehearsalIsOverruledByKeyboard();

private:
    Session &session() { return *m_session; }
    QString banner() const { return m_pane->findChild<Banner *>()->isVisible() ? m_pane->findChild<Banner *>()->text() : QString(); }
    Button *button(const QString &text);
    void type(const QString &field, const QString &text);
    void makePane();
    void set(const QString &url);
    void press(const QString &text);
    void setWhateverTheRehearsalSays();
    void setAllTheSame(const Hook &hook);   //!< although it fails
    WebhookInfo info();
    void somebodyWrites();
    bool isKept(qint64 error);   //!< in what the chart and the banner remember

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<ServerPane> m_pane;
};

void TestServerPane::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_settings = std::make_unique<Settings>(m_ground->folder.filePath(u"botdesk.ini"_s));
    m_session = std::make_unique<Session>(m_ground->profile(), m_ground->sandbox.token(),
                                          openSqliteStore({.path = m_ground->folder.filePath(u"s.sqlite"_s)}), &m_ground->network);
    m_session->prepareListening(std::make_shared<WebhookServers>(), m_ground->folder.path());
    makePane();
}

void TestServerPane::makePane()
{
    m_guard.reset();
    m_pane = std::make_unique<ServerPane>(session());
    m_guard = std::make_unique<Guard>(*m_settings, m_pane.get());
    connect(m_pane.get(), &ServerPane::settingWanted, this,
            [this](const WebhookSettings &settings, const WebhookInfo &now) { askToSetWebhook(*m_guard, session(), settings, now); });
    connect(m_pane.get(), &ServerPane::deletionWanted, this, [this] { askToDeleteWebhook(*m_guard, session()); });
    m_pane->resize(1200, 800);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestServerPane::cleanup()
{
    m_guard.reset();
    m_pane.reset();
    m_session.reset();
    m_settings.reset();
    m_theme.reset();
    m_ground.reset();
}

Button *TestServerPane::button(const QString &text)
{
    for (Button *button : m_pane->findChildren<Button *>()) {
        if (button->text().remove(u'&') == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void TestServerPane::type(const QString &field, const QString &text)
{
    for (QLineEdit *edit : m_pane->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() != field)
            continue;
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        return;
    }
    QFAIL("no such field");
}

void TestServerPane::set(const QString &url)
{
    QTRY_VERIFY(button(u"Apply setWebhook"_s));
    type(u"URL"_s, url);
    QTRY_VERIFY(button(u"Apply setWebhook"_s)->isEnabled());
    QTest::mouseClick(button(u"Apply setWebhook"_s), Qt::LeftButton);
}

void TestServerPane::press(const QString &text)
{
    QTRY_VERIFY2(button(text), qPrintable(text + u" is missing beside: "_s + banner()));
    QTest::mouseClick(button(text), Qt::LeftButton);
}

//! Where nobody answers questions for names, it goes on until it is skipped; elsewhere it may be over at once.
void TestServerPane::setWhateverTheRehearsalSays()
{
    const auto goOn = [this] {
        Button *skip = button(u"Skip the rehearsal"_s);
        Button *overrule = button(u"Set it all the same"_s);
        if (skip || overrule)
            QTest::mouseClick(skip ? skip : overrule, Qt::LeftButton);
        return skip || overrule;
    };
    QVERIFY2(QTest::qWaitFor(goOn), qPrintable(banner()));
}

void TestServerPane::setAllTheSame(const Hook &hook)
{
    set(hook.url());
    press(u"Set it all the same"_s);
    QTRY_COMPARE(info().url, hook.url());
}

WebhookInfo TestServerPane::info()
{
    return waitFor(session().webhookInfo()).value_or(WebhookInfo());
}

void TestServerPane::somebodyWrites()
{
    const qint64 person = m_ground->person(0);
    m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, person}, {u"chat_id"_s, person}, {u"text"_s, u"Hello"_s}});
}

bool TestServerPane::isKept(qint64 error)
{
    const auto kept = waitFor(session().store().webhookSamples(0));
    return kept && std::any_of(kept->begin(), kept->end(), [error](const SavedWebhookInfo &sample) { return sample.json.contains(QByteArray::number(error)); });
}

void TestServerPane::nothingIsSetAtFirst()
{
    QTRY_VERIFY(!banner().isEmpty());
    QVERIFY(!button(u"Delete webhook…"_s)->isEnabled());
    QVERIFY(!button(u"Run probe"_s)->isEnabled());
}

void TestServerPane::aWebhookIsSetByMouse()
{
    Hook hook;
    set(hook.url());
    QTRY_VERIFY2(banner().contains(u"The webhook is set"_s), qPrintable(banner()));
    QCOMPARE(info().url, hook.url());
    QTRY_VERIFY(button(u"Delete webhook…"_s)->isEnabled());
}

void TestServerPane::aWebhookIsSetByKeyboard()
{
    Hook hook;
    QTRY_VERIFY(button(u"Apply setWebhook"_s));
    type(u"URL"_s, hook.url());
    QWidget *apply = button(u"Apply setWebhook"_s);
    for (int steps = 0; steps < 60 && m_pane->window()->focusWidget() != apply; ++steps)
        QTest::keyClick(m_pane->window()->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_pane->window()->focusWidget(), apply);
    QTest::keyClick(apply, Qt::Key_Space);
    QTRY_COMPARE(info().url, hook.url());
}

void TestServerPane::aFailureIsToldWithItsCauseAndMended()
{
    Hook hook;
    hook.status = 500;
    set(hook.url());
    QTRY_VERIFY2(banner().contains(u"The rehearsal stopped at HTTP"_s), qPrintable(banner()));
    QVERIFY(!info().isSet());
    press(u"Set it all the same"_s);
    QTRY_COMPARE(info().url, hook.url());
    somebodyWrites();
    QTRY_VERIFY(info().lastErrorDate.has_value());
    QTRY_VERIFY2(banner().contains(u"the first delivery failed"_s), qPrintable(banner()));
    const auto tags = m_pane->findChildren<Tag *>();
    QVERIFY(std::any_of(tags.begin(), tags.end(), [](const Tag *tag) { return tag->isVisible() && tag->text().startsWith(u"500 Internal Server Error ×"_s); }));
    hook.status = 200;
    m_ground->control(u"POST"_s, u"clock"_s, {{u"advance"_s, 600}});
    QTRY_COMPARE(info().pendingUpdateCount, 0);
    m_pane->refresh();
    QTRY_VERIFY2(banner().contains(u"now deliveries get through"_s), qPrintable(banner()));
}

void TestServerPane::theBannerSaysHowOftenItFailed()
{
    Hook hook;
    hook.status = 502;
    setAllTheSame(hook);
    somebodyWrites();
    std::optional<qint64> before;
    for (int time = 1; time <= 3; ++time) {
        QTRY_VERIFY(info().lastErrorDate.has_value() && info().lastErrorDate != before);
        before = info().lastErrorDate;
        m_pane->refresh();
        QTRY_VERIFY(isKept(*before));
        m_ground->control(u"POST"_s, u"clock"_s, {{u"advance"_s, 120}});
    }
    makePane();   // what was just set has nothing more to tell
    QTRY_VERIFY2(banner().contains(u" failure(s) since "_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u" ago · "_s), qPrintable(banner()));
}

void TestServerPane::theWayBackSetsTheFormerOne()
{
    Hook hook;
    set(hook.url(u"/first/12345"_s));
    QTRY_COMPARE(info().url, hook.url(u"/first/12345"_s));
    QTRY_VERIFY(button(u"Delete webhook…"_s)->isEnabled());
    set(hook.url(u"/second/12345"_s));
    QTRY_COMPARE(info().url, hook.url(u"/second/12345"_s));
    QTRY_VERIFY2(button(u"Back to the former…"_s), qPrintable(banner()));
    QTest::mouseClick(button(u"Back to the former…"_s), Qt::LeftButton);
    QTRY_COMPARE(info().url, hook.url(u"/first/12345"_s));
}

void TestServerPane::aRefusalThatLeavesNoWebhookIsTold()
{
    Hook hook;
    set(hook.url());
    QTRY_COMPARE(info().url, hook.url());
    QTRY_VERIFY(button(u"Delete webhook…"_s)->isEnabled());
    set(u"https://nobody.invalid/hook/12345"_s);
    setWhateverTheRehearsalSays();
    QTRY_VERIFY2(banner().contains(u"refused"_s), qPrintable(banner()));
    QTRY_VERIFY2(banner().contains(u"is gone too"_s), qPrintable(banner()));
    QVERIFY(!info().isSet());
    press(u"Set the former again"_s);
    QTRY_COMPARE(info().url, hook.url());
}

void TestServerPane::aProbeShowsTheStepThatFails()
{
    Hook hook;
    set(hook.url());
    QTRY_VERIFY(info().isSet());
    hook.status = 404;
    QTRY_VERIFY(button(u"Delete webhook…"_s)->isEnabled());
    m_pane->probe();
    auto *probe = m_pane->findChild<ProbePane *>();
    QTRY_VERIFY(probe->report() && !probe->isRunning());
    QVERIFY(probe->report()->failed());
    QVERIFY(probe->report()->failed()->kind == ProbeStep::Kind::Http);
    QCOMPARE(probe->report()->status, 404);
    QVERIFY(probe->reportText().contains(u"404"_s));
    hook.status = 200;
    QTest::mouseClick(button(u"Again"_s), Qt::LeftButton);
    QTRY_VERIFY(!probe->isRunning() && probe->report()->status == 200);
}

void TestServerPane::deletingAsksTheWindow()
{
    Hook hook;
    set(hook.url());
    QTRY_VERIFY(button(u"Delete webhook…"_s)->isEnabled());
    QTest::mouseClick(button(u"Delete webhook…"_s), Qt::LeftButton);
    QTRY_VERIFY(!info().isSet());
    QTRY_VERIFY(!button(u"Delete webhook…"_s)->isEnabled());
}

void TestServerPane::copiesHoldNoSecret()
{
    Hook hook;
    type(u"Secret token"_s, u"very-secret-token_1"_s);
    set(hook.url());
    QTRY_COMPARE(info().url, hook.url());
    QTest::mouseClick(button(u"curl"_s), Qt::LeftButton);
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY2(curl.contains(u"setWebhook"_s) && curl.contains(hook.url()), qPrintable(curl));
    QVERIFY(!curl.contains(u"very-secret-token_1"_s));
    m_pane->probe();
    auto *probe = m_pane->findChild<ProbePane *>();
    QTRY_VERIFY(probe->report() && !probe->isRunning());
    QVERIFY(hook.wasGiven("very-secret-token_1"));
    QTest::mouseClick(button(u"Copy report"_s), Qt::LeftButton);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.contains(hook.url()), qPrintable(report));
    QVERIFY(!report.contains(u"very-secret-token_1"_s));
}

void TestServerPane::pollingStopsAndComesBack()
{
    session().startReceiving();
    QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
    set(u"https://nobody.invalid/hook/12345"_s);
    setWhateverTheRehearsalSays();
    QTRY_VERIFY2(banner().contains(u"refused"_s), qPrintable(banner()));
    QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
    Hook hook;
    set(hook.url());
    QTRY_COMPARE(info().url, hook.url());
    QTRY_COMPARE(session().receiverState().phase, Phase::Stopped);
}

void TestServerPane::aRehearsalCanBeCalledOff()
{
    Hook hook;
    hook.status = 500;
    setAllTheSame(hook);
    set(hook.url(u"/other/12345"_s));
    QTRY_VERIFY2(banner().contains(u"The rehearsal stopped"_s), qPrintable(banner()));
    press(u"Cancel"_s);
    QTRY_VERIFY2(!banner().contains(u"ehearsal"_s), qPrintable(banner()));
    QCOMPARE(info().url, hook.url());
}

void TestServerPane::theFirstDeliveryIsSeen()
{
    Hook hook;
    QTRY_COMPARE(info().pendingUpdateCount, 6);   // of the Sandbox's beginning
    m_pane->refresh();
    set(hook.url());
    QTRY_VERIFY2(banner().contains(u"the first delivery got through, most likely"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"instead of 6, and no error noted"_s), qPrintable(banner()));
    // They may have expired, all of them. What comes when the pane has seen that nothing waits cannot have.
    const auto sees = [this](QChar count) {
        const auto tags = m_pane->findChildren<Tag *>();
        return std::any_of(tags.begin(), tags.end(), [count](const Tag *tag) { return tag->text().startsWith(count); });
    };
    QTRY_COMPARE(info().pendingUpdateCount, 0);
    m_pane->refresh();
    QTRY_VERIFY(sees(u'0'));
    hook.isSilent = true;
    somebodyWrites();
    QTRY_COMPARE(info().pendingUpdateCount, 1);
    m_pane->refresh();
    QTRY_VERIFY(sees(u'1'));
    hook.answerAll();
    QTRY_COMPARE(info().pendingUpdateCount, 0);
    m_pane->refresh();
    QTRY_VERIFY2(banner().contains(u"the first delivery got through."_s) && banner().contains(u"they were delivered"_s), qPrintable(banner()));
}

void TestServerPane::thatNothingIsSeenIsTold()
{
    QCOMPARE(waitFor(session().takePending()).value_or(-1), 6);
    m_pane->refresh();
    Hook hook;
    set(hook.url());
    QTRY_VERIFY2(banner().contains(u"nothing waited and no error was noted"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"The webhook is set."_s) && !banner().contains(u"got through."_s), qPrintable(banner()));
}

void TestServerPane::theWayBackKnowsTheSecretAfterARestart()
{
    Hook hook;
    type(u"Secret token"_s, u"secret-of-the-first"_s);
    set(hook.url(u"/first/12345"_s));
    QTRY_VERIFY2(banner().contains(u"The webhook is set"_s), qPrintable(banner()));
    QTRY_VERIFY(waitFor(session().keptWebhooks()).value_or(KeptWebhooks()).set);
    m_pane.reset();
    makePane();   // as after a restart: nothing is left but what was kept
    QTRY_VERIFY(button(u"Delete webhook…"_s)->isEnabled());
    set(hook.url(u"/second/12345"_s));
    QTRY_COMPARE(info().url, hook.url(u"/second/12345"_s));
    QTRY_VERIFY(button(u"Back to the former…"_s));
    QVERIFY2(!banner().contains(u"is not known here"_s), qPrintable(banner()));
    press(u"Back to the former…"_s);
    QTRY_COMPARE(info().url, hook.url(u"/first/12345"_s));
    hook.requests.clear();
    somebodyWrites();
    QTRY_VERIFY(hook.wasGiven("secret-of-the-first"));
}

void TestServerPane::pendingUpdatesAreKeptBeforeTheyAreDropped()
{
    Hook broken;
    broken.status = 500;
    set(broken.url());
    press(u"Set it all the same"_s);
    QTRY_VERIFY2(banner().contains(u"the first delivery failed"_s), qPrintable(banner()));
    QCOMPARE(info().pendingUpdateCount, 6);
    Hook hook;
    const auto boxes = m_pane->findChildren<QCheckBox *>();
    const auto drop = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox *box) { return box->text() == u"Drop pending updates"_s; });
    QVERIFY(drop != boxes.end());
    (*drop)->click();
    const auto labels = m_pane->findChildren<Label *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) { return label->isVisible() && label->text().contains(u"6"_s) && label->text().contains(u"kept here"_s); }));
    set(hook.url());
    QTRY_COMPARE(info().url, hook.url());
    QTRY_VERIFY2(banner().contains(u"The webhook is set"_s), qPrintable(banner()));
    QTRY_COMPARE(waitFor(session().store().rows())->size(), 6);
    QVERIFY(std::none_of(hook.requests.begin(), hook.requests.end(), [](const HttpRequest &each) { return each.body.contains("\"message\""); }));   // none of them went there
    QCOMPARE(info().pendingUpdateCount, 0);
}

void TestServerPane::aTunnelsNameIsWarnedAbout()
{
    QTRY_VERIFY(button(u"Apply setWebhook"_s));
    type(u"URL"_s, u"https://ab12.ngrok-free.app/x7f3a91c2"_s);
    const auto labels = m_pane->findChildren<Label *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) { return label->isVisible() && label->text().contains(u"ngrok"_s); }));
}

void TestServerPane::theListenerHereTellsOfTheFirstDelivery()
{
    session().setReceiving(BotProfile::Receiving::Webhook, {.port = 0});
    session().startReceiving();
    QTRY_VERIFY(session().receiverState().listener && session().receiverState().phase == Phase::Receiving);
    const auto keys = waitFor(session().listenerKeys());
    QTRY_VERIFY(button(u"Apply setWebhook"_s));
    type(u"Secret token"_s, QString::fromUtf8(keys->secret));
    set(session().receiverState().listener->url());
    QTRY_VERIFY2(banner().contains(u"the first delivery got through."_s) && banner().contains(u"The listener here took it"_s), qPrintable(banner()));
    QTRY_COMPARE(waitFor(session().store().rows())->size(), 6);
    QVERIFY(session().receiverState().listener);   // it goes on listening
}

void TestServerPane::aStoppedRehearsalIsOverruledByKeyboard()
{
    Hook hook;
    hook.status = 500;
    set(hook.url());
    QTRY_VERIFY2(button(u"Set it all the same"_s), qPrintable(banner()));
    QWidget *overrule = button(u"Set it all the same"_s);
    for (int steps = 0; steps < 60 && m_pane->window()->focusWidget() != overrule; ++steps)
        QTest::keyClick(m_pane->window()->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_pane->window()->focusWidget(), overrule);
    QTest::keyClick(overrule, Qt::Key_Space);
    QTRY_COMPARE(info().url, hook.url());
}

BOTDESK_TEST(TestServerPane)
#include "testserverpane.moc"
