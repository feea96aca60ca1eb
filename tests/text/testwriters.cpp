// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/instrumented.h"
#include "support/testmain.h"
#include "text/describe.h"
#include "text/entityrules.h"
#include "text/markupwriters.h"
#include "text/messagetext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Trees = IsInstrumented ? 5'000 : 100'000;

Result<FormattedText> sent(const QString &source, const QByteArray &mode)
{
    return parseText(source.toUtf8(), mode, {}, TextRules::message());
}

//! A text with entities as a client may send them, whether they make sense together or not.
class RandomTexts
{
public:
    explicit RandomTexts(quint32 seed) : m_random(seed) { }

    FormattedText next()
    {
        static const QStringList pieces{u"a"_s, u"bc"_s, u" "_s, u"\n"_s, u"_"_s, u"*"_s, u"`"_s, u"```"_s, u"~"_s, u"||"_s,
                                        u"["_s, u"]"_s, u"(x)"_s, u">"_s, u"\\"_s, u"<b>"_s, u"&amp;"_s, u"\""_s, u"!"_s,
                                        u"."_s, u"я"_s, u"👍🏽"_s, u"@olga"_s, u"t.me"_s};
        FormattedText text;
        for (int i = m_random.bounded(1, 14); i > 0; --i)
            text.text += pieces[m_random.bounded(int(pieces.size()))];
        const int size = int(text.text.size());
        for (int i = m_random.bounded(6); i > 0; --i) {
            const int offset = m_random.bounded(size);
            text.entities.append(entity(offset, m_random.bounded(1, size - offset + 1)));
        }
        return text;
    }

private:
    TextEntity entity(int offset, int length)
    {
        TextEntity entity{.type = EntityType(m_random.bounded(int(EntityType::Bold), int(EntityType::DateTime) + 1)),
                          .offset = offset,
                          .length = length};
        if (entity.type == EntityType::TextLink)
            entity.url = m_random.bounded(2) ? u"http://example.org/(a)?b=\"c\"&d=<e>"_s : u"https://example.org/"_s;
        if (entity.type == EntityType::TextMention)
            entity.userId = UserId{77};
        if (entity.type == EntityType::Pre && m_random.bounded(2))
            entity.language = m_random.bounded(3) ? u"c++"_s : u"a \"b"_s;
        if (entity.type == EntityType::CustomEmoji)
            entity.customEmojiId = 5368324170671202286;
        if (entity.type == EntityType::DateTime) {
            entity.unixTime = 1'790'000'000;
            entity.dateTimeFormat = m_random.bounded(2) ? u"wDT"_s : QString();
        }
        return entity;
    }

    QRandomGenerator m_random;
};

} // namespace

//! From entities to a source, and by the server's parsers back.
class TestWriters : public QObject
{
    Q_OBJECT
private slots:
    void sourcesAreAsPeopleWriteThem_data();
    void sourcesAreAsPeopleWriteThem();
    void whatAModeCannotSayIsTold_data();
    void whatAModeCannotSayIsTold();
    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
};

void TestWriters::sourcesAreAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdownV2");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const QString &html, const QString &markdownV2, const QString &markdown) {
        QTest::newRow(name) << html << markdownV2 << markdown;
    };
    row("plain", u"1 &lt; 2 &amp; 3."_s, u"1 < 2 & 3\\."_s, u"1 < 2 & 3."_s);
    row("marks in the text", u"a_b*c"_s, u"a\\_b\\*c"_s, u"a\\_b\\*c"_s);
    row("bold and italic", u"<b>a</b> <i>b</i>"_s, u"*a* _b_"_s, u"*a* _b_"_s);
    row("code", u"<code>a</code>"_s, u"`a`"_s, u"`a`"_s);
    row("pre", u"<pre>a\nb</pre>"_s, u"```\na\nb```"_s, u"```\na\nb```"_s);
    row("pre with a language", u"<pre><code class=\"language-cpp\">a</code></pre>"_s, u"```cpp\na```"_s, u"```cpp\na```"_s);
    row("a link", u"<a href=\"https://x.org/\">a</a>"_s, u"[a](https://x.org/)"_s, u"[a](https://x.org/)"_s);
    row("a person", u"<a href=\"tg://user?id=7\">a</a>"_s, u"[a](tg://user?id=7)"_s, u"[a](tg://user?id=7)"_s);
    row("nothing but what the server finds", u"@olga t.me/x"_s, u"@olga t\\.me/x"_s, u"@olga t.me/x"_s);
}

