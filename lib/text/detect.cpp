// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/detect.h"

#include "text/detecturl.h"
#include "text/entityrules.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUsername = 32;
constexpr qsizetype LongestCommand = 64;
constexpr int LongestHashtag = 256;   // code points, without the sign
constexpr qsizetype LongestCashtag = 8;

bool isNameCharacter(QChar c)
{
    return isAsciiAlnum(c.unicode()) || c == u'_';
}

qsizetype nameEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isNameCharacter(text[at]))
        ++at;
    return at;
}

char32_t following(QStringView text, qsizetype at)
{
    return at < text.size() ? codePointAt(text, at) : U'\0';
}

bool isHashtagCharacter(char32_t c)
{
    const bool isSinhala = c >= 0x0d80 && c <= 0x0dff;
    return c == U'_' || c == 0x200c || c == 0xb7 || isSinhala || QChar::isLetter(c)
        || QChar::category(c) == QChar::Number_DecimalDigit;
}

//! Where "@chatusername" behind a tag ends; @p at when there is none.
qsizetype chatNameEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'@')
        return at;
    const qsizetype end = nameEnd(text, at + 1);
    const qsizetype length = end - at - 1;
    return length >= 3 && length <= LongestUsername ? end : at;
}

//! Looks at every @p sign in the text. @p match gives the end of the entity that begins there (or 0) and moves its second
//! argument to where the search goes on.
template <typename Match>
void findAtSign(QStringView text, QChar sign, EntityType type, QList<TextEntity> &found, Match match)
{
    for (qsizetype begin = text.indexOf(sign); begin >= 0;) {
        qsizetype next = begin + 1;
        if (const qsizetype end = match(begin, next); end > 0)
            found.append({.type = type, .offset = int(begin), .length = int(end - begin)});
        begin = text.indexOf(sign, next);
    }
}

void findMentions(QStringView text, QList<TextEntity> &found)
{
    findAtSign(text, u'@', EntityType::Mention, found, [&](qsizetype begin, qsizetype &next) -> qsizetype {
        if (isWordCharacter(codePointBefore(text, begin)))
            return 0;
        next = nameEnd(text, begin + 1);
        const QString name = text.sliced(begin + 1, next - begin - 1).toString().toLower();
        // Inline bots of the first hour have shorter names than anybody may take today.
        const bool isLongEnough = name.size() >= 4 || name == u"gif" || name == u"vid" || name == u"pic";
        return isLongEnough && name.size() <= LongestUsername && !isWordCharacter(following(text, next)) ? next : 0;
    });
}

void findBotCommands(QStringView text, QList<TextEntity> &found)
{
    const auto isForbiddenNeighbour = [](char32_t c) {
        return isWordCharacter(c) || c == U'/' || c == U'<' || c == U'>';
    };
    findAtSign(text, u'/', EntityType::BotCommand, found, [&](qsizetype begin, qsizetype &next) -> qsizetype {
        if (isForbiddenNeighbour(codePointBefore(text, begin)))
            return 0;
        next = nameEnd(text, begin + 1);
        const qsizetype length = next - begin - 1;
        if (length < 1 || length > LongestCommand)
            return 0;
        if (following(text, next) == U'@') {
            const qsizetype end = chatNameEnd(text, next);
            if (end == next)
                return 0;
            next = end;
        }
        return isForbiddenNeighbour(following(text, next)) ? 0 : next;
    });
}

void findHashtags(QStringView text, QList<TextEntity> &found)
{
    findAtSign(text, u'#', EntityType::Hashtag, found, [&](qsizetype begin, qsizetype &next) -> qsizetype {
        if (isHashtagCharacter(codePointBefore(text, begin)))
            return 0;
        bool hasLetter = false;
        qsizetype end = begin + 1;
        for (int length = 0; next < text.size() && isHashtagCharacter(codePointAt(text, next)); ++length) {
            if (length < LongestHashtag)
                hasLetter = hasLetter || QChar::isLetter(codePointAt(text, next));
            next = nextCharacter(text, next);
            if (length < LongestHashtag)
                end = next;
        }
        if (!hasLetter || following(text, next) == U'#')
            return 0;
        return end == next ? next = chatNameEnd(text, next) : end;
    });
}

void findCashtags(QStringView text, QList<TextEntity> &found)
{
    findAtSign(text, u'$', EntityType::Cashtag, found, [&](qsizetype begin, qsizetype &next) -> qsizetype {
        const char32_t previous = codePointBefore(text, begin);
        if (isHashtagCharacter(previous) || previous == U'$')
            return 0;
        if (text.sliced(next).startsWith(u"1INCH")) {
            next += 5;
        } else {
            while (next < text.size() && text[next] >= u'A' && text[next] <= u'Z')
                ++next;
        }
        const qsizetype length = next - begin - 1;
        const char32_t after = following(text, next);
        if (length < 1 || length > LongestCashtag || isHashtagCharacter(after) || after == U'$')
            return 0;
        return next = chatNameEnd(text, next);
    });
}

//! The international form alone: a plus sign, then 7 to 15 digits, in groups or not.
void findPhoneNumbers(QStringView text, QList<TextEntity> &found)
{
    findAtSign(text, u'+', EntityType::PhoneNumber, found, [&](qsizetype begin, qsizetype &next) -> qsizetype {
        if (isWordCharacter(codePointBefore(text, begin)))
            return 0;
        int digits = 0;
        qsizetype end = 0;
        for (; next < text.size(); ++next) {
            const QChar c = text[next];
            if (c >= u'0' && c <= u'9') {
                ++digits;
                end = next + 1;
            } else if (!QStringView(u"- ()").contains(c) || digits == 0) {
                break;
            }
        }
        const bool isGood = digits >= 7 && digits <= 15 && !isWordCharacter(following(text, end));
        return isGood ? end : 0;
    });
}

} // namespace

QList<TextEntity> detectEntities(const QString &text)
{
    QList<TextEntity> found;
    findMentions(text, found);
    findBotCommands(text, found);
    findHashtags(text, found);
    findCashtags(text, found);
    findPhoneNumbers(text, found);
    found += detectTgUrls(text);
    found += detectUrls(text);
    sortEntities(found);
    int end = 0;
    found.removeIf([&](const TextEntity &entity) {
        if (entity.offset < end)
            return true;
        end = entity.end();
        return false;
    });
    return found;
}

} // namespace Botdesk
