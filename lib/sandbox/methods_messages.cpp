// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sending.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int TextLimit = 4096;   // code points, after parsing

Answer sendMessage(Call &call)
{
    if (!call.arguments.has("text"))
        return badRequest(u"message text is empty"_s);
    const auto text = readText(call.arguments, "text", "entities");
    if (!text)
        return tl::unexpected(text.error());
    return sendFrom(call, [&text](Chat &) -> Checked<Draft> {
        return cleanedText(*text, TextLimit, u"message is too long"_s).map([](const FormattedText &cleaned) {
            Draft draft;
            insertText(draft.content, cleaned, u"text"_s, u"entities"_s);
            return draft;
        });
    });
}

} // namespace

void addMessageMethods(Methods &methods)
{
    methods.add("sendMessage", sendMessage);
}

} // namespace Botdesk::Sandbox
