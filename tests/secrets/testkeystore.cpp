// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "secrets/keystore.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QDir>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Token theToken = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");

struct RingState
{
    QHash<QString, QByteArray> kept;
    QString trouble;   // anything: every question fails with it
    bool hangs = false;
    QList<std::function<void(const KeyRing::Answer &)>> unanswered;
};

//! Keeps secrets in memory; answers later, as the real one does.
class PlayedRing final : public KeyRing
{
public:
    explicit PlayedRing(RingState &state)
        : m_state(state)
    {
    }

    void ask(const Question &question, std::function<void(const Answer &)> answered) override
    {
        if (m_state.hangs)
            m_state.unanswered.append(answered);
        else
            QTimer::singleShot(0, [answer = answerTo(question), answered] { answered(answer); });
    }

private:
    Answer answerTo(const Question &question)
    {
        if (!m_state.trouble.isEmpty())
            return {.outcome = Answer::Outcome::Failed, .secret = {}, .detail = m_state.trouble};
        if (question.operation == Operation::Write)
            m_state.kept.insert(question.key, question.secret);
        else if (!m_state.kept.contains(question.key))
            return {.outcome = Answer::Outcome::NotFound, .secret = {}, .detail = {}};
        const Answer answer{.outcome = Answer::Outcome::Done, .secret = m_state.kept.value(question.key), .detail = {}};
        if (question.operation == Operation::Remove)
            m_state.kept.remove(question.key);
        return answer;
    }

    RingState &m_state;
};

} // namespace

class TestKeyStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsWrittenIsRead();
    void whatIsNotThereIsNotFound();
    void removingWhatIsNotThereIsFine();
    void anotherSecretInItsPlaceIsInvalid_data();
    void anotherSecretInItsPlaceIsInvalid();
    void anyFailureIsNoKeyStoreWithTheReason();
    void aRingThatDoesNotAnswerIsGivenUp();
    void anAnswerThatComesTooLateChangesNothing();
    void anAnswerAfterTheStoreIsGoneIsHarmless();
    void withoutADesktopTheRealOneSaysSo();

private:
    std::unique_ptr<RingState> m_ring;
    std::unique_ptr<SecretStore> m_store;
};

void TestKeyStore::init()
{
    m_ring = std::make_unique<RingState>();
    m_store = makeKeyStore(std::make_unique<PlayedRing>(*m_ring), 50ms);
}

void TestKeyStore::whatIsWrittenIsRead()
{
    QVERIFY(waitFor(m_store->check()));
    QVERIFY(waitFor(m_store->write(theToken)));
    QCOMPARE(m_ring->kept, (QHash<QString, QByteArray>{{u"bot123456"_s, theToken.reveal()}}));
    QVERIFY(waitFor(m_store->read(BotId(123456))).value() == theToken);
    QVERIFY(waitFor(m_store->remove(BotId(123456))));
    QVERIFY(m_ring->kept.isEmpty());
}

void TestKeyStore::whatIsNotThereIsNotFound()
{
    QCOMPARE(waitFor(m_store->read(BotId(123456))).error().kind, Error::Kind::NotFound);
}

void TestKeyStore::removingWhatIsNotThereIsFine()
{
    QVERIFY(waitFor(m_store->remove(BotId(123456))));
}

void TestKeyStore::anotherSecretInItsPlaceIsInvalid_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("garbage") << QByteArray("hunter2");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another bot's") << QByteArray("654321:abcdefghijklmnopqrstuvwxyz012345678");
}

void TestKeyStore::anotherSecretInItsPlaceIsInvalid()
{
    QFETCH(QByteArray, kept);
    m_ring->kept.insert(u"bot123456"_s, kept);
    const auto token = waitFor(m_store->read(BotId(123456)));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::Invalid);
    QVERIFY(!token.error().detail.contains(u"hunter2"));
}

void TestKeyStore::anyFailureIsNoKeyStoreWithTheReason()
{
    m_ring->trouble = u"The wallet is closed; it kept "_s + QString::fromLatin1(theToken.reveal());
    const Error expected{.kind = Error::Kind::NoKeyStore, .detail = u"The wallet is closed; it kept 123456:…"_s};
    QCOMPARE(waitFor(m_store->read(BotId(123456))).error(), expected);
    QCOMPARE(waitFor(m_store->write(theToken)).error(), expected);
    QCOMPARE(waitFor(m_store->remove(BotId(123456))).error(), expected);
    QCOMPARE(waitFor(m_store->check()).error(), expected);
}

void TestKeyStore::aRingThatDoesNotAnswerIsGivenUp()
{
    m_ring->hangs = true;
    const auto token = waitFor(m_store->read(BotId(123456)));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::NoKeyStore);
    QCOMPARE(token.error().detail, u"no answer within 1 s; it may be locked"_s);
}

void TestKeyStore::anAnswerThatComesTooLateChangesNothing()
{
    m_ring->hangs = true;
    const auto written = m_store->write(theToken);
    QCOMPARE(waitFor(written).error().kind, Error::Kind::NoKeyStore);
    m_ring->unanswered.takeFirst()({.outcome = KeyRing::Answer::Outcome::Done, .secret = {}, .detail = {}});
    QCOMPARE(written.result().error().kind, Error::Kind::NoKeyStore);
}

void TestKeyStore::anAnswerAfterTheStoreIsGoneIsHarmless()
{
    m_ring->hangs = true;
    const auto future = m_store->read(BotId(123456));
    m_store.reset();
    m_ring->unanswered.takeFirst()({.outcome = KeyRing::Answer::Outcome::NotFound, .secret = {}, .detail = {}});
    QCOMPARE(waitFor(future).error().kind, Error::Kind::NotFound);
}

void TestKeyStore::withoutADesktopTheRealOneSaysSo()
{
    // No bus and no home to start one from: as on a server.
    const QTemporaryDir home;
    QHash<QByteArray, QByteArray> before;
    for (const QByteArray name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY", "HOME"}) {
        if (qEnvironmentVariableIsSet(name.constData()))
            before.insert(name, qgetenv(name.constData()));
        qunsetenv(name.constData());
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    qputenv("HOME", QFile::encodeName(home.path()));

    const auto store = makeKeyStore(makeSystemKeyRing(), 10s);
    const auto checked = waitFor(store->check(), 15000);
    const auto written = waitFor(store->write(theToken), 15000);
    const QStringList files = QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    for (auto variable = before.begin(); variable != before.end(); ++variable)
        qputenv(variable.key().constData(), variable.value());

    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::NoKeyStore);
    QVERIFY(!checked.error().detail.isEmpty());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NoKeyStore);
    QCOMPARE(files, QStringList());   // no plain text fallback
}

BOTDESK_TEST(TestKeyStore)
#include "testkeystore.moc"
