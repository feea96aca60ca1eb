// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/serverwords.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

bool isCapitalOrUnderscore(QChar c)
{
    return c == u'_' || (c >= u'A' && c <= u'Z');
}

bool isBackendCode(const QString &message)
{
    return !message.isEmpty() && std::all_of(message.begin(), message.end(), [](QChar c) {
        return isCapitalOrUnderscore(c) || (c >= u'0' && c <= u'9');
    });
}

struct Rewrite
{
    QLatin1StringView backend;
    int code;
    QLatin1StringView words;
};

// What the backend says only in capitals, and the words that the Bot API has for it.
constexpr Rewrite Rewrites[] = {
    {QLatin1StringView("MESSAGE_NOT_MODIFIED"), 400,
     QLatin1StringView("message is not modified: specified new message content and reply markup are exactly the same as a "
                       "current content and reply markup of the message")},
    {QLatin1StringView("WC_CONVERT_URL_INVALID"), 400, QLatin1StringView("Wrong HTTP URL specified")},
    {QLatin1StringView("EXTERNAL_URL_INVALID"), 400, QLatin1StringView("Wrong HTTP URL specified")},
    {QLatin1StringView("WEBPAGE_CURL_FAILED"), 400, QLatin1StringView("Failed to get HTTP URL content")},
    {QLatin1StringView("WEBPAGE_MEDIA_EMPTY"), 400, QLatin1StringView("Wrong type of the web page content")},
    {QLatin1StringView("MEDIA_GROUPED_INVALID"), 400,
     QLatin1StringView("Can't use the media of the specified type in the album")},
    {QLatin1StringView("REPLY_MARKUP_TOO_LONG"), 400, QLatin1StringView("reply markup is too long")},
    {QLatin1StringView("QUERY_ID_INVALID"), 400,
     QLatin1StringView("query is too old and response timeout expired or query ID is invalid")},
    {QLatin1StringView("MESSAGE_DELETE_FORBIDDEN"), 400, QLatin1StringView("message can't be deleted")},
    {QLatin1StringView("INPUT_USER_DEACTIVATED"), 403, QLatin1StringView("Forbidden: user is deactivated")},
    {QLatin1StringView("USER_IS_BLOCKED"), 403, QLatin1StringView("Forbidden: bot was blocked by the user")},
};

QString prefix(int code)
{
    switch (code) {
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 500:
        return u"Internal Server Error"_s;
    default:
        return u"Bad Request"_s;
    }
}

int shownCode(int code, const QString &message)
{
    if (code == 403)
        return isBackendCode(message) ? 400 : 403;
    return code == 401 || code == 500 ? code : 400;
}

} // namespace

ErrorAnswer errorAnswer(int code, const QString &message)
{
    const auto rewrite = std::find_if(std::begin(Rewrites), std::end(Rewrites),
                                      [&](const Rewrite &entry) { return message == entry.backend; });
    const QString words = rewrite == std::end(Rewrites) ? message : QString(rewrite->words);
    const int shown = rewrite == std::end(Rewrites) ? shownCode(code, message) : rewrite->code;
    if (words.startsWith(prefix(shown)))
        return {shown, words};
    if (words.isEmpty())
        return {shown, prefix(shown)};
    return {shown, prefix(shown) + u": "_s + shapedWords(words)};
}

QString refusalWords(const QString &message)
{
    return errorAnswer(400, message).description.mid(QLatin1StringView("Bad Request: ").size());
}

QString shapedErrorDescription(int code, const QString &message)
{
    return errorAnswer(code, message).description;
}

QString shapedWords(const QString &message)
{
    if (message.isEmpty() || (message.size() >= 2 && isCapitalOrUnderscore(message[1])))
        return message;
    QString words = message;
    if (words[0] >= u'A' && words[0] <= u'Z')
        words[0] = words[0].toLower();
    return words;
}

tl::unexpected<Error> refused(const QString &words)
{
    return failure(Error{.kind = Error::Kind::BadRequest, .detail = words, .code = 400});
}

Error shaped(Error error)
{
    error.detail = shapedWords(error.detail);
    return error;
}

} // namespace Botdesk
