// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/importevaluator.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Members = QList<ServerJson::Member>;

//! How the arguments behind a button's text become the value of its field.
enum class Shape { None, True, Empty, Value, ValueOrText, ValueOrEmpty, Url, CopyText, Login, Poll, Request, BotRequest, GroupRequest, ChannelRequest };

struct ButtonMethod
{
    QLatin1StringView name;
    QByteArrayView field;
    Shape shape;
};

constexpr ButtonMethod GrammyInline[] = {{"url"_L1, "url", Shape::Value},
                                         {"text"_L1, "callback_data", Shape::ValueOrText},
                                         {"webApp"_L1, "web_app", Shape::Url},
                                         {"login"_L1, "login_url", Shape::Login},
                                         {"switchInline"_L1, "switch_inline_query", Shape::ValueOrEmpty},
                                         {"switchInlineCurrent"_L1, "switch_inline_query_current_chat", Shape::ValueOrEmpty},
                                         {"switchInlineChosen"_L1, "switch_inline_query_chosen_chat", Shape::Value},
                                         {"copyText"_L1, "copy_text", Shape::CopyText},
                                         {"game"_L1, "callback_game", Shape::Empty},
                                         {"pay"_L1, "pay", Shape::True}};
constexpr ButtonMethod GrammyReply[] = {{"text"_L1, "", Shape::None},
                                        {"requestContact"_L1, "request_contact", Shape::True},
                                        {"requestLocation"_L1, "request_location", Shape::True},
                                        {"requestPoll"_L1, "request_poll", Shape::Poll},
                                        {"requestUsers"_L1, "request_users", Shape::Request},
                                        {"requestChat"_L1, "request_chat", Shape::Request},
                                        {"requestManagedBot"_L1, "request_managed_bot", Shape::Request},
                                        {"webApp"_L1, "web_app", Shape::Url}};
constexpr ButtonMethod TelegrafButtons[] = {{"text"_L1, "", Shape::None},
                                            {"url"_L1, "url", Shape::Value},
                                            {"callback"_L1, "callback_data", Shape::Value},
                                            {"switchToChat"_L1, "switch_inline_query", Shape::ValueOrEmpty},
                                            {"switchToCurrentChat"_L1, "switch_inline_query_current_chat", Shape::ValueOrEmpty},
                                            {"game"_L1, "callback_game", Shape::Empty},
                                            {"pay"_L1, "pay", Shape::True},
                                            {"login"_L1, "login_url", Shape::Login},
                                            {"webApp"_L1, "web_app", Shape::Url},
                                            {"contactRequest"_L1, "request_contact", Shape::True},
                                            {"locationRequest"_L1, "request_location", Shape::True},
                                            {"pollRequest"_L1, "request_poll", Shape::Poll},
                                            {"userRequest"_L1, "request_users", Shape::Request},
                                            {"botRequest"_L1, "request_users", Shape::BotRequest},
                                            {"groupRequest"_L1, "request_chat", Shape::GroupRequest},
                                            {"channelRequest"_L1, "request_chat", Shape::ChannelRequest}};

template <size_t Count>
const ButtonMethod *methodCalled(const ButtonMethod (&methods)[Count], const QString &name)
{
    const auto found = std::find_if(std::begin(methods), std::end(methods), [&](const ButtonMethod &method) { return method.name == name; });
    return found == std::end(methods) ? nullptr : found;
}

//! Object @p json as it is, anything else as the member @p name of one.
ServerJson wrapped(const QByteArray &name, const ServerJson &json)
{
    return json.type() == ServerJson::Type::Object ? json : ServerJson::object({{name, json}});
}

ServerJson request(const QList<ServerJson> &arguments, const Members &fixed)
{
    return ServerJson::object(Members{{"request_id", arguments.value(1)}} + arguments.value(2).members() + fixed);
}

ServerJson fieldValue(Shape shape, const QList<ServerJson> &arguments)
{
    const ServerJson value = arguments.value(1);
    const bool isGiven = value.type() != ServerJson::Type::Null;
    switch (shape) {
    case Shape::None:
    case Shape::True:
        return ServerJson::boolean(true);
    case Shape::Empty:
        return ServerJson::object({});
    case Shape::Value:
        return isGiven ? value : ServerJson::object({});
    case Shape::ValueOrText:
        return isGiven ? value : arguments.value(0);
    case Shape::ValueOrEmpty:
        return isGiven ? value : ServerJson::string({});
    case Shape::Url:
        return wrapped("url", value);
    case Shape::CopyText:
        return wrapped("text", value);
    case Shape::Login:
        return ServerJson::object(wrapped("url", value).members() + arguments.value(2).members());
    case Shape::Poll:
        return isGiven ? ServerJson::object({{"type", value}}) : ServerJson::object({});
    case Shape::Request:
        return request(arguments, {});
    case Shape::BotRequest:
        return request(arguments, {{"user_is_bot", ServerJson::boolean(true)}});
    case Shape::GroupRequest:
        return request(arguments, {{"chat_is_channel", ServerJson::boolean(false)}});
    case Shape::ChannelRequest:
        return request(arguments, {{"chat_is_channel", ServerJson::boolean(true)}});
    }
    Q_UNREACHABLE();
}

