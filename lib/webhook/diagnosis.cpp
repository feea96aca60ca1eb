// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/diagnosis.h"

#include "webhook/catalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using State = WebhookFinding::State;
using Refusal = ListenerSeen::Refusal;

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 LongestPause = 3 * Minute;               // 120 s between two attempts, 60 s for the second
constexpr qint64 LongestRetryAfter = Hour + LongestPause; // what fails now was tried again within it
constexpr qint64 ExpiryWarning = 6 * Hour;
constexpr int QueueWarning = 90'000;                      // the server keeps 100,000
constexpr int FewConnections = 10;

//! One run of diagnose(): what is known, and what was found so far.
class Diagnosing
{
public:
    Diagnosing(const WebhookInfo &info, const WebhookEvidence &evidence);

    WebhookDiagnosis run();

private:
    WebhookFinding &add(const QString &id, State state, const QStringList &values = {});
    bool has(const QString &id) const;
    bool isTrouble() const;

    State stateOfError() const;
    bool isAnsweredHere() const;
    void findNoWebhook();
    void findError();
    void findProbe();
    void findListener();
    void findRefusals(const ListenerSeen &seen);
    void findPending();
    void findSettings();
    void findNothing();

    const WebhookInfo &m_info;
    const WebhookEvidence &m_seen;
    QList<WebhookSample> m_samples;   // with the present one
    WebhookExplanation m_error;
    std::optional<State> m_errorState;
    WebhookDiagnosis m_diagnosis;
};

Diagnosing::Diagnosing(const WebhookInfo &info, const WebhookEvidence &evidence)
    : m_info(info)
    , m_seen(evidence)
    , m_samples(evidence.samples)
{
    m_samples.append({evidence.now, info});
    m_diagnosis.trend = pendingTrend(m_samples);
    if (info.lastErrorDate) {
        m_error = explainWebhookError(info.lastErrorMessage);
        m_errorState = stateOfError();
    }
    m_diagnosis.expiry = pendingExpiry(m_samples, m_errorState == State::Failing);
}

WebhookFinding &Diagnosing::add(const QString &id, State state, const QStringList &values)
{
    const WebhookEntry entry = webhookEntry(id);
    m_diagnosis.findings.append({.id = id, .problem = entry.problem, .state = state, .isCertain = entry.isCertain, .values = values});
    return m_diagnosis.findings.last();
}

bool Diagnosing::has(const QString &id) const
{
    const auto &findings = m_diagnosis.findings;
    return std::any_of(findings.cbegin(), findings.cend(), [&id](const WebhookFinding &finding) { return finding.id == id; });
}

bool Diagnosing::isTrouble() const
{
    const auto &findings = m_diagnosis.findings;
    return std::any_of(findings.cbegin(), findings.cend(), [](const WebhookFinding &finding) { return finding.state <= State::Open; });
}

//! last_error_date is not cleared by what succeeds later: only its age, what waits, and what came in tell whether it lasts.
State Diagnosing::stateOfError() const
{
    const qint64 age = m_seen.now - *m_info.lastErrorDate;
    const bool wasEmptySince = std::any_of(m_samples.cbegin(), m_samples.cend(), [this](const WebhookSample &sample) {
        return sample.info.pendingUpdateCount == 0 && sample.at > *m_info.lastErrorDate;
    });
    if (m_info.pendingUpdateCount == 0 || wasEmptySince)
        return age < Day ? State::Healed : State::Old;
    if (age <= LongestPause)
        return State::Failing;
    if (age > LongestRetryAfter)
        return State::Old;   // what failed was tried again since, and no error was noted
    return m_diagnosis.trend == PendingTrend::Falling ? State::Healed : State::Open;
}

//! Something came in after the last error: one chat may be held back, the way is free.
bool Diagnosing::isAnsweredHere() const
{
    return m_seen.listener && m_seen.listener->lastLetIn && m_info.lastErrorDate && *m_seen.listener->lastLetIn > *m_info.lastErrorDate;
}

