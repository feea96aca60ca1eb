// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/serverjson.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! JSON in the server's reading (server-behaviour 0).
class TestServerJson : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void nestingEndsAtAHundred_data();
    void nestingEndsAtAHundred();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void bodyIsReadUpToTheFault_data();
    void bodyIsReadUpToTheFault();
};

static QByteArray describe(const ServerJson &json)
{
    QByteArray text;
    switch (json.type()) {
    case ServerJson::Type::Null:
        return "null";
    case ServerJson::Type::Boolean:
        return json.toBool() ? "true" : "false";
    case ServerJson::Type::Number:
        return json.text();
    case ServerJson::Type::String:
        return '"' + json.text() + '"';
    case ServerJson::Type::Array:
        for (const ServerJson &item : json.items())
            text += (text.isEmpty() ? "" : ",") + describe(item);
        return '[' + text + ']';
    case ServerJson::Type::Object:
        for (const auto &[name, value] : json.members())
            text += (text.isEmpty() ? "" : ",") + name + ':' + describe(value);
        return '{' + text + '}';
    }
    Q_UNREACHABLE();
}

void TestServerJson::parses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("parsed");   // null: refused
    const auto row = [](const char *name, const QByteArray &source, const QByteArray &parsed) {
        QTest::newRow(name) << source << parsed;
    };
    const QByteArray refused;

    row("null", "null", "null");
    row("true", " true ", "true");
    row("false", "\r\n\tfalse", "false");
    row("a bare string", R"("a")", R"("a")");
    row("a number as written", "1.0", "1.0");
    row("a long number as written", "12345678901234567890123", "12345678901234567890123");
    row("an exponent", "-1e+5", "-1e+5");
    row("an array", "[1, \"a\" ,null,[ ]]", R"([1,"a",null,[]])");
    row("an object in its order", R"({"b":1 , "a" : {}})", "{b:1,a:{}}");
    row("duplicate keys are both there", R"({"a":1,"a":2})", "{a:1,a:2}");
    row("escapes", R"("\"\\\/\b\f\n\r\t")", "\"\"\\/\b\f\n\r\t\"");
    row("unicode escapes", R"("\u0041\u0436\u20ac")", "\"Aж€\"");
    row("a surrogate pair", R"("\ud83d\udc4d")", "\"👍\"");
    row("half a pair is no UTF-8", R"("\ud83dx")", "\"\xed\xa0\xbdx\"");
    row("half a pair before another escape", R"("\ud83d\u0041")", "\"\xed\xa0\xbd" "A\"");
    row("bytes that are no UTF-8 pass", "\"\xff\"", "\"\xff\"");
    row("a line break in a string passes", "\"a\nb\"", "\"a\nb\"");

    row("nothing", "", refused);
    row("white space", "  ", refused);
    row("a word", "abc", refused);
    row("half a literal", "tru", refused);
    row("trailing data", "{} x", refused);
    row("two values", "1 2", refused);
    row("a comma too many", "[1,]", refused);
    row("a comma too many in an object", R"({"a":1,})", refused);
    row("no comma", "[1 2]", refused);
    row("no colon", R"({"a" 1})", refused);
    row("a key that is no string", "{a:1}", refused);
    row("an open array", "[1", refused);
    row("an open object", R"({"a":1)", refused);
    row("an open string", R"("a)", refused);
    row("an escape at the end", R"("a\)", refused);
    row("an unknown escape", R"("\x")", refused);
    row("a short unicode escape", R"("\u12")", refused);
    row("a unicode escape that is no number", R"("\u12g4")", refused);
    row("an exponent alone", "e5", refused);
}

void TestServerJson::parses()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, parsed);
    const auto result = ServerJson::parse(source);
    QCOMPARE(result.has_value(), !parsed.isNull());
    if (result)
        QCOMPARE(describe(*result), parsed);
}

void TestServerJson::nestingEndsAtAHundred_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("1") << 1 << true;
    QTest::newRow("100") << 100 << true;
    QTest::newRow("102") << 102 << false;
    QTest::newRow("100000") << 100000 << false;
}

void TestServerJson::nestingEndsAtAHundred()
{
    QFETCH(int, depth);
    QFETCH(bool, isGood);
    QCOMPARE(ServerJson::parse(QByteArray(depth, '[') + QByteArray(depth, ']')).has_value(), isGood);
    QCOMPARE(ServerJson::parse(R"({"a":)"_ba.repeated(depth) + "1" + QByteArray(depth, '}')).has_value(), depth < 101);
}

