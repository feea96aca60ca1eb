// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "keyboard/keyboardcode.h"

namespace Botdesk {

//! keyboard code FILE --for TARGET, keyboard import FILE: a keyboard, found in JSON or in somebody's code, as code or JSON.
//! With --call METHOD a whole call, whose parameters are in FILE.
class KeyboardCodeCommand final : public Command
{
    Q_OBJECT
public:
    KeyboardCodeCommand(const QByteArray &source, CodeTarget target);
    KeyboardCodeCommand(const QString &method, const QJsonObject &parameters, CodeTarget target);

    void start() override;

private:
    QString m_code;
    QString m_fault;   //!< why there is none
};

} // namespace Botdesk
