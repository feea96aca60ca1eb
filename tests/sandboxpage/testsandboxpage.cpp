// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "answers/pressdialogs.h"
#include "widgets/phonekeyboard.h"
#include "sandbox/sandboxlogmodel.h"
#include "sandbox/sandboxlogpane.h"
#include "sandboxpage/pageworld.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "updates/updatespage.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "widgets/toast.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QSplitter>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The page as its people are played: what they do reaches the bot, and what the bot does is seen on their phones.
class TestSandboxPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsTypedReachesTheBot();
    void theBotsAnswerAppearsOnThePhone();
    void anInlineButtonIsPressed_data();
    void anInlineButtonIsPressed();
    void aReplyKeyboardIsTapped();
    void aButtonThatAsksForPeopleOpensThem();
    void aWebAppButtonAsksForItsData();
    void aPersonIsAdded();
    void aGroupIsAddedWithTheBot();
    void aScenarioRunsAndSaysHowItEnded();
    void whatIsNotSimulatedStandsInTheLog();
    void theLogIsSearchedAndShowsWhatWasAsked();
    void theLogHasEachEntryOnce();
    void nobodyIsSentToTelegramForASandboxBot();
    void theBotsSwitchesAreThoseOfBotFather_data();
    void theBotsSwitchesAreThoseOfBotFather();
    void withoutInlineModeNoQueryComes();
    void theClockIsAdvanced();
    void resettingAsksFirst();
    void aStoppedServerIsSaidAndStartedAgain();
    void theWorldIsKeptOverARestart();
    void aNarrowPageHasPeopleInABoxAndFaultsFolded();
    void everyControlHasAName();
    void whatWasLeftStaysThoughThePageIsNeverVisited();

private:
    SandboxPage &page() { return m_world->page(); }
    Phone &phone() { return m_world->phone(); }
    void type(const QString &text);
    QJsonObject says(const QString &text, const QJsonObject &markup = {});
    QStringList rowsOfTheList();
    bool isSaid(const QString &words);
    QAction *action(const QString &text);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageWorld> m_world;
};

void TestSandboxPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_world = std::make_unique<PageWorld>();
    QVERIFY(m_world->open());
}

void TestSandboxPage::cleanup()
{
    m_world.reset();
    m_theme.reset();
}

void TestSandboxPage::type(const QString &text)
{
    click(phone().field());
    QTest::keyClicks(phone().field(), text);
    QTest::keyClick(phone().field(), Qt::Key_Return);
}

//! The bot writes to the person of the first phone.
QJsonObject TestSandboxPage::says(const QString &text, const QJsonObject &markup)
{
    QJsonObject parameters{{u"chat_id"_s, phone().person()}, {u"text"_s, text}};
    if (!markup.isEmpty())
        parameters.insert(u"reply_markup"_s, markup);
    const auto sent = m_world->call(u"sendMessage"_s, parameters);
    if (!sent)
        qWarning() << describe(sent.error());
    return sent ? sent->result.toObject() : QJsonObject();
}

QStringList TestSandboxPage::rowsOfTheList()
{
    QStringList rows;
    const auto *list = page().findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        rows += list->item(row)->text();
    return rows;
}

