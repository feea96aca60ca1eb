// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/broadcastdraft.h"
#include "session/recipients.h"
#include "support/sampleupdates.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Whom a broadcast goes to, and what each of them gets.
class TestRecipients : public QObject
{
    Q_OBJECT
private slots:
    void aPasteIsTakenApart_data();
    void aPasteIsTakenApart();
    void aTableIsRead_data();
    void aTableIsRead();
    void aBrokenTableIsRefused_data();
    void aBrokenTableIsRefused();
    void theColumnOfIdsIsFound();
    void rowsOfATableBecomeRecipients();
    void aReportCanBeReadAgain();
    void peopleOfTheStoreComeWithTheirNames();
    void placeholdersAreFilledEverywhere();
    void whatARowLacksIsTold_data();
    void whatARowLacksIsTold();
    void aNameWithoutAnIdIsSentAsItIs();
    void theTimeIsEstimated();
};

namespace {

QString described(const RecipientList &list)
{
    QStringList chats, out;
    for (const BroadcastRecipient &one : list.recipients)
        chats << one.chat;
    for (const RecipientList::LeftOut &one : list.leftOut) {
        const QString why = one.why == RecipientList::LeftOut::Why::Duplicate ? u"twice"_s : one.why == RecipientList::LeftOut::Why::NoChat ? u"no chat"_s : u"invalid"_s;
        out << u"%1:%2 %3"_s.arg(one.row).arg(one.text, why);
    }
    return out.isEmpty() ? chats.join(u' ') : chats.join(u' ') + u" | "_s + out.join(u", "_s);
}

QByteArray message(int update, int id, const QString &first, const QString &last)
{
    const QByteArray person = QStringLiteral(R"("id":%1,"first_name":"%2","last_name":"%3","username":"user%1")").arg(id).arg(first, last).toUtf8();
    return "{\"update_id\":" + QByteArray::number(update) + ",\"message\":{\"message_id\":" + QByteArray::number(update) + ",\"from\":{"
        + person + ",\"is_bot\":false},\"chat\":{" + person + ",\"type\":\"private\"},\"date\":1700000000,\"text\":\"hello\"}}";
}

} // namespace

void TestRecipients::aPasteIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::newRow("ids in lines") << u"700\n701\r\n702"_s << u"700 701 702"_s;
    QTest::newRow("with commas and the like") << u"700, 701; 702\t-1001"_s << u"700 701 702 -1001"_s;
    QTest::newRow("names") << u"@durov @Some_Channel"_s << u"@durov @Some_Channel"_s;
    QTest::newRow("a name that is known is an id") << u"@Alice_w https://t.me/alice_w/"_s << u"700 | 2:https://t.me/alice_w/ twice"_s;
    QTest::newRow("nobody twice") << u"700 0700 @chan_nel @CHAN_NEL"_s << u"700 @chan_nel | 2:0700 twice, 4:@CHAN_NEL twice"_s;
    QTest::newRow("what is neither") << u"0 alice @no @1abc 99999999999999999999 7e2"_s
                                     << u" | 1:0 invalid, 2:alice invalid, 3:@no invalid, 4:@1abc invalid, 5:99999999999999999999 invalid, 6:7e2 invalid"_s;
    QTest::newRow("nothing") << u" \n ,; "_s << QString();
}

void TestRecipients::aPasteIsTakenApart()
{
    QFETCH(QString, text);
    QTEST(described(recipientsFromText(text, {{u"alice_w"_s, ChatId{700}}})), "taken");
}

void TestRecipients::aTableIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("table");
    QTest::newRow("plain") << QByteArray("id,name\n1,A\n2,B\n") << u"id|name/1|A/2|B"_s;
    QTest::newRow("semicolons") << QByteArray("id;name, first;x\r\n1;A\r\n") << u"id|name, first|x/1|A"_s;
    QTest::newRow("tabs, no last line break") << QByteArray("id\tname\n1\tA") << u"id|name/1|A"_s;
    QTest::newRow("a mark at the front") << QByteArray("\xef\xbb\xbfid,name\n1,A\n") << u"id|name/1|A"_s;
    QTest::newRow("quotes") << QByteArray("id,name\n1,\"A \"\"the\"\" B, C\"\n2,\"two\nlines\"\n") << u"id|name/1|A \"the\" B, C/2|two\nlines"_s;
    QTest::newRow("empty lines") << QByteArray("\n\nid,name\n,\n1,A\n\n") << u"id|name/1|A"_s;
    QTest::newRow("short and long rows") << QByteArray("id,name\n1\n2,B,extra\n") << u"id|name/1/2|B|extra"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestRecipients::aTableIsRead()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY(table);
    QStringList lines{table->columns.join(u'|')};
    for (const QStringList &row : table->rows)
        lines << row.join(u'|');
    QTEST(lines.join(u'/'), "table");
}

