// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeedit.h"
#include "keyboard/codepane.h"
#include "keyboardpage/pictures.h"
#include "support/testmain.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
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
    void everyLibraryHasItsCode();

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
