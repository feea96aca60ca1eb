// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/keptcall.h"

#include "cli/botstore.h"
#include "cli/console.h"
#include "core/whendone.h"
#include "session/effects.h"
#include "words/errorwords.h"

namespace Botdesk {

KeptCall::KeptCall(const CommonOptions &options, QObject *parent)
    : QObject(parent)
    , m_store(openBotStore(options.database(), this))
    , m_client(options.token, options.server)
{
    connect(&m_client, &Client::called, this, &KeptCall::keep);
    connect(&m_client, &Client::uploading, this, &KeptCall::uploading);
}

void KeptCall::start(const QString &method, const Parameters &parameters, Take take)
{
    m_method = method;
    m_parameters = parameters;
    m_call = m_client.call(m_method, m_parameters);
    whenDone(m_call, this, [this, take = std::move(take)](const Result<ApiAnswer> &answer) {
        take(answer);
        keepEffectsOf(answer);
    });
}

void KeptCall::keep(const CallRecord &record)
{
    m_kept = m_store->addExchange({.atMs = record.startedMs,
                                   .method = record.method,
                                   .parameters = record.parameters,
                                   .answer = record.answer,
                                   .httpCode = record.code,
                                   .durationMs = int(record.durationMs),
                                   .error = record.error});
}

void KeptCall::keepEffectsOf(const Result<ApiAnswer> &answer)
{
    if (!answer)
        return finishWhenKept(false);
    whenDone(keepEffects(*m_store, m_method, m_parameters, *answer, this), this, [this](const Result<void> &kept) {
        // The call went well and must not be made again for this.
        if (!kept)
            complain(errorText(kept.error()));
        finishWhenKept(true);
    });
}

void KeptCall::finishWhenKept(bool isSuccess)
{
    if (!m_kept.isValid())
        return emit finished(isSuccess);
    whenDone(m_kept, this, [this, isSuccess](const Result<ExchangeId> &) { emit finished(isSuccess); });
}

} // namespace Botdesk
