// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/database.h"

#include "core/secretfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringEncoder>

#include <utility>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 TooLittleSpace = 256 * 1024;   // bytes; less than a write-ahead log needs to begin

//! Makes the file before SQLite does, since that would give it 0644; -wal and -shm then take its mode.
Result<void> createPrivate(const QString &path)
{
    if (auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        const auto kind = errno == EROFS || errno == EACCES ? Error::Kind::ReadOnly
            : errno == ENOSPC                               ? Error::Kind::DiskFull
                                                            : Error::Kind::FileSystem;
        return failure(kind, u"%1: %2"_s.arg(path, qt_error_string()));
    }
    ::close(file);
    return {};
}

} // namespace

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Result<void> Statement::run()
{
    if (!m_statement)
        return failure(m_database.m_prepareError);
    if (std::exchange(m_bound, 0) == 0)
        sqlite3_reset(m_statement);
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    return m_hasRow || code == SQLITE_DONE ? Result<void>() : failure(m_database.lastError());
}

int Statement::nextPlace()
{
    if (m_bound == 0)
        sqlite3_reset(m_statement);   // SQLite binds nothing to one that has run
    return ++m_bound;
}

Statement &Statement::bind(qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, nextPlace(), value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    if (value.isEmpty())
        return bindNull();
    if (!m_statement)
        return *this;
    // Into memory that SQLite takes over: by toUtf8() it would be allocated and copied twice.
    QStringEncoder encoder(QStringEncoder::Utf8);
    auto *utf8 = static_cast<char *>(sqlite3_malloc64(sqlite3_uint64(encoder.requiredSpace(value.size()))));
    Q_CHECK_PTR(utf8);
    const char *end = encoder.appendToBuffer(utf8, value);
    sqlite3_bind_text64(m_statement, nextPlace(), utf8, sqlite3_uint64(end - utf8), sqlite3_free, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    if (value.isEmpty())
        return bindNull();
    if (m_statement)
        sqlite3_bind_blob64(m_statement, nextPlace(), value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(const Lasting &value)
{
    if (m_statement)
        sqlite3_bind_blob64(m_statement, nextPlace(), value.bytes.constData(), sqlite3_uint64(value.bytes.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindNull()
{
    if (m_statement)
        sqlite3_bind_null(m_statement, nextPlace());
    return *this;
}

Statement &Statement::bindColumn(const Statement &row, int column)
{
    if (m_statement)
        sqlite3_bind_value(m_statement, nextPlace(), sqlite3_column_value(row.m_statement, column));
    return *this;
}

Result<bool> Statement::next()
{
    if (!m_statement)
        return failure(m_database.m_prepareError);
    if (std::exchange(m_hasRow, false))
        return true;
    if (sqlite3_stmt_busy(m_statement) == 0)   // past its end: another step would run it anew
        return false;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return failure(m_database.lastError());
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    // In this order: the length is that of the text only once it has been asked for as text.
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::lastId() const
{
    return sqlite3_last_insert_rowid(m_database.m_connection);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, std::chrono::milliseconds busyTimeout)
{
    if (access == Access::Write) {
        if (auto made = createPrivate(path); !made)
            return failure(made.error());
    }
    std::unique_ptr<Database> database(new Database(path));
    const int flags = (access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &database->m_connection, flags, nullptr) != SQLITE_OK)
        return failure(database->lastError());
    sqlite3_busy_timeout(database->m_connection, int(busyTimeout.count()));
    return database;
}

Database::~Database()
{
    forgetStatements();
    sqlite3_close(m_connection);
}

void Database::forgetStatements()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
}

Result<void> Database::execute(const QString &sql)
{
    if (sqlite3_exec(m_connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(lastError());
    return {};
}

Statement Database::statement(const QString &sql)
{
    auto &kept = m_statements[sql];
    if (!kept) {
        const QByteArray text = sql.toUtf8();
        if (sqlite3_prepare_v3(m_connection, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &kept, nullptr) != SQLITE_OK) {
            m_prepareError = lastError();
            m_statements.remove(sql);
            return Statement(*this, nullptr);
        }
    }
    return Statement(*this, kept);
}

Result<std::optional<qint64>> Database::integer(const QString &sql)
{
    auto query = statement(sql);
    if (auto ran = query.run(); !ran)
        return failure(ran.error());
    const auto row = query.next();
    if (!row)
        return failure(row.error());
    return *row ? query.optionalInteger(0) : std::nullopt;
}

void Database::rollback()
{
    // SQLite has rolled back by itself after some errors; there is nothing to say then.
    sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

Error Database::lastError() const
{
    auto kind = Error::Kind::Internal;
    switch (sqlite3_errcode(m_connection) & 0xff) {   // the low byte of an extended code is the primary one
    case SQLITE_BUSY:
    case SQLITE_LOCKED: kind = Error::Kind::Locked; break;
    case SQLITE_READONLY: kind = Error::Kind::ReadOnly; break;
    case SQLITE_INTERRUPT: kind = Error::Kind::Cancelled; break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: kind = Error::Kind::Damaged; break;
    case SQLITE_FULL: kind = Error::Kind::DiskFull; break;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: {
        const QStorageInfo storage(QFileInfo(m_path).absolutePath());
        const bool full = storage.isValid() && storage.bytesAvailable() < TooLittleSpace;
        kind = storage.isReadOnly() ? Error::Kind::ReadOnly : full ? Error::Kind::DiskFull : Error::Kind::FileSystem;
        break;
    }
    default: break;
    }
    return {.kind = kind, .detail = u"%1: %2"_s.arg(m_path, QString::fromUtf8(sqlite3_errmsg(m_connection))), .code = 0};
}

SyncedLater::SyncedLater(Database &database, bool isLater)
    : m_database(isLater && database.execute(u"PRAGMA synchronous=NORMAL"_s) ? &database : nullptr)
{
}

SyncedLater::~SyncedLater()
{
    // Needs no disk, so that it fails only on a connection with which every commit fails.
    if (m_database)
        (void)m_database->execute(u"PRAGMA synchronous=FULL"_s);
}

Result<void> Transaction::begin()
{
    auto begun = m_database.begin();
    m_isOpen = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto committed = m_database.commit();
    if (committed)
        m_isOpen = false;
    return committed;
}

} // namespace Botdesk
