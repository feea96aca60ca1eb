// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/strangers.h"

namespace Botdesk {

//! Who did what, when, and how it was before, in one or two sentences. Of addresses only the hosts: paths are often secrets.
QString sentenceFor(const StrangerTrace &trace);

} // namespace Botdesk
