// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/keyboardcode.h"
#include "support/randommarkup.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What a keyboard is in other people's libraries. tests/peers runs the code where the library can be had.
class TestKeyboardCode : public QObject
{
    Q_OBJECT
private slots:
    void eachLibraryHasItsWay_data();
    void eachLibraryHasItsWay();
    void kindsWithoutAFunctionAreObjects();
    void aDraftIsWrittenWithItsKeyboard_data();
    void aDraftIsWrittenWithItsKeyboard();
    void stringsAreEscaped_data();
    void stringsAreEscaped();
    void linesPointAtTheirButtons_data();
    void linesPointAtTheirButtons();
    void curlHoldsNoToken();
    void curlIsOneWordForTheShell();
    void namesLeadBack();
    void aMethodCannotBreakOut();
};

static InlineMarkup shop()
{
    return {{{{{.text = u"💸 Refund"_s}, SendCallback{u"refund:1"_s}}, {{.text = u"Page"_s}, OpenUrl{u"https://shop.example/"_s}}},
             {{{.text = u"Share"_s, .style = ButtonStyle::Success}, SwitchInline{u"order"_s}}}}};
}

void TestKeyboardCode::eachLibraryHasItsWay_data()
{
    QTest::addColumn<CodeTarget>("target");
    QTest::addColumn<QString>("code");
    QTest::newRow("grammY") << CodeTarget::GrammY << uR"(import { InlineKeyboard } from "grammy";

// Styles and icons: grammY for Bot API 9.4 or newer.
const keyboard = new InlineKeyboard()
  .text("💸 Refund", "refund:1")
  .url("Page", "https://shop.example/").row()
  .switchInline("Share", "order").success();
)"_s;
    QTest::newRow("Telegraf") << CodeTarget::Telegraf << uR"(import { Markup } from "telegraf";

// Telegraf 4.16 has no function for the buttons that are plain objects here.
const keyboard = Markup.inlineKeyboard([
  [
    Markup.button.callback("💸 Refund", "refund:1"),
    Markup.button.url("Page", "https://shop.example/"),
  ],
  [
    { text: "Share", switch_inline_query: "order", style: "success" },
  ],
]);
)"_s;
    QTest::newRow("python-telegram-bot") << CodeTarget::PythonTelegramBot << uR"(from telegram import InlineKeyboardButton, InlineKeyboardMarkup

keyboard = InlineKeyboardMarkup([
    [
        InlineKeyboardButton("💸 Refund", callback_data="refund:1"),
        InlineKeyboardButton("Page", url="https://shop.example/"),
    ],
    [
        InlineKeyboardButton("Share", switch_inline_query="order", api_kwargs={"style": "success"}),
    ],
])
)"_s;
    QTest::newRow("aiogram") << CodeTarget::Aiogram << uR"(from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

keyboard = InlineKeyboardMarkup(inline_keyboard=[
    [
        InlineKeyboardButton(text="💸 Refund", callback_data="refund:1"),
        InlineKeyboardButton(text="Page", url="https://shop.example/"),
    ],
    [
        InlineKeyboardButton(text="Share", switch_inline_query="order", style="success"),
    ],
])
)"_s;
    QTest::newRow("Telegram.Bot") << CodeTarget::TelegramBot << uR"(using Telegram.Bot.Types.ReplyMarkups;

var keyboard = new InlineKeyboardMarkup(new InlineKeyboardButton[][]
{
    new[]
    {
        InlineKeyboardButton.WithCallbackData("💸 Refund", "refund:1"),
        InlineKeyboardButton.WithUrl("Page", "https://shop.example/"),
    },
    new[]
    {
        new InlineKeyboardButton("Share") { SwitchInlineQuery = "order", Style = KeyboardButtonStyle.Success },
    },
});
)"_s;
    QTest::newRow("tgbot-cpp") << CodeTarget::TgbotCpp << uR"(#include <tgbot/tgbot.h>

