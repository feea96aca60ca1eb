// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/strangers.h"

#include "core/redact.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Kind = StrangerTrace::Kind;

constexpr std::array KindNames = {"webhookSet"_L1, "webhookMoved"_L1, "webhookGone"_L1, "allowedUpdates"_L1, "certificate"_L1,
                                  "maxConnections"_L1, "ipAddress"_L1, "pendingFell"_L1, "otherPoller"_L1};
constexpr qint64 Day = 24 * 3600;   // nothing waits longer
constexpr qint64 NoWebhookPrecision = 60;   // seconds: a busy bot is polled hundreds of times in each

QString hostOf(const QString &url)
{
    return QUrl(url).host();
}

//! Calls are recorded without what is secret in their parameters.
bool isSameUrl(const QString &one, const QString &other)
{
    return redacted(one) == redacted(other);
}

//! The server tells them in an order of its own.
QStringList sorted(const std::optional<QStringList> &types)
{
    QStringList all = types.value_or(QStringList());
    all.sort();
    return all;
}

QJsonObject traceJson(const StrangerTrace &trace)
{
    return {{u"kind"_s, KindNames[size_t(trace.kind)]}, {u"since"_s, trace.since}, {u"at"_s, trace.at},
            {u"host"_s, trace.host}, {u"before"_s, trace.before}, {u"after"_s, trace.after}};
}

std::optional<StrangerTrace> traceFrom(const QJsonObject &json)
{
    const auto kind = std::find(KindNames.begin(), KindNames.end(), json.value("kind"_L1).toString());
    if (kind == KindNames.end())
        return {};
    return StrangerTrace{.kind = Kind(kind - KindNames.begin()),
                         .since = json.value("since"_L1).toInteger(),
                         .at = json.value("at"_L1).toInteger(),
                         .host = json.value("host"_L1).toString(),
                         .before = json.value("before"_L1).toString(),
                         .after = json.value("after"_L1).toString()};
}

} // namespace

void Strangers::note(const WebhookSample &sample)
{
    if (m_base && m_isOwnNew && !isSameUrl(sample.info.url, m_base->info.url) && isSameUrl(sample.info.url, m_urlBefore))
        return;   // it was asked before the call took effect
    if (m_base)
        compare(sample);
    m_base = sample;
    m_isOwnNew = false;
    m_hasPolled = false;
}

void Strangers::compare(const WebhookSample &now)
{
    const WebhookInfo &was = m_base->info;
    const WebhookInfo &is = now.info;
    const StrangerTrace seen{.since = m_base->at, .at = now.at};
    const auto told = [&seen](Kind kind, const QString &host, const QString &before, const QString &after) {
        StrangerTrace trace = seen;
        trace.kind = kind;
        trace.host = host;
        trace.before = before;
        trace.after = after;
        return trace;
    };
    if (!isSameUrl(was.url, is.url)) {
        m_hasFixedAddress = false;
        const Kind kind = !was.isSet() ? Kind::WebhookSet : is.isSet() ? Kind::WebhookMoved : Kind::WebhookGone;
        return add(told(kind, hostOf(is.isSet() ? is.url : was.url), was.url, is.url));
    }
    if (!m_isOwnNew)
        compareSettings(now);
    // With a webhook they are delivered, and a poller of ours takes them: neither is anybody else's doing.
    const bool isQuiet = !is.isSet() && !m_hasPolled && !m_isOwnNew && now.at - m_base->at < Day;
    if (isQuiet && is.pendingUpdateCount < was.pendingUpdateCount)
        add(told(Kind::PendingFell, {}, QString::number(was.pendingUpdateCount), QString::number(is.pendingUpdateCount)));
}

