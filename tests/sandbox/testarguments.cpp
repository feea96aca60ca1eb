// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/arguments.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Sandbox;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT
private slots:
    void jsonBodies_data();
    void jsonBodies();
    void queryComesBeforeBodyAndTheFirstWins();
    void otherContentTypesAreUploads();
    void integers_data();
    void integers();
    void flags_data();
    void flags();
    void limits();
};

static HttpRequest request(const QByteArray &type, const QByteArray &body, const QByteArray &target = "/bot1:x/m")
{
    return {.method = "POST", .target = target, .headers = {{"Content-Type", type}}, .body = body};
}

static QByteArray describe(const QList<FormField> &fields)
{
    QByteArrayList list;
    for (const FormField &field : fields)
        list += field.name + '=' + field.value;
    return list.join('|');
}

void TestArguments::jsonBodies_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char *name, const char *json, const char *arguments) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(arguments);
    };
    row("strings are decoded", R"({"text":"a\n\u00e9\ud83d\udc4d"})", "text=a\n\xc3\xa9\xf0\x9f\x91\x8d");
    row("numbers stay as they are", R"({"a":12,"b":1.50,"c":-0})", "a=12|b=1.50|c=-0");
    row("null is a word", R"({"parse_mode":null,"x":true})", "parse_mode=null|x=true");
    row("objects stay raw text", R"({"reply_markup":{"a": [1, "}"]},"b":[ ]})", R"(reply_markup={"a": [1, "}"]}|b=[ ])");
    row("the pairs before a fault count", R"({"a":1,"b":"x","c":})", "a=1|b=x");
    row("cut off in a string", R"({"a":1,"b":"x)", "a=1");
    row("cut off behind a value", R"({"a":1,"b":2)", "a=1|b=2");
    row("no comma", R"({"a":1 "b":2})", "a=1");
    row("a wrong word", R"({"a":1,"b":nul})", "a=1");
    row("a string alone", R"("hello")", "content=hello");
    row("an array alone", R"([1,2])", "");
    row("empty object", "{}", "");
    row("nothing", "", "");
    row("white space", " {\t\"a\"\n: 1 }", "a=1");
    row("duplicates are all there", R"({"a":1,"a":2})", "a=1|a=2");
    QTest::newRow("nested too deep") << "{\"a\":1,\"b\":" + QByteArray(200, '[') + QByteArray(200, ']') + "}" << QByteArray("a=1");
}

void TestArguments::jsonBodies()
{
    QFETCH(QByteArray, json);
    QTEST(describe(jsonArguments(json)), "arguments");
    for (qsizetype cut = 0; cut < json.size(); ++cut)
        jsonArguments(json.left(cut));   // must not read beyond the end, which the sanitizer would see
}

void TestArguments::queryComesBeforeBodyAndTheFirstWins()
{
    const auto arguments = Arguments::read(request("application/json; charset=utf-8", R"({"a":"body","b":"1","b":"2","c":""})", "/bot1:x/m?a=query&d="));
    QCOMPARE(arguments.text("a"), "query");
    QCOMPARE(arguments.text("b"), "1");
    QVERIFY(!arguments.has("c"));
    QVERIFY(!arguments.has("d"));
    const auto form = Arguments::read(request("Application/X-WWW-Form-URLencoded", "a=1&a=2"));
    QCOMPARE(form.text("a"), "1");
}

void TestArguments::otherContentTypesAreUploads()
{
    const auto arguments = Arguments::read(request("text/plain", "a=1"));
    QVERIFY(!arguments.has("a"));
    QVERIFY(arguments.file("file"));
    QCOMPARE(arguments.file("file")->data, "a=1");
}

void TestArguments::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<int>("limit");   // clamped to 1…100, default 100
    QTest::newRow("plain") << QByteArray("42") << qint64(42) << 42;
    QTest::newRow("negative") << QByteArray("-7") << qint64(-7) << 1;
    QTest::newRow("garbage") << QByteArray("abc") << qint64(0) << 1;
    QTest::newRow("stops at the first other byte") << QByteArray("12.9") << qint64(12) << 12;
    QTest::newRow("a plus is another byte") << QByteArray("+5") << qint64(0) << 1;
    QTest::newRow("nothing is the default") << QByteArray() << qint64(-1) << 100;
    QTest::newRow("too much is clamped") << QByteArray("1000") << qint64(1000) << 100;
    QTest::newRow("wraps around") << QByteArray("18446744073709551621") << qint64(5) << 5;
}

void TestArguments::integers()
{
    QFETCH(QByteArray, text);
    Arguments arguments;
    arguments.set("n", text);
    QTEST(arguments.integer("n", -1), "number");
    QTEST(arguments.clamped("n", 100, 1, 100), "limit");
}

void TestArguments::flags_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTrue");
    for (const char *yes : {"true", "True", "YES", "1", " true ", "yes\n"})
        QTest::newRow(yes) << QByteArray(yes) << true;
    for (const char *no : {"false", "0", "no", "2", "on", "truee", ""})
        QTest::newRow(no) << QByteArray(no) << false;
}

void TestArguments::flags()
{
    QFETCH(QByteArray, text);
    Arguments arguments;
    arguments.set("b", text);
    QTEST(arguments.flag("b"), "isTrue");
}

void TestArguments::limits()
{
    const QByteArray large(1024 * 1024, 'x');
    QCOMPARE(Arguments::read(request("application/json", "{\"a\":\"" + large + "\"}")).fault(), 413);
    QCOMPARE(Arguments::read(request("application/x-www-form-urlencoded", "a=" + large)).fault(), 413);
    QCOMPARE(Arguments::read(request("application/x-www-form-urlencoded", "a=" + large.left(1000000))).fault(), 0);
    QCOMPARE(Arguments::read(request("multipart/form-data", "x")).fault(), 400);
    QCOMPARE(Arguments::read(request("text/plain", large + large)).fault(), 0);
}

BOTDESK_TEST(TestArguments)
#include "testarguments.moc"
