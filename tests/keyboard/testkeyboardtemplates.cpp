// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/keyboardtemplates.h"
#include "keyboard/markupproblems.h"
#include "support/testmain.h"

#include <QTest>

#include <functional>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! Keyboards made from parameters, shown as pictures: a row a line, text=data.
class TestKeyboardTemplates : public QObject
{
    Q_OBJECT
private slots:
    void listsAreLaidOut_data();
    void listsAreLaidOut();
    void aMonthIsLaidOut_data();
    void aMonthIsLaidOut();
    void eachTemplateIsTaken_data();
    void eachTemplateIsTaken();
    void parametersMakeADifference_data();
    void parametersMakeADifference();
    void whatIsNotAskedForMakesNone();
    void settingsHaveTicks();
    void repliesAreTexts();
    void namesAreUnique();
};

static QString pictureOf(const InlineMarkup &markup)
{
    QStringList rows;
    for (const auto &row : markup.rows) {
        QStringList buttons;
        for (const InlineButton &button : row)
            buttons.append(button.face.text + u'=' + std::get<SendCallback>(button.action).data);
        rows.append(buttons.join(u' '));
    }
    return rows.join(u'\n');
}

static TemplateWords words()
{
    return {.menu = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, .back = u"back"_s, .yes = u"yes"_s, .no = u"no"_s, .confirm = u"confirm"_s,
            .cancel = u"cancel"_s, .item = u"item %1"_s, .erase = u"<"_s, .done = u"ok"_s, .settings = {{u"s"_s, true}},
            .dayNames = {u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s}, .monthTitle = u"November 2026"_s,
            .shareContact = u"phone"_s, .shareLocation = u"place"_s, .answer = u"answer %1"_s, .pay = u"pay"_s};
}

void TestKeyboardTemplates::listsAreLaidOut_data()
{
    QTest::addColumn<ListKeyboard>("list");
    QTest::addColumn<QString>("picture");
    const QStringList five{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("one column") << ListKeyboard{.texts = {u"a"_s, u"b"_s}} << u"a=item:1\nb=item:2"_s;
    QTest::newRow("columns") << ListKeyboard{.texts = five, .columns = 2} << u"a=item:1 b=item:2\nc=item:3 d=item:4\ne=item:5"_s;
    QTest::newRow("no columns") << ListKeyboard{.texts = {u"a"_s, u"b"_s}, .columns = 0} << u"a=item:1\nb=item:2"_s;
    QTest::newRow("too many columns") << ListKeyboard{.texts = {u"a"_s, u"b"_s}, .columns = 99} << u"a=item:1 b=item:2"_s;
    QTest::newRow("nothing") << ListKeyboard{.texts = {}} << QString();
    QTest::newRow("values") << ListKeyboard{.texts = {u"a"_s, u"b"_s}, .data = u"{value}"_s, .values = {u"x"_s}} << u"a=x\nb=b"_s;
    QTest::newRow("every placeholder") << ListKeyboard{.texts = {u"{n}"_s, u"b"_s}, .data = u"{i}{n}{text}{x}{"_s} << u"{n}=01{n}{x}{\nb=12b{x}{"_s;
    QTest::newRow("the first page") << ListKeyboard{.texts = five, .perPage = 2} << u"a=item:1\nb=item:2\n‹=page:3 1/3=page:1 ›=page:2"_s;
    QTest::newRow("the last page") << ListKeyboard{.texts = five, .perPage = 2, .page = 3, .pageData = u"p{n}"_s} << u"e=item:5\n‹=p2 3/3=p3 ›=p1"_s;
    QTest::newRow("behind the last page") << ListKeyboard{.texts = five, .perPage = 2, .page = 9} << u"e=item:5\n‹=page:2 3/3=page:3 ›=page:1"_s;
    QTest::newRow("before the first page") << ListKeyboard{.texts = five, .perPage = 4, .page = -1}
                                           << u"a=item:1\nb=item:2\nc=item:3\nd=item:4\n1/2=page:1 ›=page:2"_s;
    QTest::newRow("the second of two pages") << ListKeyboard{.texts = {u"a"_s, u"b"_s}, .perPage = 1, .page = 2} << u"b=item:2\n2/2=page:2 ›=page:1"_s;
    QTest::newRow("one page") << ListKeyboard{.texts = {u"a"_s}, .perPage = 1} << u"a=item:1"_s;
}

void TestKeyboardTemplates::listsAreLaidOut()
{
    QFETCH(ListKeyboard, list);
    QTEST(pictureOf(listKeyboard(list)), "picture");
}

void TestKeyboardTemplates::aMonthIsLaidOut_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<Qt::DayOfWeek>("firstDay");
    QTest::addColumn<QString>("texts");
    QTest::newRow("from Monday") << 2026 << 11 << Qt::Monday
                                 << u"t/Mo Tu We Th Fr Sa Su/· · · · · · 1/2 3 4 5 6 7 8/9 10 11 12 13 14 15/16 17 18 19 20 21 22/23 24 25 26 27 28 29/30 · · · · · ·/‹ ›"_s;
    QTest::newRow("from Sunday") << 2026 << 11 << Qt::Sunday
                                 << u"t/Su Mo Tu We Th Fr Sa/1 2 3 4 5 6 7/8 9 10 11 12 13 14/15 16 17 18 19 20 21/22 23 24 25 26 27 28/29 30 · · · · ·/‹ ›"_s;
    QTest::newRow("four weeks") << 2027 << 2 << Qt::Monday
                                << u"t/Mo Tu We Th Fr Sa Su/1 2 3 4 5 6 7/8 9 10 11 12 13 14/15 16 17 18 19 20 21/22 23 24 25 26 27 28/‹ ›"_s;
    QTest::newRow("no month") << 2026 << 13 << Qt::Monday << QString();
}

