// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/link.h"

#include "rules/serverwords.h"

#include <QStringList>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestQuotedUrl = 128;   // code points of a url that an error repeats
constexpr int LargestPort = 65535;

struct HttpUrl
{
    bool isHttps = false;
    QString userInfo;
    QString host;       // ASCII letters in lower case, others kept
    bool isIpv6 = false;
    int port = 0;       // 0: none was given
    QString path;       // begins with '/'
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLowerHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f');
}

QString asciiLower(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
    }
    return result;
}

qsizetype indexOfAny(QStringView text, QStringView characters)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (characters.contains(text[i]))
            return i;
    }
    return text.size();
}

bool isIpv4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        const auto value = strictNumber(part);
        return value && *value >= 0 && *value <= 255;
    });
}

bool isIpv6Group(QStringView text)
{
    return !text.isEmpty() && text.size() <= 4
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isLowerHexDigit(c.toLower()); });
}

//! Counts the 16-bit groups of one side of "::"; -1 when something in it is none.
int groupCount(QStringView side, bool mayEndInIpv4)
{
    if (side.isEmpty())
        return 0;
    const auto groups = side.split(u':');
    int count = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool isIpv4Tail = mayEndInIpv4 && i + 1 == groups.size() && isIpv4(groups[i]);
        if (!isIpv4Tail && !isIpv6Group(groups[i]))
            return -1;
        count += isIpv4Tail ? 2 : 1;
    }
    return count;
}

bool isIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0)
        return groupCount(text, true) == 8;
    const int left = groupCount(text.first(gap), false);
    const int right = groupCount(text.sliced(gap + 2), true);
    return left >= 0 && right >= 0 && left + right <= 7;
}

//! Splits "host:port"; the port is -1 when it is no number between 1 and 65535, 0 when there is none.
std::pair<QStringView, int> withoutPort(QStringView authority)
{
    qsizetype colon = authority.size() - 1;
    while (colon > 0 && !QStringView(u":]@").contains(authority[colon]))
        --colon;
    if (colon <= 0 || authority[colon] != u':')
        return {authority, 0};
    QStringView digits = authority.sliced(colon + 1);
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    const auto port = strictNumber(digits);
    return {authority.first(colon), port && *port > 0 && *port <= LargestPort ? int(*port) : -1};
}

Result<void> checkHost(QStringView host, bool isIpv6Host)
{
    for (qsizetype i = 0; i < host.size(); ++i) {
        const QChar c = host[i];
        if (isIpv6Host || c.unicode() >= 128)
            continue;
        if ((c >= u'a' && c <= u'z') || isDigit(c) || QStringView(u".-_!$,~*'();&+=").contains(c))
            continue;
        if (c != u'%')
            return refused(u"Disallowed character in URL host"_s);
        if (i + 2 >= host.size() || !isLowerHexDigit(host[i + 1]) || !isLowerHexDigit(host[i + 2]))
            return refused(u"Wrong percent-encoded symbol in URL host"_s);
        i += 2;
    }
    return {};
}

//! The path with `/` in front and white space percent-encoded.
QString normalisedPath(QStringView path)
{
    while (!path.isEmpty() && (QStringView(u" \t\r\n\v").contains(path.back()) || path.back().isNull()))
        path.chop(1);
    QString result = path.startsWith(u'/') ? QString() : u"/"_s;
    for (const QChar c : path) {
        if (c.unicode() <= 0x20)
            result += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            result += c;
    }
    return result;
}

Result<HttpUrl> parseHttpUrl(QStringView url)
{
    HttpUrl result;
    QStringView rest = url;
    const qsizetype schemeEnd = indexOfAny(rest, u":/?#@[]");
    if (rest.sliced(schemeEnd).startsWith(u"://")) {
        const QString scheme = asciiLower(rest.first(schemeEnd));
        if (scheme != u"http" && scheme != u"https")
            return refused(u"Unsupported URL protocol"_s);
        result.isHttps = scheme == u"https";
        rest = rest.sliced(schemeEnd + 3);
    }
    const QStringView authority = rest.first(indexOfAny(rest, u"/?#"));
    const auto [userInfoAndHost, port] = withoutPort(authority);
    if (port < 0)
        return refused(u"Wrong port number specified in the URL"_s);
    result.port = port;

    const qsizetype at = userInfoAndHost.lastIndexOf(u'@');
    if (at > 0)
        result.userInfo = userInfoAndHost.first(at).toString();
    const QStringView host = userInfoAndHost.sliced(at + 1);
    if (host.size() >= 2 && host.startsWith(u'[') && host.endsWith(u']')) {
        if (!isIpv6(host.sliced(1, host.size() - 2)))
            return refused(u"Wrong IPv6 address specified in the URL"_s);
        result.isIpv6 = true;
    }
    if (host.isEmpty())
        return refused(u"URL host is empty"_s);
    if (host == u".")
        return refused(u"Host is invalid"_s);
    result.host = asciiLower(host);
    if (const auto good = checkHost(result.host, result.isIpv6); !good)
        return tl::unexpected(good.error());
    result.path = normalisedPath(rest.sliced(authority.size()));
    return result;
}

