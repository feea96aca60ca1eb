// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/keyboardcode.h"
#include "keyboard/keyboardimport.h"
#include "keyboard/markupsource.h"
#include "support/randommarkup.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Keyboards out of JSON and out of other people's code.
class TestKeyboardImport : public QObject
{
    Q_OBJECT
private slots:
    void ownCodeComesBack_data();
    void ownCodeComesBack();
    void jsonIsFoundWhereverItStands_data();
    void jsonIsFoundWhereverItStands();
    void codeIsRead_data();
    void codeIsRead();
    void whatIsNotLiteralIsTold_data();
    void whatIsNotLiteralIsTold();
    void theLanguageIsKnown_data();
    void theLanguageIsKnown();
    void brokenTextsAreBorne();
    void depthAndSizeAreBounded();
};

static QString wordsOf(const tl::expected<ReplyMarkup, ImportFault> &markup)
{
    static const char *const kinds[] = {"no keyboard", "not literal", "unreadable", "too deep", "too large", "refused"};
    if (!markup)
        return u"%1 in line %2: %3"_s.arg(QLatin1StringView(kinds[int(markup.error().kind)])).arg(markup.error().line + 1).arg(markup.error().subject);
    return writeMarkupSource(*markup).text.simplified();
}

void TestKeyboardImport::ownCodeComesBack_data()
{
    QTest::addColumn<CodeTarget>("target");
    for (const CodeTarget target : codeTargets())
        QTest::newRow(qPrintable(nameOf(target))) << target;
}

void TestKeyboardImport::ownCodeComesBack()
{
    QFETCH(CodeTarget, target);
    RandomMarkups random(31);
    for (int i = 0; i < 800; ++i) {
        const ReplyMarkup markup = random.next();
        const QString code = keyboardCode(markup, target).text;
        const auto read = importKeyboard(code);
        QVERIFY2(read, qPrintable(wordsOf(read) + u'\n' + code));
        QVERIFY2(*read == markup, qPrintable(code + u'\n' + wordsOf(read)));
    }
}

// What every row of the table below comes down to.
static const QString yes = uR"({ "inline_keyboard": [ [ { "text": "Yes", "callback_data": "y" } ] ] })"_s;

void TestKeyboardImport::jsonIsFoundWhereverItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markup");
    const QString button = uR"({"text":"Yes","callback_data":"y"})"_s;
    const QString markup = uR"({"inline_keyboard":[[%1]]})"_s.arg(button);
    const auto row = [&](const char *name, const QString &text) { QTest::newRow(name) << text << yes; };
    row("a markup", markup);
    row("a message", uR"({"message_id":5,"chat":{"id":1},"text":"t","reply_markup":%1})"_s.arg(markup));
    row("an update", uR"({"update_id":5,"callback_query":{"id":"1","data":"x","message":{"text":"t","reply_markup":%1}}})"_s.arg(markup));
    row("an answer", uR"({"ok":true,"result":{"message_id":5,"reply_markup":%1}})"_s.arg(markup));
    row("the body of a request", uR"({"chat_id":1,"text":"t","reply_markup":%1})"_s.arg(markup));
    row("the text of one in a body", uR"({"chat_id":1,"text":"t","reply_markup":"{\"inline_keyboard\":[[{\"text\":\"Yes\",\"callback_data\":\"y\"}]]}"})"_s);
    row("rows", u"[[%1]]"_s.arg(button));
    row("a row", u"[%1]"_s.arg(button));
    row("a button", button);
    row("JSON that ends with a comma", uR"({"inline_keyboard":[[%1,],],})"_s.arg(button));
    QTest::newRow("rows of texts") << uR"([["a","b"],["c"]])"_s
                                   << uR"({ "keyboard": [ [ { "text": "a" }, { "text": "b" } ], [ { "text": "c" } ] ] })"_s;
    QTest::newRow("a message without") << uR"({"message_id":5,"text":"t"})"_s << u"no keyboard in line 1: "_s;
    QTest::newRow("nothing") << QString() << u"no keyboard in line 1: "_s;
    QTest::newRow("prose") << u"It's a keyboard"_s << u"no keyboard in line 1: "_s;
    QTest::newRow("refused") << u"{\"inline_keyboard\":[\n[{\"text\":\"a\"}]]}"_s
                             << u"refused in line 2: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"_s;
}

