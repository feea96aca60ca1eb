// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace Botdesk {

// Ids are types, so that they cannot be swapped. The Bot API promises at most 52 significant bits for all of them.
enum class UpdateId : qint64 {};
enum class ChatId : qint64 {};
enum class UserId : qint64 {};
enum class BotId : qint64 {};       //!< the number before the colon of a token
enum class MessageId : qint64 {};
enum class ThreadId : qint64 {};    //!< message_thread_id of a topic; 0 stands for "no topic"
enum class LogId : qint64 {};       //!< row of the store's log: rises in order of arrival, never reused

template <typename Id>
concept AnyId = std::is_same_v<Id, UpdateId> || std::is_same_v<Id, ChatId> || std::is_same_v<Id, UserId>
    || std::is_same_v<Id, BotId> || std::is_same_v<Id, MessageId> || std::is_same_v<Id, ThreadId>
    || std::is_same_v<Id, LogId>;

constexpr qint64 number(AnyId auto id)
{
    return static_cast<qint64>(id);
}

template <AnyId Id>
size_t qHash(Id id, size_t seed = 0)
{
    return ::qHash(number(id), seed);
}

} // namespace Botdesk
