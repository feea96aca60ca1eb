// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/error.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Botdesk {

QString kindName(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::BadRequest: return u"BadRequest"_s;
    case Kind::Unauthorized: return u"Unauthorized"_s;
    case Kind::Forbidden: return u"Forbidden"_s;
    case Kind::NotFound: return u"NotFound"_s;
    case Kind::Conflict: return u"Conflict"_s;
    case Kind::TooLarge: return u"TooLarge"_s;
    case Kind::WrongServer: return u"WrongServer"_s;
    case Kind::TooManyRequests: return u"TooManyRequests"_s;
    case Kind::ServerTrouble: return u"ServerTrouble"_s;
    case Kind::NotBotApi: return u"NotBotApi"_s;
    case Kind::BadJson: return u"BadJson"_s;
    case Kind::Truncated: return u"Truncated"_s;
    case Kind::HostNotFound: return u"HostNotFound"_s;
    case Kind::ConnectionRefused: return u"ConnectionRefused"_s;
    case Kind::Network: return u"Network"_s;
    case Kind::Tls: return u"Tls"_s;
    case Kind::Timeout: return u"Timeout"_s;
    case Kind::OutcomeUnknown: return u"OutcomeUnknown"_s;
    case Kind::Cancelled: return u"Cancelled"_s;
    case Kind::Invalid: return u"Invalid"_s;
    case Kind::Busy: return u"Busy"_s;
    case Kind::FileSystem: return u"FileSystem"_s;
    case Kind::DiskFull: return u"DiskFull"_s;
    case Kind::ReadOnly: return u"ReadOnly"_s;
    case Kind::Locked: return u"Locked"_s;
    case Kind::Damaged: return u"Damaged"_s;
    case Kind::NoKeyStore: return u"NoKeyStore"_s;
    case Kind::Internal: return u"Internal"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const Error &error)
{
    QString text = kindName(error.kind);
    if (error.code)
        text += u" (%1)"_s.arg(error.code);
    if (!error.detail.isEmpty())
        text += u": "_s + error.detail;
    return text;
}

} // namespace Botdesk
