// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/keyboarddesign.h"

#include "keyboard/markupjson.h"
#include "keyboard/markupreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename Variant, typename T>
struct Holds;

template <typename... Types, typename T>
struct Holds<std::variant<Types...>, T> : std::bool_constant<(std::is_same_v<Types, T> || ...)>
{
};

template <typename Button>
Button buttonAs(const DesignButton &button)
{
    using Action = decltype(Button::action);
    Button made{button.face, {}};
    std::visit([&](const auto &action) {
        if constexpr (Holds<Action, std::decay_t<decltype(action)>>::value)
            made.action = action;
    }, button.action);
    return made;
}

template <typename Button>
QList<QList<Button>> rowsAs(const DesignRows &rows)
{
    QList<QList<Button>> made;
    for (const auto &row : rows) {
        QList<Button> buttons;
        for (const DesignButton &button : row)
            buttons.append(buttonAs<Button>(button));
        made.append(buttons);
    }
    return made;
}

template <typename Button>
DesignRows rowsFrom(const QList<QList<Button>> &rows)
{
    DesignRows made;
    for (const auto &row : rows) {
        QList<DesignButton> buttons;
        for (const Button &button : row)
            buttons.append({button.face, std::visit([](const auto &action) { return ButtonAction(action); }, button.action)});
        if (!buttons.isEmpty())
            made.append(buttons);
    }
    return made;
}

QJsonArray rowsJson(const DesignRows &rows)
{
    QJsonArray json;
    for (const auto &row : rows) {
        QJsonArray buttons;
        for (const DesignButton &button : row) {
            QJsonObject each = buttonJson(button);
            each.insert("does"_L1, fieldOf(button.action));
            buttons.append(each);
        }
        json.append(buttons);
    }
    return json;
}

ButtonAction emptyAction(const QString &field);

//! What the server's reader refuses is kept as far as it goes: the text, the style, and what kind of button it is.
DesignButton buttonFrom(QJsonObject json, KeyboardDesign::Kind kind)
{
    const QString field = json.take("does"_L1).toString();
    const auto name = kind == KeyboardDesign::Kind::Reply ? "keyboard"_L1 : "inline_keyboard"_L1;
    const QJsonObject whole{{name, QJsonArray{QJsonValue(QJsonArray{json})}}};
    if (const auto read = readReplyMarkup(QJsonDocument(whole).toJson(QJsonDocument::Compact))) {
        KeyboardDesign design;
        design.setMarkup(*read);
        if (!design.rows().isEmpty())
            return design.rows().first().first();
    }
    DesignButton button{{.text = json["text"_L1].toString(), .iconCustomEmojiId = json["icon_custom_emoji_id"_L1].toString().toLongLong()},
                        emptyAction(field)};
    for (const ButtonStyle style : {ButtonStyle::Primary, ButtonStyle::Danger, ButtonStyle::Success}) {
        if (buttonStyleName(style) == json["style"_L1].toString())
            button.face.style = style;
    }
    if (auto *login = std::get_if<LogIn>(&button.action)) {
        const QJsonObject kept = json[field].toObject();
        *login = {kept["url"_L1].toString(), kept["forward_text"_L1].toString(), kept["bot_username"_L1].toString(),
                  kept["request_write_access"_L1].toBool()};
    }
    return button;
}

DesignRows rowsFromJson(const QJsonArray &json, KeyboardDesign::Kind kind)
{
    DesignRows rows;
    for (const QJsonValue row : json) {
        QList<DesignButton> buttons;
        const QJsonArray all = row.toArray();
        for (const QJsonValue button : all)
            buttons.append(buttonFrom(button.toObject(), kind));
        if (!buttons.isEmpty())
            rows.append(buttons);
    }
    return rows;
}

struct FieldName
{
    QString operator()(const SendCallback &) const { return u"callback_data"_s; }
    QString operator()(const OpenUrl &) const { return u"url"_s; }
    QString operator()(const OpenUser &) const { return u"url"_s; }
    QString operator()(const OpenWebApp &) const { return u"web_app"_s; }
    QString operator()(const LogIn &) const { return u"login_url"_s; }
    QString operator()(const SwitchInline &) const { return u"switch_inline_query"_s; }
    QString operator()(const SwitchInlineCurrentChat &) const { return u"switch_inline_query_current_chat"_s; }
    QString operator()(const SwitchInlineChosenChat &) const { return u"switch_inline_query_chosen_chat"_s; }
    QString operator()(const CopyText &) const { return u"copy_text"_s; }
    QString operator()(const Pay &) const { return u"pay"_s; }
    QString operator()(const PlayGame &) const { return u"callback_game"_s; }
    QString operator()(const SendText &) const { return u"text"_s; }
    QString operator()(const SendContact &) const { return u"request_contact"_s; }
    QString operator()(const SendLocation &) const { return u"request_location"_s; }
    QString operator()(const CreatePoll &) const { return u"request_poll"_s; }
    QString operator()(const ShareUsers &) const { return u"request_users"_s; }
    QString operator()(const ShareChat &) const { return u"request_chat"_s; }
    QString operator()(const CreateManagedBot &) const { return u"request_managed_bot"_s; }
};

