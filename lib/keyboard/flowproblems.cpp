// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/flow.h"

#include <QRegularExpression>
#include <QSet>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = FlowProblem::Kind;
using Input = FlowQuestion::Input;
using Check = FlowQuestion::Check;

bool waits(const FlowStep &step)
{
    return step.question.input != Input::Nothing;
}

//! The steps that may follow on @p step.
QStringList nextSteps(const FlowStep &step)
{
    QStringList ids;
    const QStringList triggers = triggersOf(step.markup);
    for (auto link = step.links.begin(); link != step.links.end(); ++link) {
        if (triggers.contains(link.key()) && !link->step.isEmpty())
            ids.append(link->step);
    }
    if (waits(step) && !step.question.next.isEmpty())
        ids.append(step.question.next);
    return ids;
}

QSet<QString> reachableSteps(const Flow &flow)
{
    QSet<QString> reached;
    QStringList waiting{flow.first};
    while (!waiting.isEmpty()) {
        const QString id = waiting.takeLast();
        const FlowStep *step = flow.step(id);
        if (!step || reached.contains(id))
            continue;
        reached.insert(id);
        waiting += nextSteps(*step);
    }
    return reached;
}

//! A reply keyboard's button is answered by the question too: its text is what was written.
bool isAnswered(const FlowStep &step, const QString &trigger)
{
    const bool isText = std::holds_alternative<KeyboardMarkup>(step.markup) && step.question.input == Input::Text;
    const FlowLink link = step.links.value(trigger);
    return !link.step.isEmpty() || !link.toast.isEmpty() || isText;
}

void addQuestionProblems(const FlowStep &step, QList<FlowProblem> &problems)
{
    const FlowQuestion &question = step.question;
    if (question.input != Input::Text)
        return;
    if (question.check == Check::Pattern && !QRegularExpression(question.pattern).isValid())
        problems.append({Kind::BadPattern, step.id});
    const bool isEmptyList = question.check == Check::List && question.choices.isEmpty();
    const bool isEmptyRange = question.check == Check::Number && question.least && question.most && *question.least > *question.most;
    if (isEmptyList || isEmptyRange)
        problems.append({Kind::EmptyRange, step.id});
}

void addLinkProblems(const Flow &flow, const FlowStep &step, QList<FlowProblem> &problems)
{
    const QStringList triggers = triggersOf(step.markup);
    for (const QString &trigger : triggers) {
        if (!isAnswered(step, trigger))
            problems.append({Kind::ButtonUnanswered, step.id, trigger});
    }
    for (auto link = step.links.begin(); link != step.links.end(); ++link) {
        if (!triggers.contains(link.key()))
            problems.append({Kind::DeadLink, step.id, link.key()});
        else if (!link->step.isEmpty() && !flow.step(link->step))
            problems.append({Kind::MissingTarget, step.id, link.key()});
    }
    if (waits(step) && !step.question.next.isEmpty() && !flow.step(step.question.next))
        problems.append({Kind::MissingTarget, step.id});
}

} // namespace

QString nameOf(FlowProblem::Kind kind)
{
    switch (kind) {
    case Kind::NoFirstStep: return u"no_first_step"_s;
    case Kind::DuplicateId: return u"duplicate_id"_s;
    case Kind::MissingTarget: return u"missing_target"_s;
    case Kind::EmptyText: return u"empty_text"_s;
    case Kind::ButtonUnanswered: return u"button_unanswered"_s;
    case Kind::DeadLink: return u"dead_link"_s;
    case Kind::DeadEnd: return u"dead_end"_s;
    case Kind::Unreachable: return u"unreachable"_s;
    case Kind::BadPattern: return u"bad_pattern"_s;
    case Kind::EmptyRange: return u"empty_range"_s;
    }
    Q_UNREACHABLE();
}

QList<FlowProblem> problemsOf(const Flow &flow)
{
    QList<FlowProblem> problems;
    if (!flow.step(flow.first))
        problems.append({Kind::NoFirstStep, flow.first});
    const QSet<QString> reachable = reachableSteps(flow);
    QSet<QString> known;
    for (const FlowStep &step : flow.steps) {
        if (known.contains(step.id))
            problems.append({Kind::DuplicateId, step.id});
        known.insert(step.id);
        if (step.text.trimmed().isEmpty())
            problems.append({Kind::EmptyText, step.id});
        addLinkProblems(flow, step, problems);
        addQuestionProblems(step, problems);
        if (!step.isEnd && !waits(step) && nextSteps(step).isEmpty())
            problems.append({Kind::DeadEnd, step.id});
        if (!reachable.contains(step.id) && flow.step(flow.first))
            problems.append({Kind::Unreachable, step.id});
    }
    return problems;
}

} // namespace Botdesk