void TestKeyboardImport::jsonIsFoundWhereverItStands()
{
    QFETCH(QString, text);
    QTEST(wordsOf(importKeyboard(text)), "markup");
}

void TestKeyboardImport::codeIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markup");
    const auto row = [&](const char *name, const QString &text, const QString &markup = yes) { QTest::newRow(name) << text << markup; };
    const QString two = uR"({ "inline_keyboard": [ [ { "text": "A", "callback_data": "a" } ], [ { "text": "B", "url": "https://b.example/" } ] ] })"_s;

    row("grammY in a program", u"import { Bot, InlineKeyboard } from 'grammy'\nconst bot = new Bot(process.env.TOKEN ?? '')\n"
                               "bot.hears(/it's/, ctx => ctx.reply(`hi ${ctx.from.first_name}`, {\n"
                               "  reply_markup: new InlineKeyboard().text('Yes', 'y'), // it's here\n}))"_s);
    row("grammY, one line", u"const k=new InlineKeyboard().text(\"A\",\"a\").row().url('B','https://b.example/')"_s, two);
    row("grammY, in steps", u"const keyboard = new InlineKeyboard();\nkeyboard.text(\"A\", \"a\").row();\nkeyboard\n  .url(`B`, \"https://b.example/\");\n"
                            "await ctx.reply(\"x\", { reply_markup: keyboard });"_s, two);
    row("grammY, rows of buttons", u"InlineKeyboard.from([[InlineKeyboard.text('A', 'a')], [InlineKeyboard.url('B', 'https://b.example/')]])"_s, two);
    row("grammY, add and row with buttons", u"new InlineKeyboard().add({ text: 'A', callback_data: 'a' }).row({ text: \"B\", url: 'https://b.example/' })"_s, two);
    row("grammY, text is the data", u"new InlineKeyboard().text('y')"_s, uR"({ "inline_keyboard": [ [ { "text": "y", "callback_data": "y" } ] ] })"_s);
    row("grammY, style by name", u"new InlineKeyboard().text({ text: 'Yes', style: 'danger' }, 'y').icon('5')"_s,
        uR"({ "inline_keyboard": [ [ { "text": "Yes", "callback_data": "y", "style": "danger", "icon_custom_emoji_id": "5" } ] ] })"_s);
    row("grammY, a reply keyboard", u"new Keyboard()\n  .text('a') /* first */ .row()\n  .requestContact('b').requestPoll('c', 'quiz')\n  .resized().oneTime(false).placeholder('p')"_s,
        uR"({ "keyboard": [ [ { "text": "a" } ], [ { "text": "b", "request_contact": true }, { "text": "c", "request_poll": { "type": "quiz" } } ] ], "resize_keyboard": true, "input_field_placeholder": "p" })"_s);

    row("Telegram.Bot, one row", u"await bot.SendMessage(chat, \"x\", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData(\"Yes\", \"y\")));"_s);
    row("Telegram.Bot, rows from a variable", u"var rows = new List<InlineKeyboardButton[]> {\n  new[] { InlineKeyboardButton.WithCallbackData(text: \"A\", callbackData: \"a\") },\n"
                                              "  new[] { InlineKeyboardButton.WithUrl(\"B\", \"https://b.example/\") } };\nvar keyboard = new InlineKeyboardMarkup(rows);"_s, two);
    row("Telegram.Bot, in steps", u"new InlineKeyboardMarkup().AddButton(\"A\", \"a\").AddNewRow().AddButton(InlineKeyboardButton.WithUrl(\"B\", \"https://b.example/\"))"_s, two);
    row("Telegram.Bot, brackets", u"InlineKeyboardMarkup k = new InlineKeyboardMarkup([[InlineKeyboardButton.WithCallbackData(\"Yes\", \"y\")]]);"_s);
    row("Telegram.Bot, a reply keyboard", u"new ReplyKeyboardMarkup(new[] { new KeyboardButton[] { \"a\", KeyboardButton.WithRequestContact(\"b\") } }) { ResizeKeyboard = true }"_s,
        uR"({ "keyboard": [ [ { "text": "a" }, { "text": "b", "request_contact": true } ] ], "resize_keyboard": true })"_s);
    row("Telegram.Bot, removal", u"replyMarkup: new ReplyKeyboardRemove()"_s, uR"({ "remove_keyboard": true })"_s);
    row("tgbot-cpp, rows that are vectors", u"TgBot::InlineKeyboardMarkup::Ptr keyboard(new TgBot::InlineKeyboardMarkup);\n"
                                            "std::vector<TgBot::InlineKeyboardButton::Ptr> row0;\n"
                                            "TgBot::InlineKeyboardButton::Ptr yes(new TgBot::InlineKeyboardButton);\nyes->text = \"Yes\";\nyes->callbackData = \"y\";\n"
                                            "row0.push_back(yes);\nkeyboard->inlineKeyboard.push_back(row0);"_s);
    row("tgbot-cpp, rows in braces", u"using namespace TgBot;\nauto k = std::make_shared<InlineKeyboardMarkup>();\nauto a = std::make_shared<InlineKeyboardButton>();\n"
                                     "auto b = std::make_shared<InlineKeyboardButton>();\nk->inlineKeyboard.push_back({a});\nk->inlineKeyboard.push_back({b});\n"
                                     "a->text = \"A\"; a->callbackData = \"a\"; b->text = \"B\"; b->url = \"https://b.example/\";"_s, two);
    row("curl, a field of a form", u"curl -s https://api.telegram.org/bot$T/sendMessage -d chat_id=5 -d text=hi \\\n  -d reply_markup='{\"inline_keyboard\":[[{\"text\":\"Yes\",\"callback_data\":\"y\"}]]}'"_s);
    row("curl, a body in double quotes", uR"(curl -d "{\"chat_id\":5,\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Yes\",\"callback_data\":\"y\"}]]}}" $URL)"_s);

    row("Telegraf", u"ctx.reply('x', Markup.inlineKeyboard([\n  [Markup.button.callback('A', 'a')],\n  [Markup.button.url('B', 'https://b.example/')],\n]))"_s, two);
    row("Telegraf, a list in columns", u"Markup.inlineKeyboard([Markup.button.callback('A', 'a'), Markup.button.url('B', 'https://b.example/')], { columns: 1 })"_s, two);
    row("Telegraf, spread over objects", u"bot.start((ctx) => ctx.reply('x', { parse_mode: 'HTML', ...Markup.inlineKeyboard([[Markup.button.callback('Yes', 'y', false)]]) }))"_s);
    row("Telegraf, texts", u"Markup.keyboard([['a', 'b'], ['c']]).oneTime().resize()"_s,
        uR"({ "keyboard": [ [ { "text": "a" }, { "text": "b" } ], [ { "text": "c" } ] ], "resize_keyboard": true, "one_time_keyboard": true })"_s);
    row("Telegraf, removal", u"await ctx.reply('x', Markup.removeKeyboard())"_s, uR"({ "remove_keyboard": true })"_s);

    row("python-telegram-bot", u"from telegram import InlineKeyboardButton, InlineKeyboardMarkup\n\nasync def start(update, context):\n"
                               "    keyboard = [\n        [InlineKeyboardButton('A', callback_data=\"a\")],  # one\n"
                               "        [InlineKeyboardButton('B', 'https://b.example/')],\n    ]\n"
                               "    await update.message.reply_text('Choose', reply_markup=InlineKeyboardMarkup(keyboard))"_s, two);
    row("python-telegram-bot, strings in parts", u"InlineKeyboardMarkup([[InlineKeyboardButton('Y' \"es\", callback_data=r'y')]])"_s);
    row("python-telegram-bot, one row", u"telegram.InlineKeyboardMarkup.from_row([telegram.InlineKeyboardButton(text='Yes', callback_data='y')])"_s);
    row("python-telegram-bot, tuples", u"InlineKeyboardMarkup(((InlineKeyboardButton('Yes', callback_data='y'),),))"_s);
    row("python-telegram-bot, a reply keyboard", u"ReplyKeyboardMarkup([['a', KeyboardButton('b', request_location=True)]], one_time_keyboard=True, input_field_placeholder='p')"_s,
        uR"({ "keyboard": [ [ { "text": "a" }, { "text": "b", "request_location": true } ] ], "one_time_keyboard": true, "input_field_placeholder": "p" })"_s);
    row("python-telegram-bot, force reply", u"reply_markup=ForceReply(selective=True)"_s, uR"({ "force_reply": true, "selective": true })"_s);
    row("an escape that Python does not know", u"InlineKeyboardMarkup([[InlineKeyboardButton('Yes', callback_data='\\d')]])"_s,
        uR"({ "inline_keyboard": [ [ { "text": "Yes", "callback_data": "\\d" } ] ] })"_s);
    row("an escape that JavaScript does not know", u"new InlineKeyboard().text('Yes', '\\y')"_s);
    row("aiogram", u"kb = types.InlineKeyboardMarkup(\n    inline_keyboard=[\n        [types.InlineKeyboardButton(text=\"A\", callback_data=\"a\")],\n"
                   "        [types.InlineKeyboardButton(text=\"B\", url=\"https://b.example/\")]\n    ]\n)"_s, two);

    row("node-telegram-bot-api", u"bot.sendMessage(id, 'x', {\n  reply_markup: {\n    inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]]\n  }\n});"_s);
    row("node-telegram-bot-api, as JSON", u"const opts = { reply_markup: JSON.stringify({ inline_keyboard: [[{ 'text': 'Yes', \"callback_data\": 'y' }]] }) };"_s);
    row("a dict", u"requests.post(url, json={'chat_id': 1, 'reply_markup': {'inline_keyboard': [[dict(text='Yes', callback_data='y')]]}})"_s,
        yes);
    row("TypeScript", u"const k = { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' } as const]] } satisfies InlineKeyboardMarkup;"_s);
    row("a number and an escape", u"({ keyboard: [[{ text: '\\x41\\u{1F600}\\\nb', request_users: { request_id: 0x10, max_quantity: 1_0 } }]] })"_s,
        uR"({ "keyboard": [ [ { "text": "A😀b", "request_users": { "request_id": 16, "max_quantity": 10 } } ] ] })"_s);
    row("rows in a variable", u"const rows = [\n  [{ text: 'Yes', callback_data: 'y' }],\n];\nsend({ reply_markup: { inline_keyboard: rows } });"_s);
    row("Windows line ends", u"new InlineKeyboard()\r\n  .text('Yes', 'y')\r\n"_s);
    row("the first of two", u"new InlineKeyboard().text('Yes', 'y'); new InlineKeyboard().text('No', 'n')"_s);
    row("the second where the first cannot be known", u"new InlineKeyboard().text(name, 'y');\nnew InlineKeyboard().text('Yes', 'y')"_s);
}

