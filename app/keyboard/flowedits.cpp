// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowedits.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

FlowStep *entry(Flow &flow, const QString &id)
{
    const auto found = std::find_if(flow.steps.begin(), flow.steps.end(), [&](const FlowStep &step) { return step.id == id; });
    return found == flow.steps.end() ? nullptr : &*found;
}

//! Those that the bot hears of.
QList<FlowButton> heardOf(const ReplyMarkup &markup)
{
    QList<FlowButton> buttons = buttonsOf(markup);
    buttons.removeIf([](const FlowButton &each) { return !each.trigger; });
    return buttons;
}

} // namespace

QString freeStepId(const Flow &flow, const QString &wish)
{
    QString id = wish;
    for (int number = 2; flow.step(id); ++number)
        id = u"%1 %2"_s.arg(wish).arg(number);
    return id;
}

void renameStep(Flow &flow, const QString &from, const QString &to)
{
    FlowStep *renamed = entry(flow, from);
    if (!renamed || to.isEmpty() || flow.step(to))
        return;
    renamed->id = to;
    if (flow.first == from)
        flow.first = to;
    for (FlowStep &step : flow.steps) {
        for (FlowLink &link : step.links) {
            if (link.step == from)
                link.step = to;
        }
        if (step.question.next == from)
            step.question.next = to;
    }
}

void removeStep(Flow &flow, const QString &id)
{
    const auto found = std::find_if(flow.steps.begin(), flow.steps.end(), [&](const FlowStep &step) { return step.id == id; });
    if (found == flow.steps.end())
        return;
    flow.steps.erase(found);
    if (flow.step(id))
        return;   // there were two of the name: what leads here leads to the other one
    for (FlowStep &step : flow.steps) {
        for (FlowLink &link : step.links) {
            if (link.step == id)
                link.step.clear();
        }
        tidyLinks(step);
        if (step.question.next == id)
            step.question.next.clear();
    }
    if (flow.first == id)
        flow.first = flow.steps.isEmpty() ? QString() : flow.steps.first().id;
}

void setMarkup(FlowStep &step, const ReplyMarkup &markup)
{
    const QList<FlowButton> before = heardOf(step.markup);
    const QList<FlowButton> now = heardOf(markup);
    const QStringList known = triggersOf(markup);
    step.markup = markup;
    if (before.size() != now.size())
        return;   // what became of which button is a guess
    const auto old = step.links;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const QString was = *before[i].trigger;
        const QString is = *now[i].trigger;
        const bool isSamePlace = before[i].row == now[i].row && before[i].column == now[i].column;
        if (was == is || !isSamePlace || known.contains(was) || !old.contains(was) || old.contains(is))
            continue;
        step.links.remove(was);
        step.links.insert(is, old.value(was));
    }
}

QMap<QString, ReplyMarkup> keyboardsChangedAlone(const Flow &earlier, const Flow &later)
{
    QMap<QString, ReplyMarkup> keyboards;
    Flow followed = earlier;
    for (FlowStep &step : followed.steps) {
        const FlowStep *then = later.step(step.id);
        if (!then || step.keyboard.isEmpty() || then->keyboard != step.keyboard || then->markup == step.markup)
            continue;
        keyboards.insert(step.keyboard, then->markup);
        step.markup = then->markup;
        step.links = then->links;   // they followed the buttons
    }
    return followed == later ? keyboards : QMap<QString, ReplyMarkup>();
}

void tidyLinks(FlowStep &step, bool withDead)
{
    const QStringList known = triggersOf(step.markup);
    for (auto link = step.links.begin(); link != step.links.end();) {
        const bool isEmpty = link->step.isEmpty() && link->toast.isEmpty();
        const bool isDead = withDead && !known.contains(link.key());
        link = isEmpty || isDead ? step.links.erase(link) : std::next(link);
    }
}

std::optional<QString> triggerOf(const DesignButton &button)
{
    if (const auto *callback = std::get_if<SendCallback>(&button.action))
        return callback->data;
    return std::holds_alternative<SendText>(button.action) ? std::optional(button.face.text) : std::nullopt;
}

QList<FlowButton> buttonsOf(const ReplyMarkup &markup)
{
    KeyboardDesign design;
    design.setMarkup(markup);
    QList<FlowButton> buttons;
    const DesignRows rows = design.hasRows() ? design.rows() : DesignRows();
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            buttons.append({rows[row][column], row, column, triggerOf(rows[row][column])});
    }
    return buttons;
}

QString buttonText(const ReplyMarkup &markup, const QString &trigger)
{
    const QList<FlowButton> buttons = buttonsOf(markup);
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const FlowButton &each) { return each.trigger == trigger; });
    return found == buttons.end() || found->button.face.text.isEmpty() ? trigger : found->button.face.text;
}

QStringList answerNames(const Flow &flow)
{
    QStringList names;
    for (const FlowStep &step : flow.steps) {
        if (step.question.input != FlowQuestion::Input::Nothing && !step.question.name.isEmpty() && !names.contains(step.question.name))
            names.append(step.question.name);
    }
    return names;
}

} // namespace Botdesk
