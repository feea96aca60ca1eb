// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "received/leavingpictures.h"

#include "received/mosaic.h"
#include "session/draft.h"
#include "widgets/styleparts.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 2;

bool isPictureOrFilm(AttachmentKind kind)
{
    return kind == AttachmentKind::Photo || kind == AttachmentKind::Video || kind == AttachmentKind::Animation;
}

//! A film shows its cover; its own pictures nobody decodes here.
QString pathOf(const Attachment &file)
{
    if (file.kind == AttachmentKind::Photo && file.from == Attachment::From::File)
        return file.source;
    return file.kind == AttachmentKind::Photo ? QString() : file.thumbnail;
}

} // namespace

LeavingPictures leavingPictures(const Draft &draft, int room, int tallest, const QList<QSize> &pixels)
{
    LeavingPictures all;
    bool hasPicture = false;
    QList<QSize> sizes;
    for (const Attachment &file : draft.attachments) {
        if (!isPictureOrFilm(file.kind))
            return {};
        const bool isPhoto = file.kind == AttachmentKind::Photo;
        const QString path = pathOf(file);
        hasPicture = hasPicture || !path.isEmpty();
        all.media.append({.kind = ChatMedia::Kind::Picture, .icon = isPhoto ? u"image"_s : u"play"_s, .name = file.name(), .isCropped = true,
                          .plays = !isPhoto, .hasSpoiler = file.spoiler, .isLeaving = true, .path = path});
        sizes.append(pixels.value(sizes.size()));
    }
    if (!hasPicture)
        return {};
    if (sizes.size() == 1 && !sizes[0].isEmpty())   // rather narrower than cut to fill the width
        room = std::min(room, std::max(tallest / 2, sizes[0].width() * tallest / sizes[0].height()));
    all.places = mosaic(sizes, room, tallest, px(Gap));
    for (const QRect &place : std::as_const(all.places))
        all.size = all.size.expandedTo({place.right() + 1, place.bottom() + 1});
    return all;
}

MediaLook lookOf(const ChatMedia &media, Pictures &pictures, QSize size, bool isRevealed)
{
    MediaLook look{.isCovered = media.hasSpoiler && !isRevealed};
    if (media.path.isEmpty())
        return look;
    const int longer = std::max(size.width(), size.height());
    look.picture = pictures.find(media.path, {2 * longer, 2 * longer});
    look.trouble = pictures.trouble(media.path);
    return look;
}

} // namespace Botdesk
