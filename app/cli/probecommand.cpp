// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/probecommand.h"

#include "cli/botchoice.h"
#include "cli/callparameters.h"
#include "cli/console.h"
#include "cli/inputfile.h"
#include "cli/keptcall.h"
#include "types/webhookinfo.h"
#include "webhook/webhookprobe.h"
#include "words/diagnosiswords.h"
#include "words/errorwords.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QJsonObject stepJson(const ProbeStep &step)
{
    QJsonObject json{{u"step"_s, nameOf(step.kind)}, {u"state"_s, nameOf(step.state)}, {u"ms"_s, step.tookMs}};
    if (!step.words.isEmpty())
        json.insert(u"words"_s, step.words);
    if (step.finding.isEmpty())
        return json;
    const WebhookWords words = wordsFor(WebhookFinding{.id = step.finding});
    json.insert(u"finding"_s, step.finding);
    json.insert(u"cause"_s, words.cause);
    json.insert(u"check"_s, words.check);
    json.insert(u"fix"_s, words.fix);
    return json;
}

QJsonObject certificateJson(const Certificate &certificate)
{
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"names"_s, QJsonArray::fromStringList(certificate.names)},
            {u"not_before"_s, certificate.notBefore},
            {u"not_after"_s, certificate.notAfter}};
}

QJsonObject reportJson(const ProbeReport &report)
{
    QJsonArray steps;
    for (const ProbeStep &step : report.steps)
        steps.append(stepJson(step));
    QJsonArray addresses;
    for (const QHostAddress &address : report.addresses)
        addresses.append(address.toString());
    QJsonArray certificates;
    for (const Certificate &certificate : report.chain)
        certificates.append(certificateJson(certificate));
    QJsonObject json{{u"url"_s, report.url},           {u"at"_s, report.at},
                     {u"from"_s, u"this computer"_s},  {u"ok"_s, !report.failed() && !report.isCancelled},
                     {u"steps"_s, steps},              {u"addresses"_s, addresses},
                     {u"address"_s, report.address.toString()}, {u"certificates"_s, certificates}};
    if (!report.protocol.isEmpty())
        json.insert(u"protocol"_s, report.protocol);
    if (report.status != 0)
        json.insert(u"status"_s, report.status);
    if (!report.location.isEmpty())
        json.insert(u"location"_s, report.location);
    if (report.wrongSecretStatus != 0)
        json.insert(u"wrong_secret_status"_s, report.wrongSecretStatus);
    return json;
}

//! Goes the way of a delivery and prints each step when it has ended.
class ProbeCommand final : public Command
{
    Q_OBJECT
public:
    ProbeCommand(const CommonOptions &options, const ProbeOptions &probe, bool isJson)
        : m_options(options)
        , m_probeOptions(probe)
        , m_isJson(isJson)
    {
    }

    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options, const QStringList &words);

    void start() override
    {
        if (!m_probeOptions.url.isEmpty())
            return begin();
        m_call = std::make_unique<KeptCall>(m_options);
        connect(m_call.get(), &KeptCall::finished, this, [this](bool isSuccess) {
            if (isSuccess && m_info)
                begin();
            else
                emit finished(Refused);
        });
        m_call->start(u"getWebhookInfo"_s, {}, [this](const Result<ApiAnswer> &answer) { take(answer); });
    }

    void stop() override
    {
        if (m_probe)
            m_probe->cancel();
        else if (m_call)
            m_call->cancel();
    }

private:
    void take(const Result<ApiAnswer> &answer);
    void begin();
    void tell(const ProbeStep &step);
    void end(const ProbeReport &report);

    CommonOptions m_options;
    ProbeOptions m_probeOptions;
    bool m_isJson;
    DnsResolver m_resolver;
    std::unique_ptr<KeptCall> m_call;
    std::optional<WebhookInfo> m_info;
    std::unique_ptr<WebhookProbe> m_probe;
    bool m_hasHead = false;
};

void ProbeCommand::take(const Result<ApiAnswer> &answer)
{
    if (!answer)
        return complain(errorText(answer.error()));
    const auto info = readWebhookInfo(QJsonDocument::fromJson(resultOf(answer->body)).object());
    if (!info)
        return complain(errorText(info.error()));
    if (!info->isSet())
        return complain(tr("No webhook is set. Say which URL to probe: botdesk-cli webhook probe https://…"));
    m_info = *info;
    m_probeOptions.url = info->url.toUtf8();
    if (m_probeOptions.address.isNull())
        m_probeOptions.address = QHostAddress(info->ipAddress);
    m_probeOptions.hasUnknownCertificate = info->hasCustomCertificate && m_probeOptions.trust.systemRoots;
}

