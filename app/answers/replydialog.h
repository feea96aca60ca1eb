// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/draft.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace Botdesk {

class Banner;
class Button;
class Label;
class Session;

//! Answers one message with a text. What is sent stands in the conversation at once; a failure keeps the text.
class ReplyDialog final : public QDialog
{
    Q_OBJECT
public:
    //! @p title names whom it goes to. @p quoted is one line of what is answered. Deletes itself when closed.
    ReplyDialog(Session &session, const Draft &draft, const QString &title, const QString &quoted, QWidget *parent);

signals:
    void sent(const Botdesk::Message &message);

private:
    Draft draft() const;
    void check();
    void send();
    void showError(const Error &error);

    Session &m_session;
    Draft m_draft;
    QPlainTextEdit *m_text;
    QCheckBox *m_silent;
    QCheckBox *m_protect;
    Label *m_count;
    Banner *m_trouble;
    Button *m_send;
    bool m_isBusy = false;
    bool m_isKept = false;   //!< in the outbox, after a failure
};

} // namespace Botdesk
