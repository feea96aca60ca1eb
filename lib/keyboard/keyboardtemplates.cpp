// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/keyboardtemplates.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

InlineButton button(const QString &text, const QString &data, ButtonStyle style = ButtonStyle::None)
{
    return {{.text = text, .style = style}, SendCallback{data}};
}

InlineMarkup menu(const TemplateWords &words)
{
    return listKeyboard({.texts = words.menu, .data = u"menu:{n}"_s, .columns = 2});
}

InlineMarkup menuWithBack(const TemplateWords &words)
{
    InlineMarkup markup = menu(words);
    markup.rows.append({button(words.back, u"back"_s)});
    return markup;
}

InlineMarkup grid(const TemplateWords &words)
{
    QStringList texts;
    for (int i = 1; i <= 9; ++i)
        texts.append(words.item.arg(i));
    return listKeyboard({.texts = texts, .columns = 3});
}

InlineMarkup calendar(const TemplateWords &words, QDate month)
{
    return calendarKeyboard({.year = month.year(),
                             .month = month.month(),
                             .firstDay = words.firstDay,
                             .title = words.monthTitle,
                             .dayNames = words.dayNames});
}

//! Languages are called as those who speak them call them.
InlineMarkup languages()
{
    static const std::pair<QString, QString> known[] = {{u"English"_s, u"en"_s}, {u"Deutsch"_s, u"de"_s},
                                                        {u"Русский"_s, u"ru"_s}, {u"Español"_s, u"es"_s},
                                                        {u"Français"_s, u"fr"_s}, {u"Українська"_s, u"uk"_s}};
    InlineMarkup markup;
    for (const auto &[name, code] : known) {
        if (markup.rows.isEmpty() || markup.rows.last().size() == 2)
            markup.rows.append(QList<InlineButton>());
        markup.rows.last().append(button(name, u"language:"_s + code));
    }
    return markup;
}

KeyboardMarkup contactAndLocation(const TemplateWords &words)
{
    return {.rows = {{{{.text = words.shareContact}, SendContact{}}}, {{{.text = words.shareLocation}, SendLocation{}}}},
            .resizeKeyboard = true,
            .oneTimeKeyboard = true,
            .inputFieldPlaceholder = {}};
}

InlineMarkup quiz(const TemplateWords &words)
{
    QStringList texts;
    for (const QChar letter : u"ABCD"_s)
        texts.append(words.answer.arg(letter));
    return listKeyboard({.texts = texts, .data = u"answer:{n}"_s, .columns = 2});
}

struct Entry
{
    KeyboardTemplate kind;
    QLatin1StringView name;
};

constexpr Entry Entries[] = {
    {KeyboardTemplate::Menu, "menu"_L1},           {KeyboardTemplate::MenuWithBack, "menu_with_back"_L1},
    {KeyboardTemplate::YesNo, "yes_no"_L1},        {KeyboardTemplate::ConfirmCancel, "confirm_cancel"_L1},
    {KeyboardTemplate::Pager, "pager"_L1},         {KeyboardTemplate::Grid, "grid"_L1},
    {KeyboardTemplate::NumberPad, "number_pad"_L1}, {KeyboardTemplate::Settings, "settings"_L1},
    {KeyboardTemplate::Calendar, "calendar"_L1},   {KeyboardTemplate::Rating, "rating"_L1},
    {KeyboardTemplate::Languages, "languages"_L1}, {KeyboardTemplate::ContactAndLocation, "contact_and_location"_L1},
    {KeyboardTemplate::Quiz, "quiz"_L1},           {KeyboardTemplate::Pay, "pay"_L1}};

} // namespace

QList<KeyboardTemplate> keyboardTemplates()
{
    QList<KeyboardTemplate> kinds;
    for (const Entry &entry : Entries)
        kinds.append(entry.kind);
    return kinds;
}

QString nameOf(KeyboardTemplate kind)
{
    return std::find_if(std::begin(Entries), std::end(Entries), [&](const Entry &entry) { return entry.kind == kind; })->name;
}

ReplyMarkup makeKeyboard(KeyboardTemplate kind, const TemplateWords &words, QDate month)
{
    switch (kind) {
    case KeyboardTemplate::Menu:
        return menu(words);
    case KeyboardTemplate::MenuWithBack:
        return menuWithBack(words);
    case KeyboardTemplate::YesNo:
        return InlineMarkup{{{button(words.yes, u"yes"_s), button(words.no, u"no"_s)}}};
    case KeyboardTemplate::ConfirmCancel:
        return InlineMarkup{{{button(words.confirm, u"confirm"_s, ButtonStyle::Success)}, {button(words.cancel, u"cancel"_s)}}};
    case KeyboardTemplate::Pager:
        return InlineMarkup{{pagerRow(1, 7, u"page:{n}"_s)}};
    case KeyboardTemplate::Grid:
        return grid(words);
    case KeyboardTemplate::NumberPad:
        return numberPad(words.erase, words.done);
    case KeyboardTemplate::Settings:
        return settingsKeyboard(words.settings);
    case KeyboardTemplate::Calendar:
        return calendar(words, month);
    case KeyboardTemplate::Rating:
        return ratingKeyboard(5);
    case KeyboardTemplate::Languages:
        return languages();
    case KeyboardTemplate::ContactAndLocation:
        return contactAndLocation(words);
    case KeyboardTemplate::Quiz:
        return quiz(words);
    case KeyboardTemplate::Pay:
        return InlineMarkup{{{{{.text = words.pay}, Pay{}}}, {button(words.cancel, u"cancel"_s)}}};
    }
    Q_UNREACHABLE();
}

} // namespace Botdesk
