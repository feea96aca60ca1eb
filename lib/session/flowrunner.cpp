// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/flowrunner.h"

#include "core/pending.h"
#include "session/session.h"

#include <QJsonDocument>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

const QString KeptName = u"flow"_s;

UpdateFilter messagesAndPresses()
{
    return {.types = {u"message"_s, u"callback_query"_s}};
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

FlowRunner::FlowRunner(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::stored, this, &FlowRunner::takeStored);
}

FlowRunner &FlowRunner::of(Session &session)
{
    auto *runner = session.findChild<FlowRunner *>(QString(), Qt::FindDirectChildrenOnly);
    return runner ? *runner : *new FlowRunner(session, &session);
}

QFuture<Result<bool>> FlowRunner::resume()
{
    const auto pending = Pending<bool>::make();
    whenDone(m_session.store().value(KeptName), this, [this, pending](const Result<QByteArray> &value) {
        if (value && m_run == 0)
            restore(QJsonDocument::fromJson(*value).object());
        pending->finish(value.map([this](const QByteArray &) { return isRunning(); }));
    });
    return pending->future();
}

void FlowRunner::restorePeople(const QJsonObject &json)
{
    if (std::exchange(m_isRestored, true))
        return;
    for (const QJsonValue value : json.value("people"_L1).toArray()) {
        const std::pair key(ChatId(value["chat"_L1].toInteger()), UserId(value["person"_L1].toInteger()));
        m_people.insert(key, flowStateFromJson(value["state"_L1].toObject()));
    }
}

void FlowRunner::restore(const QJsonObject &json)
{
    restorePeople(json);
    const auto flow = readFlow(json.value("flow"_L1).toObject());
    if (!flow || !json.value("on"_L1).toBool())
        return;
    ++m_run;
    m_flow = *flow;
    m_tag = json.value("tag"_L1).toString();
    m_handled = m_queued = LogId(json.value("handled"_L1).toInteger());
    m_isReady = true;
    catchUp();
    emit runningChanged();
    emit ready();
}

void FlowRunner::start(const Flow &flow, const QString &tag)
{
    const int run = ++m_run;
    m_flow = flow;
    m_tag = tag;
    m_isReady = false;
    m_isBusy = false;
    m_waiting.clear();
    emit runningChanged();
    whenDone(m_session.store().value(KeptName), this, [this, run](const Result<QByteArray> &value) {
        if (run != m_run)
            return;
        restorePeople(QJsonDocument::fromJson(value.value_or(QByteArray())).object());
        begin();
    });
}

void FlowRunner::change(const Flow &flow)
{
    if (!m_flow || *m_flow == flow)
        return;
    m_flow = flow;
    if (m_isReady)   // else begin() will
        save();
    emit runningChanged();
}

QStringList FlowRunner::places() const
{
    QStringList steps;
    for (const FlowState &state : m_people) {
        if (!state.step.isEmpty())
            steps.append(state.step);
    }
    return steps;
}

//! What is stored already was for somebody else.
void FlowRunner::begin()
{
    const int run = m_run;
    whenDone(m_session.store().rows(), this, [this, run](const Result<UpdateRows> &rows) {
        if (run != m_run)
            return;
        if (rows && rows->size() > 0)
            m_handled = m_queued = qMax(m_queued, rows->at(rows->size() - 1));
        m_isReady = true;
        save();
        catchUp();
        emit ready();
    });
}

void FlowRunner::stop()
{
    if (!isRunning())
        return;
    ++m_run;
    m_flow.reset();
    m_waiting.clear();
    m_isBusy = false;
    save();
    emit runningChanged();
}

FlowState FlowRunner::stateOf(ChatId chat, UserId person) const
{
    return m_people.value({chat, person});
}

void FlowRunner::forgetPeople()
{
    m_people.clear();
    save();
}

