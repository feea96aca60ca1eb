// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "text/textmode.h"

#include <QHash>

namespace Botdesk {

//! A text whose {placeholders} were filled in.
struct FilledText
{
    FormattedText text;
    int cursor = -1;                              //!< where {cursor} stood; -1 without one
    QList<std::pair<int, int>> open = {};         //!< offset and length of those that have no value, in order
};

//! Puts @p values in the place of "{name}"s of letters, digits and underscores; formatting goes along. In a source the
//! values are escaped as @p mode wants it. What has no value stays, to be filled by hand.
FilledText fillPlaceholders(const FormattedText &text, const QHash<QString, QString> &values,
                            TextMode mode = TextMode::Formatted);

} // namespace Botdesk
