// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/detecturl.h"

#include "rules/cleaning.h"
#include "rules/link.h"
#include "text/tlds.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView BadPathEnds(u".:;,('?!`");
constexpr qsizetype LongestTgHost = 253;

bool isSeparator(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Separator_Space || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

bool isUrlCharacter(char32_t c)
{
    if (c >= 0x2000 && c <= 0x206f)   // of the general punctuation only joiners and dashes
        return c == 0x200c || c == 0x200d || (c >= 0x2010 && c <= 0x2015);
    return !isSeparator(c);
}

bool isAnyOf(char32_t c, QStringView characters)
{
    return c < 0x10000 && characters.contains(QChar(char16_t(c)));
}

bool isPathCharacter(char32_t c)
{
    return !isAnyOf(c, u"\n<>\"«»") && isUrlCharacter(c);
}

bool isUserInfoCharacter(char32_t c)
{
    return !isAnyOf(c, u"\n/[]{}()'`<>\"@«»") && isUrlCharacter(c);
}

bool isDomainCharacter(char32_t c)
{
    return c < 0xc0 ? isAsciiAlnum(c) || isAnyOf(c, u"._-~") : isUrlCharacter(c);
}

bool isSchemeCharacter(char32_t c)
{
    return c < 0x80 ? isAsciiAlnum(c) || c == U'+' || c == U'-' : !isSeparator(c);
}

bool isLabelCharacter(QChar c)
{
    return isAsciiAlnum(c.unicode()) || c == u'_' || c == u'-';
}

template <typename Accepts>
qsizetype skipForward(QStringView text, qsizetype at, Accepts accepts)
{
    while (at < text.size() && accepts(codePointAt(text, at)))
        at = nextCharacter(text, at);
    return at;
}

template <typename Accepts>
qsizetype skipBackward(QStringView text, qsizetype at, qsizetype begin, Accepts accepts)
{
    while (at > begin && accepts(codePointBefore(text, at)))
        at = previousCharacter(text, at);
    return at;
}

//! The end of the path, query or fragment that begins at @p at; punctuation at its end does not belong to it.
qsizetype pathEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || !QStringView(u"/?#").contains(text[at]))
        return at;
    qsizetype end = skipForward(text, at + 1, isPathCharacter);
    while (end > at + 1 && BadPathEnds.contains(text[end - 1]))
        --end;
    return text[at] == u'/' || end > at + 1 ? end : at;
}

qsizetype portEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u':')
        return at;
    const qsizetype end = skipForward(text, at + 1, [](char32_t c) { return c >= U'0' && c <= U'9'; });
    const int port = end - at <= 16 ? text.sliced(at + 1, end - at - 1).toInt() : 0;
    return port > 0 && port <= 65535 ? end : at;
}

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0)
        return false;
    const QStringView user = text.first(at);
    int parts = 1;
    qsizetype partBegin = 0;
    for (qsizetype i = 0; i < user.size(); ++i) {
        if (user[i] == u'.' || user[i] == u'+') {
            if (i - partBegin > 26)
                return false;
            ++parts;
            partBegin = i + 1;
        } else if (!isLabelCharacter(user[i])) {
            return false;
        }
    }
    const qsizetype lastPart = user.size() - partBegin;
    if (parts > 11 || lastPart < 1 || lastPart > 35)
        return false;

    auto labels = text.sliced(at + 1).split(u'.');
    if (labels.size() < 2 || labels.size() > 7)
        return false;
    const QStringView tld = labels.takeLast();
    const bool tldIsGood = tld.size() >= 2 && tld.size() <= 8
        && std::all_of(tld.begin(), tld.end(), [](QChar c) { return isAsciiAlnum(c.unicode()) && !c.isDigit(); });
    return tldIsGood && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= 30 && std::all_of(label.begin(), label.end(), isLabelCharacter)
            && isAsciiAlnum(label.front().unicode()) && isAsciiAlnum(label.back().unicode());
    });
}

bool isIpv4Part(QStringView part)
{
    const auto value = strictNumber(part);
    return value && *value >= 0 && *value <= 255;
}

