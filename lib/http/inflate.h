// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Botdesk {

struct Inflated
{
    QByteArray bytes;
    bool isCorrupt = false;    //!< not gzip or zlib, damaged, cut short, or followed by something else
    bool isTooLarge = false;   //!< more than the limit came out
};

//! Inflates a whole gzip or zlib ("deflate") body; headerless deflate is understood too. Never makes more than @p limit bytes.
Inflated inflated(QByteArrayView compressed, qsizetype limit);

} // namespace Botdesk
