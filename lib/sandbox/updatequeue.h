// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <deque>
#include <functional>
#include <limits>
#include <optional>

namespace Botdesk::Sandbox {

struct QueuedUpdate
{
    qint32 id = 0;
    QByteArray json;      //!< the whole Update as the server writes it
    qint64 expires = 0;   //!< Unix time; vanishes silently then
};

//! What waits for one bot, with the official queue's ids, offsets and caps. Pure: the time is handed in.
class UpdateQueue
{
public:
    static constexpr qint32 IdLimit = 2000000000;
    static constexpr int CountLimit = 100000;
    static constexpr qsizetype UpdateBytesLimit = 512 * 1024;
    static constexpr qsizetype TotalBytesLimit = 128 * 1024 * 1024;
    static constexpr qsizetype AnswerBytesLimit = 4 * 1024 * 1024;
    static constexpr int AnswerBytesPerUpdate = 50;   //!< counted on top of each update's own

    //! @p makeFirstId gives the random id that a new, overflown or long silent queue begins at.
    explicit UpdateQueue(std::function<qint32()> makeFirstId = {});

    //! Adds an update of @p type; nothing when a cap is reached.
    std::optional<qint32> push(QByteArrayView type, const QByteArray &payload, qint64 expires, qint64 now);

    //! What getUpdates answers: confirms as @p offset says, then reads at most @p limit from there.
    QList<QueuedUpdate> read(qint32 offset, int limit, qint64 now);
    bool hasUpdates(qint32 offset, qint64 now);   //!< whether read() would bring something now; confirms nothing

    int size(qint64 now);
    void clear();
    bool remove(qint32 id);                                //!< it was delivered
    const std::deque<QueuedUpdate> &all() const { return m_updates; }
    int clearings() const { return m_clearings; }          //!< how often clear() was called
    qint32 nextId() const { return m_tail; }   //!< 0 before the first update

    QJsonObject save() const;
    void load(const QJsonObject &saved, qint32 skip);   //!< ids go on @p skip further than they were saved

private:
    void dropExpired(qint64 now);
    void confirmBelow(qint32 id);
    void popFront();
    bool isIgnored(qint32 offset) const;

    std::function<qint32()> m_makeFirstId;
    std::deque<QueuedUpdate> m_updates;
    qint32 m_tail = 0;
    qint64 m_lastPush = 0;
    qint64 m_nextExpiry = std::numeric_limits<qint64>::max();   // no update expires earlier
    qsizetype m_bytes = 0;
    int m_clearings = 0;
};

} // namespace Botdesk::Sandbox
