// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/certificatebench.h"

#include "deliver/webhookwording.h"
#include "http/httpconnection.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

QString findingOf(const CertificateVerdict &verdict, const TrustAnchors &trust)
{
    using Problem = CertificateVerdict::Problem;
    switch (verdict.problem) {
    case Problem::NotYetValid:
    case Problem::Expired: return u"tls.expired"_s;
    case Problem::WrongName: return u"tls.name"_s;
    case Problem::SelfSigned: return trust.systemRoots ? u"tls.selfsigned"_s : u"tls.other"_s;
    case Problem::MissingIssuer: return trust.systemRoots ? u"tls.chain"_s : u"tls.other"_s;
    case Problem::UnknownRoot: return trust.systemRoots ? u"tls.verify"_s : u"tls.other"_s;
    case Problem::Weak: return u"tls.weak"_s;
    default: return u"tls.verify"_s;
    }
}

QString serverWordsFor(const CertificateVerdict &verdict)
{
    if (verdict.isTrusted())
        return {};
    return webhookErrorText(HttpFailure{.step = HttpFailure::Step::Tls, .reason = HttpFailure::Reason::Certificate});
}

Result<ProbeReport> judgePem(const QByteArray &pem, const QString &host, bool isUploaded, qint64 nowSeconds)
{
    const auto chain = readCertificates(pem);
    if (!chain)
        return failure(chain.error());
    const TrustAnchors trust = isUploaded ? TrustAnchors::only(*chain) : TrustAnchors();
    ProbeReport report{.url = u"https://"_s + host, .at = nowSeconds, .chain = *chain};
    report.verdict = judgeCertificates(*chain, host, trust, nowSeconds);
    ProbeStep tls{.kind = ProbeStep::Kind::Tls, .state = ProbeStep::State::Ok};
    if (!report.verdict->isTrusted()) {
        tls.state = ProbeStep::State::Failed;
        tls.finding = findingOf(*report.verdict, trust);
        tls.words = report.verdict->words;
    }
    report.steps.append(tls);
    return report;
}

} // namespace Botdesk
