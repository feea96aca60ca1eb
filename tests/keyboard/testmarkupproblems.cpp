// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupproblems.h"
#include "keyboard/markupreader.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

namespace {

//! "data_length 0:1 65 | too_wide 0:0 2": kind, row:column, amount; a `?` behind what is not certain, the words where told.
QString described(const QList<MarkupProblem> &problems)
{
    QStringList all;
    for (const MarkupProblem &problem : problems) {
        QString one = nameOf(problem.kind);
        if (problem.row >= 0)
            one += u" %1"_s.arg(problem.row);
        if (problem.column >= 0)
            one += u":%1"_s.arg(problem.column);
        if (problem.amount > 0)
            one += u" %1"_s.arg(problem.amount);
        all += problem.isCertain ? one : one + u'?';
    }
    return all.join(u" | "_s);
}

QByteArray inlineRow(const QByteArray &buttons)
{
    return R"({"inline_keyboard":[[)" + buttons + "]]}";
}

QByteArray replyRow(const QByteArray &buttons)
{
    return R"({"keyboard":[[)" + buttons + "]]}";
}

QByteArray times(int count, const QByteArray &button)
{
    return QByteArray(button + ',').repeated(count).chopped(1);
}

} // namespace

class TestMarkupProblems final : public QObject
{
    Q_OBJECT
private slots:
    void problemsAreFoundAtTheirPlace_data();
    void problemsAreFoundAtTheirPlace();
    void whatIsRefusedIsWhatTheServerRefuses_data() { problemsAreFoundAtTheirPlace_data(); }
    void whatIsRefusedIsWhatTheServerRefuses();
    void wordsAreTheServers();
    void everyKindHasAName();
    void textsFitOnAPhoneOrNot_data();
    void textsFitOnAPhoneOrNot();
};