//! Somewhere on the page, where a person can read it.
bool TestSandboxPage::isSaid(const QString &words)
{
    const auto labels = page().findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QAction *TestSandboxPage::action(const QString &text)
{
    for (QAction *action : page().menuActions()) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestSandboxPage::whatIsTypedReachesTheBot()
{
    m_world->updates();
    type(u"Two of the mugs are broken"_s);
    const QJsonObject message = m_world->nextUpdate(u"message"_s);
    QCOMPARE(message["text"_L1].toString(), u"Two of the mugs are broken"_s);
    QCOMPARE(message["from"_L1]["id"_L1].toInteger(), phone().person());
    QVERIFY(phone().field()->text().isEmpty());
    QTRY_VERIFY(m_world->phoneTexts(phone()).contains(u"Two of the mugs are broken"_s));
}

void TestSandboxPage::theBotsAnswerAppearsOnThePhone()
{
    says(u"Sorry about that!"_s);
    QTRY_VERIFY(m_world->phoneTexts(phone()).contains(u"Sorry about that!"_s));
    QTRY_VERIFY(m_world->log(SandboxLogModel::Method).contains(u"sendMessage"_s));
}

void TestSandboxPage::anInlineButtonIsPressed_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keys") << false;
}

void TestSandboxPage::anInlineButtonIsPressed()
{
    QFETCH(bool, byMouse);
    const QJsonObject refund{{u"text"_s, u"Refund"_s}, {u"callback_data"_s, u"refund:1"_s}};
    const QJsonObject replace{{u"text"_s, u"Replace"_s}, {u"callback_data"_s, u"replace:1"_s}};
    says(u"What should we do?"_s, {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{refund, replace})}}});
    PhoneChat *messages = phone().messages();
    QTRY_VERIFY(!messages->messages().isEmpty() && !messages->messages().last().keyboard.isEmpty());
    if (byMouse) {
        const QRect place = messages->buttonRect(messages->messages().size() - 1, {0, 1});
        QTest::mouseClick(messages->viewport(), Qt::LeftButton, {}, place.center());
    } else {
        click(phone().field());
        QTest::keyClick(phone().field(), Qt::Key_Backtab);   // from the field back to the messages above it
        QCOMPARE(QApplication::focusWidget(), messages);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    const QJsonObject query = m_world->nextUpdate(u"callback_query"_s);
    QCOMPARE(query["data"_L1].toString(), u"replace:1"_s);
    QVERIFY(m_world->call(u"answerCallbackQuery"_s, {{u"callback_query_id"_s, query["id"_L1]}, {u"text"_s, u"A new mug is on its way"_s}}));
    QTRY_VERIFY(isSaid(u"A new mug is on its way"_s));
}

void TestSandboxPage::aReplyKeyboardIsTapped()
{
    const QJsonArray row{u"My orders"_s, QJsonObject{{u"text"_s, u"Share phone"_s}, {u"request_contact"_s, true}}};
    says(u"Choose"_s, {{u"keyboard"_s, QJsonArray{QJsonValue(row)}}});
    m_world->updates();
    QTRY_VERIFY(phone().findChild<PhoneKeyboard *>()->isVisible());
    clickNamed(phone(), u"My orders"_s);
    QCOMPARE(m_world->nextUpdate(u"message"_s)["text"_L1].toString(), u"My orders"_s);
    clickNamed(phone(), u"Share phone"_s);
    QCOMPARE(m_world->nextUpdate(u"message"_s)["contact"_L1]["user_id"_L1].toInteger(), phone().person());
}

void TestSandboxPage::aButtonThatAsksForPeopleOpensThem()
{
    const QJsonObject people{{u"text"_s, u"Friends"_s}, {u"request_users"_s, QJsonObject{{u"request_id"_s, 4}, {u"max_quantity"_s, 3}, {u"user_is_bot"_s, false}}}};
    const QJsonObject poll{{u"text"_s, u"Ask"_s}, {u"request_poll"_s, QJsonObject{{u"type"_s, u"regular"_s}}}};
    says(u"Choose"_s, {{u"keyboard"_s, QJsonArray{QJsonValue(QJsonArray{people, poll})}}});
    m_world->updates();
    QTRY_VERIFY(phone().findChild<PhoneKeyboard *>()->isVisible());
    clickNamed(phone(), u"Friends"_s);
    auto *share = qobject_cast<ShareDialog *>(openDialog());
    QVERIFY(share);
    for (int row = 0; row < 2; ++row)
        share->list()->item(row)->setCheckState(Qt::Checked);
    clickNamed(*share, u"Share"_s);
    QCOMPARE(m_world->nextUpdate(u"message"_s)["users_shared"_L1]["users"_L1].toArray().size(), 2);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    clickNamed(phone(), u"Ask"_s);
    auto *make = qobject_cast<PollDialog *>(openDialog());
    QVERIFY(make);
    named<QLineEdit>(*make, u"Question"_s)->setText(u"Which?"_s);
    named<QPlainTextEdit>(*make, u"Options, one a line"_s)->setPlainText(u"a\nb"_s);
    clickNamed(*make, u"Send the poll"_s);
    QCOMPARE(m_world->nextUpdate(u"message"_s)["poll"_L1]["question"_L1].toString(), u"Which?"_s);
}

