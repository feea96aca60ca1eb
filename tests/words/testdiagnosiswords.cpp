// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "webhook/catalogue.h"
#include "words/diagnosiswords.h"

#include <QSet>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

using State = WebhookFinding::State;

class TestDiagnosisWords final : public QObject
{
    Q_OBJECT
private slots:
    void everySituationHasItsWords();
    void anErrorHasItsOwn();
    void valuesStandInTheSentences();
    void oneSentenceAndOneNextStep_data();
    void oneSentenceAndOneNextStep();
    void aStepAsText();
    void aStrangersAnswerStaysOnItsLine();
};

void TestDiagnosisWords::everySituationHasItsWords()
{
    const WebhookWords none = wordsFor(WebhookExplanation{.id = u"unknown"_s});
    QSet<QString> causes;
    for (const WebhookSituation &situation : webhookSituations()) {
        const WebhookWords words = wordsFor(WebhookFinding{.id = situation.id, .values = {u"one"_s, u"two"_s}});
        QVERIFY2(words.cause != none.cause || situation.id == "unknown"_L1, qPrintable(situation.id));
        QVERIFY2(!causes.contains(words.cause), qPrintable(situation.id));
        causes.insert(words.cause);
        for (const QString &sentence : {words.cause, words.check, words.fix}) {
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(situation.id));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(situation.id));
        }
    }
}

void TestDiagnosisWords::anErrorHasItsOwn()
{
    QCOMPARE(wordsFor(WebhookFinding{.id = u"http.path"_s}).fix, wordsFor(WebhookExplanation{.id = u"http.path"_s}).fix);
}

void TestDiagnosisWords::valuesStandInTheSentences()
{
    const WebhookWords words = wordsFor(WebhookFinding{.id = u"config.changed"_s, .values = {u"https://a.example/%2"_s, u"https://b.example/%1"_s}});
    QVERIFY2(words.cause.contains(u"https://a.example/%2 "_s), qPrintable(words.cause));
    QVERIFY2(words.cause.contains(u"https://b.example/%1"_s), qPrintable(words.cause));
    const WebhookWords lost = wordsFor(WebhookFinding{.id = u"limit.expiry"_s, .at = 1'800'000'000});
    QVERIFY2(lost.cause.contains(u"27"_s), qPrintable(lost.cause));   // in January 2027
}

void TestDiagnosisWords::oneSentenceAndOneNextStep_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isCertain");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("next");
    const QString mend = u"Register the path"_s;
    QTest::newRow("fails") << State::Failing << true << u"Failing now: The host is reached"_s << mend;
    QTest::newRow("fails, likely so") << State::Failing << false << u"Failing now: The host is reached"_s << u"Compare the path"_s;
    QTest::newRow("perhaps") << State::Open << true << u"Perhaps failing: "_s << mend;
    QTest::newRow("will fail") << State::Warning << true << u"Warning: "_s << mend;
    QTest::newRow("healed") << State::Healed << true << u"Healed. It was: "_s << QString();
    QTest::newRow("old") << State::Old << true << u"Old news: "_s << QString();
    QTest::newRow("a note") << State::Note << true << u"The host is reached"_s << mend;
}

void TestDiagnosisWords::oneSentenceAndOneNextStep()
{
    QFETCH(State, state);
    QFETCH(bool, isCertain);
    QFETCH(QString, beginning);
    QFETCH(QString, next);
    const WebhookFinding finding{.id = u"http.path"_s, .state = state, .isCertain = isCertain};
    QVERIFY2(sentenceFor(finding).startsWith(beginning), qPrintable(sentenceFor(finding)));
    QVERIFY2(nextStepFor(finding).startsWith(next), qPrintable(nextStepFor(finding)));
    QCOMPARE(nextStepFor(finding).isEmpty(), next.isEmpty());
}

void TestDiagnosisWords::aStepAsText()
{
    const ProbeStep tcp{.kind = ProbeStep::Kind::Tcp, .state = ProbeStep::State::Failed, .tookMs = 31, .finding = u"tcp.refused"_s,
                        .words = u"Connection refused"_s};
    const ProbeReport report{.url = u"https://bot.example/"_s, .steps = {tcp}, .address = QHostAddress(u"198.51.100.7"_s), .port = 8443};
    const WebhookWords words = wordsFor(WebhookExplanation{.id = u"tcp.refused"_s});
    QCOMPARE(probeStepText(tcp, report), u"TCP: failed, 31 ms\n    198.51.100.7, port 8443\n    Connection refused\n    Cause: %1\n    Mend: %2\n"_s
                                             .arg(words.cause, words.fix));
    QCOMPARE(probeStepText({.kind = ProbeStep::Kind::Tls}, report), u"TLS: not run\n"_s);
    QVERIFY(probeHeadText(report).contains(u"https://bot.example/ from this computer"_s));
}

void TestDiagnosisWords::aStrangersAnswerStaysOnItsLine()
{
    const ProbeStep http{.kind = ProbeStep::Kind::Http, .state = ProbeStep::State::Ok};
    const ProbeReport report{.steps = {http}, .status = 200, .body = "fine\nTLS: failed\x1b[2J"};
    QCOMPARE(probeStepLines(http, report), (QStringList{u"status 200"_s, u"answer: fine TLS: failed[2J"_s}));
}

BOTDESK_TEST(TestDiagnosisWords)
#include "testdiagnosiswords.moc"
