// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/webhookcourse.h"

#include "core/clock.h"
#include "core/redact.h"
#include "core/whendone.h"
#include "webhook/probepane.h"
#include "webhook/requestwords.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/timetext.h"
#include "words/diagnosiswords.h"
#include "words/errorwords.h"

#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

WebhookCourse::WebhookCourse(Session &session, WebhookWatch &watch, ProbePane &probe, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_watch(watch)
    , m_probe(probe)
{
    connect(&probe, &ProbePane::finished, this, &WebhookCourse::takeRehearsal);
    connect(&session, &Session::called, this, &WebhookCourse::takeCall);
    connect(&watch, &WebhookWatch::changed, this, &WebhookCourse::takeAnswer);
    connect(&session, &Session::webhooksKept, this, [this](const KeptWebhooks &kept) { m_kept = kept; });
    if (session.requests())
        connect(session.requests(), &RequestLog::kept, this, &WebhookCourse::takeRequests);
    load();
}

void WebhookCourse::load()
{
    whenDone(m_session.keptWebhooks(), this, [this](const Result<KeptWebhooks> &kept) {
        if (!kept || m_kept.set)
            return;   // what was set meanwhile is known better
        m_kept = *kept;
        emit changed();
    });
}

void WebhookCourse::setStage(Stage stage)
{
    m_stage = stage;
    m_watch.setUrgent(stage == Stage::Watching);
    emit changed();
}

void WebhookCourse::apply(const WebhookSettings &settings)
{
    m_wanted = settings;
    m_before = m_watch.last() ? m_watch.last()->info : WebhookInfo();
    m_former = m_kept.settingsOf(m_before);
    m_knowsFormer = m_kept.knows(m_before);
    setStage(Stage::Rehearsing);
    m_probe.runInstead(optionsFor(settings));
}

void WebhookCourse::takeRehearsal()
{
    if (m_stage != Stage::Rehearsing)
        return;
    if (m_probe.report()->isCancelled)
        return setStage(Stage::None);
    if (m_probe.report()->failed())
        return setStage(Stage::Stopped);
    setNow();
}

void WebhookCourse::setNow()
{
    setStage(Stage::Asked);
    m_probe.cancel();
    emit settingWanted(m_wanted, m_before);
}

void WebhookCourse::goBack()
{
    m_wanted = m_former;
    m_before = m_watch.last() ? m_watch.last()->info : WebhookInfo();
    m_former = m_kept.settingsOf(m_before);
    m_knowsFormer = m_kept.knows(m_before);
    setNow();
}

void WebhookCourse::dismiss()
{
    const bool isRehearsing = m_stage == Stage::Rehearsing;
    setStage(Stage::None);
    if (isRehearsing)
        m_probe.cancel();
}

void WebhookCourse::takeCall(const CallRecord &record)
{
    if (record.method == "deleteWebhook"_L1 && m_stage > Stage::Asked)
        return setStage(Stage::None);
    if (record.method != "setWebhook"_L1 || m_stage != Stage::Asked || (record.error && pauseAfter(*record.error)))
        return;
    const QString url = QJsonDocument::fromJson(record.parameters)["url"_L1].toString();
    if (url != redacted(m_wanted.url.trimmed()))
        return;   // the guard said no, and somebody set another one since
    m_refusal = record.error;
    m_evidence.clear();
    // What a poller of ours took meanwhile was not delivered.
    const bool isPolling = m_session.receiverState().phase != ReceiverState::Phase::Stopped && !m_session.receiverState().listener;
    m_mostPending = m_wanted.dropPendingUpdates || isPolling ? 0 : m_before.pendingUpdateCount;
    if (!record.error) {
        m_kept.set = m_wanted;
        emit applied(m_wanted);
    }
    setStage(record.error ? Stage::Refused : Stage::Watching);
    m_watch.refresh();
}

//! A delivery is seen in getWebhookInfo when it failed, or when fewer wait than before.
void WebhookCourse::takeAnswer()
{
    if (!m_watch.last() || m_watch.last()->info.url != m_wanted.url)
        return;
    if (m_stage == Stage::Failing && m_watch.diagnosis().findings.constFirst().state > WebhookFinding::State::Open) {
        m_evidence = tr("It failed at first; now deliveries get through.");
        return setStage(Stage::Delivered);
    }
    if (m_stage != Stage::Watching)
        return;
    const WebhookInfo &info = m_watch.last()->info;
    // setWebhook forgets the errors of the one before, except where it finds nothing to change.
    if (info.lastErrorDate && info.lastErrorDate != m_before.lastErrorDate)
        return setStage(Stage::Failing);
    if (info.pendingUpdateCount < m_mostPending) {
        m_evidence = tr("At %1 the server had %2 updates waiting instead of %3.")
                         .arg(timeWithSeconds(m_watch.last()->at * 1000), QLocale().toString(info.pendingUpdateCount), QLocale().toString(m_mostPending));
        return setStage(Stage::Delivered);
    }
    m_mostPending = info.pendingUpdateCount;
}

//! With a listener of one's own nothing has to be guessed.
void WebhookCourse::takeRequests(const QList<WebhookRequest> &requests)
{
    const QByteArray path = QUrl(m_wanted.url).path().toUtf8();
    if (m_stage != Stage::Watching)
        return;
    for (const WebhookRequest &request : requests) {
        if (request.target != path)
            continue;
        if (request.refusal == WebhookRefusal::None) {
            m_evidence = tr("The listener here took it at %1.").arg(timeWithSeconds(request.atMs));
            return setStage(Stage::Delivered);
        }
        // It may have been a stranger's: that it was the server's, only the server tells.
        m_evidence = tr("The listener here refused it at %1: %2.").arg(timeWithSeconds(request.atMs), outcomeText(request));
        m_watch.refresh();
    }
}

ProbeOptions WebhookCourse::optionsFor(const WebhookSettings &settings) const
{
    ProbeOptions options{.url = settings.url.trimmed().toUtf8(), .secret = settings.secretToken.toUtf8(), .isLocalServer = m_isLocal};
    options.address = QHostAddress(settings.ipAddress);
    if (const auto own = readCertificates(settings.certificate))
        options.trust = TrustAnchors::only(*own);
    return options;
}

ProbeOptions WebhookCourse::optionsFor(const WebhookInfo &info) const
{
    if (m_kept.knows(info))
        return optionsFor(*m_kept.set);
    ProbeOptions options{.url = info.url.toUtf8(), .isLocalServer = m_isLocal};
    options.hasUnknownCertificate = info.hasCustomCertificate;
    return options;
}

QString WebhookCourse::refusalText() const
{
    const bool isGone = m_watch.last() && !m_watch.last()->info.isSet() && m_before.isSet();
    return isGone ? tr("The one before is gone too: setWebhook forgets it first. Set it again, or mend the settings.") + u' ' + backText()
                  : wordsFor(*m_refusal).next;
}

//! What the way back cannot restore.
QString WebhookCourse::backText() const
{
    return m_before.isSet() && !m_knowsFormer ? tr("The secret of the former one is not known here: if it had one, give it again.") : QString();
}

void WebhookCourse::addAction(Banner &banner, const QString &text, void (WebhookCourse::*act)())
{
    // Queued: what follows removes the button.
    connect(banner.addAction(text), &QPushButton::clicked, this, [this, act] { (this->*act)(); }, Qt::QueuedConnection);
}

void WebhookCourse::tell(Banner &banner)
{
    const QString host = QUrl(m_wanted.url).host();
    bool canGoBack = m_before.isSet() && (m_before.url != m_wanted.url || m_stage == Stage::Refused);
    switch (m_stage) {
    case Stage::None:
    case Stage::Asked: return;
    case Stage::Rehearsing:
        banner.setTone(Tone::Accent);
        banner.setText(tr("Rehearsal: the way to %1 is tried first.").arg(host), tr("From this computer; Telegram stands elsewhere. Nothing is set yet."));
        addAction(banner, tr("Skip the rehearsal"), &WebhookCourse::setNow);
        addAction(banner, tr("Cancel"), &WebhookCourse::dismiss);
        return;
    case Stage::Stopped: {
        const ProbeStep *failed = m_probe.report()->failed();
        banner.setTone(Tone::Error);
        banner.setText(tr("The rehearsal stopped at %1: nothing is set.").arg(failed ? probeStepName(failed->kind) : QString()),
                       tr("It went from this computer; from Telegram's place it may be otherwise."));
        banner.setServerWords(failed ? failed->words : QString());
        addAction(banner, tr("Set it all the same"), &WebhookCourse::setNow);
        addAction(banner, tr("Cancel"), &WebhookCourse::dismiss);
        return;
    }
    case Stage::Refused:
        canGoBack = canGoBack && m_watch.last() && !m_watch.last()->info.isSet();
        banner.setTone(Tone::Error);
        banner.setText(tr("The server refused the webhook."), refusalText());
        banner.setServerWords(m_refusal->detail);
        break;
    case Stage::Watching:
        banner.setTone(Tone::Ok);
        banner.setText(tr("The webhook is set."),
                       tr("Watching for the first delivery: the server makes no request before there is an update.") + u' ' + backText());
        break;
    case Stage::Delivered:
        banner.setTone(Tone::Ok);
        banner.setText(tr("The webhook is set, and the first delivery got through."), m_evidence);
        break;
    case Stage::Failing: {
        const WebhookFinding first = m_watch.diagnosis().findings.constFirst();
        banner.setTone(Tone::Error);
        banner.setText(tr("The webhook is set, but the first delivery failed."),
                       m_evidence.isEmpty() ? sentenceFor(first) + u' ' + nextStepFor(first) : m_evidence);
        banner.setServerWords(m_watch.last()->info.lastErrorMessage);
        break;
    }
    }
    if (canGoBack)
        addAction(banner, m_stage == Stage::Refused ? tr("Set the former again") : tr("Back to the former…"), &WebhookCourse::goBack);
    addAction(banner, tr("Close"), &WebhookCourse::dismiss);
}

} // namespace Botdesk
