// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/webhookwatch.h"

#include "core/clock.h"
#include "core/whendone.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto PaceWithWebhook = 10s;
constexpr auto PaceWithout = 60s;
constexpr qint64 KeepEvery = 60;   // seconds, of answers that say the same

QByteArray asJson(const WebhookInfo &info)
{
    QJsonObject json{{u"url"_s, info.url},
                     {u"has_custom_certificate"_s, info.hasCustomCertificate},
                     {u"pending_update_count"_s, info.pendingUpdateCount},
                     {u"ip_address"_s, info.ipAddress},
                     {u"last_error_message"_s, info.lastErrorMessage}};
    if (info.lastErrorDate)
        json.insert("last_error_date"_L1, *info.lastErrorDate);
    if (info.lastSynchronizationErrorDate)
        json.insert("last_synchronization_error_date"_L1, *info.lastSynchronizationErrorDate);
    if (info.maxConnections)
        json.insert("max_connections"_L1, *info.maxConnections);
    if (info.allowedUpdates)
        json.insert("allowed_updates"_L1, QJsonArray::fromStringList(*info.allowedUpdates));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

WebhookWatch::WebhookWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebhookWatch::ask);
}

void WebhookWatch::setLookedAt(bool on)
{
    m_isLookedAt = on;
    if (!on)
        return m_timer.stop();
    if (!m_isLoaded)
        load();
    ask();
}

void WebhookWatch::refresh()
{
    ask();
}

void WebhookWatch::load()
{
    m_isLoaded = true;
    const qint64 since = Clock::system().unixSeconds() - KeptSeconds;
    whenDone(m_session.store().webhookSamples(since * 1000), this, [this](const Result<QList<SavedWebhookInfo>> &saved) {
        if (!saved)
            return;
        QList<WebhookSample> former;
        for (const SavedWebhookInfo &each : *saved) {
            if (!m_samples.isEmpty() && each.atMs / 1000 >= m_samples.constFirst().at)
                break;   // asked and kept meanwhile
            if (const auto info = readWebhookInfo(QJsonDocument::fromJson(each.json).object()))
                former.append({.at = each.atMs / 1000, .info = *info});
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
        m_last = WebhookSample{.at = Clock::system().unixSeconds(), .info = *info};
        keep(*m_last);
    }
    if (m_isLookedAt) {
        const auto pace = m_last && m_last->info.isSet() ? PaceWithWebhook : PaceWithout;
        m_timer.start(m_error && m_error->retryAfter ? std::max<std::chrono::seconds>(pace, *m_error->retryAfter) : pace);
    }
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
    m_session.store().addWebhookSample({.atMs = sample.at * 1000, .json = asJson(sample.info)});
}

WebhookDiagnosis WebhookWatch::diagnosis() const
{
    Q_ASSERT(m_last);
    QList<WebhookSample> before = m_samples;
    before.removeIf([this](const WebhookSample &each) { return each.at >= m_last->at; });
    // What a probe of another address saw says nothing of this one.
    const bool isOfThis = m_probe && !m_probe->isCancelled && m_probe->url == m_last->info.url;
    return diagnose(m_last->info, {.now = m_last->at, .samples = before, .probe = isOfThis ? m_probe : std::nullopt});
}

} // namespace Botdesk
