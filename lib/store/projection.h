// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storedupdate.h"

#include <span>

namespace Botdesk {

//! A row of the log as projections take it: its head read anew from the bytes, with its text.
struct LoggedUpdate
{
    StoredUpdate row;
    QByteArray json;
};

//! Tables that are made from the log and can be dropped and made again. Lives in the writer's thread.
class Projection
{
public:
    virtual ~Projection() = default;

    virtual QString name() const = 0;
    virtual int version() const = 0;    //!< another one than the file's: it is dropped and filled again
    virtual QStringList tables() const = 0;
    virtual Result<void> create() = 0;  //!< its tables, which are not there

    //! Takes the rows that follow those it had, in order; within a transaction. Empty at the end of the log, for what
    //! does not come from there.
    virtual Result<void> take(std::span<const LoggedUpdate> rows) = 0;
    virtual void forget() { }           //!< the transaction was rolled back, or another program wrote: keep nothing in memory
};

} // namespace Botdesk
