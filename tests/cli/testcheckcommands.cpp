// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/program.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! `text check` and `keyboard check`: what the server would say, without a server.
class TestCheckCommands final : public QObject
{
    Q_OBJECT
private slots:
    void aTextIsReadAsTheServerReadsIt();
    void aRefusedTextSaysWhere_data();
    void aRefusedTextSaysWhere();
    void peopleAreToldLineAndColumn();
    void aFileIsReadToo();
    void aKeyboardIsTaken();
    void warningsAreProblemsOfAKeyboardThatIsTaken();
    void aRefusedKeyboardEndsWith1();
    void theTypeOfChatCounts();
    void peopleAreToldRowAndButton();
    void aKeyboardIsWrittenAsCode();
    void aWholeCallIsWrittenAsCode();
    void codeOfOneLibraryBecomesThatOfAnother();
    void aKeyboardIsImported();
    void whatCannotBeImportedEndsWith1();
    void wrongUsageEndsWith2_data();
    void wrongUsageEndsWith2();

private:
    static QJsonObject object(Program &program) { return QJsonDocument::fromJson(program.output()).object(); }
};

void TestCheckCommands::aTextIsReadAsTheServerReadsIt()
{
    Program program;
    QCOMPARE(program.run({u"text"_s, u"check"_s, u"--mode"_s, u"HTML"_s, u"-"_s, u"--json"_s}, " <b>Hello</b> @olga_x \n"), 0);
    const QJsonObject expected{{u"ok"_s, true},
                               {u"text"_s, u"Hello @olga_x"_s},
                               {u"entities"_s, QJsonArray{QJsonObject{{u"type"_s, u"bold"_s}, {u"offset"_s, 0}, {u"length"_s, 5}},
                                                          QJsonObject{{u"type"_s, u"mention"_s}, {u"offset"_s, 6}, {u"length"_s, 7}}}}};
    QCOMPARE(object(program), expected);
}

void TestCheckCommands::aRefusedTextSaysWhere_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QJsonValue>("offset");
    const auto row = [](const char *name, const QString &mode, const QByteArray &source, const QString &words, const QJsonValue &offset) {
        QTest::newRow(name) << mode << source << words << offset;
    };
    row("a reserved character", u"MarkdownV2"_s, "я *b*.", u"can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'"_s, 6);
    row("no end", u"MarkdownV2"_s, "ab *c", u"can't parse entities: Can't find end of Bold entity at byte offset 3"_s, 3);
    row("no end tag", u"HTML"_s, "ab <b>c</b> <i>", u"can't parse entities: Can't find end tag corresponding to start tag \"i\""_s, 12);
    row("no emoji", u"HTML"_s, "<b>a <tg-emoji emoji-id='x'>b</tg-emoji></b>", u"can't parse entities: Invalid custom emoji identifier specified"_s, 5);
    row("an unknown tag", u"HTML"_s, "a <p>", u"can't parse entities: Unsupported start tag \"p\" at byte offset 2"_s, 2);
    row("Markdown", u"Markdown"_s, "a _b", u"can't parse entities: Can't find end of the entity starting at byte offset 2"_s, 2);
    row("nothing", u"HTML"_s, "<b> </b>", u"text must be non-empty"_s, QJsonValue::Null);
    row("too long", u"HTML"_s, QByteArray(4097, 'a'), u"message is too long"_s, QJsonValue::Null);
}

void TestCheckCommands::aRefusedTextSaysWhere()
{
    QFETCH(QString, mode);
    QFETCH(QByteArray, source);
    QFETCH(QString, words);
    Program program;
    QCOMPARE(program.run({u"text"_s, u"check"_s, u"--json"_s, u"--mode"_s, mode, u"-"_s}, source), 1);
    const QJsonObject answer = object(program);
    QCOMPARE(answer.keys(), (QStringList{u"error"_s, u"offset"_s, u"ok"_s}));
    QCOMPARE(answer["ok"_L1].toBool(true), false);
    QCOMPARE(answer["error"_L1].toString(), u"Bad Request: "_s + words);
    QTEST(answer["offset"_L1], "offset");
}

