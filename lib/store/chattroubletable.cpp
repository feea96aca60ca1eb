// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/chattroubletable.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

// Names, not numbers: kinds may be put in between.
constexpr std::pair<ChatTrouble::Kind, QLatin1StringView> Names[] = {
    {ChatTrouble::Kind::Blocked, "blocked"_L1},      {ChatTrouble::Kind::Removed, "removed"_L1},
    {ChatTrouble::Kind::Deactivated, "deactivated"_L1}, {ChatTrouble::Kind::NotFound, "not found"_L1},
    {ChatTrouble::Kind::NeverStarted, "never started"_L1}};

QString nameOf(ChatTrouble::Kind kind)
{
    return std::find_if(std::begin(Names), std::end(Names), [kind](const auto &pair) { return pair.first == kind; })->second;
}

} // namespace

Result<void> writeChatTrouble(Database &database, const ChatTrouble &trouble)
{
    auto query = database.statement(u"INSERT OR REPLACE INTO chat_trouble (chat, kind, words, at) VALUES (?, ?, ?, ?)"_s);
    return query.run(trouble.chat, nameOf(trouble.kind), trouble.words, trouble.atMs);
}

Result<void> removeChatTrouble(Database &database, ChatId chat)
{
    return database.statement(u"DELETE FROM chat_trouble WHERE chat = ?"_s).run(chat);
}

Result<QList<ChatTrouble>> readChatTroubles(Database &database)
{
    auto query = database.statement(u"SELECT chat, kind, words, at FROM chat_trouble ORDER BY chat"_s);
    QList<ChatTrouble> all;
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        const QString name = query.text(1);
        const auto kind = std::find_if(std::begin(Names), std::end(Names), [&](const auto &pair) { return pair.second == name; });
        if (kind != std::end(Names))   // what a later Botdesk knows is nothing to us
            all.append({.chat = ChatId{query.integer(0)}, .kind = kind->first, .words = query.text(2), .atMs = query.integer(3)});
    }
    if (!more)
        return failure(more.error());
    return all;
}

} // namespace Botdesk
