// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/keyboardgenerators.h"

#include <QDate>

namespace Botdesk {

//! Keyboards to begin with.
enum class KeyboardTemplate {
    Menu,
    MenuWithBack,
    YesNo,
    ConfirmCancel,
    Pager,
    Grid,
    NumberPad,
    Settings,
    Calendar,
    Rating,
    Languages,
    ContactAndLocation,
    Quiz,
    Pay,
};

//! The texts of their buttons: templateWords() of app/words has them in the operator's language.
struct TemplateWords
{
    QStringList menu;            //!< four entries
    QString back;
    QString yes;
    QString no;
    QString confirm;
    QString cancel;
    QString item;                //!< "Item %1"
    QString erase;
    QString done;
    QList<Setting> settings;
    QStringList dayNames;        //!< seven short ones, Monday first
    QString monthTitle;          //!< of the month that is asked for
    Qt::DayOfWeek firstDay = Qt::Monday;
    QString shareContact;
    QString shareLocation;
    QString answer;              //!< "Answer %1"
    QString pay;
};

//! All of them, in the order in which they are offered.
QList<KeyboardTemplate> keyboardTemplates();

//! "menu", "yes_no" …: names that stay as they are.
QString nameOf(KeyboardTemplate kind);

//! The template's keyboard. @p month is any day of the month that a calendar shows.
ReplyMarkup makeKeyboard(KeyboardTemplate kind, const TemplateWords &words, QDate month);

} // namespace Botdesk
