// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/editing.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int TextLimit = 4096;   // code points, after parsing

Answer editMessageText(Call &call)
{
    if (!call.arguments.has("text"))
        return badRequest(u"message text is empty"_s);
    const auto text = readText(call.arguments, "text", "entities");
    if (!text)
        return tl::unexpected(text.error());
    return editFrom(call, [&text](const Message &message) -> Checked<QJsonObject> {
        if (!message.content.contains(u"text"))
            return badRequest(u"there is no text in the message to edit"_s);
        return cleanedText(*text, TextLimit, u"message is too long"_s).map([](const FormattedText &cleaned) {
            QJsonObject content;
            insertText(content, cleaned, u"text"_s, u"entities"_s);
            return content;
        });
    });
}

} // namespace

void addEditMethods(Methods &methods)
{
    methods.add("editMessageText", editMessageText);
}

} // namespace Botdesk::Sandbox
