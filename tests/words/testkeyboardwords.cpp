// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "words/flowwords.h"
#include "words/keyboardtemplatewords.h"
#include "words/keyboardwords.h"

#include <QLocale>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! What people are told about keyboards that were imported, templates and flows.
class TestKeyboardWords : public QObject
{
    Q_OBJECT
private slots:
    void anImportFaultNamesLineAndReason_data();
    void anImportFaultNamesLineAndReason();
    void templatesHaveTitlesAndTexts();
    void aCalendarBeginsAsTheLocaleDoes();
    void eachProblemOfAFlowHasWords();
};

void TestKeyboardWords::anImportFaultNamesLineAndReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u"hello"_s << u"There is no keyboard in this text."_s;
    QTest::newRow("a variable") << u"\nnew InlineKeyboard().text(label)"_s
                                << u"Line 2: \"label\" is worked out when the program runs. Only what is written out can be taken over."_s;
    QTest::newRow("cut off") << u"new InlineKeyboard("_s << u"Line 1: the text ends in the middle of the keyboard."_s;
    QTest::newRow("a slip") << u"new InlineKeyboard().text('a' 'b')"_s << u"Line 1: \"b\" was not expected here."_s;
    QTest::newRow("too deep") << u"Keyboard("_s + QString(99, u'[') << u"Line 1: this is nested deeper than any keyboard."_s;
    QTest::newRow("refused") << u"{\"inline_keyboard\":[[{}]]}"_s
                             << u"Line 1: the server refuses this: can't parse inline keyboard button: Can't find field \"text\""_s;
}

void TestKeyboardWords::anImportFaultNamesLineAndReason()
{
    QFETCH(QString, text);
    const auto markup = importKeyboard(text);
    QVERIFY(!markup);
    QTEST(textFor(markup.error()), "words");
}

void TestKeyboardWords::templatesHaveTitlesAndTexts()
{
    QStringList titles;
    const TemplateWords words = templateWords(QDate(2026, 11, 1));
    for (const KeyboardTemplate kind : keyboardTemplates()) {
        titles.append(titleFor(kind));
        QVERIFY(!titles.last().isEmpty());
        QVERIFY(problemsOf(makeKeyboard(kind, words, QDate(2026, 11, 1)), {}).isEmpty() || kind == KeyboardTemplate::Pay);
    }
    QCOMPARE(titles.removeDuplicates(), 0);
}

void TestKeyboardWords::aCalendarBeginsAsTheLocaleDoes()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const TemplateWords words = templateWords(QDate(2026, 11, 1));
    QLocale::setDefault(before);
    QCOMPARE(words.firstDay, Qt::Sunday);
    QCOMPARE(words.monthTitle, u"November 2026"_s);
    QCOMPARE(words.dayNames.first(), u"Mon"_s);
}

void TestKeyboardWords::eachProblemOfAFlowHasWords()
{
    QStringList texts;
    for (int kind = 0; kind <= int(FlowProblem::Kind::EmptyRange); ++kind)
        texts.append(textFor({FlowProblem::Kind(kind), u"step"_s, u"trigger"_s}));
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.removeDuplicates(), 0);
    QCOMPARE(textFor({FlowProblem::Kind::ButtonUnanswered, u"menu"_s, u"more"_s}), u"Nothing follows on the button \"more\"."_s);
}

BOTDESK_TEST(TestKeyboardWords)
#include "testkeyboardwords.moc"
