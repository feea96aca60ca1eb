// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "compose/composer.h"
#include "compose/composerstrip.h"
#include "compose/growingedit.h"
#include "compose/keyboardchoice.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "widgets/button.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestComposer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void returnSendsAndShiftReturnBreaksTheLine();
    void theOtherWayRoundWhenChosen();
    void lengthCountsCodePoints_data();
    void lengthCountsCodePoints();
    void nothingIsSentOfBlankOrTooMuch();
    void switchesGoIntoTheDraft();
    void anEditSetsAsideWhatIsWritten();
    void escapeGivesUpTheReplyThenLeaves();
    void aDraftComesBackWhole();
    void whatIsWrittenIsCopiedAsCode();
    void theBarFitsWhereItIsNarrow();
    void aClosedChatSaysWhyAndKeepsTheText();
    void theFieldGrowsWithItsLines();

private:
    QPushButton *sendButton() const;

    const ConversationKey m_alice{.chat = ChatId(700)};
    std::unique_ptr<Composer> m_composer;
    GrowingEdit *m_editor = nullptr;
};

void TestComposer::init()
{
    m_composer = std::make_unique<Composer>();
    m_composer->open(m_alice, {});
    m_composer->resize(600, 200);
    m_composer->show();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    m_editor = m_composer->editor();
    m_editor->setFocus();
}

QPushButton *TestComposer::sendButton() const
{
    for (auto *button : m_composer->findChildren<QPushButton *>()) {
        if (button->text() == "Send"_L1 || button->text() == "Save"_L1)
            return button;
    }
    return nullptr;
}

void TestComposer::returnSendsAndShiftReturnBreaksTheLine()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendAsked);
    QTest::keyClicks(m_editor, u"two"_s);
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_editor, u"lines"_s);
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    const auto draft = sent.first().first().value<Draft>();
    QCOMPARE(draft.text, u"two\nlines"_s);
    QCOMPARE(draft.conversation, m_alice);
    QCOMPARE(draft.method, u"sendMessage"_s);
    QCOMPARE(m_editor->toPlainText(), u"two\nlines"_s);   // who sends it clears it
}

void TestComposer::theOtherWayRoundWhenChosen()
{
    m_composer->setReturnSends(false);
    QSignalSpy sent(m_composer.get(), &Composer::sendAsked);
    QTest::keyClicks(m_editor, u"a"_s);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), u"a\n"_s);
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(sent.size(), 1);
}

void TestComposer::lengthCountsCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("counter");
    QTest::newRow("nothing") << u""_s << u"0 / 4096"_s;
    QTest::newRow("an emoji is one") << u"👍ok"_s << u"3 / 4096"_s;
    QTest::newRow("the ends are trimmed") << u"  ok\n"_s << u"2 / 4096"_s;
    QTest::newRow("as much as can be") << QString(4096, u'a') << u"4,096 / 4096"_s;
}

void TestComposer::lengthCountsCodePoints()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QFETCH(QString, text);
    m_editor->setPlainText(text);
    QStringList labels;
    for (const auto *label : m_composer->findChildren<QLabel *>())
        labels += label->text();
    QFETCH(QString, counter);
    QVERIFY2(labels.contains(counter), qPrintable(labels.join(u" | "_s)));
}

void TestComposer::nothingIsSentOfBlankOrTooMuch()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendAsked);
    for (const QString &text : {u""_s, u" \n "_s, QString(4097, u'a')}) {
        m_editor->setPlainText(text);
        QVERIFY(!sendButton()->isEnabled());
        QTest::keyClick(m_editor, Qt::Key_Return);
    }
    QCOMPARE(sent.size(), 0);
    m_editor->setPlainText(QString(4096, u'a'));
    QVERIFY(sendButton()->isEnabled());
}

void TestComposer::switchesGoIntoTheDraft()
{
    for (auto *box : m_composer->findChildren<QCheckBox *>())
        box->click();
    QTest::keyClicks(m_editor, u"x"_s);
    const Draft draft = m_composer->draft();
    QVERIFY(draft.silent && draft.protect && draft.withoutLinkPreview);
    m_composer->clear();
    QVERIFY(m_composer->draft().silent);   // the next one goes the same way
    QVERIFY(m_composer->isEmpty());
}

void TestComposer::anEditSetsAsideWhatIsWritten()
{
    QTest::keyClicks(m_editor, u"half a"_s);
    m_composer->edit(MessageId(7), {u"old text"_s, {}});
    QCOMPARE(m_editor->toPlainText(), u"old text"_s);
    QCOMPARE(sendButton()->text(), u"Save"_s);
    QCOMPARE(m_composer->draft().method, u"editMessageText"_s);
    QCOMPARE(m_composer->draft().edits, MessageId(7));
    QCOMPARE(m_composer->draftToKeep().text, u"half a"_s);
    m_composer->clear();   // the edit was sent
    QCOMPARE(m_editor->toPlainText(), u"half a"_s);
    QVERIFY(!m_composer->draft().edits);

    m_composer->edit(MessageId(7), {u"old text"_s, {}});
    m_composer->setClosedBecause({});
    QCOMPARE(m_composer->findChild<ComposerStrip *>()->accessibleName(), u"Edit message 7: old text"_s);
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QCOMPARE(m_editor->toPlainText(), u"half a"_s);
}