ServerJson buttonOf(const ButtonMethod &method, const QList<ServerJson> &arguments)
{
    const ServerJson face = wrapped("text", arguments.value(0));   // grammY takes an object with style and icon for the text
    Members members = face.members();
    if (method.shape != Shape::None) {
        const ServerJson *text = face.find("text");
        const QList<ServerJson> plain = QList<ServerJson>{text ? *text : ServerJson()} + arguments.mid(1);
        members.append({method.field.toByteArray(), fieldValue(method.shape, plain)});
    } else if (arguments.value(1).type() == ServerJson::Type::String) {
        members.append({"style", arguments[1]});
    } else {
        members += arguments.value(1).members();
    }
    return ServerJson::object(members);
}

//! Sets a switch of a markup, or takes it back: `.resized(false)`.
void setSwitch(Members &members, const QByteArray &name, const QList<ServerJson> &arguments)
{
    members.removeIf([&](const auto &member) { return member.first == name; });
    if (arguments.isEmpty() || arguments.first().toBool())
        members.append({name, ServerJson::boolean(true)});
}

//! What a method about the whole keyboard sets; false when there is no such method.
bool applySetting(Members &members, const QString &method, const QList<ServerJson> &arguments)
{
    static const QHash<QString, QByteArray> switches{
        {u"resized"_s, "resize_keyboard"}, {u"oneTime"_s, "one_time_keyboard"}, {u"persistent"_s, "is_persistent"},
        {u"selected"_s, "selective"},      {u"resize"_s, "resize_keyboard"},    {u"selective"_s, "selective"}};
    if (method == "placeholder"_L1) {
        members.removeIf([](const auto &member) { return member.first == "input_field_placeholder"; });
        members.append({"input_field_placeholder", arguments.value(0)});
        return true;
    }
    const auto name = switches.constFind(method);
    if (name == switches.constEnd())
        return false;
    setSwitch(members, *name, arguments);
    return true;
}

//! Does what grammY's builder does, step by step.
class GrammyBuilder
{
public:
    explicit GrammyBuilder(bool isInline) : m_isInline(isInline) { }

    void setRows(const ServerJson &rows);
    bool apply(const QString &method, const QList<ServerJson> &arguments);
    ServerJson take() const;

    static const ButtonMethod *button(bool isInline, const QString &name)
    {
        return isInline ? methodCalled(GrammyInline, name) : methodCalled(GrammyReply, name);
    }

private:
    bool changeLast(const QByteArray &field, const ServerJson &value);

    bool m_isInline;
    QList<QList<ServerJson>> m_rows{{}};
    Members m_settings;
};

void GrammyBuilder::setRows(const ServerJson &rows)
{
    m_rows.clear();
    for (const ServerJson &row : rows.items())
        m_rows.append(row.items());
}

bool GrammyBuilder::changeLast(const QByteArray &field, const ServerJson &value)
{
    if (m_rows.isEmpty() || m_rows.last().isEmpty())
        return false;
    ServerJson &button = m_rows.last().last();
    Members members = wrapped("text", button).members();
    members.removeIf([&](const auto &member) { return member.first == field; });
    members.append({field, value});
    button = ServerJson::object(members);
    return true;
}

bool GrammyBuilder::apply(const QString &method, const QList<ServerJson> &arguments)
{
    if (method == "row"_L1) {
        m_rows.append(arguments);
        return true;
    }
    if (method == "style"_L1)
        return changeLast("style", arguments.value(0));
    if (method == "danger"_L1 || method == "success"_L1 || method == "primary"_L1)
        return changeLast("style", ServerJson::string(method.toLatin1()));
    if (method == "icon"_L1)
        return changeLast("icon_custom_emoji_id", arguments.value(0));
    if (!m_isInline && applySetting(m_settings, method, arguments))
        return true;
    const ButtonMethod *button = GrammyBuilder::button(m_isInline, method);
    if (!button && method != "add"_L1)
        return false;
    if (m_rows.isEmpty())
        return true;   // grammY too adds nothing where there is no row
    m_rows.last() += button ? QList<ServerJson>{buttonOf(*button, arguments)} : arguments;
    return true;
}

