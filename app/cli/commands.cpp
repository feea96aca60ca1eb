// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

namespace Botdesk {

QList<CommandKind> commandKinds()
{
    return {sandboxKind(), listenKind(), peekKind(), callKind(), exportKind(), webhookKind(), forwardKind(), textKind(), keyboardKind()};
}

} // namespace Botdesk
