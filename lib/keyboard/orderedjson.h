// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"
#include "rules/serverjson.h"

#include <QJsonValue>

namespace Botdesk {

//! @p value with its keys in the order in which people write them: what it is, what it does, how it looks. QJsonObject
//! only knows the order of the alphabet. Texts that are no valid UTF-16 get a replacement character.
ServerJson orderedJson(const QJsonValue &value);

//! toJson(@p markup), so ordered.
ServerJson orderedJson(const ReplyMarkup &markup);

//! The rows of @p markup as orderedJson() writes it; empty for what has none.
QList<ServerJson> rowsOf(const ServerJson &markup);

//! The members of @p object beside those called @p names.
QList<ServerJson::Member> membersBeside(const ServerJson &object, std::initializer_list<QByteArrayView> names);

} // namespace Botdesk
