// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowtalk.h"

#include "keyboard/markupreader.h"
#include "text/messagetext.h"

#include <QJsonDocument>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr ChatId TheirChat{1};
constexpr UserId Person{1};

QByteArray compact(const QJsonArray &json)
{
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

FlowTalk::FlowTalk(QObject *parent)
    : QObject(parent)
{
}

void FlowTalk::begin()
{
    m_state = {};
    m_messages.clear();
    m_keyboard = {};
    m_last = 0;
    say(u'/' + m_flow.command);
}

FlowQuestion::Input FlowTalk::awaited() const
{
    const FlowStep *step = m_flow.step(m_state.step);
    return step ? step->question.input : FlowQuestion::Input::Nothing;
}

void FlowTalk::say(const QString &text)
{
    addOwn(text);
    take({.kind = FlowEvent::Kind::Text, .text = text});
}

void FlowTalk::press(MessageId message, KeyboardCell cell)
{
    const PhoneMessage *pressed = find(message);
    const auto *button = pressed ? KeyboardPainter(pressed->keyboard).button(cell) : nullptr;
    if (!button)
        return;
    const InlineKeyboardButton copy = *button;
    if (copy.callbackData)
        return take({.kind = FlowEvent::Kind::Press, .message = message, .queryId = u"1"_s, .text = *copy.callbackData});
    emit toasted(copy.url.isEmpty() ? tr("A phone would open something outside this chat.") : tr("Opens %1").arg(copy.url));
}

void FlowTalk::tap(int row, int column)
{
    const QJsonValue button = m_keyboard["keyboard"_L1][row][column];
    const QString text = button.isString() ? button.toString() : button["text"_L1].toString();
    if (m_keyboard["one_time_keyboard"_L1].toBool())
        m_keyboard = {};
    if (button["request_contact"_L1].toBool())
        return share(FlowEvent::Kind::Contact);
    if (button["request_location"_L1].toBool())
        return share(FlowEvent::Kind::Location);
    QJsonObject rest = button.toObject();
    for (const auto face : {"text"_L1, "style"_L1, "icon_custom_emoji_id"_L1})
        rest.remove(face);
    if (rest.isEmpty())   // it does nothing but say its text
        return say(text);
    emit changed();
    emit toasted(tr("A phone would open something outside this chat."));
}

void FlowTalk::share(FlowEvent::Kind kind)
{
    FlowEvent event{.kind = kind};
    switch (kind) {
    case FlowEvent::Kind::Contact:
        event.text = u"+49 30 0000"_s;
        addOwn({}, u"contact"_s, tr("Contact: %1").arg(event.text));
        break;
    case FlowEvent::Kind::Location:
        event.text = u"54.3233,10.1228"_s;
        addOwn({}, u"pin"_s, tr("Location: %1").arg(event.text));
        break;
    default:
        event.text = u"photo"_s;
        addOwn({}, u"image"_s, tr("Photo"));
    }
    take(event);
}

void FlowTalk::take(FlowEvent event)
{
    event.chat = TheirChat;
    event.person = Person;
    event.names = {{u"first_name"_s, u"Alice"_s}, {u"last_name"_s, u"Sample"_s}, {u"username"_s, u"alice"_s}};
    const FlowAdvance next = advance(m_flow, m_state, event);
    m_state = next.state;
    for (const FlowCall &call : next.calls)
        apply(call);
    if (next.calls.isEmpty())
        addNote(tr("The bot does not answer."));
    emit changed();
}

void FlowTalk::apply(const FlowCall &call)
{
    if (call.method == "answerCallbackQuery"_L1) {
        if (const QString text = call.parameters["text"_L1].toString(); !text.isEmpty())
            emit toasted(text);
        return;
    }
    const bool isEdit = call.method == "editMessageText"_L1;
    show(isEdit ? MessageId(call.parameters["message_id"_L1].toInteger()) : MessageId(++m_last), call.parameters);
}

//! What the server would refuse is told in its words, in the place where the message would stand.
void FlowTalk::show(MessageId id, const QJsonObject &parameters)
{
    const QJsonObject markup = parameters["reply_markup"_L1].toObject();
    const auto text = parseText(parameters["text"_L1].toString().toUtf8(), parameters["parse_mode"_L1].toString().toUtf8(),
                                compact(parameters["entities"_L1].toArray()), TextRules::message());
    const auto keyboard = readReplyMarkup(QJsonDocument(markup).toJson(QJsonDocument::Compact));
    if (!text || !keyboard)
        return addNote(tr("The server refuses it: %1").arg(text ? keyboard.error().detail : text.error().detail));
    const QJsonObject json{{"message_id"_L1, number(id)},
                           {"date"_L1, 1},
                           {"chat"_L1, QJsonObject{{"id"_L1, number(TheirChat)}, {"type"_L1, u"private"_s}, {"first_name"_L1, u"Alice"_s}}},
                           {"text"_L1, text->text},
                           {"entities"_L1, toJson(text->entities)},
                           {"reply_markup"_L1, markup}};
    const auto message = readMessage(json);
    if (!message)
        return addNote(message.error().detail);
    PhoneMessage shown{.id = id, .service = {}, .bubble = {}, .keyboard = message->inlineKeyboard, .reactions = {}, .message = *message};
    shown.bubble.text = message->text;
    shown.bubble.entities = message->entities;
    takeMarkup(markup);
    if (PhoneMessage *known = find(id)) {
        shown.bubble.meta = tr("edited");
        *known = shown;
        return;
    }
    m_messages.append(shown);
}

void FlowTalk::takeMarkup(const QJsonObject &markup)
{
    if (markup.contains("keyboard"_L1))
        m_keyboard = markup;
    else if (markup["remove_keyboard"_L1].toBool())
        m_keyboard = {};
}

void FlowTalk::addOwn(const QString &text, const QString &icon, const QString &media)
{
    PhoneMessage message{.id = MessageId(++m_last), .service = {}, .bubble = {}, .keyboard = {}, .reactions = {}, .message = {}};
    message.bubble.isOutgoing = true;
    message.bubble.text = text;
    message.bubble.mediaIcon = icon;
    message.bubble.mediaLine = media;
    message.message.text = text + media;   // PhoneChat compares it
    m_messages.append(message);
    emit changed();
}

void FlowTalk::addNote(const QString &text)
{
    PhoneMessage note{.id = MessageId(++m_last), .service = text, .bubble = {}, .keyboard = {}, .reactions = {}, .message = {}};
    note.message.text = text;
    m_messages.append(note);
}

PhoneMessage *FlowTalk::find(MessageId id)
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(), [id](const PhoneMessage &message) { return message.id == id; });
    return found == m_messages.end() ? nullptr : &*found;
}

} // namespace Botdesk