void TestCheckCommands::peopleAreToldLineAndColumn()
{
    Program program;
    QCOMPARE(program.run({u"text"_s, u"check"_s, u"--mode"_s, u"MarkdownV2"_s, u"-"_s}, "ab\nяя\\. c."), 1);
    QVERIFY2(program.complaint().contains(u"line 2, column 7"_s), qPrintable(program.complaint()));
}

void TestCheckCommands::aFileIsReadToo()
{
    Program program;
    QFile file(program.home().filePath(u"text.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("*a*");
    file.close();
    QCOMPARE(program.run({u"text"_s, u"check"_s, u"--mode"_s, u"Markdown"_s, file.fileName()}), 0);
    QCOMPARE(program.output(), "a\n");
}

void TestCheckCommands::aKeyboardIsTaken()
{
    Program program;
    QCOMPARE(program.run({u"keyboard"_s, u"check"_s, u"-"_s, u"--json"_s}, R"({"inline_keyboard":[[{"text":"a","callback_data":"b"}]]})"), 0);
    QCOMPARE(object(program), (QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}}));
}

void TestCheckCommands::warningsAreProblemsOfAKeyboardThatIsTaken()
{
    Program program;
    QCOMPARE(program.run({u"keyboard"_s, u"check"_s, u"-"_s, u"--json"_s},
                         R"({"inline_keyboard":[[{"text":"a","callback_data":"b"}],[{"text":"c","callback_data":"b"}]]})"), 0);
    const QJsonObject answer = object(program);
    QVERIFY(answer["ok"_L1].toBool());
    const QJsonArray problems = answer["problems"_L1].toArray();
    QCOMPARE(problems.size(), 2);
    const QJsonObject second = problems[1].toObject();
    QCOMPARE(second.keys(), (QStringList{u"certain"_s, u"code"_s, u"column"_s, u"row"_s, u"text"_s}));
    QCOMPARE(second["row"_L1].toInt(-1), 1);
    QCOMPARE(second["column"_L1].toInt(-1), 0);
    QCOMPARE(second["code"_L1].toString(), u"duplicate_data"_s);
    QVERIFY(second["certain"_L1].toBool());
}

void TestCheckCommands::aRefusedKeyboardEndsWith1()
{
    Program program;
    QCOMPARE(program.run({u"keyboard"_s, u"check"_s, u"-"_s, u"--json"_s},
                         R"({"inline_keyboard":[[{"text":"a","callback_data":")" + QByteArray(65, 'x') + R"("}]]})"), 1);
    const QJsonObject answer = object(program);
    QVERIFY(!answer["ok"_L1].toBool(true));
    QCOMPARE(answer["problems"_L1].toArray()[0].toObject()["text"_L1].toString(), u"BUTTON_DATA_INVALID"_s);
}

void TestCheckCommands::theTypeOfChatCounts()
{
    const QByteArray contact = R"({"keyboard":[[{"text":"a","request_contact":true}]]})";
    Program alone;
    QCOMPARE(alone.run({u"keyboard"_s, u"check"_s, u"-"_s, u"--chat"_s, u"private"_s}, contact), 0);
    Program group;
    QCOMPARE(group.run({u"keyboard"_s, u"check"_s, u"-"_s, u"--chat"_s, u"group"_s}, contact), 1);
}

void TestCheckCommands::peopleAreToldRowAndButton()
{
    Program program;
    QCOMPARE(program.run({u"keyboard"_s, u"check"_s, u"-"_s}, R"({"inline_keyboard":[[{"text":"a","url":"t.me"},{"text":"b","url":"x"}]]})"), 1);
    QVERIFY2(program.output().contains("Row 1, button 2"), program.output().constData());
}

