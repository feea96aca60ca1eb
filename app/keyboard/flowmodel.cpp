// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowmodel.h"

#include "keyboard/flowedits.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HistoryLimit = 100;

void remember(QList<Flow> &way, const Flow &flow)
{
    way.append(flow);
    if (way.size() > HistoryLimit)
        way.removeFirst();
}

} // namespace

FlowModel::FlowModel(QObject *parent)
    : QObject(parent)
{
}

void FlowModel::load(const Flow &flow, const FlowHistory &history)
{
    m_flow = flow;
    m_history = history;
    m_field.clear();
    m_current.clear();
    judge();
    emit selectionChanged();
    emit changed();
}

void FlowModel::take(const Flow &flow)
{
    if (flow == m_flow)
        return;
    m_flow = flow;
    m_field.clear();
    judge();
    emit changed();
}

//! However much is typed in the designer: it is one step, until something is done here.
void FlowModel::follow(const Flow &flow)
{
    apply(flow, u"keyboards"_s);
}

void FlowModel::select(const QString &id)
{
    const QString chosen = m_flow.step(id) ? id : QString();
    if (chosen == m_current)
        return;
    m_current = chosen;
    m_field.clear();
    emit selectionChanged();
}

void FlowModel::change(const std::function<void(Flow &)> &change, const QString &field)
{
    Flow flow = m_flow;
    change(flow);
    apply(flow, field);
}

void FlowModel::edit(const QString &id, const std::function<void(FlowStep &)> &change, const QString &field)
{
    Flow flow = m_flow;
    const auto found = std::find_if(flow.steps.begin(), flow.steps.end(), [&](const FlowStep &step) { return step.id == id; });
    if (found == flow.steps.end())
        return;
    change(*found);
    apply(flow, field.isEmpty() ? QString() : id + u'\n' + field);
}

void FlowModel::apply(const Flow &flow, const QString &field)
{
    if (flow == m_flow)
        return;
    const bool goesOn = !field.isEmpty() && field == m_field && canUndo();
    if (!goesOn)
        remember(m_history.undo, m_flow);
    m_history.redo.clear();
    m_field = field;
    m_flow = flow;
    judge();
    if (!m_current.isEmpty() && !m_flow.step(m_current)) {
        m_current.clear();
        emit selectionChanged();
    }
    emit changed();
}

QString FlowModel::addStep(const FlowStep &step)
{
    FlowStep added = step;
    added.id = freeStepId(m_flow, step.id);
    change([&](Flow &flow) {
        flow.steps.append(added);
        if (!flow.step(flow.first))
            flow.first = added.id;
    });
    select(added.id);
    return added.id;
}

QString FlowModel::addStepAfter(const QString &from, const QString &trigger, const FlowStep &step)
{
    FlowStep added = step;
    added.id = freeStepId(m_flow, step.id);
    change([&](Flow &flow) {
        for (FlowStep &each : flow.steps) {
            if (each.id != from)
                continue;
            if (trigger.isEmpty())
                each.question.next = added.id;
            else
                each.links[trigger].step = added.id;
        }
        flow.steps.append(added);
    });
    return added.id;
}

bool FlowModel::rename(const QString &id, const QString &to)
{
    const QString name = to.trimmed();
    if (name == id)
        return true;
    if (name.isEmpty() || m_flow.step(name))
        return false;
    const bool isCurrent = m_current == id;
    Flow flow = m_flow;
    renameStep(flow, id, name);
    if (isCurrent)
        m_current = name;   // it stays the chosen one
    apply(flow, {});
    if (isCurrent)
        emit selectionChanged();
    return true;
}

void FlowModel::duplicate(const QString &id)
{
    if (const FlowStep *step = m_flow.step(id))
        addStep(FlowStep(*step));
}

void FlowModel::remove(const QString &id)
{
    change([&](Flow &flow) { removeStep(flow, id); });
}

void FlowModel::makeFirst(const QString &id)
{
    change([&](Flow &flow) { flow.first = id; });
}

void FlowModel::connectTo(const QString &from, const QString &trigger, const QString &to)
{
    edit(from, [&](FlowStep &step) {
        if (trigger.isEmpty())
            step.question.next = to;
        else
            step.links[trigger].step = to;
        tidyLinks(step);
    });
}

void FlowModel::undo()
{
    if (!canUndo())
        return;
    remember(m_history.redo, m_flow);
    const Flow before = m_history.undo.takeLast();
    // What they become backwards is what they were.
    QMap<QString, ReplyMarkup> keyboards = keyboardsChangedAlone(before, m_flow);
    for (const FlowStep &step : before.steps) {
        if (keyboards.contains(step.keyboard))
            keyboards[step.keyboard] = step.markup;
    }
    stepTo(before, keyboards);
}

void FlowModel::stepTo(const Flow &flow, const QMap<QString, ReplyMarkup> &keyboards)
{
    m_flow = flow;
    m_field.clear();
    judge();
    if (!m_flow.step(m_current))
        m_current.clear();
    if (!keyboards.isEmpty())
        emit keyboardsBrought(keyboards);
    emit selectionChanged();
    emit changed();
}

void FlowModel::redo()
{
    if (!canRedo())
        return;
    remember(m_history.undo, m_flow);
    const Flow after = m_history.redo.takeLast();
    stepTo(after, keyboardsChangedAlone(m_flow, after));
}

void FlowModel::judge()
{
    m_problems = problemsOf(m_flow);
    m_problem = -1;
}

QList<FlowProblem> FlowModel::problemsAt(const QString &step) const
{
    QList<FlowProblem> problems;
    std::copy_if(m_problems.begin(), m_problems.end(), std::back_inserter(problems), [&](const FlowProblem &problem) {
        return problem.step == step && (problem.kind != FlowProblem::Kind::NoFirstStep || step.isEmpty());
    });
    return problems;
}

const FlowProblem *FlowModel::nextProblem()
{
    if (m_problems.isEmpty())
        return nullptr;
    m_problem = (m_problem + 1) % m_problems.size();
    const FlowProblem &problem = m_problems[m_problem];
    select(problem.kind == FlowProblem::Kind::NoFirstStep ? QString() : problem.step);
    return &problem;
}

} // namespace Botdesk
