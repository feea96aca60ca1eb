// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/token.h"

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
    void render();

    QLineEdit *m_edit;
    ToolButton *m_eye;
    Token m_token;
};

} // namespace Botdesk