bool isGoodTld(QStringView tld, bool hasScheme)
{
    if (codePointCount(tld) <= 1)
        return false;
    if (tld.startsWith(u"xn--")) {
        return tld.size() > 5
            && std::all_of(tld.begin() + 4, tld.end(), [](QChar c) { return isAsciiAlnum(c.unicode()); });
    }
    return !tld.contains(u'_') && !tld.contains(u'-') && (hasScheme || isTopLevelDomain(tld));
}

bool isGoodDomain(QStringView domain, bool hasScheme)
{
    if (domain.compare(u"teiegram.org", Qt::CaseInsensitive) == 0)   // a known trap, which the server does not link
        return false;
    const auto labels = domain.split(u'.');
    const bool labelsAreGood = std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.toUtf8().size() < 64 && !label.endsWith(u'-');
    });
    if (!labelsAreGood || labels.size() < 2)
        return false;
    if (labels.size() == 4 && std::all_of(labels.begin(), labels.end(), isIpv4Part))
        return true;
    const bool hasOnlyDigits = std::all_of(domain.begin(), domain.end(),
                                           [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
    return !hasOnlyDigits && isGoodTld(labels.last(), hasScheme) && !labels[labels.size() - 2].contains(u'_');
}

//! How much of the path of @p url belongs to it: up to a bracket that closes nothing, and no punctuation at the end.
qsizetype balancedLength(QStringView path)
{
    constexpr QStringView Opening(u"([{");
    constexpr QStringView Closing(u")]}");
    int open[3] = {};
    qsizetype length = 0;
    for (; length < path.size(); ++length) {
        if (const auto kind = Opening.indexOf(path[length]); kind >= 0)
            ++open[kind];
        if (const auto kind = Closing.indexOf(path[length]); kind >= 0 && --open[kind] < 0)
            break;
    }
    while (length > 0 && BadPathEnds.contains(path[length - 1]))
        --length;
    return length;
}

//! The length of the link that @p url begins with; 0 when it is none after all.
qsizetype linkLength(QStringView url)
{
    qsizetype schemeLength = 0;
    for (const QStringView scheme : {u"http://", u"https://", u"ftp://"}) {
        if (url.startsWith(scheme, Qt::CaseInsensitive))
            schemeLength = scheme.size();
    }
    const QStringView rest = url.sliced(schemeLength);
    const auto pathBegin = std::find_if(rest.begin(), rest.end(), [](QChar c) { return QStringView(u"/?#").contains(c); });
    const QStringView authority = rest.first(pathBegin - rest.begin());
    QStringView domain = authority.sliced(authority.indexOf(u'@') + 1);
    if (const qsizetype colon = domain.lastIndexOf(u':'); colon >= 0)
        domain = domain.first(colon);
    if (!isGoodDomain(domain, schemeLength > 0))
        return 0;
    return schemeLength + authority.size() + balancedLength(rest.sliced(authority.size()));
}

//! Whether the scheme that ends before "://" at @p at may stand there, and where it begins: "xhttp" is taken for "http".
qsizetype schemeBegin(QStringView text, qsizetype schemeEnd, qsizetype begin)
{
    const qsizetype wordBegin = skipBackward(text, schemeEnd, begin, isSchemeCharacter);
    const QString scheme = text.sliced(wordBegin, schemeEnd - wordBegin).toString().toLower();
    if (scheme.endsWith(u"http") && scheme != u"shttp")
        return schemeEnd - 4;
    if (scheme.endsWith(u"https"))
        return schemeEnd - 5;
    if (scheme.endsWith(u"ftp") && scheme != u"tftp" && scheme != u"sftp")
        return schemeEnd - 3;
    return -1;
}

struct Candidate
{
    TextSpan span;
    bool isGood = false;
};

//! The stretch around the dot at @p dot that looks like a link; nothing before @p begin is looked at.
Candidate candidateAround(QStringView text, qsizetype dot, qsizetype begin)
{
    qsizetype domainBegin = skipBackward(text, dot, begin, isDomainCharacter);
    qsizetype lastAt = -1;
    qsizetype end = skipForward(text, dot, [](char32_t c) { return c == U'@' || isDomainCharacter(c); });
    for (qsizetype i = end - 1; i >= dot && lastAt < 0; --i)
        lastAt = text[i] == u'@' ? i : -1;
    if (lastAt >= 0)
        domainBegin = skipBackward(text, domainBegin, begin, isUserInfoCharacter);

    end = pathEnd(text, portEnd(text, end));
    while (end > dot + 1 && text[end - 1] == u'.')
        --end;

    Candidate result{.span = {domainBegin, end}, .isGood = true};
    if (domainBegin > begin && text[domainBegin - 1] == u'@') {
        const qsizetype userBegin = skipBackward(text, domainBegin - 1, begin, isUserInfoCharacter);
        result.isGood = lastAt < 0 && userBegin < domainBegin - 1;
        result.span.begin = userBegin;
    }
    if (result.span.begin == begin)
        return result;
    const QStringView before = text.sliced(begin, result.span.begin - begin);
    if (before.endsWith(u"://")) {
        const qsizetype scheme = schemeBegin(text, result.span.begin - 3, begin);
        result.isGood = result.isGood && scheme >= 0;
        if (scheme >= 0)
            result.span.begin = scheme;
    } else {
        const char32_t previous = codePointBefore(text, result.span.begin);
        result.isGood = result.isGood && !isWordCharacter(previous) && !isAnyOf(previous, u"/#@");
    }
    return result;
}

void addLink(QStringView text, TextSpan span, QList<TextEntity> &found)
{
    const QStringView url = text.sliced(span.begin, span.end - span.begin);
    const auto add = [&](EntityType type, qsizetype offset, qsizetype length) {
        found.append({.type = type, .offset = int(offset), .length = int(length)});
    };
    if (isEmailAddress(url))
        return add(EntityType::Email, span.begin, url.size());
    if (url.startsWith(u"mailto:") && isEmailAddress(url.sliced(7)))
        return add(EntityType::Email, span.begin + 7, url.size() - 7);
    if (const qsizetype length = linkLength(url); length > 0)
        add(EntityType::Url, span.begin, length);
}

} // namespace

