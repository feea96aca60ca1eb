// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sandboxserver.h"
#include "session/session.h"
#include "support/sandboxground.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The whole way in and out over real sockets: a person of the Sandbox writes, the bot's session receives, stores, answers.
class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatAPersonWritesIsStoredAndShown();
    void aReplyReachesThePersonsPhone();
    void aPressIsAnsweredAndMarkedSo();
    void aFailedSendStaysInTheOutbox();
    void aDraftSentAtOnceAfterOpeningIsSentOnce();
    void nothingComesTwiceAfterARestart();
    void aLostTokenIsTold();
    void aSecondReceiverIsRefusedByName();
    void peekConfirmsNothing();
    void whatIsWrittenToAGroupThatMovedArrivesOnceAtItsNewPlace();
    void whoBlocksTheBotIsKnownUntilTheyWriteAgain();

private:
    void open();
    qint64 person(const QString &name);
    bool phoneShows(qint64 person, const QString &text);

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    open();
}

void TestSession::cleanup()
{
    m_session.reset();
    m_ground.reset();
}

void TestSession::open()
{
    const BotProfile profile = m_ground->profile();
    m_session = std::make_unique<Session>(profile, m_ground->sandbox.token(),
                                          openSqliteStore({.path = m_ground->folder.filePath(u"updates.sqlite"_s)}),
                                          &m_ground->network);
}

qint64 TestSession::person(const QString &name)
{
    for (const QJsonValue person : m_ground->control(u"GET"_s, u"state"_s).value("people"_L1).toArray()) {
        if (person["first_name"_L1].toString().startsWith(name))
            return person["id"_L1].toInteger();
    }
    return 0;
}

bool TestSession::phoneShows(qint64 person, const QString &text)
{
    const auto messages = m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(person)).value("messages"_L1).toArray();
    return std::any_of(messages.begin(), messages.end(), [&](const QJsonValue &message) {
        return message["text"_L1].toString() == text;
    });
}

void TestSession::whatAPersonWritesIsStoredAndShown()
{
    QSignalSpy stored(m_session.get(), &Session::stored);
    m_session->startReceiving();
    const qint64 alice = person(u"Alice"_s);
    QVERIFY(alice > 0);
    m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"text"_s, u"Where is my mug? ☕"_s}});

    const auto arrived = [&] {
        for (const QList<QVariant> &signal : stored) {
            for (const StoredUpdate &row : signal[0].value<Committed>().rows) {
                if (row.head.summary.part(0) == u"Where is my mug? ☕"_s)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(arrived());
    QCOMPARE(m_session->receiverState().phase, ReceiverState::Phase::Receiving);
    // Conversations are filled a moment behind the log.
    const auto preview = [&] {
        return waitFor(m_session->store().conversation({.chat = ChatId(alice)})).value_or(Conversation()).preview.part(0);
    };
    QTRY_COMPARE(preview(), u"Where is my mug? ☕"_s);
}

void TestSession::aReplyReachesThePersonsPhone()
{
    const qint64 alice = person(u"Alice"_s);
    const ConversationKey key{.chat = ChatId(alice)};
    const auto sent = waitFor(m_session->send({.conversation = key, .text = u"It is on its way."_s}));
    QVERIFY2(sent, sent ? "" : qPrintable(describe(sent.error())));
    QVERIFY(phoneShows(alice, u"It is on its way."_s));

    // Shown because it is stored, and no longer in the outbox.
    // The conversation is filled a moment behind.
    const auto last = [&] {
        const auto items = waitFor(m_session->store().messages(key)).value_or(QList<ChatItem>());
        return items.isEmpty() ? ChatItem() : items.last();
    };
    QTRY_COMPARE(last().message, sent->id);
    QVERIFY(last().isOutgoing);
    QVERIFY(waitFor(m_session->store().outbox())->isEmpty());
}

void TestSession::aPressIsAnsweredAndMarkedSo()
{
    m_session->startReceiving();
    const qint64 alice = person(u"Alice"_s);
    const auto sent = waitFor(m_session->send(
        {.conversation = {.chat = ChatId(alice)},
         .text = u"Which?"_s,
         .replyMarkup = {{u"inline_keyboard"_s,
                          QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"Refund"_s}, {u"callback_data"_s, u"refund:1"_s}}})}}}}));
    QVERIFY2(sent, sent ? "" : qPrintable(describe(sent.error())));
    m_ground->control(u"POST"_s, u"press"_s,
            {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"message_id"_s, number(sent->id)}, {u"row"_s, 0}, {u"column"_s, 0}});

    UpdateFilter presses{.types = {u"callback_query"_s}, .unanswered = true};
    QTRY_COMPARE(waitFor(m_session->store().rows(presses))->size(), 1);
    const LogId row = waitFor(m_session->store().rows(presses))->at(0);
    const QString query = waitFor(m_session->store().page(row, row))->first().head.queryId;
    const auto answer = waitFor(m_session->call(u"answerCallbackQuery"_s,
                                             QJsonObject{{u"callback_query_id"_s, query}, {u"text"_s, u"Done"_s}}, row));
    QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
    QCOMPARE(waitFor(m_session->store().rows(presses))->size(), 0);
    const auto timeline = waitFor(m_session->store().timeline(row));
    QVERIFY2(timeline, timeline ? "" : qPrintable(describe(timeline.error())));
    QCOMPARE(timeline->answers.size(), 1);
}

