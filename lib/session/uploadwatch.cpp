// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/uploadwatch.h"

#include "core/whendone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr std::chrono::milliseconds TellEvery = 100ms;
constexpr std::chrono::milliseconds Lately = 4s;
constexpr auto FirstAction = 1s;    // what is done sooner needs no announcement
constexpr auto NextAction = 4s;     // clients show it for five seconds

} // namespace

UploadWatch::UploadWatch(Client &client, OutboxId id, const Draft &draft, ApiCall *call, const Clock &clock)
    : QObject(call)
    , m_client(client)
    , m_clock(clock)
    , m_progress({.id = id})
    , m_action({{"chat_id"_L1, number(draft.conversation.chat)}, {"action"_L1, chatActionOf(draft.attachments.isEmpty() ? AttachmentKind::Document : draft.attachments.first().kind)}})
{
    if (draft.conversation.thread != ThreadId{})
        m_action.insert("message_thread_id"_L1, number(draft.conversation.thread));
    if (!draft.conversation.businessConnectionId.isEmpty())
        m_action.insert("business_connection_id"_L1, draft.conversation.businessConnectionId);
    connect(call, &ApiCall::uploaded, this, &UploadWatch::take);
    connect(&m_tell, &QTimer::timeout, this, &UploadWatch::tellChat);
    connect(call, &ApiCall::finished, &m_tell, &QTimer::stop);
    m_tell.start(FirstAction);
}

void UploadWatch::take(qint64 sent, qint64 total)
{
    const auto now = m_clock.uptime();
    if (!m_lately.empty() && now - m_lately.back().first < TellEvery && sent < total)
        return;
    m_lately.emplace_back(now, sent);
    while (m_lately.size() > 2 && now - m_lately.front().first > Lately)
        m_lately.pop_front();
    m_progress.sent = sent;
    m_progress.total = total;
    if (const auto passed = now - m_lately.front().first; passed > 500ms)
        m_progress.bytesPerSecond = (sent - m_lately.front().second) * 1000 / passed.count();
    emit progressed(m_progress);
}

void UploadWatch::tellChat()
{
    m_tell.setInterval(NextAction);
    whenDone(m_client.call(u"sendChatAction"_s, m_action), this, [this](const Result<ApiAnswer> &answer) {
        if (!answer)
            m_tell.stop();   // a channel has no such thing, and who is not told that misses nothing
    });
}

} // namespace Botdesk