void Diagnosing::findNoWebhook()
{
    const auto before = std::find_if(m_seen.samples.crbegin(), m_seen.samples.crend(), [](const WebhookSample &sample) { return sample.info.isSet(); });
    if (before != m_seen.samples.crend()) {
        const bool isGone = explainWebhookError(before->info.lastErrorMessage).id == "http.gone"_L1;
        WebhookFinding &removed = add(isGone ? u"http.removed"_s : u"config.removed"_s, State::Failing, {before->info.url});
        removed.isCertain = !isGone;   // 410 for 23 hours removes it, and so does anybody with the token
        removed.at = before->at;
    } else if (m_seen.listener) {
        add(u"config.notset"_s, State::Failing);
    } else {
        add(u"fine.polling"_s, State::Fine, {QString::number(m_info.pendingUpdateCount)});
    }
}

void Diagnosing::findError()
{
    if (!m_errorState)
        return;
    WebhookFinding &error = add(m_error.id, *m_errorState);
    error.isCertain = m_error.isCertain;
    error.at = m_info.lastErrorDate;
    if (m_error.id == "unknown"_L1)
        error.values = {m_info.lastErrorMessage.left(200)};
    if (m_errorState == State::Failing && isAnsweredHere()) {
        error.state = State::Open;
        add(u"queue.blocked"_s, State::Failing).problem = m_error.problem;
    }
}

void Diagnosing::findProbe()
{
    if (!m_seen.probe)
        return;
    const ProbeReport &probe = *m_seen.probe;
    for (const ProbeStep &step : probe.steps) {
        if (step.state == ProbeStep::State::Warning)
            add(step.finding, State::Warning, step.kind == ProbeStep::Kind::Dns ? QStringList{m_info.ipAddress} : QStringList());
    }
    const ProbeStep *failed = probe.failed();
    if (!failed) {
        if (!probe.isCancelled && isTrouble())
            add(u"probe.fine"_s, State::Note);
        return;
    }
    const WebhookProblem problem = webhookEntry(failed->finding).problem;
    auto &findings = m_diagnosis.findings;
    if (m_errorState && *m_errorState <= State::Open && m_error.problem == problem)
        findings.removeFirst();   // the probe tells the same better
    WebhookFinding &found = add(failed->finding, State::Failing);
    found.at = probe.at;
    found.isCertain = found.isCertain || m_error.problem == problem;
}

//! Which refusals can stand behind the error that Telegram tells of: without one they were all strangers'.
void Diagnosing::findRefusals(const ListenerSeen &seen)
{
    struct Entry
    {
        Refusal refusal;
        const char *id;
        WebhookProblem problem;
    };
    static constexpr std::array entries = {
        Entry{Refusal::Secret, "listener.secret", WebhookProblem::Http},    Entry{Refusal::Path, "listener.path", WebhookProblem::Http},
        Entry{Refusal::Address, "listener.address", WebhookProblem::Http},  Entry{Refusal::Content, "listener.content", WebhookProblem::Http},
        Entry{Refusal::QueueFull, "listener.queue", WebhookProblem::Http},  Entry{Refusal::TooLarge, "listener.size", WebhookProblem::Http},
        Entry{Refusal::TooSlow, "listener.slow", WebhookProblem::Http},     Entry{Refusal::TooMany, "listener.many", WebhookProblem::Tcp},
        Entry{Refusal::Tls, "listener.tls", WebhookProblem::Tls},
    };
    const Entry *most = nullptr;
    qint64 count = 0;
    for (const Entry &entry : entries) {
        const qint64 refused = seen.refusals.value(entry.refusal);
        if (refused > count && entry.problem == m_error.problem) {
            most = &entry;
            count = refused;
        }
    }
    if (!most)
        return;
    add(QString::fromLatin1(most->id), State::Failing, {QString::number(count)}).at = seen.lastRefused;
}

void Diagnosing::findListener()
{
    if (!m_seen.listener)
        return;
    const ListenerSeen &seen = *m_seen.listener;
    const bool isFailing = m_errorState && *m_errorState <= State::Open;
    const bool isStuck = m_diagnosis.trend == PendingTrend::Growing || m_diagnosis.trend == PendingTrend::Steady;
    if (!isFailing && !isStuck)
        return;
    if (seen.sawNothing()) {
        const bool isSomebodyElse = isFailing && m_error.status && *m_info.lastErrorDate > seen.since;
        add(isSomebodyElse ? u"listener.other"_s : u"listener.silent"_s, State::Failing).at = seen.since;
    } else if (isFailing && seen.lastRefused > seen.lastLetIn) {
        findRefusals(seen);
    }
}

