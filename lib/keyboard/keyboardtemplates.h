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

//! What can be said about a template before it becomes a keyboard. What fieldsOf() does not name means nothing to it.
struct TemplateParameters
{
    QStringList entries = {};      //!< a button each: "text", or "text | value" where the data has {value}; settings begin with "[x]" or "[ ]"
    QString data = {};             //!< pattern of the callback_data, see keyboardgenerators.h
    int columns = 1;
    int perPage = 0;               //!< buttons on a page; 0: all
    int page = 1;
    int pages = 7;                 //!< of a pager alone
    QString pageData = QStringLiteral("page:{n}");   //!< of ‹ and ›; of a calendar with {month}
    int most = 5;                  //!< stars
    QDate month = {};              //!< any day of the month that a calendar shows
    Qt::DayOfWeek firstDay = Qt::Monday;
    bool isReply = false;          //!< a reply keyboard, whose buttons send their text

    bool operator==(const TemplateParameters &) const = default;
};

enum class TemplateField {
    Entries = 1,
    Data = 2,
    Columns = 4,
    Paging = 8,        //!< perPage, page, pageData
    Pages = 16,        //!< pages, page, pageData
    Most = 32,
    Month = 64,        //!< month, firstDay, pageData
    Reply = 128,
};
Q_DECLARE_FLAGS(TemplateFields, TemplateField)
Q_DECLARE_OPERATORS_FOR_FLAGS(TemplateFields)

//! Which parameters make a difference to the template.
TemplateFields fieldsOf(KeyboardTemplate kind);

//! All of them, in the order in which they are offered.
QList<KeyboardTemplate> keyboardTemplates();

//! "menu", "yes_no" …: names that stay as they are.
QString nameOf(KeyboardTemplate kind);

//! What the template begins with.
TemplateParameters parametersOf(KeyboardTemplate kind, const TemplateWords &words, QDate month);

ReplyMarkup makeKeyboard(KeyboardTemplate kind, const TemplateWords &words, const TemplateParameters &parameters);

//! The template's keyboard as it begins. @p month is any day of the month that a calendar shows.
ReplyMarkup makeKeyboard(KeyboardTemplate kind, const TemplateWords &words, QDate month);

} // namespace Botdesk
