// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/storetesting.h"

namespace Botdesk::Testing {

//! Her private chat, and what is said and pressed in it besides message().
inline const ConversationKey Alice{ChatId{700}, {}, {}};

inline QByteArray sentJson(qint64 messageId, const QString &text, qint64 chat = 700)
{
    return QStringLiteral(R"({"message_id":%1,"from":{"id":1,"is_bot":true,"first_name":"Bot"},"chat":{"id":%2,"first_name":"Alice","type":"private"},"date":1700000100,"text":"%3"})")
        .arg(messageId)
        .arg(chat)
        .arg(text)
        .toUtf8();
}

inline SentMessage sent(qint64 messageId, const QString &text, const QString &method = QStringLiteral("sendMessage"))
{
    return {.conversation = Alice, .method = method, .json = sentJson(messageId, text), .draft = "d", .atMs = 5};
}

inline ReceivedUpdate press(qint64 updateId, const QByteArray &queryId, qint64 receivedMs = 1000)
{
    return received(R"({"update_id":)" + QByteArray::number(updateId) + R"(,"callback_query":{"id":")" + queryId
                        + R"(","from":{"id":700,"first_name":"Alice"},"message":{"message_id":2,"date":1,"chat":{"id":700,)"
                          R"("first_name":"Alice","type":"private"}},"data":"buy"}})",
                    receivedMs);
}

} // namespace Botdesk::Testing
