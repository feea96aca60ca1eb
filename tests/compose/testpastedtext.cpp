// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "compose/pastedtext.h"
#include "support/testmain.h"
#include "text/describe.h"

#include <QDataStream>
#include <QMimeData>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestPastedText : public QObject
{
    Q_OBJECT
private slots:
    void aPageGivesTextAndItsFormatting_data();
    void aPageGivesTextAndItsFormatting();
    void telegramDesktopGivesItsTags();
    void whatIsTooLargeIsTakenAsPlain();
    void brokenTagsLoseNoText_data();
    void brokenTagsLoseNoText();
    void whatIsCopiedComesBack();
    void plainTextStaysPlain();
};

void TestPastedText::aPageGivesTextAndItsFormatting_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("pasted");
    QTest::newRow("styles") << u"<p>a <b>b</b> <em>c</em> <u>d</u> <s>e</s></p>"_s
                            << u"a b c d e | bold 2+1 | italic 4+1 | underline 6+1 | strikethrough 8+1"_s;
    QTest::newRow("a link") << u"<a href=\"https://example.org/\">here</a>"_s << u"here | text_link 0+4 https://example.org/"_s;
    QTest::newRow("a script's link") << u"<b>a</b><a href=\"javascript:x()\">b</a>"_s << u"ab | bold 0+1"_s;
    QTest::newRow("code") << u"<p><code>x</code></p>"_s << u"x | code 0+1"_s;
    QTest::newRow("a code block") << u"<p>a</p><pre>b\n c</pre><p>d</p>"_s << u"a\nb\n c\nd | pre 2+4"_s;
    QTest::newRow("a quote") << u"<blockquote>a<br>b</blockquote><p>c</p>"_s << u"a\nb\nc | blockquote 0+3"_s;
    QTest::newRow("a heading") << u"<h1>a</h1><p>b</p>"_s << u"a\nb | bold 0+1"_s;
    QTest::newRow("a list") << u"<ul><li>a</li><li><b>b</b></li></ul>"_s << u"• a\n• b | bold 6+1"_s;
    QTest::newRow("a picture, a script, colours") << u"<style>p{color:red}</style><script>x</script><p><img src=\"file:///etc/passwd\">a<b>b</b></p>"_s
                                                  << u"ab | bold 1+1"_s;
    QTest::newRow("nothing formatted is taken as plain") << u"<p>a</p>"_s << u"plain"_s;
}

void TestPastedText::aPageGivesTextAndItsFormatting()
{
    QFETCH(QString, html);
    QMimeData data;
    data.setHtml(html);
    data.setText(u"plain"_s);
    QTEST(describe(Result<FormattedText>(pastedText(data))), "pasted");
}

void TestPastedText::telegramDesktopGivesItsTags()
{
    QByteArray tags;
    QDataStream stream(&tags, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_5_1);
    stream << qint32(6) << qint32(0) << qint32(2) << u"**"_s << qint32(2) << qint32(1) << u"**\\__"_s << qint32(4) << qint32(2)
           << u"https://example.org/"_s << qint32(7) << qint32(2) << u"custom-emoji://5368324170671202286"_s << qint32(10)
           << qint32(3) << u"```cpp"_s << qint32(14) << qint32(1) << u"mention://user.77.123456:1"_s;
    QMimeData data;
    data.setText(u"other"_s);
    data.setData(u"application/x-td-field-text"_s, u"abc de 👍\nfoo x"_s.toUtf8());
    data.setData(u"application/x-td-field-tags"_s, tags);
    QCOMPARE(describe(Result<FormattedText>(pastedText(data))),
             u"abc de 👍\nfoo x | bold 0+2 | bold 2+1 | italic 2+1 | text_link 4+2 https://example.org/ | custom_emoji 7+2 "
             "5368324170671202286 | pre 10+3 cpp | text_mention 14+1 77"_s);
}

void TestPastedText::whatIsTooLargeIsTakenAsPlain()
{
    const QString page = u"<p><b>bold</b>%1</p>"_s.arg(QString(300'000, u'x'));
    QMimeData web;
    web.setHtml(page);
    web.setText(QString(300'000, u'y'));
    QCOMPARE(pastedText(web).text, QString(200'000, u'y'));
    QVERIFY(pastedText(web).entities.isEmpty());
    QMimeData telegram;
    telegram.setText(u"plain"_s);
    telegram.setData(u"application/x-td-field-text"_s, "other");
    telegram.setData(u"application/x-td-field-tags"_s, QByteArray(300'000, '\x01'));
    QCOMPARE(pastedText(telegram).text, u"plain"_s);
}

void TestPastedText::brokenTagsLoseNoText_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a count alone") << QByteArray("\x7f\xff\xff\xff", 4);
    QTest::newRow("garbage") << QByteArray(100, '\x01');
    QTest::newRow("beyond the text") << QByteArray("\0\0\0\1\0\0\0\1\x7f\xff\xff\xff\0\0\0\4\0*\0*", 20);
}

void TestPastedText::brokenTagsLoseNoText()
{
    QFETCH(QByteArray, tags);
    QMimeData data;
    data.setText(u"abc"_s);
    data.setData(u"application/x-td-field-tags"_s, tags);
    QCOMPARE(describe(Result<FormattedText>(pastedText(data))), u"abc"_s);
}

void TestPastedText::whatIsCopiedComesBack()
{
    const FormattedText text{u"a 👍\nb"_s, {{.type = EntityType::Bold, .length = 1},
                                            {.type = EntityType::CustomEmoji, .offset = 2, .length = 2, .customEmojiId = 5},
                                            {.type = EntityType::Pre, .offset = 5, .length = 1, .language = u"c"_s}}};
    const auto own = copiedText(text);
    QCOMPARE(pastedText(*own), text);
    QMimeData telegram;   // as Telegram Desktop sees it
    for (const QString &format : {u"application/x-td-field-text"_s, u"application/x-td-field-tags"_s})
        telegram.setData(format, own->data(format));
    QCOMPARE(pastedText(telegram), text);
    QMimeData page;
    page.setHtml(own->html());
    QVERIFY(describe(Result<FormattedText>(pastedText(page))).contains("bold 0+1"_L1));
}

void TestPastedText::plainTextStaysPlain()
{
    QMimeData data;
    data.setText(u"*a*\r\n<b>"_s);
    QCOMPARE(pastedText(data), (FormattedText{u"*a*\n<b>"_s, {}}));
    QVERIFY(!copiedText({u"a"_s, {}})->hasHtml());
}

BOTDESK_TEST(TestPastedText)
#include "testpastedtext.moc"