void TestServerJson::fieldsAreChecked_data()
{
    QTest::addColumn<QByteArray>("value");   // of the field "x"; null: there is none
    QTest::addColumn<QString>("string");
    QTest::addColumn<QString>("int32");
    QTest::addColumn<QString>("int64");
    QTest::addColumn<QString>("boolean");
    QTest::addColumn<QString>("array");
    const auto row = [](const char *name, const QByteArray &value, const QString &string, const QString &int32,
                        const QString &int64, const QString &boolean, const QString &array) {
        QTest::newRow(name) << value << string << int32 << int64 << boolean << array;
    };
    const QString noString = u"Field \"x\" must be of type String"_s;
    const QString noNumber = u"Field \"x\" must be a Number"_s;
    const QString badNumber = u"Field \"x\" must be a valid Number"_s;
    const QString noBoolean = u"Field \"x\" must be of type Boolean"_s;
    const QString noArray = u"Field \"x\" must be of type Array"_s;
    const QString missing = u"Can't find field \"x\""_s;

    row("missing", {}, missing, missing, missing, u"otherwise"_s, missing);
    row("null", "null", noString, noNumber, noNumber, noBoolean, noArray);
    row("a number", "7", u"7"_s, u"7"_s, u"7"_s, noBoolean, noArray);
    row("a negative number", "-7", u"-7"_s, u"-7"_s, u"-7"_s, noBoolean, noArray);
    row("a numeric string", R"("7")", u"7"_s, u"7"_s, u"7"_s, noBoolean, noArray);
    row("a string", R"("a")", u"a"_s, badNumber, badNumber, noBoolean, noArray);
    row("an empty string", R"("")", u""_s, badNumber, badNumber, noBoolean, noArray);
    row("a number with a point", "7.0", u"7.0"_s, badNumber, badNumber, noBoolean, noArray);
    row("a number with a plus", "+7", u"+7"_s, badNumber, badNumber, noBoolean, noArray);
    row("a number with a leading zero", "07", u"07"_s, badNumber, badNumber, noBoolean, noArray);
    row("beyond 32 bits", "2147483648", u"2147483648"_s, badNumber, u"2147483648"_s, noBoolean, noArray);
    row("beyond 64 bits", "9223372036854775808", u"9223372036854775808"_s, badNumber, badNumber, noBoolean, noArray);
    row("true", "true", noString, noNumber, noNumber, u"true"_s, noArray);
    row("false", "false", noString, noNumber, noNumber, u"false"_s, noArray);
    row("a true string", R"("true")", u"true"_s, badNumber, badNumber, noBoolean, noArray);
    row("an array", "[]", noString, noNumber, noNumber, noBoolean, u"there"_s);
    row("an object", "{}", noString, noNumber, noNumber, noBoolean, noArray);
}

void TestServerJson::fieldsAreChecked()
{
    QFETCH(QByteArray, value);
    const auto json = ServerJson::parse(value.isNull() ? "{}"_ba : R"({"x":)" + value + R"(,"x":"second"})");
    QVERIFY(json);
    const auto words = [](const auto &result, const auto &text) {
        return result ? text(*result) : result.error().detail;
    };
    const auto number = [](qint64 read) { return QString::number(read); };
    QTEST(words(json->requiredString("x"), [](const QByteArray &read) { return QString::fromUtf8(read); }), "string");
    QTEST(words(json->requiredInt("x"), number), "int32");
    QTEST(words(json->requiredLong("x"), number), "int64");
    const auto yesOrNo = [](bool read) { return read ? u"true"_s : u"false"_s; };
    QTEST(value.isNull() ? u"otherwise"_s : words(json->optionalBool("x", true), yesOrNo), "boolean");
    QTEST(words(json->requiredField("x", ServerJson::Type::Array), [](const ServerJson *) { return u"there"_s; }), "array");
    if (value.isNull()) {
        QCOMPARE(json->optionalString("x", "o").value(), "o"_ba);
        QCOMPARE(json->optionalInt("x", 5).value(), 5);
        QCOMPARE(json->optionalLong("x", 5).value(), 5);
        QCOMPARE(json->optionalBool("x", true).value(), true);
        QVERIFY(!json->optionalField("x", ServerJson::Type::Array).value());
    }
}

void TestServerJson::bodyIsReadUpToTheFault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("parameters");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &parameters) {
        QTest::newRow(name) << body << parameters;
    };
    row("strings are decoded", R"({"text":"a\n\u0436"})", "text=a\nж;");
    row("others stay raw", R"({"a":1.0, "b": null ,"c":[1, {"d":2}],"e":true})", R"(a=1.0;b=null;c=[1, {"d":2}];e=true;)");
    row("a fault drops the rest", R"({"a":1,"b":2,"c":tru,"d":4})", "a=1;b=2;");
    row("a cut body", R"({"a":1,"b":"x)", "a=1;");
    row("no comma", R"({"a":1 "b":2})", "a=1;");
    row("a string", R"("text")", "content=text;");
    row("nothing", "", "");
    row("an array", "[1]", "");
    row("no JSON", "a=b", "");
    row("duplicates stay in order", R"({"a":1,"a":2})", "a=1;a=2;");
}

void TestServerJson::bodyIsReadUpToTheFault()
{
    QFETCH(QByteArray, body);
    QByteArray parameters = "";
    for (const auto &[name, value] : jsonParameters(body))
        parameters += name + '=' + value + ';';
    QTEST(parameters, "parameters");
}

BOTDESK_TEST(TestServerJson)
#include "testserverjson.moc"
