// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/keyboardcodecommand.h"

#include "cli/console.h"
#include "words/keyboardwords.h"

namespace Botdesk {

KeyboardCodeCommand::KeyboardCodeCommand(const QByteArray &source, CodeTarget target)
    : m_markup(importKeyboard(QString::fromUtf8(source)))
    , m_target(target)
{
}

void KeyboardCodeCommand::start()
{
    if (m_markup)
        print(keyboardCode(*m_markup, m_target).text.toUtf8());
    else
        complain(textFor(m_markup.error()));
    emit finished(m_markup ? Success : Refused);
}

} // namespace Botdesk
