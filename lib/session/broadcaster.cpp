// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/broadcaster.h"

#include "core/logging.h"
#include "session/broadcastdraft.h"
#include "session/chattroubles.h"
#include "session/returnedmessages.h"
#include "session/sendoutcome.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr int PageSize = 500;
// Whoever is claimed and not yet answered is of unknown outcome after a crash: no more of them than the server keeps up with.
constexpr int FewestUnderWay = 12;
constexpr int MostUnderWay = 100;
constexpr std::chrono::milliseconds Ahead = 400ms;       // so much of the present pace is claimed: more than a commit takes
constexpr std::chrono::milliseconds Gathering = 100ms;   // between two commits: each takes what has come together by then
constexpr std::chrono::milliseconds AfterTrouble = 5s;   // with the disk
constexpr std::chrono::milliseconds RateSpan = 10s;
constexpr auto TellEvery = 250ms;

bool isOfOneChat(SendWait::For what)
{
    return what == SendWait::For::ChatSecond || what == SendWait::For::GroupMinute || what == SendWait::For::ChatTold;
}

} // namespace

ChatId Broadcaster::idOf(const Recipient &recipient)
{
    return ChatId{recipient.chat.toLongLong()};
}

Broadcaster::Broadcaster(Client &client, UpdateStore &store, SendBudget &budget, ChatTroubles &troubles, QObject *parent,
                         const Clock &clock)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_budget(budget)
    , m_troubles(troubles)
    , m_clock(clock)
    , m_nextTry(this)
    , m_tellSoon(this)
{
    m_nextTry.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this, &Broadcaster::pump);
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(TellEvery);
    connect(&m_tellSoon, &QTimer::timeout, this, &Broadcaster::tell);
}

QFuture<Result<void>> Broadcaster::start(BroadcastId id)
{
    if (m_running && (m_running->id != id || m_running->state == Broadcast::State::Stopped))
        return readyFuture(Result<void>(failure(Error::Kind::Busy, m_running->title)));
    if (m_running) {
        setState(Broadcast::State::Running);   // paused a moment ago
        pump();
        return readyFuture(Result<void>());
    }
    auto pending = Pending<void>::make();
    whenDone(m_store.broadcasts(), this, [this, id, pending](const Result<QList<Broadcast>> &all) {
        if (!all)
            return pending->finish(failure(all.error()));
        const auto its = std::find_if(all->begin(), all->end(), [id](const Broadcast &each) { return each.id == id; });
        if (its == all->end())
            return pending->finish(failure(Error::Kind::NotFound));
        if (m_running)
            return pending->finish(failure(Error::Kind::Busy, m_running->title));
        if (its->state == Broadcast::State::Stopped || its->state == Broadcast::State::Done)
            return pending->finish(failure(Error::Kind::Invalid, its->title));
        begin(*its);
        pending->finish({});
    });
    return pending->future();
}

void Broadcaster::begin(const Broadcast &broadcast)
{
    ++m_run;
    m_running = broadcast;
    m_message = ReusableDraft(broadcast.draft);
    const Draft &draft = m_message.draft();
    m_use = isPaidBroadcast(draft) ? SendBudget::Use::PaidBroadcast : SendBudget::Use::Broadcast;
    m_messages = messagesIn(draft.sendingMethod(), draft.parameters());
    m_waiting.clear();
    m_listed.reset();
    m_nextPlace = 0;
    m_isReading = m_isReadOut = false;
    m_due = {};
    m_attempts = 0;
    m_answers.clear();
    m_startedAt = m_clock.uptime();
    if (m_running->startedMs == 0)
        m_running->startedMs = m_clock.unixMilliseconds();
    setState(Broadcast::State::Running);
    pump();
}

void Broadcaster::setState(Broadcast::State state, const QString &words)
{
    m_running->state = state;
    m_running->words = words;
    if (state == Broadcast::State::Stopped || state == Broadcast::State::Done)
        m_running->endedMs = m_clock.unixMilliseconds();
    keep();
    tell();
}

void Broadcaster::keep()
{
    whenDone(m_store.updateBroadcast(*m_running), this, [](const Result<void> &stored) {
        if (!stored)
            qCWarning(logSession) << "a broadcast could not be written:" << describe(stored.error());
    });
}

