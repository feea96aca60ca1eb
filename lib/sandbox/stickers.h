// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/world.h"

namespace Botdesk::Sandbox {

//! The sets that are there from the start are drawn when somebody asks for one; the others were made by bots.
QString topicIconSet();                                       //!< its name; custom emoji for topics of forums
QJsonObject *stickerSet(World &world, const QString &name);   //!< as StickerSet, with "owner" beside; null: there is none
std::optional<QJsonObject> customEmoji(World &world, const QString &id);   //!< its Sticker

//! The Sticker of a set whose file has this id; nothing for a file of none.
std::optional<QJsonObject> stickerWithFile(const World &world, const QString &fileId);

} // namespace Botdesk::Sandbox
