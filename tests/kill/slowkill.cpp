// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/sandboxhost.h"
#include "session/session.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! The real programs are killed (-9) at random moments. BOTDESK_KILLS says how often; 20 in the suite, run.sh for more.
class SlowKill : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatWasConfirmedIsStoredAndNothingIsPrintedTwice();
    void noDraftIsLostAndNoneArrivesTwice();

private:
    static int kills();
    static int pause() { return QRandomGenerator::global()->bounded(40, 500); }
    QJsonObject control(const QString &method, const QString &path, const QJsonObject &body = {});
    void prepare(QProcess &process, const QString &program, const QStringList &arguments);
    QString program(const QString &name) const { return qEnvironmentVariable("BOTDESK_BIN_DIR") + u'/' + name; }
    QMap<int, int> textsOnThePhone(const QRegularExpression &pattern);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxHost> m_sandbox;
    qint64 m_alice = 0;
};

int SlowKill::kills()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("BOTDESK_KILLS", &isNumber);
    return isNumber ? asked : 20;
}

void SlowKill::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxHost>(QString());
    m_sandbox->start();
    QTRY_COMPARE(m_sandbox->state(), SandboxHost::State::Running);
    m_alice = control(u"GET"_s, u"state"_s).value("people"_L1).toArray().first()["id"_L1].toInteger();
    QVERIFY(m_alice > 0);
}

void SlowKill::cleanup()
{
    m_sandbox.reset();
}

QJsonObject SlowKill::control(const QString &method, const QString &path, const QJsonObject &body)
{
    const auto future = m_sandbox->control(method, path, body);
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20000) ? future.result().value_or(QJsonObject()) : QJsonObject();
}

void SlowKill::prepare(QProcess &process, const QString &program, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BOTDESK_TOKEN"_s, QString::fromLatin1(m_sandbox->token().reveal()));
    for (const auto &name : {u"HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_folder->path());
    process.setProcessEnvironment(environment);
    process.setProgram(program);
    process.setArguments(arguments);
}

QMap<int, int> SlowKill::textsOnThePhone(const QRegularExpression &pattern)
{
    QMap<int, int> times;
    const auto messages = control(u"GET"_s, u"chats/%1/messages"_s.arg(m_alice)).value("messages"_L1).toArray();
    for (const QJsonValue message : messages) {
        if (const auto match = pattern.match(message["text"_L1].toString()); match.hasMatch())
            ++times[match.captured(1).toInt()];
    }
    return times;
}

void SlowKill::whatWasConfirmedIsStoredAndNothingIsPrintedTwice()
{
    const QStringList listen{u"listen"_s, u"--api-root"_s, m_sandbox->apiRoot().toString(), u"--data-dir"_s, m_folder->filePath(u"data"_s)};
    static const QRegularExpression number(u"\"text\":\"in-(\\d+)\\.\""_s);
    int written = 0;
    QMap<int, int> printed;
    const auto collect = [&](const QByteArray &output) {
        // What a kill cut off in mid-line was not printed; only whole lines count.
        const auto lines = output.left(output.lastIndexOf('\n') + 1);
        for (auto match = number.globalMatch(QString::fromUtf8(lines)); match.hasNext();)
            ++printed[match.next().captured(1).toInt()];
    };
    for (int kill = 0; kill < kills(); ++kill) {
        QProcess process;
        prepare(process, program(u"botdesk-cli"_s), listen);
        process.start();
        QVERIFY(process.waitForStarted());
        QElapsedTimer watch;
        for (watch.start(); watch.elapsed() < pause(); ++written)
            control(u"POST"_s, u"send"_s, {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice}, {u"text"_s, u"in-%1."_s.arg(written)}});
        process.kill();
        QVERIFY(process.waitForFinished());
        collect(process.readAllStandardOutput());
    }

    // A last run that is left alone gets all the rest.
    QProcess last;
    prepare(last, program(u"botdesk-cli"_s), listen);
    last.start();
    const auto pending = [&] {
        return control(u"GET"_s, u"state"_s).value("bots"_L1).toArray().first()["pending_updates"_L1].toInt(-1);
    };
    QTRY_COMPARE_WITH_TIMEOUT(pending(), 0, 30000);
    last.terminate();
    QVERIFY(last.waitForFinished());
    collect(last.readAllStandardOutput());

    QProcess exporter;
    prepare(exporter, program(u"botdesk-cli"_s), {u"export"_s, u"--data-dir"_s, m_folder->filePath(u"data"_s)});
    exporter.start();
    QVERIFY(exporter.waitForFinished());
    QMap<int, int> stored;
    const QString all = QString::fromUtf8(exporter.readAllStandardOutput());
    for (auto match = number.globalMatch(all); match.hasNext();)
        ++stored[match.next().captured(1).toInt()];

    QVERIFY(written > 0);
    QCOMPARE(stored.size(), written);
    for (int i = 0; i < written; ++i) {
        QVERIFY2(stored.value(i) == 1, qPrintable(u"in-%1 is stored %2 times"_s.arg(i).arg(stored.value(i))));
        QVERIFY2(printed.value(i) <= 1, qPrintable(u"in-%1 was printed %2 times"_s.arg(i).arg(printed.value(i))));
    }
}

void SlowKill::noDraftIsLostAndNoneArrivesTwice()
{
    constexpr int Batch = 25;
    const QString database = m_folder->filePath(u"kill/updates.sqlite"_s);
    static const QRegularExpression number(u"^out-(\\d+)\\.$"_s);
    for (int kill = 0; kill < kills(); ++kill) {
        QProcess process;
        prepare(process, program(u"kill_sender"_s),
                {m_sandbox->apiRoot().toString(), database, QString::number(m_alice), QString::number(kill * Batch), QString::number(Batch)});
        process.start();
        QVERIFY(process.waitForStarted());
        QTest::qWait(pause());   // the random moment is what is tested
        process.kill();
        QVERIFY(process.waitForFinished());
    }

    const auto arrived = textsOnThePhone(number);
    for (auto it = arrived.begin(); it != arrived.end(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(u"out-%1 arrived %2 times"_s.arg(it.key()).arg(it.value())));

    // What the store took on is on the phone, or still in the outbox, told as waiting or as of unknown outcome.
    const auto store = openSqliteStore({.path = database});
    const auto future = store->outbox();
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 20000));
    const auto outbox = future.result();
    QVERIFY2(outbox, outbox ? "" : qPrintable(describe(outbox.error())));
    for (const OutboxEntry &entry : *outbox) {
        const int i = number.match(Draft::fromJson(entry.draft).text).captured(1).toInt();
        QVERIFY(entry.state != OutboxEntry::State::Sending);
        if (arrived.contains(i))
            QCOMPARE(entry.state, OutboxEntry::State::Unknown);
    }
    QVERIFY(arrived.size() > 0);
    QVERIFY2(outbox->size() <= kills() * Batch, "entries of the outbox were doubled");
}

BOTDESK_TEST(SlowKill)
#include "slowkill.moc"
