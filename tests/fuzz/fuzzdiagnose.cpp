// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// A webhook's history: its answers of getWebhookInfo, a probe and a listener, made of the input's first line; the rest is
// the error text.

#include "fuzz/require.h"
#include "webhook/catalogue.h"
#include "webhook/diagnosis.h"

#include <algorithm>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'800'000'000;

//! Takes numbers from bytes; zeros when there are no more.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    int next(int below)
    {
        if (m_at == m_bytes.size())
            return 0;
        return quint8(m_bytes[m_at++]) % below;
    }
    bool flip() { return next(2) == 1; }
    qint64 secondsAgo()   //!< moments, minutes, hours or days
    {
        static constexpr qint64 units[] = {1, 60, 3600, 86400};
        const qint64 unit = units[next(4)];
        return unit * next(60);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

WebhookInfo infoFrom(Bytes &bytes, const QString &error)
{
    static const QStringList urls{u"https://bot.example/"_s, u"https://bot.example/"_s, u"https://else.example/"_s, u""_s};
    static constexpr int counts[] = {0, 1, 2, 5, 30, 100'000};
    WebhookInfo info{.url = urls[bytes.next(4)],
                     .hasCustomCertificate = bytes.flip(),
                     .pendingUpdateCount = counts[bytes.next(6)],
                     .ipAddress = bytes.flip() ? u"<unknown>"_s : u"198.51.100.7"_s};
    if (bytes.flip()) {
        info.lastErrorDate = Now - bytes.secondsAgo();
        info.lastErrorMessage = error;
    }
    if (bytes.flip())
        info.lastSynchronizationErrorDate = Now - bytes.secondsAgo();
    if (bytes.flip())
        info.maxConnections = bytes.next(100);
    if (bytes.flip())
        info.allowedUpdates = bytes.flip() ? QStringList{u"poll"_s} : QStringList();
    return info;
}

ProbeReport probeFrom(Bytes &bytes)
{
    ProbeReport report{.url = u"https://bot.example/"_s, .at = Now - bytes.secondsAgo(), .isCancelled = bytes.flip()};
    const auto &situations = webhookSituations();
    const auto &rules = webhookRules();
    for (int kind = 0; kind < 6; ++kind) {
        const QString id = bytes.flip() ? situations[bytes.next(int(situations.size()))].id : rules[bytes.next(int(rules.size()))].id;
        report.steps.append({.kind = ProbeStep::Kind(kind), .state = ProbeStep::State(bytes.next(4)), .finding = id});
    }
    if (bytes.flip())
        report.verdict = CertificateVerdict{};
    if (bytes.flip())
        report.chain.append(Certificate{.isSelfSigned = bytes.flip()});
    return report;
}

ListenerSeen listenerFrom(Bytes &bytes)
{
    ListenerSeen seen{.since = Now - bytes.secondsAgo()};
    if (bytes.flip())
        seen.lastLetIn = Now - bytes.secondsAgo();
    if (bytes.flip())
        seen.lastRefused = Now - bytes.secondsAgo();
    for (int refusal = 0; refusal < 9; ++refusal)
        seen.refusals.insert(ListenerSeen::Refusal(refusal), bytes.next(4));
    return seen;
}

QString shown(const WebhookDiagnosis &diagnosis)
{
    QStringList all;
    for (const WebhookFinding &finding : diagnosis.findings)
        all.append(finding.id + u' ' + nameOf(finding.state));
    return all.join(u" | "_s);
}

void check(const WebhookInfo &info, const WebhookEvidence &evidence)
{
    const WebhookDiagnosis diagnosis = diagnose(info, evidence);
    const auto &findings = diagnosis.findings;
    require(!findings.isEmpty(), "something is always said");
    require(findings == diagnose(info, evidence).findings, "the same is said again");
    require(std::is_sorted(findings.cbegin(), findings.cend(), [](const auto &one, const auto &other) { return one.state < other.state; }),
            "the urgent goes first", shown(diagnosis));
    for (const WebhookFinding &finding : findings)
        require(webhookEntry(finding.id).rank > 0, "what is found stands in the catalogue", finding.id);
    const PendingExpiry &expiry = diagnosis.expiry;
    require(info.pendingUpdateCount > 0 || expiry == PendingExpiry{}, "nothing expires where nothing waits");
    require(!expiry.notBefore || !expiry.notAfter || *expiry.notBefore <= *expiry.notAfter, "not before is not after");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView all(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = std::find(all.begin(), all.end(), '\n') - all.begin();
    const QString error = QString::fromUtf8(all.sliced(std::min(end + 1, all.size())));
    Bytes bytes(all.first(end));
    WebhookEvidence evidence{.now = Now};
    for (int count = bytes.next(6); count > 0; --count)
        evidence.samples.append({.at = Now - bytes.secondsAgo(), .info = infoFrom(bytes, error)});
    std::sort(evidence.samples.begin(), evidence.samples.end(), [](const auto &one, const auto &other) { return one.at < other.at; });
    if (bytes.flip())
        evidence.probe = probeFrom(bytes);
    if (bytes.flip())
        evidence.listener = listenerFrom(bytes);
    check(infoFrom(bytes, error), evidence);
    return 0;
}
