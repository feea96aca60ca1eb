// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Botdesk {

// Times as the operator wants to read them: in the zone chosen in Settings, by the locale. All take Unix milliseconds.

enum class TimeZoneChoice { Local, Utc };
void setTimeZoneChoice(TimeZoneChoice choice);   //!< once at start and when Settings change; views repaint by themselves
TimeZoneChoice timeZoneChoice();
QString timeZoneName();                          //!< "UTC", "CET"

QString timeWithMilliseconds(qint64 ms);         //!< "14:32:07.412", for tables
QString timeWithSeconds(qint64 ms);              //!< "14:32:07"
QString timeOfDay(qint64 ms);                    //!< "14:32"
QString dayName(qint64 ms, qint64 nowMs);        //!< "Today, 30 December", "Yesterday, …", "12 December 2025"
QString shortDayOrTime(qint64 ms, qint64 nowMs); //!< "14:32" today, "Mon" within a week, "12 Dec" before; for lists of chats
QString fullTime(qint64 ms);                     //!< date, time with milliseconds and zone, for tooltips
QString agoText(qint64 ms, qint64 nowMs);        //!< "18 s ago", "12 min ago"; its tooltip is fullTime()
QString tookText(qint64 ms);                 //!< "84 ms", "1.2 s", "3 min"
QString byteText(qint64 bytes);                  //!< "1,204 bytes", "41 MB"

} // namespace Botdesk