// Styles and icons: tgbot-cpp for Bot API 9.4 or newer.
auto keyboard = std::make_shared<TgBot::InlineKeyboardMarkup>();
keyboard->inlineKeyboard.resize(2);
{
    auto button = std::make_shared<TgBot::InlineKeyboardButton>();
    button->text = "💸 Refund";
    button->callbackData = "refund:1";
    keyboard->inlineKeyboard[0].push_back(button);
}
{
    auto button = std::make_shared<TgBot::InlineKeyboardButton>();
    button->text = "Page";
    button->url = "https://shop.example/";
    keyboard->inlineKeyboard[0].push_back(button);
}
{
    auto button = std::make_shared<TgBot::InlineKeyboardButton>();
    button->text = "Share";
    button->switchInlineQuery = "order";
    button->style = "success";
    keyboard->inlineKeyboard[1].push_back(button);
}
)"_s;
    QTest::newRow("node-telegram-bot-api") << CodeTarget::NodeTelegramBotApi << uR"(const keyboard = {
  inline_keyboard: [
    [
      { text: "💸 Refund", callback_data: "refund:1" },
      { text: "Page", url: "https://shop.example/" },
    ],
    [
      { text: "Share", switch_inline_query: "order", style: "success" },
    ],
  ],
};
)"_s;
    QTest::newRow("curl") << CodeTarget::Curl << uR"(curl "https://api.telegram.org/bot$BOT_TOKEN/sendMessage" \
  -H 'Content-Type: application/json' \
  -d '{
    "chat_id": "<chat_id>",
    "text": "<text>",
    "reply_markup": { "inline_keyboard": [
        [ { "text": "💸 Refund", "callback_data": "refund:1" },
          { "text": "Page", "url": "https://shop.example/" } ],
        [ { "text": "Share", "switch_inline_query": "order", "style": "success" } ]
    ] }
}'
)"_s;
}

void TestKeyboardCode::eachLibraryHasItsWay()
{
    QFETCH(CodeTarget, target);
    QTEST(keyboardCode(shop(), target).text, "code");
}

void TestKeyboardCode::kindsWithoutAFunctionAreObjects()
{
    const KeyboardMarkup markup{.rows = {{{{.text = u"Bot"_s}, CreateManagedBot{.requestId = 3, .suggestedName = u"n"_s, .suggestedUsername = {}}}}},
                                .resizeKeyboard = true, .inputFieldPlaceholder = u"here"_s};
    const QString telegraf = keyboardCode(markup, CodeTarget::Telegraf).text;
    QVERIFY2(telegraf.contains(uR"({ text: "Bot", request_managed_bot: { request_id: 3, suggested_name: "n" } },)"_s), qPrintable(telegraf));
    QVERIFY2(telegraf.endsWith(u"]).resize().placeholder(\"here\");\n"_s), qPrintable(telegraf));
    const QString python = keyboardCode(markup, CodeTarget::PythonTelegramBot).text;
    QVERIFY2(python.contains(uR"(KeyboardButton("Bot", api_kwargs={"request_managed_bot": {"request_id": 3, "suggested_name": "n"}}),)"_s),
             qPrintable(python));
    const QString grammy = keyboardCode(markup, CodeTarget::GrammY).text;
    QVERIFY2(grammy.endsWith(u"  .requestManagedBot(\"Bot\", 3, { suggested_name: \"n\" })\n  .resized().placeholder(\"here\");\n"_s), qPrintable(grammy));
}

void TestKeyboardCode::aDraftIsWrittenWithItsKeyboard_data()
{
    QTest::addColumn<CodeTarget>("target");
    QTest::addColumn<QString>("code");
    QTest::newRow("JSON") << CodeTarget::Json << uR"({
    "chat_id": 5,
    "text": "hi",
    "entities": [{ "type": "bold", "length": 2, "offset": 0 }],
    "reply_markup": { "remove_keyboard": true }
}
)"_s;
    QTest::newRow("grammY") << CodeTarget::GrammY << uR"(const keyboard = { remove_keyboard: true };

await bot.api.raw.sendMessage({
  chat_id: 5,
  text: "hi",
  entities: [{ type: "bold", length: 2, offset: 0 }],
  reply_markup: keyboard,
});
)"_s;
    QTest::newRow("Telegraf") << CodeTarget::Telegraf << uR"(import { Markup } from "telegraf";

const keyboard = Markup.removeKeyboard();