//! tg:, ton: or tonsite: in front of @p link, without the colon; empty when there is none of them.
QString ownScheme(const QString &link)
{
    for (const QLatin1StringView scheme : {"tg"_L1, "ton"_L1, "tonsite"_L1}) {
        if (link.startsWith(scheme, Qt::CaseInsensitive) && link.size() > scheme.size() && link[scheme.size()] == u':')
            return scheme;
    }
    return {};
}

Result<QString> normalisedOwnLink(const QString &scheme, QStringView rest, const HttpUrl &url)
{
    const bool isPlain = !rest.startsWith(u"http://", Qt::CaseInsensitive) && !url.isHttps && url.userInfo.isEmpty()
        && url.port == 0 && !url.isIpv6;
    if (!isPlain)
        return refused(u"Wrong %1 URL"_s.arg(scheme));
    const bool isDomain = scheme == u"tonsite";
    const bool hostIsGood = std::all_of(url.host.begin(), url.host.end(), [=](QChar c) {
        return (c >= u'a' && c <= u'z') || isDigit(c) || c == u'-' || c == u'_' || (isDomain && c == u'.');
    });
    if (!hostIsGood)
        return refused(u"Unallowed characters in URL host"_s);
    QString path = url.path;
    if (path.startsWith(u"/?"))
        path.remove(0, 1);
    return scheme + u"://"_s + url.host + path;
}

} // namespace

Result<QString> normalisedLink(const QString &link, LinkSchemes schemes)
{
    const QString scheme = ownScheme(link);
    QStringView rest = link;
    if (!scheme.isEmpty()) {
        rest = rest.sliced(scheme.size() + 1);
        if (rest.startsWith(u"//"))
            rest = rest.sliced(2);
    }
    const auto url = parseHttpUrl(rest);
    if (!url)
        return tl::unexpected(url.error());
    if (schemes == LinkSchemes::HttpsOnly && (!url->isHttps || !scheme.isEmpty()))
        return refused(u"Only HTTPS links are allowed"_s);
    if (!scheme.isEmpty())
        return normalisedOwnLink(scheme, rest, *url);
    if (!url->host.contains(u'.') && !url->isIpv6)
        return refused(u"Wrong HTTP URL"_s);
    return (url->isHttps ? u"https://"_s : u"http://"_s) + (url->userInfo.isEmpty() ? QString() : url->userInfo + u'@')
        + url->host + (url->port > 0 ? u':' + QString::number(url->port) : QString()) + url->path;
}

Result<QString> checkedLink(const QString &link, LinkSchemes schemes)
{
    auto result = normalisedLink(link, schemes);
    if (result)
        return result;
    qsizetype quoted = 0;
    for (int codePoints = 0; quoted < link.size() && codePoints < LongestQuotedUrl; ++codePoints)
        quoted += link[quoted].isHighSurrogate() && quoted + 1 < link.size() ? 2 : 1;
    return refused(u"URL '%1' is invalid: %2"_s.arg(link.first(quoted), result.error().detail));
}

std::optional<UserId> userOfLink(const QString &link)
{
    const auto tg = readTgLink(link);
    if (!tg || tg->host != u"user")
        return std::nullopt;
    const auto id = strictNumber(tg->value(u"id"));
    if (!id || *id <= 0)
        return std::nullopt;
    return UserId(*id);
}

QString TgLink::value(QStringView name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto &parameter) { return parameter.first == name; });
    return found == parameters.end() ? QString() : found->second;
}

std::optional<TgLink> readTgLink(const QString &link)
{
    if (!link.startsWith(u"tg:", Qt::CaseInsensitive))
        return std::nullopt;
    QStringView rest = QStringView(link).sliced(3);
    if (rest.startsWith(u"//"))
        rest = rest.sliced(2);
    const qsizetype hostEnd = indexOfAny(rest, u"/?#");
    TgLink result{.host = asciiLower(rest.first(hostEnd)), .parameters = {}};
    rest = rest.sliced(hostEnd);
    if (rest.startsWith(u'/'))
        rest = rest.sliced(1);
    if (!rest.startsWith(u'?'))
        return result;
    rest = rest.sliced(1);
    rest = rest.first(indexOfAny(rest, u"#"));
    for (const QStringView parameter : rest.split(u'&')) {
        const qsizetype equals = indexOfAny(parameter, u"=");
        const QStringView value = parameter.sliced(std::min(equals + 1, parameter.size()));
        result.parameters.append({asciiLower(parameter.first(equals)), value.toString()});
    }
    return result;
}

std::optional<qint64> strictNumber(QStringView digits)
{
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok || QString::number(value) != digits)
        return std::nullopt;
    return value;
}

} // namespace Botdesk
