// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace Botdesk {

//! A value, or the Error why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

//! `return failure(Error::Kind::Invalid, u"…"_s);` from a function that returns a Result.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{.kind = kind, .detail = std::move(detail)});
}

} // namespace Botdesk
