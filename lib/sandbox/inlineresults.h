// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/sending.h"

namespace Botdesk::Sandbox {

//! One inline result after its checks: what the person sees in the list, and the message it becomes.
struct InlineResult
{
    QJsonObject shown;      //!< id, type, title, description … as the bot gave them
    QJsonObject content;    //!< of the message, as Message::content
    QJsonObject markup;     //!< its inline keyboard
};

//! Reads one InlineQueryResult; the refusal is in the server's words.
Checked<InlineResult> readInlineResult(Call &call, const QJsonValue &json);

QJsonObject toJson(const InlineResult &result);
InlineResult inlineResultFromJson(const QJsonObject &json);

//! Sends what a person chose: a message of @p person by way of the bot. Gives the message.
Message &postInlineResult(World &world, Chat &chat, const Person &person, const Bot &bot, const InlineResult &result);

} // namespace Botdesk::Sandbox
