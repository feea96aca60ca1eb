// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "received/mediapainter.h"

namespace Botdesk {

struct Draft;

//! The pictures and films of a draft as they will stand in its bubble: an album side by side.
struct LeavingPictures
{
    QList<ChatMedia> media = {};
    QList<QRect> places = {};       //!< of each, the first at 0,0
    QSize size = {};                //!< of all of them
};

//! None where something else goes along, or nothing of it lies on this computer. At most @p room wide and @p tallest high;
//! @p pixels are the sizes of the pictures as far as they are known: of one that is not, the place is a square.
LeavingPictures leavingPictures(const Draft &draft, int room, int tallest, const QList<QSize> &pixels = {});

//! How @p media, which is leaving, looks in a place of @p size device pixels; its picture is decoded soon.
MediaLook lookOf(const ChatMedia &media, Pictures &pictures, QSize size, bool isRevealed);

} // namespace Botdesk
