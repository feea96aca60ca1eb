// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/sandboxtry.h"

#include "core/whendone.h"
#include "keyboard/markupjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return json.sliced(1, json.size() - 2);
}

//! The field that tells a press from others, with its value.
QString whatCame(const QString &type, const QJsonObject &content)
{
    if (type == "callback_query"_L1)
        return u"callback_query.data = "_s + quoted(content["data"_L1].toString());
    for (const auto name : {"contact"_L1, "location"_L1, "poll"_L1, "users_shared"_L1, "chat_shared"_L1}) {
        if (content.contains(name))
            return u"message.%1 = %2"_s.arg(name, QString::fromUtf8(QJsonDocument(content[name].toObject()).toJson(QJsonDocument::Compact)));
    }
    return u"message.text = "_s + quoted(content["text"_L1].toString());
}

//! As the Bot API has it.
QLatin1StringView typeName(MarkupPlace::Chat kind)
{
    switch (kind) {
    case MarkupPlace::Chat::Private: return "private"_L1;
    case MarkupPlace::Chat::Group: return "group"_L1;
    case MarkupPlace::Chat::Supergroup: return "supergroup"_L1;
    case MarkupPlace::Chat::Channel: return "channel"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject placeOf(KeyboardCell cell)
{
    return {{"row"_L1, cell.row}, {"column"_L1, cell.column}};
}

} // namespace

SandboxTry::SandboxTry(Session &session, SandboxHost &host, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_host(host)
{
    connect(&session, &Session::stored, this, &SandboxTry::look);
}

void SandboxTry::send(const KeyboardDesign &design, MarkupPlace::Chat kind)
{
    whenDone(m_host.control(u"GET"_s, u"state"_s), this, [this, design, kind](const Result<QJsonObject> &state) {
        if (!state)
            return emit failed(state.error());
        if ((*state)["people"_L1].toArray().isEmpty())
            return emit failed(Error{.kind = Error::Kind::NotFound, .detail = tr("The Sandbox has no people.")});
        if (!choosePlace(*state, kind))
            return emit failed(Error{.kind = Error::Kind::NotFound, .detail = tr("The Sandbox has no chat of this kind with people in it.")});
        sendThere(design);
    });
}

//! The first person's own chat, or the first other one of the kind and the first person in it.
bool SandboxTry::choosePlace(const QJsonObject &world, MarkupPlace::Chat kind)
{
    const QJsonArray people = world["people"_L1].toArray();
    for (const QJsonValue chat : world["chats"_L1].toArray()) {
        if (chat["type"_L1].toString() != typeName(kind))
            continue;
        m_chat = chat["id"_L1].toInteger();
        const auto isThere = [&](qint64 id) {
            const QJsonArray members = chat["members"_L1].toArray();
            return m_chat == id || std::any_of(members.begin(), members.end(), [id](const QJsonValue &member) {
                return member["id"_L1].toInteger() == id && member["status"_L1] != "left"_L1 && member["status"_L1] != "kicked"_L1;
            });
        };
        for (const QJsonValue person : people) {
            m_person = person["id"_L1].toInteger();
            m_name = person["first_name"_L1].toString();
            m_title = kind == MarkupPlace::Chat::Private ? m_name : chat["title"_L1].toString();
            if (isThere(m_person))
                return true;
        }
    }
    return false;
}

void SandboxTry::sendThere(const KeyboardDesign &design)
{
    if (!m_session)
        return;
    if (m_session->receiverState().phase == ReceiverState::Phase::Stopped)
        m_session->startReceiving();   // else no press would arrive
    m_design = design;
    Draft draft;
    draft.conversation.chat = ChatId(m_chat);
    draft.method = u"sendMessage"_s;
    draft.text = design.message.text.trimmed().isEmpty() ? tr("A keyboard to try") : design.message.text;
    draft.entities = design.message.entities;
    draft.mode = design.messageMode;
    draft.replyMarkup = toJson(design.markup());
    m_message.reset();
    whenDone(m_session->send(draft), this, [this](const Result<Message> &message) {
        if (!message)
            return emit failed(message.error());
        m_message = message->id;
        emit sent(m_title);
    });
}

const ButtonAction *SandboxTry::actionAt(KeyboardCell cell) const
{
    return m_message && hasCell(m_design.rows(), cell) ? &m_design.rows()[cell.row][cell.column].action : nullptr;
}

void SandboxTry::press(KeyboardCell cell)
{
    const ButtonAction *action = actionAt(cell);
    if (!action)
        return;
    if (const auto *poll = std::get_if<CreatePoll>(action))
        return emit pollAsked(cell, poll->type);
    QJsonObject body = placeOf(cell);
    if (m_design.kind != KeyboardDesign::Kind::Reply)
        body.insert("message_id"_L1, number(*m_message));
    act(m_design.kind == KeyboardDesign::Kind::Reply ? u"tap"_s : u"press"_s, body, [this, cell](const QJsonObject &answer) {
        if (const auto offer = shareOfferIn(answer))
            emit choiceAsked(cell, *offer);
    });
}

void SandboxTry::tap(KeyboardCell cell, const QJsonObject &more)
{
    if (!actionAt(cell))
        return;
    QJsonObject body = placeOf(cell);
    for (auto field = more.begin(); field != more.end(); ++field)
        body.insert(field.key(), *field);
    act(u"tap"_s, body);
}

void SandboxTry::act(const QString &path, const QJsonObject &body, std::function<void(const QJsonObject &)> take)
{
    QJsonObject whole = body;
    whole.insert("from"_L1, m_person);
    whole.insert("chat_id"_L1, m_chat);
    if (m_design.kind == KeyboardDesign::Kind::Reply && m_chat != m_person)
        whole.insert("reply_to"_L1, number(*m_message));   // as clients do, so that a bot in privacy mode hears of it
    whenDone(m_host.control(u"POST"_s, path, whole), this, [this, take = std::move(take)](const Result<QJsonObject> &answer) {
        if (!answer)
            return emit failed(answer.error());
        if (answer->contains("button"_L1) && !answer->contains("choices"_L1))
            emit stayed(m_name);
        if (take)
            take(*answer);
    });
}

void SandboxTry::look(const Committed &committed)
{
    if (!m_message || !m_session)
        return;
    for (const StoredUpdate &row : committed.rows) {
        const QString type = row.head.type;
        if (type != "callback_query"_L1 && type != "message"_L1)
            continue;
        whenDone(m_session->store().json(row.log), this, [this, type](const Result<QByteArray> &json) {
            if (json)
                take(type, *json);
        });
    }
}

void SandboxTry::take(const QString &type, const QByteArray &update)
{
    const QJsonObject content = QJsonDocument::fromJson(update).object()[type].toObject();
    if (content["from"_L1]["id"_L1].toInteger() != m_person || !m_message)
        return;
    const bool isPress = type == "callback_query"_L1;
    if (!isPress && content["chat"_L1]["id"_L1].toInteger() != m_chat)
        return;
    if (isPress && content["message"_L1]["message_id"_L1].toInteger() != number(*m_message))
        return;
    if (isPress && m_session)
        m_session->call(u"answerCallbackQuery"_s, QJsonObject{{"callback_query_id"_L1, content["id"_L1]}});   // the phone stops waiting
    emit arrived(m_name, whatCame(type, content));
}

} // namespace Botdesk
