// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/conversationlistmodel.h"

#include "chat/chatwords.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "store/store.h"
#include "widgets/timetext.h"

namespace Botdesk {

using namespace std::chrono_literals;

namespace {

constexpr int PageSize = 200;
constexpr int MostMessages = 50;   // found by their text
constexpr auto FindPause = 1s;     // at least, between two searches; a search that takes long is repeated more rarely
constexpr int FindShare = 4;

} // namespace

ConversationListModel::ConversationListModel(QObject *parent)
    : RowsModel(parent)
    , m_wanted(PageSize)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(30ms);
    connect(&m_soon, &QTimer::timeout, this, &ConversationListModel::ask);
    m_findSoon.setSingleShot(true);
    connect(&m_findSoon, &QTimer::timeout, this, &ConversationListModel::findMessages);
    m_expiry.setInterval(5s);
    connect(&m_expiry, &QTimer::timeout, this, &ConversationListModel::refresh);
}

void ConversationListModel::setStore(UpdateStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_unstored.clear();
    m_stored.clear();
    if (store) {
        connect(store, &UpdateStore::conversationsChanged, this, &ConversationListModel::refresh);
        connect(store, &UpdateStore::conversationsChanged, this, &ConversationListModel::findAgain);
        connect(store, &UpdateStore::projected, this, &ConversationListModel::findAgain);
    }
    sync({});
    restart();
}

void ConversationListModel::setShow(Show show)
{
    if (m_show == show)
        return;
    m_show = show;
    restart();
}

void ConversationListModel::setSearch(const QString &search)
{
    if (m_search == search.trimmed())
        return;
    m_search = search.trimmed();
    restart();
}

void ConversationListModel::addUnstored(const Conversation &conversation)
{
    if (rowOf(conversation.key) >= 0)
        return;
    m_unstored.prepend(conversation);
    merge();
}

const Conversation *ConversationListModel::conversation(const ConversationKey &key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &rows()[row].conversation;
}

//! Another question: what is under way answers the old one.
void ConversationListModel::restart()
{
    ++m_generation;
    m_isAsking = false;
    m_askAgain = false;
    m_isLoaded = false;
    m_wanted = PageSize;
    m_found.clear();
    m_soon.stop();
    ask();
    askMessages();
}

void ConversationListModel::refresh()
{
    if (m_isAsking)
        m_askAgain = true;
    else if (!m_soon.isActive())
        m_soon.start();
}

ConversationFilter ConversationListModel::filter() const
{
    ConversationFilter filter;
    filter.search = m_search;
    filter.unread = m_show == Show::Unread;
    filter.waiting = m_show == Show::Waiting;
    filter.failed = m_show == Show::Failed;
    filter.waitingSinceMs = stillAnswerableSince(Clock::system().unixMilliseconds());
    filter.count = m_wanted;
    return filter;
}

void ConversationListModel::ask()
{
    if (!m_store)
        return;
    m_isAsking = true;
    const int asked = m_wanted;
    whenDone(m_store->conversations(filter()), this,
             [this, asked, generation = m_generation](const Result<QList<Conversation>> &found) {
                 if (generation != m_generation)
                     return;
                 m_isAsking = false;
                 if (found)
                     take(*found, asked);
                 else if (found.error().kind != Error::Kind::Cancelled)
                     emit failed(found.error());
                 if (std::exchange(m_askAgain, false))
                     refresh();
             });
    ConversationFilter everything = filter();
    everything.search.clear();
    whenDone(m_store->conversationCounts(everything), this,
             [this, generation = m_generation](const Result<ConversationCounts> &counts) {
                 if (generation != m_generation || !counts)
                     return;
                 counts->waiting > 0 ? m_expiry.start() : m_expiry.stop();
                 emit countsChanged(*counts);
             });
}

//! An older search that is still under way is given up: who types on is not interested in it any more.
void ConversationListModel::askMessages()
{
    m_finding.cancel();
    m_findSoon.stop();
    m_isFinding = m_store && m_findsMessages && !m_search.isEmpty() && m_show == Show::All;
    if (m_isFinding)
        findMessages();
}

void ConversationListModel::findMessages()
{
    m_hasArrived = false;
    m_findingSince.start();
    m_finding = m_store->findMessages(m_search, MostMessages);
    whenDone(m_finding, this, [this, generation = m_generation, search = m_search](const Result<QList<FoundMessage>> &found) {
        if (generation != m_generation || search != m_search)
            return;
        takeMessages(found.value_or(QList<FoundMessage>()));
        if (!found)
            emit failed(found.error());
        if (m_hasArrived)
            findAgain();
    });
}

//! Not for each arrival: a search may take long.
void ConversationListModel::findAgain()
{
    if (!m_findsMessages || m_search.isEmpty() || m_show != Show::All || m_findSoon.isActive())
        return;
    m_hasArrived = true;
    if (!m_finding.isFinished())
        return;
    m_findSoon.start(std::max<std::chrono::milliseconds>(FindPause, FindShare * m_findTook));
}

void ConversationListModel::takeMessages(const QList<FoundMessage> &found)
{
    m_isFinding = false;
    m_findTook = std::chrono::milliseconds(m_findingSince.elapsed());
    m_found = found;
    merge();
    emit loaded();
}

void ConversationListModel::take(const QList<Conversation> &found, int asked)
{
    QSet<ConversationKey> stored;
    for (const Conversation &each : found)
        stored.insert(each.key);
    m_unstored.removeIf([&](const Conversation &each) { return stored.contains(each.key); });
    m_stored = found;
    m_hasMore = found.size() >= asked;
    merge();
    m_isLoaded = true;
    emit loaded();
}

void ConversationListModel::merge()
{
    QList<ConversationRow> all;
    if (m_show == Show::All && m_search.isEmpty()) {
        for (const Conversation &each : std::as_const(m_unstored))
            all.append({each});
    }
    for (const Conversation &each : std::as_const(m_stored))
        all.append({each});
    // Chats come first; with more of them to fetch, messages would stand in between.
    if (!m_hasMore) {
        for (const FoundMessage &each : std::as_const(m_found))
            all.append({each.conversation, each});
    }
    sync(all);
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && m_wanted <= rowCount();
}

void ConversationListModel::fetchMore(const QModelIndex &)
{
    m_wanted += PageSize;
    refresh();
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConversationRow &row = rows()[index.row()];
    const Conversation &conversation = row.conversation;
    if (row.found && role == Qt::ToolTipRole)
        return fullTime(row.found->atMs);
    if (row.found && role == Qt::AccessibleTextRole)
        return foundInWords(*row.found);
    switch (role) {
    case Qt::DisplayRole: return conversationName(conversation);
    case Qt::ToolTipRole: return conversationToolTip(conversation);
    case Qt::AccessibleTextRole: return conversationInWords(conversation);
    case ConversationRole: return QVariant::fromValue(conversation);
    case FoundRole: return row.found ? QVariant::fromValue(*row.found) : QVariant();
    default: return {};
    }
}

} // namespace Botdesk
