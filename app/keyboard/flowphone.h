// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowtalk.h"

#include <QWidget>

class QLineEdit;

namespace Botdesk {

class Button;
class PhoneKeyboard;
class Toast;

//! A phone in the page on which the flow is pressed through: nothing leaves the program.
class FlowPhone final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowPhone(QWidget *parent = nullptr);

    void setFlow(const Flow &flow);
    void begin();                            //!< the command is said anew
    bool hasBegun() const { return !m_talk.messages().isEmpty(); }
    const FlowTalk &talk() const { return m_talk; }
    PhoneChat *messages() const { return m_messages; }
    QLineEdit *field() const { return m_field; }

signals:
    void stoodAt(const QString &step);       //!< where the person is now; empty: not in the conversation

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void buildInput();
    void refresh();
    void refreshShare();
    void send();

    FlowTalk m_talk;
    PhoneChat *m_messages;
    PhoneKeyboard *m_keyboard;
    Button *m_share;                         // what the step waits for, where that is no text
    QLineEdit *m_field;
    Toast *m_toast;
};

} // namespace Botdesk