await bot.telegram.callApi("sendMessage", {
  chat_id: 5,
  text: "hi",
  entities: [{ type: "bold", length: 2, offset: 0 }],
  reply_markup: keyboard.reply_markup,
});
)"_s;
    QTest::newRow("python-telegram-bot") << CodeTarget::PythonTelegramBot << uR"(from telegram import MessageEntity, ReplyKeyboardRemove

keyboard = ReplyKeyboardRemove()

await bot.send_message(
    chat_id=5,
    text="hi",
    entities=[MessageEntity(type="bold", length=2, offset=0)],
    reply_markup=keyboard,
)
)"_s;
    QTest::newRow("aiogram") << CodeTarget::Aiogram << uR"(from aiogram.types import MessageEntity, ReplyKeyboardRemove

keyboard = ReplyKeyboardRemove(remove_keyboard=True)

await bot.send_message(
    chat_id=5,
    text="hi",
    entities=[MessageEntity(type="bold", length=2, offset=0)],
    reply_markup=keyboard,
)
)"_s;
    QTest::newRow("Telegram.Bot") << CodeTarget::TelegramBot << uR"(using Telegram.Bot.Types.ReplyMarkups;

var keyboard = new ReplyKeyboardRemove();

await bot.SendMessage(
    chatId: 5,
    text: "hi",
    entities: new[] { new MessageEntity { Type = MessageEntityType.Bold, Length = 2, Offset = 0 } },
    replyMarkup: keyboard
);
)"_s;
    QTest::newRow("tgbot-cpp") << CodeTarget::TgbotCpp << uR"(#include <tgbot/tgbot.h>

auto keyboard = std::make_shared<TgBot::ReplyKeyboardRemove>();

bot.getApi().sendMessage(5,
    "hi", nullptr, nullptr, keyboard, "");
// The method takes these by position too:
// entities: [{ "type": "bold", "length": 2, "offset": 0 }]
)"_s;
    QTest::newRow("node-telegram-bot-api") << CodeTarget::NodeTelegramBotApi << uR"(const keyboard = { remove_keyboard: true };

await bot.sendMessage(5, "hi", {
  entities: [{ type: "bold", length: 2, offset: 0 }],
  reply_markup: keyboard,
});
)"_s;
}

void TestKeyboardCode::aDraftIsWrittenWithItsKeyboard()
{
    QFETCH(CodeTarget, target);
    const QJsonObject bold{{u"type"_s, u"bold"_s}, {u"offset"_s, 0}, {u"length"_s, 2}};
    const QJsonObject draft{{u"chat_id"_s, 5}, {u"text"_s, u"hi"_s}, {u"entities"_s, QJsonArray{bold}},
                            {u"reply_markup"_s, QJsonObject{{u"remove_keyboard"_s, true}}}};
    QTEST(draftCode(u"sendMessage"_s, draft, target).text, "code");
    // A form's field holds the same as text.
    QJsonObject form = draft;
    form[u"reply_markup"_s] = uR"({"remove_keyboard":true})"_s;
    QTEST(draftCode(u"sendMessage"_s, form, target).text, "code");
}

void TestKeyboardCode::stringsAreEscaped_data()
{
    QTest::addColumn<CodeTarget>("target");
    QTest::addColumn<QString>("literal");
    const QString plain = uR"("q\" b\\ 'a' `c` ${d} é👩‍🚀\n\u2028\u202e\u200e\u2066\ufeff\u0001")"_s;
    for (const CodeTarget target : {CodeTarget::Json, CodeTarget::GrammY, CodeTarget::Telegraf, CodeTarget::PythonTelegramBot,
                                    CodeTarget::Aiogram, CodeTarget::TelegramBot, CodeTarget::NodeTelegramBotApi})
        QTest::newRow(qPrintable(nameOf(target))) << target << plain;
    QTest::newRow("tgbot-cpp") << CodeTarget::TgbotCpp << uR"("q\" b\\ 'a' `c` ${d} é👩‍🚀\n\u2028\u202e\u200e\u2066\ufeff\001")"_s;
    QTest::newRow("curl") << CodeTarget::Curl << uR"("q\" b\\ '\''a'\'' `c` ${d} é👩‍🚀\n\u2028\u202e\u200e\u2066\ufeff\u0001")"_s;
}

