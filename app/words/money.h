// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Botdesk {

//! "18.40 EUR" from 1840 and EUR: the Bot API counts money in the smallest unit of its currency. Stars are "5 ⭐".
QString moneyText(qint64 amount, const QString &currency);

//! "0:07", "1:02:03"
QString playingTime(qint64 seconds);

} // namespace Botdesk
