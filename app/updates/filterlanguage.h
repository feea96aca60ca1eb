// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storedupdate.h"

#include <QDateTime>

namespace Botdesk {

//! A stretch of the filter's text, for colouring and completion.
struct FilterSpan
{
    enum class Role { Key, Value, Text, Minus };

    int start = 0;
    int length = 0;
    Role role = Role::Text;
    QString error;           //!< why this cannot be searched for; empty when it can

    bool operator==(const FilterSpan &) const = default;
};

//! A name in the filter that only the store can turn into an id.
struct FilterName
{
    enum class Of { Chat, Person };

    Of of = Of::Chat;
    QString name;            //!< as written, without quotes
    int start = 0;           //!< of the value, to mark it when nobody is called so
    int length = 0;
    bool isExcluded = false;

    bool operator==(const FilterName &) const = default;
};

//! What a line such as `type:callback_query chat:@sample_shop text~"refund"` asks for.
struct ParsedFilter
{
    UpdateFilter filter;                    //!< all that needs no names
    QList<FilterName> names;
    QList<FilterSpan> spans;                //!< in order, without gaps but white space

    QString error() const;                  //!< the first, or empty
    bool isEmpty() const { return filter.isEmpty() && names.isEmpty(); }
};

//! Reads a filter. Never fails: what is not understood is marked in `spans`, and left out of the filter. @p now is what
//! `since:2h` counts from.
ParsedFilter parseFilter(const QString &text, const QDateTime &now);

//! The keys of the language with their sign: "type:", "text~", "latency>", …
const QStringList &filterKeys();

//! What `has:` takes: a kind of media in the Bot API's words, "reply", or "media" for any of a dozen.
const QStringList &filterContents();

//! @p value with quotes around it where it needs them.
QString quotedFilterValue(const QString &value);

} // namespace Botdesk
