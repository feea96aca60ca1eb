// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeedit.h"
#include "keyboard/codepane.h"
#include "keyboardpage/pictures.h"
#include "sandboxpage/pageworld.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "widgets/theme.h"
#include "widgets/toolbutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! JSON and code beside the design, in step with it.
class TestCodePane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theLinesOfTheChosenButtonsAreMarked();
    void anEditInTheJsonChangesTheDesign();
    void anInvalidEditIsHarmless_data();
    void anInvalidEditIsHarmless();
    void aMendedEditIsTaken();
    void aChangeOfTheDesignEndsAnInvalidEdit();
    void typingIsOneStepAndTheTextStaysAsTyped();
    void anotherChatTypeLeavesTheTextAsTyped();
    void everyLibraryHasItsCode();
    void theWholeMessageHasItsCode();
    void whatHasNoRoomStandsInAMenu();
    void aNarrowPaneHasAListOfLibraries();

private:
    int lineOf(const QString &text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DesignModel> m_model;
    std::unique_ptr<CodePane> m_pane;
};

void TestCodePane::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_model = std::make_unique<DesignModel>();
    m_model->load(designOf(u"[A][B] / [C]"_s));
    m_pane = std::make_unique<CodePane>(*m_model);
    m_pane->resize(700, 300);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestCodePane::cleanup()
{
    m_pane.reset();
    m_model.reset();
    m_theme.reset();
}

int TestCodePane::lineOf(const QString &text) const
{
    const QStringList lines = m_pane->edit()->toPlainText().split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        if (lines[line].contains(text))
            return line;
    }
    return -1;
}

void TestCodePane::theLinesOfTheChosenButtonsAreMarked()
{
    m_model->select({1, 0});
    QCOMPARE(m_pane->edit()->marked().size(), 1);
    QCOMPARE(m_pane->edit()->marked().first().first, lineOf(u"\"C\""_s));
    choose(*m_model, u"A B"_s);
    QCOMPARE(m_pane->edit()->marked().size(), 2);
    for (int tab = 0; tab < m_pane->tabs()->count(); ++tab) {
        m_pane->tabs()->setCurrentIndex(tab);
        QVERIFY(m_pane->edit()->marked().size() == 2);
    }
}

void TestCodePane::anEditInTheJsonChangesTheDesign()
{
    QString json = m_pane->edit()->toPlainText();
    m_pane->edit()->setPlainText(json.replace(u"\"A\""_s, u"\"Refund\""_s));
    QCOMPARE(m_model->button({0, 0})->face.text, u"Refund"_s);
    QCOMPARE(m_pane->state(), u"In step with the design"_s);
    m_pane->edit()->setPlainText(uR"({"keyboard":[["Yes","No"]],"resize_keyboard":true})"_s);
    QCOMPARE(m_model->design().kind, KeyboardDesign::Kind::Reply);
    QCOMPARE(pictureOf(*m_model), u"[Yes*][No]"_s);
    m_model->undo();
    m_model->undo();
    QCOMPARE(m_model->design(), designOf(u"[A][B] / [C]"_s));
}

void TestCodePane::anInvalidEditIsHarmless_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("line");
    QTest::newRow("a brace is missing") << u"{\n\"inline_keyboard\": [\n"_s << 2;
    QTest::newRow("no text") << u"{\"inline_keyboard\": [\n[{\"callback_data\": \"a\"}]]}"_s << 1;
    QTest::newRow("a wrong type") << u"{\n\"inline_keyboard\": 5}"_s << 1;
    QTest::newRow("no object") << u"[1]"_s << 0;
}

void TestCodePane::anInvalidEditIsHarmless()
{
    QFETCH(QString, json);
    m_pane->edit()->setPlainText(json);
    QCOMPARE(m_model->design(), designOf(u"[A][B] / [C]"_s));
    QVERIFY(!m_model->canUndo());
    QTEST(m_pane->edit()->faultLine(), "line");
    QVERIFY2(m_pane->state().startsWith(u"Line %1: "_s.arg(m_pane->edit()->faultLine() + 1)), qPrintable(m_pane->state()));
    QCOMPARE(m_pane->edit()->toPlainText(), json);   // what was typed stays
}

void TestCodePane::aMendedEditIsTaken()
{
    const QString json = m_pane->edit()->toPlainText();
    m_pane->edit()->setPlainText(json.left(json.size() - 2));
    QVERIFY(m_pane->edit()->faultLine() >= 0);
    m_pane->edit()->setPlainText(json);
    QCOMPARE(m_pane->edit()->faultLine(), -1);
    QCOMPARE(m_model->design(), designOf(u"[A][B] / [C]"_s));
}

void TestCodePane::aChangeOfTheDesignEndsAnInvalidEdit()
{
    m_pane->edit()->setPlainText(u"{"_s);
    m_model->insertRow(1);
    QCOMPARE(m_pane->edit()->faultLine(), -1);
    QVERIFY(lineOf(u"Button 4"_s) >= 0);
}

void TestCodePane::typingIsOneStepAndTheTextStaysAsTyped()
{
    CodeEdit *edit = m_pane->edit();
    QTextCursor cursor = edit->document()->find(u"\"A\""_s);
    cursor.setPosition(cursor.selectionEnd() - 1);
    edit->setTextCursor(cursor);
    const int before = cursor.position();
    edit->setFocus();
    QTest::keyClicks(edit, u"bc"_s);
    QCOMPARE(pictureOf(*m_model), u"[Abc*][B] / [C]"_s);
    QCOMPARE(edit->textCursor().position(), before + 2);
    m_model->undo();
    QCOMPARE(pictureOf(*m_model), u"[A*][B] / [C]"_s);
    QVERIFY(!m_model->canUndo());
}