void ProbeCommand::begin()
{
    m_probe = std::make_unique<WebhookProbe>(m_probeOptions, m_resolver);
    connect(m_probe.get(), &WebhookProbe::stepped, this, &ProbeCommand::tell);
    connect(m_probe.get(), &WebhookProbe::finished, this, &ProbeCommand::end);
    m_probe->start();
}

void ProbeCommand::tell(const ProbeStep &step)
{
    if (m_isJson)
        return;
    QString text = std::exchange(m_hasHead, true) ? QString() : probeHeadText(m_probe->report());
    text += probeStepText(step, m_probe->report());
    if (!print(text.toUtf8()))
        m_probe->cancel();
}

void ProbeCommand::end(const ProbeReport &report)
{
    std::optional<WebhookDiagnosis> diagnosis;
    if (m_info)
        diagnosis = diagnose(*m_info, {.now = QDateTime::currentSecsSinceEpoch(), .probe = report});
    if (m_isJson) {
        QJsonObject json = reportJson(report);
        if (diagnosis)
            json.insert(u"findings"_s, findingsJson(*diagnosis));
        printJsonLine(QJsonDocument(json).toJson(QJsonDocument::Compact));
    } else {
        QString text;
        for (const ProbeStep &step : report.steps) {
            if (step.state == ProbeStep::State::NotRun)
                text += probeStepText(step, report);
        }
        if (diagnosis)
            text += tr("Diagnosis: %1\n").arg(sentenceFor(diagnosis->findings.first()));
        print(text.toUtf8());
    }
    emit finished(report.failed() || report.isCancelled ? Refused : Success);
}

CommandKind::Made ProbeCommand::make(const QCommandLineParser &parser, const CommonOptions &given, const QStringList &words)
{
    if (words.size() > 1)
        return tl::unexpected(tr("webhook probe takes one URL, not \"%1\" as well.").arg(words[1]));
    CommonOptions options = given;
    ProbeOptions probe{.url = words.value(0).toUtf8(), .isLocalServer = parser.isSet(u"local-server"_s)};
    if (probe.url.isEmpty()) {
        const auto token = tokenOf(options);
        if (!token)
            return tl::unexpected(token.error());
        options.token = *token;
    }
    if (parser.isSet(u"ip-address"_s) && !probe.address.setAddress(parser.value(u"ip-address"_s)))
        return tl::unexpected(tr("%1 is no IP address.").arg(parser.value(u"ip-address"_s)));
    if (parser.isSet(u"secret-file"_s)) {
        const auto secret = readWebhookSecret(parser.value(u"secret-file"_s));
        if (!secret)
            return tl::unexpected(secret.error());
        probe.secret = *secret;
    }
    if (parser.isSet(u"certificate"_s)) {
        constexpr qint64 MostBytes = 3 * 1024 * 1024;   // what setWebhook takes
        QFile file(parser.value(u"certificate"_s));
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(tr("There is no file %1.").arg(file.fileName()));
        const auto certificates = readCertificates(file.read(MostBytes));
        if (!certificates)
            return tl::unexpected(tr("%1 holds no certificate in PEM form.").arg(file.fileName()));
        probe.trust = TrustAnchors::only(*certificates);
    }
    return std::make_unique<ProbeCommand>(options, probe, parser.isSet(u"json"_s));
}

} // namespace

CommandKind::Made makeProbe(const QCommandLineParser &parser, const CommonOptions &options, const QStringList &words)
{
    return ProbeCommand::make(parser, options, words);
}

QJsonArray findingsJson(const WebhookDiagnosis &diagnosis)
{
    QJsonArray all;
    for (const WebhookFinding &finding : diagnosis.findings) {
        const WebhookWords words = wordsFor(finding);
        QJsonObject json{{u"id"_s, finding.id},       {u"class"_s, nameOf(finding.problem)}, {u"state"_s, nameOf(finding.state)},
                         {u"certain"_s, finding.isCertain}, {u"cause"_s, words.cause},       {u"check"_s, words.check},
                         {u"fix"_s, words.fix}};
        if (finding.at)
            json.insert(u"at"_s, *finding.at);
        all.append(json);
    }
    return all;
}

} // namespace Botdesk

#include "probecommand.moc"
