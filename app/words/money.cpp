// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/money.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Botdesk {

QString moneyText(qint64 amount, const QString &currency)
{
    if (currency == "XTR"_L1)
        return QLocale().toString(amount) + u" ⭐"_s;
    // Those of https://core.telegram.org/bots/payments/currencies.json without a smaller unit.
    static const QStringList whole{u"CLP"_s, u"ISK"_s, u"JPY"_s, u"KRW"_s, u"PYG"_s, u"UGX"_s, u"VND"_s};
    const int decimals = whole.contains(currency) ? 0 : 2;
    return QLocale().toString(double(amount) / std::pow(10, decimals), 'f', decimals) + u' ' + currency;
}

QString playingTime(qint64 seconds)
{
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    const qint64 minutes = seconds / 60;
    const QString end = u':' + two(seconds % 60);
    return minutes < 60 ? QString::number(minutes) + end : QString::number(minutes / 60) + u':' + two(minutes % 60) + end;
}

} // namespace Botdesk