void TestCheckCommands::aKeyboardIsWrittenAsCode()
{
    Program program;
    QCOMPARE(program.run({u"keyboard"_s, u"code"_s, u"-"_s, u"--for"_s, u"grammy"_s}, R"({"inline_keyboard":[[{"text":"a","callback_data":"b"}]]})"), 0);
    QCOMPARE(program.output(), "import { InlineKeyboard } from \"grammy\";\n\nconst keyboard = new InlineKeyboard()\n  .text(\"a\", \"b\");\n");
}

void TestCheckCommands::aWholeCallIsWrittenAsCode()
{
    Program program;
    const QStringList arguments{u"keyboard"_s, u"code"_s, u"-"_s, u"--for"_s, u"aiogram"_s, u"--call"_s, u"sendMessage"_s};
    QCOMPARE(program.run(arguments, R"({"chat_id":5,"text":"hi","reply_markup":{"remove_keyboard":true}})"), 0);
    QVERIFY2(program.output().endsWith("await bot.send_message(\n    chat_id=5,\n    text=\"hi\",\n    reply_markup=keyboard,\n)\n"), program.output().constData());
    QCOMPARE(program.run(arguments, "[1]"), 2);   // no parameters
}

void TestCheckCommands::codeOfOneLibraryBecomesThatOfAnother()
{
    Program program;
    QCOMPARE(program.run({u"keyboard"_s, u"code"_s, u"-"_s, u"--for"_s, u"aiogram"_s}, "Markup.keyboard([['a']]).resize()"), 0);
    QVERIFY2(program.output().endsWith("ReplyKeyboardMarkup(keyboard=[\n    [\n        KeyboardButton(text=\"a\"),\n    ],\n], resize_keyboard=True)\n"),
             program.output().constData());
}

void TestCheckCommands::aKeyboardIsImported()
{
    Program program;
    QCOMPARE(program.run({u"keyboard"_s, u"import"_s, u"-"_s}, "ctx.reply('x', {reply_markup: new InlineKeyboard().text('a', 'b')})"), 0);
    QCOMPARE(program.output(), "{ \"inline_keyboard\": [\n    [ { \"text\": \"a\", \"callback_data\": \"b\" } ]\n] }\n");
}

void TestCheckCommands::whatCannotBeImportedEndsWith1()
{
    Program program;
    QCOMPARE(program.run({u"keyboard"_s, u"import"_s, u"-"_s}, "new InlineKeyboard()\n.text(label, 'b')"), 1);
    QCOMPARE(program.output(), QByteArray());
    QVERIFY2(program.complaint().contains("Line 2: \"label\""_L1), qPrintable(program.complaint()));
}

void TestCheckCommands::wrongUsageEndsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no text") << QStringList{u"text"_s, u"check"_s, u"--mode"_s, u"HTML"_s};
    QTest::newRow("no mode") << QStringList{u"text"_s, u"check"_s, u"-"_s};
    QTest::newRow("another mode") << QStringList{u"text"_s, u"check"_s, u"--mode"_s, u"BBCode"_s, u"-"_s};
    QTest::newRow("no file") << QStringList{u"text"_s, u"check"_s, u"--mode"_s, u"HTML"_s, u"/nowhere"_s};
    QTest::newRow("no keyboard") << QStringList{u"keyboard"_s, u"check"_s};
    QTest::newRow("no library") << QStringList{u"keyboard"_s, u"code"_s, u"-"_s};
    QTest::newRow("another library") << QStringList{u"keyboard"_s, u"code"_s, u"-"_s, u"--for"_s, u"aiobot"_s};
    QTest::newRow("nothing to import") << QStringList{u"keyboard"_s, u"import"_s};
    QTest::newRow("something else") << QStringList{u"keyboard"_s, u"mend"_s, u"-"_s};
    QTest::newRow("another chat") << QStringList{u"keyboard"_s, u"check"_s, u"-"_s, u"--chat"_s, u"secret"_s};
}

void TestCheckCommands::wrongUsageEndsWith2()
{
    QFETCH(QStringList, arguments);
    Program program;
    QCOMPARE(program.run(arguments, "{}"), 2);
    QVERIFY(!program.complaint().isEmpty());
}

BOTDESK_TEST(TestCheckCommands)
#include "testcheckcommands.moc"
