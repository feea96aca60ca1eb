// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "webhook/catalogue.h"
#include "words/webhookwords.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestWebhookWords final : public QObject
{
    Q_OBJECT
private slots:
    void everyCauseHasItsWords();
    void whatIsNotKnownIsSaidSo();
};

void TestWebhookWords::everyCauseHasItsWords()
{
    const WebhookWords none = wordsFor(WebhookExplanation{.id = u"unknown"_s});
    for (const WebhookRule &rule : webhookRules()) {
        const WebhookWords words = wordsFor(WebhookExplanation{.id = rule.id});
        QVERIFY2(words.cause != none.cause, qPrintable(rule.id));
        for (const QString &sentence : {words.cause, words.check, words.fix})
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(rule.id));
    }
}

void TestWebhookWords::whatIsNotKnownIsSaidSo()
{
    const WebhookWords words = wordsFor(explainWebhookError(u"kaboom"_s));
    QVERIFY(words.cause.contains(u"not known"_s));
}

BOTDESK_TEST(TestWebhookWords)
#include "testwebhookwords.moc"
