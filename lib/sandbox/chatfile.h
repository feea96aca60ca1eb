// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/chat.h"

namespace Botdesk::Sandbox {

QJsonObject saveChat(const Chat &chat);
Chat loadChat(const QJsonObject &json, qint64 skip);   //!< its own message ids go on @p skip further

} // namespace Botdesk::Sandbox
