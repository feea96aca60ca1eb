// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/flowwords.h"

#include <QCoreApplication>

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Flow)

public:
    static QString textFor(const FlowProblem &problem);
};

QString Words::textFor(const FlowProblem &problem)
{
    using Kind = FlowProblem::Kind;
    switch (problem.kind) {
    case Kind::NoFirstStep:
        return problem.step.isEmpty() ? tr("The command opens no step. Choose the first one.") : tr("The command opens a step that there is not.");
    case Kind::DuplicateId: return tr("Another step has the same name: nothing can lead to this one.");
    case Kind::MissingTarget:
        return problem.trigger.isEmpty() ? tr("The answer leads to a step that there is not.") : tr("\"%1\" leads to a step that there is not.").arg(problem.trigger);
    case Kind::EmptyText: return tr("The step has no text; the server refuses it.");
    case Kind::ButtonUnanswered: return tr("Nothing follows on the button \"%1\".").arg(problem.trigger);
    case Kind::DeadLink: return tr("There is no button \"%1\" any more; what it led to is not reached from here.").arg(problem.trigger);
    case Kind::DeadEnd: return tr("From here nothing leads on. Add a button or a question, or mark the step as an end.");
    case Kind::Unreachable: return tr("Nobody gets here: no button and no answer leads to this step.");
    case Kind::BadPattern: return tr("The pattern is no regular expression: every answer is refused.");
    case Kind::EmptyRange: return tr("No answer can be right: the list is empty, or the least number is above the greatest.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString textFor(const FlowProblem &problem)
{
    return Words::textFor(problem);
}

} // namespace Botdesk
