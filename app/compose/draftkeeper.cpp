// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/draftkeeper.h"

#include "core/clock.h"
#include "core/whendone.h"
#include "session/movedraft.h"
#include "store/store.h"

#include <algorithm>

namespace Botdesk {

using namespace std::chrono_literals;

namespace {

bool isNothing(const Draft &draft)
{
    return draft.isEmpty() && !draft.replyTo && !draft.edits;
}

} // namespace

DraftKeeper::DraftKeeper(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::setStore(UpdateStore *store)
{
    flush();
    m_store = store;
    m_drafts.clear();
    m_unwritten.clear();
    m_moves.clear();
    m_isLoaded = false;
    const int generation = ++m_generation;
    if (!store)
        return;
    whenDone(store->drafts(), this, [this, generation](const Result<QList<SavedDraft>> &drafts) {
        if (generation != m_generation || !drafts)
            return;
        m_isLoaded = true;
        for (const SavedDraft &saved : *drafts) {
            if (!m_drafts.contains(saved.conversation))   // what was written meanwhile is newer
                m_drafts.insert(saved.conversation, Draft::fromJson(saved.draft));
        }
        for (const auto &[from, to] : std::exchange(m_moves, {}))
            move(from, to);
        flush();
        emit loaded();
    });
}

void DraftKeeper::follow(ChatId from, ChatId to)
{
    if (!m_isLoaded)
        m_moves.append({from, to});
    move(from, to);
    flush();
}

//! Of what is known here, and not by reading again: a store need not have yet what was written a moment before.
void DraftKeeper::move(ChatId from, ChatId to)
{
    for (const ConversationKey &key : m_drafts.keys()) {
        if (key.chat != from || isNothing(m_drafts.value(key)))
            continue;
        Draft draft = m_drafts.value(key);
        draft.conversation = key;
        const auto moved = movedDraft(draft, to);
        if (!moved || !isNothing(m_drafts.value(moved->conversation)))
            continue;
        m_drafts.insert(moved->conversation, *moved);
        m_drafts.insert(key, Draft{.conversation = key});
        m_unwritten << moved->conversation << key;
    }
}

Draft DraftKeeper::draft(const ConversationKey &conversation) const
{
    return m_drafts.value(conversation);
}

void DraftKeeper::keep(const Draft &draft)
{
    if (!m_isLoaded && isNothing(draft) && !m_drafts.contains(draft.conversation))
        return;   // an empty composer takes nothing away that it has not shown yet
    Draft &kept = m_drafts[draft.conversation];
    if (kept == draft)
        return;
    kept = draft;
    m_unwritten.insert(draft.conversation);
    m_soon.start();
}

void DraftKeeper::add(const Draft &draft)
{
    const Draft there = m_drafts.value(draft.conversation);
    keep(isNothing(there) ? draft : joinedDraft(there, draft));
}

void DraftKeeper::flush()
{
    m_soon.stop();
    if (!m_store)
        return;
    QList<ConversationKey> unwritten(m_unwritten.cbegin(), m_unwritten.cend());
    // Nothing is taken away before it stands where it went.
    std::stable_partition(unwritten.begin(), unwritten.end(), [this](const ConversationKey &key) { return !isNothing(m_drafts.value(key)); });
    for (const ConversationKey &key : std::as_const(unwritten)) {
        const Draft draft = m_drafts.value(key);
        m_store->saveDraft({.conversation = key,
                            .draft = isNothing(draft) ? QByteArray() : draft.toJson(),
                            .changedMs = Clock::system().unixMilliseconds()});
    }
    m_unwritten.clear();
}

} // namespace Botdesk
