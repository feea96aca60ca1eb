// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/pending.h"
#include "receive/receiverlock.h"
#include "types/updatehead.h"

#include <QObject>

namespace Botdesk {

class Client;
class Forwarding;
class UpdateStore;

//! Fetches all that the server holds, page by page, with nobody else receiving on this computer.
//!
//! Each page is in the journal of what is forwarded, where that is on, and stored before the question for the next one
//! confirms it. While more waits to be forwarded than there is room for, nothing is asked. Lives in the network thread.
class PendingTaking final : public QObject
{
    Q_OBJECT
public:
    //! All of them outlive it; @p forwarding has begun.
    PendingTaking(Client &client, UpdateStore &store, Forwarding &forwarding, ReceiverLock lock, QObject *parent = nullptr);

    QFuture<Result<qint64>> start();                       //!< ends with how many came
    ReceiverLock takeLock() { return std::move(m_lock); }  //!< at ended()

signals:
    void ended();

private:
    void askFor(std::optional<qint64> offset);
    void take(const QList<ReceivedUpdate> &page);
    void goOn();
    void end(const Result<qint64> &outcome);

    Client &m_client;
    UpdateStore &m_store;
    Forwarding &m_forwarding;
    ReceiverLock m_lock;
    Pending<qint64>::Ptr m_outcome = Pending<qint64>::make();
    std::optional<qint64> m_held;     // the next offset, while there is no room
    qint64 m_count = 0;
};

} // namespace Botdesk
