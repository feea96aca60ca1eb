// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupcheck.h"

#include "keyboard/inlinebuttoncheck.h"
#include "keyboard/markupjson.h"
#include "keyboard/replybuttoncheck.h"
#include "rules/serverwords.h"

#include <QJsonDocument>

#include <limits>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! Checks every button; empty ones and rows without any are left out, and so is what lies behind the limits.
template <typename Button, typename Check>
Result<QList<QList<Button>>> checkRows(const QList<QList<Button>> &rows, int perRow, int limit, Check check)
{
    QList<QList<Button>> result;
    int count = 0;
    for (const auto &row : rows) {
        QList<Button> buttons;
        for (const Button &button : row) {
            if (isLeftOut(button.face) || buttons.size() >= perRow || count >= limit)
                continue;
            auto checked = check(button);
            if (!checked)
                return tl::unexpected(checked.error());
            buttons.append(*std::move(checked));
            ++count;
        }
        if (!buttons.isEmpty())
            result.append(buttons);
    }
    return result;
}

Result<void> checkSize(const ReplyMarkup &markup)
{
    const auto json = QJsonDocument(toJson(markup)).toJson(QJsonDocument::Compact);
    if (json.size() > MarkupByteLimit)
        return refused(u"REPLY_MARKUP_TOO_LONG"_s);
    return {};
}

Result<void> checkInlineSize(const InlineMarkup &markup)
{
    int count = 0;
    for (const auto &row : markup.rows) {
        count += int(row.size());
        if (row.size() > InlineButtonsPerRow)
            return refused(u"REPLY_MARKUP_TOO_LONG"_s);
    }
    if (count > InlineButtonLimit)
        return refused(u"REPLY_MARKUP_TOO_LONG"_s);
    return checkSize(markup);
}

Result<ReplyMarkup> checkInline(const InlineMarkup &markup, const MarkupPlace &place)
{
    constexpr int NoLimit = std::numeric_limits<int>::max();
    const auto rows = checkRows(markup.rows, NoLimit, NoLimit,
                                [&](const InlineButton &button) { return checkInlineButton(button, place); });
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return ReplyMarkup();
    const InlineMarkup checked{*rows};
    if (const auto good = checkInlineSize(checked); !good)
        return tl::unexpected(good.error());
    if (const auto good = checkByBackend(checked, place); !good)
        return tl::unexpected(good.error());
    return ReplyMarkup(checked);
}

Result<ReplyMarkup> checkKeyboard(KeyboardMarkup markup, const MarkupPlace &place)
{
    const auto rows = checkRows(markup.rows, KeyboardButtonsPerRow, KeyboardButtonLimit,
                                [&](const ReplyButton &button) { return checkReplyButton(button, place); });
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return ReplyMarkup();
    markup.rows = *rows;
    markup.isSelective = markup.isSelective && !place.isPrivate();
    if (const auto good = checkSize(markup); !good)
        return tl::unexpected(good.error());
    return ReplyMarkup(markup);
}

Result<ReplyMarkup> check(const ReplyMarkup &markup, const MarkupPlace &place)
{
    if (std::holds_alternative<std::monostate>(markup))
        return markup;
    if (const auto *inlineMarkup = std::get_if<InlineMarkup>(&markup))
        return checkInline(*inlineMarkup, place);
    if (place.takesInlineOnly())
        return refused(u"Inline keyboard expected"_s);
    if (const auto *keyboard = std::get_if<KeyboardMarkup>(&markup))
        return checkKeyboard(*keyboard, place);
    ReplyMarkup result = markup;
    if (auto *remove = std::get_if<RemoveMarkup>(&result))
        remove->isSelective = remove->isSelective && !place.isPrivate();
    if (auto *force = std::get_if<ForceReplyMarkup>(&result))
        force->isSelective = force->isSelective && !place.isPrivate();
    return result;
}

//! The words behind "Bad Request: ", with the backend's codes in plain words.
Error inServersWords(Error error)
{
    error.detail = refusalWords(error.detail);
    return error;
}

} // namespace

Result<ReplyMarkup> checkReplyMarkup(const ReplyMarkup &markup, const MarkupPlace &place)
{
    return check(markup, place).map_error(inServersWords);
}

} // namespace Botdesk
