// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/deliveryjournal.h"

#include "core/secretfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

// "+ID LENGTH", a line break, the update, a line break; a sign, an id and a line break. The first line says what this is.
constexpr QByteArrayView Title = "botdesk deliveries 1 ";
constexpr char Done = '-';
constexpr char Aside = '=';
constexpr char Back = '~';
constexpr char Own = '/';   // it has a queue of its own
constexpr qint64 DoneBytesKept = 4 * 1024 * 1024;

QByteArray digestOf(const QByteArray &update)
{
    return QCryptographicHash::hash(update, QCryptographicHash::Sha256);
}

QByteArray entryOf(const Delivery &delivery)
{
    return '+' + QByteArray::number(delivery.id) + ' ' + QByteArray::number(delivery.update.size()) + '\n' + delivery.update + '\n';
}

QByteArray markOf(char sign, qint64 id)
{
    return sign + QByteArray::number(id) + '\n';
}

void handOver(qint64 id, QMap<qint64, Delivery> &from, QMap<qint64, Delivery> &to)
{
    if (from.contains(id))
        to.insert(id, from.take(id));
}

} // namespace

DeliveryJournal::DeliveryJournal(const QString &path)
    : m_path(path)
{
}

Result<DeliveryJournal> DeliveryJournal::open(const QString &path)
{
    DeliveryJournal journal(path);
    if (QFile::exists(path)) {
        const auto content = readPrivateFile(path, QFileInfo(path).size());
        if (!content)
            return failure(content.error());
        if (!content->isEmpty() && !content->startsWith(Title))
            return failure(Error::Kind::Damaged, path);
        journal.read(*content);
    }
    if (const auto begun = journal.beginAnew(); !begun)
        return failure(begun.error());
    return journal;
}

void DeliveryJournal::read(const QByteArray &content)
{
    qsizetype at = 0;
    const auto line = [&]() -> QByteArray {
        const auto end = content.indexOf('\n', at);
        if (end < 0)
            return {};
        const QByteArray text = content.mid(at, end - at);
        at = end + 1;
        return text;
    };
    m_nextId = line().mid(Title.size()).toLongLong();
    for (QByteArray text = line(); !text.isEmpty(); text = line()) {
        if (takeMark(text))
            continue;
        const QByteArrayList numbers = text.mid(1).split(' ');
        const qint64 length = numbers.value(1).toLongLong();
        if (!text.startsWith('+') || length <= 0 || at + length >= content.size())
            break;
        const QByteArray update = content.mid(at, length);
        at += length + 1;
        const qint64 id = numbers.first().toLongLong();
        m_waiting.insert(id, {.id = id, .queue = deliveryQueueOf(update), .update = update});
        m_nextId = std::max(m_nextId, id + 1);
    }
    m_nextId = std::max<qint64>(m_nextId, 1);
    m_firstOfThisRun = m_nextId;
    for (const auto *deliveries : {&m_waiting, &m_aside}) {
        for (const Delivery &delivery : *deliveries)
            m_known.insert(digestOf(delivery.update));
    }
}

//! Of the file: false when @p line is none.
bool DeliveryJournal::takeMark(const QByteArray &line)
{
    const qint64 id = line.mid(1).toLongLong();
    switch (line.front()) {
    case Done:
        m_waiting.remove(id);
        m_aside.remove(id);
        return true;
    case Aside:
        handOver(id, m_waiting, m_aside);
        return true;
    case Back:
        handOver(id, m_aside, m_waiting);
        return true;
    case Own:
        for (auto *deliveries : {&m_waiting, &m_aside}) {
            if (const auto found = deliveries->find(id); found != deliveries->end())
                found->queue = ownQueueOf(*found);
        }
        return true;
    default:
        return false;
    }
}

Result<void> DeliveryJournal::beginAnew()
{
    QByteArray content = Title.toByteArray() + QByteArray::number(m_nextId) + '\n';
    m_waitingBytes = 0;
    const auto put = [&content](const Delivery &delivery) {
        content += entryOf(delivery);
        if (delivery.queue == ownQueueOf(delivery))
            content += markOf(Own, delivery.id);
    };
    for (const Delivery &delivery : std::as_const(m_waiting)) {
        put(delivery);
        m_waitingBytes += delivery.update.size();
    }
    for (const Delivery &delivery : std::as_const(m_aside)) {
        put(delivery);
        content += markOf(Aside, delivery.id);
    }
    m_file.reset();
    if (const auto written = writePrivateFile(m_path, content); !written)
        return written;
    m_doneBytes = 0;
    m_file = std::make_unique<QFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failure(Error::Kind::FileSystem, u"%1: %2"_s.arg(m_path, m_file->errorString()));
    return {};
}

Result<void> DeliveryJournal::append(const QByteArray &bytes, bool isUrgent)
{
    if (!m_file) {   // after a failure: what stands in the file is not what is known here
        if (const auto begun = beginAnew(); !begun)
            return begun;
    }
    if (m_file->write(bytes) == bytes.size() && (!isUrgent || ::fdatasync(m_file->handle()) == 0))
        return {};
    const QString reason = m_file->errorString();
    m_file.reset();   // nothing may stand behind half an entry
    return failure(Error::Kind::FileSystem, u"%1: %2"_s.arg(m_path, reason));
}

Result<QList<Delivery>> DeliveryJournal::add(const QList<QByteArray> &updates)
{
    QList<Delivery> added;
    QByteArray bytes;
    for (const QByteArray &update : updates) {
        const QByteArray digest = digestOf(update);
        if (m_known.contains(digest))
            continue;
        m_known.insert(digest);
        added.append({.id = m_nextId++, .queue = deliveryQueueOf(update), .update = update});
        bytes += entryOf(added.last());
    }
    if (bytes.isEmpty())
        return added;
    if (const auto written = append(bytes, true); !written) {
        for (const Delivery &delivery : std::as_const(added))
            m_known.remove(digestOf(delivery.update));
        return failure(written.error());
    }
    for (const Delivery &delivery : std::as_const(added)) {
        m_waiting.insert(delivery.id, delivery);
        m_waitingBytes += delivery.update.size();
    }
    return added;
}

Result<void> DeliveryJournal::settle(qint64 id)
{
    const bool isAside = m_aside.contains(id);
    if (!isAside && !m_waiting.contains(id))
        return {};
    const Delivery delivery = isAside ? m_aside.take(id) : m_waiting.take(id);
    m_doneBytes += delivery.update.size();
    if (!isAside)
        m_waitingBytes -= delivery.update.size();
    if (id >= m_firstOfThisRun)
        m_known.remove(digestOf(delivery.update));
    if (m_doneBytes > std::max(DoneBytesKept, m_waitingBytes))
        return beginAnew();
    return append(markOf(Done, id), false);
}

Result<void> DeliveryJournal::putAside(qint64 id)
{
    if (!m_waiting.contains(id))
        return {};
    m_waitingBytes -= m_waiting[id].update.size();
    handOver(id, m_waiting, m_aside);
    return append(markOf(Aside, id), true);
}

Result<void> DeliveryJournal::takeBack(qint64 id)
{
    if (!m_aside.contains(id))
        return {};
    m_waitingBytes += m_aside[id].update.size();
    handOver(id, m_aside, m_waiting);
    return append(markOf(Back, id), true);
}

Result<void> DeliveryJournal::detach(qint64 id)
{
    if (!m_waiting.contains(id))
        return {};
    m_waiting[id].queue = ownQueueOf(m_waiting[id]);
    return append(markOf(Own, id), true);
}

} // namespace Botdesk
