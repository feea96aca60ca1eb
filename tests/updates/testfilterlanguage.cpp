// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "updates/filterlanguage.h"

#include <QTest>
#include <QTimeZone>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! The filter's language: what each line asks for, and where it is wrong.
class TestFilterLanguage : public QObject
{
    Q_OBJECT
private slots:
    void linesAreRead_data();
    void linesAreRead();
    void faultsAreMarkedAndLeftOut_data();
    void faultsAreMarkedAndLeftOut();
    void spansCoverTheWords();
    void valuesWithBlanksAreQuoted();
};

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 21), QTime(14, 0), QTimeZone::utc()};
}

//! A filter as a line of text, for tables.
QString describe(const ParsedFilter &parsed)
{
    const UpdateFilter &filter = parsed.filter;
    QStringList parts;
    const auto add = [&parts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts << name + u'=' + value;
    };
    add(u"types"_s, filter.types.join(u'+'));
    add(u"without"_s, filter.withoutTypes.join(u'+'));
    add(u"chat"_s, filter.chat ? QString::number(number(*filter.chat)) : QString());
    add(u"from"_s, filter.from ? QString::number(number(*filter.from)) : QString());
    for (const FilterName &name : parsed.names)
        add((name.isExcluded ? u"-"_s : QString()) + (name.of == FilterName::Of::Chat ? u"chatName"_s : u"fromName"_s), name.name);
    QStringList ids;
    for (const ChatId chat : filter.withoutChats)
        ids << QString::number(number(chat));
    for (const UserId user : filter.withoutFrom)
        ids << QString::number(number(user));
    add(u"withoutIds"_s, ids.join(u'+'));
    QStringList contents;
    for (const QStringList &any : filter.contents)
        contents << any.join(u'|');
    add(u"has"_s, contents.join(u'+'));
    add(u"hasNot"_s, filter.withoutContents.join(u'|'));
    add(u"withoutTexts"_s, filter.withoutTexts.join(u'+'));
    add(u"above"_s, filter.latencyAboveS ? QString::number(*filter.latencyAboveS) : QString());
    add(u"below"_s, filter.latencyBelowS ? QString::number(*filter.latencyBelowS) : QString());
    add(u"id"_s, filter.update ? QString::number(number(*filter.update)) : QString());
    add(u"texts"_s, filter.texts.join(u'+'));
    add(u"data"_s, filter.data.join(u'+'));
    add(u"command"_s, filter.command);
    const auto time = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"dd HH:mm:ss"_s); };
    add(u"since"_s, filter.sinceMs ? time(*filter.sinceMs) : QString());
    add(u"until"_s, filter.untilMs ? time(*filter.untilMs) : QString());
    add(u"unanswered"_s, filter.unanswered ? u"yes"_s : QString());
    return parts.join(u' ');
}

} // namespace

void TestFilterLanguage::linesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("asks");
    QTest::newRow("nothing") << u"   "_s << u""_s;
    QTest::newRow("the line of the design")
        << u"type:callback_query chat:@sample_shop text~\"refund\""_s << u"types=callback_query chatName=@sample_shop texts=refund"_s;
    QTest::newRow("several types") << u"type:poll,Message type:poll_answer"_s << u"types=poll+message+poll_answer"_s;
    QTest::newRow("without types") << u"-type:message -type:poll"_s << u"without=message+poll"_s;
    QTest::newRow("ids need no look-up") << u"chat:-1002000000042 from:700100001"_s << u"chat=-1002000000042 from=700100001"_s;
    QTest::newRow("names may have blanks") << u"chat:\"Sample Shop\" from:Alice"_s << u"chatName=Sample Shop fromName=Alice"_s;
    QTest::newRow("any other word is a text") << u"refund \"two words\" -"_s << u"texts=refund+two words+-"_s;
    QTest::newRow("a key inside a word is no key") << u"subtype:x http://host"_s << u"texts=subtype:x+http://host"_s;
    QTest::newRow("keys in capitals") << u"TYPE:message"_s << u"types=message"_s;
    QTest::newRow("without chats and senders")
        << u"-chat:@shop -chat:-100 -from:\"Alice B\" -from:7"_s << u"-chatName=@shop -fromName=Alice B withoutIds=-100+7"_s;
    QTest::newRow("without words") << u"-refund -text~\"two words\""_s << u"withoutTexts=refund+two words"_s;
    QTest::newRow("a dash in a word excludes nothing") << u"pre-paid"_s << u"texts=pre-paid"_s;
    QTest::newRow("data of a press") << u"data~refund: data~\"88 41\""_s << u"data=refund:+88 41"_s;
    QTest::newRow("a photo") << u"has:photo"_s << u"has=photo"_s;
    QTest::newRow("a photo or a video that is a reply") << u"has:photo,Video has:reply"_s << u"has=photo|video+reply"_s;
    QTest::newRow("any media") << u"has:media"_s
                               << u"has=photo|video|document|voice|audio|animation|video_note|sticker|paid_media"_s;
    QTest::newRow("without stickers") << u"-has:sticker"_s << u"hasNot=sticker"_s;
    QTest::newRow("with and without slash") << u"command:/start"_s << u"command=start"_s;
    QTest::newRow("an update") << u"id:718204423"_s << u"id=718204423"_s;
    QTest::newRow("ago") << u"since:2h until:90s"_s << u"since=21 12:00:00 until=21 13:58:30"_s;
    QTest::newRow("today's clock") << u"since:9:05 until:13:10:20"_s << u"since=21 09:05:00 until=21 13:10:20"_s;
    QTest::newRow("days") << u"since:yesterday until:2026-11-21"_s << u"since=20 00:00:00 until=21 00:00:00"_s;
    QTest::newRow("a moment") << u"since:2026-11-20T14:30"_s << u"since=20 14:30:00"_s;
    QTest::newRow("what came late") << u"latency>2s"_s << u"above=2"_s;
    QTest::newRow("what came between") << u"Latency>1m latency<1h"_s << u"above=60 below=3600"_s;
    QTest::newRow("what waits") << u"is:unanswered"_s << u"unanswered=yes"_s;
    QTest::newRow("Cyrillic and emoji") << u"text~возврат 💸"_s << u"texts=возврат+💸"_s;
}

