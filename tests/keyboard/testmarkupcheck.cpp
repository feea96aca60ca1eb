// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupcheck.h"
#include "keyboard/markupjson.h"
#include "keyboard/markupreader.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! `reply_markup` is judged for a chat, and comes back (server-behaviour 5.3 and 5.4).
class TestMarkupCheck : public QObject
{
    Q_OBJECT
private slots:
    void inlineButtonIsChecked_data();
    void inlineButtonIsChecked();
    void replyButtonIsChecked_data();
    void replyButtonIsChecked();
    void placeDecides_data();
    void placeDecides();
    void limitsHold_data();
    void limitsHold();
    void emptyButtonsAreDropped_data();
    void emptyButtonsAreDropped();
    void bytesThatAreNoUtf8AreRefused_data();
    void bytesThatAreNoUtf8AreRefused();
    void onlyInlineKeyboardsComeBack();
    void selectiveMeansNothingInPrivateChats();
};

using Chat = MarkupPlace::Chat;

static QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

static QString wordsOf(const QByteArray &json, const MarkupPlace &place = {})
{
    const auto result = readReplyMarkup(json).and_then([&](const ReplyMarkup &markup) {
        return checkReplyMarkup(markup, place);
    });
    if (!result)
        return u"error: "_s + result.error().detail;
    return std::holds_alternative<std::monostate>(*result) ? u"none"_s : compact(toJson(*result));
}

static QString inlineWords(const QByteArray &button, const MarkupPlace &place = {})
{
    const auto markup = readReplyMarkup(R"({"inline_keyboard":[[)" + button + "]]}");
    if (!markup)
        return u"unreadable: "_s + markup.error().detail;
    const auto checked = checkReplyMarkup(*markup, place);
    if (!checked)
        return u"error: "_s + checked.error().detail;
    return compact(echoOf(*checked)).mid(QStringView(uR"({"inline_keyboard":[[)").size()).chopped(3);
}

