// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "answers/pressdialogs.h"
#include "keyboardpage/keyboardpagetest.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Presses on the canvas that ask the person for something: each arrives at the bot as a real update.
class TestPresses : public KeyboardPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openPage()); }
    void cleanup() { closePage(); }
    void severalPeopleAreShared();
    void nobodyMoreThanTheButtonTakes();
    void oneOfAFewIsShared();
    void aChatThatMeetsTheCriteriaIsShared();
    void whereNobodyMeetsThemItIsSaid();
    void aPollIsMade();
    void aQuizIsMadeWhereTheButtonWantsOne();
    void theDialogsAreNotCut();

private:
    void tryButton(const ReplyAction &action);
};

void TestPresses::tryButton(const ReplyAction &action)
{
    m_page->take(KeyboardMarkup{.rows = {{{{.text = u"Press"_s}, action}}}, .inputFieldPlaceholder = {}}, u"Asks"_s);
    button(u"Try in Sandbox"_s);
    QVERIFY(isSaidSoon(u"in the Sandbox."_s));
    press({0, 0});
}

void TestPresses::severalPeopleAreShared()
{
    tryButton(ShareUsers{.requestId = 7, .userIsBot = false, .maxQuantity = 2});
    QTRY_VERIFY(dialog<ShareDialog>());
    auto *share = dialog<ShareDialog>();
    QCOMPARE(share->list()->count(), 3);   // no bots
    QVERIFY(!named<QAbstractButton>(*share, u"Share"_s)->isEnabled());
    share->list()->item(1)->setCheckState(Qt::Checked);
    QTest::keyClick(share->list(), Qt::Key_Down);
    QTest::keyClick(share->list(), Qt::Key_Down);
    QTest::keyClick(share->list(), Qt::Key_Space);
    QCOMPARE(share->list()->item(2)->checkState(), Qt::Checked);
    clickNamed(*share, u"Share"_s);
    QVERIFY(isSaidSoon(u"message.users_shared = "_s));
    const QJsonObject shared = messageWith(u"users_shared"_s)["users_shared"_L1].toObject();
    QCOMPARE(shared["request_id"_L1].toInt(), 7);
    QCOMPARE(shared["users"_L1].toArray().size(), 2);
    QCOMPARE(shared["users"_L1][0]["user_id"_L1].toInteger(), m_ground->person(1));
    QCOMPARE(shared["users"_L1][1]["user_id"_L1].toInteger(), m_ground->person(2));
}

void TestPresses::nobodyMoreThanTheButtonTakes()
{
    ShareDialog share({.choices = {{1, u"A"_s}, {2, u"B"_s}, {3, u"C"_s}}, .most = 2}, u"Alice"_s);
    share.show();
    for (int row = 0; row < 3; ++row)
        share.list()->item(row)->setCheckState(Qt::Checked);
    QVERIFY(!named<QAbstractButton>(share, u"Share"_s)->isEnabled());
    share.list()->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(named<QAbstractButton>(share, u"Share"_s)->isEnabled());
}

void TestPresses::oneOfAFewIsShared()
{
    tryButton(ShareUsers{.requestId = 1, .userIsBot = true});
    QTRY_VERIFY(dialog<ShareDialog>());
    auto *share = dialog<ShareDialog>();
    QCOMPARE(share->list()->count(), 1);   // the bot alone
    QTest::keyClick(share->list(), Qt::Key_Return);
    QVERIFY(isSaidSoon(u"message.users_shared = "_s));
}

void TestPresses::aChatThatMeetsTheCriteriaIsShared()
{
    tryButton(ShareChat{.requestId = 3, .chatIsCreated = true});
    QTRY_VERIFY(dialog<ShareDialog>());
    auto *share = dialog<ShareDialog>();
    QCOMPARE(share->list()->count(), 1);   // Alice owns the small group, Bob the other
    QVERIFY(share->list()->item(0)->text().startsWith("Small group"_L1));
    clickNamed(*share, u"Share"_s);
    QVERIFY(isSaidSoon(u"message.chat_shared = "_s));
}

void TestPresses::whereNobodyMeetsThemItIsSaid()
{
    tryButton(ShareUsers{.requestId = 1, .userIsBot = false, .userIsPremium = true});
    QVERIFY(isSaidSoon(u"Nobody in the Sandbox meets the criteria."_s));
    QVERIFY(!QApplication::activeModalWidget());
    m_ground->control(u"POST"_s, u"people"_s, {{"first_name"_L1, u"Dora"_s}, {"is_premium"_L1, true}});
    press({0, 0});
    QTRY_VERIFY(dialog<ShareDialog>());
    QCOMPARE(dialog<ShareDialog>()->list()->item(0)->text(), u"Dora"_s);
    dialog<ShareDialog>()->reject();
}

void TestPresses::aPollIsMade()
{
    tryButton(CreatePoll{});
    auto *make = dialog<PollDialog>();
    QVERIFY(make);
    QTest::keyClicks(named<QLineEdit>(*make, u"Question"_s), u"Which one?"_s);
    auto *options = named<QPlainTextEdit>(*make, u"Options, one a line"_s);
    QTest::keyClicks(options, u"This"_s);
    QVERIFY(!named<QAbstractButton>(*make, u"Send the poll"_s)->isEnabled());   // one is too few
    QTest::keyClick(options, Qt::Key_Return);
    QTest::keyClicks(options, u"That"_s);
    QTest::keyClick(named<QCheckBox>(*make, u"Anonymous"_s), Qt::Key_Space);
    clickNamed(*make, u"Send the poll"_s);
    QVERIFY(isSaidSoon(u"message.poll = "_s));
    const QJsonObject poll = messageWith(u"poll"_s)["poll"_L1].toObject();
    QCOMPARE(poll["question"_L1].toString(), u"Which one?"_s);
    QCOMPARE(poll["type"_L1].toString(), u"regular"_s);
    QCOMPARE(poll["options"_L1].toArray().size(), 2);
    QVERIFY(!poll["is_anonymous"_L1].toBool());
}

void TestPresses::aQuizIsMadeWhereTheButtonWantsOne()
{
    tryButton(CreatePoll{CreatePoll::Type::Quiz});
    auto *make = dialog<PollDialog>();
    QVERIFY(make);
    QVERIFY(!named<QCheckBox>(*make, u"Quiz: one answer is right"_s)->isEnabled());
    named<QLineEdit>(*make, u"Question"_s)->setText(u"2 + 2?"_s);
    named<QPlainTextEdit>(*make, u"Options, one a line"_s)->setPlainText(u"3\n4\n\n5"_s);
    QTest::keyClick(make->findChild<QComboBox *>(), Qt::Key_Down);
    clickNamed(*make, u"Send the poll"_s);
    QVERIFY(isSaidSoon(u"message.poll = "_s));
    const QJsonObject poll = messageWith(u"poll"_s)["poll"_L1].toObject();
    QCOMPARE(poll["type"_L1].toString(), u"quiz"_s);
    QCOMPARE(poll["correct_option_id"_L1].toInt(), 1);
    QCOMPARE(poll["options"_L1].toArray().size(), 3);
}

void TestPresses::theDialogsAreNotCut()
{
    ShareDialog share({.choices = {{1, u"Alice"_s}}, .most = 5}, u"Alice"_s);
    share.show();
    QTRY_COMPARE(layoutProblems(share).join(u'\n'), QString());
    PollDialog poll(CreatePoll::Type::Regular, u"Alice"_s);
    poll.show();
    QTRY_COMPARE(layoutProblems(poll).join(u'\n'), QString());
}

BOTDESK_TEST(TestPresses)
#include "testpresses.moc"
