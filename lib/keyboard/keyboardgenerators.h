// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"

namespace Botdesk {

// Keyboards made from parameters: pure functions. Data patterns hold placeholders: {n} counts from 1, {i} from 0, {text} is
// the button's text; what else a generator knows stands there. Whether the data is too long is problemsOf()'s to say.

//! A keyboard from a list of texts.
struct ListKeyboard
{
    QStringList texts;
    QString data = QStringLiteral("item:{n}");
    int columns = 1;                                   //!< 1 to 8; other values are taken as the nearest
    int perPage = 0;                                   //!< buttons on a page; 0: all, without ‹ ›
    int page = 1;                                      //!< from 1; other values are taken as the nearest
    QString pageData = QStringLiteral("page:{n}");     //!< of ‹ and ›, {n} being the page that they lead to
    QStringList values = {};                           //!< {value} in `data`; the text where there is none
};

int pageCount(const ListKeyboard &list);   //!< at least 1

//! The buttons of the page, then "‹", "2/7", "›" where there are more pages: the same on every page, so that nothing
//! moves under the finger; at the ends they go round. Of two pages "1/2", "›" do.
InlineMarkup listKeyboard(const ListKeyboard &list);

//! The same texts as a reply keyboard, without pages.
KeyboardMarkup replyListKeyboard(const QStringList &texts, int columns);

//! ‹ 1/7 › alone.
QList<InlineButton> pagerRow(int page, int pages, const QString &pageData);

//! One month to choose a day from.
struct CalendarMonth
{
    int year = 2026;
    int month = 1;                                          //!< 1 to 12
    Qt::DayOfWeek firstDay = Qt::Monday;
    QString title;                                          //!< "January 2026"
    QStringList dayNames;                                   //!< seven short ones, Monday first
    QString dayData = QStringLiteral("day:{date}");         //!< {date} is 2026-01-31
    QString monthData = QStringLiteral("month:{month}");    //!< of ‹ and ›; {month} is 2026-02
};

//! The title, the names of the days, the weeks, and ‹ ›; cells outside the month are "·". Empty for a month that there is not.
InlineMarkup calendarKeyboard(const CalendarMonth &month);

//! A setting that a press turns on or off.
struct Setting
{
    QString text;
    bool isOn = false;
};

//! One setting a row, "✅ " before those that are on, "⬜ " before the others.
InlineMarkup settingsKeyboard(const QList<Setting> &settings, const QString &data = QStringLiteral("toggle:{n}"));

//! From 1 to @p most stars in one row.
InlineMarkup ratingKeyboard(int most, const QString &data = QStringLiteral("rate:{n}"));

//! A reply keyboard 1 … 9, @p erase, 0, @p done.
KeyboardMarkup numberPad(const QString &erase, const QString &done);

} // namespace Botdesk
