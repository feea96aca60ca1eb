// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/apiserver.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QUrl withPath(const QUrl &root, const QString &path)
{
    QUrl url = root;
    QString base = root.path();
    if (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

} // namespace

QUrl ApiServer::cloud()
{
    return QUrl(u"https://api.telegram.org"_s);
}

QUrl ApiServer::methodUrl(const Token &token, const QString &method) const
{
    const QString secret = QString::fromLatin1(token.reveal());
    return withPath(root, u"/bot"_s + secret + (testEnvironment ? u"/test/"_s : u"/"_s) + method);
}

QUrl ApiServer::fileUrl(const Token &token, const QString &filePath) const
{
    const QString secret = QString::fromLatin1(token.reveal());
    return withPath(root, u"/file/bot"_s + secret + (testEnvironment ? u"/test/"_s : u"/"_s) + filePath);
}

Result<QUrl> readApiRoot(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid())
        return failure(Error::Kind::Invalid, url.errorString());
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return failure(Error::Kind::Invalid, u"it begins with http:// or https://"_s);
    if (url.host().isEmpty())
        return failure(Error::Kind::Invalid, u"the host is missing"_s);
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return failure(Error::Kind::Invalid, u"it has a host, a port and a path at most"_s);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace Botdesk