void TestSandboxPage::aWebAppButtonAsksForItsData()
{
    const QJsonObject button{{u"text"_s, u"Shop"_s}, {u"web_app"_s, QJsonObject{{u"url"_s, u"https://shop.example.com/"_s}}}};
    says(u"Choose"_s, {{u"keyboard"_s, QJsonArray{QJsonValue(QJsonArray{button})}}});
    m_world->updates();
    QTRY_VERIFY(phone().findChild<PhoneKeyboard *>()->isVisible());
    clickNamed(phone(), u"Shop"_s);
    QWidget *dialog = openDialog();
    QVERIFY(dialog);
    QTest::keyClicks(QApplication::focusWidget(), u"{\"mugs\":4}"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QJsonObject message = m_world->nextUpdate(u"message"_s);
    QCOMPARE(message["web_app_data"_L1]["data"_L1].toString(), u"{\"mugs\":4}"_s);
    QCOMPARE(message["web_app_data"_L1]["button_text"_L1].toString(), u"Shop"_s);
}

void TestSandboxPage::aPersonIsAdded()
{
    clickNamed(page(), u"Person…"_s);
    QWidget *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!named<QAbstractButton>(*dialog, u"Add person"_s)->isEnabled());   // nobody has no name
    QTest::keyClicks(QApplication::focusWidget(), u"Dave"_s);
    clickNamed(*dialog, u"Add person"_s);
    QTRY_VERIFY(rowsOfTheList().contains(u"Dave"_s));
    auto *list = page().findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(int(rowsOfTheList().indexOf(u"Dave"_s)))).center());
    QCOMPARE(page().phones().size(), 2);
    m_world->updates();
    QTest::keyClicks(page().phones().last()->field(), u"Hello, I am new"_s);
    QTest::keyClick(page().phones().last()->field(), Qt::Key_Return);
    QCOMPARE(m_world->nextUpdate(u"message"_s)["text"_L1].toString(), u"Hello, I am new"_s);
}

void TestSandboxPage::aGroupIsAddedWithTheBot()
{
    clickNamed(page(), u"Group…"_s);
    QWidget *dialog = openDialog();
    QVERIFY(dialog);
    QTest::keyClicks(QApplication::focusWidget(), u"Night shift"_s);
    m_world->updates();
    clickNamed(*dialog, u"Add"_s);
    QTRY_VERIFY(rowsOfTheList().contains(u"Night shift"_s));
    QCOMPARE(m_world->nextUpdate(u"my_chat_member"_s)["chat"_L1]["title"_L1].toString(), u"Night shift"_s);
}

void TestSandboxPage::aScenarioRunsAndSaysHowItEnded()
{
    m_world->updates();
    QTRY_VERIFY(named<QAbstractButton>(page(), u"Play three people at once"_s));
    clickNamed(page(), u"Play three people at once"_s);
    QTRY_VERIFY(page().world().scenarios().running.isEmpty() && isSaid(u"12 step(s) done"_s));
    const QJsonArray updates = m_world->updates();
    QSet<qint64> people;
    for (const QJsonValue update : updates)
        people.insert(update["message"_L1]["from"_L1]["id"_L1].toInteger());
    QCOMPARE(people.size(), 3);
    QVERIFY(named<QAbstractButton>(page(), u"Play three people at once"_s));   // and not "Stop" any more
}

void TestSandboxPage::whatIsNotSimulatedStandsInTheLog()
{
    const auto answer = m_world->call(u"sendGift"_s, {{u"user_id"_s, 1}, {u"gift_id"_s, u"1"_s}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, 404);
    QTRY_VERIFY(m_world->log(SandboxLogModel::Detail).contains(u"not simulated"_s));
    const qsizetype row = m_world->log(SandboxLogModel::Detail).indexOf(u"not simulated"_s);
    QCOMPARE(m_world->log(SandboxLogModel::Method).at(row), u"sendGift"_s);
    QCOMPARE(m_world->log(SandboxLogModel::Status).at(row), u"404"_s);
}

void TestSandboxPage::theLogIsSearchedAndShowsWhatWasAsked()
{
    says(u"Find me"_s);
    QVERIFY(m_world->call(u"getMe"_s));
    QTRY_VERIFY(m_world->log(SandboxLogModel::Method).contains(u"getMe"_s));
    page().focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"find me"_s);
    QTRY_VERIFY(!m_world->log(SandboxLogModel::Method).contains(u"getMe"_s));
    QVERIFY(m_world->log(SandboxLogModel::Method).contains(u"sendMessage"_s));
    auto *table = page().findChild<QTableView *>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, SandboxLogModel::Method)).center());
    const auto *json = named<QPlainTextEdit>(page(), u"Request or answer"_s);
    QTRY_VERIFY(json->toPlainText().contains(u"Find me"_s));
}

