// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "text/formattedtext.h"

namespace Botdesk {

//! Reads the parameter `entities`. What is no JSON array is ignored, as are types that the server finds by itself;
//! an element that cannot be read is an Error. Offsets are not yet compared with a text.
Result<QList<TextEntity>> readExplicitEntities(const QByteArray &json);

} // namespace Botdesk
