// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupjson.h"
#include "keyboard/markupreader.h"
#include "keyboard/markupsource.h"
#include "support/randommarkup.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The designer's JSON, both ways.
class TestMarkupSource : public QObject
{
    Q_OBJECT
private slots:
    void eachButtonHasALine();
    void aLongButtonIsBroken();
    void whatHasNoButtonsIsOneLine_data();
    void whatHasNoButtonsIsOneLine();
    void whatIsWrittenIsReadAsTheSame();
    void itIsTheParameterThatIsSent();
    void linesPointAtTheirButtons();
    void whatIsUnfinishedIsKept_data();
    void whatIsUnfinishedIsKept();
    void aFaultHasItsLine_data();
    void aFaultHasItsLine();
    void linesOfATypedSourceAreFound();
};

void TestMarkupSource::eachButtonHasALine()
{
    const InlineMarkup markup{{{{{.text = u"💸 Refund"_s, .iconCustomEmojiId = 5, .style = ButtonStyle::Success}, SendCallback{u"refund:8841"_s}},
                                {{.text = u"Copy ID"_s}, CopyText{u"8841"_s}}},
                               {},
                               {{{.text = u"Share"_s}, SwitchInline{u"order 8841"_s}}}}};
    const MarkupSource source = writeMarkupSource(markup);
    QCOMPARE(source.text, uR"({ "inline_keyboard": [
    [ { "text": "💸 Refund", "callback_data": "refund:8841", "style": "success", "icon_custom_emoji_id": "5" },
      { "text": "Copy ID", "copy_text": { "text": "8841" } } ],
    [],
    [ { "text": "Share", "switch_inline_query": "order 8841" } ]
] })"_s);
    QCOMPARE(source.buttons, (ButtonLines{{{1, 1}, {2, 2}}, {}, {{4, 4}}}));
}

void TestMarkupSource::aLongButtonIsBroken()
{
    const QString data(64, u'x');
    const KeyboardMarkup markup{.rows = {{{{.text = data}, OpenWebApp{u"https://shop.example/"_s + data}}, {{.text = u"b"_s}, SendText{}}}},
                                .resizeKeyboard = true, .inputFieldPlaceholder = u"p"_s};
    const MarkupSource source = writeMarkupSource(markup);
    QCOMPARE(source.text, uR"({ "keyboard": [
    [ { "text": "%1",
        "web_app": { "url": "https://shop.example/%1" } },
      { "text": "b" } ]
], "resize_keyboard": true, "input_field_placeholder": "p" })"_s.arg(data));
    QCOMPARE(source.buttons, (ButtonLines{{{1, 2}, {3, 3}}}));
}

void TestMarkupSource::whatHasNoButtonsIsOneLine_data()
{
    QTest::addColumn<ReplyMarkup>("markup");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << ReplyMarkup() << u"{}"_s;
    QTest::newRow("remove") << ReplyMarkup(RemoveMarkup{.isSelective = true}) << uR"({ "remove_keyboard": true, "selective": true })"_s;
    QTest::newRow("force reply") << ReplyMarkup(ForceReplyMarkup{.isSelective = false, .inputFieldPlaceholder = u"p"_s})
                                 << uR"({ "force_reply": true, "input_field_placeholder": "p" })"_s;
    QTest::newRow("no rows") << ReplyMarkup(InlineMarkup()) << uR"({ "inline_keyboard": [] })"_s;
}

void TestMarkupSource::whatHasNoButtonsIsOneLine()
{
    QFETCH(ReplyMarkup, markup);
    QTEST(writeMarkupSource(markup).text, "text");
    const auto read = readMarkupSource(writeMarkupSource(markup).text.toUtf8());
    QVERIFY(read);
    QCOMPARE(read->markup, markup);
}

void TestMarkupSource::whatIsWrittenIsReadAsTheSame()
{
    RandomMarkups random(11);
    for (int i = 0; i < 6000; ++i) {
        const ReplyMarkup markup = random.next();
        const MarkupSource source = writeMarkupSource(markup);
        const auto read = readMarkupSource(source.text.toUtf8());
        QVERIFY2(read, qPrintable(source.text));
        QVERIFY2(read->markup == markup, qPrintable(source.text));
        QVERIFY2(read->buttons == source.buttons, qPrintable(source.text));
    }
}

void TestMarkupSource::itIsTheParameterThatIsSent()
{
    RandomMarkups random(12);
    for (int i = 0; i < 2000; ++i) {
        const ReplyMarkup markup = random.next();
        const QString text = writeMarkupSource(markup).text;
        QVERIFY2(QJsonDocument::fromJson(text.toUtf8()).object() == toJson(markup), qPrintable(text));
    }
}