//! What a page that is made late asks for, and what is told meanwhile, overlap.
void TestSandboxPage::theLogHasEachEntryOnce()
{
    QVERIFY(m_world->call(u"getMe"_s));
    QVERIFY(m_world->call(u"getChat"_s, {{u"chat_id"_s, 700100001}}));
    const auto log = PageWorld::wait(m_world->sandbox().control(u"GET"_s, u"log"_s));
    QVERIFY(log);
    const QJsonArray all = (*log)["entries"_L1].toArray();
    QVERIFY(all.size() >= 2);
    SandboxLogPane late(m_world->sandbox());
    emit m_world->sandbox().logged({all.last()});   // before the answer with all of them
    const auto *rows = late.table()->model();
    QTRY_VERIFY(rows->rowCount() >= all.size());
    emit m_world->sandbox().logged({all.last()});   // and after it
    QCOMPARE(rows->rowCount(), all.size());
    QCOMPARE(rows->index(0, SandboxLogModel::Method).data(), all.first()["method"_L1].toString());
    QCOMPARE(rows->index(rows->rowCount() - 1, SandboxLogModel::Method).data(), all.last()["method"_L1].toString());
}

void TestSandboxPage::nobodyIsSentToTelegramForASandboxBot()
{
    QVERIFY(m_world->call(u"getMe"_s));
    UpdatesPage updates(m_world->bot());
    updates.resize(900, 600);
    updates.show();
    const auto isShown = [&updates](const QString &words) {
        const auto labels = updates.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(isShown(u"Let a person of the Sandbox write"_s));
    QTRY_VERIFY(named<QAbstractButton>(updates, u"Open the Sandbox"_s));
    QVERIFY(!isShown(u"Telegram"_s));
    QVERIFY(!named<QAbstractButton>(updates, u"Copy bot link"_s));   // t.me would lead to somebody else's bot
}

void TestSandboxPage::theBotsSwitchesAreThoseOfBotFather_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::newRow("inline") << u"Inline mode"_s << u"inline"_s;
    QTest::newRow("inline feedback") << u"Inline feedback"_s << u"inline_feedback"_s;
    QTest::newRow("privacy") << u"Privacy mode"_s << u"privacy"_s;
    QTest::newRow("groups") << u"Groups"_s << u"groups"_s;
}

void TestSandboxPage::theBotsSwitchesAreThoseOfBotFather()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    const auto isOn = [&] { return m_world->state()["bots"_L1][0][name].toBool(); };
    QVERIFY(isOn());
    clickNamed(page(), u"The bot's switches"_s);
    clickNamed(page(), words);
    QTRY_VERIFY(!isOn());
    QTRY_VERIFY(!named<QAbstractButton>(page(), words)->isChecked());
    clickNamed(page(), words);
    QTRY_VERIFY(isOn());
}

void TestSandboxPage::withoutInlineModeNoQueryComes()
{
    const QString username = m_world->state()["bots"_L1][0]["username"_L1].toString();
    type(u"@%1 mugs"_s.arg(username));
    QCOMPARE(m_world->nextUpdate(u"inline_query"_s)["query"_L1].toString(), u"mugs"_s);
    clickNamed(page(), u"The bot's switches"_s);
    clickNamed(page(), u"Inline mode"_s);
    QTRY_VERIFY(!m_world->state()["bots"_L1][0]["inline"_L1].toBool());
    type(u"@%1 plates"_s.arg(username));
    QTRY_VERIFY(isSaid(u"inline"_s));   // the Sandbox's own words
    for (const QJsonValue update : m_world->updates())
        QVERIFY(!update.toObject().contains("inline_query"_L1));
}

void TestSandboxPage::theClockIsAdvanced()
{
    const qint64 before = m_world->state()["clock"_L1].toInteger();
    action(u"Advance the clock…"_s)->trigger();
    QWidget *dialog = openDialog();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>()->selectAll();
    QTest::keyClicks(dialog->findChild<QSpinBox *>(), u"120"_s);
    clickNamed(*dialog, u"Advance"_s);
    QTRY_VERIFY(m_world->state()["clock"_L1].toInteger() >= before + 7200);
    const auto tags = page().findChildren<Tag *>();
    QTRY_VERIFY(std::any_of(tags.cbegin(), tags.cend(), [](const Tag *tag) { return tag->isVisible() && tag->text() == u"Clock +2 h"_s; }));
}

