// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace Botdesk {

enum class LinkSchemes {
    Any,        //!< http, https, tg, ton, tonsite; no scheme means http
    HttpsOnly,
};

//! @p link as the server echoes it: scheme added, host in lower case, at least `/` for a path.
//! Otherwise an error whose detail is the bare reason: "Wrong HTTP URL", "URL host is empty" …
Result<QString> normalisedLink(const QString &link, LinkSchemes schemes = LinkSchemes::Any);

//! normalisedLink() with the server's whole sentence in the error: "URL 'U' is invalid: Wrong HTTP URL".
Result<QString> checkedLink(const QString &link, LinkSchemes schemes = LinkSchemes::Any);

//! N of `tg://user?id=N`, in any case and also as `tg:user?id=N`; nothing when @p link is something else or N no user.
std::optional<UserId> userOfLink(const QString &link);

//! What `tg://HOST?…` says: the host in lower case and its parameters as given, the first of a name first.
struct TgLink
{
    QString host;
    QList<std::pair<QString, QString>> parameters;

    //! The first value called @p name, or an empty string.
    QString value(QStringView name) const;
};

//! Reads @p link when its scheme is `tg:`; names of parameters are in lower case, values as they were given.
std::optional<TgLink> readTgLink(const QString &link);

//! A whole number without plus sign, white space or leading zeros, as the server insists on for ids in links and attributes.
std::optional<qint64> strictNumber(QStringView digits);

} // namespace Botdesk
