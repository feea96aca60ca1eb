// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/effects.h"

#include "core/whendone.h"
#include "session/copies.h"
#include "session/draft.h"
#include "session/returnedmessages.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

qint64 nowMs()
{
    return Clock::system().unixMilliseconds();
}

bool isSending(const QString &method)
{
    for (const auto prefix : {"send"_L1, "edit"_L1, "forward"_L1, "stop"_L1}) {
        if (method.startsWith(prefix, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

//! The server never tells of a reply keyboard again, so what was sent is the only trace of it. Empty for an inline one.
QByteArray draftOf(const QJsonObject &fields)
{
    const QJsonValue given = fields.value("reply_markup"_L1);
    const QJsonObject markup = given.isString() ? QJsonDocument::fromJson(given.toString().toUtf8()).object() : given.toObject();
    if (markup.isEmpty() || markup.contains("inline_keyboard"_L1))
        return {};
    Draft draft;
    draft.replyMarkup = markup;
    return draft.toJson();
}

QFuture<Result<void>> keepMessages(UpdateStore &store, const QString &method, const QJsonObject &fields, const QByteArrayList &messages)
{
    const QByteArray draft = draftOf(fields);
    QFuture<Result<void>> last = readyFuture(Result<void>());
    for (const QByteArray &json : messages) {
        const QJsonObject message = QJsonDocument::fromJson(json).object();
        const bool inTopic = message.value("is_topic_message"_L1).toBool();
        last = store.saveSent(
            {.conversation = {.chat = ChatId(message.value("chat"_L1).toObject().value("id"_L1).toInteger()),
                              .thread = inTopic ? ThreadId(message.value("message_thread_id"_L1).toInteger()) : ThreadId{},
                              .businessConnectionId = message.value("business_connection_id"_L1).toString()},
             .method = method,
             .json = json,
             .draft = draft,
             .atMs = nowMs()});
    }
    return last;   // writes happen in the order of the calls
}

QFuture<Result<void>> keepDeleted(UpdateStore &store, const QJsonObject &fields)
{
    QList<MessageId> messages;
    if (fields.contains("message_id"_L1))
        messages.append(MessageId(fields.value("message_id"_L1).toInteger()));
    for (const QJsonValue id : fields.value("message_ids"_L1).toArray())
        messages.append(MessageId(id.toInteger()));
    return store.saveDeleted(ChatId(fields.value("chat_id"_L1).toInteger()), messages,
                             fields.value("business_connection_id"_L1).toString());
}

QFuture<Result<void>> keepReaction(UpdateStore &store, const QJsonObject &fields)
{
    return store.saveReaction(ChatId(fields.value("chat_id"_L1).toInteger()), MessageId(fields.value("message_id"_L1).toInteger()),
                              QJsonDocument(fields.value("reaction"_L1).toArray()).toJson(QJsonDocument::Compact));
}

//! The id of the query that @p method answers; empty for any other method.
QString answeredQuery(const QString &method, const QJsonObject &fields)
{
    if (!method.startsWith("answer"_L1, Qt::CaseInsensitive))
        return {};
    for (const auto key : {"callback_query_id"_L1, "inline_query_id"_L1, "shipping_query_id"_L1,
                           "pre_checkout_query_id"_L1, "guest_query_id"_L1, "chat_join_request_query_id"_L1}) {
        if (fields.contains(key))
            return fields.value(key).toString();
    }
    return {};
}

} // namespace

QFuture<Result<void>> keepEffects(UpdateStore &store, const QString &method, const Parameters &parameters,
                                  const ApiAnswer &answer, QObject *context)
{
    if (tellsIdsOnly(method))
        return keepCopies(store, method, parameters.fields, answer.result, context);
    if (isSending(method)) {
        if (const auto messages = returnedMessages(answer.body); !messages.isEmpty())
            return keepMessages(store, method, parameters.fields, messages);
    } else if (method.startsWith("deleteMessage"_L1, Qt::CaseInsensitive)) {
        return keepDeleted(store, parameters.fields);
    } else if (method.compare("setMessageReaction"_L1, Qt::CaseInsensitive) == 0) {
        return keepReaction(store, parameters.fields);
    } else if (const QString query = answeredQuery(method, parameters.fields); !query.isEmpty()) {
        return store.setAnswered(query, nowMs());
    } else if (method.endsWith("ChatJoinRequest"_L1, Qt::CaseInsensitive)) {
        return store.setAnswered(joinRequestQueryId(ChatId(parameters.fields.value("chat_id"_L1).toInteger()),
                                                    UserId(parameters.fields.value("user_id"_L1).toInteger())),
                                 nowMs());
    }
    return readyFuture(Result<void>());
}

} // namespace Botdesk
