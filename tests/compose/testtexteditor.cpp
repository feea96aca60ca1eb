// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "compose/composer.h"
#include "compose/formatbar.h"
#include "compose/inputstrip.h"
#include "compose/texteditor.h"
#include "support/testmain.h"
#include "text/describe.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The composer's text by keys and mouse.
class TestTextEditor : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keysFormatWhatIsTypedAndWhatIsSelected();
    void buttonsFormatTheSelection();
    void aLinkIsAskedForAndTakenOff();
    void aWrongAddressIsNotTaken();
    void returnGoesOnWithAQuoteAndLeavesIt();
    void codeTakesALanguage();
    void aTimeIsChosenByItsParts();
    void modesAreSwitchedWithoutLoss();
    void whatWouldBeLostIsToldFirst();
    void undoGoesBackAcrossModes();
    void anUnreadableSourceIsNotThrownAway();
    void aRefusalIsShownAndMended();
    void somethingUnclosedIsClosed();
    void aSourceCanGoOutAsPlainText();
    void keysPutMarksIntoASource();
    void theLimitCountsAfterParsing();
    void ctrlKIsTheWindowsWithoutASelection();

private:
    void click(const QString &accessibleName);
    QAbstractButton *button(const QString &textOrName) const;
    QString shown() const { return describe(Result<FormattedText>(m_edit->content())); }
    void select(int from, int to);

    std::unique_ptr<Composer> m_composer;
    MessageEdit *m_edit = nullptr;
};

void TestTextEditor::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_composer = std::make_unique<Composer>();
    m_composer->open({.chat = ChatId(700)}, {});
    m_composer->resize(760, 260);
    m_composer->show();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    m_edit = m_composer->text()->edit();
    m_edit->setFocus();
}

QAbstractButton *TestTextEditor::button(const QString &name) const
{
    for (auto *button : m_composer->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
            return button;
    }
    return nullptr;
}

void TestTextEditor::click(const QString &name)
{
    QAbstractButton *found = button(name);
    QVERIFY2(found, qPrintable(name));
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestTextEditor::select(int from, int to)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
}

void TestTextEditor::keysFormatWhatIsTypedAndWhatIsSelected()
{
    QTest::keyClicks(m_edit, u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(m_edit, u"bc"_s);
    QTest::keyClick(m_edit, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(m_edit, u"d"_s);
    QCOMPARE(shown(), u"abcd | bold 1+2"_s);
    select(3, 4);
    QTest::keyClick(m_edit, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"abcd | bold 1+2 | spoiler 3+1"_s);
    const Draft draft = m_composer->draft();
    QCOMPARE(draft.mode, TextMode::Formatted);
    QCOMPARE(draft.parameters()["entities"_L1].toArray().size(), 2);
    select(0, 4);
    QTest::keyClick(m_edit, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"abcd"_s);
}

void TestTextEditor::buttonsFormatTheSelection()
{
    QTest::keyClicks(m_edit, u"abc"_s);
    select(0, 2);
    click(u"Italic"_s);
    click(u"Underlined"_s);
    QCOMPARE(shown(), u"abc | italic 0+2 | underline 0+2"_s);
    QVERIFY(button(u"Italic"_s)->isChecked());
    click(u"Italic"_s);
    QCOMPARE(shown(), u"abc | underline 0+2"_s);
    click(u"Undo"_s);
    QCOMPARE(shown(), u"abc | italic 0+2 | underline 0+2"_s);
    click(u"Redo"_s);
    QCOMPARE(shown(), u"abc | underline 0+2"_s);
    QVERIFY(m_edit->hasFocus());
}

void TestTextEditor::aLinkIsAskedForAndTakenOff()
{
    QTest::keyClicks(m_edit, u"see here"_s);
    select(4, 8);
    QTest::keyClick(m_edit, Qt::Key_L, Qt::ControlModifier);
    auto *strip = m_composer->findChild<InputStrip *>();
    QVERIFY(strip->isVisible());
    auto *field = strip->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"example.org/a"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown(), u"see here | text_link 4+4 http://example.org/a"_s);
    QVERIFY(m_edit->hasFocus());
    QVERIFY(!strip->isVisible());
    QTest::keyClick(m_edit, Qt::Key_End);
    QTest::keyClicks(m_edit, u"!"_s);   // what is typed behind a link is none
    QCOMPARE(shown(), u"see here! | text_link 4+4 http://example.org/a"_s);
    select(5, 5);
    click(u"Link"_s);
    QCOMPARE(field->text(), u"http://example.org/a"_s);
    click(u"Take off"_s);
    QCOMPARE(shown(), u"see here!"_s);
}

void TestTextEditor::aWrongAddressIsNotTaken()
{
    QTest::keyClicks(m_edit, u"a"_s);
    select(0, 1);
    QTest::keyClick(m_edit, Qt::Key_L, Qt::ControlModifier);
    auto *strip = m_composer->findChild<InputStrip *>();
    auto *field = strip->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"tel:+49"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(strip->isVisible());
    QCOMPARE(shown(), u"a"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!strip->isVisible());
}

void TestTextEditor::returnGoesOnWithAQuoteAndLeavesIt()
{
    QTest::keyClicks(m_edit, u"a"_s);
    click(u"Quote"_s);
    QTest::keyClick(m_edit, Qt::Key_End);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, u"b"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, u"c"_s);
    QCOMPARE(shown(), u"a\nb\nc | blockquote 0+4"_s);
}

