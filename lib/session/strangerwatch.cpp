// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/strangerwatch.h"

#include "core/clock.h"
#include "core/whendone.h"
#include "session/session.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

const auto KeptName = u"webhook.strangers"_s;
constexpr auto OwnQuestionLasts = 5s;   // a second 409 is held back for three

bool changesWebhook(const QString &method)
{
    return method == "setWebhook"_L1 || method == "deleteWebhook"_L1;
}

} // namespace

StrangerWatch::StrangerWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::webhookInfoKnown, this, &StrangerWatch::noteInfo);
    connect(&session, &Session::called, this, &StrangerWatch::noteCall);
    connect(&session, &Session::receiverStateChanged, this, &StrangerWatch::noteState);
    load();
}

void StrangerWatch::load()
{
    whenDone(m_session.store().value(KeptName), this, [this](const Result<QByteArray> &kept) {
        m_isLoaded = true;
        apply([&](Strangers &known) {
            if (kept && !kept->isEmpty())
                known = Strangers::fromJson(QJsonDocument::fromJson(*kept).object());
            for (const auto &each : std::exchange(m_early, {}))
                each(known);
        });
    });
}

void StrangerWatch::acknowledge()
{
    apply([](Strangers &known) { known.acknowledge(); });
}

void StrangerWatch::noteBegun(const QString &method)
{
    m_underWay += changesWebhook(method);
    if (method == "getUpdates"_L1)
        m_ownQuestion = Clock::system().uptime();
}

void StrangerWatch::noteInfo(const WebhookInfo &info)
{
    if (m_underWay > 0)
        return;   // it may tell of before or after
    const bool isReceiving = m_session.receiverState().phase != ReceiverState::Phase::Stopped;
    apply([isReceiving, sample = WebhookSample{.at = Clock::system().unixSeconds(), .info = info}](Strangers &known) {
        if (isReceiving)
            known.notePolling();
        known.note(sample);
    });
}

void StrangerWatch::noteCall(const CallRecord &record)
{
    if (changesWebhook(record.method))
        m_underWay = std::max(0, m_underWay - 1);
    else if (record.method == "getUpdates"_L1)
        noteQuestion(record);
    else
        return;
    apply([method = record.method, parameters = QJsonDocument::fromJson(record.parameters).object(), isDone = !record.error](Strangers &known) {
        known.noteOwn(method, parameters, isDone);
    });
}

void StrangerWatch::noteQuestion(const CallRecord &record)
{
    if (!record.error) {
        if (m_known.hasWebhook() && m_underWay == 0)
            ask();   // somebody deleted it
        return apply([at = Clock::system().unixSeconds()](Strangers &known) { known.noteNoWebhook(at); });
    }
    const bool isPolling = m_session.receiverState().phase != ReceiverState::Phase::Stopped && !m_session.receiverState().listener;
    if (record.error->kind == Error::Kind::Conflict && !isPolling)   // else its state tells
        noteConflict(conflictOf(*record.error));
}

void StrangerWatch::noteState(const ReceiverState &state)
{
    const bool isConflict = state.phase == ReceiverState::Phase::Conflict;
    if (isConflict != std::exchange(m_isInConflict, isConflict) && isConflict)
        noteConflict(state.conflict.value_or(ReceiveConflict::Unknown));
}

void StrangerWatch::noteConflict(ReceiveConflict conflict)
{
    if (conflict != ReceiveConflict::OtherPoller)
        return ask();   // it tells whose webhook is in the way
    const auto now = Clock::system().uptime();
    const bool isOwn = m_ownQuestion && now - *m_ownQuestion < OwnQuestionLasts;
    if (!isOwn)
        apply([at = Clock::system().unixSeconds()](Strangers &known) { known.noteOtherPoller(at); });
}

//! What it says comes by webhookInfoKnown.
void StrangerWatch::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    whenDone(m_session.webhookInfo(), this, [this](const Result<WebhookInfo> &) { m_isAsking = false; });
}

void StrangerWatch::apply(std::function<void(Strangers &)> what)
{
    if (!m_isLoaded)
        return m_early.append(std::move(what));
    const Strangers before = m_known;
    what(m_known);
    if (m_known == before)
        return;
    // Each poll says that there was one: that alone is not worth a write.
    const QByteArray kept = QJsonDocument(m_known.toJson()).toJson(QJsonDocument::Compact);
    if (kept != std::exchange(m_kept, kept))
        m_session.store().setValue(KeptName, kept);
    if (m_known.traces() != before.traces())
        emit changed();
}

} // namespace Botdesk
