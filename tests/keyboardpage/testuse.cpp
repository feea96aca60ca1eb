// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/chatchooser.h"
#include "keyboard/commandsdialog.h"
#include "keyboard/menubuttondialog.h"
#include "keyboardpage/keyboardpagetest.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! A keyboard becomes the bot's menu button or its commands.
class TestUse : public KeyboardPageTest
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { closePage(); }
    void buttonsBecomeCommands();
    void commandsAreForAScopeAndALanguage();
    void whatIsSetIsToldAndTaken();
    void whatIsNoCommandIsNotSet_data();
    void whatIsNoCommandIsNotSet();
    void aWebAppBecomesTheMenuButton();
    void theMenuButtonIsOfOneChat();
    void withoutAWebAppThereAreTheCommands();
    void aRefusalIsShownInTheServersWords();
    void nothingHappensUnasked();
    void theDialogsAreNotCut();

private:
    void use(const QString &action);
    QJsonValue result(const QString &method, const QJsonObject &parameters = {});
    static QString namesIn(const QJsonValue &commands);
    static void fill(QTableWidget &table, int row, const QString &command, const QString &description);

    bool m_isAsked = false;   // nobody says yes
};

void TestUse::init()
{
    QVERIFY(openPage());
    m_isAsked = false;
    connect(m_page.get(), &KeyboardsPage::botChangeWanted, this, [this](const BotChange &change) {
        if (!m_isAsked)
            m_page->apply(change);
    });
}

//! From the page's menu.
void TestUse::use(const QString &action)
{
    for (QAction *each : m_page->menuActions()) {
        if (each->text() == action)
            return each->trigger();
    }
    QFAIL("there is no such action");
}

QJsonValue TestUse::result(const QString &method, const QJsonObject &parameters)
{
    const auto answer = waitFor(m_session->call(method, parameters));
    return answer ? answer->result : QJsonValue();
}

QString TestUse::namesIn(const QJsonValue &commands)
{
    QStringList names;
    const QJsonArray all = commands.toArray();
    for (const QJsonValue command : all)
        names.append(command["command"_L1].toString() + u'=' + command["description"_L1].toString());
    return names.join(u' ');
}

void TestUse::fill(QTableWidget &table, int row, const QString &command, const QString &description)
{
    table.item(row, 0)->setText(command);
    table.item(row, 1)->setText(description);
}

void TestUse::buttonsBecomeCommands()
{
    m_page->take(KeyboardMarkup{.rows = {{{{.text = u"/help – What I can do"_s}, SendText()}, {{.text = u"Hello"_s}, SendText()}},
                                         {{{.text = u"/start"_s}, SendText()}}},
                                .inputFieldPlaceholder = {}},
                 u"Commands"_s);
    use(u"Use as the bot's commands…"_s);
    auto *set = dialog<CommandsDialog>();
    QVERIFY(set);
    QCOMPARE(set->table()->rowCount(), 2);
    QTRY_COMPARE(set->now(), u"Nothing is set there now."_s);
    clickNamed(*set, u"Set the commands…"_s);
    QTRY_COMPARE(namesIn(result(u"getMyCommands"_s)), u"help=What I can do start=start"_s);
    QVERIFY(isSaidSoon(u"The list has these commands from then on: /help /start."_s));
}

void TestUse::commandsAreForAScopeAndALanguage()
{
    m_page->begin();
    use(u"Use as the bot's commands…"_s);
    auto *set = dialog<CommandsDialog>();
    QVERIFY(set);
    fill(*set->table(), 0, u"/hilfe"_s, u"Was ich kann"_s);
    auto *scope = named<QComboBox>(*set, u"For"_s);
    scope->setCurrentText(u"One chat"_s);
    QVERIFY(!named<QAbstractButton>(*set, u"Set the commands…"_s)->isEnabled());   // which one?
    named<QLineEdit>(*set, u"Chat"_s)->setText(QString::number(m_ground->person(1)));
    QTest::keyClicks(named<QLineEdit>(*set, u"Language"_s), u"de"_s);
    clickNamed(*set, u"Set the commands…"_s);
    const QJsonObject place{{"scope"_L1, QJsonObject{{"type"_L1, u"chat"_s}, {"chat_id"_L1, m_ground->person(1)}}}, {"language_code"_L1, u"de"_s}};
    QTRY_COMPARE(namesIn(result(u"getMyCommands"_s, place)), u"hilfe=Was ich kann"_s);
    QCOMPARE(namesIn(result(u"getMyCommands"_s)), QString());
}

void TestUse::whatIsSetIsToldAndTaken()
{
    const QJsonArray before{QJsonObject{{"command"_L1, u"old"_s}, {"description"_L1, u"From before"_s}}};
    QVERIFY(result(u"setMyCommands"_s, {{"commands"_L1, before}}).toBool());
    m_page->begin();
    use(u"Use as the bot's commands…"_s);
    auto *set = dialog<CommandsDialog>();
    QVERIFY(set);
    QTRY_COMPARE(set->now(), u"Set now: /old"_s);
    clickNamed(*set, u"Take what is set now"_s);
    QCOMPARE(set->table()->rowCount(), 1);
    clickNamed(*set, u"Add"_s);
    QCOMPARE(set->table()->rowCount(), 2);
    fill(*set->table(), 1, u"new"_s, u"From now on"_s);
    clickNamed(*set, u"Set the commands…"_s);
    QTRY_COMPARE(namesIn(result(u"getMyCommands"_s)), u"old=From before new=From now on"_s);
}

