// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/certificatewords.h"
#include "words/diagnosiswords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Kind = ProbeStep::Kind;
using State = ProbeStep::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookProbe)
};

QStringList addressLines(const ProbeReport &report)
{
    QStringList all;
    for (const QHostAddress &address : report.addresses)
        all.append(address.toString());
    return all.isEmpty() ? QStringList() : QStringList{all.join(u", "_s)};
}

QStringList certificateLines(const ProbeReport &report)
{
    QStringList lines;
    if (!report.protocol.isEmpty())
        lines.append(report.protocol);
    for (const Certificate &certificate : report.chain)
        lines.append(Words::tr("%1, signed by %2, %3").arg(certificate.subject, certificate.issuer, timeLeftText(certificate, report.at)));
    if (report.verdict && !report.verdict->missing.isEmpty())
        lines.append(Words::tr("not sent: %1").arg(report.verdict->missing));
    return lines;
}

QStringList answerLines(const ProbeReport &report)
{
    QStringList lines;
    if (report.status != 0)
        lines.append(Words::tr("status %1").arg(report.status));
    if (!report.location.isEmpty())
        lines.append(Words::tr("leads to %1").arg(report.location));
    // An answer's body is a stranger's text: on one line it cannot pretend to be ours, nor drive a terminal.
    QString body = QString::fromUtf8(report.body).simplified();
    body.removeIf([](QChar c) { return !c.isPrint(); });
    if (!body.isEmpty())
        lines.append(Words::tr("answer: %1").arg(body));
    return lines;
}

QStringList seenBy(const ProbeStep &step, const ProbeReport &report)
{
    switch (step.kind) {
    case Kind::Dns: return addressLines(report);
    case Kind::Tcp: return report.address.isNull() ? QStringList() : QStringList{Words::tr("%1, port %2").arg(report.address.toString()).arg(report.port)};
    case Kind::Tls: return certificateLines(report);
    case Kind::Http: return answerLines(report);
    case Kind::Secret: return report.wrongSecretStatus == 0 ? QStringList() : QStringList{Words::tr("a wrong secret gets status %1").arg(report.wrongSecretStatus)};
    case Kind::Url: break;
    }
    return {};
}

} // namespace

QString probeStepName(ProbeStep::Kind kind)
{
    switch (kind) {
    case Kind::Url: return u"URL"_s;
    case Kind::Dns: return u"DNS"_s;
    case Kind::Tcp: return u"TCP"_s;
    case Kind::Tls: return u"TLS"_s;
    case Kind::Http: return u"HTTP"_s;
    case Kind::Secret: break;
    }
    return Words::tr("Secret");
}

QString probeStateText(ProbeStep::State state)
{
    switch (state) {
    case State::Ok: return Words::tr("ok");
    case State::Warning: return Words::tr("warning");
    case State::Failed: return Words::tr("failed");
    case State::NotRun: break;
    }
    return Words::tr("not run");
}

QStringList probeStepLines(const ProbeStep &step, const ProbeReport &report)
{
    if (step.state == State::NotRun)
        return {};
    QStringList lines = seenBy(step, report);
    if (!step.words.isEmpty())
        lines.append(step.words);
    if (step.finding.isEmpty())
        return lines;
    const QString inUse = step.kind == Kind::Dns ? report.address.toString() : QString();
    const WebhookWords words = wordsFor(WebhookFinding{.id = step.finding, .values = {inUse}});
    return lines << Words::tr("Cause: %1").arg(words.cause) << Words::tr("Mend: %1").arg(words.fix);
}

QString probeStepText(const ProbeStep &step, const ProbeReport &report)
{
    QString text = u"%1: %2"_s.arg(probeStepName(step.kind), probeStateText(step.state));
    if (step.state != State::NotRun)
        text += u", "_s + Words::tr("%1 ms").arg(step.tookMs);
    for (const QString &line : probeStepLines(step, report))
        text += u"\n    "_s + line;
    return text + u'\n';
}

QString probeHeadText(const ProbeReport &report)
{
    return Words::tr("Probe of %1 from this computer. Telegram stands elsewhere and may see something else.").arg(report.url) + u'\n';
}

} // namespace Botdesk
