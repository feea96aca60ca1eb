// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

namespace Botdesk {

//! Asks the system to let the calling thread in as soon as it has something to do, also while others use the processor:
//! for threads that somebody waits for, and that do little at a time. It gets no larger share of the processor.
//!
//! Needs Linux 6.12; before, and where it is not allowed, nothing changes. What the thread starts does not inherit it.
void becomePrompt();

//! Lets all others go first that want the processor: for a thread whose work is much, and waited for by few. It keeps a
//! tenth of the share that it had, and cannot go back.
void giveWay();

} // namespace Botdesk