void TestUse::whatIsNoCommandIsNotSet_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << u"help"_s << u"What I can do"_s << true;
    QTest::newRow("with its slash") << u"/help"_s << u"What I can do"_s << true;
    QTest::newRow("capital letters") << u"Help"_s << u"What I can do"_s << false;
    QTest::newRow("a blank") << u"he lp"_s << u"What I can do"_s << false;
    QTest::newRow("too long") << QString(33, u'a') << u"What I can do"_s << false;
    QTest::newRow("as long as it may be") << QString(32, u'a') << u"What I can do"_s << true;
    QTest::newRow("no description") << u"help"_s << QString() << false;
    QTest::newRow("a description that is too long") << u"help"_s << QString(257, u'a') << false;
    QTest::newRow("no command") << QString() << u"What I can do"_s << false;
}

void TestUse::whatIsNoCommandIsNotSet()
{
    QFETCH(QString, command);
    QFETCH(QString, description);
    CommandsDialog set(*m_session, {}, m_page.get());
    set.setAttribute(Qt::WA_DeleteOnClose, false);
    set.show();
    fill(*set.table(), 0, command, description);
    QTEST(named<QAbstractButton>(set, u"Set the commands…"_s)->isEnabled(), "isGood");
}

void TestUse::aWebAppBecomesTheMenuButton()
{
    m_page->take(InlineMarkup{{{{{.text = u"Shop"_s}, OpenWebApp{u"https://shop.example/app"_s}}}}}, u"Shop"_s);
    use(u"Use as the bot's menu button…"_s);
    auto *set = dialog<MenuButtonDialog>();
    QVERIFY(set);
    QTRY_COMPARE(set->now(), u"Set now: the list of commands"_s);
    clickNamed(*set, u"Set the menu button…"_s);
    QTRY_COMPARE(result(u"getChatMenuButton"_s)["text"_L1].toString(), u"Shop"_s);
    QCOMPARE(result(u"getChatMenuButton"_s)["web_app"_L1]["url"_L1].toString(), u"https://shop.example/app"_s);
}

void TestUse::theMenuButtonIsOfOneChat()
{
    m_session->startReceiving();
    QTRY_VERIFY(waitFor(m_session->store().conversations())->size() >= 1);
    m_page->take(InlineMarkup{{{{{.text = u"Shop"_s}, OpenWebApp{u"https://shop.example/app"_s}}}}}, u"Shop"_s);
    use(u"Use as the bot's menu button…"_s);
    auto *set = dialog<MenuButtonDialog>();
    QVERIFY(set);
    QTest::keyClick(named<QCheckBox>(*set, u"For one chat only"_s), Qt::Key_Space);
    set->chats()->search()->setText(u"Bob"_s);
    QTRY_VERIFY(set->chats()->chosen() && number(set->chats()->chosen()->key.chat) == m_ground->person(1));
    QTRY_VERIFY(named<QAbstractButton>(*set, u"Set the menu button…"_s)->isEnabled());
    clickNamed(*set, u"Set the menu button…"_s);
    QTRY_COMPARE(result(u"getChatMenuButton"_s, {{"chat_id"_L1, m_ground->person(1)}})["type"_L1].toString(), u"web_app"_s);
    QCOMPARE(result(u"getChatMenuButton"_s)["type"_L1].toString(), u"commands"_s);
}

void TestUse::withoutAWebAppThereAreTheCommands()
{
    m_page->begin();
    use(u"Use as the bot's menu button…"_s);
    auto *set = dialog<MenuButtonDialog>();
    QVERIFY(set);
    QVERIFY(named<QAbstractButton>(*set, u"The list of commands"_s)->isChecked());
    QVERIFY(!named<QAbstractButton>(*set, u"A Web App: choose a button that opens one on the canvas first"_s)->isEnabled());
    set->reject();
}

void TestUse::aRefusalIsShownInTheServersWords()
{
    m_page->take(InlineMarkup{{{{{.text = u"Shop"_s}, OpenWebApp{u"http://shop.example/app"_s}}}}}, u"Shop"_s);
    use(u"Use as the bot's menu button…"_s);
    auto *set = dialog<MenuButtonDialog>();
    QVERIFY(set);
    clickNamed(*set, u"Set the menu button…"_s);
    QVERIFY(isSaidSoon(u"The server did not take it."_s));
    QVERIFY(isSaid(u"BUTTON_URL_INVALID"_s));
}

void TestUse::nothingHappensUnasked()
{
    m_isAsked = true;
    QSignalSpy wanted(m_page.get(), &KeyboardsPage::botChangeWanted);
    m_page->take(InlineMarkup{{{{{.text = u"Shop"_s}, OpenWebApp{u"https://shop.example/app"_s}}}}}, u"Shop"_s);
    use(u"Use as the bot's menu button…"_s);
    auto *set = dialog<MenuButtonDialog>();
    QVERIFY(set);
    clickNamed(*set, u"Set the menu button…"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(result(u"getChatMenuButton"_s)["type"_L1].toString(), u"commands"_s);
}

void TestUse::theDialogsAreNotCut()
{
    CommandsDialog commands(*m_session, {}, m_page.get());
    MenuButtonDialog menu(*m_session, nullptr, m_page.get());
    for (QDialog *dialog : QList<QDialog *>{&commands, &menu}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QTRY_COMPARE(layoutProblems(*dialog).join(u'\n'), QString());
        dialog->hide();
    }
}

BOTDESK_TEST(TestUse)
#include "testuse.moc"