void TestTextEditor::codeTakesALanguage()
{
    QTest::keyClicks(m_edit, u"print(1)"_s);
    click(u"Code block"_s);
    auto *field = m_composer->findChild<InputStrip *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"python"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown(), u"print(1) | pre 0+8 python"_s);
}

void TestTextEditor::aTimeIsChosenByItsParts()
{
    m_composer->text()->askData(EntityType::DateTime);
    auto *field = m_composer->findChild<QDateTimeEdit *>();
    QVERIFY(field && field->isVisible() && field->hasFocus());
    QVERIFY(field->calendarPopup());
    QVERIFY(!m_composer->findChild<InputStrip *>()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->isVisible());
    field->setDateTime(QDateTime({2026, 12, 30}, {18, 0}));
    field->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    QCOMPARE(m_edit->content().entities.size(), 1);
    const TextEntity entity = m_edit->content().entities.first();
    QCOMPARE(entity.type, EntityType::DateTime);
    QCOMPARE(entity.unixTime, QDateTime({2026, 12, 31}, {18, 0}).toSecsSinceEpoch());

    // Asked again within it: the time that it has, and it can be taken off.
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(3);
    m_edit->setTextCursor(cursor);
    m_composer->text()->askData(EntityType::DateTime);
    QCOMPARE(field->dateTime(), QDateTime({2026, 12, 31}, {18, 0}));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(m_edit->content().entities.size(), 1);
    m_composer->text()->askData(EntityType::DateTime);
    click(u"Take off"_s);
    QVERIFY(m_edit->content().entities.isEmpty());
    // A text is asked for as before.
    m_composer->text()->askData(EntityType::CustomEmoji);
    QVERIFY(!field->isVisible());
}

void TestTextEditor::modesAreSwitchedWithoutLoss()
{
    QTest::keyClicks(m_edit, u"1. two"_s);
    select(3, 6);
    QTest::keyClick(m_edit, Qt::Key_B, Qt::ControlModifier);
    click(u"MarkdownV2"_s);
    QCOMPARE(shown(), u"1\\. *two*"_s);
    QCOMPARE(m_composer->draft().parameters()["parse_mode"_L1].toString(), u"MarkdownV2"_s);
    click(u"HTML"_s);
    QCOMPARE(shown(), u"1. <b>two</b>"_s);
    click(u"Formatted"_s);
    QCOMPARE(shown(), u"1. two | bold 3+3"_s);
}

void TestTextEditor::whatWouldBeLostIsToldFirst()
{
    QTest::keyClicks(m_edit, u"ab"_s);
    select(0, 2);
    QTest::keyClick(m_edit, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    m_composer->text()->askMode(TextMode::Markdown);
    auto *notice = m_composer->text()->findChild<Banner *>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->findChildren<QLabel *>().size() > 0);
    QCOMPARE(shown(), u"ab | spoiler 0+2"_s);
    click(u"Stay"_s);
    QVERIFY(!notice->isVisible());
    m_composer->text()->askMode(TextMode::Markdown);
    click(u"Switch without it"_s);
    QCOMPARE(m_edit->mode(), TextMode::Markdown);
    QCOMPARE(shown(), u"ab"_s);
    click(u"Undo"_s);
    QCOMPARE(m_edit->mode(), TextMode::Formatted);
    QCOMPARE(shown(), u"ab | spoiler 0+2"_s);
}

