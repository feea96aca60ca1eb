// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storedupdate.h"
#include "types/update.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace Botdesk {

class Session;

//! A call of the Bot API, not yet made.
struct CallPlan
{
    QString method;
    QJsonObject parameters;
};

//! The call that answers @p update most plainly, for copying: answerCallbackQuery for a press, sendMessage for a message.
CallPlan answeringCall(const StoredUpdate &stored);

//! Whether a message can be sent in reply to what @p stored brings.
bool canReply(const UpdateHead &head);

//! What can be done with the chosen update. The actions belong to @p host and have its shortcuts; they know by themselves
//! which of them fit.
class UpdateActions final : public QObject
{
    Q_OBJECT
public:
    UpdateActions(Session &session, QWidget *host);

    void setUpdate(const StoredUpdate &stored, const QByteArray &json, const std::optional<Update> &update);
    void clear();

    QAction *reply() const { return m_reply; }
    QAction *answer() const { return m_answer; }       //!< opens the dialog of the update's type
    QAction *approve() const { return m_approve; }     //!< a request to join, like decline()
    QAction *decline() const { return m_decline; }
    QAction *copyCurl() const { return m_copyCurl; }
    QAction *copyJson() const { return m_copyJson; }
    QAction *copyId() const { return m_copyId; }
    QAction *openChat() const { return m_openChat; }
    QList<QAction *> all() const;

signals:
    void chatOpened(const Botdesk::StoredUpdate &update);

private:
    QAction *add(const QString &text, const QString &iconName, const QKeySequence &shortcut = {});
    void connectAll();
    void openReply();
    void openAnswer();
    void decide(bool approve);
    void arrange();

    Session &m_session;
    QWidget *m_host;
    std::optional<StoredUpdate> m_stored;
    QByteArray m_json;
    std::optional<Update> m_update;
    QAction *m_reply;
    QAction *m_answer;
    QAction *m_approve;
    QAction *m_decline;
    QAction *m_copyCurl;
    QAction *m_copyJson;
    QAction *m_copyId;
    QAction *m_openChat;
};

} // namespace Botdesk
