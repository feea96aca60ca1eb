// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flow.h"
#include "keyboard/keyboarddesign.h"

namespace Botdesk {

// What can be done to a flow, as pure functions.

//! @p wish, or "@p wish 2" … : an id that no step has.
QString freeStepId(const Flow &flow, const QString &wish);

//! What @p from was called is called @p to wherever it is meant. Nothing happens when there is another step of that name.
void renameStep(Flow &flow, const QString &from, const QString &to);

//! Takes the step away, and all that led to it. The command opens the first that is left when it opened this one.
void removeStep(Flow &flow, const QString &id);

//! @p step gets another keyboard. What followed on a button goes on following on it where only its data or text changed.
void setMarkup(FlowStep &step, const ReplyMarkup &markup);

//! The keyboards of the library, by id, that are others in @p later than in @p earlier. None where anything else but the links
//! of their steps is another, too.
QMap<QString, ReplyMarkup> keyboardsChangedAlone(const Flow &earlier, const Flow &later);

//! Links that lead nowhere and say nothing go; so do those of triggers that the step has not when @p withDead.
void tidyLinks(FlowStep &step, bool withDead = false);

//! A button of a keyboard, and what it is known by in FlowStep::links, where the bot hears of it.
struct FlowButton
{
    DesignButton button;
    int row = 0;
    int column = 0;
    std::optional<QString> trigger = {};
};

//! All buttons of @p markup in reading order; none of a markup without buttons.
QList<FlowButton> buttonsOf(const ReplyMarkup &markup);

//! What the button is known by in FlowStep::links; nothing where the bot does not hear of it.
std::optional<QString> triggerOf(const DesignButton &button);

//! The text of the button that @p trigger stands for; the trigger itself where there is none.
QString buttonText(const ReplyMarkup &markup, const QString &trigger);

//! Which of the step's answers are known by a name, in order: {count}, {colour} …
QStringList answerNames(const Flow &flow);

} // namespace Botdesk