void TestMarkupProblems::problemsAreFoundAtTheirPlace_data()
{
    using enum MarkupPlace::Chat;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<MarkupPlace::Chat>("chat");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, MarkupPlace::Chat chat, const QByteArray &json, const char *problems) {
        QTest::newRow(name) << json << chat << QString::fromUtf8(problems);
    };
    row("nothing", Private, "{}", "");
    row("all is well", Private, inlineRow(R"({"text":"a","callback_data":"b"},{"text":"c","url":"https://example.org"})"), "");
    row("no JSON", Private, "{", "unreadable");
    row("an array", Private, "[]", "unreadable");
    row("rows that are none", Private, R"({"inline_keyboard":{}})", "unreadable");
    row("two faulty buttons", Private, inlineRow(R"({"text":"a"},{"text":"b","callback_data":"c"},{"callback_data":"d"})"),
        "unreadable 0:0 | unreadable 0:2");
    row("a faulty reply button", Private, replyRow(R"("a",{"text":[]})"), "unreadable 0:1");
    row("an empty text", Private, inlineRow(R"({"text":"","callback_data":"b"})"), "left_out 0:0");
    row("a text of a sign that is dropped", Private, inlineRow(R"({"text":"\r","callback_data":"b"})"), "empty_text 0:0");
    row("data of 64 bytes", Private, inlineRow(R"({"text":"a","callback_data":")" + QByteArray(64, 'x') + R"("})"), "");
    row("data of 65 bytes", Private, inlineRow(R"({"text":"a","callback_data":")" + QByteArray(65, 'x') + R"("})"), "data_length 0:0 65");
    row("data of 33 letters of two bytes", Private,
        inlineRow(R"({"text":"a","callback_data":")" + QByteArray("я").repeated(33) + R"("})"), "data_length 0:0 66");
    row("the same data twice", Private, R"({"inline_keyboard":[[{"text":"a","callback_data":"x"}],[{"text":"b","callback_data":"x"}]]})",
        "duplicate_data 0:0 | duplicate_data 1:0");
    row("a url that is none", Private, inlineRow(R"({"text":"a","url":"nonsense"})"), "bad_url 0:0");
    row("a telephone number", Private, inlineRow(R"({"text":"a","url":"tel:+4930123456"})"), "bad_url 0:0");
    row("an address at home", Private, inlineRow(R"({"text":"a","url":"http://192.168.1.7/x"})"), "local_url 0:0");
    row("an address of the world", Private, inlineRow(R"({"text":"a","url":"http://172.32.0.1/x"})"), "");
    row("a Web App without https", Private, inlineRow(R"({"text":"a","web_app":{"url":"http://example.org"}})"), "insecure_url 0:0");
    row("a Web App without a host", Private, inlineRow(R"({"text":"a","web_app":{"url":"nonsense"}})"), "bad_url 0:0");
    row("a log-in without https", Group, inlineRow(R"({"text":"a","login_url":{"url":"http://example.org"}})"), "insecure_url 0:0");
    row("a Web App in a group", Group, inlineRow(R"({"text":"a","web_app":{"url":"https://example.org"}})"), "wrong_chat 0:0");
    row("switch_inline in a channel", Channel, inlineRow(R"({"text":"a","switch_inline_query":""})"), "wrong_chat 0:0");
    row("no type of chat", Private, inlineRow(R"({"text":"a","switch_inline_query_chosen_chat":{}})"), "no_chat_type 0:0");
    row("pay first", Private, inlineRow(R"({"text":"a","pay":true})"), "needs_message_kind 0:0?");
    row("pay second", Private, inlineRow(R"({"text":"b","callback_data":"b"},{"text":"a","pay":true})"),
        "not_first 0:1 | needs_message_kind 0:1?");
    row("nothing to copy", Private, inlineRow(R"({"text":"a","copy_text":{"text":""}})"), "copy_text_length 0:0");
    row("too much to copy", Private, inlineRow(R"({"text":"a","copy_text":{"text":")" + QByteArray(257, 'x') + R"("}})"),
        "copy_text_length 0:0 257");
    row("eight in a row", Private, inlineRow(times(8, R"({"text":"a","url":"t.me"})")), "");
    row("nine in a row", Private, inlineRow(times(9, R"({"text":"a","url":"t.me"})")), "row_too_long 0 9");
    row("101 buttons", Private, R"({"inline_keyboard":[)" + times(101, R"([{"text":"a","url":"t.me"}])") + "]}", "too_many_buttons 101");
    row("11 KB", Private, R"({"inline_keyboard":[)" + times(90, R"([{"text":"a","url":"t.me/)" + QByteArray(120, 'x') + R"("}])") + "]}",
        "too_large 13431");
    row("a long text", Private, inlineRow(R"({"text":"The whole list of orders","url":"t.me"},{"text":"b","url":"t.me"})"), "too_wide 0:0 2?");
    row("a reply keyboard", Group, replyRow(R"("a","b")"), "");
    row("a reply keyboard in a channel", Channel, replyRow(R"("a")"), "wrong_chat");
    row("contact in a group", Group, replyRow(R"({"text":"a","request_contact":true})"), "wrong_chat 0:0");
    row("thirteen in a row", Private, replyRow(times(13, R"("a")")), "cut_off 0:12");
    row("selective in a group", Group, R"({"keyboard":[["a"]],"selective":true})", "no_target?");
    row("selective in a private chat", Private, R"({"force_reply":true,"selective":true})", "no_selection");
    row("remove in a channel", Channel, R"({"remove_keyboard":true})", "wrong_chat");
}

void TestMarkupProblems::problemsAreFoundAtTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(MarkupPlace::Chat, chat);
    QTEST(described(problemsOf(json, {.chat = chat})), "problems");
}

void TestMarkupProblems::whatIsRefusedIsWhatTheServerRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(MarkupPlace::Chat, chat);
    const auto read = readReplyMarkup(json);
    const auto sent = read.and_then([&](const ReplyMarkup &markup) { return checkReplyMarkup(markup, {.chat = chat}); });
    const QList<MarkupProblem> problems = problemsOf(json, {.chat = chat});
    const bool isRefused = std::any_of(problems.begin(), problems.end(), [](const auto &problem) { return problem.isRefused(); });
    QCOMPARE(isRefused, !sent);
    for (const MarkupProblem &problem : problems)
        QCOMPARE(!problem.words.isEmpty(), problem.isRefused());
    if (sent)
        return;
    const auto isTheServers = [&](const MarkupProblem &problem) { return problem.words == sent.error().detail; };
    QVERIFY2(std::any_of(problems.begin(), problems.end(), isTheServers), qPrintable(sent.error().detail));
}

void TestMarkupProblems::wordsAreTheServers()
{
    const auto problems = problemsOf(inlineRow(R"({"text":"a","callback_data":")" + QByteArray(65, 'x') + R"("})"), MarkupPlace{});
    QCOMPARE(problems.value(0).words, u"BUTTON_DATA_INVALID"_s);
    QCOMPARE(problemsOf(inlineRow(R"({"text":"a"})"), MarkupPlace{}).value(0).words,
             u"can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"_s);
}

void TestMarkupProblems::everyKindHasAName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(MarkupProblem::Kind::NoSelection); ++kind)
        names.insert(nameOf(MarkupProblem::Kind(kind)));
    QCOMPARE(names.size(), int(MarkupProblem::Kind::NoSelection) + 1);
    QVERIFY(!names.contains(QString()));
}

void TestMarkupProblems::textsFitOnAPhoneOrNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("fits");
    QTest::newRow("short") << u"Menu"_s << 3 << true;
    QTest::newRow("alone") << u"Where is my order now, please?"_s << 1 << true;
    QTest::newRow("too long alone") << u"Where is my order now, please? And when will it come?"_s << 1 << false;
    QTest::newRow("one of eight") << u"1"_s << 8 << true;
    QTest::newRow("a word of eight") << u"Menu"_s << 8 << false;
    QTest::newRow("wide signs") << u"設定設定設定設定設定"_s << 2 << false;
    QTest::newRow("marks have no width") << QString(u"é́́́́́́́́́́"_s).repeated(3) << 3 << true;
}

void TestMarkupProblems::textsFitOnAPhoneOrNot()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QTEST(fitsOnPhone(text, columns), "fits");
}

BOTDESK_TEST(TestMarkupProblems)
#include "testmarkupproblems.moc"
