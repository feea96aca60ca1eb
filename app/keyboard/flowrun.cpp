// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowrun.h"

#include "core/whendone.h"

#include <QJsonArray>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FlowRun::FlowRun(FlowLibrary &library, FlowModel &model, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_model(model)
{
    m_following.setSingleShot(true);
    m_following.setInterval(250ms);   // not at every key that is pressed
    connect(&m_following, &QTimer::timeout, this, &FlowRun::follow);
    connect(&model, &FlowModel::changed, this, [this] {
        if (isOpenOneRunning())
            m_following.start();
    });
}

void FlowRun::attach(Session &sandbox, SandboxHost *host)
{
    const bool isNewHost = host && m_host != host;
    if (isNewHost)
        m_host = host;
    if (m_session == &sandbox) {
        if (isNewHost)
            emit changed();
        return;
    }
    m_session = &sandbox;
    m_runner = &FlowRunner::of(sandbox);
    connect(m_runner, &FlowRunner::runningChanged, this, &FlowRun::changed);
    connect(m_runner, &FlowRunner::advanced, this, &FlowRun::changed);
    connect(m_runner, &FlowRunner::refused, this, [this](const FlowCall &call, const Error &error) { emit refused(call.method, error); });
    connect(m_runner, &QObject::destroyed, this, &FlowRun::changed, Qt::QueuedConnection);
    emit changed();
}

void FlowRun::resume()
{
    if (m_runner)
        m_runner->resume();
}

void FlowRun::start()
{
    if (!m_runner || !m_session || !m_library.find(m_library.current()))
        return;
    if (m_session->receiverState().phase == ReceiverState::Phase::Stopped)
        m_session->startReceiving();   // else nothing would arrive to be answered
    m_runner->start(m_model.flow(), m_library.current());
}

void FlowRun::stop()
{
    if (m_runner)
        m_runner->stop();
}

void FlowRun::follow()
{
    if (isOpenOneRunning())
        m_runner->change(m_model.flow());
}

QString FlowRun::runningName() const
{
    if (!isRunning())
        return {};
    const SavedFlow *flow = m_library.find(m_runner->tag());
    return flow ? flow->name : u'/' + m_runner->flow()->command;
}

QHash<QString, int> FlowRun::people() const
{
    QHash<QString, int> people;
    if (isOpenOneRunning()) {
        for (const QString &step : m_runner->places())
            ++people[step];
    }
    return people;
}

void FlowRun::sayCommand()
{
    if (!canSay())
        return;
    const QString command = u'/' + m_runner->flow()->command;
    whenDone(m_host->control(u"GET"_s, u"state"_s), this, [this, command](const Result<QJsonObject> &state) {
        const QJsonArray people = state.value_or(QJsonObject())["people"_L1].toArray();
        if (people.isEmpty())
            return emit failed(state ? Error{.kind = Error::Kind::NotFound, .detail = tr("The Sandbox has no people.")} : state.error());
        const QJsonValue id = people.first()["id"_L1];
        if (!m_host)
            return;
        const QJsonObject message{{"from"_L1, id}, {"chat_id"_L1, id}, {"text"_L1, command}};
        whenDone(m_host->control(u"POST"_s, u"send"_s, message), this, [this](const Result<QJsonObject> &sent) {
            if (!sent)
                emit failed(sent.error());
        });
    });
}

} // namespace Botdesk
