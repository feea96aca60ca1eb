// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/inlinebuttoncheck.h"

#include "rules/cleaning.h"
#include "rules/link.h"
#include "rules/serverwords.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

Result<InlineAction> asAction(const auto &action)
{
    return InlineAction(action);
}

//! Puts a cleaned text in place of @p text; @p what begins the sentence when it is not UTF-8.
Result<void> clean(QString &text, const QString &what)
{
    if (!text.isValidUtf16())
        return refused(what + u" must be encoded in UTF-8"_s);
    text = cleaned(text);
    return {};
}

//! Checks what an action holds and gives it as the server keeps it.
struct ActionCheck
{
    const MarkupPlace &place;

    Result<InlineAction> operator()(const OpenUrl &action) const
    {
        if (!action.url.isValidUtf16())
            return refused(u"Inline keyboard button URL must be encoded in UTF-8"_s);
        if (const auto user = userOfLink(action.url))
            return asAction(OpenUser{*user});
        const auto url = checkedLink(action.url);
        if (!url)
            return refused(u"Inline keyboard button "_s + url.error().detail);
        return asAction(OpenUrl{cleaned(*url)});
    }

    Result<InlineAction> operator()(SwitchInline action) const
    {
        return checkedQuery(action, u"switch_inline_query"_s);
    }

    Result<InlineAction> operator()(SwitchInlineCurrentChat action) const
    {
        return checkedQuery(action, u"switch_inline_query_current_chat"_s);
    }

    Result<InlineAction> operator()(SwitchInlineChosenChat action) const
    {
        if (!action.allowUserChats && !action.allowBotChats && !action.allowGroupChats && !action.allowChannelChats)
            return refused(u"At least one chat type must be allowed"_s);
        return checkedQuery(action, u"switch_inline_query"_s);
    }

    Result<InlineAction> operator()(LogIn action) const
    {
        const auto url = checkSecureLink(action.url, u"Inline keyboard button login "_s, u"login URL"_s);
        if (!url)
            return tl::unexpected(url.error());
        action.url = *url;
        if (const auto good = clean(action.forwardText, u"Inline keyboard button forward text"_s); !good)
            return tl::unexpected(good.error());
        return asAction(action);
    }

    Result<InlineAction> operator()(const OpenWebApp &action) const
    {
        return checkSecureLink(action.url, u"Inline keyboard button Web App "_s, u"Web App URL"_s)
            .map([](const QString &url) { return InlineAction(OpenWebApp{url}); });
    }

    Result<InlineAction> operator()(CopyText action) const
    {
        if (const auto good = clean(action.text, u"Inline keyboard button copied text"_s); !good)
            return tl::unexpected(good.error());
        return asAction(action);
    }

    Result<InlineAction> operator()(const OpenUser &action) const { return asAction(action); }
    Result<InlineAction> operator()(const SendCallback &action) const { return asAction(action); }
    Result<InlineAction> operator()(const PlayGame &action) const { return asAction(action); }
    Result<InlineAction> operator()(const Pay &action) const { return asAction(action); }

private:
    template <typename Action>
    Result<InlineAction> checkedQuery(Action action, const QString &name) const
    {
        if (place.takesInlineOnly()) {
            return refused(u"Can't use %1 button in a channel chat, because users will not be able to use the button "
                           "without knowing bot's username"_s.arg(name));
        }
        if (const auto good = clean(action.query, u"Inline keyboard button switch inline query"_s); !good)
            return tl::unexpected(good.error());
        return asAction(action);
    }
};

} // namespace

Result<InlineButton> checkInlineButton(InlineButton button, const MarkupPlace &place)
{
    if (const auto good = checkFace(button.face, u"Inline keyboard button text"_s); !good)
        return tl::unexpected(good.error());
    return std::visit(ActionCheck{place}, button.action).map([&](const InlineAction &action) {
        return InlineButton{button.face, action};
    });
}

QString backendFault(const InlineAction &action, const MarkupPlace &place, bool isFirst)
{
    if (const auto *callback = std::get_if<SendCallback>(&action)) {
        const auto bytes = callback->data.toUtf8().size();
        if (bytes < 1 || bytes > CallbackDataByteLimit || !callback->data.isValidUtf16())
            return u"BUTTON_DATA_INVALID"_s;
    }
    if (const auto *copy = std::get_if<CopyText>(&action)) {
        const auto length = codePointCount(copy->text);
        if (length < 1 || length > CopyTextLimit)
            return u"BUTTON_COPY_TEXT_INVALID"_s;
    }
    if (std::holds_alternative<OpenWebApp>(action) && !place.isPrivate())
        return u"BUTTON_TYPE_INVALID"_s;
    if ((std::holds_alternative<Pay>(action) || std::holds_alternative<PlayGame>(action)) && !isFirst)
        return u"BUTTON_POS_INVALID"_s;
    return {};
}

Result<void> checkByBackend(const InlineMarkup &markup, const MarkupPlace &place)
{
    bool isFirst = true;
    for (const auto &row : markup.rows) {
        for (const InlineButton &button : row) {
            if (const QString fault = backendFault(button.action, place, isFirst); !fault.isEmpty())
                return refused(fault);
            isFirst = false;
        }
    }
    return {};
}

bool isLeftOut(const ButtonFace &face)
{
    return face.text.isEmpty() && face.iconCustomEmojiId == 0;
}

Result<void> checkFace(ButtonFace &face, const QString &kind)
{
    if (const auto good = clean(face.text, kind); !good)
        return good;
    if (face.text.isEmpty())
        return refused(kind + u" must be non-empty"_s);
    return {};
}

Result<QString> checkSecureLink(const QString &url, const QString &kind, const QString &buttons)
{
    if (!url.isValidUtf16())
        return refused(kind + u"URL must be encoded in UTF-8"_s);
    if (userOfLink(url))
        return refused(u"Link to a user can't be used in %1 buttons"_s.arg(buttons));
    const auto checked = checkedLink(url, LinkSchemes::HttpsOnly);
    if (!checked)
        return refused(kind + checked.error().detail);
    return cleaned(*checked);
}

} // namespace Botdesk
