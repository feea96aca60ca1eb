// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeedit.h"
#include "keyboard/importdialog.h"
#include "keyboardpage/keyboardpagetest.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"

#include <QMenu>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Keyboards that exist already come into the designer: from JSON, from code, from messages.
class TestImport : public KeyboardPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openPage()); }
    void cleanup() { closePage(); }
    void pastedTextIsImported_data();
    void pastedTextIsImported();
    void theMessageComesAlong();
    void whatCannotBeTakenIsMarked_data();
    void whatCannotBeTakenIsMarked();
    void whatIsNoKeyboardIsNotImported();
    void theDialogIsNotCut();

private:
    ImportDialog *openImport();
};

ImportDialog *TestImport::openImport()
{
    auto *add = named<QAbstractButton>(*m_page, u"New keyboard"_s);
    add->findChild<QMenu *>()->actions().last()->trigger();
    return dialog<ImportDialog>();
}

void TestImport::pastedTextIsImported_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const QString &text, const QString &language) { QTest::newRow(name) << text << language + u" · Found: inline · 1 row"_s; };
    row("JSON", uR"({"inline_keyboard":[[{"text":"A","callback_data":"a"},{"text":"B","url":"https://b.example"}]]})"_s, u"JSON"_s);
    row("grammY", u"const k = new InlineKeyboard()\n  .text('A', 'a')\n  .url('B', 'https://b.example')"_s, u"grammY"_s);
    row("Telegraf", u"Markup.inlineKeyboard([[Markup.button.callback('A', 'a'), Markup.button.url('B', 'https://b.example')]])"_s, u"Telegraf"_s);
    row("python-telegram-bot",
        u"InlineKeyboardMarkup([[InlineKeyboardButton('A', callback_data='a'), InlineKeyboardButton('B', url='https://b.example')]])"_s,
        u"python-telegram-bot"_s);
    row("aiogram",
        u"InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text='A', callback_data='a'), InlineKeyboardButton(text='B', url='https://b.example')]])"_s,
        u"aiogram"_s);
    row("node-telegram-bot-api",
        u"const bot = new TelegramBot(token);\nbot.sendMessage(id, 'x', { reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }, "
        "{ text: 'B', url: 'https://b.example' }]] } });"_s,
        u"node-telegram-bot-api"_s);
}

void TestImport::pastedTextIsImported()
{
    QFETCH(QString, text);
    QFETCH(QString, state);
    auto *import = openImport();
    QVERIFY(import);
    import->source()->setPlainText(text);
    QCOMPARE(import->state().left(state.size()), state);
    QCOMPARE(import->source()->faultLine(), -1);
    clickNamed(*import, u"Import"_s);
    QTRY_COMPARE(pictureOf(m_page->model()), u"[A*][B]"_s);
    QCOMPARE(m_page->library().all().first().name, u"Imported keyboard"_s);
}

void TestImport::theMessageComesAlong()
{
    auto *import = openImport();
    QVERIFY(import);
    import->source()->setPlainText(uR"({"ok":true,"result":{"message_id":5,"text":"What now?","entities":[{"type":"bold","offset":0,"length":4}],)"
                                   uR"("reply_markup":{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}}})"_s);
    clickNamed(*import, u"Import"_s);
    QTRY_COMPARE(pictureOf(m_page->model()), u"[A*]"_s);
    QCOMPARE(m_page->model().design().message.text, u"What now?"_s);
    QCOMPARE(m_page->model().design().message.entities.size(), 1);
}

void TestImport::whatCannotBeTakenIsMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("a variable") << u"const keyboard = new InlineKeyboard()\n  .text('A', 'a')\n  .text(label, 'b');"_s << 2
                                << u"grammY · Line 3: \"label\" is worked out when the program runs."_s;
    QTest::newRow("a loop") << u"keyboard = InlineKeyboardMarkup([\n  [InlineKeyboardButton(x, callback_data=x)]\n  for x in items])"_s << 2
                            << u"python-telegram-bot · Line 3: \"for\" is worked out when the program runs."_s;
    QTest::newRow("unfinished") << u"Markup.inlineKeyboard([\n  [Markup.button.callback('A',"_s << 1 << u"Telegraf · Line 2: the text ends in the middle"_s;
    QTest::newRow("refused") << u"{\"inline_keyboard\":[\n[{\"text\":\"A\"}]]}"_s << 1 << u"JSON · Line 2: the server refuses this: "_s;
}

void TestImport::whatCannotBeTakenIsMarked()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    auto *import = openImport();
    QVERIFY(import);
    import->source()->setPlainText(text);
    QTEST(import->source()->faultLine(), "line");
    QCOMPARE(import->state().left(words.size()), words);
    QVERIFY(!named<QAbstractButton>(*import, u"Import"_s)->isEnabled());
    import->source()->setPlainText(u"new InlineKeyboard().text('A', 'a')"_s);   // and mended
    QCOMPARE(import->source()->faultLine(), -1);
    QVERIFY(named<QAbstractButton>(*import, u"Import"_s)->isEnabled());
    import->reject();
}

void TestImport::whatIsNoKeyboardIsNotImported()
{
    ImportDialog import;
    import.show();
    auto *accept = named<QAbstractButton>(import, u"Import"_s);
    for (const QString &text : {u""_s, u"hello"_s, u"{}"_s, uR"({"inline_keyboard":[[{"text":1.5]]})"_s, QString(ImportLimit + 1, u' ')}) {
        import.source()->setPlainText(text);
        QVERIFY2(!accept->isEnabled(), qPrintable(text.left(40)));
    }
}

void TestImport::theDialogIsNotCut()
{
    ImportDialog import;
    import.show();
    import.source()->setPlainText(u"new InlineKeyboard()\n  .text(label, 'b');"_s);
    QTRY_COMPARE(layoutProblems(import).join(u'\n'), QString());
}

BOTDESK_TEST(TestImport)
#include "testimport.moc"
