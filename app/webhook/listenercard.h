// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace Botdesk {

class Button;
class ElidedLabel;
class Label;

//! How the listener stands: where it waits, with which certificate, and what came to it.
class ListenerCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ListenerCard(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

    void setCounts(const RequestCounts &counts);

signals:
    void startWanted();
    void refusedWanted();   //!< the operator wants to see what was refused

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *addRow(const QString &name);
    void showState();
    void dress();

    Session &m_session;
    QLabel *m_icon;
    Button *m_switch;
    QGridLayout *m_rows;
    ElidedLabel *m_address;
    ElidedLabel *m_tls;
    ElidedLabel *m_requests;
    ElidedLabel *m_letIn;
    ElidedLabel *m_wrongSecret;
    ElidedLabel *m_otherPath;
    ElidedLabel *m_otherwise;
    ElidedLabel *m_cameAgain;
    ElidedLabel *m_last;
    Button *m_show;
};

} // namespace Botdesk
