// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "session/draft.h"
#include "session/uploadprogress.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace Botdesk {

//! Follows one upload: how far it is and how fast, and the chat is told meanwhile what comes ("sends a photo…").
//!
//! Belongs to the call and goes with it; lives in the network thread.
class UploadWatch final : public QObject
{
    Q_OBJECT
public:
    UploadWatch(Client &client, OutboxId id, const Draft &draft, ApiCall *call, const Clock &clock);

signals:
    void progressed(const Botdesk::UploadProgress &progress);   //!< at most ten times a second, and at the end

private:
    void take(qint64 sent, qint64 total);
    void tellChat();

    Client &m_client;
    const Clock &m_clock;
    UploadProgress m_progress;
    QJsonObject m_action;
    std::deque<std::pair<std::chrono::milliseconds, qint64>> m_lately;   // when how much had been sent
    QTimer m_tell;
};

} // namespace Botdesk
