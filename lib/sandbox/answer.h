// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <tl/expected.hpp>

#include <optional>

namespace Botdesk::Sandbox {

//! Why a method said no, in the server's words: `text` is the whole description.
struct Refusal
{
    int code = 400;
    QString text;
    std::optional<int> retryAfter = {};
    std::optional<qint64> migrateToChatId = {};

    bool operator==(const Refusal &) const = default;
};

//! What a method gives back: its result as JSON text, and the rare description beside it.
struct Success
{
    QByteArray result;
    QString description = {};
};

using Answer = tl::expected<Success, Refusal>;
template <typename T>
using Checked = tl::expected<T, Refusal>;

inline Answer success(const QJsonValue &result)
{
    return Success{.result = serialized(result)};
}

inline Answer success(const QJsonValue &result, const QString &description)
{
    return Success{.result = serialized(result), .description = description};
}

inline tl::unexpected<Refusal> refuse(int code, const QString &text)
{
    return tl::unexpected<Refusal>(Refusal{.code = code, .text = text});
}

inline tl::unexpected<Refusal> badRequest(const QString &text)
{
    return refuse(400, QStringLiteral("Bad Request: ") + text);
}

inline tl::unexpected<Refusal> forbidden(const QString &text)
{
    return refuse(403, QStringLiteral("Forbidden: ") + text);
}

inline tl::unexpected<Refusal> conflict(const QString &text)
{
    return refuse(409, QStringLiteral("Conflict: ") + text);
}

inline tl::unexpected<Refusal> tooManyRequests(int seconds)
{
    return tl::unexpected<Refusal>(Refusal{
        .code = 429, .text = QStringLiteral("Too Many Requests: retry after %1").arg(seconds), .retryAfter = seconds});
}

//! Unwraps an expected in a function that returns one with the same kind of error.
#define BOTDESK_TRY(name, expression) \
    const auto name##Result = (expression); \
    if (!name##Result) \
        return tl::unexpected(name##Result.error()); \
    auto &&name = *name##Result

} // namespace Botdesk::Sandbox
