// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupcheck.h"
#include "keyboard/markupjson.h"
#include "keyboard/markupreader.h"
#include "sandbox/sending.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

Markup::Kind kindOf(const ReplyMarkup &parsed)
{
    static constexpr Markup::Kind kinds[] = {Markup::Kind::None, Markup::Kind::Inline, Markup::Kind::Reply, Markup::Kind::Remove,
                                             Markup::Kind::ForceReply};
    return kinds[parsed.index()];
}

MarkupPlace placeOf(const Chat &chat)
{
    switch (chat.type) {
    case ChatType::Private: return {.chat = MarkupPlace::Chat::Private};
    case ChatType::Group: return {.chat = MarkupPlace::Chat::Group};
    case ChatType::Supergroup: return {.chat = MarkupPlace::Chat::Supergroup};
    case ChatType::Channel: return {.chat = MarkupPlace::Chat::Channel};
    }
    Q_UNREACHABLE();
}

//! The first bot that a log-in button names and that is not there; empty when all are.
QString missingBot(World &world, const ReplyMarkup &markup)
{
    const auto *keyboard = std::get_if<InlineMarkup>(&markup);
    if (!keyboard)
        return {};
    for (const auto &row : keyboard->rows) {
        for (const InlineButton &button : row) {
            const auto *logIn = std::get_if<LogIn>(&button.action);
            if (logIn && !logIn->botUsername.isEmpty() && !world.botByUsername(logIn->botUsername))
                return logIn->botUsername;
        }
    }
    return {};
}

} // namespace

Checked<Markup> readMarkup(World &world, const Arguments &arguments)
{
    auto parsed = readReplyMarkup(arguments.text("reply_markup"));
    if (!parsed)
        return badRequest(parsed.error().detail);
    if (const QString missing = missingBot(world, *parsed); !missing.isEmpty())
        return badRequest(u"bot \"%1\" not found"_s.arg(missing));
    return Markup{.kind = kindOf(*parsed), .parsed = *parsed};
}

Checked<Markup> checkedMarkup(const Markup &markup, const Chat &chat)
{
    auto checked = checkReplyMarkup(markup.parsed, placeOf(chat));
    if (!checked)
        return badRequest(checked.error().detail);
    const Markup::Kind kind = kindOf(*checked);
    return Markup{.kind = kind, .json = kind == Markup::Kind::Inline ? echoOf(*checked) : Botdesk::toJson(*checked), .parsed = *checked};
}

} // namespace Botdesk::Sandbox
