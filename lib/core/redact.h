// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Botdesk {

//! What stands where a secret was.
inline constexpr QLatin1StringView RedactedMark("<redacted>");

//! @p text without tokens: anything of a token's form becomes `123456:…`, and every secret registered with
//! addSecret() becomes <redacted>, also one that @p text ends in the middle of. All logs, errors, exports and clipboard texts pass through here. Thread-safe.
QString redacted(QString text);
QByteArray redacted(QByteArray text);   //!< the same for UTF-8

//! The beginning of @p text, redacted, at most @p limit bytes. Cut the other way round, the first half of a token that
//! the limit falls into would stay behind: too short to be known for one.
QByteArray redactedBeginning(QByteArrayView text, qsizetype limit);

//! From now on @p secret (a token's, a webhook's secret token, a proxy's password) is cut out of everything that is redacted.
//! Shorter than 6 characters is ignored: cutting that out would garble texts without hiding anything.
void addSecret(const QByteArray &secret);

} // namespace Botdesk
