// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/markupmend.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestMarkupMend : public QObject
{
    Q_OBJECT
private slots:
    void faultsSayWhereAndWhatHelps_data();
    void faultsSayWhereAndWhatHelps();
    void aSourceThatCanBeReadHasNone();
    void everySourceCanBeMended_data();
    void everySourceCanBeMended();
    void whatAModeCannotSayIsMissed_data();
    void whatAModeCannotSayIsMissed();
};

void TestMarkupMend::faultsSayWhereAndWhatHelps_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("faults");   // "at mark", for each
    QTest::addColumn<QString>("escaped");  // all of them; "-" where that is not offered
    QTest::addColumn<QString>("closed");
    const auto row = [](const char *name, const QString &mode, const QString &source, const QString &faults,
                        const QString &escaped, const QString &closed) {
        QTest::newRow(name) << mode << source << faults << escaped << closed;
    };
    const QString v2 = u"MarkdownV2"_s;
    row("reserved characters", v2, u"*€18.40*\nCode!"_s, u"4 .|13 !"_s, u"*€18\\.40*\nCode\\!"_s, u"-"_s);
    row("behind an emoji", v2, u"👍."_s, u"2 ."_s, u"👍\\."_s, u"-"_s);
    row("a bold that does not end", v2, u"a *b\nc"_s, u"2 *"_s, u"a \\*b\nc"_s, u"a *b*\nc"_s);
    row("an underline that does not end", v2, u"__b "_s, u"0 __"_s, u"\\_\\_b "_s, u"__b__ "_s);
    row("a pre that does not end", v2, u"```a\nb"_s, u"0 ```"_s, u"\\`\\`\\`a\nb"_s, u"```a```\nb"_s);
    row("a link that does not end", v2, u"[a"_s, u"0 ["_s, u"\\[a"_s, u"[a]"_s);
    row("an address that does not end", v2, u"[a](http://x"_s, u"4 h"_s, u"-"_s, u"[a](http://x)"_s);
    row("an emoji that is none", v2, u"![a](http://x/)"_s, u"15 "_s, u"\\![a](http://x/)"_s, u"-"_s);
    const QString html = u"HTML"_s;
    row("an unknown tag", html, u"a <foo> b"_s, u"2 <foo>"_s, u"a &lt;foo> b"_s, u"-"_s);
    row("a lone bracket", html, u"1 < 2"_s, u"2 <"_s, u"1 &lt; 2"_s, u"-"_s);
    row("a tag without its end", html, u"a <b>c"_s, u"2 <b>"_s, u"a &lt;b>c"_s, u"a <b>c</b>"_s);
    row("another tag's end", html, u"<b>a</i>"_s, u"4 </i>"_s, u"<b>a&lt;/i>"_s, u"<b>a</b></i>"_s);
    row("an end without a beginning", html, u"a</b>"_s, u"1 </b>"_s, u"a&lt;/b>"_s, u"-"_s);
    const QString old = u"Markdown"_s;
    row("legacy bold", old, u"2 * 3"_s, u"2 *"_s, u"2 \\* 3"_s, u"2 * 3*"_s);
}

void TestMarkupMend::faultsSayWhereAndWhatHelps()
{
    QFETCH(QString, mode);
    QFETCH(QString, source);
    const auto faults = markupFaults(source, textModeOf(mode));
    QStringList told;
    QString escaped = source;
    QString closed = u"-"_s;
    for (auto fault = faults.crbegin(); fault != faults.crend(); ++fault) {
        told.prepend(u"%1 %2"_s.arg(fault->at).arg(fault->mark));
        QVERIFY(fault->words.startsWith("can't parse entities: "_L1));
        escaped = fault->escape ? mended(escaped, *fault->escape) : u"-"_s;
        if (fault->close)
            closed = mended(source, *fault->close);
    }
    QTEST(told.join(u'|'), "faults");
    QTEST(escaped, "escaped");
    QTEST(closed, "closed");
}

void TestMarkupMend::aSourceThatCanBeReadHasNone()
{
    QVERIFY(markupFaults(u"*a* \\. ||b||"_s, TextMode::MarkdownV2).isEmpty());
    QVERIFY(markupFaults(u"<b>a"_s, TextMode::Formatted).isEmpty());
}

void TestMarkupMend::everySourceCanBeMended_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"MarkdownV2", "HTML", "Markdown"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

//! Whoever takes the mend that is offered, again and again, comes to a source that the server takes.
void TestMarkupMend::everySourceCanBeMended()
{
    QFETCH(QString, mode);
    static const QStringList pieces{u"a"_s, u" "_s, u"\n"_s, u"_"_s, u"*"_s, u"`"_s, u"```"_s, u"||"_s, u"["_s, u"]"_s, u"(x)"_s, u">"_s,
                                    u"!"_s, u"."_s, u"👍"_s, u"<b>"_s, u"</b>"_s, u"<i"_s, u"<"_s, u"</"_s, u"<a href=x>"_s, u"&lt"_s, u"~"_s};
    QRandomGenerator random(5);
    for (int i = 0; i < 3000; ++i) {
        QString source;
        for (int piece = random.bounded(1, 12); piece > 0; --piece)
            source += pieces[random.bounded(int(pieces.size()))];
        const QString begin = source;
        for (int steps = 0; steps < 40; ++steps) {
            const auto faults = markupFaults(source, textModeOf(mode));
            if (faults.isEmpty())
                break;
            const auto &fault = faults.first();
            QVERIFY2(fault.escape || fault.close, qPrintable(source + u" of "_s + begin + u": "_s + fault.words));
            QVERIFY2(steps < 39, qPrintable(begin));
            source = mended(source, fault.escape ? *fault.escape : *fault.close);
        }
    }
}

void TestMarkupMend::whatAModeCannotSayIsMissed_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("missed");
    QTest::newRow("underline in legacy Markdown") << u"<u>a</u>"_s << u"Markdown"_s << 1;
    QTest::newRow("bold in legacy Markdown") << u"<b>a</b>"_s << u"Markdown"_s << 0;
    QTest::newRow("a quote of whole lines") << u"<blockquote>a</blockquote>\nb"_s << u"MarkdownV2"_s << 0;
    QTest::newRow("a quote within a line") << u"a<blockquote>b</blockquote>"_s << u"MarkdownV2"_s << 1;
    QTest::newRow("bold up to the end of a quote") << u"<blockquote><b>a\n</b></blockquote>b"_s << u"MarkdownV2"_s << 0;
    QTest::newRow("everything in HTML") << u"<u><b>a</b></u><blockquote>b</blockquote>"_s << u"HTML"_s << 0;
}

void TestMarkupMend::whatAModeCannotSayIsMissed()
{
    QFETCH(QString, html);
    QFETCH(QString, mode);
    const auto text = readSource(html, TextMode::Html);
    QVERIFY(text);
    QTEST(int(missedIn(*text, textModeOf(mode)).size()), "missed");
}

BOTDESK_TEST(TestMarkupMend)
#include "testmarkupmend.moc"
