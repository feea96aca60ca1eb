// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Botdesk {

//! One call that Botdesk made, as it is kept and shown: nothing secret is left in it.
struct CallRecord
{
    qint64 startedMs = 0;      //!< Unix milliseconds
    qint64 durationMs = 0;
    QString method;
    QByteArray parameters;     //!< compact JSON; files by name and size
    QByteArray answer;         //!< as received, cut at RecordedAnswerLimit; empty when none came
    int code = 0;              //!< HTTP status; 0 when no answer came
    std::optional<Error> error = {};
    qint64 tag = 0;            //!< of the Parameters
};

inline constexpr qsizetype RecordedAnswerLimit = 64 * 1024;   //!< bytes

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::CallRecord)
