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
    m_probe.runInstead(rehearsalOf(settings, m_isLocal));
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
    m_hasPolled = m_hasPolled || (record.method == "getUpdates"_L1 && !record.error);
    if (record.method == "deleteWebhook"_L1 && m_stage > Stage::Asked)
        return setStage(Stage::None);
    if (record.method != "setWebhook"_L1 || m_stage != Stage::Asked || (record.error && pauseAfter(*record.error)))
        return;
    const QString url = QJsonDocument::fromJson(record.parameters)["url"_L1].toString();
    if (url != redacted(m_wanted.url.trimmed()))
        return;   // the guard said no, and somebody set another one since
    m_refusal = record.error;
    m_evidence.clear();
    // What was asked for meanwhile was not delivered.
    const bool isPolling = m_session.receiverState().phase != ReceiverState::Phase::Stopped && !m_session.receiverState().listener;
    WebhookInfo left = m_sample && m_sample->info.url == m_before.url ? m_sample->info : m_before;
    if (m_wanted.dropPendingUpdates)
        left.pendingUpdateCount = 0;
    m_first = FirstDelivery(left, m_wanted.dropPendingUpdates || (!isPolling && !m_hasPolled));
    m_isCertain = false;
    if (!record.error) {
        m_kept.set = m_wanted;
        emit applied(m_wanted);
    }
    setStage(record.error ? Stage::Refused : Stage::Watching);
    m_watch.refresh();
}

void WebhookCourse::takeAnswer()
{
    if (m_sample != m_watch.last()) {
        m_sample = m_watch.last();
        m_hasPolled = false;
    }
    if (!m_watch.last() || m_watch.last()->info.url != m_wanted.url)
        return;
    if (m_stage == Stage::Failing && m_watch.diagnosis().findings.constFirst().state > WebhookFinding::State::Open) {
        m_evidence = tr("It failed at first; now deliveries get through.");
        m_isCertain = true;
        return setStage(Stage::Delivered);
    }
    const bool isOpen = m_stage == Stage::Watching || (m_stage == Stage::Delivered && !m_isCertain);
    if (!isOpen)
        return;
    m_first.note(*m_watch.last());
    const FirstDelivery::Sign sign = m_first.seen().sign;
    if (sign == FirstDelivery::Sign::Failed)
        return setStage(Stage::Failing);
    if (sign < FirstDelivery::Sign::Fewer)
        return;
    const bool isNews = m_stage == Stage::Watching || sign == FirstDelivery::Sign::Delivered;
    m_isCertain = sign == FirstDelivery::Sign::Delivered;
    m_evidence.clear();
    if (isNews)
        setStage(Stage::Delivered);
}

//! With a listener of one's own nothing has to be guessed.
void WebhookCourse::takeRequests(const QList<WebhookRequest> &requests)
{
    const QByteArray path = QUrl(m_wanted.url).path().toUtf8();
    if (m_stage != Stage::Watching && (m_stage != Stage::Delivered || m_isCertain))
        return;
    for (const WebhookRequest &request : requests) {
        if (request.target != path)
            continue;
        if (request.refusal == WebhookRefusal::None) {
            m_evidence = tr("The listener here took it at %1.").arg(timeWithSeconds(request.atMs));
            m_isCertain = true;
            return setStage(Stage::Delivered);
        }
        // It may have been a stranger's: that it was the server's, only the server tells.
        m_evidence = tr("The listener here refused it at %1: %2.").arg(timeWithSeconds(request.atMs), outcomeText(request));
        m_watch.refresh();
    }
}

ProbeOptions WebhookCourse::optionsFor(const WebhookInfo &info) const
{
    if (m_kept.knows(info))
        return rehearsalOf(*m_kept.set, m_isLocal);
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

//! What the server told, and how sure that is.
QString WebhookCourse::seenText() const
{
    using Sign = FirstDelivery::Sign;
    const FirstDelivery::Seen &seen = m_first.seen();
    const QString at = timeWithSeconds(seen.at * 1000);
    const QString before = QLocale().toString(seen.before);
    const QString now = QLocale().toString(seen.now);
    switch (seen.sign) {
    case Sign::Nothing:
        return seen.at == 0 ? tr("Watching for the first delivery: the server makes no request before there is an update.")
                            : tr("At %1 nothing waited and no error was noted. The server does not tell of what gets through: if it comes and goes between "
                                 "two questions, nothing is seen here. Write to the bot, and see whether it arrives.").arg(at);
    case Sign::Waiting: return tr("At %1 %n update(s) waited, and no error was noted: they are on their way.", nullptr, seen.now).arg(at);
    case Sign::Stuck:
        return tr("At %1 %n update(s) still waited, and no error was noted. The server notes none when the connection is closed without an answer, or when the "
                  "host's name is gone from DNS: one of these is likely.", nullptr, seen.now).arg(at);
    case Sign::NoAddress: return tr("At %1 the server had not found the host's address: it delivers nothing before it has.").arg(at);
    case Sign::Behind: return tr("At %1 the server told that it had lost its own connection to Telegram: updates come late, and that is not the webhook's fault.").arg(at);
    case Sign::Fewer:
        return tr("At %1 the server had %2 updates waiting instead of %3, and no error noted. Updates also vanish when they expire: which it was, the server does not tell.")
            .arg(at, now, before);
    case Sign::Delivered: return tr("At %1 the server had %2 updates waiting instead of %3, sooner than any of them expires: they were delivered.").arg(at, now, before);
    case Sign::Failed: break;
    }
    return {};
}

void WebhookCourse::tellWatching(Banner &banner) const
{
    const bool isDoubtful = m_first.seen().sign == FirstDelivery::Sign::Stuck || m_first.seen().sign == FirstDelivery::Sign::NoAddress;
    banner.setTone(isDoubtful ? Tone::Warn : Tone::Ok);
    banner.setText(isDoubtful ? tr("The webhook is set, but nothing gets through.") : tr("The webhook is set."),
                   QStringList{m_evidence, seenText(), backText()}.join(u' ').trimmed());
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
    case Stage::Watching: tellWatching(banner); break;
    case Stage::Delivered:
        banner.setTone(Tone::Ok);
        banner.setText(m_isCertain ? tr("The webhook is set, and the first delivery got through.")
                                   : tr("The webhook is set, and the first delivery got through, most likely."),
                       m_evidence.isEmpty() ? seenText() : m_evidence);
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
