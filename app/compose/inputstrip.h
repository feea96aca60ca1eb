// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace Botdesk {

class Button;
class Label;

//! A line between bar and text that asks for one thing: an address, a language, an id. Return takes it, Esc gives it up.
class InputStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit InputStrip(QWidget *parent = nullptr);

    struct Question
    {
        QString label;
        QString hint;                                  //!< while the field is empty
        QString value;
        std::function<bool(const QString &)> isGood;   //!< else the field says so and stays
        QString complaint;                             //!< when it is not good
        std::function<void(const QString &)> take;
        std::function<void()> remove;                  //!< none: there is nothing to take off
    };
    void ask(const Question &question);

signals:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void finish();

    Question m_question;
    Label *m_label;
    QLineEdit *m_field;
    Label *m_complaint;
    Button *m_remove;
};

} // namespace Botdesk
