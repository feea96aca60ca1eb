// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/arguments.h"
#include "sandbox/world.h"

namespace Botdesk::Sandbox {

//! One call of a method: who calls, with what, in which world.
struct Call
{
    World &world;
    Bot &bot;
    const Arguments &arguments;
};

using Method = Answer (*)(Call &call);

//! The simulated methods by lower-case name. Each family adds its own; getUpdates, which waits, is not among them.
class Methods
{
public:
    Methods();   //!< with all families

    void add(const QByteArray &name, Method method) { m_methods.insert(name.toLower(), method); }
    Method find(const QByteArray &name) const { return m_methods.value(name.toLower()); }
    QList<QByteArray> names() const { return m_methods.keys(); }

private:
    QHash<QByteArray, Method> m_methods;
};

void addBotMethods(Methods &methods);
void addWebhookMethods(Methods &methods);
void addMessageMethods(Methods &methods);
void addEditMethods(Methods &methods);
void addCallbackMethods(Methods &methods);
void addCopyMethods(Methods &methods);
void addPlaceMethods(Methods &methods);
void addMediaMethods(Methods &methods);
void addPinMethods(Methods &methods);
void addPollMethods(Methods &methods);
void addChatMethods(Methods &methods);
void addMemberMethods(Methods &methods);
void addInviteMethods(Methods &methods);
void addInlineMethods(Methods &methods);
void addPaymentMethods(Methods &methods);
void addCommandMethods(Methods &methods);
void addTopicMethods(Methods &methods);
void addStickerMethods(Methods &methods);
void addGameMethods(Methods &methods);
void addPaidMethods(Methods &methods);
void addChecklistMethods(Methods &methods);

} // namespace Botdesk::Sandbox
