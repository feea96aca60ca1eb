// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/describe.h"
#include "text/messagetext.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! From the bytes of a request to the text of a message, or to the words of the refusal (server-behaviour 6.1).
class TestMessageText : public QObject
{
    Q_OBJECT
private slots:
    void isReadStepByStep_data();
    void isReadStepByStep();
    void explicitEntitiesAreRead_data();
    void explicitEntitiesAreRead();
    void lengthCountsCodePointsAfterParsing_data();
    void lengthCountsCodePointsAfterParsing();
    void captionMayBeEmptyAndIsShorter();
    void errorSaysBadRequest();
};

void TestMessageText::isReadStepByStep_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("parseMode");
    QTest::addColumn<QByteArray>("entities");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &mode, const QByteArray &entities,
                        const QString &result) { QTest::newRow(name) << text << mode << entities << result; };
    const QByteArray none;
    const QByteArray bold = R"([{"type":"bold","offset":0,"length":1}])";

    row("plain", "hello", none, none, u"hello"_s);
    row("empty", none, none, none, u"error: message text is empty"_s);
    row("empty before a bad parse mode", none, "x", none, u"error: message text is empty"_s);
    row("32768 bytes are read", QByteArray(32768, ' '), none, none, u"error: text must be non-empty"_s);
    row("32769 are not", QByteArray(32769, ' '), none, none, u"error: text is too long"_s);
    row("too long before a bad parse mode", QByteArray(32769, ' '), "x", none, u"error: text is too long"_s);
    row("parse mode none", "*a*", "None", none, u"*a*"_s);
    row("parse mode MarkdownV2", "*a*", "MarkdownV2", none, u"a | bold 0+1"_s);
    row("parse mode in any case", "*a*", "mArkdownv2", none, u"a | bold 0+1"_s);
    row("parse mode Markdown", "*a*", "Markdown", none, u"a | bold 0+1"_s);
    row("parse mode HTML", "<b>a</b>", "html", none, u"a | bold 0+1"_s);
    row("parse mode null", "a", "null", none, u"error: unsupported parse_mode"_s);
    row("parse error", "*a", "MarkdownV2", none,
        u"error: can't parse entities: Can't find end of Bold entity at byte offset 0"_s);
    row("a parse mode hides entities", "a", "HTML", bold, u"a"_s);
    row("entities", "a", none, bold, u"a | bold 0+1"_s);
    row("bad UTF-8", "a\xff", none, none, u"error: strings must be encoded in UTF-8"_s);
    row("bad UTF-8 with a parse mode", "a\xff", "HTML", none, u"error: text must be encoded in UTF-8"_s);
    row("overlong UTF-8", "\xc0\x80", none, none, u"error: strings must be encoded in UTF-8"_s);
    row("a surrogate in UTF-8", "\xed\xa0\x80", none, none, u"error: strings must be encoded in UTF-8"_s);
    row("beyond Unicode", "\xf4\x90\x80\x80", none, none, u"error: strings must be encoded in UTF-8"_s);
    row("cut UTF-8", "\xd0", none, none, u"error: strings must be encoded in UTF-8"_s);
    row("a byte order mark stays", "\xef\xbb\xbf" "a", none, none, u"\ufeff" "a"_s);
    row("white space alone", " \n\t\r ", none, none, u"error: text must be non-empty"_s);
    row("markup around nothing", "<b></b>", "HTML", none, u"error: text must be non-empty"_s);
    row("what the server finds", "/start @name", none, none, u"/start @name | bot_command 0+6 | mention 7+5"_s);
    row("NUL is a space", QByteArray("a\0b", 3), none, none, u"a b"_s);
}

void TestMessageText::isReadStepByStep()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, parseMode);
    QFETCH(QByteArray, entities);
    QTEST(describe(parseText(text, parseMode, entities, TextRules::message())), "result");
}

