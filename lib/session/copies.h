// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Botdesk {

//! Whether @p method makes messages and tells only their ids: copyMessage, copyMessages, forwardMessages.
bool tellsIdsOnly(const QString &method);

//! What the message looks like that such a call made of @p original, as far as that can be known: its content, with a caption
//! of its own where @p fields give one. @p chat is the Chat that it is in now; it has no id yet.
QJsonObject copiedMessage(const QString &method, const QJsonObject &fields, const QJsonObject &original, const QJsonObject &chat);

//! Stores the messages that such a call made, from what is stored of those that were copied, so that they stand in their
//! conversation at once. What is not known is left out. @p result is a MessageId or several; @p context keeps the work alive.
QFuture<Result<void>> keepCopies(UpdateStore &store, const QString &method, const QJsonObject &fields, const QJsonValue &result,
                                 QObject *context);

} // namespace Botdesk