//! The problems change with the type of the chat, and the model says so; the JSON says the same as before.
void TestCodePane::anotherChatTypeLeavesTheTextAsTyped()
{
    const QString odd = uR"({"inline_keyboard":[[{"text":"A","web_app":{"url":"https://a.example"}}]]})"_s;
    m_pane->edit()->setPlainText(odd);
    QTextCursor cursor = m_pane->edit()->textCursor();
    cursor.setPosition(5);
    m_pane->edit()->setTextCursor(cursor);
    QSignalSpy changed(m_model.get(), &DesignModel::changed);
    m_model->setPlace({.chat = MarkupPlace::Chat::Group});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_model->problems().isEmpty());
    QCOMPARE(m_pane->edit()->toPlainText(), odd);
    QCOMPARE(m_pane->edit()->textCursor().position(), 5);
}

void TestCodePane::theWholeMessageHasItsCode()
{
    m_model->change([](KeyboardDesign &design) {
        design.message = {u"What now?"_s, {{.type = EntityType::Bold, .offset = 0, .length = 4}}};
    });
    QTest::mouseClick(m_pane->wholeMessage(), Qt::LeftButton);
    QVERIFY(m_pane->wholeMessage()->isChecked());
    m_model->select({1, 0});
    QSet<QString> texts;
    for (int tab = 0; tab < m_pane->tabs()->count(); ++tab) {
        m_pane->tabs()->setCurrentIndex(tab);
        const QString code = m_pane->edit()->toPlainText();
        texts.insert(code);
        QVERIFY(m_pane->edit()->isReadOnly());
        QVERIFY2(code.contains(u"What now?"_s) && code.contains(u"<chat_id>"_s) && code.contains(u"bold"_s, Qt::CaseInsensitive), qPrintable(code));
        QCOMPARE(m_pane->edit()->marked().size(), 1);
        const LineSpan lines = m_pane->edit()->marked().first();
        QVERIFY(code.split(u'\n').mid(lines.first, lines.last - lines.first + 1).join(u'\n').contains(u"\"C\""_s));
    }
    QCOMPARE(texts.size(), qsizetype(m_pane->tabs()->count()));
    m_model->change([](KeyboardDesign &design) {
        design.message = {u"*now*"_s, {}};
        design.messageMode = TextMode::MarkdownV2;
    });
    m_pane->tabs()->setCurrentIndex(0);
    QVERIFY(lineOf(u"\"parse_mode\": \"MarkdownV2\""_s) >= 0);
    QTest::mouseClick(m_pane->wholeMessage(), Qt::LeftButton);
    QVERIFY(!m_pane->edit()->isReadOnly());   // the keyboard alone is edited again
    QCOMPARE(lineOf(u"parse_mode"_s), -1);
}

void TestCodePane::whatHasNoRoomStandsInAMenu()
{
    QTabBar *tabs = m_pane->tabs();
    auto *more = named<QToolButton>(*m_pane, u"More languages and libraries"_s);
    QVERIFY(more);
    const auto shown = [&] {
        QStringList names;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->isTabVisible(tab) && tabs->rect().contains(tabs->tabRect(tab)))
                names.append(tabs->tabText(tab));
        }
        return names;
    };
    QTRY_COMPARE(tabs->width(), tabs->sizeHint().width());
    const QStringList before = shown();
    QVERIFY(before.size() >= 2 && before.first() == u"JSON"_s);
    QCOMPARE(more->menu()->actions().size(), tabs->count() - before.size());
    more->menu()->actions().last()->trigger();
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), u"curl"_s);
    QVERIFY(m_pane->edit()->toPlainText().startsWith("curl"_L1));
    QTRY_VERIFY(shown().contains(u"curl"_s));
    QCOMPARE(layoutProblems(*m_pane).join(u'\n'), QString());
    m_pane->resize(1600, 300);
    QTRY_COMPARE(shown().size(), tabs->count());
    QVERIFY(!more->isVisible());
}

void TestCodePane::aNarrowPaneHasAListOfLibraries()
{
    auto *list = m_pane->findChild<QComboBox *>();
    QVERIFY(m_pane->tabs()->isVisible() && !list->isVisible());
    m_pane->resize(320, 300);
    QTRY_VERIFY(!m_pane->tabs()->isVisible() && list->isVisible());
    QCOMPARE(layoutProblems(*m_pane).join(u'\n'), QString());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentText(), u"grammY"_s);
    QVERIFY(lineOf(u"new InlineKeyboard()"_s) >= 0);
    m_pane->resize(700, 300);
    QTRY_VERIFY(m_pane->tabs()->isVisible());
    QCOMPARE(m_pane->tabs()->currentIndex(), 1);
}

void TestCodePane::everyLibraryHasItsCode()
{
    QSet<QString> texts;
    for (int tab = 0; tab < m_pane->tabs()->count(); ++tab) {
        m_pane->tabs()->setCurrentIndex(tab);
        texts.insert(m_pane->edit()->toPlainText());
        QCOMPARE(m_pane->edit()->isReadOnly(), tab != 0);
        for (QAbstractButton *button : m_pane->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Copy"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), m_pane->edit()->toPlainText());
    }
    QCOMPARE(texts.size(), qsizetype(m_pane->tabs()->count()));
    m_pane->tabs()->setCurrentIndex(1);
    m_model->insertRow(1);
    QVERIFY(lineOf(u"Button 4"_s) >= 0);
}

BOTDESK_TEST(TestCodePane)
#include "testcodepane.moc"
