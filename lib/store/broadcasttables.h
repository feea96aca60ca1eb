// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/broadcast.h"
#include "store/database.h"

namespace Botdesk {

//! Broadcasts and whom they go to. Truth, no projection. Lives in the writer's thread.
class BroadcastWriter
{
public:
    explicit BroadcastWriter(Database &database) : m_database(database) { }

    Result<void> markInterrupted();   //!< what ran when the program ended, and what it was sending
    Result<BroadcastId> add(const Broadcast &broadcast, const QList<BroadcastRecipient> &recipients);
    Result<void> update(const Broadcast &broadcast);
    Result<void> remove(BroadcastId id);
    Result<void> updateRecipients(BroadcastId id, const QList<BroadcastRecipient> &recipients);   //!< within a transaction

private:
    Result<void> addRecipients(BroadcastId id, const QList<BroadcastRecipient> &recipients);

    Database &m_database;
};

class BroadcastReader
{
public:
    explicit BroadcastReader(Database &database) : m_database(database) { }

    Result<QList<Broadcast>> all();
    Result<QList<BroadcastRecipient>> recipients(BroadcastId id, const RecipientFilter &filter);

private:
    Result<void> count(QList<Broadcast> &broadcasts);

    Database &m_database;
};

} // namespace Botdesk
