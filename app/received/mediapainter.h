// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "received/chatmedia.h"
#include "widgets/pictures.h"

#include <QRect>

class QPainter;

namespace Botdesk {

//! How it stands with the file of a row when it is painted.
struct MediaLook
{
    MediaState shown;                     //!< of what is painted
    MediaState whole;                     //!< of what is opened and saved; the same file for most
    const QPixmap *picture = nullptr;     //!< borrowed for the painting
    Pictures::Trouble trouble = Pictures::Trouble::None;
    bool isCovered = false;               //!< a spoiler that nobody has uncovered
    bool isTooLarge = false;              //!< for the server to give out

    //! Of the file that the operator waits for.
    const MediaState &state(const ChatMedia &media) const { return media.isPicture() && !media.plays && !picture ? shown : whole; }
};

//! The buttons in the place of @p media, which is @p rect; over a picture they show while the pointer is on it.
QList<std::pair<MediaAction, QRect>> mediaButtons(const QRect &rect, const ChatMedia &media, const MediaLook &look);
MediaAction mediaActionAt(QPoint point, const QRect &rect, const ChatMedia &media, const MediaLook &look);

//! @p hovered: what is under the pointer, None for elsewhere; @p isHovered: it is on this row's file at all.
void paintMedia(QPainter *painter, const QRect &rect, const ChatMedia &media, const MediaLook &look, MediaAction hovered, bool isHovered);

QString mediaActionText(MediaAction action);

//! How it stands, in plain words: "1.2 of 3.4 MB", "The connection broke off …"; what it is, when all is well.
QString mediaStateText(const ChatMedia &media, const MediaLook &look);

} // namespace Botdesk
