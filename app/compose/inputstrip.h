// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>

class QDateTimeEdit;
class QLineEdit;

namespace Botdesk {

class Button;
class Label;

//! A line between bar and text that asks for one thing: an address, a language, an id, a time. Return takes it, Esc gives it up.
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

    //! A moment, in the time of this computer, by arrows or a calendar.
    struct TimeQuestion
    {
        QString label;
        QDateTime value;
        std::function<void(const QDateTime &)> take;
        std::function<void()> remove;
    };
    void ask(const TimeQuestion &question);

signals:
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void finish();
    void open(QWidget *field, const QString &label, bool canRemove);

    Question m_question;
    std::function<void(const QDateTime &)> m_takeTime;   //!< while a time is asked for
    Label *m_label;
    QLineEdit *m_field;
    QDateTimeEdit *m_time;
    Label *m_complaint;
    Button *m_remove;
};

} // namespace Botdesk
