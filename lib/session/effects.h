// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "store/store.h"

namespace Botdesk {

//! Writes down what a call that went well has changed: messages it returned, a query it answered, messages it deleted.
//! Finishes when that is on disk; gives up with @p context.
QFuture<Result<void>> keepEffects(UpdateStore &store, const QString &method, const Parameters &parameters,
                                  const ApiAnswer &answer, QObject *context);

} // namespace Botdesk
