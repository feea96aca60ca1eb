// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/broadcastdraft.h"
#include "session/recipients.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace Botdesk {

class Banner;
class Button;
class Label;
class MessagePreview;
class RecipientsModel;
class Session;

//! Before it goes: what each recipient gets, what is wrong with whom, one to oneself, and how long it takes.
class BroadcastReview final : public QWidget
{
    Q_OBJECT
public:
    explicit BroadcastReview(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

    void review(const Draft &draft, const QList<BroadcastRecipient> &recipients);
    QList<BroadcastRecipient> ready() const;   //!< those whom nothing is wrong with
    bool isChecked() const { return m_isChecked; }

signals:
    void checked();                            //!< ready() is known

private:
    QWidget *makeTrial();
    void takeProblems(const QHash<int, QString> &problems);
    void showRow(int row);
    void sendToMyself();

    Session &m_session;
    Draft m_draft;
    QHash<int, QString> m_problems;
    bool m_isChecked = false;
    int m_question = 0;
    RecipientsModel *m_model;
    QTableView *m_table;
    Banner *m_notice;
    MessagePreview *m_preview;
    Label *m_carried;
    QLineEdit *m_myself = nullptr;
    Button *m_try = nullptr;
    Label *m_tried = nullptr;
    Label *m_estimate;
};

} // namespace Botdesk
