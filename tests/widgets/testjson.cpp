// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/jsonmodel.h"
#include "widgets/jsontree.h"
#include "widgets/jsontreeview.h"
#include "widgets/jsonview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasReceived();
    void pathsLeadThere();
    void brokenTextIsNamedByItsByte_data();
    void brokenTextIsNamedByItsByte();
    void everyBeginningOfATextIsRefused();
    void deepNestingIsNoTrouble();
    void prettyChangesNoValue_data();
    void prettyChangesNoValue();
    void theModelIsAModel();
    void typesAreNamedByTheApi();
    void expandedRowsStayExpandedForTheSameKind();
    void searchInTheTreeOpensWhatHidesIt();
    void searchInTheTextGoesRound();
    void largeTextsAreParsedElsewhere();
};

static const QByteArray Sample = R"({"b":1.0,"a":[{"x":"\u00e9\n"},{"x":12345678901234567890}],"b":true,"e":{},"f":[]})";

void TestJson::keepsWhatWasReceived()
{
    const auto tree = JsonTree::parse(Sample);
    QVERIFY(tree);
    QCOMPARE(tree->node(0).childCount, 5);
    QCOMPARE(tree->key(tree->child(0, 0)), u"b"_s);
    QCOMPARE(tree->raw(tree->child(0, 0)), "1.0"_ba);
    QCOMPARE(tree->key(tree->child(0, 2)), u"b"_s);
    const int second = tree->child(tree->child(0, 1), 1);
    QCOMPARE(tree->raw(tree->child(second, 0)), "12345678901234567890"_ba);
    const int first = tree->child(tree->child(0, 1), 0);
    QCOMPARE(tree->scalar(tree->child(first, 0)), u"é\n"_s);
    QCOMPARE(tree->raw(0), Sample);
}

void TestJson::pathsLeadThere()
{
    const auto tree = JsonTree::parse(R"({"message":{"reply_markup":{"inline_keyboard":[[{"text":"a"},{"text":"b"}]]}}})");
    QVERIFY(tree);
    QCOMPARE(tree->path(tree->size() - 1), u"message.reply_markup.inline_keyboard[0][1].text"_s);
    QCOMPARE(tree->path(0), QString());
    QCOMPARE(tree->shortened(1), u"{ reply_markup }"_s);
}

void TestJson::brokenTextIsNamedByItsByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << ""_ba << u"byte 0: the text ends too early"_s;
    QTest::newRow("no value") << "{\"a\":}"_ba << u"byte 5: a value is missing"_s;
    QTest::newRow("no colon") << "{\"a\" 1}"_ba << u"byte 5: a colon is missing"_s;
    QTest::newRow("no comma") << "[1 2]"_ba << u"byte 3: a comma is missing"_s;
    QTest::newRow("comma at the end") << "[1,]"_ba << u"byte 3: a value is missing"_s;
    QTest::newRow("comma at an object's end") << "{\"a\":1,}"_ba << u"byte 7: a key is missing"_s;
    QTest::newRow("string without end") << "\"abc"_ba << u"byte 4: a string never ends"_s;
    QTest::newRow("backslash at the end") << "\"abc\\"_ba << u"byte 5: a string never ends"_s;
    QTest::newRow("two values") << "1 2"_ba << u"byte 2: something follows the value"_s;
    QTest::newRow("plus") << "+1"_ba << u"byte 0: a value is missing"_s;
    QTest::newRow("wrong bracket") << "[1}"_ba << u"byte 2: a comma is missing"_s;
    QTest::newRow("HTML") << "<html>"_ba << u"byte 0: a value is missing"_s;
}

void TestJson::brokenTextIsNamedByItsByte()
{
    QFETCH(QByteArray, text);
    const auto tree = JsonTree::parse(text);
    QVERIFY(!tree);
    QCOMPARE(tree.error().kind, Error::Kind::BadJson);
    QTEST(tree.error().detail, "why");
}

void TestJson::everyBeginningOfATextIsRefused()
{
    for (qsizetype size = 0; size < Sample.size(); ++size)
        QVERIFY2(!JsonTree::parse(Sample.first(size)), Sample.first(size).constData());
    QVERIFY(JsonTree::parse(Sample));
}

void TestJson::deepNestingIsNoTrouble()
{
    const int depth = 100'000;
    const QByteArray text = QByteArray(depth, '[') + QByteArray(depth, ']');
    const auto tree = JsonTree::parse(text);
    QVERIFY(tree);
    QCOMPARE(tree->size(), depth);
}

void TestJson::prettyChangesNoValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("sorted");
    QTest::addColumn<QByteArray>("pretty");
    QTest::newRow("a scalar") << "1.0"_ba << false << "1.0"_ba;
    QTest::newRow("empty") << "{}"_ba << false << "{}"_ba;
    QTest::newRow("flat ones stay on a line") << R"({"from":{"id":7,"n":1.0},"x":[1,2]})"_ba << false
                                              << "{\n  \"from\": { \"id\": 7, \"n\": 1.0 },\n  \"x\": [ 1, 2 ]\n}"_ba;
    QTest::newRow("nested ones do not") << R"({"a":{"b":{"c":1}}})"_ba << false
                                        << "{\n  \"a\": {\n    \"b\": { \"c\": 1 }\n  }\n}"_ba;
    QTest::newRow("sorted, duplicates in their order") << R"({"b":1,"a":2,"b":3})"_ba << true
                                                       << "{\n  \"a\": 2,\n  \"b\": 1,\n  \"b\": 3\n}"_ba;
}

