// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonObject>

namespace Botdesk {

class Button;
class ContentForm;
class Label;

//! Asks for a message that is neither text nor file: poll, place, contact, invoice …; says beside each field what is wrong.
//! Deletes itself when closed.
class ContentDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Question
    {
        QString method;                //!< "sendPoll", or an edit of such a message
        QJsonObject values = {};       //!< what is filled in at first
        bool isBusiness = false;       //!< the chat is one of a business account
    };
    ContentDialog(const Question &question, QWidget *parent);

    static bool knows(const QString &method);

signals:
    void taken(const QString &method, const QJsonObject &values);

private:
    void check();
    void take();

    Question m_question;
    ContentForm *m_form;
    Label *m_problem;
    Button *m_take;
    bool m_wasTried = false;
};

} // namespace Botdesk
