// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"

#include <QJsonObject>

namespace Botdesk {

//! @p markup as the parameter `reply_markup` holds it: what was asked for and nothing that is default. Empty for none.
QJsonObject toJson(const ReplyMarkup &markup);

//! @p markup as Message.reply_markup brings it back: inline keyboards alone, log-in buttons as plain links.
//! Empty when nothing comes back.
QJsonObject echoOf(const ReplyMarkup &markup);

//! "primary", "danger", "success", or nothing.
QString buttonStyleName(ButtonStyle style);

} // namespace Botdesk
