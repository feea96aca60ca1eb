// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>

namespace Botdesk::Testing {

//! What must hold for every input. When it does not, the fuzzer stops here and keeps the input as a finding.
inline void require(bool holds, const char *claim, const QString &shown = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n%s\n", claim, qPrintable(shown));
    std::abort();
}

} // namespace Botdesk::Testing
