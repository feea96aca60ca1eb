// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Botdesk {

//! The type scale of the design (px/line height): heading 24/32, title 16/24, section and body 13/18, small 12/16, caption 11/14.
enum class TextStyle { Heading, Title, Section, Body, Control, Small, SmallStrong, Caption, Mono };

//! Inter or JetBrains Mono where installed, else the system's fonts; emoji always from the emoji font. Scaled by px().
QFont themeFont(TextStyle style);

//! The line height that the design gives to @p style, scaled.
int lineHeight(TextStyle style);

} // namespace Botdesk
