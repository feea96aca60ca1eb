// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// How a Broadcaster sees to it that nobody is in the list twice, under a name or a former id.

#include "session/broadcaster.h"
#include "session/chattroubles.h"
#include "session/sendoutcome.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr int Everybody = 10'000'000;

} // namespace

//! Calls @p then when the ids of the list are known; where they cannot be read, m_listed is empty and nothing goes on.
void Broadcaster::list(std::function<void()> then)
{
    if (m_listed)
        return then();
    whenDone(m_store.recipients(m_running->id, {.count = Everybody}), this, [this, then](const Result<QList<Recipient>> &all) {
        if (all && !m_listed) {
            m_listed.emplace();
            for (const Recipient &one : *all)
                m_listed->insert(idOf(one));
        }
        if (!m_listed && m_running->state == Broadcast::State::Running)
            setState(Broadcast::State::Paused, describe(all.error()));
        then();
    });
}

//! It gets the message where it has gone, unless that stands in the list itself.
void Broadcaster::followMove(const Recipient &recipient, ChatId to)
{
    ++m_moving;
    list([this, recipient, to] {
        --m_moving;
        Recipient moved = recipient;
        if (m_listed && m_listed->contains(to)) {
            moved.state = Recipient::State::Failed;
            settle(moved);
        } else {
            if (m_listed) {
                m_listed->insert(to);
                moved.chat = QString::number(number(to));
            }
            putBack(moved);
        }
        pump();
    });
}

void Broadcaster::askName()
{
    const QJsonObject whose{{"chat_id"_L1, m_naming->chat}};
    whenDone(m_client.call(u"getChat"_s, whose), this, [this](const Result<ApiAnswer> &answer) { takeName(answer); });
}

void Broadcaster::takeName(const Result<ApiAnswer> &answer)
{
    if (answer) {
        const ChatId chat{answer->result["id"_L1].toInteger()};
        return chat == ChatId{} ? takeName(failure(Error::Kind::Internal, u"getChat: id"_s)) : list([this, chat] { settleName(chat); });
    }
    const Error &error = answer.error();
    const bool isForAll = error.kind == Error::Kind::TooManyRequests || error.kind == Error::Kind::Unauthorized;
    if (!isForAll && !wasNotSent(error) && !isOutcomeUnknown(error)) {
        leaveNamed(chatTroubleIn(error) ? Recipient::State::Blocked : Recipient::State::Failed, error.detail.isEmpty() ? describe(error) : error.detail);
        return pump();
    }
    m_waiting.push_front(*std::exchange(m_naming, {}));
    if (error.kind == Error::Kind::TooManyRequests) {
        m_budget.refuseAll(error.retryAfter.value_or(1s));
    } else if (error.kind == Error::Kind::Unauthorized) {
        if (m_running->state == Broadcast::State::Running)
            setState(Broadcast::State::Paused, error.detail);
        emit tokenRefused();
    } else {
        m_due = std::max(m_due, m_clock.uptime() + waitAfter(++m_attempts));
    }
    pump();
}

//! @p chat is whose the name is.
void Broadcaster::settleName(ChatId chat)
{
    m_attempts = 0;
    if (m_listed && m_listed->contains(chat)) {
        leaveNamed(Recipient::State::Failed);
        return pump();
    }
    Recipient named = *std::exchange(m_naming, {});
    if (m_listed) {
        named.name = named.name.isEmpty() ? named.chat : u"%1 (%2)"_s.arg(named.name, named.chat);
        named.chat = QString::number(number(chat));
        m_listed->insert(chat);
    }
    m_waiting.push_front(named);
    pump();
}

void Broadcaster::leaveNamed(Recipient::State state, const QString &words)
{
    Recipient named = *std::exchange(m_naming, {});
    named.state = state;
    named.words = words;
    named.atMs = m_clock.unixMilliseconds();
    m_results.insert(named.place, named);
    --m_running->counts.waiting;
    ++m_running->counts.of(state);
}

} // namespace Botdesk
