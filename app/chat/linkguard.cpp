// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/linkguard.h"

#include <QHostAddress>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

bool isWeb(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

//! Whether @p words name the very place: the address itself, with or without its scheme, or @username for its t.me link.
bool namesIt(const QString &words, const QUrl &url)
{
    if (words.startsWith(u'@'))
        return url.host() == "t.me"_L1 && url.path().mid(1).compare(words.mid(1), Qt::CaseInsensitive) == 0;
    const QUrl named(words.contains("://"_L1) ? words : u"https://"_s + words);
    return named.host() == url.host() && named.path() == url.path() && named.query() == url.query();
}

} // namespace

std::optional<LinkTarget> linkTarget(const QString &link, const QString &words)
{
    const QUrl url(link.trimmed());
    if (!url.isValid() || (!isWeb(url) && url.scheme() != "tg"_L1) || (isWeb(url) && url.host().isEmpty()))
        return {};
    LinkTarget target{.url = url, .host = url.host(QUrl::FullyEncoded)};
    const bool isMisread = target.host.contains("xn--"_L1) || !url.userInfo().isEmpty() || !QHostAddress(url.host()).isNull();
    target.isOdd = isMisread || !namesIt(words.trimmed(), url);
    return target;
}

} // namespace Botdesk
