// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatpagetest.h"
#include "compose/apischema.h"
#include "compose/attachmenu.h"
#include "compose/contentdialog.h"
#include "compose/contentform.h"
#include "compose/fieldform.h"
#include "compose/fieldsdialog.h"
#include "compose/listedit.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "support/testmain.h"
#include "support/waitfor.h"
#include "widgets/toolbutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Polls, places and all else that is neither text nor file, from the clip to the simulated person's phone.
class TestContents : public ChatPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openWorld()); }
    void cleanup() { closeWorld(); }
    void aPollIsAskedForAndSent();
    void aQuizNeedsItsAnswer();
    void everyOptionOfAPollHasItsField();
    void aLocationIsCheckedWhileItIsTyped();
    void diceAreThrownAtOnceAndTheTextStays();
    void aChecklistIsForBusinessOnly();
    void anyMethodCanBeChosen();
    void moreFieldsGoAlong();
    void aFailedPollComesBackToBeChanged();
    void aMethodWithoutAMessageEndsWell();
    void aLiveLocationIsMovedAndStopped();
    void severalMessagesAreDeletedAtOnce();
    void theSchemaTellsMethodsAndParameters();

private:
    MessageEdit &edit() const { return *composer().text()->edit(); }
    bool takeFromClip(const QString &text);
    QJsonObject lastOnPhone(qint64 person);
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (auto *one = qobject_cast<Dialog *>(top); one && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    static QWidget *named(QWidget *parent, const QString &name);
    static QPushButton *button(QWidget *parent, const QString &text);
};

