// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tls/certificatepair.h"

namespace Botdesk {

//! Why the pair in these two files cannot serve, one or two sentences.
QString pairProblemText(PairProblem problem, const QString &certificateFile, const QString &keyFile);

//! What will make deliveries fail, now or within two weeks: out of time, or not for @p host (left out when empty). Empty
//! when all is well.
QString certificateWarning(const Certificate &certificate, const QString &host, qint64 nowSeconds);

//! "42 days left", "expired 3 days ago", "valid from 3 Dec 2026".
QString timeLeftText(const Certificate &certificate, qint64 nowSeconds);

} // namespace Botdesk