void TestKeyboardImport::codeIsRead()
{
    QFETCH(QString, text);
    QTEST(wordsOf(importKeyboard(text)), "markup");
}

void TestKeyboardImport::whatIsNotLiteralIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [&](const char *name, const QString &text, const QString &fault) { QTest::newRow(name) << text << fault; };
    row("a variable", u"new InlineKeyboard()\n  .text(label, 'y')"_s, u"not literal in line 2: label"_s);
    row("a member of a variable", u"new InlineKeyboard().text(order.title, 'y')"_s, u"not literal in line 1: order"_s);
    row("a template", u"new InlineKeyboard().text('a', `buy:${id}`)"_s, u"not literal in line 1: buy:${id}"_s);
    row("an f-string", u"InlineKeyboardMarkup([[InlineKeyboardButton('a', callback_data=f'buy:{id}')]])"_s, u"not literal in line 1: buy:{id}"_s);
    row("a list comprehension", u"InlineKeyboardMarkup([\n  [InlineKeyboardButton('a', callback_data='b')] for item in items])"_s, u"not literal in line 2: for"_s);
    row("C#, a variable", u"new InlineKeyboardMarkup(\n  InlineKeyboardButton.WithUrl(title, \"b.example\"))"_s, u"not literal in line 2: title"_s);
    row("C#, an interpolated text", u"new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData($\"a {id}\"))"_s, u"not literal in line 1: $"_s);
    row("C++, a variable", u"auto b = std::make_shared<TgBot::InlineKeyboardButton>();\nb->text = title;"_s, u"not literal in line 2: title"_s);
    row("C++, a loop", u"auto k = std::make_shared<TgBot::InlineKeyboardMarkup>();\nauto b = std::make_shared<TgBot::InlineKeyboardButton>();\n"
                       "for (int i = 0; i < 3; ++i) {\n  k->inlineKeyboard.push_back({b});\n}"_s, u"not literal in line 4: ."_s);
    row("map", u"Markup.inlineKeyboard([1, 2].map(n => n))"_s, u"not literal in line 1: map"_s);
    row("spread", u"Markup.inlineKeyboard([...rows])"_s, u"not literal in line 1: ..."_s);
    row("a loop", u"const k = new InlineKeyboard();\nfor (const item of items) {\n  k.text(item.name, 'x').row();\n}"_s, u"not literal in line 3: k"_s);
    row("a variable that is set twice", u"rows = [['a']]\nrows = [['b']]\nReplyKeyboardMarkup(rows)"_s, u"not literal in line 3: rows"_s);
    row("a list that grows", u"rows = []\nrows.append(['a'])\nReplyKeyboardMarkup(rows)"_s, u"not literal in line 3: rows"_s);
    row("a variable that holds itself", u"a = [b]\nb = [a]\nReplyKeyboardMarkup(a)"_s, u"not literal in line 2: a"_s);
    row("a method that is not known", u"new InlineKeyboard().text('a', 'b').toFlowed(2)"_s, u"not literal in line 1: toFlowed"_s);
    row("a sum", u"new InlineKeyboard().text('a' + name, 'b')"_s, u"not literal in line 1: +"_s);
    row("a condition", u"new InlineKeyboard().text('a', isOld ? 'b' : 'c')"_s, u"not literal in line 1: ?"_s);
    row("shorthand", u"({ inline_keyboard: [[{ text, callback_data: 'y' }]] })"_s, u"not literal in line 1: text"_s);
    row("cut off", u"new InlineKeyboard()\n.text('a',"_s, u"unreadable in line 2: "_s);
    row("a string that does not end", u"new InlineKeyboard().text('a\n, 'b')"_s, u"unreadable in line 1: a"_s);
    row("a comma too few", u"({ inline_keyboard: [[{ text: 'a' }\n { text: 'b' }]] })"_s, u"not literal in line 2: {"_s);
    row("refused", u"\nnew InlineKeyboard().add({ text: 'a' })"_s,
        u"refused in line 2: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"_s);
}

