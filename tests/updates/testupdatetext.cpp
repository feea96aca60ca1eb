// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "answers/answerwindow.h"
#include "support/sampleupdates.h"
#include "support/testmain.h"
#include "updates/schematypes.h"
#include "updates/timeline.h"
#include "updates/updateactions.h"
#include "updates/updatesnotices.h"
#include "updates/updatetext.h"

#include <QJsonArray>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What the page says: latency, the time left, stations, banners, and the call that is copied as curl.
class TestUpdateText : public QObject
{
    Q_OBJECT
private slots:
    void latencyIsAsGoodAsTheServersSeconds_data();
    void latencyIsAsGoodAsTheServersSeconds();
    void answersHaveAnEnd_data();
    void answersHaveAnEnd();
    void theTimelineTellsItsStations();
    void receivingTroubleIsToldWithItsWayOut_data();
    void receivingTroubleIsToldWithItsWayOut();
    void theCopiedCallAnswersTheUpdate_data();
    void theCopiedCallAnswersTheUpdate();
    void typesComeFromTheSchema();
    void unknownTypesHaveALookToo();
};

void TestUpdateText::latencyIsAsGoodAsTheServersSeconds_data()
{
    QTest::addColumn<qint64>("receivedMs");
    QTest::addColumn<qint64>("date");
    QTest::addColumn<QString>("latency");
    QTest::newRow("within the second") << Q_INT64_C(100'900) << Q_INT64_C(100) << u"<1 s"_s;
    QTest::newRow("clocks differ") << Q_INT64_C(98'000) << Q_INT64_C(100) << u"<1 s"_s;
    QTest::newRow("a second") << Q_INT64_C(101'000) << Q_INT64_C(100) << u"1 s"_s;
    QTest::newRow("minutes") << Q_INT64_C(225'000) << Q_INT64_C(100) << u"2:05"_s;
    QTest::newRow("hours") << Q_INT64_C(7'300'000) << Q_INT64_C(100) << u"2 h"_s;
    QTest::newRow("no date") << Q_INT64_C(100'900) << Q_INT64_C(-1) << u"–"_s;
}

void TestUpdateText::latencyIsAsGoodAsTheServersSeconds()
{
    QFETCH(qint64, receivedMs);
    QFETCH(qint64, date);
    StoredUpdate update{.receivedMs = receivedMs};
    if (date >= 0)
        update.head.date = date;
    QTEST(latencyText(update), "latency");
}

void TestUpdateText::answersHaveAnEnd_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<qint64>("afterMs");
    QTest::addColumn<QString>("text");
    QTest::newRow("a press just came") << u"callback_query"_s << false << Q_INT64_C(0) << u"Not answered · 2:30 left"_s;
    QTest::newRow("a press is late") << u"callback_query"_s << false << Q_INT64_C(150'000) << u"Too late to answer"_s;
    QTest::newRow("the last moment") << u"callback_query"_s << false << Q_INT64_C(149'999) << u"Not answered · 1 s left"_s;
    QTest::newRow("somebody types") << u"inline_query"_s << false << Q_INT64_C(29'000) << u"Not answered · 1 s left"_s;
    QTest::newRow("about to pay") << u"pre_checkout_query"_s << false << Q_INT64_C(3'000) << u"Not answered · 7 s left"_s;
    QTest::newRow("shipping") << u"shipping_query"_s << false << Q_INT64_C(151'000) << u"Too late to answer"_s;
    QTest::newRow("who wants to join can wait") << u"chat_join_request"_s << false << Q_INT64_C(9'000'000'000) << u"Not answered"_s;
    QTest::newRow("the clock was put back a day") << u"callback_query"_s << false << Q_INT64_C(-86'400'000) << u"Not answered · 2:30 left"_s;
    QTest::newRow("answered in time, seen later") << u"callback_query"_s << true << Q_INT64_C(900'000) << u"Answered"_s;
}

void TestUpdateText::answersHaveAnEnd()
{
    QFETCH(QString, type);
    QFETCH(bool, isAnswered);
    QFETCH(qint64, afterMs);
    QTEST(answerState(type, 1'000, isAnswered, 1'000 + afterMs).text(), "text");
}

void TestUpdateText::theTimelineTellsItsStations()
{
    StoredUpdate update{.log = LogId{12406}, .receivedMs = 5'412};
    update.head.type = u"callback_query"_s;
    UpdateTimeline timeline{.receivedMs = 5'412, .storedMs = 5'419, .acknowledgedMs = 5'420};
    const auto words = [&](qint64 nowMs) {
        QStringList lines;
        for (const TimelineStep &step : timelineSteps(update, timeline, nowMs))
            lines << step.text + (step.note.isEmpty() ? QString() : u" | "_s + step.note);
        return lines;
    };
    QCOMPARE(words(23'412), (QStringList{u"Received"_s, u"Stored | row 12,406"_s, u"Acknowledged to the server | +8 ms"_s,
                                         u"Waiting for answerCallbackQuery | 2:12 left"_s}));
    QCOMPARE(words(1'000'000).last(), u"Not answered in time"_s);
    QCOMPARE(words(5'412 - 86'400'000).last(), u"Waiting for answerCallbackQuery | 2:30 left"_s);
    timeline.answeredMs = 9'000;
    timeline.answers = {{.atMs = 8'000, .method = u"answerCallbackQuery"_s, .durationMs = 40,
                         .error = Error{.kind = Error::Kind::BadRequest}},
                        {.atMs = 9'000, .method = u"answerCallbackQuery"_s, .durationMs = 12}};
    const QStringList answered = words(1'000'000);
    QCOMPARE(answered.size(), 5);
    QVERIFY(answered[3].startsWith(u"answerCallbackQuery failed: "_s));
    QCOMPARE(answered[4], u"Answered with answerCallbackQuery | took 12 ms"_s);
}

void TestUpdateText::receivingTroubleIsToldWithItsWayOut_data()
{
    using Phase = ReceiverState::Phase;
    using Action = ReceiverNotice::Action;
    QTest::addColumn<ReceiverState>("state");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<int>("action");
    const auto error = [](Error::Kind kind, const QString &detail) { return Error{.kind = kind, .detail = detail}; };
    QTest::newRow("all is well") << ReceiverState{.phase = Phase::Receiving} << u""_s << int(Action::None);
    QTest::newRow("stopped") << ReceiverState{.phase = Phase::Stopped} << u""_s << int(Action::None);
    QTest::newRow("offline") << ReceiverState{.phase = Phase::WaitingToRetry,
                                              .error = error(Error::Kind::HostNotFound, {}), .attempt = 3, .retryAtMs = 9'000}
                             << u"No connection to api.telegram.org. Next try in 8 s (attempt 4)."_s << int(Action::TryAgain);
    QTest::newRow("the server's trouble")
        << ReceiverState{.phase = Phase::WaitingToRetry, .error = error(Error::Kind::ServerTrouble, u"Bad Gateway"_s),
                         .retryAtMs = 2'000}
        << u"The server has trouble of its own. Next try in 1 s (attempt 1)."_s << int(Action::TryAgain);
    QTest::newRow("somebody else polls")
        << ReceiverState{.phase = Phase::Conflict,
                         .error = error(Error::Kind::Conflict, u"terminated by other getUpdates request"_s)}
        << u"Another program"_s << int(Action::TryAgain);
    QTest::newRow("a webhook is set")
        << ReceiverState{.phase = Phase::Conflict,
                         .error = error(Error::Kind::Conflict, u"can't use getUpdates method while webhook is active"_s)}
        << u"A webhook is set"_s << int(Action::DeleteWebhook);
    QTest::newRow("the token is refused")
        << ReceiverState{.phase = Phase::Unauthorized, .error = error(Error::Kind::Unauthorized, u"Unauthorized"_s)}
        << u"The server does not know this token."_s << int(Action::EnterToken);
    QTest::newRow("the disk is full") << ReceiverState{.phase = Phase::StoreTrouble, .error = error(Error::Kind::DiskFull, {})}
                                      << u"The disk is full."_s << int(Action::TryAgain);
    QTest::newRow("another Botdesk") << ReceiverState{.phase = Phase::HeldElsewhere,
                                                      .error = error(Error::Kind::Busy, u"botdesk-cli, process 12"_s)}
                                     << u"Another Botdesk"_s << int(Action::TryAgain);
}

void TestUpdateText::receivingTroubleIsToldWithItsWayOut()
{
    QFETCH(ReceiverState, state);
    QFETCH(QString, begins);
    QFETCH(int, action);
    const auto notice = receiverNotice(state, u"api.telegram.org"_s, 1'000);
    QCOMPARE(notice.has_value(), !begins.isEmpty());
    if (!notice)
        return;
    const QString words = notice->what + u' ' + notice->why;
    QVERIFY2(words.startsWith(begins), qPrintable(words));
    QCOMPARE(int(notice->action), action);
    QCOMPARE(notice->serverWords, state.error->detail);
}

void TestUpdateText::theCopiedCallAnswersTheUpdate_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("field");
    QTest::newRow("a message in a group") << 0 << u"sendMessage"_s << u"reply_parameters"_s;
    QTest::newRow("an inline query") << 1 << u"answerInlineQuery"_s << u"inline_query_id"_s;
    QTest::newRow("a press") << 3 << u"answerCallbackQuery"_s << u"callback_query_id"_s;
    QTest::newRow("a payment") << 8 << u"answerPreCheckoutQuery"_s << u"ok"_s;
    QTest::newRow("a vote cannot be answered") << 9 << u"getUpdates"_s << u"offset"_s;
    QTest::newRow("who wants to join") << 10 << u"approveChatJoinRequest"_s << u"user_id"_s;
    QTest::newRow("a type to come") << 11 << u"getUpdates"_s << u"offset"_s;
}

void TestUpdateText::theCopiedCallAnswersTheUpdate()
{
    QFETCH(int, sample);
    QFETCH(QString, field);
    const auto updates = received(sampleUpdates(), 1);
    const CallPlan plan = answeringCall({.log = LogId{1}, .receivedMs = 1, .head = updates[sample].head});
    QTEST(plan.method, "method");
    QVERIFY2(plan.parameters.contains(field), qPrintable(field));
}

void TestUpdateText::typesComeFromTheSchema()
{
    const SchemaTypes types = SchemaTypes::fromResources();
    QVERIFY(!types.isEmpty());
    QCOMPARE(types.fieldType(u"Update"_s, u"callback_query"_s), u"CallbackQuery"_s);
    QCOMPARE(types.fieldType(u"InlineKeyboardMarkup"_s, u"inline_keyboard"_s), u"Array of Array of InlineKeyboardButton"_s);
    QCOMPARE(types.fieldType(u"ChatMember"_s, u"status"_s), u"String"_s);   // of one of its kinds
    QCOMPARE(types.fieldType(u"Update"_s, u"no_such_field"_s), QString());
    QVERIFY(SchemaTypes::read("not json").isEmpty());
}

void TestUpdateText::unknownTypesHaveALookToo()
{
    QCOMPARE(typeLook(u"a_type_to_come"_s).iconName, u"ring"_s);
    for (const QString &type : knownUpdateTypes()) {
        if (type != "stopped_message_generation"_L1)
            QVERIFY2(typeLook(type).iconName != "ring"_L1, qPrintable(type));
    }
}

BOTDESK_TEST(TestUpdateText)
#include "testupdatetext.moc"
