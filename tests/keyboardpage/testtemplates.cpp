// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/templatedialog.h"
#include "keyboardpage/keyboardpagetest.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "words/keyboardtemplatewords.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Templates of the library with their parameters.
class TestTemplates : public KeyboardPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openPage()); }
    void cleanup() { closePage(); }
    void aTemplateIsFilledInAndBegun();
    void pagesAreShown();
    void itsRowsAreAddedToTheOpenOne();
    void whatDoesNotFitIsNotAdded();
    void nothingMakesNoKeyboard();
    void aMonthIsChosen();
    void aReplyKeyboardHasNoData();
    void whatTheServerWouldRefuseIsSaid();
    void noFormIsCut_data();
    void noFormIsCut();

private:
    TemplateDialog *choose(KeyboardTemplate kind);
    static QString shown(const TemplateDialog &form);
};

//! By mouse, in the library.
TemplateDialog *TestTemplates::choose(KeyboardTemplate kind)
{
    auto *list = named<QListView>(*m_page, u"Keyboards"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() != titleFor(kind))
            continue;
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        return dialog<TemplateDialog>();
    }
    return nullptr;
}

//! What the preview shows.
QString TestTemplates::shown(const TemplateDialog &form)
{
    DesignModel model;
    model.load(form.design());
    model.select({});
    return pictureOf(model);
}

void TestTemplates::aTemplateIsFilledInAndBegun()
{
    auto *form = choose(KeyboardTemplate::Menu);
    QVERIFY(form);
    auto *entries = named<QPlainTextEdit>(*form, u"Buttons, one a line"_s);
    QCOMPARE(QApplication::focusWidget(), entries);
    entries->selectAll();
    QTest::keyClicks(entries, u"Pizza | p"_s);
    QTest::keyClick(entries, Qt::Key_Return);
    QTest::keyClicks(entries, u"Soup"_s);
    QCOMPARE(shown(*form), u"[Pizza][Soup]"_s);
    named<QSpinBox>(*form, u"Columns"_s)->setValue(1);
    QCOMPARE(shown(*form), u"[Pizza] / [Soup]"_s);
    named<QLineEdit>(*form, u"Data of a button"_s)->setText(u"dish:{value}"_s);
    clickNamed(*form, u"New keyboard"_s);
    QTRY_COMPARE(pictureOf(m_page->model()), u"[Pizza*] / [Soup]"_s);
    QCOMPARE(std::get<SendCallback>(m_page->model().button({0, 0})->action).data, u"dish:p"_s);
    QCOMPARE(m_page->library().all().first().name, titleFor(KeyboardTemplate::Menu));
}

void TestTemplates::pagesAreShown()
{
    auto *form = choose(KeyboardTemplate::Grid);
    QVERIFY(form);
    QVERIFY(!named<QSpinBox>(*form, u"Page that is shown"_s)->isEnabled());   // they are all on one
    named<QSpinBox>(*form, u"Buttons on a page"_s)->setValue(3);
    named<QSpinBox>(*form, u"Page that is shown"_s)->setValue(2);
    QCOMPARE(shown(*form), u"[Item 4][Item 5][Item 6] / [‹][2/3][›]"_s);
    QTest::keyClick(form, Qt::Key_Escape);
    QCOMPARE(m_page->library().all().size(), 0);
}

void TestTemplates::itsRowsAreAddedToTheOpenOne()
{
    m_page->take(InlineMarkup{{{{{.text = u"A"_s}, SendCallback{u"a"_s}}}}}, u"Open"_s);
    auto *form = choose(KeyboardTemplate::YesNo);
    QVERIFY(form);
    clickNamed(*form, u"Add to the open one"_s);
    QTRY_COMPARE(pictureOf(m_page->model()), u"[A*] / [Yes][No]"_s);
    QCOMPARE(m_page->library().all().size(), 1);
    m_page->model().undo();
    QCOMPARE(pictureOf(m_page->model()), u"[A*]"_s);
}

void TestTemplates::whatDoesNotFitIsNotAdded()
{
    m_page->take(InlineMarkup{{{{{.text = u"A"_s}, SendCallback{u"a"_s}}}}}, u"Open"_s);
    auto *form = choose(KeyboardTemplate::NumberPad);   // a reply keyboard
    QVERIFY(form);
    QVERIFY(!named<QAbstractButton>(*form, u"Add to the open one"_s)->isEnabled());
    form->reject();
}

void TestTemplates::nothingMakesNoKeyboard()
{
    auto *form = choose(KeyboardTemplate::Menu);
    QVERIFY(form);
    named<QPlainTextEdit>(*form, u"Buttons, one a line"_s)->clear();
    QVERIFY(!named<QAbstractButton>(*form, u"New keyboard"_s)->isEnabled());
    form->reject();
}

void TestTemplates::aMonthIsChosen()
{
    auto *form = choose(KeyboardTemplate::Calendar);
    QVERIFY(form);
    named<QDateEdit>(*form, u"Month"_s)->setDate(QDate(2027, 2, 1));
    QVERIFY2(shown(*form).startsWith(u"[February 2027] / ["_s), qPrintable(shown(*form)));
    QVERIFY(shown(*form).contains(u"[28]"_s) && !shown(*form).contains(u"[29]"_s));
    form->reject();
}

void TestTemplates::aReplyKeyboardHasNoData()
{
    auto *form = choose(KeyboardTemplate::Menu);
    QVERIFY(form);
    QTest::keyClick(form->findChild<QCheckBox *>(), Qt::Key_Space);
    QCOMPARE(form->design().kind, KeyboardDesign::Kind::Reply);
    QVERIFY(!named<QLineEdit>(*form, u"Data of a button"_s)->isEnabled());
    form->reject();
}

void TestTemplates::whatTheServerWouldRefuseIsSaid()
{
    auto *form = choose(KeyboardTemplate::Menu);
    QVERIFY(form);
    const auto isTold = [form] {
        const auto labels = form->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains("1 to 64 are taken"_L1); });
    };
    QVERIFY(!isTold());
    named<QLineEdit>(*form, u"Data of a button"_s)->setText(QString(65, u'x') + u"{n}"_s);
    QVERIFY(isTold());
    form->reject();
}

void TestTemplates::noFormIsCut_data()
{
    QTest::addColumn<KeyboardTemplate>("kind");
    for (const KeyboardTemplate kind : keyboardTemplates())
        QTest::newRow(qPrintable(nameOf(kind))) << kind;
}

void TestTemplates::noFormIsCut()
{
    QFETCH(KeyboardTemplate, kind);
    TemplateDialog form(kind, titleFor(kind));
    form.show();
    QTRY_COMPARE(layoutProblems(form).join(u'\n'), QString());
}

BOTDESK_TEST(TestTemplates)
#include "testtemplates.moc"
