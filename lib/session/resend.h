// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/httpmessage.h"

#include <QFuture>
#include <QMetaType>
#include <QUrl>

namespace Botdesk {

//! A request that goes out once more, to where the operator says.
struct ResentRequest
{
    QUrl url;                     //!< http or https
    QByteArray method = "POST";
    QList<HttpHeader> headers;    //!< Host, Content-Length and Connection are set anew; RedactedMark stands for the secret
    QByteArray body;
};

struct ResentAnswer
{
    int status = 0;
    QByteArray reason;
    QList<HttpHeader> headers;
    QByteArray body;
    qint64 tookMs = 0;
};

//! Sends it over a connection of its own, once, with @p secret where the mark stands. Call it in a thread with an event
//! loop; the answer of any status is a success.
QFuture<Result<ResentAnswer>> sendOnce(const ResentRequest &request, const QByteArray &secret);

} // namespace Botdesk
