// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/draft.h"

#include "session/attachmentrules.h"
#include "session/draftcontent.h"
#include "text/messagetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QJsonArray attachmentsToJson(const QList<Attachment> &attachments)
{
    QJsonArray json;
    for (const Attachment &one : attachments)
        json.append(one.toJson());
    return json;
}

QJsonObject uploadsToJson(const QList<DraftFile> &uploads)
{
    QJsonObject json;
    for (const DraftFile &file : uploads)
        json.insert(file.field, file.path);
    return json;
}

QList<DraftFile> uploadsFromJson(const QJsonObject &json)
{
    QList<DraftFile> uploads;
    for (auto file = json.begin(); file != json.end(); ++file)
        uploads.append({.field = file.key(), .path = file.value().toString()});
    return uploads;
}

QList<Attachment> attachmentsFromJson(const QJsonArray &json)
{
    QList<Attachment> attachments;
    for (const QJsonValue one : json) {
        if (const auto attachment = Attachment::fromJson(one.toObject()))
            attachments.append(*attachment);
    }
    return attachments;
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
    TextRules rules = textRole() == TextRole::Text ? TextRules::message() : TextRules::caption();
    rules.limit = 0;
    if (mode == TextMode::Formatted)
        return finishText({text, entities}, rules);
    return parseText(text.toUtf8(), parseModeOf(mode).toLatin1(), {}, rules);
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
    if (!attachments.isEmpty())
        json.insert("attachments"_L1, attachmentsToJson(attachments));
    if (!uploads.isEmpty())
        json.insert("uploads"_L1, uploadsToJson(uploads));
    if (captionAbove)
        json.insert("captionAbove"_L1, true);
    if (stars != 0)
        json.insert("stars"_L1, stars);
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
            .more = json.value("more"_L1).toObject(),
            .uploads = uploadsFromJson(json.value("uploads"_L1).toObject()),
            .attachments = attachmentsFromJson(json.value("attachments"_L1).toArray()),
            .captionAbove = json.value("captionAbove"_L1).toBool(),
            .stars = json.value("stars"_L1).toInt()};
}

qsizetype countedLength(QStringView text)
{
    text = text.trimmed();
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

namespace {

std::optional<DraftProblem> textProblem(const Draft &draft)
{
    const Draft::TextRole role = draft.textRole();
    const bool isEmpty = countedLength(draft.text) == 0;
    if (role == Draft::TextRole::None)
        return isEmpty ? std::nullopt : std::optional(DraftProblem::NoText);
    if (isEmpty)
        return role == Draft::TextRole::Text ? std::optional(DraftProblem::Empty) : std::nullopt;
    if (draft.text.toUtf8().size() > SourceByteLimit)
        return DraftProblem::TooLong;
    const auto finished = draft.finished();
    if (!finished)
        return readSource(draft.text, draft.mode) ? DraftProblem::Empty : DraftProblem::Markup;
    const qsizetype limit = role == Draft::TextRole::Text ? MessageTextLimit : CaptionLimit;
    return countedLength(finished->text) > limit ? std::optional(DraftProblem::TooLong) : std::nullopt;
}

} // namespace

QList<DraftProblem> validate(const Draft &draft)
{
    QList<DraftProblem> problems;
    if (const auto problem = textProblem(draft))
        problems.append(*problem);
    if (!checkAttachments(draft).isEmpty())
        problems.append(DraftProblem::Files);
    const bool isBusiness = !draft.conversation.businessConnectionId.isEmpty();
    if (draft.attachments.isEmpty() && !checkContent(draft.method, draft.more, isBusiness).isEmpty())
        problems.append(DraftProblem::Content);
    return problems;
}

} // namespace Botdesk
