// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/flow.h"

namespace Botdesk {

//! Where somebody stands in a flow.
struct FlowState
{
    QString step = {};                      //!< id of the step that was said last; empty: not in the conversation
    QMap<QString, QString> answers = {};    //!< by FlowQuestion::name; stay until the command begins anew

    bool operator==(const FlowState &) const = default;
};

QJsonObject toJson(const FlowState &state);
FlowState flowStateFromJson(const QJsonObject &json);   //!< what cannot be read is the beginning

//! What somebody did, of an update.
struct FlowEvent
{
    enum class Kind { Text, Press, Contact, Location, Photo, Other };

    Kind kind = Kind::Other;
    ChatId chat{};
    UserId person{};
    MessageId message{};                     //!< of a press: the one with the button
    QString queryId = {};                    //!< of a press
    //! What was written, the data of a press, or what is kept of the rest: phone number, "latitude,longitude", file_id.
    QString text = {};
    QMap<QString, QString> names = {};       //!< first_name, last_name, username

    bool operator==(const FlowEvent &) const = default;
};

//! What @p update says to a flow; nothing when it is neither a person's message nor a press of a button under one.
std::optional<FlowEvent> flowEvent(const QJsonObject &update);

//! A call of the Bot API that a bot would make.
struct FlowCall
{
    QString method;
    QJsonObject parameters;

    bool operator==(const FlowCall &) const = default;
};

struct FlowAdvance
{
    FlowState state;
    QList<FlowCall> calls;   //!< in their order; empty when the flow has nothing to say

    bool operator==(const FlowAdvance &) const = default;
};

//! What a bot that follows @p flow does when @p event comes from somebody who stands at @p state. Asks nobody and knows no
//! time: the same gives the same. A press is always answered where its button is one of the flow's, also an old one's.
FlowAdvance advance(const Flow &flow, const FlowState &state, const FlowEvent &event);

} // namespace Botdesk
