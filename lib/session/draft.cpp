// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/draft.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

QJsonObject Draft::parameters() const
{
    QJsonObject all = more;
    all.insert("chat_id"_L1, number(conversation.chat));
    if (!text.isEmpty())
        all.insert("text"_L1, text);
    if (withoutLinkPreview)
        all.insert("link_preview_options"_L1, QJsonObject{{"is_disabled"_L1, true}});
    if (!replyMarkup.isEmpty())
        all.insert("reply_markup"_L1, replyMarkup);
    if (!conversation.businessConnectionId.isEmpty())
        all.insert("business_connection_id"_L1, conversation.businessConnectionId);
    if (edits) {
        all.insert("message_id"_L1, number(*edits));
        return all;
    }
    if (conversation.thread != ThreadId{})
        all.insert("message_thread_id"_L1, number(conversation.thread));
    if (silent)
        all.insert("disable_notification"_L1, true);
    if (protect)
        all.insert("protect_content"_L1, true);
    if (replyTo)
        all.insert("reply_parameters"_L1, QJsonObject{{"message_id"_L1, number(*replyTo)}});
    return all;
}

QByteArray Draft::toJson() const
{
    QJsonObject json{{"chat"_L1, number(conversation.chat)},
                     {"thread"_L1, number(conversation.thread)},
                     {"business"_L1, conversation.businessConnectionId},
                     {"method"_L1, method},
                     {"text"_L1, text},
                     {"silent"_L1, silent},
                     {"protect"_L1, protect},
                     {"withoutLinkPreview"_L1, withoutLinkPreview},
                     {"replyMarkup"_L1, replyMarkup},
                     {"more"_L1, more}};
    if (replyTo)
        json.insert("replyTo"_L1, number(*replyTo));
    if (edits)
        json.insert("edits"_L1, number(*edits));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Draft Draft::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto message = [&](QLatin1StringView key) {
        return json.contains(key) ? std::optional(MessageId(json.value(key).toInteger())) : std::nullopt;
    };
    return {.conversation = {.chat = ChatId(json.value("chat"_L1).toInteger()),
                             .thread = ThreadId(json.value("thread"_L1).toInteger()),
                             .businessConnectionId = json.value("business"_L1).toString()},
            .method = json.value("method"_L1).toString(),
            .text = json.value("text"_L1).toString(),
            .replyTo = message("replyTo"_L1),
            .silent = json.value("silent"_L1).toBool(),
            .protect = json.value("protect"_L1).toBool(),
            .withoutLinkPreview = json.value("withoutLinkPreview"_L1).toBool(),
            .replyMarkup = json.value("replyMarkup"_L1).toObject(),
            .edits = message("edits"_L1),
            .more = json.value("more"_L1).toObject()};
}

qsizetype countedLength(QStringView text)
{
    text = text.trimmed();
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QList<DraftProblem> validate(const Draft &draft)
{
    const bool isText = draft.method.isEmpty() || draft.method == "sendMessage"_L1 || draft.method == "editMessageText"_L1;
    if (!isText)
        return {};
    const qsizetype length = countedLength(draft.text);
    if (length == 0)
        return {DraftProblem::Empty};
    if (length > MessageTextLimit)
        return {DraftProblem::TooLong};
    return {};
}

} // namespace Botdesk
