// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Botdesk {

//! The store in @p database. When it was damaged and is mended now, that is told on standard error, once, while @p context lives.
std::unique_ptr<UpdateStore> openBotStore(const QString &database, QObject *context);

//! Tells on standard error which of @p types are none that Botdesk knows. That is no mistake with a newer server, but a
//! mistyped one would be waited for without end.
void tellUnknownTypes(const QStringList &types);

} // namespace Botdesk
