// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "keyboard/keyboardcode.h"
#include "keyboard/keyboardimport.h"

namespace Botdesk {

//! keyboard code FILE --for TARGET, keyboard import FILE: a keyboard, found in JSON or in somebody's code, as code or JSON.
class KeyboardCodeCommand final : public Command
{
    Q_OBJECT
public:
    KeyboardCodeCommand(const QByteArray &source, CodeTarget target);

    void start() override;

private:
    tl::expected<ReplyMarkup, ImportFault> m_markup;
    CodeTarget m_target;
};

} // namespace Botdesk
