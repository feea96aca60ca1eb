// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/keyboardcodecommand.h"

#include "cli/console.h"
#include "keyboard/keyboardimport.h"
#include "words/keyboardwords.h"

namespace Botdesk {

KeyboardCodeCommand::KeyboardCodeCommand(const QByteArray &source, CodeTarget target)
{
    const auto markup = importKeyboard(QString::fromUtf8(source));
    if (markup)
        m_code = keyboardCode(*markup, target).text;
    else
        m_fault = textFor(markup.error());
}

KeyboardCodeCommand::KeyboardCodeCommand(const QString &method, const QJsonObject &parameters, CodeTarget target)
    : m_code(draftCode(method, parameters, target).text)
{
}

void KeyboardCodeCommand::start()
{
    if (m_fault.isEmpty())
        print(m_code.toUtf8());
    else
        complain(m_fault);
    emit finished(m_fault.isEmpty() ? Success : Refused);
}

} // namespace Botdesk
