// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/keyboardgenerators.h"

#include "keyboard/markupcheck.h"

#include <QDate>
#include <QHash>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! Puts values for "{name}"s; what was put in is not looked at again.
QString filled(const QString &pattern, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto value = values.constFind(pattern.sliced(open + 1, close - open - 1));
        if (value == values.constEnd()) {
            result += pattern.sliced(at, open + 1 - at);
            at = open + 1;
            continue;
        }
        result += pattern.sliced(at, open - at) + *value;
        at = close + 1;
    }
    return result + pattern.sliced(at);
}

QString numbered(const QString &pattern, qsizetype index, const QString &text, const QString &value = {})
{
    return filled(pattern, {{u"n"_s, QString::number(index + 1)}, {u"i"_s, QString::number(index)}, {u"text"_s, text},
                            {u"value"_s, value.isEmpty() ? text : value}});
}

InlineButton callback(const QString &text, const QString &data)
{
    return {{.text = text}, SendCallback{data}};
}

template <typename Button>
QList<QList<Button>> inColumns(const QList<Button> &buttons, int columns)
{
    QList<QList<Button>> rows;
    for (qsizetype i = 0; i < buttons.size(); i += columns)
        rows.append(buttons.mid(i, columns));
    return rows;
}

int pageOf(const ListKeyboard &list)
{
    return qBound(1, list.page, pageCount(list));
}

QString monthName(QDate date)
{
    return date.toString(u"yyyy-MM");
}

} // namespace

int pageCount(const ListKeyboard &list)
{
    return list.perPage <= 0 ? 1 : qMax(1, int((list.texts.size() + list.perPage - 1) / list.perPage));
}

InlineMarkup listKeyboard(const ListKeyboard &list)
{
    const int page = pageOf(list);
    const qsizetype first = list.perPage <= 0 ? 0 : qsizetype(page - 1) * list.perPage;
    const qsizetype end = list.perPage <= 0 ? list.texts.size() : qMin(list.texts.size(), first + list.perPage);
    QList<InlineButton> buttons;
    for (qsizetype i = first; i < end; ++i)
        buttons.append(callback(list.texts[i], numbered(list.data, i, list.texts[i], list.values.value(i))));
    InlineMarkup markup{inColumns(buttons, qBound(1, list.columns, InlineButtonsPerRow))};
    if (pageCount(list) > 1)
        markup.rows.append(pagerRow(page, pageCount(list), list.pageData));
    return markup;
}

KeyboardMarkup replyListKeyboard(const QStringList &texts, int columns)
{
    QList<ReplyButton> buttons;
    for (const QString &text : texts)
        buttons.append({{.text = text}, SendText{}});
    return {.rows = inColumns(buttons, qBound(1, columns, KeyboardButtonsPerRow)), .resizeKeyboard = true, .inputFieldPlaceholder = {}};
}

QList<InlineButton> pagerRow(int page, int pages, const QString &pageData)
{
    const auto data = [&](int to) { return numbered(pageData, to - 1, {}); };
    const int before = page > 1 ? page - 1 : pages;
    const int behind = page < pages ? page + 1 : 1;
    QList<InlineButton> row{callback(u"%1/%2"_s.arg(page).arg(pages), data(page))};
    if (pages > 1)
        row.append(callback(u"›"_s, data(behind)));
    if (pages > 2)   // of two, both would lead to the other one: the bot could not tell them apart
        row.prepend(callback(u"‹"_s, data(before)));
    return row;
}

InlineMarkup calendarKeyboard(const CalendarMonth &month)
{
    const QDate first(month.year, month.month, 1);
    if (!first.isValid())
        return {};
    const auto monthData = [&](QDate date) { return filled(month.monthData, {{u"month"_s, monthName(date)}}); };
    int blanks = 0;
    const auto blank = [&](const QString &text) { return callback(text, u"blank:%1"_s.arg(++blanks)); };   // no two alike
    InlineMarkup markup;
    markup.rows.append({callback(month.title, monthData(first))});
    QList<InlineButton> row;
    for (int i = 0; i < 7; ++i)
        row.append(blank(month.dayNames.value((month.firstDay - 1 + i) % 7)));
    markup.rows.append(row);
    row.clear();
    const int before = (first.dayOfWeek() - month.firstDay + 7) % 7;
    const int cells = (before + first.daysInMonth() + 6) / 7 * 7;
    for (int cell = 0; cell < cells; ++cell) {
        const QDate date = first.addDays(cell - before);
        const bool isInside = date.month() == month.month;
        row.append(isInside ? callback(QString::number(date.day()), filled(month.dayData, {{u"date"_s, date.toString(Qt::ISODate)}}))
                            : blank(u"·"_s));
        if (row.size() == 7)
            markup.rows.append(std::exchange(row, {}));
    }
    markup.rows.append({callback(u"‹"_s, monthData(first.addMonths(-1))), callback(u"›"_s, monthData(first.addMonths(1)))});
    return markup;
}

InlineMarkup settingsKeyboard(const QList<Setting> &settings, const QString &data)
{
    InlineMarkup markup;
    for (qsizetype i = 0; i < settings.size(); ++i) {
        const Setting &setting = settings[i];
        markup.rows.append({callback((setting.isOn ? u"✅ "_s : u"⬜ "_s) + setting.text, numbered(data, i, setting.text))});
    }
    return markup;
}

InlineMarkup ratingKeyboard(int most, const QString &data)
{
    QList<InlineButton> row;
    for (int i = 0; i < qBound(1, most, InlineButtonsPerRow); ++i)
        row.append(callback(u"%1 ⭐"_s.arg(i + 1), numbered(data, i, {})));
    return {{row}};
}

KeyboardMarkup numberPad(const QString &erase, const QString &done)
{
    return replyListKeyboard({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, erase, u"0"_s, done}, 3);
}

} // namespace Botdesk
