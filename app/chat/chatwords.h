// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversation.h"

#include <QHash>

namespace Botdesk {

//! Title, with the topic or the business connection where there is one.
QString conversationName(const Conversation &conversation);
QString conversationToolTip(const Conversation &conversation);

//! The second line: "You: See you", "Erin: can you check?".
QString conversationPreview(const Conversation &conversation);

//! The whole row for a screen reader: "Alice (sandbox), private, How long …, 14:32, 2 unread, not answered".
QString conversationInWords(const Conversation &conversation);

//! The same for a message that was found: "Message of Alice in Sample Shop, …".
QString foundInWords(const FoundMessage &found);

//! "You", or the sender's name.
QString senderOf(const FoundMessage &found);

QString waitedFor(qint64 ms);                //!< "18 s", "3 min", "2 h"

//! Icon of resources/icons for a chat's type; empty for a private one.
QString chatTypeIcon(const QString &type);

//! How long a query can be answered, by its update type; 0: without end.
qint64 answerableForMs(const QString &type);

//! For ConversationFilter::waitingSinceMs: by type, the oldest receipt that can still be answered at @p nowMs.
QHash<QString, qint64> stillAnswerableSince(qint64 nowMs);

} // namespace Botdesk
