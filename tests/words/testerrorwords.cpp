// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "words/errorwords.h"
#include "words/language.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestErrorWords final : public QObject
{
    Q_OBJECT
private slots:
    void init() { speak(u"en"_s); }
    void everyKindHasASentenceOfItsOwn();
    void theTwoConflictsAreToldApart_data();
    void theTwoConflictsAreToldApart();
    void secondsAreCounted_data();
    void secondsAreCounted();
    void aMigratedGroupsNewIdIsNamed();
    void theServersOwnWordsStandBesideOurs();
};

void TestErrorWords::everyKindHasASentenceOfItsOwn()
{
    QSet<QString> said;
    for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
        const ErrorWords words = wordsFor({.kind = Error::Kind(kind)});
        QVERIFY2(words.what.endsWith(u'.'), qPrintable(words.what));
        QVERIFY2(!said.contains(words.what), qPrintable(words.what));
        if (Error::Kind(kind) != Error::Kind::Cancelled)
            QVERIFY2(words.next.endsWith(u'.'), qPrintable(words.what));
        said.insert(words.what);
    }
}

void TestErrorWords::theTwoConflictsAreToldApart_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("next");
    QTest::newRow("a webhook") << u"can't use getUpdates method while webhook is active; use deleteWebhook first"_s
                               << u"Delete the webhook"_s;
    QTest::newRow("another poller")
        << u"terminated by other getUpdates request; make sure that only one bot instance is running"_s
        << u"Stop the other one"_s;
    QTest::newRow("a webhook that was just set") << u"terminated by setWebhook request"_s << u"Delete the webhook"_s;
}

void TestErrorWords::theTwoConflictsAreToldApart()
{
    QFETCH(QString, detail);
    QFETCH(QString, next);
    const ErrorWords words = wordsFor({.kind = Error::Kind::Conflict, .detail = detail, .code = 409});
    QVERIFY2(words.next.contains(next), qPrintable(words.next));
}

void TestErrorWords::secondsAreCounted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("next");
    QTest::newRow("one") << u"en"_s << 1 << u"Try again in 1 second."_s;
    QTest::newRow("many") << u"en"_s << 35 << u"Try again in 35 seconds."_s;
    QTest::newRow("a language that we do not speak") << u"fr"_s << 1 << u"Try again in 1 second."_s;
    QTest::newRow("German") << u"de"_s << 1 << u"Versuchen Sie es in 1 Sekunde erneut."_s;
    QTest::newRow("Russian, one") << u"ru"_s << 21 << u"Попробуйте снова через 21 секунду."_s;
    QTest::newRow("Russian, few") << u"ru"_s << 3 << u"Попробуйте снова через 3 секунды."_s;
    QTest::newRow("Russian, many") << u"ru"_s << 11 << u"Попробуйте снова через 11 секунд."_s;
}

void TestErrorWords::secondsAreCounted()
{
    QFETCH(QString, language);
    QFETCH(int, seconds);
    speak(language);
    QTEST(wordsFor({.kind = Error::Kind::TooManyRequests, .retryAfter = std::chrono::seconds(seconds)}).next, "next");
}

void TestErrorWords::aMigratedGroupsNewIdIsNamed()
{
    const ErrorWords words = wordsFor({.kind = Error::Kind::BadRequest, .migrateToChatId = ChatId(-1001234567890)});
    QVERIFY(words.next.contains(u"-1001234567890"_s));
}

void TestErrorWords::theServersOwnWordsStandBesideOurs()
{
    const Error error{.kind = Error::Kind::BadRequest, .detail = u"Bad Request: chat not found"_s, .code = 400};
    QVERIFY(errorText(error).endsWith(u"(Bad Request: chat not found)"_s));
    QVERIFY(errorText(error).startsWith(wordsFor(error).what));
}

BOTDESK_TEST(TestErrorWords)
#include "testerrorwords.moc"