ServerJson GrammyBuilder::take() const
{
    QList<ServerJson> rows;
    for (const auto &row : m_rows)
        rows.append(ServerJson::array(row));
    return ServerJson::object(Members{{m_isInline ? "inline_keyboard" : "keyboard", ServerJson::array(rows)}} + m_settings);
}

//! Rows for Markup.keyboard() and Markup.inlineKeyboard(), which also take a plain list and a number of columns.
ServerJson telegrafRows(const QList<ServerJson> &arguments, bool isInline)
{
    const QList<ServerJson> buttons = arguments.value(0).items();
    const bool hasRows = !buttons.isEmpty() && buttons.first().type() == ServerJson::Type::Array;
    if (hasRows || buttons.isEmpty())
        return arguments.value(0);
    const qint64 given = arguments.value(1).optionalLong("columns").value_or(0);
    const qsizetype columns = given > 0 ? given : isInline ? buttons.size() : 1;
    QList<ServerJson> rows;
    for (qsizetype i = 0; i < buttons.size(); i += columns)
        rows.append(ServerJson::array(buttons.mid(i, columns)));
    return ServerJson::array(rows);
}

std::optional<Members> telegrafMarkup(const QString &method, const QList<ServerJson> &arguments)
{
    if (method == "inlineKeyboard"_L1)
        return Members{{"inline_keyboard", telegrafRows(arguments, true)}};
    if (method == "keyboard"_L1)
        return Members{{"keyboard", telegrafRows(arguments, false)}};
    if (method == "removeKeyboard"_L1)
        return Members{{"remove_keyboard", ServerJson::boolean(true)}};
    if (method == "forceReply"_L1)
        return Members{{"force_reply", ServerJson::boolean(true)}};
    return std::nullopt;
}

} // namespace

bool isGrammyMethod(const QString &name)
{
    GrammyBuilder builder(false);
    builder.setRows(ServerJson::array({ServerJson::array({ServerJson()})}));
    return GrammyBuilder::button(true, name) || builder.apply(name, {});
}

Imported<ServerJson> ImportEvaluator::grammy(const QList<CodeLink> &links)
{
    const bool isInline = links.first().name == "InlineKeyboard"_L1;
    GrammyBuilder builder(isInline);
    qsizetype next = 1;
    if (!links.first().isCall) {
        // A function of the class: one button, or a keyboard from rows.
        if (links.size() < 2 || !links[1].isCall)
            return notLiteral(links.last());
        const auto arguments = positional(links[1]);
        if (!arguments)
            return tl::unexpected(arguments.error());
        if (const ButtonMethod *button = GrammyBuilder::button(isInline, links[1].name); button && links.size() == 2)
            return buttonOf(*button, *arguments);
        if (links[1].name != "from"_L1)
            return notLiteral(links[1]);
        builder.setRows(arguments->value(0));
        next = 2;
    } else if (!links.first().arguments.isEmpty()) {
        const auto arguments = positional(links.first());
        if (!arguments)
            return tl::unexpected(arguments.error());
        builder.setRows(arguments->value(0));
    }
    for (const CodeLink &link : links.sliced(next)) {
        const auto arguments = positional(link);
        if (!arguments)
            return tl::unexpected(arguments.error());
        if (!link.isCall || !builder.apply(link.name, *arguments))
            return notLiteral(link);
    }
    return builder.take();
}

Imported<ServerJson> ImportEvaluator::telegraf(const QList<CodeLink> &links)
{
    const bool isButton = links.size() == 3 && links[1].name == "button"_L1 && !links[1].isCall;
    if (links.size() < 2)
        return notLiteral(links.first());
    const CodeLink &maker = links[isButton ? 2 : 1];
    const auto arguments = positional(maker);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (isButton) {
        const ButtonMethod *method = methodCalled(TelegrafButtons, maker.name);
        return method && maker.isCall ? Imported<ServerJson>(buttonOf(*method, method->shape == Shape::None ? arguments->mid(0, 1) : *arguments))
                                      : notLiteral(maker);
    }
    auto members = telegrafMarkup(maker.name, *arguments);
    if (!members || !maker.isCall)
        return notLiteral(maker);
    for (const CodeLink &link : links.sliced(2)) {
        const auto values = positional(link);
        if (!values)
            return tl::unexpected(values.error());
        const bool isKnown = link.isCall ? applySetting(*members, link.name, *values) : link.name == "reply_markup"_L1;
        if (!isKnown)
            return notLiteral(link);
    }
    return ServerJson::object(*members);
}

} // namespace Botdesk