void TestKeyboardTemplates::aMonthIsLaidOut()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(Qt::DayOfWeek, firstDay);
    const InlineMarkup markup = calendarKeyboard({.year = year, .month = month, .firstDay = firstDay, .title = u"t"_s, .dayNames = words().dayNames});
    QStringList rows;
    for (const auto &row : markup.rows) {
        QStringList texts;
        for (const InlineButton &button : row)
            texts.append(button.face.text);
        rows.append(texts.join(u' '));
    }
    QTEST(rows.join(u'/'), "texts");
    if (month != 11)
        return;
    const QString picture = pictureOf(markup);
    QVERIFY2(picture.startsWith(u"t=month:2026-11\n"_s) && picture.endsWith(u"\n‹=month:2026-10 ›=month:2026-12"_s), qPrintable(picture));
    QVERIFY2(picture.contains(u"30=day:2026-11-30"_s), qPrintable(picture));
}

void TestKeyboardTemplates::eachTemplateIsTaken_data()
{
    QTest::addColumn<KeyboardTemplate>("kind");
    for (const KeyboardTemplate kind : keyboardTemplates())
        QTest::newRow(qPrintable(nameOf(kind))) << kind;
}

//! The server takes them, and nothing about them is odd, but for what belongs to an invoice.
void TestKeyboardTemplates::eachTemplateIsTaken()
{
    QFETCH(KeyboardTemplate, kind);
    const ReplyMarkup markup = makeKeyboard(kind, words(), QDate(2026, 11, 5));
    QVERIFY(!std::holds_alternative<std::monostate>(markup));
    for (const MarkupProblem &problem : problemsOf(markup, {})) {
        const bool isExpected = problem.kind == MarkupProblem::Kind::NeedsMessageKind && kind == KeyboardTemplate::Pay;
        QVERIFY2(isExpected, qPrintable(nameOf(problem.kind) + u' ' + QString::number(problem.row) + u' ' + QString::number(problem.column)));
    }
}

using Change = std::function<void(TemplateParameters &)>;

void TestKeyboardTemplates::parametersMakeADifference_data()
{
    QTest::addColumn<KeyboardTemplate>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("picture");
    const auto row = [](const char *name, KeyboardTemplate kind, const QString &picture, const Change &change = [](TemplateParameters &) { }) {
        QTest::newRow(name) << kind << change << picture;
    };
    row("a menu as it begins", KeyboardTemplate::Menu, u"a=menu:1 b=menu:2\nc=menu:3 d=menu:4"_s);
    row("a menu of a list", KeyboardTemplate::Menu, u"x=go:1\ny=go:z"_s, [](TemplateParameters &p) {
        p.entries = {u"x | 1"_s, u"  "_s, u" y|z "_s};
        p.data = u"go:{value}"_s;
        p.columns = 1;
    });
    row("back", KeyboardTemplate::MenuWithBack, u"x=menu:1\nback=back"_s, [](TemplateParameters &p) { p.entries = {u"x"_s}; });
    row("yes and no", KeyboardTemplate::YesNo, u"yes=yes no=no"_s);
    row("confirm and cancel", KeyboardTemplate::ConfirmCancel, u"confirm=confirm\ncancel=cancel"_s);
    row("nothing to confirm", KeyboardTemplate::ConfirmCancel, {}, [](TemplateParameters &p) { p.entries.clear(); });
    row("a pager", KeyboardTemplate::Pager, u"‹=page:7 1/7=page:1 ›=page:2"_s);
    row("another page of a pager", KeyboardTemplate::Pager, u"‹=p2 3/3=p3 ›=p1"_s, [](TemplateParameters &p) {
        p.pages = 3;
        p.page = 9;
        p.pageData = u"p{n}"_s;
    });
    row("a pager without pages", KeyboardTemplate::Pager, u"1/1=page:1"_s, [](TemplateParameters &p) { p.pages = 0; });
    row("a page of a grid", KeyboardTemplate::Grid, u"item 4=item:4 item 5=item:5 item 6=item:6\n‹=page:1 2/3=page:2 ›=page:3"_s, [](TemplateParameters &p) {
        p.perPage = 3;
        p.page = 2;
    });
    row("settings", KeyboardTemplate::Settings, u"✅ s=toggle:1"_s);
    row("settings of a list", KeyboardTemplate::Settings, u"✅ a=t1\n⬜ b=t2\n⬜ c=t3"_s, [](TemplateParameters &p) {
        p.entries = {u"[x] a"_s, u"[ ] b"_s, u"c"_s, u"[x]"_s};
        p.data = u"t{n}"_s;
    });
    row("stars", KeyboardTemplate::Rating, u"1 ⭐=s1 2 ⭐=s2"_s, [](TemplateParameters &p) {
        p.most = 2;
        p.data = u"s{n}"_s;
    });
    row("languages", KeyboardTemplate::Languages, u"English=lang:en\nFrisk=lang:Frisk"_s, [](TemplateParameters &p) {
        p.entries = {u"English | en"_s, u"Frisk"_s};
        p.data = u"lang:{value}"_s;
        p.columns = 1;
    });
    row("a quiz", KeyboardTemplate::Quiz, u"answer A=answer:1 answer B=answer:2\nanswer C=answer:3 answer D=answer:4"_s);
    row("no month", KeyboardTemplate::Calendar, {}, [](TemplateParameters &p) { p.month = QDate(); });
}

