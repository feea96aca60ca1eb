// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phonechat.h"
#include "sandbox/sandboxworld.h"

class QComboBox;
class QLineEdit;
class QMenu;

namespace Botdesk {

class Label;
class PhoneKeyboard;
class Toast;
class ToolButton;
struct ShareOffer;

//! The phone of one simulated person: a chat with the bot or a group, what stands in it, and what the person does there.
class Phone final : public QWidget
{
    Q_OBJECT
public:
    Phone(SandboxWorld &world, qint64 person, QWidget *parent = nullptr);

    qint64 person() const { return m_person; }
    qint64 chat() const { return m_chat; }
    void openChat(qint64 chat);              //!< the person's own id: the private chat with the bot
    PhoneChat *messages() const { return m_messages; }
    QLineEdit *field() const { return m_field; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void buildInput();
    void fillChats();
    void refresh();
    void show(const QJsonObject &seen);
    void showAnswers(const QJsonArray &answers);
    void send();
    void press(MessageId message, KeyboardCell cell);
    void openButton(MessageId message, const InlineKeyboardButton &button);
    void tap(int row, int column);
    void takeTapped(const QJsonObject &body, const QJsonObject &answer);
    void askToShare(const QJsonObject &body, const ShareOffer &offer);
    QString personName() const;
    void tapWith(QJsonObject body, const QJsonObject &more);
    void fillAttachMenu();
    void sendPhoto();
    void showMessageMenu(MessageId message, QPoint where);
    void addTasks(QMenu &menu, const PhoneMessage &message);
    void react(MessageId message, const QString &emoji);
    void editMessage(const PhoneMessage &message);
    void act(const QString &path, QJsonObject body);
    void inlineQuery(const QString &query);
    PhoneMessage phoneMessage(const QJsonObject &json) const;
    const PhoneMessage *find(MessageId id) const;

    SandboxWorld &m_world;
    qint64 m_person;
    qint64 m_chat;
    QComboBox *m_chats;
    Label *m_action;
    PhoneChat *m_messages;
    QLineEdit *m_field;
    ToolButton *m_attach;
    PhoneKeyboard *m_keyboard;
    Toast *m_toast;
    qsizetype m_answersSeen = -1;
    bool m_isAsking = false;
    bool m_isStale = false;
};

} // namespace Botdesk