void TestComposer::escapeGivesUpTheReplyThenLeaves()
{
    QSignalSpy left(m_composer.get(), &Composer::left);
    m_composer->reply(MessageId(5), u"Alice"_s, u"How long?"_s);
    auto *strip = m_composer->findChild<ComposerStrip *>();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->accessibleName(), u"Reply to Alice: How long?"_s);
    m_composer->setClosedBecause({});   // as whenever something arrives in the chat
    QCOMPARE(strip->accessibleName(), u"Reply to Alice: How long?"_s);
    QCOMPARE(m_composer->draft().replyTo, MessageId(5));
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QVERIFY(!strip->isVisible());
    QVERIFY(!m_composer->draft().replyTo);
    QCOMPARE(left.size(), 0);
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestComposer::whatIsWrittenIsCopiedAsCode()
{
    QTest::keyClicks(m_editor, u"What now?"_s);
    m_composer->keyboard()->setMarkup(QJsonDocument::fromJson(R"({"inline_keyboard":[[{"text":"Refund","callback_data":"r"}]]})").object());
    QSignalSpy copied(m_composer.get(), &Composer::codeCopied);
    const auto choose = [this](const QString &library) {
        for (QMenu *menu : m_composer->findChildren<QMenu *>()) {
            for (QAction *action : menu->title() == "Copy as code"_L1 ? menu->actions() : QList<QAction *>()) {
                if (action->text() == library)
                    action->trigger();
            }
        }
        return QGuiApplication::clipboard()->text();
    };
    const QString grammy = choose(u"grammY"_s);
    QVERIFY2(grammy.contains(u"chat_id: 700"_s) && grammy.contains(u"What now?"_s) && grammy.contains(u".text(\"Refund\", \"r\")"_s), qPrintable(grammy));
    QCOMPARE(copied.first().first().toString(), u"grammY"_s);
    m_composer->attach({{.kind = AttachmentKind::Photo, .source = u"/tmp/holiday.jpg"_s}});
    const QString curl = choose(u"curl"_s);
    QVERIFY2(curl.contains(u"/sendPhoto"_s) && curl.contains(u"<holiday.jpg>"_s) && curl.contains(u"What now?"_s), qPrintable(curl));
}

void TestComposer::theBarFitsWhereItIsNarrow()
{
    QWidget host;   // a window of its own could not be made as narrow as a pane is
    host.resize(1000, 300);
    m_composer->setParent(&host);
    host.show();
    m_composer->show();
    auto *keyboard = m_composer->keyboard()->button();
    for (const int width : {1000, 640, 1000}) {
        m_composer->resize(width, 240);
        QTRY_COMPARE(Testing::layoutProblems(*m_composer), QStringList());
        QCOMPARE(keyboard->text().isEmpty(), width < 1000);
    }
    QCOMPARE(keyboard->accessibleName(), u"Keyboard"_s);
    m_composer->setParent(nullptr);
}

void TestComposer::aDraftComesBackWhole()
{
    Draft draft{.conversation = m_alice, .method = u"sendMessage"_s, .text = u"a\nb"_s, .replyTo = MessageId(3), .silent = true,
                .replyMarkup = {{u"force_reply"_s, true}}};
    QSignalSpy wanted(m_composer.get(), &Composer::replyLabelWanted);
    m_composer->open(m_alice, draft);
    QCOMPARE(m_composer->draft(), draft);   // what has no field here too
    QCOMPARE(wanted.size(), 1);
    m_composer->open({.chat = ChatId(8)}, {});
    QVERIFY(m_composer->isEmpty());
}

void TestComposer::aClosedChatSaysWhyAndKeepsTheText()
{
    QTest::keyClicks(m_editor, u"kept"_s);
    m_composer->setClosedBecause(u"Alice has blocked the bot."_s);
    QVERIFY(!m_editor->isEnabled());
    QVERIFY(!sendButton()->isEnabled());
    QCOMPARE(m_editor->toPlainText(), u"kept"_s);
    m_composer->setClosedBecause({});
    QVERIFY(sendButton()->isEnabled());
}

void TestComposer::theFieldGrowsWithItsLines()
{
    const int two = m_editor->height();
    m_editor->setPlainText(u"1\n2\n3\n4\n5"_s);
    QTRY_VERIFY(m_editor->height() > two);
    const int five = m_editor->height();
    m_editor->setPlainText(QString(u"line\n"_s).repeated(100));
    QTRY_VERIFY(m_editor->height() > five);
    QVERIFY(m_editor->height() < 4 * five);
}

BOTDESK_TEST(TestComposer)
#include "testcomposer.moc"
