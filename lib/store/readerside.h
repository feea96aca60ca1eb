// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/broadcasttables.h"
#include "store/chattroubletable.h"
#include "store/conversationreader.h"
#include "store/itemreader.h"
#include "store/logreader.h"
#include "store/messagesearch.h"
#include "store/outgoingtables.h"
#include "store/peoplereader.h"
#include "store/rowsquery.h"

namespace Botdesk {

Result<StoreInfo> readStoreInfo(Database &database);

//! All that works on a reading connection. Lives in one reading thread.
class ReaderSide
{
public:
    static Result<std::unique_ptr<ReaderSide>> open(const StoreSettings &settings);

    Result<StoreInfo> info() { return readStoreInfo(*m_database); }
    Result<std::optional<UpdateId>> nextOffset();
    Result<QList<ChatTrouble>> chatTroubles() { return readChatTroubles(*m_database); }
    Result<UpdateTimeline> timeline(LogId id);

private:
    const std::unique_ptr<Database> m_database;

    explicit ReaderSide(std::unique_ptr<Database> database);

public:
    LogReader log;
    RowsQuery rows;
    OutgoingReader outgoing;
    BroadcastReader broadcasts;
    ConversationReader conversations;
    ItemReader items;
    PeopleReader people;
    MessageSearch messages;
};

} // namespace Botdesk
