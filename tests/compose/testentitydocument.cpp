// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "compose/entitydocument.h"
#include "support/instrumented.h"
#include "support/testmain.h"
#include "text/describe.h"
#include "text/entityrules.h"
#include "text/messagetext.h"
#include "text/textmode.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextDocument>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

TextRules asWritten()
{
    TextRules rules;
    rules.limit = 0;
    rules.detect = false;
    return rules;
}

FormattedText html(const QString &source)
{
    return readSource(source, TextMode::Html).value_or(FormattedText());
}

//! Entities of every kind that can be written, whether they make sense together or not.
FormattedText randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s, u"bc "_s, u"\n"_s, u"👍🏽"_s, u"я"_s, u"\u00a0"_s, u"x\n\ny"_s, u"@olga"_s};
    FormattedText text;
    for (int i = random.bounded(1, 14); i > 0; --i)
        text.text += pieces[random.bounded(int(pieces.size()))];
    const int size = int(text.text.size());
    for (int i = random.bounded(8); i > 0; --i) {
        TextEntity entity{.type = EntityType(random.bounded(int(EntityType::Bold), int(EntityType::DateTime) + 1)),
                          .offset = random.bounded(size)};
        entity.length = random.bounded(1, size - entity.offset + 1);
        entity.url = entity.type == EntityType::TextLink ? u"https://example.org/"_s : QString();
        entity.userId = entity.type == EntityType::TextMention ? UserId(7) : UserId();
        entity.language = entity.type == EntityType::Pre && random.bounded(2) ? u"c++"_s : QString();
        entity.customEmojiId = entity.type == EntityType::CustomEmoji ? 5368324170671202286 : 0;
        entity.unixTime = entity.type == EntityType::DateTime ? 1'790'000'000 : 0;
        text.entities.append(entity);
    }
    return text;
}

} // namespace

class TestEntityDocument : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadAgain();
    void neighboursStayApart();
    void formattingSparesOrReplaces_data();
    void formattingSparesOrReplaces();
    void whatIsTypedJoinsWhatGoesOn_data();
    void whatIsTypedJoinsWhatGoesOn();
    void aSelectionIsReadByItself();
    void everyChangeCanBeUndone();
    void theWholeLinkIsFound();
};

void TestEntityDocument::whatIsWrittenIsReadAgain()
{
    QRandomGenerator random(7);
    int entities = 0;
    for (int i = 0; i < (IsInstrumented ? 2000 : 20'000); ++i) {
        const auto text = finishText(randomText(random), asWritten());
        if (!text)
            continue;   // white space alone
        QTextDocument document;
        QTextCursor cursor(&document);
        insertText(cursor, *text);
        const FormattedText read = textOf(document);
        QVERIFY2(read == *text, qPrintable(describe(*text) + u"\nis "_s + describe(read)));
        entities += int(text->entities.size());
    }
    QVERIFY(entities > 1000);
}

void TestEntityDocument::neighboursStayApart()
{
    const FormattedText text{u"👍👍"_s, {{.type = EntityType::CustomEmoji, .offset = 0, .length = 2, .customEmojiId = 5},
                                         {.type = EntityType::CustomEmoji, .offset = 2, .length = 2, .customEmojiId = 5}}};
    QTextDocument document;
    QTextCursor cursor(&document);
    insertText(cursor, text);
    QCOMPARE(textOf(document), text);
}

void TestEntityDocument::formattingSparesOrReplaces_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, EntityType type, int from, int to, const QString &after) {
        QTest::newRow(name) << before << int(type) << from << to << after;
    };
    row("bold", u"abc"_s, EntityType::Bold, 1, 2, u"abc | bold 1+1"_s);
    row("bold spares code", u"a<code>b</code>c"_s, EntityType::Bold, 0, 3, u"abc | bold 0+1 | code 1+1 | bold 2+1"_s);
    row("code takes styles away", u"<b>a<i>b</i></b>"_s, EntityType::Code, 0, 2, u"ab | code 0+2"_s);
    row("a quote takes lines", u"ab\ncd\nef"_s, EntityType::Blockquote, 1, 4, u"ab\ncd\nef | blockquote 0+5"_s);
    row("a quote in place of another", u"<blockquote>a</blockquote>"_s, EntityType::ExpandableBlockquote, 0, 1,
        u"a | expandable_blockquote 0+1"_s);
    row("code in a quote", u"<blockquote>ab</blockquote>"_s, EntityType::Code, 0, 1, u"ab | blockquote 0+2 | code 0+1"_s);
}