void Broadcaster::pause()
{
    if (!m_running || m_running->state != Broadcast::State::Running)
        return;
    setState(Broadcast::State::Paused);
    finishIfOver();
}

QFuture<Result<void>> Broadcaster::stop(BroadcastId id)
{
    if (m_running && m_running->id == id) {
        setState(Broadcast::State::Stopped);
        if (m_upload)
            m_upload->abort();
        finishIfOver();
        return readyFuture(Result<void>());
    }
    auto pending = Pending<void>::make();
    whenDone(m_store.broadcasts(), this, [this, id, pending](const Result<QList<Broadcast>> &all) {
        for (Broadcast each : all.value_or(QList<Broadcast>())) {
            if (each.id != id)
                continue;
            each.state = Broadcast::State::Stopped;
            each.endedMs = m_clock.unixMilliseconds();
            return whenDone(m_store.updateBroadcast(each), this, [this, pending, each](const Result<void> &stored) {
                emit progressed({.broadcast = each});
                pending->finish(stored);
            });
        }
        pending->finish(failure(Error::Kind::NotFound));
    });
    return pending->future();
}

void Broadcaster::networkIsBack()
{
    m_due = {};
    pump();
}

void Broadcaster::loadMore()
{
    if (m_isReading || m_isReadOut || m_waiting.size() >= PageSize / 2)
        return;
    m_isReading = true;
    const RecipientFilter next{.states = {Recipient::State::Waiting}, .from = m_nextPlace, .count = PageSize};
    whenDone(m_store.recipients(m_running->id, next), this, [this, run = m_run](const Result<QList<Recipient>> &found) {
        if (!m_running || run != m_run)
            return;
        m_isReading = false;
        if (!found) {
            setState(Broadcast::State::Paused, describe(found.error()));
            return finishIfOver();
        }
        m_isReadOut = found->size() < PageSize;
        if (!found->isEmpty())
            m_nextPlace = found->last().place + 1;
        m_waiting.insert(m_waiting.end(), found->begin(), found->end());
        pump();
    });
}

SendWait Broadcaster::waitOf(const Recipient &next) const
{
    const SendWait budget = m_budget.waitFor(idOf(next), m_messages, m_use);
    return m_due > m_clock.uptime() && m_due >= budget.until ? SendWait{SendWait::For::Connection, m_due} : budget;
}

int Broadcaster::mostUnderWay() const
{
    if (m_message.uploads())
        return 1;
    const auto since = std::lower_bound(m_answers.begin(), m_answers.end(), m_clock.uptime() - 1s);
    return std::clamp(int((m_answers.end() - since) * Ahead / 1s), FewestUnderWay, MostUnderWay);
}

//! Takes those who may be written to now, and spends for them. Whom only their own chat holds back is passed over.
QList<Broadcaster::Recipient> Broadcaster::claim()
{
    QList<Recipient> claimed;
    SendWait ofOne;
    m_wait = {};
    const int most = mostUnderWay();
    for (auto next = m_waiting.begin(); next != m_waiting.end() && m_underWay.size() < most && !m_wait;) {
        const SendWait wait = waitOf(*next);
        if (wait && isOfOneChat(wait.what)) {
            if (!ofOne || wait.until < ofOne.until)
                ofOne = wait;
            ++next;
        } else if (wait) {
            m_wait = wait;
        } else if (idOf(*next) == ChatId{} && m_naming) {
            ++next;
        } else if (idOf(*next) == ChatId{}) {
            m_naming = *next;
            next = m_waiting.erase(next);
            askName();
        } else {
            next->state = Recipient::State::Sending;
            next->atMs = m_clock.unixMilliseconds();
            m_budget.spend(idOf(*next), m_messages, m_use);
            m_underWay.insert(next->place, *next);
            claimed.append(*next);
            next = m_waiting.erase(next);
        }
    }
    if (!m_wait && claimed.isEmpty())
        m_wait = ofOne;
    return claimed;
}

void Broadcaster::pump()
{
    if (!m_running || m_isWriting)
        return;
    const auto now = m_clock.uptime();
    if (now < m_nextWrite)
        return m_nextTry.start(m_nextWrite - now);
    QList<Recipient> claimed;
    if (m_running->state == Broadcast::State::Running) {
        loadMore();
        claimed = claim();
    }
    if (!claimed.isEmpty() || !m_results.isEmpty())
        write(claimed);
    else if (m_wait)
        m_nextTry.start(std::max<std::chrono::milliseconds>(m_wait.until - now, 1ms));
    tellSoon();
    finishIfOver();
}

