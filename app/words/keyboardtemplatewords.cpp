// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/keyboardtemplatewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyboardTemplates)

public:
    static QString titleFor(KeyboardTemplate kind);
    static TemplateWords buttons(QDate month);
};

QString Words::titleFor(KeyboardTemplate kind)
{
    switch (kind) {
    case KeyboardTemplate::Menu: return tr("Menu");
    case KeyboardTemplate::MenuWithBack: return tr("Menu with back");
    case KeyboardTemplate::YesNo: return tr("Yes / No");
    case KeyboardTemplate::ConfirmCancel: return tr("Confirm with cancel");
    case KeyboardTemplate::Pager: return tr("Pager ‹ 1/7 ›");
    case KeyboardTemplate::Grid: return tr("Grid");
    case KeyboardTemplate::NumberPad: return tr("Number pad");
    case KeyboardTemplate::Settings: return tr("Settings with ticks");
    case KeyboardTemplate::Calendar: return tr("Calendar month");
    case KeyboardTemplate::Rating: return tr("Rating 1–5");
    case KeyboardTemplate::Languages: return tr("Language list");
    case KeyboardTemplate::ContactAndLocation: return tr("Share contact / location");
    case KeyboardTemplate::Quiz: return tr("Quiz");
    case KeyboardTemplate::Pay: return tr("Pay");
    }
    Q_UNREACHABLE();
}

TemplateWords Words::buttons(QDate month)
{
    const QLocale locale;
    TemplateWords words{.menu = {tr("🛍 Catalogue"), tr("📦 My orders"), tr("⚙️ Settings"), tr("❓ Help")},
                        .back = tr("‹ Back"),
                        .yes = tr("Yes"),
                        .no = tr("No"),
                        .confirm = tr("Confirm"),
                        .cancel = tr("Cancel"),
                        .item = tr("Item %1"),
                        .erase = u"⌫"_s,
                        .done = tr("Done"),
                        .settings = {{tr("Notifications"), true}, {tr("Sound"), false}, {tr("Newsletter"), true}},
                        .dayNames = {},
                        .monthTitle = locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year()),
                        .firstDay = locale.firstDayOfWeek(),
                        .shareContact = tr("📱 Share my phone number"),
                        .shareLocation = tr("📍 Share my location"),
                        .answer = tr("Answer %1"),
                        .pay = tr("💳 Pay")};
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        words.dayNames.append(locale.standaloneDayName(day, QLocale::ShortFormat));
    return words;
}

} // namespace

QString titleFor(KeyboardTemplate kind)
{
    return Words::titleFor(kind);
}

TemplateWords templateWords(QDate month)
{
    return Words::buttons(month);
}

} // namespace Botdesk