bool TestContents::takeFromClip(const QString &text)
{
    auto *menu = qobject_cast<AttachMenu *>(composer().clip()->menu());
    emit menu->aboutToShow();
    for (QAction *action : menu->findChildren<QAction *>()) {
        if (action->text() == text && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

QJsonObject TestContents::lastOnPhone(qint64 person)
{
    return m_world->control("GET", u"chats/%1/messages"_s.arg(person))[u"messages"_s].toArray().last().toObject();
}

QWidget *TestContents::named(QWidget *parent, const QString &name)
{
    for (auto *widget : parent->findChildren<QWidget *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QPushButton *TestContents::button(QWidget *parent, const QString &text)
{
    for (auto *one : parent->findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void TestContents::aPollIsAskedForAndSent()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    QVERIFY(takeFromClip(u"Poll…"_s));
    auto *asked = dialog<ContentDialog>();
    QVERIFY(asked);
    QVERIFY(!button(asked, u"Send"_s)->isEnabled());
    QTest::keyClicks(named(asked, u"Question"_s), u"Which mug?"_s);
    QTest::keyClicks(named(asked, u"Option 1"_s), u"blue"_s);
    QTest::keyClick(named(asked, u"Option 1"_s), Qt::Key_Return);
    QCOMPARE(asked->focusWidget(), named(asked, u"Option 2"_s));
    QTest::keyClicks(named(asked, u"Option 2"_s), u"red"_s);
    QTest::keyClick(named(asked, u"Option 2"_s), Qt::Key_Return);   // one more line
    QTRY_COMPARE(asked->focusWidget(), named(asked, u"Option 3"_s));
    QTest::keyClicks(named(asked, u"Option 3"_s), u"green"_s);
    QTest::keyClick(named(asked, u"Option 3"_s), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(button(asked, u"Send"_s)->isEnabled());
    QTest::mouseClick(button(asked, u"Send"_s), Qt::LeftButton);
    QTRY_COMPARE(lastOnPhone(alice)[u"poll"_s][u"question"_s].toString(), u"Which mug?"_s);
    QCOMPARE(lastOnPhone(alice)[u"poll"_s][u"options"_s][1][u"text"_s].toString(), u"green"_s);
}

void TestContents::aQuizNeedsItsAnswer()
{
    ContentDialog asked({.method = u"sendPoll"_s, .values = {{u"question"_s, u"?"_s}, {u"type"_s, u"quiz"_s},
                                                             {u"options"_s, QJsonArray{u"a"_s, u"b"_s}}}}, nullptr);
    asked.setAttribute(Qt::WA_DeleteOnClose, false);
    asked.show();
    QVERIFY(!button(&asked, u"Send"_s)->isEnabled());
    QWidget *tick = named(&asked, u"Option 2: This is right"_s);
    QVERIFY(tick);
    QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
    QVERIFY(button(&asked, u"Send"_s)->isEnabled());
    QJsonObject taken;
    connect(&asked, &ContentDialog::taken, this, [&](const QString &, const QJsonObject &values) { taken = values; });
    QTest::mouseClick(button(&asked, u"Send"_s), Qt::LeftButton);
    QCOMPARE(taken[u"correct_option_ids"_s].toArray(), QJsonArray{1});
    QCOMPARE(taken[u"type"_s].toString(), u"quiz"_s);
}

void TestContents::everyOptionOfAPollHasItsField()
{
    const QJsonObject picture{{u"type"_s, u"photo"_s}, {u"media"_s, u"https://shop.example/mug.jpg"_s}};
    const QJsonObject all{{u"question"_s, u"?"_s}, {u"type"_s, u"quiz"_s}, {u"correct_option_ids"_s, QJsonArray{0}},
                          {u"options"_s, QJsonArray{QJsonObject{{u"text"_s, u"a"_s}}, QJsonObject{{u"text"_s, u"b"_s}}}},
                          {u"explanation"_s, u"So"_s}, {u"explanation_media"_s, picture}, {u"media"_s, picture}, {u"description"_s, u"Of mugs"_s},
                          {u"is_anonymous"_s, false}, {u"allows_multiple_answers"_s, true}, {u"allows_revoting"_s, false}, {u"shuffle_options"_s, true},
                          {u"allow_adding_options"_s, true}, {u"hide_results_until_closes"_s, true}, {u"members_only"_s, true},
                          {u"country_codes"_s, QJsonArray{u"DE"_s, u"AT"_s}}, {u"open_period"_s, 60}, {u"is_closed"_s, true}};
    const std::unique_ptr<ContentForm> form(ContentForm::make(u"sendPoll"_s, nullptr));
    form->setValues(all);
    QCOMPARE(form->values(), all);
    QVERIFY(form->unreadable().isEmpty());
}

void TestContents::aLocationIsCheckedWhileItIsTyped()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    QVERIFY(takeFromClip(u"Location…"_s));
    auto *asked = dialog<ContentDialog>();
    QVERIFY(asked);
    const auto says = [&](const QString &text) {
        const auto labels = asked->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QTest::keyClicks(named(asked, u"Latitude"_s), u"north"_s);
    QVERIFY(says(u"A number is needed"_s));
    auto *latitude = qobject_cast<QLineEdit *>(named(asked, u"Latitude"_s));
    latitude->clear();
    QTest::keyClicks(latitude, u"95"_s);
    QVERIFY(says(u"From -90 to 90"_s));
    latitude->clear();
    QTest::keyClicks(latitude, u"52,52"_s);   // a comma is a point
    QTest::keyClicks(named(asked, u"Longitude"_s), u"13.405"_s);
    QVERIFY(button(asked, u"Send"_s)->isEnabled());
    QTest::mouseClick(button(asked, u"Send"_s), Qt::LeftButton);
    QTRY_COMPARE(lastOnPhone(alice)[u"location"_s][u"latitude"_s].toDouble(), 52.52);
}

void TestContents::diceAreThrownAtOnceAndTheTextStays()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    composer().focusEditor();
    QTest::keyClicks(&edit(), u"half a sen"_s);
    QVERIFY(takeFromClip(u"🎯"_s));
    QTRY_COMPARE(lastOnPhone(alice)[u"dice"_s][u"emoji"_s].toString(), u"🎯"_s);
    QCOMPARE(edit().toPlainText(), u"half a sen"_s);
}

void TestContents::aChecklistIsForBusinessOnly()
{
    QVERIFY(openAlice(u"Hello"_s));
    QVERIFY(!takeFromClip(u"Checklist…"_s));
    ContentDialog asked({.method = u"sendChecklist"_s, .values = {{u"checklist"_s, QJsonObject{{u"title"_s, u"Pack"_s}, {u"tasks"_s, QJsonArray{QJsonObject{{u"text"_s, u"mug"_s}}}}}}},
                         .isBusiness = true}, nullptr);
    asked.setAttribute(Qt::WA_DeleteOnClose, false);
    asked.show();
    QJsonObject taken;
    connect(&asked, &ContentDialog::taken, this, [&](const QString &, const QJsonObject &values) { taken = values; });
    QVERIFY(button(&asked, u"Send"_s)->isEnabled());
    QTest::mouseClick(button(&asked, u"Send"_s), Qt::LeftButton);
    QCOMPARE(taken[u"checklist"_s][u"tasks"_s].toArray(), (QJsonArray{QJsonObject{{u"id"_s, 1}, {u"text"_s, u"mug"_s}}}));
}

void TestContents::anyMethodCanBeChosen()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    QVERIFY(takeFromClip(u"Other method…"_s));
    auto *asked = dialog<FieldsDialog>();
    QVERIFY(asked);
    auto *methods = qobject_cast<QComboBox *>(named(asked, u"Method"_s));
    QVERIFY(methods);
    QTRY_VERIFY(methods->findText(u"sendVenue"_s) >= 0);
    methods->setCurrentText(u"sendVenue"_s);
    QTRY_VERIFY(named(asked, u"latitude"_s));
    QVERIFY(!button(asked, u"Send"_s)->isEnabled());
    for (const auto &[name, text] : {std::pair(u"latitude"_s, u"1.5"_s), {u"longitude"_s, u"2"_s}, {u"title"_s, u"Shop"_s}, {u"address"_s, u"Street 1"_s}})
        QTest::keyClicks(named(asked, name), text);
    auto *names = qobject_cast<QComboBox *>(named(asked, u"Name of a parameter to add"_s));
    names->setEditText(u"google_place_id"_s);
    QTest::mouseClick(button(asked, u"Add field"_s), Qt::LeftButton);
    QTRY_VERIFY(named(asked, u"google_place_id"_s));
    QTest::keyClicks(named(asked, u"google_place_id"_s), u"abc"_s);
    QVERIFY(button(asked, u"Send"_s)->isEnabled());
    QTest::mouseClick(button(asked, u"Send"_s), Qt::LeftButton);
    QTRY_COMPARE(lastOnPhone(alice)[u"venue"_s][u"google_place_id"_s].toString(), u"abc"_s);
}

void TestContents::moreFieldsGoAlong()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    QVERIFY(takeFromClip(u"More fields…"_s));
    auto *asked = dialog<FieldsDialog>();
    QVERIFY(asked);
    auto *names = qobject_cast<QComboBox *>(named(asked, u"Name of a parameter to add"_s));
    QTRY_VERIFY(names->findText(u"message_effect_id"_s) >= 0);
    QCOMPARE(names->findText(u"chat_id"_s), -1);   // the composer's own
    names->setEditText(u"message_effect_id"_s);
    QTest::mouseClick(button(asked, u"Add field"_s), Qt::LeftButton);
    QTRY_VERIFY(named(asked, u"message_effect_id"_s));
    QTest::keyClicks(named(asked, u"message_effect_id"_s), u"5046509860389126442"_s);
    QTest::mouseClick(button(asked, u"Use"_s), Qt::LeftButton);
    write(u"Done"_s);
    QTRY_COMPARE(lastOnPhone(alice)[u"effect_id"_s].toString(), u"5046509860389126442"_s);
}

void TestContents::aFailedPollComesBackToBeChanged()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    m_world->control("POST", u"faults"_s, {{u"kind"_s, u"error"_s}, {u"status"_s, 400}, {u"method"_s, u"sendContact"_s}, {u"next"_s, 1}});
    emit composer().contentReady({.conversation = {.chat = ChatId(alice)}, .method = u"sendContact"_s,
                                  .more = {{u"phone_number"_s, u"+491"_s}, {u"first_name"_s, u"Carol"_s}}});
    const auto failed = [this]() -> const ChatRow * {
        for (const ChatRow &row : view().chat()->rows()) {
            if (row.kind == ChatRow::Kind::Outbox && row.entry.state == OutboxEntry::State::Failed)
                return &row;
        }
        return nullptr;
    };
    QTRY_VERIFY(failed());
    QVERIFY(press(*failed(), RowAction::EditUnsent));
    QCOMPARE(composer().draft().sendingMethod(), u"sendContact"_s);
    QVERIFY(!composer().isEmpty());
    QTRY_VERIFY(!failed());
    QTest::mouseClick(named(&composer(), u"Change it…"_s), Qt::LeftButton);
    auto *asked = dialog<ContentDialog>();
    QVERIFY(asked);
    QTest::keyClicks(named(asked, u"Last name"_s), u"C"_s);
    QTest::mouseClick(button(asked, u"Send"_s), Qt::LeftButton);
    QTRY_COMPARE(lastOnPhone(alice)[u"contact"_s][u"last_name"_s].toString(), u"C"_s);
    QVERIFY(composer().isEmpty());
}

void TestContents::aMethodWithoutAMessageEndsWell()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    QSignalSpy told(m_world->page().chat(), &ChatPane::told);
    emit composer().contentReady({.conversation = {.chat = ChatId(alice)}, .method = u"sendChatAction"_s, .more = {{u"action"_s, u"typing"_s}}});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"sendChatAction went well: true"_s);
    QTRY_VERIFY(std::none_of(view().chat()->rows().begin(), view().chat()->rows().end(),
                             [](const ChatRow &row) { return row.kind == ChatRow::Kind::Outbox; }));
    // What a copy looks like is known: it stands there at once, though only its id was told.
    write(u"Two mugs"_s);
    QTRY_VERIFY(sentRow(u"Two mugs"_s));
    const qint64 id = number(*sentRow(u"Two mugs"_s)->item.message);
    emit composer().contentReady({.conversation = {.chat = ChatId(alice)}, .method = u"copyMessage"_s,
                                  .more = {{u"from_chat_id"_s, alice}, {u"message_id"_s, id}}});
    const auto shownTimes = [this] { return shown().count(u"Two mugs"_s); };
    QTRY_COMPARE(shownTimes(), 2);
}

void TestContents::aLiveLocationIsMovedAndStopped()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    emit composer().contentReady({.conversation = {.chat = ChatId(alice)}, .method = u"sendLocation"_s,
                                  .more = {{u"latitude"_s, 1}, {u"longitude"_s, 2}, {u"live_period"_s, 900}}});
    const auto sent = [this]() -> const ChatRow * {
        for (const ChatRow &row : view().chat()->rows()) {
            if (row.kind == ChatRow::Kind::Item && row.message && row.message->contentKind == "location"_L1)
                return &row;
        }
        return nullptr;
    };
    QTRY_VERIFY(sent());
    QVERIFY(takeFromMenu(*sent(), {u"Move the location…"_s}));
    auto *asked = dialog<ContentDialog>();
    QVERIFY(asked);
    auto *latitude = qobject_cast<QLineEdit *>(named(asked, u"Latitude"_s));
    QCOMPARE(latitude->text(), u"1"_s);
    latitude->clear();
    QTest::keyClicks(latitude, u"1.25"_s);
    QTest::mouseClick(button(asked, u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(lastOnPhone(alice)[u"location"_s][u"latitude"_s].toDouble(), 1.25);
    QTRY_VERIFY(!sent()->item.versions.isEmpty());
    QVERIFY(takeFromMenu(*sent(), {u"Stop sharing the location"_s}));
    QTRY_VERIFY(lastOnPhone(alice)[u"location"_s][u"live_period"_s].isUndefined());
    QTRY_VERIFY(!takeFromMenu(*sent(), {u"Stop sharing the location"_s}));
}

void TestContents::severalMessagesAreDeletedAtOnce()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s}) {
        write(text);
        QTRY_VERIFY(sentRow(text));
    }
    view().setFocus();
    view().selectionModel()->setCurrentIndex(indexOf(*sentRow(u"two"_s)), QItemSelectionModel::ClearAndSelect);
    view().selectionModel()->select(indexOf(*sentRow(u"three"_s)), QItemSelectionModel::Select);
    QCOMPARE(view().selectedRows().size(), 2);
    QTest::keyClick(&view(), Qt::Key_Delete);
    auto *asked = dialog<QMessageBox>();
    QVERIFY(asked);
    QCOMPARE(asked->text(), u"2 message(s), for everyone in Alice (sandbox)"_s);
    QTest::mouseClick(button(asked, u"Delete"_s), Qt::LeftButton);
    QTRY_COMPARE(m_world->phone(alice).last(), u"one"_s);
    QVERIFY(!m_world->phone(alice).contains(u"two"_s));
    QTRY_VERIFY(sentRow(u"two"_s)->item.isDeleted && sentRow(u"three"_s)->item.isDeleted);
}

void TestContents::theSchemaTellsMethodsAndParameters()
{
    const auto schema = waitFor(ApiSchema::fromResources());
    QVERIFY(schema);
    QVERIFY(schema->sendMethods().contains(u"sendPaidMedia"_s));
    QVERIFY(!schema->sendMethods().contains(u"getMe"_s));
    const auto parameters = schema->parametersOf(u"sendDice"_s);
    QCOMPARE(parameters.first(), (SchemaParameter{.name = u"chat_id"_s, .types = {u"Integer"_s, u"String"_s}, .isRequired = true}));
    QCOMPARE(ApiSchema::read("no JSON").sendMethods(), QStringList());
}

BOTDESK_TEST(TestContents)
#include "testcontents.moc"
