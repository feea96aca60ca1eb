// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/sendoutcome.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr std::chrono::milliseconds LongestWait = 60s;

// As the server says it, and the cloud in other letters.
constexpr std::pair<QLatin1StringView, ChatTrouble::Kind> Words[] = {
    {"blocked by the user"_L1, ChatTrouble::Kind::Blocked},
    {"bot was kicked"_L1, ChatTrouble::Kind::Removed},
    {"bot is not a member"_L1, ChatTrouble::Kind::Removed},
    {"group chat was deleted"_L1, ChatTrouble::Kind::Removed},
    {"user is deactivated"_L1, ChatTrouble::Kind::Deactivated},
    {"can't initiate conversation"_L1, ChatTrouble::Kind::NeverStarted},
    {"chat not found"_L1, ChatTrouble::Kind::NotFound},
};

} // namespace

bool wasNotSent(const Error &error)
{
    return error.kind == Error::Kind::ConnectionRefused || error.kind == Error::Kind::HostNotFound || error.kind == Error::Kind::Network
        || error.kind == Error::Kind::Tls || error.kind == Error::Kind::Timeout;
}

bool isOutcomeUnknown(const Error &error)
{
    const bool fromAGateway = error.kind == Error::Kind::ServerTrouble && (error.code == 502 || error.code == 504);
    return fromAGateway || error.kind == Error::Kind::OutcomeUnknown || error.kind == Error::Kind::NotBotApi
        || error.kind == Error::Kind::BadJson || error.kind == Error::Kind::Truncated
        || error.kind == Error::Kind::Cancelled;
}

std::optional<ChatTrouble::Kind> chatTroubleIn(const Error &error)
{
    if (error.migrateToChatId || (error.kind != Error::Kind::Forbidden && error.kind != Error::Kind::BadRequest))
        return {};
    for (const auto &[words, kind] : Words) {
        if (error.detail.contains(words, Qt::CaseInsensitive))
            return kind;
    }
    return {};
}

std::chrono::milliseconds waitAfter(int attempts)
{
    return std::min<std::chrono::milliseconds>(LongestWait, 1000ms * (1 << std::clamp(attempts - 1, 0, 6)));
}

} // namespace Botdesk
