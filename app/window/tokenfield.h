// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/token.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace Botdesk {

class ToolButton;

//! Takes a token, or a whole message of BotFather, and cuts the token out. The secret is dots until the eye is pressed.
class TokenField final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenField(QWidget *parent = nullptr);

    const Token &token() const { return m_token; }   //!< null while there is none
    void clear();
    void setTone(const char *tone);                  //!< "error" or ""
    QLineEdit *edit() const { return m_edit; }

signals:
    void tokenChanged(const Botdesk::Token &token);  //!< null when what is written holds none

private:
    void take(const QString &text);
    void settle(bool mask);
    void setToken(Token token);
    void render();

    QLineEdit *m_edit;
    ToolButton *m_eye;
    QTimer m_rest;               // after the last key
    Token m_token;
    qsizetype m_size = 0;        // of the text before this edit
    bool m_isMasked = false;     // the field shows dots in the secret's place, not the secret
};

} // namespace Botdesk
