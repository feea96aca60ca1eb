// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>

#include <chrono>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace Botdesk {

class Database;

//! A value that outlives the run it is bound to, so that SQLite needs no copy of it.
struct Lasting
{
    const QByteArray &bytes;
};

//! One run of a prepared statement. Resets it at the end of its life: a statement that is left open holds its snapshot,
//! and the write-ahead log grows behind it.
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) { }
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    //! Binds in order, then runs. An empty string or byte array becomes NULL: that costs no space, and reads as empty.
    template <typename... Values>
    Result<void> run(const Values &...values)
    {
        (bind(values), ...);
        return run();
    }
    Result<void> run();
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(bool value) { return bind(qint64(value)); }
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(const Lasting &value);
    template <typename Id>
        requires std::is_enum_v<Id>
    Statement &bind(Id id)
    {
        return bind(static_cast<qint64>(id));
    }
    template <typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }
    Statement &bindNull();
    Statement &bindColumn(const Statement &row, int column);   //!< as it is there, whatever its type

    Result<bool> next();   //!< false after the last row

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;   //!< of a text its UTF-8
    qint64 lastId() const;
    bool isNull(int column) const;
    int columns() const;
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    template <typename Id>
    std::optional<Id> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(Id{integer(column)});
    }

private:
    int nextPlace();

    Database &m_database;
    sqlite3_stmt *m_statement;   // null: it could not be prepared, m_database.m_prepareError says why
    int m_bound = 0;
    bool m_hasRow = false;       // stepped to by run() and not yet asked for
};

//! A connection to one SQLite file, used by the thread that opened it alone.
class Database
{
public:
    enum class Access { Write, Read };

    static Result<std::unique_ptr<Database>> open(const QString &path, Access access, std::chrono::milliseconds busyTimeout);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Result<void> execute(const QString &sql);    //!< one statement or several; rows that it has are passed over
    Statement statement(const QString &sql);     //!< kept prepared; never two at work with the same text
    Result<std::optional<qint64>> integer(const QString &sql);   //!< first column of the first row; none when NULL

    Result<void> begin() { return execute(QStringLiteral("BEGIN IMMEDIATE")); }
    Result<void> commit() { return execute(QStringLiteral("COMMIT")); }
    void rollback();
    void forgetStatements();

    const QString &path() const { return m_path; }

private:
    friend class Statement;

    explicit Database(QString path) : m_path(std::move(path)) { }

    //! What SQLite last complained of, in our kinds. A disk that is full shows as a failed write on some file systems: the
    //! space left decides.
    Error lastError() const;

    QString m_path;
    sqlite3 *m_connection = nullptr;
    QHash<QString, sqlite3_stmt *> m_statements;
    Error m_prepareError;
};

//! While it lives, and @p isLater, commits are not synced: they are on disk with the next one that is, in the same order.
class SyncedLater
{
public:
    SyncedLater(Database &database, bool isLater = true);
    ~SyncedLater();
    SyncedLater(const SyncedLater &) = delete;
    SyncedLater &operator=(const SyncedLater &) = delete;

private:
    Database *m_database;
};

//! Begins a transaction and rolls it back unless commit() was reached.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) { }
    ~Transaction()
    {
        if (m_isOpen)
            m_database.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    Database &m_database;
    bool m_isOpen = false;
};

} // namespace Botdesk
