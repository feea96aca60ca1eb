// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/webhookrequest.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace Botdesk {

class Button;
class JsonView;
class Label;
class Session;
struct ResentRequest;

//! Sends a request that came to the listener to a URL once more, as it was or changed, and shows the answer.
class ResendDialog final : public QDialog
{
    Q_OBJECT
public:
    ResendDialog(Session &session, const WebhookRequest &request, bool change, QWidget *parent = nullptr);

    QLineEdit *url() const { return m_url; }
    QPlainTextEdit *body() const { return m_body; }
    Label *outcome() const { return m_outcome; }

private:
    void makeFields(bool change);
    void checkUrl();
    void send();
    ResentRequest edited() const;

    Session &m_session;
    WebhookRequest m_request;
    QLineEdit *m_url;
    QCheckBox *m_withSecret;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_body;
    Label *m_outcome;
    JsonView *m_answer;
    Button *m_send;
};

} // namespace Botdesk