void TestMessageText::explicitEntitiesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("entities");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &entities, const QString &result) {
        QTest::newRow(name) << text << entities << result;
    };
    const QByteArray at01 = R"("offset":0,"length":1})";

    row("no JSON", "a", "[{", u"a"_s);
    row("no array", "a", R"({"type":"bold","offset":0,"length":1})", u"a"_s);
    row("null", "a", "null", u"a"_s);
    row("an empty array", "a", "[]", u"a"_s);
    row("no object", "a", "[5]", u"error: can't parse MessageEntity: expected an Object"_s);
    row("no offset", "a", R"([{"type":"bold","length":1}])", u"error: can't parse MessageEntity: Can't find field \"offset\""_s);
    row("no length", "a", R"([{"type":"bold","offset":1}])", u"error: can't parse MessageEntity: Can't find field \"length\""_s);
    row("no type", "a", "[{" + at01 + "]", u"error: can't parse MessageEntity: Can't find field \"type\""_s);
    row("an empty type", "a", R"([{"type":"",)" + at01 + "]", u"error: can't parse MessageEntity: Type is not specified"_s);
    row("an unknown type", "a", R"([{"type":"x",)" + at01 + "]", u"error: can't parse MessageEntity: Unsupported type specified"_s);
    row("offset as a string", "ab", R"([{"type":"bold","offset":"1","length":1}])", u"ab | bold 1+1"_s);
    row("offset with a point", "a", R"([{"type":"bold","offset":0.0,"length":1}])",
        u"error: can't parse MessageEntity: Field \"offset\" must be a valid Number"_s);
    row("offset of another type", "a", R"([{"type":"bold","offset":true,"length":1}])",
        u"error: can't parse MessageEntity: Field \"offset\" must be a Number"_s);
    row("the first of equal keys wins", "ab", R"([{"type":"bold","type":"italic","offset":0,"offset":1,"length":1}])",
        u"ab | bold 0+1"_s);
    for (const char *type : {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"})
        row(type, "a", R"([{"type":")" + QByteArray(type) + "\"," + at01 + "]", u"a"_s);
    for (const char *type : {"bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
                             "code", "pre"})
        row(type, "a", R"([{"type":")" + QByteArray(type) + "\"," + at01 + "]", u"a | %1 0+1"_s.arg(QLatin1String(type)));
    row("pre with language", "a", R"([{"type":"pre","language":"c",)" + at01 + "]", u"a | pre 0+1 c"_s);
    row("text_link", "a", R"([{"type":"text_link","url":"A.b",)" + at01 + "]", u"a | text_link 0+1 http://a.b/"_s);
    row("text_link to a user", "a", R"([{"type":"text_link","url":"tg://user?id=7",)" + at01 + "]", u"a | text_mention 0+1 7"_s);
    row("text_link without url", "a", R"([{"type":"text_link",)" + at01 + "]",
        u"error: can't parse MessageEntity: Can't find field \"url\""_s);
    row("text_link with a bad url", "a", R"([{"type":"text_link","url":"x",)" + at01 + "]",
        u"error: entity URL 'x' is invalid: Wrong HTTP URL"_s);
    row("text_mention", "a", R"([{"type":"text_mention","user":{"id":7},)" + at01 + "]", u"a | text_mention 0+1 7"_s);
    row("text_mention without user", "a", R"([{"type":"text_mention",)" + at01 + "]",
        u"error: can't parse MessageEntity: Can't find field \"user\""_s);
    row("text_mention of a number", "a", R"([{"type":"text_mention","user":7,)" + at01 + "]",
        u"error: can't parse MessageEntity: Field \"user\" must be of type Object"_s);
    row("custom_emoji", "a", R"([{"type":"custom_emoji","custom_emoji_id":"5",)" + at01 + "]", u"a | custom_emoji 0+1 5"_s);
    row("custom_emoji zero", "a", R"([{"type":"custom_emoji","custom_emoji_id":"0",)" + at01 + "]",
        u"error: invalid custom emoji identifier specified"_s);
    row("date_time", "a", R"([{"type":"date_time","unix_time":5,"date_time_format":"T",)" + at01 + "]",
        u"a | date_time 0+1 5/T"_s);
    row("date_time with a bad format", "a", R"([{"type":"date_time","unix_time":5,"date_time_format":"x",)" + at01 + "]",
        u"error: can't parse MessageEntity: Invalid date-time format specified"_s);

    row("negative offset", "a", R"([{"type":"bold","offset":-1,"length":1}])", u"error: receive an entity with incorrect offset -1"_s);
    row("huge offset", "a", R"([{"type":"bold","offset":1000001,"length":1}])",
        u"error: receive an entity with incorrect offset 1000001"_s);
    row("negative length", "a", R"([{"type":"bold","offset":0,"length":-5}])", u"error: receive an entity with incorrect length -5"_s);
    row("huge length", "a", R"([{"type":"bold","offset":0,"length":1000001}])",
        u"error: receive an entity with incorrect length 1000001"_s);
    row("no length vanishes", "a", R"([{"type":"bold","offset":7,"length":0}])", u"a"_s);
    row("begins in a character", "ж👍a", R"([{"type":"bold","offset":2,"length":1}])",
        u"error: entity begins in a middle of a UTF-16 symbol at byte offset 6"_s);
    row("ends in a character", "ж👍a", R"([{"type":"bold","offset":0,"length":2}])",
        u"error: entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 6"_s);
    row("begins behind the text", "a", R"([{"type":"bold","offset":2,"length":1}])",
        u"error: entity begins after the end of the text at UTF-16 offset 2"_s);
    row("begins at the end of the text", "a", R"([{"type":"bold","offset":1,"length":1}])",
        u"error: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 2"_s);
    row("ends behind the text", "abc", R"([{"type":"bold","offset":1,"length":5}])",
        u"error: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 6"_s);
    row("whole of an emoji", "👍", R"([{"type":"bold","offset":0,"length":2}])", u"👍 | bold 0+2"_s);
}