void TestTextEditor::undoGoesBackAcrossModes()
{
    QTest::keyClicks(m_edit, u"a."_s);
    click(u"MarkdownV2"_s);
    QTest::keyClicks(m_edit, u"\\!"_s);
    QCOMPARE(shown(), u"a\\.\\!"_s);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), u"a\\."_s);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), u"a."_s);
    QCOMPARE(m_edit->mode(), TextMode::Formatted);
    QCOMPARE(m_composer->findChild<SegmentedControl *>()->currentIndex(), 0);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_edit->mode(), TextMode::MarkdownV2);
    QCOMPARE(shown(), u"a\\."_s);
}

void TestTextEditor::anUnreadableSourceIsNotThrownAway()
{
    click(u"HTML"_s);
    QTest::keyClicks(m_edit, u"1 < 2"_s);
    click(u"MarkdownV2"_s);
    QCOMPARE(m_edit->mode(), TextMode::Html);
    QCOMPARE(m_composer->findChild<SegmentedControl *>()->currentIndex(), 2);
    QCOMPARE(shown(), u"1 < 2"_s);
    click(u"Take it as it stands"_s);
    QCOMPARE(m_edit->mode(), TextMode::MarkdownV2);
    QCOMPARE(shown(), u"1 < 2"_s);
}

void TestTextEditor::aRefusalIsShownAndMended()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendAsked);
    click(u"MarkdownV2"_s);
    QTest::keyClicks(m_edit, u"*E18.40* off!"_s);
    QVERIFY(!button(u"Send"_s)->isEnabled());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QStringList texts;
    for (const auto *label : m_composer->findChildren<QLabel *>())
        texts += label->isVisible() ? label->text() : QString();
    QVERIFY2(texts.contains(u"Escape ‘.’ in line 1 and ‘!’ in line 1 for MarkdownV2"_s), qPrintable(texts.join(u'|')));
    QCOMPARE(m_edit->extraSelections().size(), 2);
    QCOMPARE(m_edit->extraSelections().first().cursor.selectedText(), u"."_s);
    click(u"Escape both"_s);
    QCOMPARE(shown(), u"*E18\\.40* off\\!"_s);
    QVERIFY(m_edit->extraSelections().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), u"*E18.40* off!"_s);   // one step
}

void TestTextEditor::somethingUnclosedIsClosed()
{
    click(u"HTML"_s);
    QTest::keyClicks(m_edit, u"a <b>c"_s);
    click(u"Close it"_s);
    QCOMPARE(shown(), u"a <b>c</b>"_s);
    QVERIFY(button(u"Send"_s)->isEnabled());
}

void TestTextEditor::aSourceCanGoOutAsPlainText()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendAsked);
    click(u"MarkdownV2"_s);
    QTest::keyClicks(m_edit, u"a*b."_s);
    click(u"Send as plain"_s);
    QCOMPARE(sent.size(), 1);
    const auto draft = sent.first().first().value<Draft>();
    QCOMPARE(draft.text, u"a*b."_s);
    QVERIFY(!draft.parameters().contains("parse_mode"_L1));
}

void TestTextEditor::keysPutMarksIntoASource()
{
    click(u"HTML"_s);
    QTest::keyClicks(m_edit, u"abc"_s);
    select(1, 2);
    QTest::keyClick(m_edit, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(shown(), u"a<b>b</b>c"_s);
    QCOMPARE(m_edit->textCursor().selectedText(), u"b"_s);
}

void TestTextEditor::theLimitCountsAfterParsing()
{
    const auto hasCounter = [this](const QString &counter) {
        const auto labels = m_composer->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text() == counter; });
    };
    m_edit->change({u"<b>"_s + QString(4096, u'a') + u"</b>"_s, {}}, TextMode::Html);
    QVERIFY(hasCounter(u"4,096 / 4096"_s));
    QVERIFY(button(u"Send"_s)->isEnabled());
    m_edit->change({u"<b>"_s + u"👍"_s.repeated(4097) + u"</b>"_s, {}}, TextMode::Html);
    QVERIFY(hasCounter(u"4,097 / 4096"_s));
    QVERIFY(!button(u"Send"_s)->isEnabled());
    m_composer->text()->setLimit(CaptionLimit);
    QVERIFY(hasCounter(u"4,097 / 1024"_s));
}

void TestTextEditor::ctrlKIsTheWindowsWithoutASelection()
{
    QTest::keyClicks(m_edit, u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_composer->findChild<InputStrip *>()->isVisible());
    select(0, 1);
    QTest::keyClick(m_edit, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_composer->findChild<InputStrip *>()->isVisible());
}

BOTDESK_TEST(TestTextEditor)
#include "testtexteditor.moc"
