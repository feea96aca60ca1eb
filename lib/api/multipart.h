// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "http/bodydevice.h"

namespace Botdesk {

//! A multipart/form-data body: fields as parts (text as it is, anything else as compact JSON), files streamed from disk.
struct Multipart
{
    QByteArray contentType;
    std::unique_ptr<BodyDevice> body;
};

//! An Error of kind FileSystem when a file cannot be opened.
Result<Multipart> makeMultipart(const Parameters &parameters);

} // namespace Botdesk
