// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "window/firstrunpage.h"
#include "window/serverform.h"
#include "window/tokenfield.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

static const QString TokenText = u"123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"_s;
static const QString BotFatherSays = u"Done! Congratulations on your new bot. Use this token to access the HTTP API: "_s + TokenText
    + u" Keep your token secure and store it safely."_s;

class TestFirstRun : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qRegisterMetaType<ConnectWish>(); }
    void theTokenIsCutOutOfAMessage();
    void theSecretIsDotsUntilTheEyeIsPressed();
    void oneKeyInAHiddenSecretDropsIt();
    void aTokenMayBeTypedToItsEnd();
    void aCheckThatComesTooLateIsForgotten();
    void withoutAWebhookConnectingIsPlain();
    void aWebhookIsToldAndLeftAlone();
    void deletingAWebhookIsAChoice();
    void aRefusedTokenCannotConnect();
    void withoutAKeyStoreTheSessionIsOffered();
    void theServersRootIsJudgedInPlace_data();
    void theServersRootIsJudgedInPlace();
    void theSandboxIsOneKeyAway();
};

namespace {

TokenCheck check(const QString &webhook = {}, int pending = 0)
{
    TokenCheck made;
    made.me.user.firstName = u"Sample Shop"_s;
    made.webhook.url = webhook;
    made.webhook.pendingUpdateCount = pending;
    return made;
}

void paste(const TokenField &field, const QString &text)
{
    field.edit()->setText(text);
    emit field.edit()->textEdited(text);
}

void enter(FirstRunPage &page, const QString &text)
{
    paste(*page.findChild<TokenField *>(), text);
}

Button *button(const QWidget &page, const QString &text)
{
    for (auto *each : page.findChildren<Button *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

} // namespace

void TestFirstRun::theTokenIsCutOutOfAMessage()
{
    Theme theme;
    FirstRunPage page(theme);
    QSignalSpy wanted(&page, &FirstRunPage::checkWanted);
    enter(page, BotFatherSays);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Token>(), Token::parse(TokenText).value());
    enter(page, u"no token in here"_s);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(page.findChild<TokenField *>()->token().isNull());
}

void TestFirstRun::theSecretIsDotsUntilTheEyeIsPressed()
{
    TokenField field;
    paste(field, TokenText);
    const QString secret = TokenText.section(u':', 1);
    QVERIFY(!field.edit()->text().contains(secret));
    QVERIFY(field.edit()->text().startsWith("123456789:"_L1));
    field.edit()->selectAll();
    field.edit()->copy();
    QVERIFY(!QApplication::clipboard()->text().contains(secret));
    field.findChild<QToolButton *>()->click();
    QCOMPARE(field.edit()->text(), TokenText);
    field.findChild<QToolButton *>()->click();
    QVERIFY(!field.edit()->text().contains(secret));
    field.edit()->undo();
    QVERIFY(!field.edit()->text().contains(secret));
}

void TestFirstRun::oneKeyInAHiddenSecretDropsIt()
{
    TokenField field;
    paste(field, TokenText);
    QVERIFY(!field.token().isNull());
    field.edit()->setCursorPosition(int(TokenText.size()));
    QTest::keyClick(field.edit(), Qt::Key_Backspace);
    QVERIFY(field.token().isNull());
    QCOMPARE(field.edit()->text(), QString());
}

void TestFirstRun::aTokenMayBeTypedToItsEnd()
{
    TokenField field;
    QSignalSpy changed(&field, &TokenField::tokenChanged);
    QTest::keyClicks(field.edit(), TokenText);
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    QTRY_VERIFY(!field.token().isNull());
    QCOMPARE(field.token(), Token::parse(TokenText).value());
    QCOMPARE(changed.size(), 1);
}

void TestFirstRun::aCheckThatComesTooLateIsForgotten()
{
    Theme theme;
    FirstRunPage page(theme);
    enter(page, TokenText);
    page.showCheck(Token::parse(u"42:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw").value(), check(), {});
    QVERIFY(!button(page, u"Connect"_s)->isEnabled());
    page.showCheck(Token::parse(TokenText).value(), check(), {});
    QVERIFY(button(page, u"Connect"_s)->isEnabled());
}

void TestFirstRun::withoutAWebhookConnectingIsPlain()
{
    Theme theme;
    FirstRunPage page(theme);
    QSignalSpy wanted(&page, &FirstRunPage::connectWanted);
    enter(page, TokenText);
    page.showCheck(Token::parse(TokenText).value(), check(), {});
    button(page, u"Connect"_s)->click();
    QCOMPARE(wanted.size(), 1);
    const auto wish = wanted.first().first().value<ConnectWish>();
    QCOMPARE(wish.webhook, WebhookChoice::NoneSet);
    QCOMPARE(wish.keeping, BotProfile::TokenKeeping::KeyStore);
    QCOMPARE(wish.me.user.firstName, u"Sample Shop"_s);
}

void TestFirstRun::aWebhookIsToldAndLeftAlone()
{
    Theme theme;
    FirstRunPage page(theme);
    page.show();
    QSignalSpy wanted(&page, &FirstRunPage::connectWanted);
    enter(page, TokenText);
    page.showCheck(Token::parse(TokenText).value(), check(u"https://bot.example.com/hook-with-a-secret"_s, 37), {});
    const auto *banner = page.findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains("bot.example.com"_L1));
    QVERIFY(banner->text().contains("37"_L1));
    QVERIFY(!banner->text().contains("secret"_L1));
    button(page, u"Connect, keep the webhook"_s)->click();
    QCOMPARE(wanted.first().first().value<ConnectWish>().webhook, WebhookChoice::Keep);
}