void TestKeyboardTemplates::parametersMakeADifference()
{
    QFETCH(KeyboardTemplate, kind);
    QFETCH(Change, change);
    TemplateParameters parameters = parametersOf(kind, words(), QDate(2026, 11, 5));
    change(parameters);
    QTEST(pictureOf(std::get<InlineMarkup>(makeKeyboard(kind, words(), parameters))), "picture");
}

//! And what is asked for makes one: the form shows no field in vain, and leaves none out.
void TestKeyboardTemplates::whatIsNotAskedForMakesNone()
{
    const std::pair<TemplateFields, Change> changes[] = {
        {TemplateField::Entries, [](TemplateParameters &p) { p.entries = {u"other"_s}; }},
        {TemplateField::Data, [](TemplateParameters &p) { p.data = u"other:{n}{date}"_s; }},
        {TemplateField::Columns, [](TemplateParameters &p) { p.columns = p.columns == 1 ? 2 : 1; }},
        {TemplateField::Paging, [](TemplateParameters &p) { p.perPage = 1; }},
        {TemplateField::Pages, [](TemplateParameters &p) { p.pages = 3; }},
        {TemplateField::Most, [](TemplateParameters &p) { p.most = 3; }},
        {TemplateField::Month, [](TemplateParameters &p) { p.month = QDate(2027, 2, 1); }},
        {TemplateField::Reply, [](TemplateParameters &p) { p.isReply = true; }}};
    for (const KeyboardTemplate kind : keyboardTemplates()) {
        const TemplateParameters before = parametersOf(kind, words(), QDate(2026, 11, 5));
        const ReplyMarkup markup = makeKeyboard(kind, words(), before);
        QCOMPARE(makeKeyboard(kind, words(), QDate(2026, 11, 5)), markup);
        for (const auto &[field, change] : changes) {
            TemplateParameters after = before;
            change(after);
            const bool makesOne = makeKeyboard(kind, words(), after) != markup;
            QVERIFY2(makesOne == bool(fieldsOf(kind) & field), qPrintable(u"%1, field %2"_s.arg(nameOf(kind)).arg(field.toInt())));
        }
    }
}

void TestKeyboardTemplates::settingsHaveTicks()
{
    QCOMPARE(pictureOf(settingsKeyboard({{u"Sound"_s, true}, {u"News"_s, false}})), u"✅ Sound=toggle:1\n⬜ News=toggle:2"_s);
    QCOMPARE(pictureOf(ratingKeyboard(3)), u"1 ⭐=rate:1 2 ⭐=rate:2 3 ⭐=rate:3"_s);
    QCOMPARE(ratingKeyboard(99).rows.first().size(), 8);
}

void TestKeyboardTemplates::repliesAreTexts()
{
    const KeyboardMarkup pad = numberPad(u"<"_s, u"ok"_s);
    QCOMPARE(pad.rows.size(), 4);
    QCOMPARE(pad.rows.last(), (QList<ReplyButton>{{{.text = u"<"_s}, SendText{}}, {{.text = u"0"_s}, SendText{}}, {{.text = u"ok"_s}, SendText{}}}));
    QVERIFY(pad.resizeKeyboard);
    QCOMPARE(replyListKeyboard({u"a"_s, u"b"_s, u"c"_s}, 2).rows.size(), 2);
}

void TestKeyboardTemplates::namesAreUnique()
{
    QStringList names;
    for (const KeyboardTemplate kind : keyboardTemplates())
        names.append(nameOf(kind));
    QCOMPARE(names.size(), 14);
    QCOMPARE(names.removeDuplicates(), 0);
}

BOTDESK_TEST(TestKeyboardTemplates)
#include "testkeyboardtemplates.moc"