void TestKeyboardCode::stringsAreEscaped()
{
    QFETCH(CodeTarget, target);
    QFETCH(QString, literal);
    const QString text = u"q\" b\\ 'a' `c` ${d} é👩‍🚀\n\u2028\u202e\u200e\u2066\ufeff\u0001"_s;
    const QString code = keyboardCode(InlineMarkup{{{{{.text = text}, SendCallback{u"d"_s}}}}}, target).text;
    QVERIFY2(code.contains(literal), qPrintable(code));
}

void TestKeyboardCode::linesPointAtTheirButtons_data()
{
    QTest::addColumn<CodeTarget>("target");
    for (const CodeTarget target : codeTargets())
        QTest::newRow(qPrintable(nameOf(target))) << target;
}

void TestKeyboardCode::linesPointAtTheirButtons()
{
    QFETCH(CodeTarget, target);
    InlineMarkup markup;
    for (int row = 0; row < 4; ++row) {
        markup.rows.append(QList<InlineButton>());
        for (int column = 0; column < row; ++column)
            markup.rows.last().append({{.text = u"key %1/%2"_s.arg(row).arg(column)}, OpenWebApp{u"https://a.example/"_s + QString(70, u'x')}});
    }
    const QJsonObject draft{{u"chat_id"_s, 1}, {u"text"_s, u"a\nb"_s},
                            {u"reply_markup"_s, QJsonDocument::fromJson(keyboardCode(markup, CodeTarget::Json).text.toUtf8()).object()}};
    for (const KeyboardCode &code : {keyboardCode(markup, target), draftCode(u"sendMessage"_s, draft, target)}) {
        const QStringList lines = code.text.split(u'\n');
        QCOMPARE(code.buttons.size(), 4);
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(code.buttons[row].size(), row);
            for (int column = 0; column < row; ++column) {
                const LineSpan span = code.buttons[row][column];
                const QString part = lines.mid(span.first, span.last - span.first + 1).join(u'\n');
                QVERIFY2(part.contains(u"key %1/%2"_s.arg(row).arg(column)), qPrintable(part));
                QCOMPARE(part.count(u"key "_s), 1);
            }
        }
    }
}

void TestKeyboardCode::curlHoldsNoToken()
{
    const QString token = u"718204411:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"_s;
    const QString code = draftCode(u"sendMessage"_s, {{u"chat_id"_s, 1}, {u"text"_s, u"my token is "_s + token}}, CodeTarget::Curl).text;
    QVERIFY2(!code.contains("AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"_L1), qPrintable(code));
    QVERIFY(code.contains("bot$BOT_TOKEN/sendMessage"_L1));
}

void TestKeyboardCode::curlIsOneWordForTheShell()
{
    RandomMarkups random(21);
    for (int i = 0; i < 500; ++i) {
        const QString code = keyboardCode(random.next(), CodeTarget::Curl).text;
        QString body = code.mid(code.indexOf("-d '"_L1) + 4);
        body.chop(2);   // the quote and the line end
        body.replace(u"'\\''"_s, u"’"_s);
        QVERIFY2(!body.contains(u'\''), qPrintable(code));
    }
}

void TestKeyboardCode::namesLeadBack()
{
    QStringList names;
    for (const CodeTarget target : codeTargets()) {
        QCOMPARE(codeTarget(nameOf(target)), std::optional(target));
        names.append(nameOf(target));
    }
    QCOMPARE(names, (QStringList{u"json"_s, u"grammy"_s, u"telegraf"_s, u"python-telegram-bot"_s, u"aiogram"_s, u"telegram.bot"_s,
                                 u"tgbot-cpp"_s, u"node-telegram-bot-api"_s, u"curl"_s}));
    QVERIFY(!codeTarget(u"grammY"));
}

void TestKeyboardCode::aMethodCannotBreakOut()
{
    for (const CodeTarget target : codeTargets()) {
        const QString code = draftCode(u"send\"); $(rm -rf ~) #"_s, {}, target).text;
        QVERIFY2(!code.contains("rm -rf"_L1), qPrintable(code));
    }
}

BOTDESK_TEST(TestKeyboardCode)
#include "testkeyboardcode.moc"