void FlowRunner::takeStored(const Committed &committed)
{
    if (!m_isReady || !isRunning())
        return;   // catchUp() will find them
    const UpdateFilter filter = messagesAndPresses();
    for (const StoredUpdate &row : committed.rows) {
        if (filter.matches(row))
            queue(row.log);
    }
    handleNext();
}

//! Queues what was stored since the last one that was handled.
void FlowRunner::catchUp()
{
    const int run = m_run;
    whenDone(m_session.store().rows(messagesAndPresses()), this, [this, run](const Result<UpdateRows> &rows) {
        if (run != m_run || !rows)
            return;
        // stored() may have queued later ones meanwhile: begin anew, in order of arrival
        QList<LogId> later = std::exchange(m_waiting, {});
        m_queued = m_handled;
        const qsizetype from = rows->lowerBound(LogId(number(m_handled) + 1));
        for (const LogId log : rows->mid(from, rows->size() - from))
            queue(log);
        for (const LogId log : std::as_const(later))
            queue(log);
        handleNext();
    });
}

void FlowRunner::queue(LogId log)
{
    if (log <= m_queued)
        return;
    m_queued = log;
    m_waiting.append(log);
}

void FlowRunner::handleNext()
{
    if (m_isBusy || m_waiting.isEmpty() || !isRunning())
        return;
    m_isBusy = true;
    const LogId log = m_waiting.takeFirst();
    const int run = m_run;
    whenDone(m_session.store().json(log), this, [this, run, log](const Result<QByteArray> &json) {
        if (run == m_run)
            handle(log, json.value_or(QByteArray()));
    });
}

void FlowRunner::handle(LogId log, const QByteArray &json)
{
    const auto event = flowEvent(QJsonDocument::fromJson(json).object());
    if (!event)
        return finishUpdate();
    const std::pair key(event->chat, event->person);
    const FlowState before = m_people.value(key);
    const FlowAdvance step = advance(*m_flow, before, *event);
    if (step.calls.isEmpty() && step.state == before)
        return finishUpdate();
    m_people.insert(key, step.state);
    m_handled = log;
    const int run = m_run;
    whenDone(save(), this, [this, run, work = Work{log, step.calls}, key](const Result<void> &saved) {
        if (run != m_run)
            return;
        if (!saved) {   // what is not kept might be done twice
            for (const FlowCall &call : work.calls)
                emit refused(call, saved.error());
            return finishUpdate();
        }
        emit advanced(key.first, key.second, m_people.value(key));
        makeCalls(work);
    });
}

//! One after the other: an edit that overtook the answer before it would look wrong.
void FlowRunner::makeCalls(Work work)
{
    if (work.calls.isEmpty())
        return finishUpdate();
    const FlowCall call = work.calls.takeFirst();
    const int run = m_run;
    whenDone(m_session.call(call.method, call.parameters, work.log), this, [this, run, call, work](const Result<ApiAnswer> &answer) {
        if (!answer)
            emit refused(call, answer.error());
        if (run == m_run)
            makeCalls(work);
    });
}

void FlowRunner::finishUpdate()
{
    m_isBusy = false;
    handleNext();
}

QByteArray FlowRunner::kept() const
{
    QJsonArray people;
    for (auto person = m_people.begin(); person != m_people.end(); ++person) {
        if (person.value() == FlowState())
            continue;
        people.append(QJsonObject{{u"chat"_s, number(person.key().first)},
                                  {u"person"_s, number(person.key().second)},
                                  {u"state"_s, toJson(person.value())}});
    }
    QJsonObject json{{u"on"_s, isRunning()}, {u"handled"_s, number(m_handled)}, {u"people"_s, people}};
    if (m_flow) {
        json.insert(u"flow"_s, toJson(*m_flow));
        json.insert(u"tag"_s, m_tag);
    }
    return compact(json);
}

QFuture<Result<void>> FlowRunner::save()
{
    return m_session.store().setValue(KeptName, kept());
}

} // namespace Botdesk
