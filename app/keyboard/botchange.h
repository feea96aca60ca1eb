// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Botdesk {

//! A call that changes what everybody sees of a bot, in words for the operator who is to be asked first.
struct BotChange
{
    QString title;               //!< "Set the commands"
    QString what;                //!< in one sentence
    QStringList consequences;
    QString yes;                 //!< the verb
    QString method;
    QJsonObject parameters;
};

} // namespace Botdesk
