// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/apicall.h"

#include "api/client.h"

namespace Botdesk {

ApiCall::ApiCall(QObject *parent)
    : QObject(parent)
{
    connect(this, &ApiCall::finished, this, &QObject::deleteLater);
}

void ApiCall::abort()
{
    if (m_call)
        m_call->abort();
}

void ApiCall::follow(HttpCall *call, const QString &method)
{
    m_call = call;
    connect(call, &HttpCall::uploaded, this, &ApiCall::uploaded);
    connect(call, &HttpCall::finished, this, [this, method](const Result<HttpAnswer> &answer) {
        emit finished(answer.and_then([&method](const HttpAnswer &got) { return readAnswerTo(method, got); }));
    });
}

void ApiCall::refuse(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { emit finished(tl::unexpected<Error>(error)); }, Qt::QueuedConnection);
}

} // namespace Botdesk
