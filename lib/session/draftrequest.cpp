// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// What a draft becomes for the server: method, parameters and files.

#include "session/draftrequest.h"

#include <QJsonArray>

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

void insertText(QJsonObject &json, const Draft &draft, const QString &key, const QString &entitiesKey)
{
    if (draft.text.isEmpty())
        return;
    json.insert(key, draft.text);
    if (draft.mode != TextMode::Formatted)
        json.insert("parse_mode"_L1, parseModeOf(draft.mode));
    else if (!draft.entities.isEmpty())
        json.insert(entitiesKey, toJson(draft.entities));
}

void insertCaption(QJsonObject &json, const Draft &draft)
{
    insertText(json, draft, u"caption"_s, u"caption_entities"_s);
}

void insertAll(QJsonObject &json, const QJsonObject &others)
{
    for (auto field = others.begin(); field != others.end(); ++field)
        json.insert(field.key(), field.value());
}

//! One message: the file is a parameter of the method itself.
void insertSingle(QJsonObject &all, const Draft &draft)
{
    const Attachment &file = draft.attachments.first();
    insertAll(all, file.fields);
    if (file.from != Attachment::From::File)
        all.insert(attachmentKindName(file.kind), file.source);
    if (takesCaption(file.kind))
        insertCaption(all, draft);
    if (!takesSpoiler(file.kind))
        return;
    if (file.spoiler)
        all.insert("has_spoiler"_L1, true);
    if (draft.captionAbove)
        all.insert("show_caption_above_media"_L1, true);
}

QString partName(QLatin1StringView what, int item)
{
    return what + QString::number(item);
}

//! An InputMedia: files stand in the form beside it.
QJsonObject inputMedia(const Draft &draft, int item)
{
    const Attachment &file = draft.attachments[item];
    QJsonObject media{{"type"_L1, attachmentKindName(file.kind)},
                      {"media"_L1, file.from == Attachment::From::File ? u"attach://"_s + partName("file"_L1, item) : file.source}};
    insertAll(media, file.fields);
    if (!file.thumbnail.isEmpty() && takesThumbnail(file.kind))
        media.insert("thumbnail"_L1, u"attach://"_s + partName("thumbnail"_L1, item));
    if (draft.stars != 0)
        return media;   // spoiler and caption are those of the whole
    if (item == 0)
        insertCaption(media, draft);
    if (file.spoiler && takesSpoiler(file.kind))
        media.insert("has_spoiler"_L1, true);
    if (draft.captionAbove && takesSpoiler(file.kind))
        media.insert("show_caption_above_media"_L1, true);
    return media;
}

void insertFiles(QJsonObject &all, const Draft &draft)
{
    if (draft.edits)
        return void(all.insert("media"_L1, inputMedia(draft, 0)));
    if (draft.attachments.size() == 1 && draft.stars == 0)
        return insertSingle(all, draft);
    QJsonArray media;
    for (int i = 0; i < draft.attachments.size(); ++i)
        media.append(inputMedia(draft, i));
    all.insert("media"_L1, media);
    if (draft.stars == 0)
        return;
    all.insert("star_count"_L1, draft.stars);
    insertCaption(all, draft);
    if (draft.captionAbove)
        all.insert("show_caption_above_media"_L1, true);
}

bool isAlbum(const Draft &draft)
{
    return draft.attachments.size() > 1 && draft.stars == 0;
}

} // namespace

QString Draft::sendingMethod() const
{
    if (!attachments.isEmpty()) {
        if (edits)
            return u"editMessageMedia"_s;
        if (stars != 0)
            return u"sendPaidMedia"_s;
        return isAlbum(*this) ? u"sendMediaGroup"_s : sendMethodOf(attachments.first().kind);
    }
    if (!method.isEmpty())
        return method;
    return edits ? u"editMessageText"_s : u"sendMessage"_s;
}

Draft::TextRole Draft::textRole() const
{
    if (!attachments.isEmpty())
        return takesCaption(attachments.first().kind) ? TextRole::Caption : TextRole::None;
    const QString name = sendingMethod();
    if (name == "sendMessage"_L1 || name == "editMessageText"_L1 || name == "sendMessageDraft"_L1)
        return TextRole::Text;
    return name == "editMessageCaption"_L1 || name == "copyMessage"_L1 ? TextRole::Caption : TextRole::None;
}

QJsonObject Draft::parameters() const
{
    QJsonObject all = more;
    all.insert("chat_id"_L1, number(conversation.chat));
    const TextRole role = textRole();
    if (!attachments.isEmpty())
        insertFiles(all, *this);
    else if (role == TextRole::Caption)
        insertCaption(all, *this);
    else if (role == TextRole::Text)
        insertText(all, *this, u"text"_s, u"entities"_s);
    if (attachments.isEmpty() && role == TextRole::Caption && captionAbove)
        all.insert("show_caption_above_media"_L1, true);
    if (withoutLinkPreview && role == TextRole::Text)
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

QList<DraftFile> Draft::files() const
{
    QList<DraftFile> files = uploads;
    const bool isSingle = attachments.size() == 1 && stars == 0 && !edits;
    for (int i = 0; i < attachments.size(); ++i) {
        const Attachment &one = attachments[i];
        if (one.from == Attachment::From::File)
            files.append({.field = isSingle ? attachmentKindName(one.kind) : partName("file"_L1, i), .path = one.source});
        if (!one.thumbnail.isEmpty() && takesThumbnail(one.kind))
            files.append({.field = isSingle ? u"thumbnail"_s : partName("thumbnail"_L1, i), .path = one.thumbnail});
    }
    return files;
}

Parameters requestOf(const Draft &draft)
{
    Parameters parameters(draft.parameters());
    for (const DraftFile &file : draft.files())
        parameters.uploads.append({.field = file.field, .path = file.path, .content = {}, .fileName = {}});
    return parameters;
}

} // namespace Botdesk
