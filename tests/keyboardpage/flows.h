// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/flow.h"

namespace Botdesk::Testing {

//! Inline buttons, one in each row, whose data is their text in small letters.
inline InlineMarkup inlineColumn(const QStringList &texts)
{
    InlineMarkup markup;
    for (const QString &text : texts)
        markup.rows.append({{{.text = text}, SendCallback{text.toLower()}}});
    return markup;
}

//! "menu: Mugs>mugs, Help>help": a step with buttons and what they open; "mugs!" is an end.
inline FlowStep stepOf(const QString &picture)
{
    FlowStep step;
    step.id = picture.section(QLatin1Char(':'), 0, 0).trimmed();
    step.isEnd = step.id.endsWith(QLatin1Char('!'));
    step.id.remove(QLatin1Char('!'));
    step.text = QStringLiteral("This is ") + step.id;
    QStringList texts;
    for (const QString &button : picture.section(QLatin1Char(':'), 1).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString text = button.section(QLatin1Char('>'), 0, 0).trimmed();
        const QString target = button.section(QLatin1Char('>'), 1).trimmed();
        texts.append(text);
        if (!target.isEmpty())
            step.links.insert(text.toLower(), {.step = target});
    }
    if (!texts.isEmpty())
        step.markup = inlineColumn(texts);
    return step;
}

//! Steps divided by "/", the first one opened by /start.
inline Flow flowOf(const QString &picture)
{
    Flow flow;
    for (const QString &step : picture.split(QLatin1Char('/'), Qt::SkipEmptyParts))
        flow.steps.append(stepOf(step));
    if (!flow.steps.isEmpty())
        flow.first = flow.steps.first().id;
    return flow;
}

//! The same of a flow.
inline QString pictureOf(const Flow &flow)
{
    QStringList steps;
    for (const FlowStep &step : flow.steps) {
        QStringList buttons;
        for (const QString &trigger : triggersOf(step.markup)) {
            const FlowLink link = step.links.value(trigger);
            buttons.append(link.step.isEmpty() ? trigger : trigger + QLatin1Char('>') + link.step);
        }
        QString text = step.id + (step.isEnd ? QStringLiteral("!") : QString());
        if (!buttons.isEmpty())
            text += QStringLiteral(": ") + buttons.join(QStringLiteral(", "));
        steps.append(text);
    }
    return steps.join(QStringLiteral(" / "));
}

} // namespace Botdesk::Testing
