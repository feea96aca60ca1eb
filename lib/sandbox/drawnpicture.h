// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Botdesk::Sandbox {

//! A PNG with one shape in one colour, the rest transparent: stickers, icons and the picture of a game that need no file.
enum class Shape { Disc, Ring, Square, Diamond, Cross, Bars };
QByteArray drawnPicture(int width, int height, quint32 rgb, Shape shape);

} // namespace Botdesk::Sandbox
