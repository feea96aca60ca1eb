// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "types/updatehead.h"

#include <QJsonObject>
#include <QMetaType>

namespace Botdesk {

//! Answers an update with one method call in the response of its delivery ("method as webhook answer"), without a
//! connection of our own. The server does not tell what came of it.
struct AnswerRule
{
    bool isOn = true;
    QString type;                           //!< of the update; empty: any
    QString contains;                       //!< in the text or the data, capitals do not count; empty: any
    std::optional<ChatId> chat = {};
    QString method;
    //! Sent beside the method. "{message.chat.id}" stands for what the update has at that place, with its type where the
    //! value is nothing else.
    QJsonObject parameters;

    enum class Problem {
        None,
        NoMethod,
        MethodNotTaken,   //!< get…, setWebhook, deleteWebhook, close, logOut: the server passes over them in silence
    };
    Problem problem() const;

    bool matches(const UpdateHead &update) const;

    //! The body of the answer to @p update; nothing when a place that is asked for is not there.
    std::optional<QByteArray> answerTo(const QByteArray &update) const;

    QJsonObject toJson() const;
    static AnswerRule fromJson(const QJsonObject &json);

    bool operator==(const AnswerRule &) const = default;
};

//! What the first rule that fits makes of @p update; nothing when none does.
std::optional<QByteArray> answerByRules(const QList<AnswerRule> &rules, const ReceivedUpdate &update);

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::AnswerRule)
