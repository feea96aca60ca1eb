// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "deliver/delivery.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <memory>

namespace Botdesk {

//! What is still to be delivered, in a file that outlives a kill.
//!
//! Only ever written at its end: an update with its bytes before it is confirmed to the server, on disk when add() has
//! returned; a short mark when it was delivered, put aside or taken back. A kill between the webhook's 2xx and the mark has that one update
//! delivered again, as Telegram does when it did not see the answer. The file begins anew when it is opened, when most
//! of it is done with, and after a writing that failed. Mode 0600.
class DeliveryJournal
{
public:
    //! Reads what was left. Half an entry at the end is that of a kill: its update was not confirmed and will come again.
    static Result<DeliveryJournal> open(const QString &path);

    const QMap<qint64, Delivery> &waiting() const { return m_waiting; }   //!< by id, in the order they came
    const QMap<qint64, Delivery> &aside() const { return m_aside; }       //!< put aside; no part of waiting()

    //! Puts down what of @p updates is not known yet, gives each an id, and returns those. The same bytes come again when
    //! they could not be confirmed; they are known as long as they wait, or were left over when this was opened.
    Result<QList<Delivery>> add(const QList<QByteArray> &updates);

    Result<void> settle(qint64 id);     //!< delivered, or not wanted any more
    Result<void> putAside(qint64 id);
    Result<void> takeBack(qint64 id);
    Result<void> detach(qint64 id);     //!< it waits in a queue of its own from now on, see ownQueueOf()
    qint64 waitingBytes() const { return m_waitingBytes; }

private:
    explicit DeliveryJournal(const QString &path);
    void read(const QByteArray &content);
    bool takeMark(const QByteArray &line);
    Result<void> beginAnew();
    Result<void> append(const QByteArray &bytes, bool isUrgent);

    QString m_path;
    std::unique_ptr<QFile> m_file;
    QMap<qint64, Delivery> m_waiting;
    QMap<qint64, Delivery> m_aside;
    QSet<QByteArray> m_known;      // digests
    qint64 m_nextId = 1;
    qint64 m_firstOfThisRun = 1;
    qint64 m_doneBytes = 0;        // of the file, that nobody needs any more
    qint64 m_waitingBytes = 0;
};

} // namespace Botdesk
