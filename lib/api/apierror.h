// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/httpclient.h"

#include <QJsonObject>

namespace Botdesk {

//! What a method returned.
struct ApiAnswer
{
    QJsonValue result;     //!< the method's own result; undefined for an answer that was asked for unread
    QString description;   //!< said beside it, such as "Webhook was set"
    QByteArray body;       //!< the whole answer, as received

    bool operator==(const ApiAnswer &) const = default;
};

//! Reads an answer of a Bot API server: {"ok":true,"result":…}, or the Error that it is. HTML, plain text and foreign JSON
//! become an Error by their status, with the beginning of what came. No token is left in any `detail`.
Result<ApiAnswer> readApiAnswer(const HttpAnswer &answer);

//! The kind that belongs to an error_code or HTTP status.
Error::Kind kindOfCode(int code);

} // namespace Botdesk
