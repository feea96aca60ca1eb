// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/forwarder.h"

#include "core/whendone.h"

namespace Botdesk {

namespace {

constexpr int MostWaiting = 4096;                          // updates; then Telegram keeps the rest
constexpr qint64 MostWaitingBytes = 64 * 1024 * 1024;

} // namespace

Forwarder::Forwarder(Call call, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_engine(this)
{
    connect(&m_engine, &DeliveryEngine::attempted, this, &Forwarder::attempted);
    connect(&m_engine, &DeliveryEngine::delivered, this, &Forwarder::settle);
    connect(&m_engine, &DeliveryEngine::gone, this, &Forwarder::gone);
    connect(&m_engine, &DeliveryEngine::changed, this, &Forwarder::changed);
}

Result<void> Forwarder::open(const QString &path)
{
    auto journal = DeliveryJournal::open(path);
    if (!journal)
        return failure(journal.error());
    m_journal = *std::move(journal);
    m_engine.add(m_journal->waiting().values());
    m_engine.addAside(m_journal->aside().values());
    return {};
}

Result<void> Forwarder::put(const QList<ReceivedUpdate> &updates)
{
    QList<QByteArray> bytes;
    for (const ReceivedUpdate &update : updates)
        bytes.append(update.json);
    const auto added = m_journal->add(bytes);
    if (!added)
        return failure(added.error());
    m_put += *added;
    return {};
}

void Forwarder::release()
{
    if (!m_put.isEmpty())
        m_engine.add(std::exchange(m_put, {}));
}

bool Forwarder::hasRoom() const
{
    return m_engine.waiting() <= MostWaiting && m_journal->waitingBytes() <= MostWaitingBytes;
}

void Forwarder::settle(qint64 id, const HttpReply &reply)
{
    note(m_journal->settle(id));
    const auto named = readWebhookCall(reply);
    emit delivered(id, named ? named->method : QString());
    if (named)
        call(*named);
    if (m_engine.waiting() <= MostWaiting / 2 && m_journal->waitingBytes() <= MostWaitingBytes / 2)
        emit roomMade();
}

void Forwarder::call(const WebhookCall &call)
{
    Parameters parameters(call.fields);
    for (const FormFile &file : call.files) {
        parameters.uploads.append({.field = QString::fromUtf8(file.field), .path = {}, .content = file.data,
                                   .fileName = QString::fromUtf8(file.fileName)});
    }
    ++m_calls;
    whenDone(m_call(call.method, parameters), this, [this, method = call.method](const Result<ApiAnswer> &answer) {
        --m_calls;
        if (!answer)
            emit callFailed(method, answer.error());
        emit changed();
    });
}

void Forwarder::tryNow(qint64 id)
{
    for (const DeliveryQueue &queue : m_engine.queues()) {
        if (queue.head == id)
            m_engine.tryNow(queue.queue);
    }
}

void Forwarder::putAside(qint64 id)
{
    if (!m_journal->waiting().contains(id))
        return;
    note(m_journal->putAside(id));
    m_engine.putAside(id);
    if (hasRoom())
        emit roomMade();
}

void Forwarder::letFlow(qint64 id)
{
    if (m_engine.detach(id))
        note(m_journal->detach(id));
}

void Forwarder::deliverAgain(qint64 id)
{
    if (m_engine.takeBack(id))
        note(m_journal->takeBack(id));
}

void Forwarder::forget(qint64 id)
{
    if (m_engine.forget(id))
        note(m_journal->settle(id));
}

UpdateHead Forwarder::headOf(qint64 id) const
{
    const auto delivery = m_journal->waiting().value(id, m_journal->aside().value(id));
    return readUpdateHead(delivery.update).value_or(UpdateHead());
}

void Forwarder::note(const Result<void> &written)
{
    if (!written)
        emit failed(written.error());
}

} // namespace Botdesk
