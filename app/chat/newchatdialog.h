// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversation.h"

#include <QDialog>

class QLineEdit;

namespace Botdesk {

class Banner;
class Button;
class Session;

//! Asks for a chat by id, @username or t.me link and looks it up with getChat before it is opened.
class NewChatDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewChatDialog(Session &session, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }

signals:
    void found(const Botdesk::Conversation &conversation);

private:
    void ask();
    void setBusy(bool on);

    Session &m_session;
    QLineEdit *m_field;
    Banner *m_trouble;
    Button *m_open;
};

} // namespace Botdesk
