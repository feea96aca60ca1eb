// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/receivingswitch.h"

#include "core/pending.h"
#include "session/webhooksetting.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Outcome = Pending<void>::Ptr;
using Phase = ReceiverState::Phase;
using Receiving = BotProfile::Receiving;

void poll(Session &session)
{
    session.setReceiving(Receiving::Polling, session.profile().listener);
    session.startReceiving();
    session.tryAgain();   // out of the conflict that it may stand in
}

//! After a refusal: asking and a webhook exclude each other, so it depends on whether one is left.
void pollUnlessSet(Session &session, const Error &refusal, const Outcome &outcome)
{
    whenDone(session.webhookInfo(), &session, [&session, refusal, outcome](const Result<WebhookInfo> &info) {
        if (info && !info->isSet())
            poll(session);
        outcome->finish(failure(refusal));
    });
}

//! Stores what is pending, for which no webhook may be in the way.
QFuture<Result<qint64>> takeAll(Session &session, bool hasWebhook)
{
    if (!hasWebhook)
        return session.takePending();
    auto taken = Pending<qint64>::make();
    whenDone(session.call(u"deleteWebhook"_s, QJsonObject{{u"drop_pending_updates"_s, false}}), &session,
             [&session, taken](const Result<ApiAnswer> &answer) {
                 if (!answer)
                     return taken->finish(failure(answer.error()));
                 whenDone(session.takePending(), &session, [taken](const Result<qint64> &count) { taken->finish(count); });
             });
    return taken->future();
}

//! Waits for the listener, whose port or certificate may be in trouble, before the server is told of it.
class ListenerWait final : public QObject
{
public:
    ListenerWait(Session &session, std::function<void()> go, Outcome outcome)
        : QObject(&session)
        , m_session(session)
        , m_go(std::move(go))
        , m_outcome(std::move(outcome))
    {
    }

    void start()
    {
        const bool wasListening = m_session.profile().receiving == Receiving::Webhook;
        connect(&m_session, &Session::receiverStateChanged, this, &ListenerWait::look);
        m_session.setReceiving(Receiving::Webhook, m_session.profile().listener);
        m_session.startReceiving();
        if (!wasListening)
            return;
        if (m_session.receiverState().phase == Phase::CannotListen)
            return m_session.tryAgain();
        look(m_session.receiverState());
    }

private:
    void look(const ReceiverState &state)
    {
        if (state.phase == Phase::Receiving && state.listener) {
            end();
            return m_go();
        }
        if (state.phase != Phase::CannotListen && state.phase != Phase::HeldElsewhere && state.phase != Phase::StoreTrouble)
            return;
        end();
        pollUnlessSet(m_session, state.error.value_or(Error()), m_outcome);
    }

    void end()
    {
        disconnect(&m_session, nullptr, this, nullptr);
        deleteLater();
    }

    Session &m_session;
    std::function<void()> m_go;
    Outcome m_outcome;
};

} // namespace

WebhookSettings settingsFor(const QString &base, const ListenerKeys &keys, const std::optional<Certificate> &own)
{
    QString root = base.trimmed();
    while (root.endsWith(u'/'))
        root.chop(1);
    WebhookSettings settings{.url = root + QString::fromUtf8(keys.path), .secretToken = QString::fromUtf8(keys.secret)};
    if (own && own->isSelfSigned && own->isFor(QUrl(root).host()))
        settings.certificate = own->toPem();
    return settings;
}

QFuture<Result<void>> switchToPolling(Session &session)
{
    auto outcome = Pending<void>::make();
    // The listener answers until there is nobody left who delivers to it.
    whenDone(session.call(u"deleteWebhook"_s, QJsonObject{{u"drop_pending_updates"_s, false}}), &session,
             [&session, outcome](const Result<ApiAnswer> &answer) {
                 if (!answer)
                     return outcome->finish(failure(answer.error()));
                 poll(session);
                 outcome->finish({});
             });
    return outcome->future();
}

QFuture<Result<void>> switchToListener(Session &session, const WebhookSettings &settings, const WebhookInfo &before)
{
    auto outcome = Pending<void>::make();
    const auto set = [&session, settings, before, outcome] {
        whenDone(setWebhook(session, settings, before), &session, [&session, outcome](const Result<void> &done) {
            if (!done)
                return pollUnlessSet(session, done.error(), outcome);
            outcome->finish({});
        });
    };
    (new ListenerWait(session, set, outcome))->start();
    return outcome->future();
}

QFuture<Result<void>> switchToServer(Session &session, const WebhookSettings &settings, const WebhookInfo &before, Waiting waiting)
{
    auto outcome = Pending<void>::make();
    const bool wasPolling = session.profile().receiving == Receiving::Polling && session.receiverState().phase != Phase::Stopped;
    if (wasPolling)
        session.stopReceiving();
    const auto set = [&session, before, outcome, wasPolling](const WebhookSettings &settings) {
        whenDone(setWebhook(session, settings, before), &session, [&session, outcome, wasPolling](const Result<void> &done) {
            if (!done && wasPolling)
                return pollUnlessSet(session, done.error(), outcome);
            outcome->finish(done);
        });
    };
    if (waiting == Waiting::Deliver) {
        set(settings);
        return outcome->future();
    }
    const bool wasListening = !wasPolling && session.receiverState().phase != Phase::Stopped;
    if (wasListening)
        session.stopReceiving();
    whenDone(takeAll(session, before.isSet()), &session, [&session, settings, set, outcome, wasPolling, wasListening](const Result<qint64> &taken) {
        if (wasListening)
            session.startReceiving();
        if (!taken && wasPolling)
            return pollUnlessSet(session, taken.error(), outcome);
        if (!taken)
            return outcome->finish(failure(taken.error()));
        WebhookSettings rest = settings;
        rest.dropPendingUpdates = false;   // what came since nobody has seen
        set(rest);
    });
    return outcome->future();
}

} // namespace Botdesk
