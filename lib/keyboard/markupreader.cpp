// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupreader.h"

#include "keyboard/inlinebuttonreader.h"
#include "keyboard/replybuttonreader.h"
#include "rules/serverjson.h"
#include "rules/serverwords.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename Button>
struct RowsKind
{
    QByteArrayView field;
    QString notArrays;
    QString wrapper;
    Result<Button> (*readButton)(const ServerJson &);
};

RowsKind<ReplyButton> replyRowsKind()
{
    return {.field = "keyboard",
            .notArrays = u"Field \"keyboard\" must be an Array of Arrays"_s,
            .wrapper = u"Can't parse keyboard button: "_s,
            .readButton = readReplyButton};
}

RowsKind<InlineButton> inlineRowsKind(Result<InlineButton> (*readButton)(const ServerJson &))
{
    return {.field = "inline_keyboard",
            .notArrays = u"Field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays"_s,
            .wrapper = u"Can't parse inline keyboard button: "_s,
            .readButton = readButton};
}

template <typename Button>
Result<QList<QList<Button>>> readRows(const ServerJson &json, const RowsKind<Button> &kind)
{
    const auto field = json.optionalField(kind.field, ServerJson::Type::Array);
    if (!field)
        return tl::unexpected(field.error());
    QList<QList<Button>> rows;
    if (!*field)
        return rows;
    for (const ServerJson &row : (*field)->items()) {
        if (row.type() != ServerJson::Type::Array)
            return refused(kind.notArrays);
        QList<Button> buttons;
        for (const ServerJson &item : row.items()) {
            auto button = kind.readButton(item);
            if (!button)
                return refused(kind.wrapper + button.error().detail);
            buttons.append(*std::move(button));
        }
        rows.append(buttons);
    }
    return rows;
}

//! The fields of `reply_markup` beside the rows, whichever kind it is.
struct Fields
{
    bool isRemoved = false;
    bool isSelective = false;
    bool isForced = false;
    QString placeholder;
};

Result<Fields> readFields(const ServerJson &json)
{
    Fields fields;
    const std::pair<QByteArrayView, bool *> switches[] = {
        {"hide_keyboard", &fields.isRemoved},        {"remove_keyboard", &fields.isRemoved},
        {"personal_keyboard", &fields.isSelective},  {"selective", &fields.isSelective},
        {"force_reply_keyboard", &fields.isForced},  {"force_reply", &fields.isForced}};
    for (const auto &[name, value] : switches) {
        const auto read = json.optionalBool(name);
        if (!read)
            return tl::unexpected(read.error());
        *value = *value || *read;
    }
    const auto placeholder = json.optionalString("input_field_placeholder");
    if (!placeholder)
        return tl::unexpected(placeholder.error());
    fields.placeholder = textOfButton(*placeholder);
    return fields;
}

Result<ReplyMarkup> readKeyboard(const ServerJson &json, const Fields &fields, const QList<QList<ReplyButton>> &rows)
{
    KeyboardMarkup keyboard{.rows = rows, .isSelective = fields.isSelective, .inputFieldPlaceholder = fields.placeholder};
    const std::pair<QByteArrayView, bool *> switches[] = {{"resize_keyboard", &keyboard.resizeKeyboard},
                                                          {"one_time_keyboard", &keyboard.oneTimeKeyboard},
                                                          {"is_persistent", &keyboard.isPersistent}};
    for (const auto &[name, value] : switches) {
        const auto read = json.optionalBool(name);
        if (!read)
            return tl::unexpected(read.error());
        *value = *read;
    }
    return ReplyMarkup(keyboard);
}

Result<ReplyMarkup> readObject(const ServerJson &json, bool isDraft)
{
    const auto rows = readRows(json, replyRowsKind());
    if (!rows)
        return tl::unexpected(rows.error());
    const auto inlineRows = readRows(json, inlineRowsKind(isDraft ? readInlineDraft : readInlineButton));
    if (!inlineRows)
        return tl::unexpected(inlineRows.error());
    const auto fields = readFields(json);
    if (!fields)
        return tl::unexpected(fields.error());

    if (!rows->isEmpty())
        return readKeyboard(json, *fields, *rows);
    if (!inlineRows->isEmpty())
        return ReplyMarkup(InlineMarkup{*inlineRows});
    if (fields->isRemoved)
        return ReplyMarkup(RemoveMarkup{.isSelective = fields->isSelective});
    if (fields->isForced)
        return ReplyMarkup(ForceReplyMarkup{.isSelective = fields->isSelective, .inputFieldPlaceholder = fields->placeholder});
    if (isDraft && json.find("keyboard"))
        return readKeyboard(json, *fields, {});
    if (isDraft && json.find("inline_keyboard"))
        return ReplyMarkup(InlineMarkup());
    return ReplyMarkup();
}

} // namespace

Result<ReplyMarkup> readReplyMarkup(const QByteArray &json)
{
    if (json.isEmpty())
        return ReplyMarkup();
    const auto value = ServerJson::parse(json);
    if (!value)
        return refused(u"can't parse reply keyboard markup JSON object"_s);
    if (value->type() != ServerJson::Type::Object)
        return refused(u"object expected as reply markup"_s);
    return readObject(*value, false).map_error(shaped);
}

Result<ReplyMarkup> readMarkupDraft(const ServerJson &json)
{
    if (json.type() != ServerJson::Type::Object)
        return refused(u"object expected as reply markup"_s);
    return readObject(json, true).map_error(shaped);
}

} // namespace Botdesk