void TestKeyboardImport::whatIsNotLiteralIsTold()
{
    QFETCH(QString, text);
    QTEST(wordsOf(importKeyboard(text)), "fault");
}

//! Whatever is cut out of code, or turned over in it, is an answer and no crash.
void TestKeyboardImport::theLanguageIsKnown_data()
{
    using Language = ImportLanguage;
    QTest::addColumn<QString>("text");
    QTest::addColumn<ImportLanguage>("language");
    const auto row = [](const char *name, Language language, const QString &text) { QTest::newRow(name) << text << language; };
    const ReplyMarkup markup = InlineMarkup{{{{{.text = u"A"_s}, SendCallback{u"a"_s}}}}};
    const std::pair<CodeTarget, Language> written[] = {{CodeTarget::Json, Language::Json}, {CodeTarget::GrammY, Language::GrammY},
                                                       {CodeTarget::Telegraf, Language::Telegraf},
                                                       {CodeTarget::PythonTelegramBot, Language::PythonTelegramBot},
                                                       {CodeTarget::Aiogram, Language::Aiogram},
                                                       {CodeTarget::TelegramBot, Language::TelegramBot},
                                                       {CodeTarget::TgbotCpp, Language::TgbotCpp},
                                                       {CodeTarget::Curl, Language::Shell}};
    for (const auto &[target, language] : written)
        row(qPrintable(nameOf(target)), language, keyboardCode(markup, target).text);
    row("node-telegram-bot-api", Language::NodeTelegramBotApi,
        u"const TelegramBot = require('node-telegram-bot-api');\nbot.sendMessage(1, 'x', { reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] } });"_s);
    row("objects", Language::JavaScript, u"const k = { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] };"_s);
    row("dictionaries", Language::Python, u"k = {'inline_keyboard': [[{'text': 'A', 'pay': True}]]}"_s);
    row("aiogram, without its import", Language::Aiogram, u"InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text='A', callback_data='a')]])"_s);
    row("what cannot be taken", Language::GrammY, u"new InlineKeyboard().text(label, 'a')"_s);
    row("the one that is taken", Language::Telegraf,
        u"new InlineKeyboard().text(label, 'a')\nMarkup.inlineKeyboard([[Markup.button.callback('A', 'a')]])"_s);
    row("JSON without", Language::Unknown, u"{\"a\":1}"_s);
    row("prose", Language::Unknown, u"It's a keyboard"_s);
    row("nothing", Language::Unknown, {});
    row("too long", Language::Unknown, QString(ImportLimit + 1, u' '));
}

