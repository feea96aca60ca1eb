// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupjson.h"
#include "keyboard/markupreader.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! `reply_markup` is read (server-behaviour 5.1 and 5.2). What was understood is compared as JSON, keys in order.
class TestMarkupReader : public QObject
{
    Q_OBJECT
private slots:
    void kindIsChosen_data();
    void kindIsChosen();
    void inlineButtonIsRead_data();
    void inlineButtonIsRead();
    void replyButtonIsRead_data();
    void replyButtonIsRead();
    void nothingIsNoMarkup();
};

static QString wordsOf(const Result<ReplyMarkup> &result)
{
    if (!result)
        return u"error: "_s + result.error().detail;
    if (std::holds_alternative<std::monostate>(*result))
        return u"none"_s;
    return QString::fromUtf8(QJsonDocument(toJson(*result)).toJson(QJsonDocument::Compact));
}

void TestMarkupReader::kindIsChosen_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &json, const QString &result) {
        QTest::newRow(name) << json << result;
    };
    const QByteArray keyboard = R"("keyboard":[["a"]])";
    const QByteArray inlineKeyboard = R"("inline_keyboard":[[{"text":"a","pay":1}]])";

    row("no JSON", "{", u"error: can't parse reply keyboard markup JSON object"_s);
    row("trailing data", "{} {}", u"error: can't parse reply keyboard markup JSON object"_s);
    row("nested too deep", QByteArray(200, '[') + QByteArray(200, ']'),
        u"error: can't parse reply keyboard markup JSON object"_s);
    row("null", "null", u"error: object expected as reply markup"_s);
    row("an array", "[]", u"error: object expected as reply markup"_s);
    row("a string", R"("{}")", u"error: object expected as reply markup"_s);
    row("an empty object", "{}", u"none"_s);
    row("an empty keyboard", R"({"keyboard":[]})", u"none"_s);
    row("an empty inline keyboard", R"({"inline_keyboard":[]})", u"none"_s);
    row("nothing is removed", R"({"remove_keyboard":false})", u"none"_s);
    row("unknown keys", R"({"x":1})", u"none"_s);

    row("a keyboard", "{" + keyboard + "}", uR"({"keyboard":[[{"text":"a"}]]})"_s);
    row("an inline keyboard", "{" + inlineKeyboard + "}", uR"({"inline_keyboard":[[{"pay":true,"text":"a"}]]})"_s);
    row("remove", R"({"remove_keyboard":true})", uR"({"remove_keyboard":true})"_s);
    row("hide", R"({"hide_keyboard":true,"selective":true})", uR"({"remove_keyboard":true,"selective":true})"_s);
    row("force reply", R"({"force_reply":true,"input_field_placeholder":"p","personal_keyboard":true})",
        uR"({"force_reply":true,"input_field_placeholder":"p","selective":true})"_s);
    row("force reply, old name", R"({"force_reply_keyboard":true})", uR"({"force_reply":true})"_s);
    row("all of a keyboard",
        "{" + keyboard + R"(,"resize_keyboard":true,"one_time_keyboard":true,"is_persistent":true,"selective":true,)"
                         R"("input_field_placeholder":"p"})",
        uR"({"input_field_placeholder":"p","is_persistent":true,"keyboard":[[{"text":"a"}]],"one_time_keyboard":true,)"
        uR"("resize_keyboard":true,"selective":true})"_s);

    row("keyboard before inline keyboard", "{" + inlineKeyboard + "," + keyboard + "}", uR"({"keyboard":[[{"text":"a"}]]})"_s);
    row("inline keyboard before remove", R"({"remove_keyboard":true,)" + inlineKeyboard + "}",
        uR"({"inline_keyboard":[[{"pay":true,"text":"a"}]]})"_s);
    row("remove before force reply", R"({"force_reply":true,"remove_keyboard":true})", uR"({"remove_keyboard":true})"_s);
    row("an empty keyboard gives way", R"({"keyboard":[],)" + inlineKeyboard + "}",
        uR"({"inline_keyboard":[[{"pay":true,"text":"a"}]]})"_s);
    row("the first of equal keys wins", R"({"remove_keyboard":true,"remove_keyboard":false})", uR"({"remove_keyboard":true})"_s);

    row("keyboard is no array", R"({"keyboard":{}})", u"error: field \"keyboard\" must be of type Array"_s);
    row("keyboard is null", R"({"keyboard":null})", u"error: field \"keyboard\" must be of type Array"_s);
    row("row is no array", R"({"keyboard":["a"]})", u"error: field \"keyboard\" must be an Array of Arrays"_s);
    row("inline keyboard is no array", R"({"inline_keyboard":1})", u"error: field \"inline_keyboard\" must be of type Array"_s);
    row("inline row is no array", R"({"inline_keyboard":[{}]})",
        u"error: field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays"_s);
    for (const QByteArray name : {"hide_keyboard", "remove_keyboard", "personal_keyboard", "selective", "force_reply_keyboard",
                                  "force_reply"})
        row(name.constData(), "{\"" + name + R"(":"true"})",
            u"error: field \"%1\" must be of type Boolean"_s.arg(QString::fromLatin1(name)));
    for (const QByteArray name : {"resize_keyboard", "one_time_keyboard", "is_persistent"}) {
        const QByteArray field = ",\"" + name + "\":1}";
        row(name.constData(), "{" + keyboard + field, u"error: field \"%1\" must be of type Boolean"_s.arg(QString::fromLatin1(name)));
        row((name + " without keyboard").constData(), "{\"x\":1" + field, u"none"_s);
    }
    row("placeholder", R"({"input_field_placeholder":[]})", u"error: field \"input_field_placeholder\" must be of type String"_s);
    row("placeholder as a number", R"({"force_reply":true,"input_field_placeholder":7})",
        uR"({"force_reply":true,"input_field_placeholder":"7"})"_s);
    row("unused fields are checked too", "{" + keyboard + R"(,"force_reply":1})",
        u"error: field \"force_reply\" must be of type Boolean"_s);
    row("keyboard is read first", R"({"inline_keyboard":1,"keyboard":1})", u"error: field \"keyboard\" must be of type Array"_s);
}

