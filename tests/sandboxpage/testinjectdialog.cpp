// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/injectdialog.h"
#include "sandboxpage/pageworld.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Any update as JSON: a good one reaches the bot, for a bad one it is said what is wrong, and the text stays.
class TestInjectDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsNoUpdateIsSaidInWords_data();
    void whatIsNoUpdateIsSaidInWords();
    void aGoodUpdateReachesTheBot();
    void aTypeThatNobodyKnowsIsInjectedToo();
    void aSampleCanBeInjectedAsItIs_data();
    void aSampleCanBeInjectedAsItIs();
    void whatTheSandboxRefusesKeepsTheText();
    void whatWasTypedIsThereAgain();

private:
    QPlainTextEdit *open();
    void write(const QString &json);
    QAbstractButton *injectButton() { return named<QAbstractButton>(*QApplication::activeModalWidget(), u"Inject"_s); }
    bool isSaid(const QString &words);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageWorld> m_world;
};

void TestInjectDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_world = std::make_unique<PageWorld>();
    QVERIFY(m_world->open());
}

void TestInjectDialog::cleanup()
{
    m_world.reset();
    m_theme.reset();
}

QPlainTextEdit *TestInjectDialog::open()
{
    m_world->page().activateWindow();   // a window manager does so when a dialog closes; the offscreen platform has none
    if (!QTest::qWaitForWindowActive(&m_world->page()))
        return nullptr;
    QTest::keyClick(m_world->phone().field(), Qt::Key_J, Qt::ControlModifier);
    QWidget *dialog = openDialog();
    return dialog ? dialog->findChild<QPlainTextEdit *>() : nullptr;
}

void TestInjectDialog::write(const QString &json)
{
    auto *editor = open();
    QVERIFY(editor);
    QVERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    editor->insertPlainText(json);
}

bool TestInjectDialog::isSaid(const QString &words)
{
    const auto labels = QApplication::activeModalWidget()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestInjectDialog::whatIsNoUpdateIsSaidInWords_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("words");   // none: it is good
    QTest::newRow("good") << uR"({"message":{}})"_s << u""_s;
    QTest::newRow("an update_id is no trouble") << uR"({"update_id":7,"poll":{}})"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u"Line 1, column 1"_s;
    QTest::newRow("a fault in the third line") << u"{\n \"message\":\n  oops}"_s << u"Line 3, column 3"_s;
    QTest::newRow("columns count characters") << u"{\"a\":\"ж\",x}"_s << u"Line 1, column 11"_s;
    QTest::newRow("a list") << u"[]"_s << u"An update is an object"_s;
    QTest::newRow("no type") << uR"({"update_id":7})"_s << u"one field beside update_id"_s;
    QTest::newRow("two types") << uR"({"message":{},"poll":{}})"_s << u"one field beside update_id"_s;
    QTest::newRow("no object in it") << uR"({"message":5})"_s << u"one field beside update_id"_s;
}

void TestInjectDialog::whatIsNoUpdateIsSaidInWords()
{
    QFETCH(QString, json);
    QFETCH(QString, words);
    QJsonObject update;
    const QString problem = readInjectedUpdate(json, update);
    QCOMPARE(problem.isEmpty(), words.isEmpty());
    QVERIFY2(problem.contains(words), qPrintable(problem));
    QCOMPARE(update.isEmpty(), !words.isEmpty());
    write(json);
    QCOMPARE(injectButton()->isEnabled(), words.isEmpty());
    QTRY_COMPARE(layoutProblems(*QApplication::activeModalWidget()), QStringList());
    QVERIFY(words.isEmpty() || isSaid(problem));
}

void TestInjectDialog::aGoodUpdateReachesTheBot()
{
    m_world->updates();
    write(uR"({"message_reaction_count":{"date":1,"message_id":5,"chat":{"id":-1001,"type":"channel"},"reactions":[]}})"_s);
    clickNamed(*QApplication::activeModalWidget(), u"Inject"_s);
    QCOMPARE(m_world->nextUpdate(u"message_reaction_count"_s)["message_id"_L1].toInt(), 5);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestInjectDialog::aTypeThatNobodyKnowsIsInjectedToo()
{
    write(uR"({"telepathy":{"thought":"mugs"}})"_s);
    clickNamed(*QApplication::activeModalWidget(), u"Inject"_s);
    QCOMPARE(m_world->nextUpdate(u"telepathy"_s)["thought"_L1].toString(), u"mugs"_s);
}

void TestInjectDialog::aSampleCanBeInjectedAsItIs_data()
{
    QTest::addColumn<int>("sample");
    for (int i = 0; i < 6; ++i)
        QTest::addRow("sample %d", i) << i;
}

void TestInjectDialog::aSampleCanBeInjectedAsItIs()
{
    QFETCH(int, sample);
    m_world->updates();
    QVERIFY(open());
    auto *samples = QApplication::activeModalWidget()->findChild<QComboBox *>();
    QVERIFY(sample < samples->count());
    for (int i = 0; i < sample; ++i)
        QTest::keyClick(samples, Qt::Key_Down);
    const QString type = samples->currentText();
    clickNamed(*QApplication::activeModalWidget(), u"Inject"_s);
    QVERIFY(!m_world->nextUpdate(type).isEmpty());
}

void TestInjectDialog::whatTheSandboxRefusesKeepsTheText()
{
    const QString line = u",\n\""_s + QString(120, u'x') + u'"';
    const QString json = uR"({"message":{"words":["x"%1]}})"_s.arg(line.repeated(5000));   // more than the 512 kB of an update
    write(json);
    clickNamed(*QApplication::activeModalWidget(), u"Inject"_s);
    QTRY_VERIFY(isSaid(u"The Sandbox did not take it: the update is too large"_s));
    QCOMPARE(QApplication::activeModalWidget()->findChild<QPlainTextEdit *>()->toPlainText(), json);
}

void TestInjectDialog::whatWasTypedIsThereAgain()
{
    const QString half = u"{\"message\": half a thought"_s;
    write(half);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const auto *again = open();
    QVERIFY(again);
    QCOMPARE(again->toPlainText(), half);
    const QByteArray state = m_world->page().saveState();
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_world->close();
    QVERIFY(m_world->open());
    m_world->page().restoreState(state);
    again = open();
    QVERIFY(again);
    QCOMPARE(again->toPlainText(), half);
}

BOTDESK_TEST(TestInjectDialog)
#include "testinjectdialog.moc"