void TestMarkupCheck::inlineButtonIsChecked_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("echo");
    const auto row = [](const char *name, const QByteArray &fields, const QString &echo) {
        QTest::newRow(name) << fields << echo;
    };
    const QString invalid = u"error: inline keyboard button URL '%1' is invalid: %2"_s;

    row("url", R"("url":"EXAMPLE.com")", uR"({"text":"a","url":"http://example.com/"})"_s);
    row("url in Cyrillic", R"("url":"https://Пример.рф/Ж")", uR"({"text":"a","url":"https://Пример.рф/Ж"})"_s);
    row("tg url", R"("url":"tg://resolve?domain=a")", uR"({"text":"a","url":"tg://resolve?domain=a"})"_s);
    row("ton url", R"("url":"ton://transfer/x")", uR"({"text":"a","url":"ton://transfer/x"})"_s);
    row("tonsite url", R"("url":"tonsite://a.ton/")", uR"({"text":"a","url":"tonsite://a.ton/"})"_s);
    row("user", R"("url":"tg://user?id=42")", uR"({"text":"a","url":"tg://user?id=42"})"_s);
    row("user in any form", R"("url":"TG:USER?a=1&ID=42")", uR"({"text":"a","url":"tg://user?id=42"})"_s);
    row("user with a space behind it is a link", R"("url":"tg://user?id=42 ")", uR"({"text":"a","url":"tg://user?id=42"})"_s);
    row("control characters in a url", R"("url":"http://a.b/\u0019c\u007f")", uR"({"text":"a","url":"http://a.b/%19c)"_s + QChar(0x7f) + uR"("})"_s);
    row("no dot", R"("url":"localhost")", invalid.arg(u"localhost"_s, u"Wrong HTTP URL"_s));
    row("other scheme", R"("url":"ftp://a.b")", invalid.arg(u"ftp://a.b"_s, u"Unsupported URL protocol"_s));
    row("no host", R"("url":"http://")", invalid.arg(u"http://"_s, u"URL host is empty"_s));
    row("bad port", R"("url":"http://a.b:0")", invalid.arg(u"http://a.b:0"_s, u"Wrong port number specified in the URL"_s));
    row("bad host", R"("url":"http://a b.c")", invalid.arg(u"http://a b.c"_s, u"Disallowed character in URL host"_s));
    row("bad tg url", R"("url":"tg://a@b")", invalid.arg(u"tg://a@b"_s, u"Wrong tg URL"_s));

    row("64 bytes of data", R"("callback_data":")" + QByteArray(64, 'd') + "\"",
        uR"({"callback_data":"%1","text":"a"})"_s.arg(QString(64, u'd')));
    row("65 bytes of data", R"("callback_data":")" + QByteArray(65, 'd') + "\"", u"error: BUTTON_DATA_INVALID"_s);
    row("65 bytes in 33 letters", R"("callback_data":")" + "ж"_ba.repeated(32) + "d\"", u"error: BUTTON_DATA_INVALID"_s);
    row("data keeps control characters", R"("callback_data":"d\t\r")", uR"({"callback_data":"d\t\r","text":"a"})"_s);
    row("game", R"("callback_game":{})", uR"({"callback_game":{},"text":"a"})"_s);
    row("pay", R"("pay":true)", uR"({"pay":true,"text":"a"})"_s);
    row("inline query", R"("switch_inline_query":"q\r")", uR"({"switch_inline_query":"q","text":"a"})"_s);
    row("chosen chat", R"("switch_inline_query_chosen_chat":{"allow_user_chats":true})",
        uR"({"switch_inline_query_chosen_chat":{"allow_bot_chats":false,"allow_channel_chats":false,)"
        uR"("allow_group_chats":false,"allow_user_chats":true,"query":""},"text":"a"})"_s);
    row("chosen chat of no type", R"("switch_inline_query_chosen_chat":{"allow_user_chats":false})",
        u"error: at least one chat type must be allowed"_s);

    row("log-in comes back as url", R"("login_url":{"url":"https://a.b","bot_username":"x"})", uR"({"text":"a","url":"https://a.b/"})"_s);
    row("log-in by http", R"("login_url":{"url":"http://a.b"})",
        u"error: inline keyboard button login URL 'http://a.b' is invalid: Only HTTPS links are allowed"_s);
    row("log-in of a user", R"("login_url":{"url":"tg://user?id=1"})", u"error: link to a user can't be used in login URL buttons"_s);
    row("Web App", R"("web_app":{"url":"https://a.b"})", uR"({"text":"a","web_app":{"url":"https://a.b/"}})"_s);
    row("Web App by http", R"("web_app":{"url":"http://a.b"})",
        u"error: inline keyboard button Web App URL 'http://a.b' is invalid: Only HTTPS links are allowed"_s);
    row("Web App of a user", R"("web_app":{"url":"tg://user?id=1"})", u"error: link to a user can't be used in Web App URL buttons"_s);
    row("copy", R"("copy_text":{"text":"c"})", uR"({"copy_text":{"text":"c"},"text":"a"})"_s);
    row("copy nothing", R"("copy_text":{"text":""})", u"error: BUTTON_COPY_TEXT_INVALID"_s);
    row("copy 256 emoji", R"("copy_text":{"text":")" + "👍"_ba.repeated(256) + "\"}",
        uR"({"copy_text":{"text":"%1"},"text":"a"})"_s.arg(u"👍"_s.repeated(256)));
    row("copy 257 emoji", R"("copy_text":{"text":")" + "👍"_ba.repeated(257) + "\"}", u"error: BUTTON_COPY_TEXT_INVALID"_s);
    row("style and icon", R"("style":"danger","icon_custom_emoji_id":5,"pay":1)",
        uR"({"icon_custom_emoji_id":"5","pay":true,"style":"danger","text":"a"})"_s);
}

void TestMarkupCheck::inlineButtonIsChecked()
{
    QFETCH(QByteArray, fields);
    QTEST(inlineWords(R"({"text":"a",)" + fields + "}"), "echo");
}

void TestMarkupCheck::replyButtonIsChecked_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("matter");   // what the refusal outside private chats says
    const auto row = [](const char *name, const QByteArray &fields, const QString &matter) {
        QTest::newRow(name) << fields << matter;
    };
    row("contact", R"("request_contact":true)", u"phone number can be requested"_s);
    row("location", R"("request_location":true)", u"location can be requested"_s);
    row("poll", R"("request_poll":{})", u"poll can be requested"_s);
    row("users", R"("request_users":{"request_id":1})", u"users can be requested"_s);
    row("chat", R"("request_chat":{"request_id":1})", u"chats can be requested"_s);
    row("managed bot", R"("request_managed_bot":{"request_id":1})", u"managed bots can be requested"_s);
    row("Web App", R"("web_app":{"url":"https://a.b"})", u"web App buttons can be used"_s);
}

void TestMarkupCheck::replyButtonIsChecked()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, matter);
    const QByteArray json = R"({"keyboard":[[{"text":"a",)" + fields + "}]]}";
    QVERIFY(wordsOf(json).startsWith(u"{\"keyboard\""));
    QCOMPARE(wordsOf(json, {.chat = Chat::Group}), u"error: %1 in private chats only"_s.arg(matter));
    QCOMPARE(wordsOf(json, {.chat = Chat::Supergroup}), u"error: %1 in private chats only"_s.arg(matter));
    QCOMPARE(wordsOf(json, {.chat = Chat::Channel}), u"error: inline keyboard expected"_s);
}

void TestMarkupCheck::placeDecides_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("chat");
    QTest::addColumn<bool>("isAnonymous");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &json, Chat chat, bool isAnonymous, const QString &result) {
        QTest::newRow(name) << json << int(chat) << isAnonymous << result;
    };
    const auto button = [](const QByteArray &fields) { return R"({"inline_keyboard":[[{"text":"a",)" + fields + "}]]}"; };
    const QString expected = u"error: inline keyboard expected"_s;
    const QString noName = u"error: can't use %1 button in a channel chat, because users will not be able to use the button "
                           "without knowing bot's username"_s;

    row("keyboard in a channel", R"({"keyboard":[["a"]]})", Chat::Channel, false, expected);
    row("remove in a channel", R"({"remove_keyboard":true})", Chat::Channel, false, expected);
    row("force reply in a channel", R"({"force_reply":true})", Chat::Channel, false, expected);
    row("nothing in a channel", "{}", Chat::Channel, false, u"none"_s);
    row("keyboard of an anonymous bot", R"({"keyboard":[["a"]]})", Chat::Supergroup, true, expected);
    row("keyboard in a group", R"({"keyboard":[["a"]]})", Chat::Group, false, uR"({"keyboard":[[{"text":"a"}]]})"_s);
    row("inline keyboard in a channel", button(R"("pay":1)"), Chat::Channel, false,
        uR"({"inline_keyboard":[[{"pay":true,"text":"a"}]]})"_s);
    row("inline query in a channel", button(R"("switch_inline_query":"")"), Chat::Channel, false, noName.arg(u"switch_inline_query"_s));
    row("inline query here in a channel", button(R"("switch_inline_query_current_chat":"")"), Chat::Channel, false,
        noName.arg(u"switch_inline_query_current_chat"_s));
    row("chosen chat in a channel", button(R"("switch_inline_query_chosen_chat":{"allow_bot_chats":true})"), Chat::Channel, false,
        noName.arg(u"switch_inline_query"_s));
    row("inline query of an anonymous bot", button(R"("switch_inline_query":"")"), Chat::Supergroup, true,
        noName.arg(u"switch_inline_query"_s));
    row("inline query in a group", button(R"("switch_inline_query":"")"), Chat::Group, false,
        uR"({"inline_keyboard":[[{"switch_inline_query":"","text":"a"}]]})"_s);
    row("Web App in a group", button(R"("web_app":{"url":"https://a.b"})"), Chat::Group, false, u"error: BUTTON_TYPE_INVALID"_s);
    row("Web App in a channel", button(R"("web_app":{"url":"https://a.b"})"), Chat::Channel, false, u"error: BUTTON_TYPE_INVALID"_s);
    row("Web App url before its place", button(R"("web_app":{"url":"http://a.b"})"), Chat::Group, false,
        u"error: inline keyboard button Web App URL 'http://a.b' is invalid: Only HTTPS links are allowed"_s);
    row("keyboard Web App by http", R"({"keyboard":[[{"text":"a","web_app":{"url":"http://a.b"}}]]})", Chat::Private, false,
        u"error: keyboard button Web App URL 'http://a.b' is invalid: Only HTTPS links are allowed"_s);
    row("keyboard Web App of a user", R"({"keyboard":[[{"text":"a","web_app":{"url":"tg://user?id=1"}}]]})", Chat::Private, false,
        u"error: link to a user can't be used in Web App URL buttons"_s);
    row("pay is second", R"({"inline_keyboard":[[{"text":"a","callback_data":"d"},{"text":"b","pay":1}]]})", Chat::Private, false,
        u"error: BUTTON_POS_INVALID"_s);
    row("game is in the second row", R"({"inline_keyboard":[[{"text":"a","callback_data":"d"}],[{"text":"b","callback_game":1}]]})",
        Chat::Private, false, u"error: BUTTON_POS_INVALID"_s);
}

void TestMarkupCheck::placeDecides()
{
    QFETCH(QByteArray, json);
    QFETCH(int, chat);
    QFETCH(bool, isAnonymous);
    QTEST(wordsOf(json, {.chat = Chat(chat), .botIsAnonymous = isAnonymous}), "result");
}

static QByteArray grid(const QByteArray &button, int rows, int columns)
{
    const QByteArray row = '[' + (button + ',').repeated(columns).chopped(1) + ']';
    return '[' + (row + ',').repeated(rows).chopped(1) + ']';
}

void TestMarkupCheck::limitsHold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("buttons");   // that are kept; -1: refused
    const QByteArray button = R"({"text":"a","callback_data":"d"})";
    const auto inlineRow = [&](const char *name, int rows, int columns, int buttons) {
        QTest::newRow(name) << R"({"inline_keyboard":)" + grid(button, rows, columns) + '}' << buttons;
    };
    const auto keyboardRow = [&](const char *name, int rows, int columns, int buttons) {
        QTest::newRow(name) << R"({"keyboard":)" + grid(R"("a")", rows, columns) + '}' << buttons;
    };
    inlineRow("8 inline in a row", 1, 8, 8);
    inlineRow("9 inline in a row", 1, 9, -1);
    inlineRow("100 inline", 25, 4, 100);
    inlineRow("101 inline", 101, 1, -1);
    keyboardRow("12 in a row", 1, 12, 12);
    keyboardRow("13 in a row are cut", 2, 13, 24);
    keyboardRow("300", 50, 6, 300);
    keyboardRow("301 are cut", 301, 1, 300);
    QTest::newRow("10 KB") << R"({"inline_keyboard":[[{"text":")" + QByteArray(9000, 'a') + R"(","pay":1}]]})" << 1;
    QTest::newRow("more than 10 KB") << R"({"inline_keyboard":[[{"text":")" + QByteArray(10300, 'a') + R"(","pay":1}]]})" << -1;
    QTest::newRow("a keyboard of more than 10 KB") << R"({"keyboard":[[")" + QByteArray(10300, 'a') + R"("]]})" << -1;
}

void TestMarkupCheck::limitsHold()
{
    QFETCH(QByteArray, json);
    QFETCH(int, buttons);
    const QString words = wordsOf(json);
    if (buttons < 0)
        QCOMPARE(words, u"error: reply markup is too long"_s);
    else
        QCOMPARE(words.count(u"\"text\""), buttons);
}

void TestMarkupCheck::emptyButtonsAreDropped_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &json, const QString &result) {
        QTest::newRow(name) << json << result;
    };
    row("an empty button", R"({"keyboard":[["","a"]]})", uR"({"keyboard":[[{"text":"a"}]]})"_s);
    row("an empty row", R"({"keyboard":[[],["a"],[""]]})", uR"({"keyboard":[[{"text":"a"}]]})"_s);
    row("nothing left", R"({"keyboard":[[],[""]]})", u"none"_s);
    row("nothing left inline", R"({"inline_keyboard":[[{"text":"","pay":1}]]})", u"none"_s);
    row("an empty button is not checked", R"({"inline_keyboard":[[{"text":"","url":"x"},{"text":"a","pay":1}]]})",
        uR"({"inline_keyboard":[[{"pay":true,"text":"a"}]]})"_s);
    row("an icon without text", R"({"keyboard":[[{"text":"","icon_custom_emoji_id":1}]]})", u"error: keyboard button text must be non-empty"_s);
    row("an icon without text inline", R"({"inline_keyboard":[[{"text":"","icon_custom_emoji_id":1,"pay":1}]]})",
        u"error: inline keyboard button text must be non-empty"_s);
    row("nothing left of the text", R"({"keyboard":[["\r"]]})", u"error: keyboard button text must be non-empty"_s);
    row("text is cleaned", R"({"keyboard":[["a\tb\r\u202e"]]})", uR"({"keyboard":[[{"text":"a b"}]]})"_s);
}

void TestMarkupCheck::emptyButtonsAreDropped()
{
    QFETCH(QByteArray, json);
    QTEST(wordsOf(json), "result");
}

void TestMarkupCheck::bytesThatAreNoUtf8AreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("result");
    QTest::newRow("keyboard") << "{\"keyboard\":[[\"\xff\"]]}"_ba << u"error: keyboard button text must be encoded in UTF-8"_s;
    QTest::newRow("half a surrogate pair") << R"({"keyboard":[["\ud83d"]]})"_ba << u"error: keyboard button text must be encoded in UTF-8"_s;
    QTest::newRow("inline") << "{\"inline_keyboard\":[[{\"text\":\"\xff\",\"pay\":1}]]}"_ba
                            << u"error: inline keyboard button text must be encoded in UTF-8"_s;
    QTest::newRow("url") << "{\"inline_keyboard\":[[{\"text\":\"a\",\"url\":\"\xff\"}]]}"_ba
                         << u"error: inline keyboard button URL must be encoded in UTF-8"_s;
    QTest::newRow("data") << "{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"\xff\"}]]}"_ba << u"error: BUTTON_DATA_INVALID"_s;
}

void TestMarkupCheck::bytesThatAreNoUtf8AreRefused()
{
    QFETCH(QByteArray, json);
    QTEST(wordsOf(json), "result");
}

void TestMarkupCheck::onlyInlineKeyboardsComeBack()
{
    for (const QByteArray json : {R"({"keyboard":[["a"]]})", R"({"remove_keyboard":true})", R"({"force_reply":true})", "{}"})
        QVERIFY(echoOf(*readReplyMarkup(json)).isEmpty());
    QVERIFY(!echoOf(*readReplyMarkup(R"({"inline_keyboard":[[{"text":"a","pay":1}]]})")).isEmpty());
}

void TestMarkupCheck::selectiveMeansNothingInPrivateChats()
{
    for (const QByteArray kind : {R"("keyboard":[["a"]])", R"("remove_keyboard":true)", R"("force_reply":true)"}) {
        const QByteArray json = '{' + kind + R"(,"selective":true})";
        QVERIFY(!wordsOf(json).contains(u"selective"));
        QVERIFY(wordsOf(json, {.chat = Chat::Group}).contains(u"selective"));
    }
}

BOTDESK_TEST(TestMarkupCheck)
#include "testmarkupcheck.moc"
