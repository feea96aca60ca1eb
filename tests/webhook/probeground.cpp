// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/probeground.h"

namespace Botdesk::Testing {

void ProbeGround::setUp()
{
    m_resolver = std::make_unique<FakeResolver>();
    m_resolver->answer.addresses = {QHostAddress(QHostAddress::LocalHost)};
    m_stepped.clear();
}

ProbeReport ProbeGround::probe(const ProbeOptions &options)
{
    WebhookProbe probe(options, *m_resolver);
    std::optional<ProbeReport> report;
    QObject::connect(&probe, &WebhookProbe::stepped, &probe, [this](const ProbeStep &step) { m_stepped.append(nameOf(step.kind)); });
    QObject::connect(&probe, &WebhookProbe::finished, &probe, [&report](const ProbeReport &finished) { report = finished; });
    probe.start();
    return QTest::qWaitFor([&report] { return report.has_value(); }, 20000) ? *report : ProbeReport();
}

ProbeOptions ProbeGround::options(const AnsweringServer &server) const
{
    return {.url = server.url(), .secret = Secret, .trust = TrustAnchors::only(certificates({m_authority.root()})), .isLocalServer = true};
}

} // namespace Botdesk::Testing