void TestMarkupSource::linesPointAtTheirButtons()
{
    RandomMarkups random(13);
    for (int i = 0; i < 2000; ++i) {
        const ReplyMarkup markup = random.next();
        const MarkupSource source = writeMarkupSource(markup);
        const QStringList lines = source.text.split(u'\n');
        const QJsonObject json = toJson(markup);
        const QJsonArray rows = json.contains("keyboard"_L1) ? json["keyboard"_L1].toArray() : json["inline_keyboard"_L1].toArray();
        QCOMPARE(source.buttons.size(), rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            QCOMPARE(source.buttons[row].size(), rows[row].toArray().size());
            for (qsizetype column = 0; column < rows[row].toArray().size(); ++column) {
                const LineSpan span = source.buttons[row][column];
                QString text = lines.mid(span.first, span.last - span.first + 1).join(u'\n');
                text = text.mid(text.indexOf(u'{'));
                text.truncate(text.lastIndexOf(u'}') + 1);
                QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), rows[row].toArray()[column].toObject());
            }
        }
    }
}

void TestMarkupSource::whatIsUnfinishedIsKept_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<ReplyMarkup>("markup");
    QTest::newRow("blank") << QByteArray(" \n") << ReplyMarkup();
    QTest::newRow("a reply keyboard without rows") << QByteArray(R"({"keyboard":[],"resize_keyboard":true})")
                                                   << ReplyMarkup(KeyboardMarkup{.rows = {}, .resizeKeyboard = true, .inputFieldPlaceholder = {}});
    QTest::newRow("an empty row") << QByteArray(R"({"inline_keyboard":[[]]})") << ReplyMarkup(InlineMarkup{{{}}});
    QTest::newRow("callback without data") << QByteArray(R"({"inline_keyboard":[[{"text":"","callback_data":""}]]})")
                                           << ReplyMarkup(InlineMarkup{{{{{.text = {}}, SendCallback{}}}}});
    QTest::newRow("a link to nowhere") << QByteArray(R"({"inline_keyboard":[[{"text":"a","url":""}]]})")
                                       << ReplyMarkup(InlineMarkup{{{{{.text = u"a"_s}, OpenUrl{}}}}});
}

void TestMarkupSource::whatIsUnfinishedIsKept()
{
    QFETCH(QByteArray, source);
    const auto read = readMarkupSource(source);
    QVERIFY(read);
    QTEST(read->markup, "markup");
}

void TestMarkupSource::aFaultHasItsLine_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("fault");   // line:column words
    const auto row = [](const char *name, const QByteArray &source, const QString &fault) { QTest::newRow(name) << source << fault; };
    row("no JSON", "{\n  \"keyboard\": [\n    x ] }", u"2:4 can't parse reply keyboard markup JSON object"_s);
    row("cut off", "{\n  \"é\": [", u"1:8 can't parse reply keyboard markup JSON object"_s);
    row("an array", "\n[]", u"1:0 object expected as reply markup"_s);
    row("a button without action", "{\"inline_keyboard\":[\n[{\"text\":\"a\",\"pay\":1},\n {\"text\":\"é\"}]]}",
        u"2:1 can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"_s);
    row("a style that there is not", "{\"keyboard\":[[\"a\"],\n\n[{\"text\":\"a\",\"style\":\"x\"}]]}",
        u"2:1 can't parse keyboard button: invalid button style specified"_s);
    row("a field of a wrong type", "{\"keyboard\":[[\"a\"]],\n \"selective\":1}", u"1:1 field \"selective\" must be of type Boolean"_s);
    row("rows of buttons", "{\n\"inline_keyboard\":[{}]}", u"1:0 field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays"_s);
    row("a name in escapes", "{\n\n\"\\u0073elective\":1}", u"2:0 field \"selective\" must be of type Boolean"_s);
}

void TestMarkupSource::aFaultHasItsLine()
{
    QFETCH(QByteArray, source);
    const auto read = readMarkupSource(source);
    QVERIFY(!read);
    QTEST(u"%1:%2 "_s.arg(read.error().line).arg(read.error().column) + read.error().error.detail, "fault");
}

void TestMarkupSource::linesOfATypedSourceAreFound()
{
    const auto read = readMarkupSource("{\"inline_keyboard\": [[{\"text\":\"]}\",\n\"pay\":1}\n,{\"text\":\"b\",\"pay\":1}],\n\n[\n{\"pay\":1,\"text\":\"\\\"\"}]],"
                                       "\"inline_keyboard\":[[]]}");
    QVERIFY(read);
    QCOMPARE(read->buttons, (ButtonLines{{{0, 1}, {2, 2}}, {{5, 5}}}));
}

BOTDESK_TEST(TestMarkupSource)
#include "testmarkupsource.moc"
