// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

TimeZoneChoice zoneNow = TimeZoneChoice::Local;

QDateTime moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zoneNow == TimeZoneChoice::Utc ? Qt::UTC : Qt::LocalTime);
}

//! QLocale's "d MMMM" in the language's own order: its long date without weekday and year would need CLDR skeletons.
QString dayAndMonth(const QDate &day, bool withYear)
{
    return QLocale().toString(day, withYear ? u"d MMMM yyyy"_s : u"d MMMM"_s);
}

} // namespace

void setTimeZoneChoice(TimeZoneChoice choice)
{
    zoneNow = choice;
}

TimeZoneChoice timeZoneChoice()
{
    return zoneNow;
}

QString timeZoneName()
{
    return zoneNow == TimeZoneChoice::Utc ? u"UTC"_s : QDateTime::currentDateTime().timeZoneAbbreviation();
}

QString timeWithMilliseconds(qint64 ms)
{
    return moment(ms).toString(u"HH:mm:ss.zzz"_s);
}

QString timeWithSeconds(qint64 ms)
{
    return moment(ms).toString(u"HH:mm:ss"_s);
}

QString timeOfDay(qint64 ms)
{
    return moment(ms).toString(u"HH:mm"_s);
}

QString dayName(qint64 ms, qint64 nowMs)
{
    const QDate day = moment(ms).date();
    const QDate today = moment(nowMs).date();
    if (day == today)
        return TimeText::tr("Today, %1").arg(dayAndMonth(day, false));
    if (day == today.addDays(-1))
        return TimeText::tr("Yesterday, %1").arg(dayAndMonth(day, false));
    return dayAndMonth(day, day.year() != today.year());
}

QString shortDayOrTime(qint64 ms, qint64 nowMs)
{
    const QDate day = moment(ms).date();
    const QDate today = moment(nowMs).date();
    if (day == today)
        return timeOfDay(ms);
    const qint64 away = day.daysTo(today);
    if (away > 0 && away < 7)
        return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString fullTime(qint64 ms)
{
    return u"%1 %2 %3"_s.arg(QLocale().toString(moment(ms).date(), QLocale::LongFormat), timeWithMilliseconds(ms), timeZoneName());
}

QString agoText(qint64 ms, qint64 nowMs)
{
    const qint64 seconds = std::max<qint64>(0, (nowMs - ms) / 1000);
    if (seconds < 60)
        return TimeText::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return TimeText::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86400)
        return TimeText::tr("%1 h ago").arg(seconds / 3600);
    return TimeText::tr("%n day(s) ago", nullptr, int(seconds / 86400));
}

QString tookText(qint64 ms)
{
    if (ms < 1000)
        return TimeText::tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return TimeText::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', ms < 10'000 ? 1 : 0));
    if (ms < 3'600'000)
        return TimeText::tr("%1 min").arg(ms / 60'000);
    return TimeText::tr("%1 h").arg(ms / 3'600'000);
}

QString byteText(qint64 bytes)
{
    if (bytes < 10'000)
        return TimeText::tr("%1 bytes").arg(QLocale().toString(bytes));
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace Botdesk
