// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/token.h"

#include <QFuture>

#include <memory>

namespace Botdesk {

//! Where tokens are kept between two runs, or only during one.
//!
//! What is not there is an Error of kind NotFound; a place that cannot be used is NoKeyStore, FileSystem or Invalid, each
//! with the reason. Futures finish in an event loop's time; answers never arrive from within the call.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual QFuture<Result<Token>> read(BotId bot) = 0;
    virtual QFuture<Result<void>> write(const Token &token) = 0;   //!< replaces what was kept for its bot
    virtual QFuture<Result<void>> remove(BotId bot) = 0;           //!< nothing there is fine
    virtual QFuture<Result<void>> check() = 0;                     //!< whether this place can be used at all
};

//! Keeps tokens in memory: they are gone with the program.
std::unique_ptr<SecretStore> makeSessionStore();

//! Keeps one bot's token in the file @p path with mode 0600; a file that others may read is refused.
std::unique_ptr<SecretStore> makePrivateFileStore(const QString &path);

} // namespace Botdesk
