// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace Botdesk {

//! What stands in the `error_code` and `description` of a refusal.
struct ErrorAnswer
{
    int code = 400;
    QString description;

    bool operator==(const ErrorAnswer &) const = default;
};

//! Makes the answer that the official server gives for the internal error (@p code, @p message): the prefix of the code,
//! the first letter in lower case, and the codes of the backend (`MESSAGE_NOT_MODIFIED` …) in plain words.
ErrorAnswer errorAnswer(int code, const QString &message);

//! errorAnswer() without the code, for callers that know it: "Bad Request: message text is empty".
QString shapedErrorDescription(int code, const QString &message);

//! What stands behind "Bad Request: " when the server refuses with @p message, codes of the backend in plain words.
QString refusalWords(const QString &message);

//! @p message as it stands behind the prefix: the first letter is lower-cased, unless the second is `A`-`Z` or `_`
//! (`BUTTON_DATA_INVALID`, `URL …`). Shaping twice changes nothing.
QString shapedWords(const QString &message);

//! `return refused(u"Text is too long"_s);` — a 400 in the server's words, not yet shaped, so that it can be wrapped.
tl::unexpected<Error> refused(const QString &words);

//! The error of refused() with its words shaped: what an entry point of text/ or keyboard/ gives to its caller.
Error shaped(Error error);

} // namespace Botdesk
