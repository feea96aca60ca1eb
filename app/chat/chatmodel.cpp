// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatmodel.h"

#include "core/whendone.h"
#include "session/attachmentrules.h"
#include "store/store.h"
#include "widgets/timetext.h"

#include <QDateTime>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int PageSize = 50;
constexpr int RefreshLimit = 400;   // newest items that are asked for again when something has changed
constexpr int WindowSize = 100;     // items that are asked for again, or at first, around what is looked at

} // namespace

ChatModel::ChatModel(QObject *parent)
    : RowsModel(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(20ms);
    connect(&m_soon, &QTimer::timeout, this, &ChatModel::ask);
}

void ChatModel::open(UpdateStore *store, const Conversation &conversation)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_key = conversation.key;
    m_chatType = conversation.type;
    m_readUpTo = conversation.readUpTo;
    m_marksNew = conversation.unread > 0;
    m_outbox.clear();
    m_isBlocked = false;
    m_movedTo.reset();
    startAnew();
    sync({});
    if (!store)
        return;
    connect(store, &UpdateStore::conversationsChanged, this, [this](const QList<ConversationKey> &keys) {
        if (keys.contains(m_key))
            refresh();
    });
    ask();
}

void ChatModel::setChatType(const QString &type)
{
    if (m_chatType == type)
        return;
    m_chatType = type;
    if (m_isLoaded)
        rebuild();
}

//! Nothing is known any more, and answers under way are to other questions.
void ChatModel::startAnew()
{
    ++m_generation;
    m_items.clear();
    m_pending = 0;
    m_lookedAt.reset();
    m_askAgain = m_isLoaded = m_hasOlder = m_isLoadingOlder = m_hasNewer = m_isLoadingNewer = m_isStale = false;
}

void ChatModel::setUpload(const UploadProgress &progress)
{
    m_uploads.insert(progress.id, progress);
    const int row = rowOf({ChatRow::Kind::Outbox, static_cast<qint64>(progress.id), 0});
    if (row < 0)
        return;
    ChatRow changed = rows()[row];
    changed.upload = progress;
    replace(row, changed);
}

void ChatModel::refresh()
{
    m_isStale = true;
    if (m_pending > 0)
        m_askAgain = true;
    else if (!m_soon.isActive())
        m_soon.start();
}

void ChatModel::setWaits(const OutboxWaits &waits)
{
    if (m_waits == waits)
        return;
    m_waits = waits;
    if (m_isLoaded && !m_outbox.isEmpty())
        rebuild();
}

//! Items and outbox are shown together: a sent draft becomes its message in one step.
void ChatModel::ask()
{
    if (!m_store)
        return;
    m_pending = 1;
    if (!m_hasNewer)
        askNewest();
    if (!m_items.isEmpty() && (m_hasNewer || (m_lookedAt && isBeyondRefresh(*m_lookedAt))))
        askFrom(m_lookedAt.value_or(m_items.first().key));
    askOutbox();
}

void ChatModel::askNewest()
{
    ++m_pending;
    const int count = std::clamp(int(m_items.size()) + PageSize, PageSize, RefreshLimit);
    whenDone(m_store->messages(m_key, {}, count), this,
             [this, count, generation = m_generation](const Result<QList<ChatItem>> &items) {
                 if (generation != m_generation)
                     return;
                 if (items) {
                     if (m_items.isEmpty())
                         m_hasOlder = items->size() >= count;
                     take(*items);
                 } else {
                     emit failed(items.error());
                 }
                 finish();
             });
}

void ChatModel::askFrom(ItemKey first)
{
    ++m_pending;
    whenDone(m_store->messagesFrom(m_key, first, WindowSize), this,
             [this, first, generation = m_generation](const Result<QList<ChatItem>> &items) {
                 if (generation != m_generation)
                     return;
                 if (items)
                     takeFrom(first, *items);
                 else
                     emit failed(items.error());
                 finish();
             });
}

