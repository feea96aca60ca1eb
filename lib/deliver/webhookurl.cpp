// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/webhookurl.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

bool isHostText(QByteArrayView text, QByteArrayView also)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || !std::isxdigit(static_cast<unsigned char>(text[i + 1])) || !std::isxdigit(static_cast<unsigned char>(text[i + 2])))
                return false;
            i += 2;
            continue;
        }
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || quint8(c) >= 0x80;
        if (!isPlain && !QByteArrayView(".-_!$,~*'();&+=").contains(c) && !also.contains(c))
            return false;
    }
    return true;
}

} // namespace

std::optional<WebhookUrl> readWebhookUrl(QByteArrayView text)
{
    WebhookUrl url;
    const QByteArray all = text.toByteArray();
    QByteArray rest = all;
    const auto schemeEnd = all.indexOf("://");
    const auto firstSlash = all.indexOf('/');
    if (schemeEnd >= 0 && schemeEnd < firstSlash) {
        const QByteArray scheme = all.left(schemeEnd).toLower();
        if (scheme != "http" && scheme != "https")
            return {};
        url.isHttps = scheme == "https";
        rest = all.mid(schemeEnd + 3);
    }
    const auto end = std::find_if(rest.cbegin(), rest.cend(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    QByteArray authority(rest.cbegin(), end - rest.cbegin());
    if (const auto at = authority.lastIndexOf('@'); at >= 0) {
        if (!isHostText(QByteArrayView(authority).first(at), ":"))
            return {};
        url.userInfo = authority.left(at);
        authority = authority.mid(at + 1);
    }
    QByteArray port;
    if (authority.startsWith('[')) {
        const auto close = authority.indexOf(']');
        if (close < 0)
            return {};
        url.host = authority.mid(1, close - 1);
        url.isIpv6 = true;
        port = authority.mid(close + 1);
        if (QHostAddress(QString::fromLatin1(url.host)).protocol() != QAbstractSocket::IPv6Protocol)
            return {};
    } else {
        const auto colon = authority.indexOf(':');
        url.host = colon < 0 ? authority : authority.left(colon);
        port = colon < 0 ? QByteArray() : authority.mid(colon);
        if (url.host.isEmpty() || !isHostText(url.host, {}))
            return {};
    }
    url.port = url.isHttps ? 443 : 80;
    if (!port.isEmpty()) {
        bool isNumber = port.startsWith(':') && port.size() > 1 && port[1] != '+' && port[1] != '-';
        if (isNumber)
            url.port = port.mid(1).toInt(&isNumber);
        if (!isNumber || url.port < 1 || url.port > 65535)
            return {};
    }
    QByteArray target(end, rest.cend() - end);
    if (const auto fragment = target.indexOf('#'); fragment >= 0)
        target.truncate(fragment);
    url.target = target.startsWith('/') ? target : '/' + target;
    return url;
}

QByteArray WebhookUrl::hostHeader() const
{
    const QByteArray name = isIpv6 ? '[' + host + ']' : host;
    return port == (isHttps ? 443 : 80) ? name : name + ':' + QByteArray::number(port);
}

QString refusalOfAddress(const QString &address)
{
    static const std::array networks = {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
        "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "224.0.0.0/3"};
    const QHostAddress host(address);
    for (const char *network : networks) {
        if (host.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network))))
            return u"IP address %1 is reserved"_s.arg(host.toString());
    }
    return {};
}

} // namespace Botdesk
