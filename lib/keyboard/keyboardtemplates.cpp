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

//! "text | value" taken apart.
ListKeyboard listOf(const TemplateParameters &parameters)
{
    ListKeyboard list{.texts = {}, .data = parameters.data, .columns = parameters.columns, .perPage = parameters.perPage,
                      .page = parameters.page, .pageData = parameters.pageData};
    for (const QString &entry : parameters.entries) {
        const qsizetype bar = entry.lastIndexOf(u'|');
        const QString text = (bar < 0 ? entry : entry.first(bar)).trimmed();
        if (text.isEmpty())
            continue;
        list.texts.append(text);
        list.values.append(bar < 0 ? QString() : entry.sliced(bar + 1).trimmed());
    }
    return list;
}

ReplyMarkup listed(const TemplateParameters &parameters)
{
    const ListKeyboard list = listOf(parameters);
    if (parameters.isReply)
        return replyListKeyboard(list.texts, list.columns);
    return listKeyboard(list);
}

TemplateParameters onOnePage(TemplateParameters parameters)
{
    parameters.perPage = 0;
    return parameters;
}

ReplyMarkup menuWithBack(const TemplateWords &words, const TemplateParameters &parameters)
{
    ReplyMarkup markup = listed(parameters);
    if (auto *keys = std::get_if<KeyboardMarkup>(&markup))
        keys->rows.append({{{.text = words.back}, SendText{}}});
    else
        std::get<InlineMarkup>(markup).rows.append({button(words.back, u"back"_s)});
    return markup;
}

ReplyMarkup confirmCancel(const TemplateParameters &parameters)
{
    InlineMarkup markup = listKeyboard(listOf(parameters));
    if (!markup.rows.isEmpty())
        markup.rows.first().first().face.style = ButtonStyle::Success;
    return markup;
}

InlineMarkup settings(const TemplateParameters &parameters)
{
    QList<Setting> settings;
    for (const QString &entry : parameters.entries) {
        const QString line = entry.trimmed();
        const bool isMarked = line.startsWith(u'[') && line.indexOf(u']') == 2;
        const QString text = isMarked ? line.sliced(3).trimmed() : line;
        if (!text.isEmpty())
            settings.append({text, isMarked && line[1] != u' '});
    }
    return settingsKeyboard(settings, parameters.data);
}

QStringList entriesOf(const QList<Setting> &settings)
{
    QStringList entries;
    for (const Setting &setting : settings)
        entries.append((setting.isOn ? u"[x] "_s : u"[ ] "_s) + setting.text);
    return entries;
}

InlineMarkup calendar(const TemplateWords &words, const TemplateParameters &parameters)
{
    return calendarKeyboard({.year = parameters.month.year(),
                             .month = parameters.month.month(),
                             .firstDay = parameters.firstDay,
                             .title = words.monthTitle,
                             .dayNames = words.dayNames,
                             .dayData = parameters.data,
                             .monthData = parameters.pageData});
}

//! Languages are called as those who speak them call them.
QStringList languages()
{
    return {u"English | en"_s, u"Deutsch | de"_s, u"Русский | ru"_s, u"Español | es"_s, u"Français | fr"_s, u"Українська | uk"_s};
}

//! From a pattern with %1.
QStringList numberedTexts(const QString &pattern, const QStringList &numbers)
{
    QStringList texts;
    for (const QString &number : numbers)
        texts.append(pattern.arg(number));
    return texts;
}

KeyboardMarkup contactAndLocation(const TemplateWords &words)
{
    return {.rows = {{{{.text = words.shareContact}, SendContact{}}}, {{{.text = words.shareLocation}, SendLocation{}}}},
            .resizeKeyboard = true,
            .oneTimeKeyboard = true,
            .inputFieldPlaceholder = {}};
}

struct Entry
{
    KeyboardTemplate kind;
    QLatin1StringView name;
    TemplateFields fields;
};

constexpr TemplateFields ListFields = TemplateField::Entries | TemplateField::Data | TemplateField::Columns | TemplateField::Paging | TemplateField::Reply;
constexpr TemplateFields ChoiceFields = TemplateField::Entries | TemplateField::Data | TemplateField::Columns;

