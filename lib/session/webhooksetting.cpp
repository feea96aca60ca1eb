// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/webhooksetting.h"

#include "core/pending.h"
#include "session/keptwebhooks.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Outcome = Pending<void>::Ptr;

void keep(Session &session, const WebhookSettings &settings, const WebhookInfo &before, const Outcome &outcome)
{
    whenDone(session.keptWebhooks(), &session, [&session, settings, before, outcome](const Result<KeptWebhooks> &known) {
        KeptWebhooks kept = known.value_or(KeptWebhooks());
        if (before.isSet() && before.url != settings.url)
            kept.former = kept.settingsOf(before);
        kept.set = settings;
        whenDone(session.keepWebhooks(kept), &session, [outcome](const Result<void> &) {
            outcome->finish({});   // set it is; that it could not be kept is told by who asks for it
        });
    });
}

void call(Session &session, const WebhookSettings &settings, const WebhookInfo &before, const Outcome &outcome)
{
    Parameters parameters(setWebhookFields(settings));
    if (!settings.certificate.isEmpty())
        parameters.uploads.append({.field = u"certificate"_s, .content = settings.certificate, .fileName = u"certificate.pem"_s});
    whenDone(session.call(u"setWebhook"_s, parameters), &session, [&session, settings, before, outcome](const Result<ApiAnswer> &answer) {
        if (answer)
            return keep(session, settings, before, outcome);
        const auto pause = pauseAfter(answer.error());
        if (!pause)
            return outcome->finish(failure(answer.error()));
        QTimer::singleShot(*pause, &session, [&session, settings, before, outcome] { call(session, settings, before, outcome); });
    });
}

} // namespace

QFuture<Result<void>> setWebhook(Session &session, const WebhookSettings &settings, const WebhookInfo &before)
{
    auto outcome = Pending<void>::make();
    call(session, settings, before, outcome);
    return outcome->future();
}

} // namespace Botdesk
