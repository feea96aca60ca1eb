// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/actionwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return json.sliced(1, json.size() - 2);
}

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyboardAction)

public:
    QString operator()(const SendCallback &) const { return tr("callback data"); }
    QString operator()(const OpenUrl &) const { return tr("opens a link"); }
    QString operator()(const OpenUser &) const { return tr("opens a profile"); }
    QString operator()(const OpenWebApp &) const { return tr("opens a web app"); }
    QString operator()(const LogIn &) const { return tr("logs in on a site"); }
    QString operator()(const SwitchInline &) const { return tr("inline query in another chat"); }
    QString operator()(const SwitchInlineCurrentChat &) const { return tr("inline query in this chat"); }
    QString operator()(const SwitchInlineChosenChat &) const { return tr("inline query in a chosen chat"); }
    QString operator()(const CopyText &) const { return tr("copies a text"); }
    QString operator()(const Pay &) const { return tr("pays"); }
    QString operator()(const PlayGame &) const { return tr("starts a game"); }
    QString operator()(const SendText &) const { return tr("sends its text"); }
    QString operator()(const SendContact &) const { return tr("shares the phone number"); }
    QString operator()(const SendLocation &) const { return tr("shares the location"); }
    QString operator()(const CreatePoll &) const { return tr("makes a poll"); }
    QString operator()(const ShareUsers &) const { return tr("chooses people"); }
    QString operator()(const ShareChat &) const { return tr("chooses a chat"); }
    QString operator()(const CreateManagedBot &) const { return tr("makes a managed bot"); }
};

struct ActionSign
{
    QString operator()(const OpenUrl &) const { return u"external"_s; }
    QString operator()(const OpenUser &) const { return u"external"_s; }
    QString operator()(const LogIn &) const { return u"external"_s; }
    QString operator()(const OpenWebApp &) const { return u"web"_s; }
    QString operator()(const SwitchInline &) const { return u"forward"_s; }
    QString operator()(const SwitchInlineCurrentChat &) const { return u"forward"_s; }
    QString operator()(const SwitchInlineChosenChat &) const { return u"forward"_s; }
    QString operator()(const CopyText &) const { return u"copy"_s; }
    QString operator()(const Pay &) const { return u"type-pre-checkout-query"_s; }
    QString operator()(const SendContact &) const { return u"contact"_s; }
    QString operator()(const SendLocation &) const { return u"pin"_s; }
    QString operator()(const CreatePoll &) const { return u"poll"_s; }
    QString operator()(const ShareUsers &) const { return u"users"_s; }
    QString operator()(const ShareChat &) const { return u"chats"_s; }
    QString operator()(const CreateManagedBot &) const { return u"bot"_s; }
    QString operator()(const SendCallback &) const { return {}; }
    QString operator()(const PlayGame &) const { return {}; }
    QString operator()(const SendText &) const { return {}; }
};

//! What comes of a press. The names of fields are the Bot API's.
struct PressText
{
    Q_DECLARE_TR_FUNCTIONS(KeyboardAction)

public:
    const QString &text;

    PressWords operator()(const SendCallback &action) const
    {
        return {u"callback_query.data"_s, quoted(action.data), tr("Answer it within seconds, else the button keeps waiting.")};
    }
    PressWords operator()(const OpenUrl &action) const { return {{}, action.url, tr("Nothing: the client opens the address.")}; }
    PressWords operator()(const OpenUser &) const { return {{}, {}, tr("Nothing: the client opens the profile.")}; }
    PressWords operator()(const OpenWebApp &action) const
    {
        return {{}, action.url, tr("Nothing until the Web App sends something: web_app_data, or answerWebAppQuery.")};
    }
    PressWords operator()(const LogIn &action) const { return {{}, action.url, tr("Nothing: the site gets the person's data, signed.")}; }
    PressWords operator()(const SwitchInline &action) const { return {u"inline_query.query"_s, quoted(action.query), tr("After a chat is chosen, and only with inline mode switched on.")}; }
    PressWords operator()(const SwitchInlineCurrentChat &action) const { return {u"inline_query.query"_s, quoted(action.query), tr("Only with inline mode switched on.")}; }
    PressWords operator()(const SwitchInlineChosenChat &action) const { return {u"inline_query.query"_s, quoted(action.query), tr("After a chat is chosen, and only with inline mode switched on.")}; }
    PressWords operator()(const CopyText &action) const { return {{}, quoted(action.text), tr("Nothing: the text is in the person's clipboard.")}; }
    PressWords operator()(const Pay &) const { return {u"pre_checkout_query"_s, {}, tr("Once the form is filled in; answer it within 10 s.")}; }
    PressWords operator()(const PlayGame &) const { return {u"callback_query.game_short_name"_s, {}, tr("Answer it with the address of the game.")}; }
    PressWords operator()(const SendText &) const { return {u"message.text"_s, quoted(text), {}}; }
    PressWords operator()(const SendContact &) const { return {u"message.contact"_s, {}, tr("If the person agrees.")}; }
    PressWords operator()(const SendLocation &) const { return {u"message.location"_s, {}, tr("If the person agrees.")}; }
    PressWords operator()(const CreatePoll &) const { return {u"message.poll"_s, {}, tr("Once the person has made it.")}; }
    PressWords operator()(const ShareUsers &action) const { return {u"message.users_shared.request_id"_s, QString::number(action.requestId), tr("With the people that were chosen.")}; }
    PressWords operator()(const ShareChat &action) const { return {u"message.chat_shared.request_id"_s, QString::number(action.requestId), tr("With the chat that was chosen.")}; }
    PressWords operator()(const CreateManagedBot &) const { return {u"message.managed_bot_created"_s, {}, tr("Once the bot is made.")}; }
};

} // namespace

QString actionWords(const ButtonAction &action)
{
    return std::visit(ActionWords(), action);
}

QString actionSign(const ButtonAction &action)
{
    return std::visit(ActionSign(), action);
}

PressWords pressWords(const DesignButton &button)
{
    return std::visit(PressText{button.face.text}, button.action);
}

} // namespace Botdesk
