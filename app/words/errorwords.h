// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace Botdesk {

struct Recovery;

//! An Error in the operator's language.
struct ErrorWords
{
    QString what;     //!< what happened, one sentence
    QString next;     //!< what to do, one or two sentences; empty where nothing can be done
    QString detail;   //!< the server's or the system's own words; may be empty
};

ErrorWords wordsFor(const Error &error);

//! All of it as one paragraph, for the command line and for copying.
QString errorText(const Error &error);

//! A damaged database that was mended: how much of it, and where the old file is.
ErrorWords wordsFor(const Recovery &recovery);

//! The same as one paragraph.
QString errorText(const Recovery &recovery);

} // namespace Botdesk
