// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace Botdesk::Testing {

//! Waits for the answer of a store; the thread of the test is none of the store's.
template <typename T>
Result<T> waited(const QFuture<Result<T>> &future)
{
    auto result = future.result();
    if (!result)
        qInfo("%s", qPrintable(describe(result.error())));   // names the reason where a test did not expect it
    return result;
}

inline ReceivedUpdate received(const QByteArray &json, qint64 receivedMs = 1'700'000'000'000)
{
    auto head = readUpdateHead(json);
    Q_ASSERT(head);
    return {.head = *head, .json = json, .receivedMs = receivedMs};
}

//! A message of Alice (id 700) in her private chat.
inline QByteArray messageJson(qint64 updateId, qint64 messageId, const QString &text, qint64 from = 700,
                              const QString &name = QStringLiteral("Alice"))
{
    return QStringLiteral(R"({"update_id":%1,"message":{"message_id":%2,"from":{"id":%3,"is_bot":false,"first_name":"%4"},)"
                          R"("chat":{"id":%3,"first_name":"%4","type":"private"},"date":1700000000,"text":"%5"}})")
        .arg(updateId)
        .arg(messageId)
        .arg(from)
        .arg(name, text)
        .toUtf8();
}

inline ReceivedUpdate message(qint64 updateId, qint64 messageId, const QString &text, qint64 from = 700,
                              const QString &name = QStringLiteral("Alice"))
{
    return received(messageJson(updateId, messageId, text, from, name));
}

//! A store in a folder of its own, that can be closed and opened again.
class StoreOnDisk
{
public:
    StoreOnDisk() { reopen(); }

    void reopen(bool readOnly = false)
    {
        m_store.reset();
        m_store = openSqliteStore({.path = path(), .readOnly = readOnly});
    }
    void close() { m_store.reset(); }
    QString path() const { return m_folder.filePath(QStringLiteral("bot/updates.sqlite")); }
    UpdateStore *operator->() const { return m_store.get(); }
    UpdateStore &operator*() const { return *m_store; }

    //! Waits until filters and conversations have caught up with the log.
    bool isCaughtUp() const
    {
        const auto info = m_store->info().result();
        return info && info->projected == info->last;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<UpdateStore> m_store;
};

} // namespace Botdesk::Testing