void TestMarkupReader::kindIsChosen()
{
    QFETCH(QByteArray, json);
    QTEST(wordsOf(readReplyMarkup(json)), "result");
}

void TestMarkupReader::inlineButtonIsRead_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("result");   // the button, or the E of "can't parse inline keyboard button: E"
    const auto row = [](const char *name, const QByteArray &button, const QString &result) {
        QTest::newRow(name) << button << result;
    };
    const QByteArray a = R"({"text":"a",)";

    row("a string", R"("a")", u"error: InlineKeyboardButton must be an Object"_s);
    row("null", "null", u"error: InlineKeyboardButton must be an Object"_s);
    row("no text", R"({"url":"a.b"})", u"error: Can't find field \"text\""_s);
    row("text of another type", R"({"text":true})", u"error: Field \"text\" must be of type String"_s);
    row("text as a number", R"({"text":1.50,"pay":1})", uR"({"pay":true,"text":"1.50"})"_s);
    row("no kind", R"({"text":"a"})", u"error: Text buttons are unallowed in the inline keyboard"_s);
    row("empty url", a + R"("url":""})", u"error: Text buttons are unallowed in the inline keyboard"_s);
    row("empty callback_data", a + R"("callback_data":""})", u"error: Text buttons are unallowed in the inline keyboard"_s);
    row("a button of a later Bot API", a + R"("disabled":{}})", u"error: Text buttons are unallowed in the inline keyboard"_s);

    row("icon as a string", a + R"("icon_custom_emoji_id":"5","pay":1})", uR"({"icon_custom_emoji_id":"5","pay":true,"text":"a"})"_s);
    row("icon as a number", a + R"("icon_custom_emoji_id":5,"pay":1})", uR"({"icon_custom_emoji_id":"5","pay":true,"text":"a"})"_s);
    row("icon that is none", a + R"("icon_custom_emoji_id":"x","pay":1})", u"error: Field \"icon_custom_emoji_id\" must be a valid Number"_s);
    row("style", a + R"("style":"Danger","pay":1})", uR"({"pay":true,"style":"danger","text":"a"})"_s);
    row("style primary", a + R"("style":"primary","pay":1})", uR"({"pay":true,"style":"primary","text":"a"})"_s);
    row("style success", a + R"("style":"SUCCESS","pay":1})", uR"({"pay":true,"style":"success","text":"a"})"_s);
    row("style default", a + R"("style":"default","pay":1})", uR"({"pay":true,"text":"a"})"_s);
    row("style empty", a + R"("style":"","pay":1})", uR"({"pay":true,"text":"a"})"_s);
    row("style unknown", a + R"("style":"x","pay":1})", u"error: invalid button style specified"_s);

    row("url", a + R"("url":"A.b"})", uR"({"text":"a","url":"A.b"})"_s);
    row("url of another type", a + R"("url":{}})", u"error: Field \"url\" must be of type String"_s);
    row("callback_data", a + R"("callback_data":"d"})", uR"({"callback_data":"d","text":"a"})"_s);
    row("callback_data as a number", a + R"("callback_data":7})", uR"({"callback_data":"7","text":"a"})"_s);
    row("callback_data null", a + R"("callback_data":null})", u"error: Field \"callback_data\" must be of type String"_s);
    row("callback_game", a + R"("callback_game":{}})", uR"({"callback_game":{},"text":"a"})"_s);
    row("callback_game of any value", a + R"("callback_game":null})", uR"({"callback_game":{},"text":"a"})"_s);
    row("pay", a + R"("pay":true})", uR"({"pay":true,"text":"a"})"_s);
    row("pay false is pay", a + R"("pay":false})", uR"({"pay":true,"text":"a"})"_s);
    row("switch_inline_query", a + R"("switch_inline_query":""})", uR"({"switch_inline_query":"","text":"a"})"_s);
    row("switch_inline_query of another type", a + R"("switch_inline_query":true})",
        u"error: Field \"switch_inline_query\" must be of type String"_s);
    row("current chat", a + R"("switch_inline_query_current_chat":"q"})", uR"({"switch_inline_query_current_chat":"q","text":"a"})"_s);
    row("chosen chat", a + R"("switch_inline_query_chosen_chat":{"query":"q","allow_user_chats":true}})",
        uR"({"switch_inline_query_chosen_chat":{"allow_bot_chats":false,"allow_channel_chats":false,)"
        uR"("allow_group_chats":false,"allow_user_chats":true,"query":"q"},"text":"a"})"_s);
    row("chosen chat of another type", a + R"("switch_inline_query_chosen_chat":"q"})",
        u"error: Field \"switch_inline_query_chosen_chat\" must be of type Object"_s);
    row("chosen chat with a wrong field", a + R"("switch_inline_query_chosen_chat":{"allow_bot_chats":1}})",
        u"error: Field \"allow_bot_chats\" must be of type Boolean"_s);
    row("login_url", a + R"("login_url":{"url":"https://a.b","forward_text":"f","bot_username":"@b_1","request_write_access":true}})",
        uR"({"login_url":{"bot_username":"b_1","forward_text":"f","request_write_access":true,"url":"https://a.b"},"text":"a"})"_s);
    row("login_url without url", a + R"("login_url":{}})", u"error: Can't find field \"url\""_s);
    row("login_url of another type", a + R"("login_url":"x"})", u"error: Field \"login_url\" must be of type Object"_s);
    row("login_url of a strange bot", a + R"("login_url":{"url":"x","bot_username":"a-b"}})", u"error: LoginUrl bot username is invalid"_s);
    row("login_url of @", a + R"("login_url":{"url":"x","bot_username":"@"}})", u"error: LoginUrl bot username is invalid"_s);
    row("login_url of @@a", a + R"("login_url":{"url":"x","bot_username":"@@a"}})", u"error: LoginUrl bot username is invalid"_s);
    row("web_app", a + R"("web_app":{"url":"https://a.b"}})", uR"({"text":"a","web_app":{"url":"https://a.b"}})"_s);
    row("web_app as a string", a + R"("web_app":"https://a.b"})", u"error: Field \"web_app\" must be of type Object"_s);
    row("web_app without url", a + R"("web_app":{}})", u"error: Can't find field \"url\""_s);
    row("copy_text", a + R"("copy_text":{"text":"c"}})", uR"({"copy_text":{"text":"c"},"text":"a"})"_s);
    row("copy_text as a string", a + R"("copy_text":"c"})", u"error: Field \"copy_text\" must be of type Object"_s);
    row("copy_text without text", a + R"("copy_text":{}})", u"error: Can't find field \"text\""_s);

    row("url before callback_data", a + R"("callback_data":"d","url":"a.b"})", uR"({"text":"a","url":"a.b"})"_s);
    row("callback_data before pay", a + R"("pay":true,"callback_data":"d"})", uR"({"callback_data":"d","text":"a"})"_s);
    row("callback_game before pay", a + R"("pay":true,"callback_game":1})", uR"({"callback_game":{},"text":"a"})"_s);
    row("pay before switch_inline_query", a + R"("switch_inline_query":"","pay":1})", uR"({"pay":true,"text":"a"})"_s);
    row("web_app before copy_text", a + R"("copy_text":{"text":"c"},"web_app":{"url":"u"}})", uR"({"text":"a","web_app":{"url":"u"}})"_s);
    row("what comes later is not looked at", a + R"("url":"a.b","web_app":5})", uR"({"text":"a","url":"a.b"})"_s);
}

void TestMarkupReader::inlineButtonIsRead()
{
    QFETCH(QByteArray, button);
    QString words = wordsOf(readReplyMarkup(R"({"inline_keyboard":[[)" + button + "]]}"));
    const QString wrapper = u"error: can't parse inline keyboard button: "_s;
    if (words.startsWith(wrapper))
        words = u"error: "_s + words.mid(wrapper.size());
    else
        words = words.mid(QStringView(uR"({"inline_keyboard":[[)").size()).chopped(3);
    QTEST(words, "result");
}

void TestMarkupReader::replyButtonIsRead_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("result");   // the button, or the E of "can't parse keyboard button: E"
    const auto row = [](const char *name, const QByteArray &button, const QString &result) {
        QTest::newRow(name) << button << result;
    };
    const QByteArray a = R"({"text":"a",)";

    row("a string", R"("a")", uR"({"text":"a"})"_s);
    row("an object", R"({"text":"a"})", uR"({"text":"a"})"_s);
    row("a number", "7", u"error: KeyboardButton must be a String or an Object"_s);
    row("an array", "[]", u"error: KeyboardButton must be a String or an Object"_s);
    row("no text", "{}", u"error: Can't find field \"text\""_s);
    row("style", a + R"("style":"danger"})", uR"({"style":"danger","text":"a"})"_s);
    row("style unknown", a + R"("style":"x"})", u"error: invalid button style specified"_s);
    row("contact", a + R"("request_contact":true})", uR"({"request_contact":true,"text":"a"})"_s);
    row("contact, old name", a + R"("request_phone_number":true})", uR"({"request_contact":true,"text":"a"})"_s);
    row("contact false", a + R"("request_contact":false})", uR"({"text":"a"})"_s);
    row("contact of another type", a + R"("request_contact":1})", u"error: Field \"request_contact\" must be of type Boolean"_s);
    row("location", a + R"("request_location":true})", uR"({"request_location":true,"text":"a"})"_s);
    row("contact before location", a + R"("request_location":true,"request_contact":true})", uR"({"request_contact":true,"text":"a"})"_s);
    row("location before poll", a + R"("request_poll":{},"request_location":true})", uR"({"request_location":true,"text":"a"})"_s);
    row("poll", a + R"("request_poll":{}})", uR"({"request_poll":{},"text":"a"})"_s);
    row("quiz", a + R"("request_poll":{"type":"quiz"}})", uR"({"request_poll":{"type":"quiz"},"text":"a"})"_s);
    row("regular poll", a + R"("request_poll":{"type":"regular"}})", uR"({"request_poll":{"type":"regular"},"text":"a"})"_s);
    row("another poll is any", a + R"("request_poll":{"type":"x"}})", uR"({"request_poll":{},"text":"a"})"_s);
    row("poll of another type", a + R"("request_poll":true})", u"error: Field \"request_poll\" must be of type Object"_s);
    row("web_app", a + R"("web_app":{"url":"u"}})", uR"({"text":"a","web_app":{"url":"u"}})"_s);
    row("web_app without url", a + R"("web_app":{}})", u"error: Can't find field \"url\""_s);
    row("users", a + R"("request_users":{"request_id":1}})", uR"({"request_users":{"request_id":1},"text":"a"})"_s);
    row("users in full",
        a + R"("request_users":{"request_id":"-2","user_is_bot":false,"user_is_premium":true,"max_quantity":5,"request_name":true,)"
            R"("request_username":true,"request_photo":true}})",
        uR"({"request_users":{"max_quantity":5,"request_id":-2,"request_name":true,"request_photo":true,)"
        uR"("request_username":true,"user_is_bot":false,"user_is_premium":true},"text":"a"})"_s);
    row("users without id", a + R"("request_users":{}})", u"error: Can't find field \"request_id\""_s);
    row("users with a long id", a + R"("request_users":{"request_id":2147483648}})", u"error: Field \"request_id\" must be a valid Number"_s);
    row("users of another type", a + R"("request_users":[]})", u"error: Field \"request_users\" must be of type Object"_s);
    row("one user, old name", a + R"("request_user":{"request_id":1}})", uR"({"request_users":{"request_id":1},"text":"a"})"_s);
    row("chat", a + R"("request_chat":{"request_id":1}})", uR"({"request_chat":{"chat_is_channel":false,"request_id":1},"text":"a"})"_s);
    row("chat in full",
        a + R"("request_chat":{"request_id":1,"chat_is_channel":true,"chat_is_forum":false,"chat_has_username":true,)"
            R"("chat_is_created":true,"user_administrator_rights":{"can_manage_chat":true,"can_promote_members":false},)"
            R"("bot_administrator_rights":{},"bot_is_member":true,"request_title":true,"request_username":true,"request_photo":true}})",
        uR"({"request_chat":{"bot_administrator_rights":{},"bot_is_member":true,"chat_has_username":true,"chat_is_channel":true,)"
        uR"("chat_is_created":true,"chat_is_forum":false,"request_id":1,"request_photo":true,"request_title":true,)"
        uR"("request_username":true,"user_administrator_rights":{"can_manage_chat":true}},"text":"a"})"_s);
    row("chat with wrong rights", a + R"("request_chat":{"request_id":1,"bot_administrator_rights":{"can_manage_chat":1}}})",
        u"error: Field \"can_manage_chat\" must be of type Boolean"_s);
    row("the first error is told", a + R"("request_chat":{"chat_is_channel":1,"chat_is_forum":1}})", u"error: Can't find field \"request_id\""_s);
    row("managed bot", a + R"("request_managed_bot":{"request_id":1,"suggested_name":"n","suggested_username":"u"}})",
        uR"({"request_managed_bot":{"request_id":1,"suggested_name":"n","suggested_username":"u"},"text":"a"})"_s);
    row("users before chat", a + R"("request_chat":5,"request_users":{"request_id":1}})", uR"({"request_users":{"request_id":1},"text":"a"})"_s);
}

void TestMarkupReader::replyButtonIsRead()
{
    QFETCH(QByteArray, button);
    QString words = wordsOf(readReplyMarkup(R"({"keyboard":[[)" + button + "]]}"));
    const QString wrapper = u"error: can't parse keyboard button: "_s;
    if (words.startsWith(wrapper))
        words = u"error: "_s + words.mid(wrapper.size());
    else
        words = words.mid(QStringView(uR"({"keyboard":[[)").size()).chopped(3);
    QTEST(words, "result");
}

void TestMarkupReader::nothingIsNoMarkup()
{
    QCOMPARE(wordsOf(readReplyMarkup({})), u"none"_s);
    QCOMPARE(readReplyMarkup("[]").error().kind, Error::Kind::BadRequest);
}

BOTDESK_TEST(TestMarkupReader)
#include "testmarkupreader.moc"
