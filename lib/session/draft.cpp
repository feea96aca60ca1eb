// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/draft.h"

#include "text/messagetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QJsonObject replyParameters(MessageId to, const std::optional<ReplyQuote> &quote)
{
    QJsonObject reply{{"message_id"_L1, number(to)}};
    if (!quote)
        return reply;
    reply.insert("quote"_L1, quote->text);
    reply.insert("quote_position"_L1, quote->position);
    if (!quote->entities.isEmpty())
        reply.insert("quote_entities"_L1, toJson(quote->entities));
    return reply;
}

std::optional<ReplyQuote> quoteFromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return {};
    return ReplyQuote{.text = json["text"_L1].toString(),
                      .entities = entitiesFromJson(json["entities"_L1].toArray()),
                      .position = json["position"_L1].toInt()};
}

} // namespace

FormattedText Draft::formatted() const
{
    if (mode == TextMode::Formatted)
        return {text, entities};
    return readSource(text, mode).value_or(FormattedText{text, {}});
}

Result<FormattedText> Draft::finished() const
{
    TextRules rules;
    rules.limit = 0;
    if (mode == TextMode::Formatted)
        return finishText({text, entities}, rules);
    return parseText(text.toUtf8(), parseModeOf(mode).toLatin1(), {}, rules);
}

QJsonObject Draft::parameters() const
{
    QJsonObject all = more;
    all.insert("chat_id"_L1, number(conversation.chat));
    if (!text.isEmpty())
        all.insert("text"_L1, text);
    if (!text.isEmpty() && mode != TextMode::Formatted)
        all.insert("parse_mode"_L1, parseModeOf(mode));
    else if (!entities.isEmpty())
        all.insert("entities"_L1, Botdesk::toJson(entities));
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
        all.insert("reply_parameters"_L1, replyParameters(*replyTo, quote));
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
    if (mode != TextMode::Formatted)
        json.insert("mode"_L1, parseModeOf(mode));
    if (!entities.isEmpty())
        json.insert("entities"_L1, Botdesk::toJson(entities));
    if (replyTo)
        json.insert("replyTo"_L1, number(*replyTo));
    if (quote)
        json.insert("quote"_L1, QJsonObject{{"text"_L1, quote->text},
                                            {"entities"_L1, Botdesk::toJson(quote->entities)},
                                            {"position"_L1, quote->position}});
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
            .mode = textModeOf(json.value("mode"_L1).toString()),
            .entities = entitiesFromJson(json.value("entities"_L1).toArray()),
            .replyTo = message("replyTo"_L1),
            .quote = quoteFromJson(json.value("quote"_L1).toObject()),
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
    if (countedLength(draft.text) == 0)
        return {DraftProblem::Empty};
    if (draft.text.toUtf8().size() > SourceByteLimit)
        return {DraftProblem::TooLong};
    const auto finished = draft.finished();
    if (!finished)
        return {readSource(draft.text, draft.mode) ? DraftProblem::Empty : DraftProblem::Markup};
    if (countedLength(finished->text) > MessageTextLimit)
        return {DraftProblem::TooLong};
    return {};
}

} // namespace Botdesk