void TestKeyboardImport::theLanguageIsKnown()
{
    QFETCH(QString, text);
    QTEST(importLanguage(text), "language");
}

void TestKeyboardImport::brokenTextsAreBorne()
{
    RandomMarkups random(32);
    QRandomGenerator places(33);
    for (int i = 0; i < 1500; ++i) {
        QString code = keyboardCode(random.next(), codeTargets()[places.bounded(int(codeTargets().size()))]).text;
        for (int slips = places.bounded(1, 4); slips > 0; --slips) {
            const int at = places.bounded(int(code.size()));
            if (places.bounded(2) == 0)
                code.remove(at, places.bounded(1, 12));
            else
                code.insert(at, u"\"'`([{)]}\\,."_s[places.bounded(12)]);
        }
        const auto read = importKeyboard(code);
        QVERIFY(read || read.error().line <= code.count(u'\n'));
    }
}

void TestKeyboardImport::depthAndSizeAreBounded()
{
    QCOMPARE(wordsOf(importKeyboard(u"ReplyKeyboardMarkup("_s + QString(100000, u'['))), u"too deep in line 1: "_s);
    QCOMPARE(wordsOf(importKeyboard(QString(ImportLimit + 1, u' '))), u"too large in line 1: "_s);
    // Each variable holds the one before twice.
    QString tower = u"v0 = ['a']\n"_s;
    for (int i = 1; i < 60; ++i)
        tower += u"v%1 = [v%2, v%2]\n"_s.arg(i).arg(i - 1);
    QVERIFY(wordsOf(importKeyboard(tower + u"ReplyKeyboardMarkup(v59)"_s)).startsWith("not literal"_L1));
    // Many places that look like a keyboard, each as long as the rest of the text.
    QVERIFY(wordsOf(importKeyboard(u"InlineKeyboard(["_s.repeated(20000))).startsWith("too deep"_L1));
    QVERIFY(wordsOf(importKeyboard(u"new InlineKeyboard().text('a', x)\n"_s.repeated(10000))).startsWith("not literal"_L1));
}

BOTDESK_TEST(TestKeyboardImport)
#include "testkeyboardimport.moc"
