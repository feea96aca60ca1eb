// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/describe.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Entities as JSON, out and in.
class TestFormattedText : public QObject
{
    Q_OBJECT
private slots:
    void entityGoesThroughJson_data();
    void entityGoesThroughJson();
    void userOfAMentionIsFilledIn();
    void unknownTypesAreKept();
};

void TestFormattedText::entityGoesThroughJson_data()
{
    QTest::addColumn<QByteArray>("json");   // keys in order, as QJsonDocument writes them
    QTest::newRow("bold") << R"([{"length":2,"offset":1,"type":"bold"}])"_ba;
    QTest::newRow("text_link") << R"([{"length":2,"offset":1,"type":"text_link","url":"http://a.b/"}])"_ba;
    QTest::newRow("text_mention") << R"([{"length":2,"offset":1,"type":"text_mention","user":{"id":4503599627370496}}])"_ba;
    QTest::newRow("pre") << R"([{"language":"c","length":2,"offset":1,"type":"pre"}])"_ba;
    QTest::newRow("pre without language") << R"([{"length":2,"offset":1,"type":"pre"}])"_ba;
    QTest::newRow("custom_emoji") << R"([{"custom_emoji_id":"5368324170671202286","length":2,"offset":1,"type":"custom_emoji"}])"_ba;
    QTest::newRow("date_time") << R"([{"date_time_format":"wdt","length":2,"offset":1,"type":"date_time","unix_time":7}])"_ba;
    for (const char *type : {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "italic",
                             "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code"})
        QTest::newRow(type) << QByteArray(R"([{"length":2,"offset":1,"type":")") + type + R"("}])";
}

void TestFormattedText::entityGoesThroughJson()
{
    QFETCH(QByteArray, json);
    const auto entities = entitiesFromJson(QJsonDocument::fromJson(json).array());
    QCOMPARE(entities.size(), 1);
    QVERIFY(entities.first().type != EntityType::Unknown);
    QCOMPARE(QJsonDocument(toJson(entities)).toJson(QJsonDocument::Compact), json);
}

void TestFormattedText::userOfAMentionIsFilledIn()
{
    const TextEntity mention{.type = EntityType::TextMention, .offset = 0, .length = 1, .userId = UserId(7)};
    const auto json = toJson(mention, [](UserId id) {
        return QJsonObject{{u"id"_s, number(id)}, {u"first_name"_s, u"Ann"_s}};
    });
    QCOMPARE(json[u"user"_s][u"first_name"_s].toString(), u"Ann"_s);
    QCOMPARE(json[u"user"_s][u"id"_s].toInteger(), 7);
}

void TestFormattedText::unknownTypesAreKept()
{
    const auto entities = entitiesFromJson(
        QJsonDocument::fromJson(R"([{"type":"hologram","offset":1,"length":2}, 5, {"type":"bold"}])").array());
    QCOMPARE(describe(entities), u"unknown 1+2"_s);
}

BOTDESK_TEST(TestFormattedText)
#include "testformattedtext.moc"
