// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace Botdesk {

class Button;
class Label;
class SandboxHost;
class Tag;
class ToolButton;

//! The top of the page: whether the server runs, where, and with which token.
class SandboxHead final : public QWidget
{
    Q_OBJECT
public:
    explicit SandboxHead(SandboxHost &host, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    void setActions(const QList<QAction *> &actions);   //!< for the menu at the end
    void setClockAhead(qint64 seconds);

signals:
    void resetWanted();
    void copied(const QString &what);

private:
    void refresh();
    void startOrStop();
    void copyAddress();
    void copyToken();

    SandboxHost &m_host;
    Tag *m_state;
    Tag *m_clock;          //!< shown while the Sandbox's clock is ahead of ours
    Label *m_address;
    ToolButton *m_copyAddress;
    Label *m_token;
    ToolButton *m_copyToken;
    Label *m_promise;
    Button *m_reset;
    Button *m_startStop;
    ToolButton *m_more;
    bool m_isNarrow = false;
};

} // namespace Botdesk
