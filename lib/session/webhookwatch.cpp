// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/webhookwatch.h"

#include "core/clock.h"
#include "core/whendone.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto PaceWithWebhook = 10s;
constexpr auto PaceWithout = 60s;
constexpr auto UrgentPace = 2s;
constexpr auto UrgentTime = 60s;
constexpr int SeenRequests = 1000;      // of the log, that count for what the listener has seen
constexpr qint64 SeenSeconds = 24 * 3600;
constexpr qint64 KeepEvery = 60;   // seconds, of answers that say the same

std::optional<ListenerSeen::Refusal> refusalOf(WebhookRefusal refusal)
{
    using Seen = ListenerSeen::Refusal;
    switch (refusal) {
    case WebhookRefusal::None: return {};
    case WebhookRefusal::Secret: return Seen::Secret;
    case WebhookRefusal::Method:
    case WebhookRefusal::Path: return Seen::Path;
    case WebhookRefusal::Address: return Seen::Address;
    case WebhookRefusal::ContentType:
    case WebhookRefusal::NoUpdate:
    case WebhookRefusal::Unreadable: return Seen::Content;
    case WebhookRefusal::QueueFull: return Seen::QueueFull;
    case WebhookRefusal::TooLarge: return Seen::TooLarge;
    case WebhookRefusal::TooSlow: return Seen::TooSlow;
    case WebhookRefusal::TooMany: return Seen::TooMany;
    case WebhookRefusal::NoTls: return Seen::Tls;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<WebhookSample> readWebhookSamples(const QList<SavedWebhookInfo> &kept)
{
    QList<WebhookSample> samples;
    for (const SavedWebhookInfo &each : kept) {
        if (const auto info = readWebhookInfo(QJsonDocument::fromJson(each.json).object()))
            samples.append({.at = each.atMs / 1000, .info = *info});
    }
    return samples;
}

WebhookWatch::WebhookWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebhookWatch::ask);
    m_seen.since = Clock::system().unixSeconds();
    if (session.requests())
        connect(session.requests(), &RequestLog::kept, this, &WebhookWatch::note);
}

void WebhookWatch::setLookedAt(bool on)
{
    m_isLookedAt = on;
    if (!on) {
        if (!m_isUrgent)
            m_timer.stop();
        return;
    }
    if (!m_isLoaded)
        load();
    ask();
}

void WebhookWatch::setUrgent(bool on)
{
    if (on == m_isUrgent)
        return;
    m_isUrgent = on;
    m_urgentUntil = Clock::system().uptime() + UrgentTime;
    if (on)
        ask();
    else if (!m_isLookedAt)
        m_timer.stop();
}

std::chrono::seconds WebhookWatch::pace() const
{
    if (m_isUrgent && Clock::system().uptime() < m_urgentUntil)
        return UrgentPace;
    return m_last && m_last->info.isSet() ? PaceWithWebhook : PaceWithout;
}

void WebhookWatch::refresh()
{
    ask();
}

void WebhookWatch::load()
{
    m_isLoaded = true;
    loadSeen();
    const qint64 since = Clock::system().unixSeconds() - KeptSeconds;
    whenDone(m_session.store().webhookSamples(since * 1000), this, [this](const Result<QList<SavedWebhookInfo>> &saved) {
        if (!saved)
            return;
        QList<WebhookSample> former = readWebhookSamples(*saved);
        if (!m_samples.isEmpty()) {   // asked and kept meanwhile
            former.removeIf([first = m_samples.constFirst()](const WebhookSample &each) { return each.at > first.at || each == first; });
        }
        m_samples = former + m_samples;
        emit changed();
    });
}

void WebhookWatch::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_timer.stop();
    whenDone(m_session.webhookInfo(), this, [this](const Result<WebhookInfo> &info) { take(info); });
}

void WebhookWatch::take(const Result<WebhookInfo> &info)
{
    m_isAsking = false;
    m_error = info ? std::nullopt : std::optional(info.error());
    if (info) {
        // Where something gets through now, a probe that failed before is history.
        if (m_probe && m_probe->failed() && m_last && m_last->info.url == info->url && info->pendingUpdateCount < m_last->info.pendingUpdateCount)
            m_probe.reset();
        m_last = WebhookSample{.at = Clock::system().unixSeconds(), .info = *info};
        keep(*m_last);
    }
    if (m_isLookedAt || m_isUrgent)
        m_timer.start(m_error && m_error->retryAfter ? std::max<std::chrono::seconds>(pace(), *m_error->retryAfter) : pace());
    emit changed();
}

void WebhookWatch::keep(const WebhookSample &sample)
{
    const bool isNews = m_samples.isEmpty() || m_samples.constLast().info != sample.info
        || sample.at - m_samples.constLast().at >= KeepEvery;
    if (!isNews)
        return;
    m_samples.append(sample);
    m_samples.removeIf([oldest = sample.at - KeptSeconds](const WebhookSample &each) { return each.at < oldest; });
    // To the millisecond: two answers of one second are two.
    m_session.store().addWebhookSample({.atMs = Clock::system().unixMilliseconds(), .json = QJsonDocument(toJson(sample.info)).toJson(QJsonDocument::Compact)});
}

void WebhookWatch::loadSeen()
{
    if (!m_session.requests())
        return;
    whenDone(m_session.requests()->last(RequestFilter::All, SeenRequests), this, [this](const Result<QList<WebhookRequest>> &requests) {
        if (requests)
            note(*requests);
    });
}

void WebhookWatch::note(const QList<WebhookRequest> &requests)
{
    for (const WebhookRequest &request : requests) {
        if (request.id <= m_lastSeen)
            continue;   // it came while the log was read
        m_lastSeen = request.id;
        const qint64 at = request.atMs / 1000;
        if (m_seen.since - at > SeenSeconds)
            continue;
        m_seen.since = std::min(m_seen.since, at);
        if (const auto refusal = refusalOf(request.refusal)) {
            m_seen.lastRefused = at;
            ++m_seen.refusals[*refusal];
        } else {
            m_seen.lastLetIn = at;
        }
    }
}

//! A listener that stands elsewhere than the webhook leads knows nothing of it.
std::optional<ListenerSeen> WebhookWatch::seenOf(const WebhookInfo &info) const
{
    const auto &place = m_session.receiverState().listener;
    if (!place || (info.isSet() && QUrl(info.url).path().toUtf8() != place->path))
        return {};
    return m_seen;
}

WebhookDiagnosis WebhookWatch::diagnosis() const
{
    Q_ASSERT(m_last);
    QList<WebhookSample> before = m_samples;
    before.removeIf([this](const WebhookSample &each) { return each.at >= m_last->at; });
    // What a probe of another address saw says nothing of this one.
    const bool isOfThis = m_probe && !m_probe->isCancelled && m_probe->url == m_last->info.url;
    return diagnose(m_last->info, {.now = m_last->at, .samples = before, .probe = isOfThis ? m_probe : std::nullopt, .listener = seenOf(m_last->info)});
}

} // namespace Botdesk