void ChatModel::askOutbox()
{
    whenDone(m_store->outbox(), this, [this, generation = m_generation](const Result<QList<OutboxEntry>> &outbox) {
        if (generation != m_generation)
            return;
        if (outbox) {
            m_outbox = *outbox;
            m_outbox.removeIf([this](const OutboxEntry &entry) { return entry.conversation != m_key; });
        }
        finish();
    });
}

void ChatModel::finish()
{
    if (--m_pending > 0)
        return;
    if (!m_hasNewer) {
        m_isBlocked = findsBlock();
        m_movedTo = findsMove();
    }
    rebuild();
    m_isLoadingNewer = false;
    if (!std::exchange(m_isLoaded, true))
        emit loaded();
    emit refreshed();
    if (std::exchange(m_askAgain, false))
        refresh();
}

void ChatModel::take(const QList<ChatItem> &newest)
{
    if (newest.isEmpty()) {
        m_items.clear();
        return;
    }
    m_items.removeIf([&](const ChatItem &item) { return item.key >= newest.first().key; });
    m_items += newest;
}

//! What stands from @p first on, as far as it was asked for.
void ChatModel::takeFrom(ItemKey first, const QList<ChatItem> &found)
{
    const bool reachesEnd = found.size() < WindowSize;
    const auto at = std::find_if(m_items.cbegin(), m_items.cend(), [&](const ChatItem &item) { return item.key >= first; });
    const qsizetype index = at - m_items.cbegin();
    m_items.removeIf([&](const ChatItem &item) {
        return item.key >= first && (reachesEnd || item.key <= found.last().key);
    });
    m_items = m_items.mid(0, index) + found + m_items.mid(index);
    if (reachesEnd)
        m_hasNewer = false;
}

bool ChatModel::isBeyondRefresh(ItemKey item) const
{
    return m_items.size() > RefreshLimit && item < m_items[m_items.size() - RefreshLimit].key;
}

void ChatModel::setLookedAt(ItemKey first)
{
    if (m_lookedAt == first)
        return;
    m_lookedAt = first;
    if (m_isStale && m_isLoaded && (m_hasNewer || isBeyondRefresh(first)) && m_pending == 0 && !m_soon.isActive())
        m_soon.start();
}

void ChatModel::loadNewer()
{
    if (!m_store || !m_hasNewer || m_isLoadingNewer || m_pending > 0)
        return;
    m_isLoadingNewer = true;
    m_pending = 0;
    askFrom(m_items.last().key);
}

void ChatModel::loadAround(ItemKey item)
{
    if (!m_store)
        return;
    startAnew();
    m_soon.stop();
    m_pending = 1;   // refresh() waits for it
    whenDone(m_store->messages(m_key, item, WindowSize / 2), this,
             [this, item, generation = m_generation](const Result<QList<ChatItem>> &before) {
                 if (generation != m_generation)
                     return;
                 m_hasOlder = before && before->size() >= WindowSize / 2;
                 m_hasNewer = true;
                 m_items = before.value_or(QList<ChatItem>());
                 m_pending = 0;
                 askFrom(item);
             });
}

void ChatModel::loadEnd()
{
    if (!m_hasNewer)
        return;
    startAnew();
    ask();
}

void ChatModel::find(MessageId message)
{
    if (!m_store)
        return;
    whenDone(m_store->message(m_key.chat, message, m_key.businessConnectionId), this,
             [this, generation = m_generation](const Result<ChatItem> &item) {
                 if (item && generation == m_generation)
                     emit found(item->key);
             });
}

void ChatModel::loadOlder()
{
    if (!m_store || !m_hasOlder || m_isLoadingOlder || m_items.isEmpty())
        return;
    m_isLoadingOlder = true;
    whenDone(m_store->messages(m_key, m_items.first().key, PageSize), this,
             [this, generation = m_generation](const Result<QList<ChatItem>> &items) {
                 if (generation != m_generation)
                     return;
                 m_isLoadingOlder = false;
                 if (!items)
                     return void(emit failed(items.error()));
                 m_hasOlder = items->size() >= PageSize;
                 prepend(*items);
             });
}

