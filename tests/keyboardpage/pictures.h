// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"

namespace Botdesk::Testing {

//! "[A][B] / [C]": rows of buttons that send "a", "b", "c".
inline DesignRows rowsOf(const QString &picture)
{
    DesignRows rows;
    for (const QString &line : picture.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        QList<DesignButton> row;
        for (QString text : line.split(QLatin1Char('['), Qt::SkipEmptyParts)) {
            text = text.section(QLatin1Char(']'), 0, 0).trimmed();
            if (!text.isEmpty())
                row.append({{.text = text}, SendCallback{text.toLower()}});
        }
        if (!row.isEmpty())
            rows.append(row);
    }
    return rows;
}

inline KeyboardDesign designOf(const QString &picture)
{
    KeyboardDesign design;
    design.inlineRows = rowsOf(picture);
    return design;
}

//! The same of a model; "*" stands behind the text of a button that is chosen.
inline QString pictureOf(const DesignModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rows().size(); ++row) {
        QString line;
        for (int column = 0; column < model.rows()[row].size(); ++column) {
            const QString mark = model.isSelected({row, column}) ? QStringLiteral("*") : QString();
            line += QStringLiteral("[%1%2]").arg(model.rows()[row][column].face.text, mark);
        }
        rows.append(line);
    }
    return rows.join(QLatin1String(" / "));
}

//! Where the button called @p text stands.
inline KeyboardCell cellOf(const DesignModel &model, const QString &text)
{
    for (int row = 0; row < model.rows().size(); ++row) {
        for (int column = 0; column < model.rows()[row].size(); ++column) {
            if (model.rows()[row][column].face.text == text)
                return {row, column};
        }
    }
    return {};
}

//! Chooses the buttons called so: "A C".
inline void choose(DesignModel &model, const QString &texts)
{
    QList<KeyboardCell> cells;
    for (const QString &text : texts.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        cells.append(cellOf(model, text));
    model.selectMany(cells);
}

} // namespace Botdesk::Testing
