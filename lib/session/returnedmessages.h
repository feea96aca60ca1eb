// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace Botdesk {

//! The Message objects that the answer `{"ok":true,"result":…}` of a call brings, byte for byte: one, several (an album), or
//! none when the method returns something else.
QByteArrayList returnedMessages(const QByteArray &answer);

} // namespace Botdesk