void ChatModel::prepend(const QList<ChatItem> &older)
{
    QList<ChatItem> all = older;
    if (!m_items.isEmpty())
        all.removeIf([this](const ChatItem &item) { return item.key >= m_items.first().key; });
    m_items = all + m_items;
    rebuild();
}

void ChatModel::forgetOlder()
{
    if (m_items.size() <= RefreshLimit || m_hasNewer)
        return;
    m_items = m_items.mid(m_items.size() - RefreshLimit / 2);
    m_hasOlder = true;
    rebuild();
}

//! A message of the album that the last row is goes into that row.
void ChatModel::appendItem(QList<ChatRow> &all, const ChatItem &item, std::optional<Message> message) const
{
    const ChatRow *last = all.isEmpty() ? nullptr : &all.last();
    const bool isOfAlbum = last && message && last->kind == ChatRow::Kind::Item && last->message && !message->mediaGroupId.isEmpty()
        && last->message->mediaGroupId == message->mediaGroupId && last->partCount() < AlbumLimit;
    if (isOfAlbum)
        return all.last().album.append({item, std::move(message)});
    ChatRow row;
    row.item = item;
    row.message = std::move(message);
    row.chatType = m_chatType;
    all.append(row);
}

namespace {

//! A message that was read before. Reading its JSON costs more than all else here.
struct ReadBefore
{
    const ChatItem *item;
    const std::optional<Message> *message;
};

QHash<ChatRow::Id, ReadBefore> readBefore(const QList<ChatRow> &rows)
{
    QHash<ChatRow::Id, ReadBefore> known;
    const auto insert = [&](const ChatItem &item, const std::optional<Message> &message) {
        known.insert({ChatRow::Kind::Item, item.key.position, item.key.sub}, {&item, &message});
    };
    for (const ChatRow &row : rows) {
        if (row.kind != ChatRow::Kind::Item)
            continue;
        insert(row.item, row.message);
        for (const AlbumPart &part : row.album)
            insert(part.item, part.message);
    }
    return known;
}

std::optional<Message> messageOf(const ChatItem &item, const QHash<ChatRow::Id, ReadBefore> &known)
{
    if (item.kind != ChatItem::Kind::Message)
        return {};
    const auto before = known.constFind({ChatRow::Kind::Item, item.key.position, item.key.sub});
    if (before != known.cend() && *before->item == item)
        return *before->message;
    const auto message = readMessage(item.object());
    return message ? std::optional(*message) : std::nullopt;
}

} // namespace

void ChatModel::rebuild()
{
    const auto known = readBefore(rows());
    QHash<MessageId, QSet<QString>> waiting;
    for (const ChatItem &item : std::as_const(m_items)) {
        if (item.type == "callback_query"_L1 && item.message && !item.answeredMs)
            waiting[*item.message].insert(item.object()["data"_L1].toString());
    }
    const Qt::TimeSpec zone = timeZoneChoice() == TimeZoneChoice::Utc ? Qt::UTC : Qt::LocalTime;
    QList<ChatRow> all;
    QDate day;
    bool marks = m_marksNew;
    for (const ChatItem &item : std::as_const(m_items)) {
        const qint64 ms = item.date ? *item.date * 1000 : item.atMs;
        const QDate itsDay = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
        // Ids order a conversation, not dates: a day that comes again is not announced again.
        if (!day.isValid() || itsDay > day) {
            day = itsDay;
            ChatRow pill;
            pill.kind = ChatRow::Kind::Day;
            pill.day = day;
            pill.dayMs = ms;
            all.append(pill);
        }
        if (marks && item.key > m_readUpTo && !item.isOutgoing) {
            marks = false;
            ChatRow line;
            line.kind = ChatRow::Kind::NewFromHere;
            all.append(line);
        }
        appendItem(all, item, messageOf(item, known));
        if (item.message && item.kind == ChatItem::Kind::Message)
            all.last().waitingData += waiting.value(*item.message);
    }
    // What is on its way stands behind the last message.
    for (const OutboxEntry &entry : m_hasNewer ? QList<OutboxEntry>() : m_outbox) {
        ChatRow row;
        row.kind = ChatRow::Kind::Outbox;
        if (entry.state != OutboxEntry::State::Sending)
            m_uploads.remove(entry.id);
        else if (m_uploads.contains(entry.id))
            row.upload = m_uploads.value(entry.id);
        row.entry = entry;
        row.draft = Draft::fromJson(entry.draft);
        if (entry.state == OutboxEntry::State::Waiting)
            row.wait = m_waits.of.value(entry.id, {SendWait::For::Turn, 0});
        all.append(row);
    }
    sync(all);
}

