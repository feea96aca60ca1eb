// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/designmodel.h"

#include <utility>

// What makes a design fit for the server.

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! A key that says a little of what it stands for: "cancel:~1".
QString shortKey(const QString &data, const QMap<QString, QString> &taken)
{
    const QString word = data.section(u':', 0, 0).left(24);
    for (int number = 1;; ++number) {
        const QString key = u"%1:~%2"_s.arg(word).arg(number);
        if (!taken.contains(key))
            return key;
    }
}

//! The key that stands for @p data in @p lookup from now on.
QString rememberedKey(const QString &data, QMap<QString, QString> &lookup)
{
    const QString known = lookup.key(data);
    const QString key = known.isEmpty() ? shortKey(data, lookup) : known;
    lookup.insert(key, data);
    return key;
}

} // namespace

void DesignModel::makeFirst(KeyboardCell cell)
{
    if (!hasCell(rows(), cell))
        return;
    KeyboardDesign design = m_design;
    const auto cells = moveButtons(design.rows(), {cell}, {0, 0, cell.row != 0});
    apply(design, cells);
}

void DesignModel::breakLongRows()
{
    if (!m_design.hasRows())
        return;
    KeyboardDesign design = m_design;
    breakRows(design.rows(), design.kind == Kind::Inline ? InlineButtonsPerRow : KeyboardButtonsPerRow);
    apply(design, m_selection);
}

void DesignModel::keepFirst(qsizetype count)
{
    if (!m_design.hasRows())
        return;
    KeyboardDesign design = m_design;
    Botdesk::keepFirst(design.rows(), count);
    apply(design, m_selection);
}

void DesignModel::keepWhatFits()
{
    if (!m_design.hasRows())
        return;
    KeyboardDesign design = m_design;
    for (qsizetype count = design.buttonCount(); count > 0 && bytesOf(design.markup()) > MarkupByteLimit;)
        Botdesk::keepFirst(design.rows(), --count);
    apply(design, m_selection);
}

void DesignModel::ownRow(KeyboardCell cell)
{
    if (!hasCell(rows(), cell))
        return;
    KeyboardDesign design = m_design;
    const auto cells = moveButtons(design.rows(), {cell}, {cell.row + 1, 0, true});
    apply(design, cells);
}

void DesignModel::shorten(KeyboardCell cell)
{
    const DesignButton *found = button(cell);
    const auto *callback = found ? std::get_if<SendCallback>(&found->action) : nullptr;
    if (!callback)
        return;
    KeyboardDesign design = m_design;
    design.rows()[cell.row][cell.column].action = SendCallback{rememberedKey(callback->data, design.lookup)};
    apply(design, m_selection);
}

void DesignModel::shortenAll()
{
    KeyboardDesign design = m_design;
    for (auto &row : design.rows()) {
        for (DesignButton &button : row) {
            auto *callback = std::get_if<SendCallback>(&button.action);
            if (!callback || design.lookup.contains(callback->data))
                continue;
            QMap<QString, QString> lookup = design.lookup;
            const QString key = rememberedKey(callback->data, lookup);
            if (key.toUtf8().size() >= callback->data.toUtf8().size())
                continue;
            design.lookup = lookup;
            button.action = SendCallback{key};
        }
    }
    apply(design, m_selection);
}

void DesignModel::lengthen(KeyboardCell cell)
{
    const DesignButton *found = button(cell);
    const auto *callback = found ? std::get_if<SendCallback>(&found->action) : nullptr;
    if (!callback || !m_design.lookup.contains(callback->data))
        return;
    KeyboardDesign design = m_design;
    design.rows()[cell.row][cell.column].action = SendCallback{design.lookup.value(callback->data)};
    apply(design, m_selection);
}

} // namespace Botdesk
