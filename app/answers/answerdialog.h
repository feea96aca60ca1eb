// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers/answers.h"
#include "core/error.h"

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QVBoxLayout;

namespace Botdesk {

class Banner;
class Button;
class Label;
class Tag;

//! Asks for what answers one update, and calls the method that does it.
//!
//! Counts down what is left, and lets an answer be tried when it is late: our clock may be wrong. When the server refuses,
//! it says so and stays open with all that was typed.
class AnswerDialog : public QDialog
{
    Q_OBJECT
public:
    ~AnswerDialog() override;

signals:
    void answered();

protected:
    //! @p what heads the dialog ("Alice pressed “Refund”"), @p about stands below in mono and may be empty.
    AnswerDialog(Session &session, const AnswerTarget &target, const QString &what, const QString &about, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    void addField(const QString &label, QWidget *field, const QString &hint = {});   //!< also the field's accessible name
    void setButtonText(const QString &text);
    void check();                                  //!< asks problem() again; call it after each change

    virtual QString method() const = 0;
    virtual QJsonObject parameters() const = 0;
    virtual QString problem() const { return {}; } //!< why this cannot be sent; empty when it can

private:
    void send();
    void showError(const Error &error);
    void countDown();

    Session &m_session;
    AnswerTarget m_target;
    QVBoxLayout *m_body;
    Banner *m_trouble;
    Label *m_problem;
    Tag *m_left;
    Button *m_send;
    QTimer m_second;
    bool m_isBusy = false;
};

} // namespace Botdesk
