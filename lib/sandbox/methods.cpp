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
    addCopyMethods(*this);
    addPlaceMethods(*this);
    addMediaMethods(*this);
    addPinMethods(*this);
    addPollMethods(*this);
    addChatMethods(*this);
    addMemberMethods(*this);
    addInviteMethods(*this);
    addInlineMethods(*this);
    addPaymentMethods(*this);
    addCommandMethods(*this);
    addTopicMethods(*this);
    addStickerMethods(*this);
    addGameMethods(*this);
    addPaidMethods(*this);
    addChecklistMethods(*this);
}

} // namespace Botdesk::Sandbox
