// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/token.h"

#include <QNetworkProxy>
#include <QUrl>

namespace Botdesk {

//! Where a bot's Bot API is to be found.
struct ApiServer
{
    static QUrl cloud();   //!< https://api.telegram.org

    QUrl root = cloud();
    bool testEnvironment = false;                       //!< /bot<token>/test/METHOD
    QNetworkProxy proxy{QNetworkProxy::DefaultProxy};   //!< DefaultProxy: what the system says

    QUrl methodUrl(const Token &token, const QString &method) const;
    QUrl fileUrl(const Token &token, const QString &filePath) const;

    bool isCloud() const { return root.host() == cloud().host(); }
};

//! Reads what an operator types as the root of a Bot API server: http or https, a host, no query. An Error of kind Invalid
//! names what is wrong. A trailing slash is dropped.
Result<QUrl> readApiRoot(const QString &text);

} // namespace Botdesk
