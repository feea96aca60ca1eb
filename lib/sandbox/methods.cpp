// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/call.h"

namespace Botdesk::Sandbox {

Methods::Methods()
{
    addBotMethods(*this);
    addWebhookMethods(*this);
    addMessageMethods(*this);
    addEditMethods(*this);
    addCallbackMethods(*this);
}

} // namespace Botdesk::Sandbox