void TestFilterLanguage::linesAreRead()
{
    QFETCH(QString, line);
    const ParsedFilter parsed = parseFilter(line, now());
    QCOMPARE(parsed.error(), QString());
    QTEST(describe(parsed), "asks");
}

void TestFilterLanguage::faultsAreMarkedAndLeftOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("asks");
    QTest::newRow("no value") << u"type: hello"_s << u"type:"_s << u"texts=hello"_s;
    QTest::newRow("a quote that never closes") << u"poll text~\"refund"_s << u"\"refund"_s << u"texts=poll"_s;
    QTest::newRow("an id that is none") << u"id:abc"_s << u"abc"_s << u""_s;
    QTest::newRow("an id too large") << u"id:99999999999999999999"_s << u"99999999999999999999"_s << u""_s;
    QTest::newRow("a time that is none") << u"since:soon"_s << u"soon"_s << u""_s;
    QTest::newRow("what cannot be excluded") << u"-since:2h"_s << u"2h"_s << u""_s;
    QTest::newRow("a latency without a unit") << u"latency>2"_s << u"2"_s << u""_s;
    QTest::newRow("no latency") << u"latency<"_s << u"latency<"_s << u""_s;
    QTest::newRow("a latency cannot be excluded") << u"-latency>2s"_s << u"2s"_s << u""_s;
    QTest::newRow("what no message has") << u"has:photo,smell"_s << u"photo,smell"_s << u""_s;
    QTest::newRow("no content named") << u"has:"_s << u"has:"_s << u""_s;
    QTest::newRow("an unknown state") << u"is:odd"_s << u"odd"_s << u""_s;
}

void TestFilterLanguage::faultsAreMarkedAndLeftOut()
{
    QFETCH(QString, line);
    const ParsedFilter parsed = parseFilter(line, now());
    QVERIFY(!parsed.error().isEmpty());
    QString marked;
    for (const FilterSpan &span : parsed.spans) {
        if (!span.error.isEmpty())
            marked += line.mid(span.start, span.length);
    }
    QTEST(marked, "marked");
    QTEST(describe(parsed), "asks");
}

void TestFilterLanguage::spansCoverTheWords()
{
    const QString line = u"-type:poll  text~\"a b\" c"_s;
    QStringList words;
    for (const FilterSpan &span : parseFilter(line, now()).spans)
        words << line.mid(span.start, span.length);
    QCOMPARE(words, (QStringList{u"-"_s, u"type:"_s, u"poll"_s, u"text~"_s, u"\"a b\""_s, u"c"_s}));
}

void TestFilterLanguage::valuesWithBlanksAreQuoted()
{
    QCOMPARE(quotedFilterValue(u"shop"_s), u"shop"_s);
    QCOMPARE(quotedFilterValue(u"Sample \"Shop\""_s), u"\"Sample Shop\""_s);
    QCOMPARE(quotedFilterValue({}), u"\"\""_s);
}

BOTDESK_TEST(TestFilterLanguage)
#include "testfilterlanguage.moc"