void TestSession::aFailedSendStaysInTheOutbox()
{
    const auto sent = waitFor(m_session->send({.conversation = {.chat = ChatId(999)}, .text = u"anybody?"_s}));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::BadRequest);
    const auto outbox = waitFor(m_session->store().outbox());
    QCOMPARE(outbox->size(), 1);
    QCOMPARE(outbox->first().state, OutboxEntry::State::Failed);
    QCOMPARE(Draft::fromJson(outbox->first().draft).text, u"anybody?"_s);

    m_session->discard(outbox->first().id);
    QTRY_VERIFY(waitFor(m_session->store().outbox())->isEmpty());
}

void TestSession::aDraftSentAtOnceAfterOpeningIsSentOnce()
{
    // The outbox on disk is read at the same time: what is put into it meanwhile must not be taken up a second time.
    const qint64 alice = person(u"Alice"_s);
    for (int i = 0; i < 10; ++i) {
        m_session.reset();
        open();
        QVERIFY(waitFor(m_session->send({.conversation = {.chat = ChatId(alice)}, .text = u"once %1"_s.arg(i)})));
    }
    QVERIFY(waitFor(m_session->store().outbox())->isEmpty());
    const auto messages = m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(alice)).value("messages"_L1).toArray();
    QCOMPARE(std::count_if(messages.begin(), messages.end(),
                           [](const QJsonValue &message) { return message["text"_L1].toString().startsWith(u"once "); }),
             10);
}

void TestSession::nothingComesTwiceAfterARestart()
{
    m_session->startReceiving();
    const qint64 alice = person(u"Alice"_s);
    QTRY_VERIFY(waitFor(m_session->store().info())->stored > 0);
    m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"text"_s, u"one"_s}});
    UpdateFilter one{.texts = {u"one"_s}};
    QTRY_COMPARE(waitFor(m_session->store().rows(one))->size(), 1);
    const qint64 before = waitFor(m_session->store().info())->stored;
    m_session.reset();

    open();
    m_session->startReceiving();
    m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"text"_s, u"two"_s}});
    QTRY_COMPARE(waitFor(m_session->store().rows(UpdateFilter{.texts = {u"two"_s}}))->size(), 1);
    QCOMPARE(waitFor(m_session->store().info())->stored, before + 1);
}