void TestRecipients::aBrokenTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("a quote that never closes") << QByteArray("id,name\n1,\"A\n2,B\n") << u"a quote is never closed"_s;
    QTest::newRow("another encoding") << QByteArray("id,name\n1,M\xfcller\n") << u"not UTF-8"_s;
}

void TestRecipients::aBrokenTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY(!table);
    QTEST(table.error().detail, "words");
}

void TestRecipients::theColumnOfIdsIsFound()
{
    QCOMPARE(chatColumnOf({{u"name"_s, u"Telegram ID"_s, u"username"_s}, {}}), 1);
    QCOMPARE(chatColumnOf({{u"name"_s, u"Username"_s}, {}}), 1);
    QCOMPARE(chatColumnOf({{u"a"_s, u"b"_s}, {}}), 0);
    QCOMPARE(chatColumnOf({}), -1);
}

void TestRecipients::rowsOfATableBecomeRecipients()
{
    const auto table = readCsv("chat_id,First name,order\n700,Alice,A-1\n,Nobody,A-2\n700,Again,A-3\n701,Bob,\n");
    const RecipientList list = recipientsFromTable(*table, 0);
    QCOMPARE(described(list), u"700 701 | 3: no chat, 4:700 twice"_s);
    QCOMPARE(list.columns, (QStringList{u"chat_id"_s, u"First_name"_s, u"order"_s}));
    QCOMPARE(list.recipients[0].fields.value(u"First_name"_s), u"Alice"_s);
    QVERIFY(!list.recipients[1].fields.contains(u"order"_s));
}

void TestRecipients::aReportCanBeReadAgain()
{
    const QStringList fields{u"-1001"_s, u"@name"_s, u"a \"b\", c"_s, u"two\nlines"_s, u"=1+1"_s, u"-x"_s};
    const auto table = readCsv(csvLineOf(fields));
    QCOMPARE(table->columns, (QStringList{u"-1001"_s, u"@name"_s, u"a \"b\", c"_s, u"two\nlines"_s, u"'=1+1"_s, u"'-x"_s}));
}

void TestRecipients::peopleOfTheStoreComeWithTheirNames()
{
    QTemporaryDir folder;
    const auto store = openSqliteStore({.path = folder.filePath(u"s.sqlite"_s)});
    const QByteArray group = R"({"update_id":9,"message":{"message_id":9,"from":{"id":700,"is_bot":false,"first_name":"Alice"},"chat":{"id":-5,"title":"Shop","type":"group"},"date":1700000000,"text":"hi"}})";
    QVERIFY(waitFor(store->append(received({message(1, 700, u"Mary Ann"_s, u"Smith"_s), message(2, 701, u"Bob"_s, {}),
                                            message(3, 702, u"Carol"_s, {}), group}, 1'700'000'000'000))));
    QVERIFY(waitFor(store->saveChatTrouble({.chat = ChatId{702}, .kind = ChatTrouble::Kind::Blocked})));
    const auto from = [&](const PeopleFilter &filter) {
        const auto list = waitFor(recipientsFromStore(*store, filter, store.get()));
        return list ? *list : RecipientList();
    };
    QTRY_COMPARE(described(from({})), u"701 700"_s);   // the list is filled a moment behind the log
    const RecipientList people = from({});
    QCOMPARE(people.recipients[1].fields.value(u"first_name"_s), u"Mary Ann"_s);
    QCOMPARE(people.recipients[1].fields.value(u"last_name"_s), u"Smith"_s);
    QCOMPARE(people.recipients[1].fields.value(u"username"_s), u"user700"_s);
    QCOMPARE(described(from({.leavesOutTroubled = false})), u"702 701 700"_s);
    QCOMPARE(described(from({.who = PeopleFilter::Who::Groups})), u"-5"_s);
    QCOMPARE(described(from({.search = u"bob"_s})), u"701"_s);
    // What has become a supergroup is another chat, and the one that is written to.
    const QByteArray moved = R"({"update_id":10,"message":{"message_id":10,"from":{"id":700,"is_bot":false,"first_name":"Alice"},"chat":{"id":-5,"title":"Shop","type":"group"},"date":1700000001,"migrate_to_chat_id":-1005}})";
    const QByteArray there = R"({"update_id":11,"message":{"message_id":1,"from":{"id":700,"is_bot":false,"first_name":"Alice"},"chat":{"id":-1005,"title":"Shop","type":"supergroup"},"date":1700000001,"migrate_from_chat_id":-5}})";
    QVERIFY(waitFor(store->append(received({moved, there}, 1'700'000'001'000))));
    QTRY_COMPARE(described(from({.who = PeopleFilter::Who::Groups})), u"-1005"_s);
    QCOMPARE(described(from({.seenSinceMs = 1'800'000'000'000})), QString());
    QCOMPARE(waitFor(knownNames(*store, store.get())).value_or(KnownNames()).value(u"user701"_s), ChatId{701});
}

