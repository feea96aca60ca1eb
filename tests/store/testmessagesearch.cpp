// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/talk.h"
#include "support/testmain.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Messages found by their text, whoever wrote them.
class TestMessageSearch : public QObject
{
    Q_OBJECT
private slots:
    void messagesAreFoundByTheirText_data();
    void messagesAreFoundByTheirText();
    void anEditedMessageIsFoundByEachVersion();
    void theLatestIsFoundFirst();
    void messagesAreFoundAfterARebuild();
};

namespace {

//! "title: excerpt" of each message that is found.
QStringList foundMessages(const StoreOnDisk &store, const QString &text, int count = 50)
{
    QStringList all;
    const auto found = waited(store->findMessages(text, count)).value_or(QList<FoundMessage>());
    for (const FoundMessage &message : found)
        all << message.conversation.title + (message.isOutgoing ? u" < "_s : u" > "_s) + message.excerpt;
    return all;
}

} // namespace

void TestMessageSearch::messagesAreFoundByTheirText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("a word, of either side") << u"refund"_s
        << QStringList{u"Alice < Your refund is on its way"_s, u"Alice > Where is my REFUND?"_s};
    QTest::newRow("blanks around it") << u"  refund is "_s << QStringList{u"Alice < Your refund is on its way"_s};
    QTest::newRow("a part of a word") << u"efun"_s
        << QStringList{u"Alice < Your refund is on its way"_s, u"Alice > Where is my REFUND?"_s};
    QTest::newRow("Cyrillic") << u"ЗАКАЗ"_s << QStringList{u"Боб > где мой заказ"_s};
    QTest::newRow("two Chinese characters") << u"退款"_s << QStringList{u"李雷 > 请问退款多久到账"_s};
    QTest::newRow("not by the sender's name") << u"Alice"_s << QStringList{};
    QTest::newRow("not by what was pressed") << u"buy"_s << QStringList{};
    QTest::newRow("nothing") << u"  "_s << QStringList{};
    QTest::newRow("a quote") << u"\""_s << QStringList{};
    QTest::newRow("in the middle of a long text") << u"needle"_s
        << QStringList{u"Боб > …hay hay hay hay hay needle hay hay"_s};
}

void TestMessageSearch::messagesAreFoundByTheirText()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"Where is my REFUND?"_s), message(2, 2, u"где мой заказ"_s, 701, u"Боб"_s),
                                  message(3, 3, u"请问退款多久到账"_s, 702, u"李雷"_s), press(4, "q"),
                                  message(5, 5, u"hay "_s.repeated(20) + u"needle hay hay"_s, 701, u"Боб"_s)})));
    SentMessage answer = sent(6, u"Your refund is on its way"_s);
    answer.atMs = 1'700'000'000'001;
    QVERIFY(waited(store->saveSent(answer)));
    QTRY_COMPARE(foundMessages(store, u"on its way"_s).size(), 1);
    QFETCH(QString, text);
    QTEST(foundMessages(store, text), "messages");
}

void TestMessageSearch::anEditedMessageIsFoundByEachVersion()
{
    StoreOnDisk store;
    QByteArray edit = messageJson(2, 1, u"the second wording"_s);
    edit.replace("\"message\"", "\"edited_message\"");
    QVERIFY(waited(store->append({message(1, 1, u"the first wording"_s), received(edit)})));
    QTRY_COMPARE(foundMessages(store, u"first"_s), QStringList{u"Alice > the first wording"_s});
    QCOMPARE(foundMessages(store, u"second"_s), QStringList{u"Alice > the second wording"_s});
    QCOMPARE(foundMessages(store, u"wording"_s).size(), 1);   // one message, however often it says so
    QCOMPARE(waited(store->findMessages(u"first"_s)).value().first().item, (ItemKey{1, 0}));
}

void TestMessageSearch::theLatestIsFoundFirst()
{
    StoreOnDisk store;
    for (int i = 1; i <= 5; ++i)
        QVERIFY(waited(store->append({received(messageJson(i, i, u"refund %1"_s.arg(i)), 1000 + i)})));
    QTRY_COMPARE(foundMessages(store, u"refund"_s, 2), (QStringList{u"Alice > refund 5"_s, u"Alice > refund 4"_s}));
}

void TestMessageSearch::messagesAreFoundAfterARebuild()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"Where is my refund?"_s)})));
    QVERIFY(waited(store->saveSent(sent(2, u"Your refund is on its way"_s))));
    QTRY_COMPARE(foundMessages(store, u"refund"_s).size(), 2);
    QVERIFY(waited(store->rebuild()));
    QTRY_COMPARE(foundMessages(store, u"refund"_s).size(), 2);
    QCOMPARE(waited(store->rows({.texts = {u"refund"_s}}))->size(), 1);   // what we sent is no update
}

BOTDESK_TEST(TestMessageSearch)
#include "testmessagesearch.moc"
