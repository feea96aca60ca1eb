// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/sending.h"

namespace Botdesk::Sandbox {

//! A kind of file that a message can be: what the Bot API calls it, and which right it takes.
struct MediaKind
{
    QString name;       //!< photo, document, …: the field of Message and of the method
    QString word;       //!< "there is no WORD in the request"
    QString typeName;   //!< "can't use file of type TYPENAME as …"
    QString right;      //!< can_send_…
    bool hasCaption = true;
};

const MediaKind *mediaKind(QStringView name);

//! The file that argument @p name holds: an uploaded part, attach://part, an http(s) address, or the id of a known file.
Checked<const StoredFile *> readFile(Call &call, const MediaKind &kind, const QByteArray &name);
Checked<const StoredFile *> readFileFrom(Call &call, const MediaKind &kind, const QByteArray &value, const FormFile *uploaded);

//! The fields of a Message (or of an edit's content) for @p file: {"photo":[…]}, {"video":{…}}; options out of @p options.
QJsonObject mediaContent(World &world, const MediaKind &kind, const StoredFile &file, const QJsonObject &options,
                         const StoredFile *thumbnail);

//! One element of sendMediaGroup's or editMessageMedia's "media": its content with caption, ready to be sent.
struct InputMedia
{
    const MediaKind *kind = nullptr;
    QJsonObject content;
};
Checked<InputMedia> readInputMedia(Call &call, const QJsonValue &json);

//! Width and height out of the first bytes of a PNG, GIF, JPEG or WebP; nothing for anything else.
std::optional<std::pair<int, int>> imageSize(const QByteArray &data);

//! What mediaContent() takes as options: numbers, flags and texts of @p arguments.
QJsonObject mediaOptions(const Arguments &arguments);

} // namespace Botdesk::Sandbox
