// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/describe.h"
#include "text/messagetext.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! From the bytes of a request to the text of a message, or to the words of the refusal (server-behaviour 6.1).
class TestMessageText : public QObject
{
    Q_OBJECT
private slots:
    void isReadStepByStep_data();
    void isReadStepByStep();
};

void TestMessageText::isReadStepByStep_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("parseMode");
    QTest::addColumn<QByteArray>("entities");
    QTest::addColumn<QString>("result");

    const QByteArray none;
    QTest::newRow("plain") << "hello"_ba << none << none << u"hello"_s;
    QTest::newRow("empty") << none << none << none << u"error: message text is empty"_s;
    QTest::newRow("bold") << "a *b*"_ba << "MarkdownV2"_ba << none << u"a b | bold 2+1"_s;
}

void TestMessageText::isReadStepByStep()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, parseMode);
    QFETCH(QByteArray, entities);
    QTEST(describe(parseText(text, parseMode, entities, TextRules::message())), "result");
}

BOTDESK_TEST(TestMessageText)
#include "testmessagetext.moc"