void TestSession::aLostTokenIsTold()
{
    QSignalSpy refused(m_session.get(), &Session::tokenRefused);
    const Token wrong = *Token::parse(QString::number(number(m_ground->sandbox.token().botId())) + u":AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s);
    const auto me = waitFor(m_session->replaceToken(wrong));
    QVERIFY(!me);
    QCOMPARE(me.error().kind, Error::Kind::Unauthorized);
    m_session->startReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, ReceiverState::Phase::Unauthorized);
    QVERIFY(!refused.isEmpty());

    QVERIFY(waitFor(m_session->replaceToken(m_ground->sandbox.token())));
    QTRY_COMPARE(m_session->receiverState().phase, ReceiverState::Phase::Receiving);
    const auto other = waitFor(m_session->replaceToken(*Token::parse(u"5:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s)));
    QCOMPARE(other.error().kind, Error::Kind::Invalid);
}

void TestSession::aSecondReceiverIsRefusedByName()
{
    m_session->startReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, ReceiverState::Phase::Receiving);
    BotProfile profile = m_session->profile();
    profile.name = u"second"_s;
    Session second(profile, m_ground->sandbox.token(), openSqliteStore({.path = m_ground->folder.filePath(u"second.sqlite"_s)}), &m_ground->network);
    second.startReceiving();
    QTRY_COMPARE(second.receiverState().phase, ReceiverState::Phase::HeldElsewhere);
    QVERIFY(second.receiverState().error->detail.contains(u"sandbox"_s));

    m_session->stopReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, ReceiverState::Phase::Stopped);
    second.tryAgain();
    QTRY_COMPARE(second.receiverState().phase, ReceiverState::Phase::Receiving);
}

void TestSession::peekConfirmsNothing()
{
    const auto first = waitFor(m_session->peek());
    QVERIFY2(first, first ? "" : qPrintable(describe(first.error())));
    QVERIFY(!first->isEmpty());
    m_session->startReceiving();
    QTRY_COMPARE(waitFor(m_session->store().info())->stored, first->size());
    QCOMPARE(waitFor(m_session->peek()).error().kind, Error::Kind::Invalid);
}

void TestSession::whatIsWrittenToAGroupThatMovedArrivesOnceAtItsNewPlace()
{
    const qint64 alice = person(u"Alice"_s);
    const qint64 group = m_ground->control(u"POST"_s, u"groups"_s, {{u"type"_s, u"group"_s}, {u"title"_s, u"Garden"_s},
                                                                     {u"members"_s, QJsonArray{alice, number(m_session->profile().botId)}}})["id"_L1].toInteger();
    QVERIFY(group < 0);
    QVERIFY(waitFor(m_session->store().saveDraft({{.chat = ChatId{group}}, Draft{.conversation = {.chat = ChatId{group}}, .text = u"half a thought"_s}.toJson(), 1})));
    const qint64 moved = m_ground->control(u"POST"_s, u"migrate"_s, {{u"chat_id"_s, group}})["id"_L1].toInteger();
    QVERIFY(moved < 0);

    QSignalSpy told(m_session.get(), &Session::chatMoved);
    const auto sent = waitFor(m_session->send({.conversation = {.chat = ChatId{group}}, .text = u"Water the plants."_s}));
    QVERIFY2(sent, sent ? "" : qPrintable(describe(sent.error())));
    QVERIFY(phoneShows(moved, u"Water the plants."_s));
    QTRY_COMPARE(told.size(), 1);
    const auto drafts = waitFor(m_session->store().drafts()).value_or(QList<SavedDraft>());
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts[0].conversation.chat, ChatId{moved});
    QCOMPARE(Draft::fromJson(drafts[0].draft).text, u"half a thought"_s);
}

void TestSession::whoBlocksTheBotIsKnownUntilTheyWriteAgain()
{
    m_session->startReceiving();
    const qint64 alice = person(u"Alice"_s);
    m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"text"_s, u"hello"_s}});
    m_ground->control(u"POST"_s, u"block"_s, {{u"from"_s, alice}});
    const auto trouble = [&] { return m_session->chatTrouble(ChatId{alice}); };
    QTRY_VERIFY(trouble() && trouble()->kind == ChatTrouble::Kind::Blocked);   // my_chat_member told it
    QVERIFY(!waitFor(m_session->send({.conversation = {.chat = ChatId{alice}}, .text = u"Are you there?"_s})));
    QTRY_COMPARE(trouble()->words, u"Forbidden: bot was blocked by the user"_s);

    m_session.reset();
    open();
    QTRY_VERIFY(trouble());   // over a restart
    m_session->startReceiving();
    m_ground->control(u"POST"_s, u"block"_s, {{u"from"_s, alice}, {u"blocked"_s, false}});
    QTRY_VERIFY(!trouble());
}

BOTDESK_TEST(TestSession)
#include "testsession.moc"
