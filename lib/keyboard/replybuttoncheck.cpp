// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/replybuttoncheck.h"

#include "keyboard/inlinebuttoncheck.h"
#include "rules/serverwords.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! What may be asked for in private chats only, as the server names it; empty for what may be asked anywhere.
QString privateMatter(const ReplyAction &action)
{
    struct Name
    {
        QString operator()(const SendText &) const { return {}; }
        QString operator()(const SendContact &) const { return u"Phone number can be requested"_s; }
        QString operator()(const SendLocation &) const { return u"Location can be requested"_s; }
        QString operator()(const CreatePoll &) const { return u"Poll can be requested"_s; }
        QString operator()(const OpenWebApp &) const { return u"Web App buttons can be used"_s; }
        QString operator()(const ShareUsers &) const { return u"Users can be requested"_s; }
        QString operator()(const ShareChat &) const { return u"Chats can be requested"_s; }
        QString operator()(const CreateManagedBot &) const { return u"Managed bots can be requested"_s; }
    };
    return std::visit(Name(), action);
}

} // namespace

bool isForPrivateChats(const ReplyAction &action)
{
    return !privateMatter(action).isEmpty();
}

Result<ReplyButton> checkReplyButton(ReplyButton button, const MarkupPlace &place)
{
    if (const auto good = checkFace(button.face, u"Keyboard button text"_s); !good)
        return tl::unexpected(good.error());
    if (const QString matter = privateMatter(button.action); !matter.isEmpty() && !place.isPrivate()) {
        // "web App …": the server lowers the first letter and leaves the second word alone.
        return refused(matter + u" in private chats only"_s);
    }
    if (const auto *app = std::get_if<OpenWebApp>(&button.action)) {
        if (const auto url = checkSecureLink(app->url, u"Keyboard button Web App "_s, u"Web App URL"_s); !url)
            return tl::unexpected(url.error());
    }
    return button;
}

} // namespace Botdesk
