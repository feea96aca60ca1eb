// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/receiverstate.h"
#include "store/storeinfo.h"
#include "widgets/tag.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace Botdesk {

class Banner;
class Label;
class Session;

//! What a banner about receiving says; nothing when all is well.
struct ReceiverNotice
{
    enum class Action { None, TryAgain, DeleteWebhook, EnterToken };

    Tone tone = Tone::Warn;
    QString what;
    QString why;
    QString serverWords;
    Action action = Action::None;
    bool countsDown = false;    //!< `why` changes with every second

    bool operator==(const ReceiverNotice &) const = default;
};
std::optional<ReceiverNotice> receiverNotice(const ReceiverState &state, const QString &host, qint64 nowMs);

//! The banners above the table: trouble with receiving, the gap after being away, a recovered store, a rebuild's progress.
class UpdatesNotices final : public QWidget
{
    Q_OBJECT
public:
    explicit UpdatesNotices(Session &session, QWidget *parent = nullptr);

    void showState(const ReceiverState &state);
    void showGap(qint64 sinceMs);
    void showRecovery(const Recovery &recovery);
    void showProgress(qint64 done, qint64 total);
    Banner *stateBanner() const { return m_state; }

signals:
    void newTokenWanted();
    void webhookDeletionWanted();

private:
    void act(ReceiverNotice::Action action);
    void countDown();
    Banner *add(Tone tone);

    Session &m_session;
    Banner *m_state;
    Banner *m_gap;
    Banner *m_recovery;
    QWidget *m_progress;
    QProgressBar *m_bar;
    Label *m_progressText;
    std::optional<ReceiverNotice> m_shown;
    QTimer m_second;
};

} // namespace Botdesk
