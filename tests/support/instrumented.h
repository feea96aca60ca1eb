// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

namespace Botdesk::Testing {

//! Whether this is the tree with the sanitizers: it is some ten times slower and keeps memory that was freed.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool IsInstrumented = true;
#elif defined(__has_feature)
inline constexpr bool IsInstrumented = __has_feature(address_sanitizer);
#else
inline constexpr bool IsInstrumented = false;
#endif

} // namespace Botdesk::Testing
