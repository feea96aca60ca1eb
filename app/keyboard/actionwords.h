// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/keyboarddesign.h"

namespace Botdesk {

//! "callback data", "opens a link" …: what pressing does, in two or three words.
QString actionWords(const ButtonAction &action);

//! The icon for a button's corner; empty for what stays in the chat and is plain.
QString actionSign(const ButtonAction &action);

//! What pressing a button brings.
struct PressWords
{
    QString path;         //!< field of the update that the bot receives; empty when it receives none
    QString value;        //!< as JSON, where the field has one value
    QString note;         //!< a sentence more, or instead
};
PressWords pressWords(const DesignButton &button);

} // namespace Botdesk
