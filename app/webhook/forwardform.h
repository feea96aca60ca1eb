// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "widgets/card.h"

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace Botdesk {

class Button;
class Label;
class Switch;

//! Where updates are forwarded to, the switch, and how it stands in plain words.
class ForwardForm final : public Card
{
    Q_OBJECT
public:
    explicit ForwardForm(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

private:
    void addHead(QVBoxLayout *column);
    void addSecret(QVBoxLayout *column);
    ForwardSettings edited() const;
    void reread();
    void check();
    void set(bool on);
    void showState();
    QString stateText() const;

    Session &m_session;
    Switch *m_switch;
    QLineEdit *m_url;
    Label *m_urlHint;
    QLineEdit *m_secret;
    Label *m_secretHint;
    QSpinBox *m_connections;
    Label *m_state;
    Label *m_problem;
    Button *m_apply;
    bool m_isTouched = false;
    bool m_isFilling = false;
};

} // namespace Botdesk
