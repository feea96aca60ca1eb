// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designrows.h"
#include "answers/pressdialogs.h"
#include "keyboard/markupcheck.h"
#include "session/sandboxhost.h"
#include "session/session.h"

#include <QPointer>

#include <functional>

namespace Botdesk {

//! The design in the Sandbox: sends it to the first chat of the kind, lets the first person there press, and tells what the bot
//! receives of it.
class SandboxTry final : public QObject
{
    Q_OBJECT
public:
    SandboxTry(Session &session, SandboxHost &host, QObject *parent = nullptr);   //!< both outlive it; @p session is the Sandbox's bot

    void send(const KeyboardDesign &design, MarkupPlace::Chat kind);   //!< sent() or failed() follows
    void press(KeyboardCell cell);               //!< of what was sent; choiceAsked() may come before anything else
    void tap(KeyboardCell cell, const QJsonObject &more);   //!< the answer to choiceAsked(): sharedBy(); to pollAsked(): "poll"
    QString person() const { return m_name; }
    bool isSent() const { return m_message.has_value(); }
    const KeyboardDesign &design() const { return m_design; }   //!< that was sent

signals:
    void sent(const QString &chat);                             //!< its title; a person's name
    void arrived(const QString &person, const QString &what);   //!< "callback_query.data = "refund:8841""
    void stayed(const QString &person);                         //!< a press that the bot does not hear of
    //! The button asks for some of these people or chats. None where nobody meets its criteria.
    void choiceAsked(Botdesk::KeyboardCell cell, const Botdesk::ShareOffer &offer);
    void pollAsked(Botdesk::KeyboardCell cell, Botdesk::CreatePoll::Type type);
    void failed(const Botdesk::Error &error);

private:
    bool choosePlace(const QJsonObject &world, MarkupPlace::Chat kind);
    void sendThere(const KeyboardDesign &design);
    void act(const QString &path, const QJsonObject &body, std::function<void(const QJsonObject &)> take = {});
    const ButtonAction *actionAt(KeyboardCell cell) const;
    void look(const Committed &committed);
    void take(const QString &type, const QByteArray &update);

    QPointer<Session> m_session;
    SandboxHost &m_host;
    qint64 m_chat = 0;
    QString m_title;               // of the chat
    qint64 m_person = 0;           // who presses there
    QString m_name;
    KeyboardDesign m_design;
    std::optional<MessageId> m_message;
};

} // namespace Botdesk