void TestFirstRun::deletingAWebhookIsAChoice()
{
    Theme theme;
    FirstRunPage page(theme);
    page.show();
    QSignalSpy wanted(&page, &FirstRunPage::connectWanted);
    enter(page, TokenText);
    page.showCheck(Token::parse(TokenText).value(), check(u"https://bot.example.com/hook"_s, 0), {});
    const auto actions = button(page, u"Other choices"_s)->menu()->actions();
    QCOMPARE(actions.size(), 2);
    QVERIFY(!actions.at(1)->isVisible());       // nothing waits, so there is nothing to drop
    actions.at(0)->trigger();
    QCOMPARE(wanted.first().first().value<ConnectWish>().webhook, WebhookChoice::DeleteKeepPending);
}

void TestFirstRun::aRefusedTokenCannotConnect()
{
    Theme theme;
    FirstRunPage page(theme);
    enter(page, TokenText);
    page.showCheck(Token::parse(TokenText).value(), failure({.kind = Error::Kind::Unauthorized, .detail = u"Unauthorized"_s}), u"Refused."_s);
    QVERIFY(!button(page, u"Connect"_s)->isEnabled());
}

void TestFirstRun::withoutAKeyStoreTheSessionIsOffered()
{
    Theme theme;
    FirstRunPage page(theme);
    page.setKeyStore(false, u"no service"_s);
    QSignalSpy wanted(&page, &FirstRunPage::connectWanted);
    enter(page, TokenText);
    page.showCheck(Token::parse(TokenText).value(), check(), {});
    button(page, u"Connect"_s)->click();
    QCOMPARE(wanted.first().first().value<ConnectWish>().keeping, BotProfile::TokenKeeping::SessionOnly);
}

void TestFirstRun::theServersRootIsJudgedInPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("root");   // empty: refused
    QTest::newRow("Telegram's own") << u""_s << ApiServer::cloud().toString();
    QTest::newRow("an own server") << u"http://127.0.0.1:8081"_s << u"http://127.0.0.1:8081"_s;
    QTest::newRow("not http") << u"ftp://example.com"_s << u""_s;
    QTest::newRow("no host") << u"https://"_s << u""_s;
}

void TestFirstRun::theServersRootIsJudgedInPlace()
{
    QFETCH(QString, text);
    ServerForm form;
    form.findChild<QLineEdit *>()->setText(text);
    const auto server = form.server();
    QTEST(server ? server->root.toString() : QString(), "root");
}

void TestFirstRun::theSandboxIsOneKeyAway()
{
    Theme theme;
    FirstRunPage page(theme);
    QSignalSpy chosen(&page, &FirstRunPage::sandboxChosen);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
}

BOTDESK_TEST(TestFirstRun)
#include "testfirstrun.moc"
