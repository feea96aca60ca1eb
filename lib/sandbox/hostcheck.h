// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpmessage.h"

#include <QString>

namespace Botdesk::Sandbox {

//! Why @p request may not come in, or nothing. A page in a browser must not drive the Sandbox: the Host has to be this
//! computer's loopback (else a foreign name was pointed here: DNS rebinding), and an Origin has to be the server itself.
QString refusalOfOrigin(const HttpRequest &request, quint16 port);

} // namespace Botdesk::Sandbox
