// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "kill/killtest.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

namespace {

constexpr int Patience = 20'000;   // ms

} // namespace

KillTest::KillTest()
{
    m_sandbox.start();
    if (!QTest::qWaitFor([this] { return m_sandbox.state() == SandboxHost::State::Running; }, Patience))
        return;
    const QJsonArray people = control(u"GET"_s, u"state"_s).value("people"_L1).toArray();
    for (const QJsonValue person : people)
        m_people.append(person["id"_L1].toInteger());
}

int KillTest::kills()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("BOTDESK_KILLS", &isNumber);
    return isNumber ? asked : 20;
}

int KillTest::pause()
{
    return QRandomGenerator::global()->bounded(40, 500);
}

QJsonObject KillTest::control(const QString &method, const QString &path, const QJsonObject &body)
{
    const auto future = m_sandbox.control(method, path, body);
    return QTest::qWaitFor([&] { return future.isFinished(); }, Patience) ? future.result().value_or(QJsonObject()) : QJsonObject();
}

void KillTest::write(qint64 person, const QString &text)
{
    control(u"POST"_s, u"send"_s, {{u"from"_s, person}, {u"chat_id"_s, person}, {u"text"_s, text}});
}

int KillTest::pending()
{
    return control(u"GET"_s, u"state"_s).value("bots"_L1).toArray().first()["pending_updates"_L1].toInt(-1);
}

void KillTest::prepare(QProcess &process, const QString &program, const QStringList &arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BOTDESK_TOKEN"_s, QString::fromLatin1(m_sandbox.token().reveal()));
    for (const auto &name : {u"HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_folder.path());
    process.setProcessEnvironment(environment);
    process.setProgram(qEnvironmentVariable("BOTDESK_BIN_DIR") + u'/' + program);
    process.setArguments(arguments);
}

int KillTest::run(const QStringList &arguments)
{
    QProcess process;
    prepare(process, u"botdesk-cli"_s, arguments);
    process.start();
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QString KillTest::stored()
{
    QProcess exporter;
    prepare(exporter, u"botdesk-cli"_s, {u"export"_s, u"--data-dir"_s, file(u"data"_s)});
    exporter.start();
    return exporter.waitForFinished() ? QString::fromUtf8(exporter.readAllStandardOutput()) : QString();
}

void Numbered::writeSome(int milliseconds)
{
    QElapsedTimer watch;
    for (watch.start(); !watch.hasExpired(milliseconds); ++m_written) {
        for (const qint64 person : m_test.people())
            m_test.write(person, u"in-%1-%2."_s.arg(person).arg(m_written));
    }
}

bool Numbered::isSafe()
{
    qsizetype count = 0;
    for (const QList<int> &ofOne : read(m_test.stored()))
        count += ofOne.size();
    return count >= qsizetype(m_written) * m_test.people().size() - m_test.pending();
}

QMap<qint64, QList<int>> Numbered::read(const QString &output)
{
    static const QRegularExpression number(u"\"text\":\"in-(\\d+)-(\\d+)\\.\""_s);
    QMap<qint64, QList<int>> found;
    const QString lines = output.left(output.lastIndexOf(u'\n') + 1);
    for (auto match = number.globalMatch(lines); match.hasNext();) {
        const auto one = match.next();
        found[one.captured(1).toLongLong()].append(one.captured(2).toInt());
    }
    return found;
}

} // namespace Botdesk::Testing