void TestJson::prettyChangesNoValue()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, sorted);
    const auto tree = JsonTree::parse(text);
    QVERIFY(tree);
    QTEST(tree->pretty(sorted), "pretty");
}

void TestJson::theModelIsAModel()
{
    JsonModel model;
    QAbstractItemModelTester tester(&model);
    model.setTree(JsonTree::parse(Sample).value());
    QCOMPARE(model.rowCount(), 5);
    const QModelIndex list = model.index(1, 0);
    QCOMPARE(model.rowCount(list), 2);
    QCOMPARE(model.index(0, JsonModel::ValueColumn, model.index(0, 0, list)).data().toString(), u"\"\\u00e9\\n\""_s);
    QCOMPARE(model.index(0, 0, model.index(0, 0, list)).parent().parent(), list);
    model.setTree({});
    QCOMPARE(model.rowCount(), 0);
}

void TestJson::typesAreNamedByTheApi()
{
    JsonModel model;
    model.setTypeNames([](const QString &parent, const QString &key) {
        if (parent == "Update"_L1 && key == "message"_L1)
            return u"Message"_s;
        return parent == "Message"_L1 && key == "entities"_L1 ? u"Array of MessageEntity"_s : QString();
    });
    model.setTree(JsonTree::parse(R"({"message":{"entities":[{"type":"bold"}],"new":1.5}})").value(), u"Update"_s);
    const QModelIndex message = model.index(0, 0);
    const auto type = [&](const QModelIndex &index) { return index.siblingAtColumn(JsonModel::TypeColumn).data().toString(); };
    QCOMPARE(type(message), u"Message"_s);
    const QModelIndex entities = model.index(0, 0, message);
    QCOMPARE(type(entities), u"Array of MessageEntity"_s);
    QCOMPARE(type(model.index(0, 0, entities)), u"MessageEntity"_s);
    QCOMPARE(type(model.index(1, 0, message)), u"Float"_s);
}

void TestJson::expandedRowsStayExpandedForTheSameKind()
{
    JsonTreeView view(u"Update"_s);
    view.setJson(R"({"message":{"chat":{"photo":{"small":{"id":1}}}}})", u"message"_s);
    const auto at = [&view](int depth) {
        QModelIndex index = view.model()->index(0, 0);
        while (depth-- > 0)
            index = view.model()->index(0, 0, index);
        return index;
    };
    QVERIFY(view.isExpanded(at(0)));
    QVERIFY(!view.isExpanded(at(3)));
    view.expand(at(3));
    view.collapse(at(1));
    view.setJson(R"({"message":{"chat":{"photo":{"small":{"id":2}}}}})", u"message"_s);
    QVERIFY(!view.isExpanded(at(1)));
    view.expand(at(1));
    QVERIFY(view.isExpanded(at(0)));
    view.setJson(R"({"message":{"chat":{"photo":{"small":{"id":2}}}}})", u"edited_message"_s);
    QVERIFY(view.isExpanded(at(1)));
    QVERIFY(!view.isExpanded(at(3)));
}

void TestJson::searchInTheTreeOpensWhatHidesIt()
{
    JsonTreeView view(u"Update"_s);
    view.setJson(R"({"a":{"b":{"c":{"d":{"text":"refund:8841"}}}},"z":"Refund"})");
    QSignalSpy path(&view, &JsonTreeView::currentPathChanged);
    QVERIFY(view.find(u"refund"_s));
    QCOMPARE(view.currentPath(), u"a.b.c.d.text"_s);
    QCOMPARE(view.currentValue(), u"refund:8841"_s);
    QCOMPARE(path.last().first().toString(), u"a.b.c.d.text"_s);
    QVERIFY(view.find(u"refund"_s));
    QCOMPARE(view.currentPath(), u"z"_s);
    QVERIFY(view.find(u"refund"_s));
    QCOMPARE(view.currentPath(), u"a.b.c.d.text"_s);
    QVERIFY(!view.find(u"nowhere"_s));
}

void TestJson::searchInTheTextGoesRound()
{
    JsonView view(u"Raw JSON"_s);
    view.setJson(R"({"text":"refund","data":"refund:1"})");
    QSignalSpy changed(&view, &JsonView::matchChanged);
    QCOMPARE(view.search(u"refund"_s), 2);
    QVERIFY(view.findNext());
    QVERIFY(view.findNext());
    QCOMPARE(view.currentMatch(), 2);
    QVERIFY(view.findNext());
    QCOMPARE(view.currentMatch(), 1);
    QCOMPARE(view.textCursor().selectedText(), u"refund"_s);
    QCOMPARE(view.search(u"nowhere"_s), 0);
    QVERIFY(!view.findNext());
    QCOMPARE(view.json(), R"({"text":"refund","data":"refund:1"})"_ba);
}

void TestJson::largeTextsAreParsedElsewhere()
{
    QByteArray text = "[0";
    for (int i = 0; i < 200'000; ++i)
        text += ",{\"id\":1}";
    text += ']';
    JsonTreeView view(u"Update"_s);
    view.setJson(text);
    QCOMPARE(view.model()->rowCount(), 0);       // not yet: the window's thread does not wait
    view.setJson("{\"later\":1}");               // chosen meanwhile: the large one must not come after it
    QCOMPARE(view.model()->rowCount(), 1);
    view.setJson(text);
    QTRY_COMPARE_WITH_TIMEOUT(view.model()->rowCount(), 200'001, 30000);
}

BOTDESK_TEST(TestJson)
#include "testjson.moc"