void TestEntityDocument::formattingSparesOrReplaces()
{
    QFETCH(QString, before);
    QFETCH(int, type);
    QFETCH(int, from);
    QFETCH(int, to);
    QTextDocument document;
    QTextCursor cursor(&document);
    insertText(cursor, html(before));
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    applyEntity(cursor, {.type = EntityType(type)});
    QTEST(describe(textOf(document)), "after");
    QVERIFY(isIn(typingFormat(entityAround(cursor, EntityType(type))), EntityType(type)) || from == 0);
}

void TestEntityDocument::whatIsTypedJoinsWhatGoesOn_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("joined");
    QTest::newRow("behind bold") << u"<b>a</b>c"_s << 1 << u"bold"_s;
    QTest::newRow("before bold") << u"<b>a</b>"_s << 0 << u""_s;
    QTest::newRow("behind a link") << u"<a href=\"http://x.org\">ab</a>"_s << 2 << u""_s;
    QTest::newRow("within a link") << u"<a href=\"http://x.org\">ab</a>"_s << 1 << u"text_link"_s;
    QTest::newRow("at the end of a quoted line") << u"<blockquote>a</blockquote>\nb"_s << 1 << u"blockquote"_s;
    QTest::newRow("at the beginning of one") << u"b\n<blockquote>a</blockquote>"_s << 2 << u"blockquote"_s;
    QTest::newRow("in the line below") << u"<blockquote>a\n</blockquote>b"_s << 2 << u""_s;
    QTest::newRow("in the empty line below") << u"<blockquote>a\n</blockquote>"_s << 2 << u""_s;
    QTest::newRow("in the second line of one") << u"<blockquote>a\nb</blockquote>"_s << 2 << u"blockquote"_s;
}

void TestEntityDocument::whatIsTypedJoinsWhatGoesOn()
{
    QFETCH(QString, before);
    QFETCH(int, at);
    QTextDocument document;
    QTextCursor cursor(&document);
    insertText(cursor, html(before));
    cursor.setPosition(at);
    QStringList joined;
    for (const TextEntity &entity : entitiesIn(typingFormat(cursor)))
        joined += entityTypeName(entity.type);
    QTEST(joined.join(u' '), "joined");
}

void TestEntityDocument::aSelectionIsReadByItself()
{
    QTextDocument document;
    QTextCursor cursor(&document);
    insertText(cursor, html(u"a<b>bc\nd</b>e"_s));
    cursor.setPosition(2);
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    QCOMPARE(describe(textOf(cursor)), u"c\nd | bold 0+3"_s);
}

void TestEntityDocument::everyChangeCanBeUndone()
{
    QTextDocument document;
    QTextCursor cursor(&document);
    insertText(cursor, html(u"a<b>b</b>c"_s));
    const FormattedText before = textOf(document);
    cursor.select(QTextCursor::Document);
    applyEntity(cursor, {.type = EntityType::Code});
    QCOMPARE(describe(textOf(document)), u"abc | code 0+3"_s);
    removeAllEntities(cursor);
    QCOMPARE(describe(textOf(document)), u"abc"_s);
    document.undo();
    document.undo();
    QCOMPARE(textOf(document), before);
}

void TestEntityDocument::theWholeLinkIsFound()
{
    QTextDocument document;
    QTextCursor cursor(&document);
    insertText(cursor, html(u"a <a href=\"http://x.org\">b<b>c</b></a> d"_s));
    for (const int at : {2, 3, 4}) {
        cursor.setPosition(at);
        const QTextCursor link = entityAround(cursor, EntityType::TextLink);
        QCOMPARE(link.selectedText(), u"bc"_s);
    }
    cursor.setPosition(0);
    QVERIFY(!entityAround(cursor, EntityType::TextLink).hasSelection());
}

BOTDESK_TEST(TestEntityDocument)
#include "testentitydocument.moc"
