// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "text/textmode.h"

namespace Botdesk {

//! A change of a source: `removed` UTF-16 units give way to `inserted`.
struct MarkupMend
{
    int at = 0;
    int removed = 0;
    QString inserted = {};

    bool operator==(const MarkupMend &) const = default;
};

//! Why a source cannot be read, where, and what would help.
struct MarkupFault
{
    enum class Kind {
        Reserved,   //!< a character that would have to be escaped
        Unclosed,   //!< what begins here never ends
        Tag,        //!< a tag that the mode does not have, or one in the wrong place
        Target,     //!< an address that a custom emoji or a time cannot have
        Other,
    };

    Kind kind = Kind::Other;
    int at = 0;                               //!< UTF-16 units
    QString mark = {};                        //!< what stands there: ".", "__", "<foo>"
    QString words = {};                       //!< the server's: "can't parse entities: …"
    std::optional<MarkupMend> escape = {};    //!< after it the mark is plain text
    std::optional<MarkupMend> close = {};     //!< after it the mark has its end

    bool operator==(const MarkupFault &) const = default;
};

//! The first fault of @p source, and where that is a reserved character, all further ones of that kind, in order.
//! Empty when the server takes it. A mend is only offered when what it leads to has not the same fault again.
QList<MarkupFault> markupFaults(const QString &source, TextMode mode);

QString mended(QString source, const MarkupMend &mend);

} // namespace Botdesk
