// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/mediafiles.h"
#include "types/message.h"

#include <QSize>

namespace Botdesk {

//! What can be done with the file of a message by a button in its bubble.
enum class MediaAction { None, Load, Cancel, Retry, Open, ShowInFolder, Save };

//! The file of a message as its bubble shows it: a picture of a size known beforehand, or a card.
struct ChatMedia
{
    enum class Kind { Picture, Sticker, File };

    Kind kind = Kind::File;
    QString icon;          //!< of resources/icons
    QString name;          //!< "return-label.pdf", "Voice message"
    QString about;         //!< "0:21 · 3.4 MB"
    QSize pixels;          //!< of the picture, as the message told; of a File nothing
    WantedFile shown;      //!< what is painted: the picture in the size that fits, or the still of a moving sticker
    WantedFile whole;      //!< what is opened and saved
    QString badge;         //!< on the still of what moves: its emoji
    bool isCropped = false;   //!< fills its place, as in an album; else it stands in it whole
    bool isRound = false;     //!< a video note
    bool plays = false;       //!< a film: `shown` is its still, and may be none; what is waited for is the whole
    bool isDeleted = false;   //!< of an album that is not deleted as a whole
    bool hasSpoiler = false;
    bool opens = false;    //!< else it is only shown in its folder
    bool isLeaving = false;   //!< of a draft: nothing is fetched, and nothing can be done with it
    QString path = {};        //!< of one that is leaving: its picture on this computer; empty: there is none

    bool isPicture() const { return kind != Kind::File; }
    bool loadsByItself() const;   //!< small enough to be fetched unasked
    bool operator==(const ChatMedia &) const = default;
};

//! @p wantedWidth: how many pixels of the screen the picture takes at most; the smallest size with so many is chosen.
std::optional<ChatMedia> mediaOf(const Message &message, int wantedWidth);

//! @p media as one of the pictures of an album, of whatever kind; a still that is none is an empty place.
ChatMedia asTile(ChatMedia media);

//! How large @p media stands in a bubble that has room for @p width.
QSize mediaSize(const ChatMedia &media, int width);

} // namespace Botdesk
