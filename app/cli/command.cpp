// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/console.h"
#include "words/errorwords.h"

namespace Botdesk {

void Command::fail(const Error &error)
{
    complain(errorText(error));
    emit finished(Refused);
}

} // namespace Botdesk
