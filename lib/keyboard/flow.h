// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keyboard/replymarkup.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace Botdesk {

//! Where a button leads.
struct FlowLink
{
    QString step;                //!< id of the step that it opens; empty: none, the press is answered with `toast` alone
    bool editsMessage = true;    //!< of an inline button: the message becomes the step; false: the step is a new message
    QString toast = {};          //!< what answerCallbackQuery shows, if anything

    bool operator==(const FlowLink &) const = default;
};

//! What a step waits for.
struct FlowQuestion
{
    enum class Input { Nothing, Text, Contact, Location, Photo };
    enum class Check { Anything, List, Number, Pattern };   //!< of a text

    Input input = Input::Nothing;
    Check check = Check::Anything;
    QStringList choices = {};             //!< of a list; upper and lower case are the same
    std::optional<double> least = {};     //!< of a number
    std::optional<double> most = {};
    QString pattern = {};                 //!< a regular expression that the whole text must match
    QString refusal = {};                 //!< said to what is not taken; nothing is said when it is empty
    QString name = {};                    //!< the answer is kept as {name}; empty: it is not kept
    QString next = {};                    //!< id of the step after a good answer; empty: the conversation ends

    bool operator==(const FlowQuestion &) const = default;
};

//! A message of a conversation, and what may follow on it.
struct FlowStep
{
    QString id;
    QString text;                          //!< with {name}s of answers, and {first_name}, {last_name}, {username}
    QString parseMode = {};                //!< as in the Bot API; empty: `entities` say what is formatted
    QJsonArray entities = {};
    ReplyMarkup markup = {};
    QString keyboard = {};                 //!< where `markup` is taken from: an id of the operator's library; empty: nowhere
    QMap<QString, FlowLink> links = {};    //!< by callback_data of inline buttons, by text of those of a reply keyboard
    FlowQuestion question = {};
    bool isEnd = false;                    //!< the conversation is over when this was said

    bool operator==(const FlowStep &) const = default;
};

//! A conversation of a bot with one person, tried before it is written.
struct Flow
{
    QString command = QStringLiteral("start");   //!< without the slash
    QString first = {};                          //!< id of the step that the command opens
    QString cancelWord = {};                     //!< a text that leaves the conversation; empty: none does
    QString cancelText = {};                     //!< what is said then
    QList<FlowStep> steps = {};

    const FlowStep *step(const QString &id) const;   //!< the first one called so, or null
    bool operator==(const Flow &) const = default;
};

QJsonObject toJson(const Flow &flow);

//! Reads what toJson() wrote. The Error names what is missing or of a wrong type.
Result<Flow> readFlow(const QJsonObject &json);

//! What a button of @p markup is known by in FlowStep::links: callback_data, or the text of a plain button of a reply
//! keyboard. Nothing for buttons that the bot does not hear of.
QStringList triggersOf(const ReplyMarkup &markup);

//! What does not fit in a flow.
struct FlowProblem
{
    enum class Kind {
        NoFirstStep,      //!< `step` holds the id that there is not, or nothing
        DuplicateId,
        MissingTarget,    //!< `trigger` leads to a step that there is not; empty: the answer to the question does
        EmptyText,
        ButtonUnanswered, //!< nothing follows on `trigger`
        DeadLink,         //!< a link for `trigger`, which no button of the step has
        DeadEnd,          //!< no button leads on, nothing is waited for, and it is no end
        Unreachable,
        BadPattern,
        EmptyRange,       //!< no number is between least and most; no choice in a list
    };

    Kind kind;
    QString step = {};      //!< id
    QString trigger = {};

    bool operator==(const FlowProblem &) const = default;
};

//! "no_first_step" …: names that stay as they are.
QString nameOf(FlowProblem::Kind kind);

//! All that does not fit, in the order of the steps.
QList<FlowProblem> problemsOf(const Flow &flow);

} // namespace Botdesk