//! Who is written to next, and what became of those before, in one commit.
void Broadcaster::write(const QList<Recipient> &claimed)
{
    m_isWriting = true;
    m_nextWrite = m_clock.uptime() + Gathering;
    for (const Recipient &one : claimed)
        m_results.insert(one.place, one);   // one that was put back may be taken again at once
    const BroadcastStep step{.broadcast = m_running->id, .recipients = std::exchange(m_results, {}).values(), .sent = std::exchange(m_sent, {})};
    m_running->counts.waiting -= int(claimed.size());
    m_running->counts.sending += int(claimed.size());
    whenDone(m_store.saveBroadcastStep(step), this, [this, claimed, step](const Result<void> &written) {
        m_isWriting = false;
        if (!written) {   // what is not on disk comes along with the next one
            for (const Recipient &one : step.recipients) {
                if (!m_results.contains(one.place) && one.state != Recipient::State::Sending)
                    m_results.insert(one.place, one);
            }
            m_sent = step.sent + m_sent;
            m_nextWrite = m_clock.uptime() + AfterTrouble;
        }
        takeWritten(claimed, written);
    });
}

void Broadcaster::takeWritten(const QList<Recipient> &claimed, const Result<void> &written)
{
    if (!written && m_running->state == Broadcast::State::Running)
        setState(Broadcast::State::Paused, describe(written.error()));
    for (auto one = claimed.rbegin(); !written && one != claimed.rend(); ++one) {
        // What cannot be remembered as being sent must not be sent.
        Recipient back = m_underWay.take(one->place);
        putBack(back);
    }
    if (written) {
        for (const Recipient &one : claimed)
            post(one);
    }
    pump();
}

void Broadcaster::post(const Recipient &recipient)
{
    const Draft &draft = m_message.draft();
    if (const auto checked = checkFiles(draft, m_limits); !checked) {
        Recipient back = m_underWay.take(recipient.place);
        putBack(back);
        if (m_running->state == Broadcast::State::Running)
            setState(Broadcast::State::Paused, checked.error().detail);
        return;
    }
    ApiCall *call = m_client.begin(draft.sendingMethod(), broadcastRequest(draft, recipient));
    if (m_message.uploads())
        follow(call);
    connect(call, &ApiCall::finished, this, [this, place = recipient.place, learned = m_message.learned()](const Result<ApiAnswer> &answer) {
        take(place, learned, answer);
    });
}

void Broadcaster::follow(ApiCall *call)
{
    m_upload = call;
    connect(call, &ApiCall::uploaded, this, [this](qint64 bytes, qint64 total) {
        m_uploaded = bytes;
        m_toUpload = total;
        tellSoon();
    });
}

//! @p learned: how often file_ids had been learned when it was asked.
void Broadcaster::take(int place, int learned, const Result<ApiAnswer> &answer)
{
    Recipient recipient = m_underWay.take(place);
    recipient.atMs = m_clock.unixMilliseconds();
    m_answers.push_back(m_clock.uptime());
    m_uploaded = m_toUpload = 0;
    if (answer)
        takeMessage(recipient, *answer);
    else if (!isForFiles(recipient, learned, answer.error()))
        takeError(recipient, answer.error());
    pump();
}

//! What the files alone are to blame for: the same would become of everybody.
bool Broadcaster::isForFiles(Recipient &recipient, int learned, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled && m_running->state == Broadcast::State::Stopped)
        return putBack(recipient), true;   // given up by stop(), before the server had it whole
    const bool isRefused = error.kind == Error::Kind::BadRequest && !error.migrateToChatId && !chatTroubleIn(error);
    const bool isForName = error.detail.contains("file identifier"_L1, Qt::CaseInsensitive)
        || error.detail.contains("FILE_REFERENCE"_L1, Qt::CaseInsensitive) || error.detail.contains("FILE_ID"_L1, Qt::CaseInsensitive);
    if (isRefused && isForName && m_message.forget(learned)) {
        m_running->draft = m_message.kept();
        keep();
        return putBack(recipient), true;
    }
    // This one has failed; whether the next ones want it uploaded all the same is the operator's to say.
    if (m_message.uploads() && (isRefused || error.code == 413) && m_running->state == Broadcast::State::Running)
        setState(Broadcast::State::Paused, error.detail.isEmpty() ? describe(error) : error.detail);
    return false;
}

