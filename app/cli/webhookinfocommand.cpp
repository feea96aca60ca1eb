// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/webhookinfocommand.h"

#include "cli/callparameters.h"
#include "cli/console.h"
#include "cli/keptcall.h"
#include "cli/probecommand.h"
#include "core/whendone.h"
#include "session/webhookwatch.h"
#include "types/webhookinfo.h"
#include "words/diagnosiswords.h"
#include "words/errorwords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookCommand)

public:
    static QString inWords(const WebhookInfo &info);
    static QString inWords(const WebhookDiagnosis &diagnosis);
};

QString Words::inWords(const WebhookInfo &info)
{
    if (!info.isSet())
        return tr("No webhook is set; updates are asked for.\nPending: %1\n").arg(info.pendingUpdateCount);
    QString text = tr("URL: %1\nAddress: %2\nPending: %3\n").arg(info.url, info.ipAddress).arg(info.pendingUpdateCount);
    if (info.maxConnections)
        text += tr("Connections: %1\n").arg(*info.maxConnections);
    text += info.hasCustomCertificate ? tr("Certificate: uploaded\n") : tr("Certificate: public\n");
    if (info.allowedUpdates)
        text += tr("Types: %1\n").arg(info.allowedUpdates->join(u", "_s));
    if (!info.lastErrorDate)
        return text + tr("No error is known.\n");
    const QDateTime at = QDateTime::fromSecsSinceEpoch(*info.lastErrorDate);
    return text + tr("Last error: %1, at %2\n").arg(info.lastErrorMessage, QLocale().toString(at, QLocale::ShortFormat));
}

//! The one sentence, and the one next step.
QString Words::inWords(const WebhookDiagnosis &diagnosis)
{
    const WebhookFinding &first = diagnosis.findings.first();
    const QString next = nextStepFor(first);
    return tr("Diagnosis: %1\n").arg(sentenceFor(first)) + (next.isEmpty() ? QString() : tr("Next: %1\n").arg(next));
}

//! The server's answer as it came, and one more member.
QByteArray withFindings(QByteArray result, const WebhookDiagnosis &diagnosis)
{
    const auto end = result.lastIndexOf('}');
    return result.insert(end, ",\"findings\":" + QJsonDocument(findingsJson(diagnosis)).toJson(QJsonDocument::Compact));
}

class WebhookInfoCommand final : public Command
{
public:
    WebhookInfoCommand(const CommonOptions &options, bool isJson)
        : m_call(options)
        , m_isJson(isJson)
    {
    }

    void start() override
    {
        connect(&m_call, &KeptCall::finished, this, [this](bool isSuccess) {
            if (!isSuccess)
                emit finished(Refused);
            else
                lookBack();
        });
        m_call.start(u"getWebhookInfo"_s, {}, [this](const Result<ApiAnswer> &answer) {
            if (answer) {
                m_result = resultOf(answer->body);
                return;
            }
            complain(errorText(answer.error()));
            if (m_isJson)
                printJsonLine(refusalJson(answer.error()));
        });
    }
    void stop() override { m_call.cancel(); }

private:
    void lookBack()
    {
        const auto info = readWebhookInfo(QJsonDocument::fromJson(m_result).object());
        if (!info) {
            printJsonLine(m_result);
            emit finished(Success);
            return;
        }
        const qint64 since = (m_now - WebhookWatch::KeptSeconds) * 1000;
        whenDone(m_call.store().webhookSamples(since), this, [this, info = *info](const Result<QList<SavedWebhookInfo>> &kept) {
            tell(info, kept ? readWebhookSamples(*kept) : QList<WebhookSample>());
            whenDone(m_call.store().addWebhookSample({.atMs = m_now * 1000, .json = m_result}), this,
                     [this](const Result<void> &) { emit finished(Success); });
        });
    }

    void tell(const WebhookInfo &info, const QList<WebhookSample> &before)
    {
        const WebhookDiagnosis diagnosis = diagnose(info, {.now = m_now, .samples = before});
        if (m_isJson)
            printJsonLine(withFindings(m_result, diagnosis));
        else
            print((Words::inWords(info) + Words::inWords(diagnosis)).toUtf8());
    }

    KeptCall m_call;
    bool m_isJson;
    QByteArray m_result;
    qint64 m_now = QDateTime::currentSecsSinceEpoch();
};

} // namespace

QByteArray refusalJson(const Error &error)
{
    const QJsonObject json{{u"ok"_s, false}, {u"error_code"_s, error.code}, {u"description"_s, error.detail}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CommandKind::Made makeWebhookInfo(const CommonOptions &options, bool isJson)
{
    return std::make_unique<WebhookInfoCommand>(options, isJson);
}

} // namespace Botdesk
