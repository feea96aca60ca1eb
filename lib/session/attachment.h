// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Botdesk {

//! What a file is sent as.
enum class AttachmentKind { Photo, Video, Animation, Document, Audio, Voice, VideoNote, Sticker };
inline constexpr int AttachmentKindCount = int(AttachmentKind::Sticker) + 1;

QString attachmentKindName(AttachmentKind kind);          //!< "video_note": of Message, and the parameter of its method
std::optional<AttachmentKind> attachmentKindOf(QStringView name);
QString sendMethodOf(AttachmentKind kind);                //!< "sendVideoNote"
QString chatActionOf(AttachmentKind kind);                //!< "upload_video_note": what the chat is told meanwhile
bool takesCaption(AttachmentKind kind);
bool takesSpoiler(AttachmentKind kind);
bool takesThumbnail(AttachmentKind kind);
bool standsInAlbum(AttachmentKind kind);
bool takesThePlace(AttachmentKind kind);                  //!< of another file, in editMessageMedia

//! By the ending of @p fileName alone: no disk is asked. What is unknown is a Document.
AttachmentKind usualKindOf(const QString &fileName);
//! What such a file can be sent as, the usual kind first.
QList<AttachmentKind> possibleKindsOf(const QString &fileName);

//! What a file_id says it is of; nothing where it is of another make.
std::optional<AttachmentKind> kindOfFileId(const QString &fileId);

//! One file of a draft, as a value: nothing of it is read before it is sent.
struct Attachment
{
    enum class From { File, Url, FileId };

    AttachmentKind kind = AttachmentKind::Document;
    From from = From::File;
    QString source;            //!< a path on this machine, an http(s) address, or a file_id
    QString thumbnail = {};    //!< a path; empty: none
    bool spoiler = false;      //!< has_spoiler
    QJsonObject fields = {};   //!< any other of its own by the Bot API's name: duration, performer, title, …

    QString name() const;      //!< the last part of path or address; a file_id as it is

    QJsonObject toJson() const;
    static std::optional<Attachment> fromJson(const QJsonObject &json);   //!< nothing for what is none

    bool operator==(const Attachment &) const = default;
};

//! A file that goes along with a request.
struct DraftFile
{
    QString field;             //!< of the form: the parameter's name, or that behind attach://
    QString path;

    bool operator==(const DraftFile &) const = default;
};

} // namespace Botdesk