void TestSandboxPage::resettingAsksFirst()
{
    type(u"Soon forgotten"_s);
    QTRY_VERIFY(m_world->phoneTexts(phone()).contains(u"Soon forgotten"_s));
    clickNamed(page(), u"Reset…"_s);
    QWidget *question = openDialog();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_world->phoneTexts(phone()).contains(u"Soon forgotten"_s));
    clickNamed(page(), u"Reset…"_s);
    question = openDialog();
    QVERIFY(question);
    clickNamed(*question, u"Reset the Sandbox"_s);
    QTRY_VERIFY(!m_world->phoneTexts(phone()).contains(u"Soon forgotten"_s));
}

void TestSandboxPage::aStoppedServerIsSaidAndStartedAgain()
{
    type(u"Before the stop"_s);
    QTRY_VERIFY(m_world->phoneTexts(phone()).contains(u"Before the stop"_s));
    clickNamed(page(), u"Stop server"_s);
    QTRY_VERIFY(named<QAbstractButton>(page(), u"Start the Sandbox"_s));
    clickNamed(page(), u"Start the Sandbox"_s);
    QTRY_VERIFY(phone().isVisible());
    QTRY_VERIFY(m_world->phoneTexts(phone()).contains(u"Before the stop"_s));
}

void TestSandboxPage::theWorldIsKeptOverARestart()
{
    clickNamed(page(), u"Person…"_s);
    QVERIFY(openDialog());
    QTest::keyClicks(QApplication::focusWidget(), u"Erin"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(rowsOfTheList().contains(u"Erin"_s));
    const qint64 last = m_world->updates().last()["update_id"_L1].toInteger();
    type(u"Keep this"_s);
    QTRY_VERIFY(m_world->phoneTexts(phone()).contains(u"Keep this"_s));
    m_world->close();
    QVERIFY(m_world->open());
    QTRY_VERIFY(rowsOfTheList().contains(u"Erin"_s));
    QTRY_VERIFY(m_world->phoneTexts(phone()).contains(u"Keep this"_s));
    QCOMPARE(m_world->updates().last()["update_id"_L1].toInteger(), last + 1);   // its ids go on
}

void TestSandboxPage::aNarrowPageHasPeopleInABoxAndFaultsFolded()
{
    m_world->close();
    QVERIFY(m_world->open({968, 570}));
    QVERIFY(!page().findChild<QListWidget *>()->isVisible());
    auto *box = named<QComboBox>(page(), u"People, groups and channels"_s);
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_COMPARE(page().phones().size(), 2);
    auto *faults = named<QAbstractButton>(page(), u"Faults"_s);
    QCOMPARE(faults->accessibleDescription(), u"folded"_s);
    QTest::keyClick(faults, Qt::Key_Space);
    QVERIFY(named<QAbstractButton>(page(), u"Drop the connection"_s));
    QTRY_COMPARE(layoutProblems(page()).join(u'\n'), QString());
    click(faults);
    QCOMPARE(faults->accessibleDescription(), u"folded"_s);
}

void TestSandboxPage::everyControlHasAName()
{
    clickNamed(page(), u"The bot's switches"_s);
    for (const auto *button : page().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->objectName().startsWith("qt_"_L1) && !QByteArray(button->metaObject()->className()).startsWith("QLineEdit"))
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
    }
    for (const auto *field : page().findChildren<QLineEdit *>()) {
        if (field->isVisible() && !qobject_cast<const QAbstractSpinBox *>(field->parent()))
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->placeholderText()));
    }
}

void TestSandboxPage::whatWasLeftStaysThoughThePageIsNeverVisited()
{
    page().findChild<QSplitter *>()->setSizes({300, 500, 408});
    page().world().setInjectDraft(u"{\"poll\":{}}"_s);
    const QByteArray left = page().saveState();
    {
        SandboxPage unvisited(page().world().host());
        QVERIFY(unvisited.saveState() != left);
        unvisited.restoreState(left);
        QCOMPARE(unvisited.saveState(), left);
        QVERIFY(unvisited.prepareMore());
    }   // and it may go while it is being made
    SandboxPage visited(page().world().host());
    visited.resize(page().size());
    visited.restoreState(left);
    visited.show();
    QTRY_COMPARE(visited.findChild<QSplitter *>()->sizes(), page().findChild<QSplitter *>()->sizes());
}

BOTDESK_TEST(TestSandboxPage)
#include "testsandboxpage.moc"
