// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Botdesk {

//! What stands where a secret was.
inline constexpr QLatin1StringView RedactedMark("<redacted>");

//! @p text without tokens: anything of a token's form becomes `123456:…`, and every secret registered with
//! addSecret() becomes <redacted>. All logs, errors, exports and clipboard texts pass through here. Thread-safe.
QString redacted(QString text);
QByteArray redacted(QByteArray text);   //!< the same for UTF-8

//! From now on @p secret (a webhook's secret token, a proxy's password) is cut out of everything that is redacted.
//! Shorter than 6 characters is ignored: cutting that out would garble texts without hiding anything.
void addSecret(const QByteArray &secret);

} // namespace Botdesk