void Diagnosing::findPending()
{
    const int pending = m_info.pendingUpdateCount;
    const QString count = QString::number(pending);
    const bool isGrowing = m_diagnosis.trend == PendingTrend::Growing;
    const bool isLetIn = m_seen.listener && m_seen.listener->lastLetIn && m_seen.now - *m_seen.listener->lastLetIn <= LongestPause;
    if (pending >= QueueWarning)
        add(u"limit.queue"_s, State::Warning, {count});
    if (pending > 0 && !isTrouble()) {
        if (isGrowing && isLetIn && m_info.maxConnections.value_or(FewConnections) < FewConnections)
            add(u"limit.connections"_s, State::Warning, {QString::number(*m_info.maxConnections)});
        else if (isGrowing)
            add(u"pending.growing"_s, State::Open, {count});
        else if (m_diagnosis.trend != PendingTrend::Falling && !isLetIn)
            add(u"pending.waiting"_s, State::Note, {count});
    }
    const auto &expiry = m_diagnosis.expiry;
    if (isTrouble() && expiry.notAfter && *expiry.notAfter - m_seen.now < ExpiryWarning)
        add(u"limit.expiry"_s, State::Warning).at = expiry.notAfter;
}

void Diagnosing::findSettings()
{
    if (m_info.ipAddress == "<unknown>"_L1)
        add(u"dns.unresolved"_s, State::Open);
    if (!m_seen.samples.isEmpty()) {
        const WebhookSample &before = m_seen.samples.last();
        if (before.info.isSet() && before.info.url != m_info.url)
            add(u"config.changed"_s, State::Warning, {before.info.url, m_info.url}).at = before.at;
    }
    if (m_info.lastSynchronizationErrorDate) {
        const qint64 age = m_seen.now - *m_info.lastSynchronizationErrorDate;
        const State state = age <= 2 * LongestPause ? State::Warning : age < Day ? State::Healed : State::Old;
        add(u"server.sync"_s, state).at = m_info.lastSynchronizationErrorDate;
    }
    if (m_info.hasCustomCertificate && m_seen.probe && m_seen.probe->verdict && !m_seen.probe->chain.isEmpty()
        && !m_seen.probe->chain.first().isSelfSigned && !has(u"tls.custom"_s))
        add(u"tls.custom"_s, State::Warning);
    if (m_info.allowedUpdates && !m_info.allowedUpdates->contains("message"_L1))
        add(u"config.types"_s, State::Note, {m_info.allowedUpdates->join(u", "_s)});
}

void Diagnosing::findNothing()
{
    const auto &findings = m_diagnosis.findings;
    if (std::any_of(findings.cbegin(), findings.cend(), [](const WebhookFinding &finding) { return finding.state <= State::Warning; }))
        return;
    const bool isLetIn = m_seen.listener && m_seen.listener->lastLetIn;
    if (isLetIn)
        add(u"fine.works"_s, State::Fine).at = m_seen.listener->lastLetIn;
    else if (m_diagnosis.trend == PendingTrend::Falling)
        add(u"fine.falling"_s, State::Fine);
    else if (m_info.pendingUpdateCount == 0 && !m_errorState)
        add(u"fine.quiet"_s, State::Fine);
}

WebhookDiagnosis Diagnosing::run()
{
    if (m_info.isSet()) {
        findError();
        findProbe();
        findListener();
        findPending();
        findSettings();
        findNothing();
    } else {
        findNoWebhook();
    }
    std::stable_sort(m_diagnosis.findings.begin(), m_diagnosis.findings.end(), [](const WebhookFinding &one, const WebhookFinding &other) {
        return one.state != other.state ? one.state < other.state : webhookEntry(one.id).rank < webhookEntry(other.id).rank;
    });
    return std::move(m_diagnosis);
}

} // namespace

QLatin1StringView nameOf(WebhookFinding::State state)
{
    switch (state) {
    case State::Failing: return "failing"_L1;
    case State::Open: return "open"_L1;
    case State::Warning: return "warning"_L1;
    case State::Healed: return "healed"_L1;
    case State::Old: return "old"_L1;
    case State::Note: return "note"_L1;
    case State::Fine: break;
    }
    return "fine"_L1;
}

WebhookDiagnosis diagnose(const WebhookInfo &info, const WebhookEvidence &evidence)
{
    return Diagnosing(info, evidence).run();
}

} // namespace Botdesk