constexpr Entry Entries[] = {
    {KeyboardTemplate::Menu, "menu"_L1, ListFields},
    {KeyboardTemplate::MenuWithBack, "menu_with_back"_L1, ListFields},
    {KeyboardTemplate::YesNo, "yes_no"_L1, ChoiceFields | TemplateField::Reply},
    {KeyboardTemplate::ConfirmCancel, "confirm_cancel"_L1, ChoiceFields},
    {KeyboardTemplate::Pager, "pager"_L1, TemplateField::Pages},
    {KeyboardTemplate::Grid, "grid"_L1, ListFields},
    {KeyboardTemplate::NumberPad, "number_pad"_L1, {}},
    {KeyboardTemplate::Settings, "settings"_L1, TemplateField::Entries | TemplateField::Data},
    {KeyboardTemplate::Calendar, "calendar"_L1, TemplateField::Month | TemplateField::Data},
    {KeyboardTemplate::Rating, "rating"_L1, TemplateField::Most | TemplateField::Data},
    {KeyboardTemplate::Languages, "languages"_L1, ListFields},
    {KeyboardTemplate::ContactAndLocation, "contact_and_location"_L1, {}},
    {KeyboardTemplate::Quiz, "quiz"_L1, ListFields},
    {KeyboardTemplate::Pay, "pay"_L1, {}}};

const Entry &entryOf(KeyboardTemplate kind)
{
    return *std::find_if(std::begin(Entries), std::end(Entries), [&](const Entry &entry) { return entry.kind == kind; });
}

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
    return entryOf(kind).name;
}

TemplateFields fieldsOf(KeyboardTemplate kind)
{
    return entryOf(kind).fields;
}

TemplateParameters parametersOf(KeyboardTemplate kind, const TemplateWords &words, QDate month)
{
    TemplateParameters all{.month = month, .firstDay = words.firstDay};
    const auto list = [&all](const QStringList &entries, const QString &data, int columns) {
        all.entries = entries;
        all.data = data;
        all.columns = columns;
    };
    switch (kind) {
    case KeyboardTemplate::Menu:
    case KeyboardTemplate::MenuWithBack:
        list(words.menu, u"menu:{n}"_s, 2);
        break;
    case KeyboardTemplate::YesNo:
        list({words.yes + u" | yes"_s, words.no + u" | no"_s}, u"{value}"_s, 2);
        break;
    case KeyboardTemplate::ConfirmCancel:
        list({words.confirm + u" | confirm"_s, words.cancel + u" | cancel"_s}, u"{value}"_s, 1);
        break;
    case KeyboardTemplate::Grid:
        list(numberedTexts(words.item, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s}), u"item:{n}"_s, 3);
        break;
    case KeyboardTemplate::Settings:
        list(entriesOf(words.settings), u"toggle:{n}"_s, 1);
        break;
    case KeyboardTemplate::Calendar:
        all.data = u"day:{date}"_s;
        all.pageData = u"month:{month}"_s;
        break;
    case KeyboardTemplate::Rating:
        all.data = u"rate:{n}"_s;
        break;
    case KeyboardTemplate::Languages:
        list(languages(), u"language:{value}"_s, 2);
        break;
    case KeyboardTemplate::Quiz:
        list(numberedTexts(words.answer, {u"A"_s, u"B"_s, u"C"_s, u"D"_s}), u"answer:{n}"_s, 2);
        break;
    case KeyboardTemplate::Pager:
    case KeyboardTemplate::NumberPad:
    case KeyboardTemplate::ContactAndLocation:
    case KeyboardTemplate::Pay:
        break;
    }
    return all;
}

ReplyMarkup makeKeyboard(KeyboardTemplate kind, const TemplateWords &words, const TemplateParameters &parameters)
{
    switch (kind) {
    case KeyboardTemplate::Menu:
    case KeyboardTemplate::Grid:
    case KeyboardTemplate::Languages:
    case KeyboardTemplate::Quiz:
        return listed(parameters);
    case KeyboardTemplate::YesNo:
        return listed(onOnePage(parameters));
    case KeyboardTemplate::MenuWithBack:
        return menuWithBack(words, parameters);
    case KeyboardTemplate::ConfirmCancel:
        return confirmCancel(onOnePage(parameters));
    case KeyboardTemplate::Pager: {
        const int pages = std::max(1, parameters.pages);
        return InlineMarkup{{pagerRow(std::clamp(parameters.page, 1, pages), pages, parameters.pageData)}};
    }
    case KeyboardTemplate::NumberPad:
        return numberPad(words.erase, words.done);
    case KeyboardTemplate::Settings:
        return settings(parameters);
    case KeyboardTemplate::Calendar:
        return calendar(words, parameters);
    case KeyboardTemplate::Rating:
        return ratingKeyboard(parameters.most, parameters.data);
    case KeyboardTemplate::ContactAndLocation:
        return contactAndLocation(words);
    case KeyboardTemplate::Pay:
        return InlineMarkup{{{{{.text = words.pay}, Pay{}}}, {button(words.cancel, u"cancel"_s)}}};
    }
    Q_UNREACHABLE();
}

ReplyMarkup makeKeyboard(KeyboardTemplate kind, const TemplateWords &words, QDate month)
{
    return makeKeyboard(kind, words, parametersOf(kind, words, month));
}

} // namespace Botdesk
