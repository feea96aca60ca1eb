// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QStringList>
#include <QWidget>

namespace Botdesk::Testing {

// Walks what is visible and says where text is cut or widgets lie upon each other. A widget that cuts its text itself,
// with an ellipsis and a tooltip, says so by being called …Elided… or by the property "elides".

inline QString layoutName(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label ? label->text() : button ? button->text() : widget.accessibleName();
    return QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget.metaObject()->className()), text.left(40));
}

inline bool elidesItself(const QWidget &widget)
{
    return widget.property("elides").toBool() || QByteArray(widget.metaObject()->className()).contains("Elided");
}

inline QString clippedText(const QWidget &widget)
{
    if (elidesItself(widget))
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        const bool wraps = label->wordWrap();
        const int height = wraps ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (!wraps && label->sizeHint().width() > label->width())
            return QStringLiteral("%1 is %2 px too narrow").arg(layoutName(widget)).arg(label->sizeHint().width() - label->width());
        if (height > label->height() + 1)
            return QStringLiteral("%1 is %2 px too low").arg(layoutName(widget)).arg(height - label->height());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (!button->text().isEmpty() && button->sizeHint().width() > button->width())
            return QStringLiteral("%1 is %2 px too narrow").arg(layoutName(widget)).arg(button->sizeHint().width() - button->width());
    }
    return {};
}

//! The widgets that @p layout places, those of nested layouts too.
inline void collectPlaced(const QLayout &layout, QList<const QWidget *> &placed)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (const QWidget *widget = const_cast<QLayoutItem *>(item)->widget()) {
            if (widget->isVisible())
                placed.append(widget);
        } else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout()) {
            collectPlaced(*inner, placed);
        }
    }
}

inline void collectOverlaps(const QWidget &parent, QStringList &problems)
{
    if (!parent.layout() || qobject_cast<const QComboBox *>(&parent))
        return;
    QList<const QWidget *> placed;
    collectPlaced(*parent.layout(), placed);
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const QRect one = placed.at(i)->geometry();
        if (!parent.rect().adjusted(-1, -1, 1, 1).contains(one))
            problems.append(QStringLiteral("%1 reaches out of %2").arg(layoutName(*placed.at(i)), layoutName(parent)));
        for (qsizetype j = i + 1; j < placed.size(); ++j) {
            const QRect both = one.intersected(placed.at(j)->geometry());
            if (both.width() > 1 && both.height() > 1)
                problems.append(QStringLiteral("%1 overlaps %2").arg(layoutName(*placed.at(i)), layoutName(*placed.at(j))));
        }
    }
}

//! What is wrong below @p root as it is laid out now; empty when all can be read.
inline QStringList layoutProblems(const QWidget &root)
{
    QStringList problems;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        if (const QString clipped = clippedText(*widget); !clipped.isEmpty())
            problems.append(clipped);
        collectOverlaps(*widget, problems);
    }
    return problems;
}

} // namespace Botdesk::Testing
