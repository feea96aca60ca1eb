// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/flowwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Flow)

public:
    static QString textFor(const FlowProblem &problem);
    static QString tagFor(FlowProblem::Kind kind);
    static QString textFor(const FlowQuestion &question);
    static QString numberText(const FlowQuestion &question);
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

QString Words::tagFor(FlowProblem::Kind kind)
{
    using Kind = FlowProblem::Kind;
    switch (kind) {
    case Kind::NoFirstStep: return tr("no beginning");
    case Kind::DuplicateId: return tr("same name");
    case Kind::MissingTarget: return tr("leads nowhere");
    case Kind::EmptyText: return tr("no text");
    case Kind::ButtonUnanswered: return tr("no answer");
    case Kind::DeadLink: return tr("lost button");
    case Kind::DeadEnd: return tr("dead end");
    case Kind::Unreachable: return tr("unreachable");
    case Kind::BadPattern: return tr("bad pattern");
    case Kind::EmptyRange: return tr("nothing is right");
    }
    Q_UNREACHABLE();
}

QString Words::numberText(const FlowQuestion &question)
{
    const QLocale locale;
    if (question.least && question.most)
        return tr("a number, %1 to %2").arg(locale.toString(*question.least), locale.toString(*question.most));
    if (question.least)
        return tr("a number from %1").arg(locale.toString(*question.least));
    if (question.most)
        return tr("a number up to %1").arg(locale.toString(*question.most));
    return tr("a number");
}

QString Words::textFor(const FlowQuestion &question)
{
    using Input = FlowQuestion::Input;
    using Check = FlowQuestion::Check;
    switch (question.input) {
    case Input::Nothing: return {};
    case Input::Contact: return tr("a contact");
    case Input::Location: return tr("a location");
    case Input::Photo: return tr("a photo");
    case Input::Text: break;
    }
    switch (question.check) {
    case Check::Anything: return tr("a text");
    case Check::List: return tr("one of %n text(s)", nullptr, int(question.choices.size()));
    case Check::Number: return numberText(question);
    case Check::Pattern: return tr("a text of a pattern");
    }
    Q_UNREACHABLE();
}

} // namespace

QString textFor(const FlowProblem &problem)
{
    return Words::textFor(problem);
}

QString tagFor(FlowProblem::Kind kind)
{
    return Words::tagFor(kind);
}

QString textFor(const FlowQuestion &question)
{
    return Words::textFor(question);
}

} // namespace Botdesk
