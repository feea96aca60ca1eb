// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/faultspane.h"
#include "sandbox/sandboxlogmodel.h"
#include "sandboxpage/pageworld.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Each fault is turned on by its switch, strikes the bot over the socket, and stands in the log.
class TestFaultsPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aFaultStrikesAndIsInTheLog_data();
    void aFaultStrikesAndIsInTheLog();
    void aDelayHoldsTheAnswerBack();
    void aUsedUpFaultTurnsItselfOff();
    void aSwitchTurnsItsFaultOff();
    void allAreTurnedOffTogether();

private:
    void turnOn(const QString &name) { clickNamed(m_world->page(), name); }
    QAbstractButton *flick(const QString &name) { return named<QAbstractButton>(m_world->page(), name); }
    Result<ApiAnswer> write();
    QJsonArray faults() { return m_world->faults(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageWorld> m_world;
};

void TestFaultsPane::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_world = std::make_unique<PageWorld>();
    QVERIFY(m_world->open());
}

void TestFaultsPane::cleanup()
{
    m_world.reset();
    m_theme.reset();
}

Result<ApiAnswer> TestFaultsPane::write()
{
    return m_world->call(u"sendMessage"_s, {{u"chat_id"_s, m_world->phone().person()}, {u"text"_s, u"Hello"_s}});
}

void TestFaultsPane::aFaultStrikesAndIsInTheLog_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("note");
    QTest::newRow("5xx") << u"Return an error"_s << Error::Kind::ServerTrouble << u"fault: error"_s;
    QTest::newRow("429") << u"Return 429"_s << Error::Kind::TooManyRequests << u"fault: budget"_s;
    QTest::newRow("a dropped connection") << u"Drop the connection"_s << Error::Kind::OutcomeUnknown << u"fault: drop"_s;
}

void TestFaultsPane::aFaultStrikesAndIsInTheLog()
{
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, note);
    QVERIFY(write());
    if (auto *budget = named<QSpinBox>(m_world->page(), u"Calls in a minute"_s); kind == Error::Kind::TooManyRequests) {
        budget->selectAll();
        QTest::keyClicks(budget, u"0"_s);
    }
    QSignalSpy counted(&m_world->page(), &SandboxPage::faultsChanged);
    turnOn(name);
    QTRY_COMPARE(faults().size(), 1);
    QTRY_COMPARE(counted.value(0).value(0).toInt(), 1);
    const auto answer = write();
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), kindName(kind));
    if (kind == Error::Kind::TooManyRequests)
        QCOMPARE(answer.error().retryAfter, std::chrono::seconds(5));
    QTRY_VERIFY(m_world->log(SandboxLogModel::Detail).contains(note));
}

void TestFaultsPane::aDelayHoldsTheAnswerBack()
{
    auto *spread = named<QSpinBox>(m_world->page(), u"More or less by chance"_s);
    spread->selectAll();
    QTest::keyClicks(spread, u"0"_s);
    turnOn(u"Delay every answer"_s);
    QTRY_COMPARE(faults().size(), 1);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(write());
    QVERIFY(timer.elapsed() >= 1400);   // never sooner; how much later is the machine's affair
}

void TestFaultsPane::aUsedUpFaultTurnsItselfOff()
{
    turnOn(u"Drop the connection"_s);   // of the next one call
    QTRY_COMPARE(faults().size(), 1);
    QTRY_VERIFY(flick(u"Drop the connection"_s)->isChecked());
    QVERIFY(!write());
    QTRY_VERIFY(!flick(u"Drop the connection"_s)->isChecked());
    QVERIFY(write());
}

void TestFaultsPane::aSwitchTurnsItsFaultOff()
{
    turnOn(u"Return an error"_s);
    QTRY_VERIFY(flick(u"Return an error"_s)->isChecked() && faults().size() == 1);
    QVERIFY(!write());
    QTRY_VERIFY(flick(u"Return an error"_s)->isChecked());
    QSignalSpy counted(&m_world->page(), &SandboxPage::faultsChanged);
    clickNamed(m_world->page(), u"Return an error"_s);
    QTRY_COMPARE(counted.value(0).value(0, -1).toInt(), 0);
    QVERIFY(write());
}

void TestFaultsPane::allAreTurnedOffTogether()
{
    turnOn(u"Return an error"_s);
    turnOn(u"Drop the connection"_s);
    QTRY_COMPARE(faults().size(), 2);
    QTRY_VERIFY(flick(u"Turn all off"_s)->isEnabled());
    clickNamed(m_world->page(), u"Turn all off"_s);
    QTRY_VERIFY(faults().isEmpty());
    QTRY_VERIFY(!flick(u"Return an error"_s)->isChecked());
    QVERIFY(write());
}

BOTDESK_TEST(TestFaultsPane)
#include "testfaultspane.moc"