void TestRecipients::placeholdersAreFilledEverywhere()
{
    const Draft draft{.text = u"*Hello {first_name}*, {order}"_s,
                      .mode = TextMode::MarkdownV2,
                      .replyMarkup = {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"Order {order}"_s}, {u"url"_s, u"https://example.org/{order}"_s}}})}}}};
    QCOMPARE(placeholdersOf(draft), (QStringList{u"first_name"_s, u"order"_s}));
    const BroadcastRecipient recipient{.chat = u"700"_s, .fields = {{u"first_name"_s, u"A.B"_s}, {u"order"_s, u"7-1"_s}}};
    const QJsonObject sent = broadcastRequest(draft, recipient).fields;
    QCOMPARE(sent["text"_L1].toString(), u"*Hello A\\.B*, 7\\-1"_s);   // escaped as the mode wants it
    QCOMPARE(sent["chat_id"_L1].toInteger(), 700);
    const QJsonValue button = sent["reply_markup"_L1]["inline_keyboard"_L1][0][0];
    QCOMPARE(button["text"_L1].toString(), u"Order 7-1"_s);
    QCOMPARE(button["url"_L1].toString(), u"https://example.org/7-1"_s);
    QVERIFY(!problemOf(draft, recipient));
}

void TestRecipients::whatARowLacksIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind");   // -1: nothing
    using Kind = RecipientProblem::Kind;
    QTest::newRow("nothing") << u"Hello {name}"_s << u"Alice"_s << -1;
    QTest::newRow("an empty column") << u"Hello {name}"_s << QString() << int(Kind::NoValue);
    QTest::newRow("no such column") << u"Hello {nmae}"_s << u"Alice"_s << int(Kind::NoValue);
    QTest::newRow("white space only") << u"{name}"_s << u"  "_s << int(Kind::Empty);
    QTest::newRow("too long for this one") << u"{name}"_s << QString(4097, u'x') << int(Kind::TooLong);
}

void TestRecipients::whatARowLacksIsTold()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto problem = problemOf({.text = text}, {.chat = u"700"_s, .fields = {{u"name"_s, value}}});
    QTEST(problem ? int(problem->kind) : -1, "kind");
}

void TestRecipients::aNameWithoutAnIdIsSentAsItIs()
{
    QCOMPARE(broadcastRequest({.text = u"hi"_s}, {.chat = u"@channel"_s}).fields["chat_id"_L1].toString(), u"@channel"_s);
}

void TestRecipients::theTimeIsEstimated()
{
    const Draft text{.text = u"hi"_s};
    QCOMPARE(broadcastTime(text, 5000), 200s);
    QCOMPARE(broadcastTime(text, 1), 1s);
    QCOMPARE(broadcastTime(text, 0), 0s);
    QCOMPARE(broadcastTime({.text = u"hi"_s, .more = {{u"allow_paid_broadcast"_s, true}}}, 5000), 5s);
    const Attachment photo{.source = u"a.png"_s};
    QCOMPARE(broadcastTime({.attachments = {photo, photo, photo, photo}}, 5000), 800s);   // four messages each
}

BOTDESK_TEST(TestRecipients)
#include "testrecipients.moc"
