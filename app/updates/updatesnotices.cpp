// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatesnotices.h"

#include "answers/answerwindow.h"
#include "session/session.h"
#include "updates/updatetext.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/timetext.h"
#include "words/errorwords.h"

#include <QDateTime>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Action = ReceiverNotice::Action;
using Phase = ReceiverState::Phase;

bool isNoAnswer(Error::Kind kind)
{
    return kind >= Error::Kind::HostNotFound && kind <= Error::Kind::Timeout;
}

//! Of the two kinds of 409 the one that deleting the webhook ends.
bool isAboutWebhook(const Error &error)
{
    return error.detail.contains("webhook"_L1, Qt::CaseInsensitive);
}

ReceiverNotice waiting(const ReceiverState &state, const Error &error, const QString &host, qint64 nowMs)
{
    const auto left = std::chrono::seconds(std::max<qint64>(0, (state.retryAtMs - nowMs + 999) / 1000));
    ReceiverNotice notice{.tone = Tone::Warn, .action = Action::TryAgain, .countsDown = true};
    const ErrorWords words = wordsFor(error);
    notice.what = isNoAnswer(error.kind) ? UpdatesNotices::tr("No connection to %1.").arg(host) : words.what;
    notice.why = UpdatesNotices::tr("Next try in %1 (attempt %2). Nothing is lost: the server keeps updates for 24 hours.")
                     .arg(waitText(left), QString::number(state.attempt + 1));
    notice.serverWords = words.detail;
    return notice;
}

Tone toneOf(Phase phase)
{
    return phase == Phase::HeldElsewhere ? Tone::Warn : Tone::Error;
}

} // namespace

std::optional<ReceiverNotice> receiverNotice(const ReceiverState &state, const QString &host, qint64 nowMs)
{
    const Error error = state.error.value_or(Error{});
    const ErrorWords words = wordsFor(error);
    ReceiverNotice notice{.tone = toneOf(state.phase), .what = words.what, .why = words.next, .serverWords = words.detail};
    switch (state.phase) {
    case Phase::Stopped:
    case Phase::Starting:
    case Phase::Receiving: return {};
    case Phase::WaitingToRetry: return waiting(state, error, host, nowMs);
    case Phase::Conflict:
        notice.action = isAboutWebhook(error) ? Action::DeleteWebhook : Action::TryAgain;
        return notice;
    case Phase::Unauthorized:
        notice.action = Action::EnterToken;
        return notice;
    case Phase::CannotListen:
        notice.what = UpdatesNotices::tr("The webhook listener cannot start.");
        notice.why = UpdatesNotices::tr("Look at its address, port and certificate on the Webhook page.");
        notice.action = Action::TryAgain;
        return notice;
    case Phase::StoreTrouble:
    case Phase::HeldElsewhere:
        notice.action = Action::TryAgain;
        return notice;
    }
    Q_UNREACHABLE();
}

UpdatesNotices::UpdatesNotices(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_progress(new QWidget)
    , m_bar(new QProgressBar)
    , m_progressText(new Label({}, TextStyle::Small, Color::Text2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *inner = new QVBoxLayout(m_progress);
    inner->setContentsMargins(0, 0, 0, px(4));
    inner->setSpacing(px(4));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Filling the search"));
    m_progressText->setContentsMargins(px(12), 0, px(12), 0);
    inner->addWidget(m_bar);
    inner->addWidget(m_progressText);
    column->addWidget(m_progress);
    m_progress->hide();
    m_state = add(Tone::Warn);
    m_recovery = add(Tone::Warn);
    m_gap = add(Tone::Accent);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &UpdatesNotices::countDown);
    connect(&session, &Session::receiverStateChanged, this, &UpdatesNotices::showState);
    showState(session.receiverState());
}

Banner *UpdatesNotices::add(Tone tone)
{
    auto *banner = new Banner(tone);
    banner->hide();
    layout()->addWidget(banner);
    return banner;
}

void UpdatesNotices::showState(const ReceiverState &state)
{
    const auto notice = receiverNotice(state, m_session.profile().server.root.host(), QDateTime::currentMSecsSinceEpoch());
    m_state->setVisible(notice.has_value());
    if (notice && notice->countsDown)
        m_second.start();
    else
        m_second.stop();
    const bool sameAction = notice && m_shown && notice->action == m_shown->action;
    m_shown = notice;
    if (!notice)
        return;
    m_state->setTone(notice->tone);
    m_state->setText(notice->what, notice->why);
    m_state->setServerWords(notice->serverWords);
    if (sameAction)
        return;   // a button that somebody is about to press stays the same one
    m_state->clearActions();
    const Action action = notice->action;
    const QString text = action == Action::EnterToken ? tr("Enter new token…")
        : action == Action::DeleteWebhook             ? tr("Delete webhook…")
        : notice->countsDown                          ? tr("Try now")
                                                      : tr("Try again");
    connect(m_state->addAction(text), &QPushButton::clicked, this, [this, action] { act(action); });
    if (action == Action::DeleteWebhook)
        connect(m_state->addAction(tr("Try again")), &QPushButton::clicked, &m_session, &Session::tryAgain);
}

void UpdatesNotices::countDown()
{
    showState(m_session.receiverState());
}

void UpdatesNotices::act(Action action)
{
    if (action == Action::EnterToken)
        emit newTokenWanted();
    else if (action == Action::DeleteWebhook)
        emit webhookDeletionWanted();
    else
        m_session.tryAgain();
}

void UpdatesNotices::showGap(qint64 sinceMs)
{
    m_gap->setVisible(sinceMs > 0);
    if (sinceMs <= 0)
        return;
    const qint64 seconds = (QDateTime::currentMSecsSinceEpoch() - sinceMs) / 1000;
    QString why = tr("Presses that waited longer than 150 s and inline queries longer than 30 s have expired.");
    if (seconds > 86400)
        why = tr("The server keeps messages for 24 hours: what is older than that is lost.") + u' ' + why;
    m_gap->setText(tr("Nothing was received since %1 (%2).")
                       .arg(fullTime(sinceMs), waitText(std::chrono::seconds(seconds))),
                   why);
    m_gap->clearActions();
    connect(m_gap->addAction(tr("Dismiss")), &QPushButton::clicked, m_gap, &QWidget::hide);
}

void UpdatesNotices::showRecovery(const Recovery &recovery)
{
    const ErrorWords words = wordsFor(recovery);
    m_recovery->setText(words.what, words.next);
    m_recovery->setServerWords(words.detail);
    m_recovery->clearActions();
    connect(m_recovery->addAction(tr("Dismiss")), &QPushButton::clicked, this, [this] {
        m_recovery->hide();
        m_session.store().dismissRecovery();
    });
    m_recovery->show();
}

void UpdatesNotices::showProgress(qint64 done, qint64 total)
{
    m_progress->setVisible(done < total);
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_progressText->setText(tr("Preparing filters and search: %1 of %2. The list is complete.")
                                .arg(QLocale().toString(done), QLocale().toString(total)));
}

} // namespace Botdesk
