// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "broadcast/broadcastassistant.h"
#include "broadcast/broadcastmessage.h"
#include "broadcast/broadcastprogresspane.h"
#include "broadcast/broadcastreview.h"
#include "broadcast/broadcastwindow.h"
#include "broadcast/recipientspane.h"
#include "compose/attachmentstrip.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "session/session.h"
#include "support/sandboxground.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace Botdesk::Testing {

//! The window for many over a Sandbox, and what an operator does with it. Where something does not come about, the test of
//! that moment fails.
class BroadcastHands
{
protected:
    void open();
    void close();
    QList<qint64> makePeople(int count);
    int timesOnPhone(qint64 person, const QString &text);
    QJsonObject onPhone(qint64 person, const QString &key);
    QAbstractButton *button(const QString &text);
    bool canClick(const QString &text);
    bool click(const QString &text);
    bool shows(const QString &text);
    void paste(const QString &text);
    void write(const QString &text);
    void beginFor(const QList<qint64> &people);
    void pasteFiles(const QStringList &names);
    Broadcast latest();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BroadcastWindow> m_window;
    bool m_saysYes = true;   // to the question before it begins
};

} // namespace Botdesk::Testing
