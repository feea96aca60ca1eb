// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chattarget.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestChatTarget : public QObject
{
    Q_OBJECT
private slots:
    void aChatIsNamedInManyWays_data();
    void aChatIsNamedInManyWays();
    void linksLeadToMessagesOfSupergroupsAndChannels_data();
    void linksLeadToMessagesOfSupergroupsAndChannels();
};

void TestChatTarget::aChatIsNamedInManyWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chat");   // empty: names none
    QTest::newRow("a person") << u" 700100001 "_s << u"700100001"_s;
    QTest::newRow("a supergroup") << u"-1001234567890"_s << u"-1001234567890"_s;
    QTest::newRow("a username") << u"@sample_shop"_s << u"@sample_shop"_s;
    QTest::newRow("a link") << u"https://t.me/sample_shop"_s << u"@sample_shop"_s;
    QTest::newRow("a link without scheme") << u"t.me/sample_shop"_s << u"@sample_shop"_s;
    QTest::newRow("a link to a message") << u"https://t.me/sample_shop/17?single"_s << u"@sample_shop"_s;
    QTest::newRow("a link to the preview") << u"https://t.me/s/sample_shop"_s << u"@sample_shop"_s;
    QTest::newRow("a private link") << u"https://t.me/c/1234567890/5"_s << u"-1001234567890"_s;
    QTest::newRow("the older domain") << u"http://telegram.me/sample_shop"_s << u"@sample_shop"_s;
    QTest::newRow("a name as host") << u"https://sample_shop.t.me"_s << u"@sample_shop"_s;
    QTest::newRow("a tg link") << u"tg://resolve?domain=sample_shop"_s << u"@sample_shop"_s;
    QTest::newRow("a tg link to a person") << u"tg://user?id=700"_s << u"700"_s;
    QTest::newRow("nothing") << u"  "_s << u""_s;
    QTest::newRow("zero") << u"0"_s << u""_s;
    QTest::newRow("a word") << u"Alice"_s << u""_s;
    QTest::newRow("too short") << u"@abc"_s << u""_s;
    QTest::newRow("begins with a digit") << u"@1abcd"_s << u""_s;
    QTest::newRow("an invitation") << u"https://t.me/+AbCdEf"_s << u""_s;
    QTest::newRow("an old invitation") << u"https://t.me/joinchat/AbCdEf"_s << u""_s;
    QTest::newRow("another site") << u"https://example.org/sample_shop"_s << u""_s;
    QTest::newRow("a private link without id") << u"https://t.me/c/"_s << u""_s;
}

void TestChatTarget::aChatIsNamedInManyWays()
{
    QFETCH(QString, text);
    const auto chat = readChatTarget(text);
    QTEST(chat ? chat->toVariant().toString() : QString(), "chat");
}

void TestChatTarget::linksLeadToMessagesOfSupergroupsAndChannels_data()
{
    QTest::addColumn<qint64>("chat");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("link");
    QTest::newRow("public") << qint64(-1001234567890) << u"sample_shop"_s << u"https://t.me/sample_shop/5"_s;
    QTest::newRow("private") << qint64(-1001234567890) << u""_s << u"https://t.me/c/1234567890/5"_s;
    QTest::newRow("a basic group has none") << qint64(-4321) << u""_s << u""_s;
    QTest::newRow("a person's chat has none") << qint64(700) << u"alice"_s << u""_s;
}

void TestChatTarget::linksLeadToMessagesOfSupergroupsAndChannels()
{
    QFETCH(qint64, chat);
    QFETCH(QString, username);
    QTEST(messageLink(ChatId(chat), username, MessageId(5)), "link");
}

BOTDESK_TEST(TestChatTarget)
#include "testchattarget.moc"