void TestWriters::sourcesAreAsPeopleWriteThem()
{
    QFETCH(QString, html);
    const auto text = sent(html, "HTML");
    QVERIFY(text);
    QCOMPARE(writeHtml(*text).source, html);
    QTEST(writeMarkdownV2(*text).source, "markdownV2");
    QTEST(writeLegacyMarkdown(*text).source, "markdown");
    QVERIFY(writeMarkdownV2(*text).isExact());
    QVERIFY(writeLegacyMarkdown(*text).isExact());
}

void TestWriters::whatAModeCannotSayIsTold_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdownV2");
    QTest::addColumn<bool>("isExact");
    const auto row = [](const char *name, const QString &html, const QString &markdownV2, bool isExact) {
        QTest::newRow(name) << html << markdownV2 << isExact;
    };
    row("italic at the end of underlined", u"<u>a<i>b</i></u>"_s, u"__a___**__b___"_s, true);
    row("italic and underlined", u"<i><u>a</u></i>"_s, u"_**__a___"_s, true);
    row("a quote of two lines", u"<blockquote>a\nb</blockquote>"_s, u">a\n>b"_s, true);
    row("an expandable quote", u"<blockquote expandable>a\nb</blockquote>"_s, u">a\n>b||"_s, true);
    row("two quotes", u"<blockquote>a\n</blockquote><blockquote>b</blockquote>"_s, u">a\n**>b"_s, true);
    row("text behind a quote", u"<blockquote>a\n</blockquote>b"_s, u">a\nb"_s, true);
    row("a quote without its line break", u"<blockquote>a</blockquote>\nb"_s, u">a\nb"_s, false);
    row("a quote within a line", u"a<blockquote>b</blockquote>"_s, u"ab"_s, false);
    row("a quote behind code that ends its line", u"<code>a\n</code><blockquote>b</blockquote>"_s, u"`a\\\n`>b"_s, true);
    row("a language of two words", u"<pre><code class=\"language-a b\">c</code></pre>"_s, u"```\nc```"_s, false);
}

void TestWriters::whatAModeCannotSayIsTold()
{
    QFETCH(QString, html);
    const auto text = sent(html, "HTML");
    QVERIFY(text);
    const WrittenMarkup written = writeMarkdownV2(*text);
    QTEST(written.source, "markdownV2");
    QTEST(written.isExact(), "isExact");
    const auto read = sent(written.source, "MarkdownV2");
    QVERIFY2(read, qPrintable(describe(read)));
    QCOMPARE(read->text, text->text);
    QCOMPARE(read->entities == text->entities, written.isExact());
}

void TestWriters::whatWasWrittenIsReadBack_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("seed");
    for (const char *mode : {"HTML", "MarkdownV2", "Markdown"})
        QTest::newRow(mode) << QByteArray(mode) << 20261122;
}

void TestWriters::whatWasWrittenIsReadBack()
{
    QFETCH(QByteArray, mode);
    QFETCH(int, seed);
    RandomTexts texts(static_cast<quint32>(seed));
    int exact = 0;
    for (int i = 0; i < Trees; ++i) {
        const auto echoed = finishText(texts.next(), TextRules::message());
        if (!echoed)
            continue;   // nothing but white space
        const WrittenMarkup written = mode == "HTML"     ? writeHtml(*echoed)
                                    : mode == "Markdown" ? writeLegacyMarkdown(*echoed)
                                                         : writeMarkdownV2(*echoed);
        const auto read = sent(written.source, mode);
        const QString told = describe(*echoed) + u"\nas "_s + written.source + u"\nis "_s + describe(read);
        QVERIFY2(read, qPrintable(told));
        if (!written.isExact()) {   // white space that only an entity held is gone with it
            QVERIFY2(read->text.trimmed() == echoed->text.trimmed(), qPrintable(told));
            continue;
        }
        ++exact;
        QVERIFY2(*read == *echoed, qPrintable(told));
    }
    qInfo("%d of %d texts exactly", exact, Trees);
    QVERIFY(exact > Trees / 4);
}

BOTDESK_TEST(TestWriters)
#include "testwriters.moc"
