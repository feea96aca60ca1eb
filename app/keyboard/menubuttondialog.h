// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/botchange.h"
#include "keyboard/keyboarddesign.h"

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace Botdesk {

class Button;
class ChatChooser;
class Label;
class Session;

//! What stands beside the input field of private chats with the bot: a Web App, the commands, or what is usual.
class MenuButtonDialog final : public QDialog
{
    Q_OBJECT
public:
    //! @p button may be null, or one that opens no Web App; @p session outlives the dialog.
    MenuButtonDialog(Session &session, const DesignButton *button, QWidget *parent = nullptr);

    ChatChooser *chats() const { return m_chats; }
    QString now() const;                 //!< what is said of the one that is set

signals:
    void chosen(const Botdesk::BotChange &change);

private:
    QJsonObject place() const;           // chat_id, where it is for one chat
    QString where() const;
    BotChange change() const;
    void check();
    void askForNow();

    Session &m_session;
    QJsonObject m_webApp;                // MenuButtonWebApp of the button; empty: none
    QRadioButton *m_app;
    QRadioButton *m_commands;
    QRadioButton *m_default;
    QCheckBox *m_oneChat;
    ChatChooser *m_chats;
    Label *m_now;
    Button *m_set;
    int m_asked = 0;                     // the latest question counts
};

} // namespace Botdesk