void Broadcaster::takeMessage(Recipient &recipient, const ApiAnswer &answer)
{
    m_attempts = 0;
    recipient.state = Recipient::State::Sent;
    QList<QJsonObject> messages;
    for (const QByteArray &json : returnedMessages(answer.body)) {
        const QJsonObject message = messages.emplaceBack(QJsonDocument::fromJson(json).object());
        const ChatId chat{message["chat"_L1].toObject()["id"_L1].toInteger()};
        if (!recipient.message)
            recipient.message = MessageId{message["message_id"_L1].toInteger()};
        m_sent.append({.conversation = {.chat = chat}, .method = m_message.draft().sendingMethod(), .json = json, .atMs = recipient.atMs});
        m_troubles.noteSuccess(chat);
    }
    if (m_message.uploads() && m_message.learn(messages)) {
        m_running->draft = m_message.kept();
        keep();
    }
    settle(recipient);
}

void Broadcaster::takeError(Recipient &recipient, const Error &error)
{
    recipient.words = error.detail.isEmpty() ? describe(error) : error.detail;
    if (error.kind == Error::Kind::TooManyRequests) {
        m_budget.refuseAll(error.retryAfter.value_or(1s));
        return putBack(recipient);
    }
    if (error.kind == Error::Kind::Unauthorized) {
        if (m_running->state == Broadcast::State::Running)
            setState(Broadcast::State::Paused, recipient.words);
        emit tokenRefused();
        return putBack(recipient);
    }
    if (wasNotSent(error)) {
        m_due = std::max(m_due, m_clock.uptime() + waitAfter(++m_attempts));
        return putBack(recipient);
    }
    if (error.migrateToChatId && *error.migrateToChatId != idOf(recipient)) {
        emit chatMoved(idOf(recipient), *error.migrateToChatId);
        return followMove(recipient, *error.migrateToChatId);
    }
    m_troubles.noteRefusal(idOf(recipient), error);
    if (isOutcomeUnknown(error))
        recipient.state = Recipient::State::Unknown;
    else
        recipient.state = chatTroubleIn(error) ? Recipient::State::Blocked : Recipient::State::Failed;
    settle(recipient);
}

//! Surely not sent: it is the next again.
void Broadcaster::putBack(Recipient &recipient)
{
    recipient.state = Recipient::State::Waiting;
    recipient.words.clear();
    m_waiting.push_front(recipient);
    settle(recipient);
}

void Broadcaster::settle(const Recipient &recipient)
{
    m_results.insert(recipient.place, recipient);
    --m_running->counts.sending;
    ++m_running->counts.of(recipient.state);
}

void Broadcaster::finishIfOver()
{
    if (!m_running || !isIdle())
        return;
    const bool isThrough = m_running->state == Broadcast::State::Running && m_waiting.empty() && m_isReadOut && !m_isReading;
    if (isThrough)
        setState(Broadcast::State::Done);
    if (m_running->state == Broadcast::State::Running)
        return;
    ++m_run;
    m_tellSoon.stop();
    tell();
    m_running.reset();
    m_waiting.clear();
}

void Broadcaster::tellSoon()
{
    if (!m_tellSoon.isActive())
        m_tellSoon.start();
}

void Broadcaster::tell()
{
    if (!m_running)
        return;
    BroadcastProgress progress{.broadcast = *m_running, .perSecond = perSecond(), .uploaded = m_uploaded, .toUpload = m_toUpload};
    progress.broadcast.draft.clear();
    if (m_wait && m_running->state == Broadcast::State::Running) {
        progress.waitsFor = m_wait.what;
        progress.waitsUntilMs = m_clock.unixMilliseconds() + (m_wait.until - m_clock.uptime()).count();
    }
    emit progressed(progress);
}

double Broadcaster::perSecond()
{
    const auto now = m_clock.uptime();
    while (!m_answers.empty() && m_answers.front() < now - RateSpan)
        m_answers.pop_front();
    const auto span = std::min(RateSpan, now - m_startedAt);
    return span < 1s ? 0 : double(m_answers.size()) * 1000 / double(span.count());
}

} // namespace Botdesk
