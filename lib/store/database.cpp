// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/database.h"

#include "core/secretfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

#include <atomic>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

// Primary result codes of SQLite, https://www.sqlite.org/rescode.html; the low byte of an extended one.
enum SqliteCode { SqliteBusy = 5, SqliteLocked = 6, SqliteReadOnly = 8, SqliteInterrupt = 9, SqliteIoError = 10,
                  SqliteCorrupt = 11, SqliteFull = 13, SqliteCantOpen = 14, SqliteNotADatabase = 26 };

constexpr qint64 TooLittleSpace = 256 * 1024;   // bytes; less than a write-ahead log needs to begin

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"botdesk-store-%1"_s.arg(++count);
}

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
    if (m_query)
        m_query->finish();
}

Result<void> Statement::run()
{
    if (!m_query)
        return failure(m_database.m_prepareError);
    m_bound = 0;
    if (!m_query->exec())
        return failure(m_database.translated(m_query->lastError()));
    return {};
}

Statement &Statement::bind(qint64 value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value.isEmpty() ? QVariant() : QVariant(value));
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value.isEmpty() ? QVariant() : QVariant(value));
    return *this;
}

Statement &Statement::bindNull()
{
    return bindAny(QVariant());
}

Statement &Statement::bindAny(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value);
    return *this;
}

Result<bool> Statement::next()
{
    if (!m_query)
        return failure(m_database.m_prepareError);
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return failure(m_database.translated(m_query->lastError()));
    return false;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, std::chrono::milliseconds busyTimeout)
{
    if (access == Access::Write) {
        if (auto made = createPrivate(path); !made)
            return failure(made.error());
    }
    std::unique_ptr<Database> database(new Database(path));
    database->m_connection = nextConnectionName();
    database->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    if (!database->m_database.isValid())
        return failure(Error::Kind::Internal, u"Qt's SQLite driver is not installed (libqt6sql6-sqlite)"_s);
    database->m_database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    if (access == Access::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database->m_database.setConnectOptions(options);
    if (!database->m_database.open())
        return failure(database->translated(database->m_database.lastError()));
    return database;
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(translated(query.lastError()));
    return {};
}

Statement Database::statement(const QString &sql)
{
    auto &query = m_statements[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);   // else QSqlQuery keeps every row it has passed
        if (!fresh->prepare(sql)) {
            m_prepareError = translated(fresh->lastError());
            m_statements.remove(sql);
            return Statement(*this, nullptr);
        }
        query = std::move(fresh);
    }
    return Statement(*this, query.get());
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
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

Error Database::translated(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    auto kind = Error::Kind::Internal;
    switch (code) {
    case SqliteBusy:
    case SqliteLocked: kind = Error::Kind::Locked; break;
    case SqliteReadOnly: kind = Error::Kind::ReadOnly; break;
    case SqliteInterrupt: kind = Error::Kind::Cancelled; break;
    case SqliteCorrupt:
    case SqliteNotADatabase: kind = Error::Kind::Damaged; break;
    case SqliteFull: kind = Error::Kind::DiskFull; break;
    case SqliteIoError:
    case SqliteCantOpen: {
        const QStorageInfo storage(QFileInfo(m_path).absolutePath());
        const bool full = storage.isValid() && storage.bytesAvailable() < TooLittleSpace;
        kind = storage.isReadOnly() ? Error::Kind::ReadOnly : full ? Error::Kind::DiskFull : Error::Kind::FileSystem;
        break;
    }
    default: break;
    }
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {.kind = kind, .detail = u"%1: %2"_s.arg(m_path, text), .code = 0};
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