void Strangers::compareSettings(const WebhookSample &now)
{
    const WebhookInfo &was = m_base->info;
    const WebhookInfo &is = now.info;
    const auto changed = [&](Kind kind, const QString &before, const QString &after) {
        if (before != after)
            add({.kind = kind, .since = m_base->at, .at = now.at, .host = hostOf(is.url), .before = before, .after = after});
    };
    changed(Kind::AllowedUpdates, sorted(was.allowedUpdates).join(u", "_s), sorted(is.allowedUpdates).join(u", "_s));
    if (!is.isSet())
        return;
    changed(Kind::Certificate, was.hasCustomCertificate ? u"true"_s : u"false"_s, is.hasCustomCertificate ? u"true"_s : u"false"_s);
    changed(Kind::MaxConnections, QString::number(was.maxConnections.value_or(0)), QString::number(is.maxConnections.value_or(0)));
    if (m_hasFixedAddress)   // else it follows DNS
        changed(Kind::IpAddress, was.ipAddress, is.ipAddress);
}

void Strangers::noteOwn(const QString &method, const QJsonObject &parameters, bool isDone)
{
    const QJsonValue types = parameters.value("allowed_updates"_L1);
    if (method == "getUpdates"_L1) {
        m_hasPolled = m_hasPolled || parameters.contains("offset"_L1);   // which takes what came before
        if (!m_base || !isDone || !types.isArray())
            return;
        m_base->info.allowedUpdates = types.toVariant().toStringList();
        m_isOwnNew = true;   // in which form the server has them its next answer tells
        m_urlBefore = m_base->info.url;
        return;
    }
    if (method != "setWebhook"_L1 && method != "deleteWebhook"_L1)
        return;
    if (!isDone || !m_base) {
        m_base.reset();   // a refusal may have left anything
        return;
    }
    m_urlBefore = m_base->info.url;
    m_base->info.url = method == "setWebhook"_L1 ? parameters.value("url"_L1).toString() : QString();
    m_hasFixedAddress = !parameters.value("ip_address"_L1).toString().isEmpty();
    m_isOwnNew = true;
}

void Strangers::noteNoWebhook(qint64 at)
{
    if (hasWebhook())
        return;   // how that one went only getWebhookInfo tells
    if (m_base) {
        if (at - m_base->at >= NoWebhookPrecision)
            m_base->at = at;
        return;
    }
    m_base = WebhookSample{.at = at, .info = {}};
    m_urlBefore.clear();
    m_isOwnNew = true;   // of its settings the next answer tells
}

void Strangers::noteOtherPoller(qint64 at)
{
    add({.kind = Kind::OtherPoller, .since = 0, .at = at});
}

void Strangers::add(StrangerTrace trace)
{
    const auto known = std::find_if(m_traces.begin(), m_traces.end(), [&](const StrangerTrace &each) { return each.kind == trace.kind; });
    if (known == m_traces.end())
        return m_traces.append(std::move(trace));
    trace.since = known->since;     // what the operator knows is how it was at first
    trace.before = known->before;
    *known = std::move(trace);
}

QJsonObject Strangers::toJson() const
{
    QJsonArray traces;
    for (const StrangerTrace &trace : m_traces)
        traces.append(traceJson(trace));
    QJsonObject json{{u"traces"_s, traces}, {u"fixedAddress"_s, m_hasFixedAddress}, {u"ownNew"_s, m_isOwnNew}, {u"urlBefore"_s, m_urlBefore}};
    if (m_base) {
        json.insert("info"_L1, Botdesk::toJson(m_base->info));
        json.insert("at"_L1, m_base->at);
    }
    return json;
}

Strangers Strangers::fromJson(const QJsonObject &json)
{
    Strangers known;
    for (const QJsonValue trace : json.value("traces"_L1).toArray()) {
        if (const auto read = traceFrom(trace.toObject()))
            known.m_traces.append(*read);
    }
    known.m_hasFixedAddress = json.value("fixedAddress"_L1).toBool();
    known.m_isOwnNew = json.value("ownNew"_L1).toBool();
    known.m_urlBefore = json.value("urlBefore"_L1).toString();
    known.m_hasPolled = true;   // what was asked for since nobody remembers
    if (const auto info = readWebhookInfo(json.value("info"_L1).toObject()))
        known.m_base = WebhookSample{.at = json.value("at"_L1).toInteger(), .info = *info};
    return known;
}

} // namespace Botdesk
