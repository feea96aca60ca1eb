// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/secretfile.h"
#include "http/httpserver.h"
#include "kill/killtest.h"
#include "session/forwardsettings.h"
#include "session/profilefile.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The window itself, with its pages and its store, killed while it forwards.
class SlowWindowKill final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatTheWindowConfirmedIsStoredAndAllOfItIsDelivered();

private:
    void setUpBot();
    void start(QProcess &window) const;
    bool isDelivered(int written) const;

    std::optional<KillTest> m_test;
    std::unique_ptr<HttpServer> m_bot;
    QString m_taken;   // what the bot answered 200, a line each
};

void SlowWindowKill::init()
{
    m_test.emplace();
    QVERIFY(m_test->isRunning() && m_test->people().size() >= 3);
    m_taken.clear();
    m_bot = std::make_unique<HttpServer>();
    connect(m_bot.get(), &HttpServer::requested, this, [this](HttpExchange *exchange) {
        // Not at once, so that a kill finds some under way.
        auto *timer = new QTimer(exchange);
        timer->setSingleShot(true);
        connect(exchange, &HttpExchange::gone, timer, &QTimer::stop);
        connect(timer, &QTimer::timeout, exchange, [this, exchange] {
            m_taken += QString::fromUtf8(QJsonDocument::fromJson(exchange->request().body).toJson(QJsonDocument::Compact)) + u'\n';
            exchange->answer({.status = 200});
        });
        timer->start(QRandomGenerator::global()->bounded(30));
    });
    QVERIFY(m_bot->listen(QHostAddress::LocalHost, 0));
    setUpBot();
}

void SlowWindowKill::cleanup()
{
    m_bot.reset();
    m_test.reset();
}

//! As an operator leaves it: connected, receiving at start, forwarding on.
void SlowWindowKill::setUpBot()
{
    const QString folder = m_test->file(u"data/kill"_s);
    QVERIFY(QDir().mkpath(folder));
    const Token token = m_test->sandbox().token();
    BotProfile profile{.name = u"kill"_s, .botId = token.botId(), .isSandbox = true, .tokenKeeping = BotProfile::TokenKeeping::PrivateFile};
    profile.server = {.root = m_test->sandbox().apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    QVERIFY(writePrivateFile(folder + u"/token"_s, token.reveal()));
    QVERIFY(writePrivateFile(m_test->file(u"data/"_s + ProfileFileName), profilesJson({profile})));
    QVERIFY(writeForwardSettings(folder, {.url = u"http://127.0.0.1:%1/"_s.arg(m_bot->port()), .secret = "right_1", .isOn = true}));
}

void SlowWindowKill::start(QProcess &window) const
{
    m_test->prepare(window, u"botdesk"_s, {u"--data-dir"_s, m_test->file(u"data"_s), u"--profile"_s, u"kill"_s});
    auto environment = window.processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    window.setProcessEnvironment(environment);
    window.start();
}

bool SlowWindowKill::isDelivered(int written) const
{
    const auto delivered = Numbered::read(m_taken);
    return std::all_of(m_test->people().begin(), m_test->people().end(),
                       [&](qint64 person) { return delivered.value(person).contains(written - 1); });
}

void SlowWindowKill::whatTheWindowConfirmedIsStoredAndAllOfItIsDelivered()
{
    constexpr int Longest = 1500;   // ms: a window needs a while until it receives
    Numbered numbered(*m_test);
    for (int kill = 0; kill < KillTest::kills(); ++kill) {
        QProcess window;
        start(window);
        QVERIFY(window.waitForStarted());
        numbered.writeSome(KillTest::pause() + QRandomGenerator::global()->bounded(Longest));
        window.kill();
        QTRY_COMPARE(window.state(), QProcess::NotRunning);
        QVERIFY2(numbered.isSafe(), "an update was confirmed that is not stored");
    }
    QVERIFY2(!m_taken.isEmpty(), "no delivery came between two kills");

    QProcess last;
    start(last);
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered(numbered.written()) && m_test->pending() == 0, 60000);
    last.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(last.state(), QProcess::NotRunning, 30000);
    QCOMPARE(last.exitCode(), 0);

    QList<int> all(numbered.written());
    std::iota(all.begin(), all.end(), 0);
    const auto stored = Numbered::read(m_test->stored());
    const auto delivered = Numbered::read(m_taken);
    for (const qint64 person : m_test->people()) {
        QCOMPARE(stored.value(person), all);   // none lost, none twice, in the order of the chat
        // What was on its way at a kill comes again, in its place: it was answered, and nobody could write that down.
        QList<int> once = delivered.value(person);
        const qsizetype count = once.size();
        once.erase(std::unique(once.begin(), once.end()), once.end());
        QCOMPARE(once, all);
        QVERIFY(count - once.size() <= KillTest::kills());
    }
}

BOTDESK_TEST(SlowWindowKill)
#include "slowwindowkill.moc"
