// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QJsonObject>

#include <functional>

class QObject;

namespace Botdesk {

class SandboxHost;

//! Calls @p receive with the reply keyboard that stands in @p chat of the Sandbox, whoever sent it; empty where there is none.
//! It is the first one below somebody's input field. Nothing is called when @p context or @p sandbox has gone.
void askForReplyKeyboard(SandboxHost &sandbox, ChatId chat, QObject *context, std::function<void(const QJsonObject &)> receive);

} // namespace Botdesk
