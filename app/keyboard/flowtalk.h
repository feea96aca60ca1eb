// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/flowadvance.h"
#include "widgets/phonechat.h"

#include <QObject>

namespace Botdesk {

//! One person's talk with a bot that follows a flow, without any network: what the phone shows of it.
class FlowTalk final : public QObject
{
    Q_OBJECT
public:
    explicit FlowTalk(QObject *parent = nullptr);

    void setFlow(const Flow &flow) { m_flow = flow; }        //!< from the next event on
    FlowQuestion::Input awaited() const;                     //!< what the step waits for at which the person stands
    void begin();                                            //!< an empty phone, and then the command
    const QList<PhoneMessage> &messages() const { return m_messages; }
    const QJsonObject &replyKeyboard() const { return m_keyboard; }
    const FlowState &state() const { return m_state; }

    // What the person does.
    void say(const QString &text);
    void press(MessageId message, KeyboardCell cell);
    void tap(int row, int column);                           //!< of the reply keyboard
    void share(FlowEvent::Kind kind);                        //!< a contact, a location, a photo

signals:
    void changed();
    void toasted(const QString &text);                       //!< answerCallbackQuery, or what a client does by itself

private:
    void take(FlowEvent event);
    void apply(const FlowCall &call);
    void show(MessageId id, const QJsonObject &parameters);
    void takeMarkup(const QJsonObject &markup);
    void addOwn(const QString &text, const QString &icon = {}, const QString &media = {});
    void addNote(const QString &text);
    PhoneMessage *find(MessageId id);

    Flow m_flow;
    FlowState m_state;
    QList<PhoneMessage> m_messages;
    QJsonObject m_keyboard;
    qint64 m_last = 0;              // number of the last message
};

} // namespace Botdesk
