// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "types/queries.h"

#include <variant>

namespace Botdesk {

//! One update, read for a page that shows or answers it. The list and the store need only its UpdateHead.
struct Update
{
    //! monostate: a type without a value of its own, or one that no schema knows yet; `body` has it all.
    using Content = std::variant<std::monostate, Message, CallbackQuery, InlineQuery, ChosenInlineResult, ShippingQuery,
                                 PreCheckoutQuery, ChatJoinRequest, MessageReaction, ChatMemberUpdate, PollAnswer>;

    UpdateId id{};
    QString type;       //!< as received
    QJsonObject body;   //!< the object under `type`
    Content content = {};

    bool operator==(const Update &) const = default;
};

//! An Error of kind BadJson when @p json is no update, or when its content lacks a field the Bot API promises.
Result<Update> readUpdate(const QByteArray &json);

//! The 27 types that Bot API 10.3 knows, in the schema's order.
const QStringList &knownUpdateTypes();

//! The types that a server sends only when allowed_updates names them.
const QStringList &updateTypesOnRequest();

} // namespace Botdesk