QList<TextEntity> detectTgUrls(QStringView text)
{
    QList<TextEntity> found;
    for (qsizetype at = text.indexOf(u"://"); at >= 0; at = text.indexOf(u"://", at)) {
        qsizetype begin = -1;
        if (text.first(at).endsWith(u"tg", Qt::CaseInsensitive))
            begin = at - 2;
        else if (text.first(at).endsWith(u"ton", Qt::CaseInsensitive))
            begin = at - 3;
        const qsizetype hostBegin = at + 3;
        at = hostBegin;
        while (begin >= 0 && at < text.size() && at - hostBegin < LongestTgHost && isLabelCharacter(text[at]))
            ++at;
        if (begin < 0 || at == hostBegin)
            continue;
        at = pathEnd(text, at);
        found.append({.type = EntityType::Url, .offset = int(begin), .length = int(at - begin)});
    }
    return found;
}

QList<TextEntity> detectUrls(QStringView text)
{
    QList<TextEntity> found;
    qsizetype begin = 0;   // what lies before it has been used up
    while (true) {
        const qsizetype dot = text.indexOf(u'.', begin);
        if (dot < 0 || dot + 1 >= text.size())
            return found;
        if (text[dot + 1] == u' ') {
            begin = dot + 2;
            continue;
        }
        const Candidate candidate = candidateAround(text, dot, begin);
        qsizetype end = candidate.span.end;
        if (candidate.isGood) {
            if (end > dot + 1)
                addLink(text, candidate.span, found);
            while (end < text.size() && text[end] == u'.')
                ++end;
        } else {
            while (text[end - 1] != u'.')
                --end;
        }
        begin = std::max(end, dot + 1);
    }
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

char32_t codePointBefore(QStringView text, qsizetype at)
{
    return at > 0 ? codePointAt(text, previousCharacter(text, at)) : U'\0';
}

qsizetype nextCharacter(QStringView text, qsizetype at)
{
    return at + (text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
}

qsizetype previousCharacter(QStringView text, qsizetype at)
{
    return at - (at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate() ? 2 : 1);
}

bool isWordCharacter(char32_t c)
{
    return c == U'_' || QChar::isLetterOrNumber(c);
}

bool isAsciiAlnum(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

} // namespace Botdesk
