// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/sending.h"

namespace Botdesk::Sandbox {

inline constexpr qint64 GeneralTopic = 1;   //!< of every forum; its messages have no message_thread_id

//! The topic that "message_thread_id" names for a message into @p chat, 0 for the general one and for a chat without
//! topics; an error when there is no such topic, or when it is closed and the bot may not write there all the same.
Checked<qint64> readThread(const Call &call, const Chat &chat, const Message *repliedTo);

//! Marks @p message as one of topic @p thread.
void putIntoThread(Message &message, qint64 thread);

//! Makes a topic with its service message. @return its id, that of the message.
qint64 createTopic(World &world, Chat &chat, qint64 actorId, const QJsonObject &topic);

//! Changes fields of a topic, and says so there by a service message with @p content.
void changeTopic(World &world, Chat &chat, qint64 actorId, qint64 thread, const QJsonObject &fields, const QJsonObject &content);

} // namespace Botdesk::Sandbox