const ChatItem *ChatModel::lastItem() const
{
    return m_items.isEmpty() || m_hasNewer ? nullptr : &m_items.last();
}

const ChatItem *ChatModel::lastOwnMessage() const
{
    if (m_hasNewer)
        return nullptr;
    for (auto item = m_items.crbegin(); item != m_items.crend(); ++item) {
        if (item->isOutgoing && !item->isDeleted && item->kind == ChatItem::Kind::Message && item->message
            && item->summary.kind == "text"_L1)
            return &*item;
    }
    return nullptr;
}

int ChatModel::rowOfMessage(MessageId id) const
{
    for (int i = int(rows().size()) - 1; i >= 0; --i) {
        const ChatRow &row = rows()[i];
        if (row.kind == ChatRow::Kind::Item && row.item.kind == ChatItem::Kind::Message && row.partOf(id) >= 0)
            return i;
    }
    return -1;
}

int ChatModel::rowOfKey(ItemKey item) const
{
    for (int i = 0; i < rows().size(); ++i) {
        const ChatRow &row = rows()[i];
        const bool isInAlbum = std::any_of(row.album.begin(), row.album.end(), [&](const AlbumPart &part) { return part.item.key == item; });
        if (row.kind == ChatRow::Kind::Item && (row.item.key == item || isInAlbum))
            return i;
    }
    return -1;
}

bool ChatModel::hasCountdown(qint64 nowMs) const
{
    constexpr qint64 JustNow = 2000;
    return std::any_of(rows().begin(), rows().end(), [&](const ChatRow &row) {
        return row.kind == ChatRow::Kind::Outbox || row.isWaiting(nowMs - JustNow);
    });
}

std::optional<ChatId> ChatModel::findsMove() const
{
    // Nothing but notices of leaving comes behind it.
    for (auto item = m_items.crbegin(); item != m_items.crend(); ++item) {
        bool isNumber = false;
        const qint64 id = item->summary.kind == "migrate_to_chat_id"_L1 ? item->summary.part(0).toLongLong(&isNumber) : 0;
        if (isNumber)
            return ChatId{id};
        if (item->kind == ChatItem::Kind::Message)
            return {};
    }
    return {};
}

bool ChatModel::findsBlock() const
{
    for (auto item = m_items.crbegin(); item != m_items.crend(); ++item) {
        if (item->type == "my_chat_member"_L1) {
            const QString status = item->object()["new_chat_member"_L1].toObject()["status"_L1].toString();
            return status == "kicked"_L1 || status == "left"_L1;
        }
        if (item->kind == ChatItem::Kind::Message)
            return false;   // heard from, or written to, since
    }
    return false;
}

QVariant ChatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChatRow &row = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole: return chatRowText(row);
    case Qt::AccessibleTextRole: return chatRowInWords(row);
    default: return {};
    }
}

} // namespace Botdesk
