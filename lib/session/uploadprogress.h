// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/outgoing.h"

namespace Botdesk {

//! How far the upload of an outbox entry is.
struct UploadProgress
{
    OutboxId id{};
    qint64 sent = 0;             //!< bytes, of the whole request
    qint64 total = 0;
    qint64 bytesPerSecond = 0;   //!< over the last seconds; 0 while it is not known

    bool operator==(const UploadProgress &) const = default;
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::UploadProgress)
