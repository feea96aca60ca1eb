// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowmends.h"

#include "keyboard/flowedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Mends
{
    Q_DECLARE_TR_FUNCTIONS(FlowMends)

public:
    static std::optional<FlowMend> of(const FlowProblem &problem, const FlowModel &model);
    static std::optional<FlowMend> beginning(const FlowModel &model);
    static FlowMend range(const QString &step, const FlowModel &model);
};

//! The last of several steps of one name gets another.
void nameAnew(FlowModel &model, const QString &id)
{
    model.change([&](Flow &flow) {
        const auto last = std::find_if(flow.steps.rbegin(), flow.steps.rend(), [&](const FlowStep &step) { return step.id == id; });
        if (last != flow.steps.rend())
            last->id = freeStepId(flow, id);
    });
}

std::optional<FlowMend> Mends::beginning(const FlowModel &model)
{
    if (model.flow().steps.isEmpty())
        return FlowMend{tr("Add a step"), [](FlowModel &model) { model.addStep({.id = tr("step"), .text = {}}); }};
    const QString first = model.flow().steps.first().id;
    return FlowMend{tr("Begin with “%1”").arg(first), [first](FlowModel &model) { model.makeFirst(first); }};
}

FlowMend Mends::range(const QString &id, const FlowModel &model)
{
    const FlowStep *step = model.flow().step(id);
    if (step && step->question.check == FlowQuestion::Check::Number)
        return {tr("Swap them"), [id](FlowModel &model) {
                    model.edit(id, [](FlowStep &step) { std::swap(step.question.least, step.question.most); });
                }};
    return {tr("Take any text"), [id](FlowModel &model) {
                model.edit(id, [](FlowStep &step) { step.question.check = FlowQuestion::Check::Anything; });
            }};
}

std::optional<FlowMend> Mends::of(const FlowProblem &problem, const FlowModel &model)
{
    using Kind = FlowProblem::Kind;
    const QString step = problem.step;
    const QString trigger = problem.trigger;
    switch (problem.kind) {
    case Kind::NoFirstStep: return beginning(model);
    case Kind::DuplicateId: return FlowMend{tr("Give it another name"), [step](FlowModel &model) { nameAnew(model, step); }};
    case Kind::MissingTarget: return FlowMend{tr("Forget it"), [step, trigger](FlowModel &model) { model.connectTo(step, trigger, {}); }};
    case Kind::ButtonUnanswered:
        return FlowMend{tr("Open a new step"), [step, trigger](FlowModel &model) {
                            const FlowStep *from = model.flow().step(step);
                            const QString name = from ? buttonText(from->markup, trigger) : trigger;
                            model.addStepAfter(step, trigger, {.id = name.isEmpty() ? tr("step") : name, .text = {}});
                        }};
    case Kind::DeadLink:
        return FlowMend{tr("Forget it"), [step, trigger](FlowModel &model) { model.edit(step, [&](FlowStep &each) { each.links.remove(trigger); }); }};
    case Kind::DeadEnd: return FlowMend{tr("Mark it as an end"), [step](FlowModel &model) { model.edit(step, [](FlowStep &each) { each.isEnd = true; }); }};
    case Kind::Unreachable: return FlowMend{tr("Delete the step"), [step](FlowModel &model) { model.remove(step); }};
    case Kind::BadPattern:
    case Kind::EmptyRange: return range(step, model);
    case Kind::EmptyText: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<FlowMend> mendOf(const FlowProblem &problem, const FlowModel &model)
{
    return Mends::of(problem, model);
}

} // namespace Botdesk