template <size_t... Index>
ButtonAction emptyActionOf(const QString &field, std::index_sequence<Index...>)
{
    ButtonAction found = SendText();
    const auto take = [&](const ButtonAction &each) {
        if (fieldOf(each) == field && !std::holds_alternative<OpenUser>(each))
            found = each;
    };
    (take(std::variant_alternative_t<Index, ButtonAction>()), ...);
    return found;
}

ButtonAction emptyAction(const QString &field)
{
    return emptyActionOf(field, std::make_index_sequence<std::variant_size_v<ButtonAction>>());
}

QString kindName(KeyboardDesign::Kind kind)
{
    switch (kind) {
    case KeyboardDesign::Kind::Inline: return u"inline"_s;
    case KeyboardDesign::Kind::Reply: return u"reply"_s;
    case KeyboardDesign::Kind::Remove: return u"remove"_s;
    case KeyboardDesign::Kind::ForceReply: return u"force_reply"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

qsizetype KeyboardDesign::buttonCount() const
{
    qsizetype count = 0;
    if (hasRows()) {
        for (const auto &row : rows())
            count += row.size();
    }
    return count;
}

ReplyMarkup KeyboardDesign::markup() const
{
    switch (kind) {
    case Kind::Inline: return InlineMarkup{rowsAs<InlineButton>(inlineRows)};
    case Kind::Reply: {
        KeyboardMarkup keyboard = options;
        keyboard.rows = rowsAs<ReplyButton>(replyRows);
        return keyboard;
    }
    case Kind::Remove: return remove;
    case Kind::ForceReply: return forceReply;
    }
    Q_UNREACHABLE();
}

void KeyboardDesign::setMarkup(const ReplyMarkup &markup)
{
    if (const auto *keys = std::get_if<InlineMarkup>(&markup)) {
        kind = Kind::Inline;
        inlineRows = rowsFrom(keys->rows);
    } else if (const auto *keyboard = std::get_if<KeyboardMarkup>(&markup)) {
        kind = Kind::Reply;
        options = *keyboard;
        options.rows.clear();
        replyRows = rowsFrom(keyboard->rows);
    } else if (const auto *removed = std::get_if<RemoveMarkup>(&markup)) {
        kind = Kind::Remove;
        remove = *removed;
    } else if (const auto *forced = std::get_if<ForceReplyMarkup>(&markup)) {
        kind = Kind::ForceReply;
        forceReply = *forced;
    }
}

bool isActionOf(const ButtonAction &action, KeyboardDesign::Kind kind)
{
    return std::visit([kind](const auto &each) {
        using Action = std::decay_t<decltype(each)>;
        return kind == KeyboardDesign::Kind::Reply ? Holds<ReplyAction, Action>::value : Holds<InlineAction, Action>::value;
    }, action);
}

QString fieldOf(const ButtonAction &action)
{
    return std::visit(FieldName(), action);
}

QString contentOf(const ButtonAction &action)
{
    return std::visit([](const auto &each) -> QString {
        if constexpr (requires { each.data; })
            return each.data;
        else if constexpr (requires { each.url; })
            return each.url;
        else if constexpr (requires { each.query; })
            return each.query;
        else if constexpr (requires { each.text; })
            return each.text;
        else if constexpr (std::is_same_v<std::decay_t<decltype(each)>, OpenUser>)
            return u"tg://user?id=%1"_s.arg(number(each.id));
        else
            return {};
    }, action);
}

QJsonObject buttonJson(const DesignButton &button)
{
    const bool isInline = isActionOf(button.action, KeyboardDesign::Kind::Inline);
    const QJsonObject whole = isInline ? toJson(ReplyMarkup(InlineMarkup{{{buttonAs<InlineButton>(button)}}}))
                                       : toJson(ReplyMarkup(KeyboardMarkup{.rows = {{buttonAs<ReplyButton>(button)}}}));
    return whole[isInline ? "inline_keyboard"_L1 : "keyboard"_L1][0][0].toObject();
}

qint64 bytesOf(const ReplyMarkup &markup)
{
    return QJsonDocument(Botdesk::toJson(markup)).toJson(QJsonDocument::Compact).size();
}

bool namesSomebody(const FormattedText &text)
{
    static const QRegularExpression mention(uR"((?<![A-Za-z0-9_@])@[A-Za-z]\w{3,31}\b|tg://user\?id=\d)"_s);
    const auto isMention = [](const TextEntity &entity) { return entity.type == EntityType::Mention || entity.type == EntityType::TextMention; };
    return std::any_of(text.entities.begin(), text.entities.end(), isMention) || mention.match(text.text).hasMatch();
}

FormattedText messageTextOf(const QJsonObject &message)
{
    if (message.contains("text"_L1))
        return {message["text"_L1].toString(), entitiesFromJson(message["entities"_L1].toArray())};
    return {message["caption"_L1].toString(), entitiesFromJson(message["caption_entities"_L1].toArray())};
}

QJsonObject messageParameters(const KeyboardDesign &design)
{
    const FormattedText &message = design.message;
    QJsonObject all{{"chat_id"_L1, u"<chat_id>"_s}, {"text"_L1, message.text.trimmed().isEmpty() ? u"<text>"_s : message.text}};
    if (design.messageMode != TextMode::Formatted)
        all.insert("parse_mode"_L1, parseModeOf(design.messageMode));
    else if (!message.entities.isEmpty())
        all.insert("entities"_L1, toJson(message.entities));
    if (const QJsonObject markup = toJson(design.markup()); !markup.isEmpty())
        all.insert("reply_markup"_L1, markup);
    return all;
}

QJsonObject toJson(const KeyboardDesign &design)
{
    QJsonObject lookup;
    for (auto it = design.lookup.cbegin(); it != design.lookup.cend(); ++it)
        lookup.insert(it.key(), it.value());
    return {{"kind"_L1, kindName(design.kind)},
            {"inline"_L1, rowsJson(design.inlineRows)},
            {"reply"_L1, rowsJson(design.replyRows)},
            {"options"_L1, toJson(ReplyMarkup(design.options))},
            {"remove"_L1, toJson(ReplyMarkup(design.remove))},
            {"force_reply"_L1, toJson(ReplyMarkup(design.forceReply))},
            {"text"_L1, design.message.text},
            {"entities"_L1, toJson(design.message.entities)},
            {"mode"_L1, parseModeOf(design.messageMode)},
            {"lookup"_L1, lookup}};
}

KeyboardDesign designFromJson(const QJsonObject &json)
{
    using Kind = KeyboardDesign::Kind;
    KeyboardDesign design;
    for (const Kind kind : {Kind::Inline, Kind::Reply, Kind::Remove, Kind::ForceReply}) {
        if (kindName(kind) == json["kind"_L1].toString())
            design.kind = kind;
    }
    design.inlineRows = rowsFromJson(json["inline"_L1].toArray(), Kind::Inline);
    design.replyRows = rowsFromJson(json["reply"_L1].toArray(), Kind::Reply);
    const QJsonObject options = json["options"_L1].toObject();
    design.options = {.isPersistent = options["is_persistent"_L1].toBool(),
                      .resizeKeyboard = options["resize_keyboard"_L1].toBool(),
                      .oneTimeKeyboard = options["one_time_keyboard"_L1].toBool(),
                      .isSelective = options["selective"_L1].toBool(),
                      .inputFieldPlaceholder = options["input_field_placeholder"_L1].toString()};
    design.remove.isSelective = json["remove"_L1]["selective"_L1].toBool();
    design.forceReply.isSelective = json["force_reply"_L1]["selective"_L1].toBool();
    design.forceReply.inputFieldPlaceholder = json["force_reply"_L1]["input_field_placeholder"_L1].toString();
    design.message = {json["text"_L1].toString(), entitiesFromJson(json["entities"_L1].toArray())};
    design.messageMode = textModeOf(json["mode"_L1].toString());
    const QJsonObject lookup = json["lookup"_L1].toObject();
    for (auto it = lookup.begin(); it != lookup.end(); ++it)
        design.lookup.insert(it.key(), it.value().toString());
    return design;
}

} // namespace Botdesk