void TestMessageText::explicitEntitiesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, entities);
    QTEST(describe(parseText(text, {}, entities, TextRules::message())), "result");
}

void TestMessageText::lengthCountsCodePointsAfterParsing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("4096 letters") << QByteArray(4096, 'a') << true;
    QTest::newRow("4097 letters") << QByteArray(4097, 'a') << false;
    QTest::newRow("4096 emoji") << "👍"_ba.repeated(4096) << true;
    QTest::newRow("4097 emoji") << "👍"_ba.repeated(4097) << false;
    QTest::newRow("tags do not count") << "<b>"_ba + QByteArray(4096, 'a') + "</b>" << true;
    QTest::newRow("nor white space at the ends") << "  "_ba + QByteArray(4096, 'a') + "  " << true;
    QTest::newRow("nor references") << "&#x41;"_ba.repeated(4096) << true;
}

void TestMessageText::lengthCountsCodePointsAfterParsing()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    const auto result = parseText(text, "HTML", {}, TextRules::message());
    QCOMPARE(result.has_value(), isGood);
    if (!isGood)
        QCOMPARE(result.error().detail, u"message is too long"_s);
}

void TestMessageText::captionMayBeEmptyAndIsShorter()
{
    QCOMPARE(describe(parseText({}, {}, {}, TextRules::caption())), u""_s);
    QCOMPARE(describe(parseText("  ", {}, {}, TextRules::caption())), u""_s);
    QVERIFY(parseText(QByteArray(1024, 'a'), {}, {}, TextRules::caption()));
    QCOMPARE(describe(parseText(QByteArray(1025, 'a'), {}, {}, TextRules::caption())), u"error: message caption is too long"_s);
}

void TestMessageText::errorSaysBadRequest()
{
    const auto result = parseText({}, {}, {}, TextRules::message());
    QCOMPARE(result.error().kind, Error::Kind::BadRequest);
    QCOMPARE(result.error().code, 400);
}

BOTDESK_TEST(TestMessageText)
#include "testmessagetext.moc"
