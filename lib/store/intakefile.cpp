// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/intakefile.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! In the byte order of the machine: the file is never carried to another.
struct Head
{
    quint32 magic = Magic;
    quint32 size = 0;        // bytes of content
    quint64 number = 0;
    quint64 checksum = 0;    // of the number, the size and the content

    static constexpr quint32 Magic = 0x424f5431;
};
static_assert(sizeof(Head) == 24);

constexpr qint64 Grain = 8;   // entries begin at multiples of it

qint64 room(qsizetype size)
{
    return (qint64(sizeof(Head)) + size + Grain - 1) / Grain * Grain;
}

//! Two sums over words, as SQLite guards its write-ahead log: quick, and each depends on the order.
quint64 checksumOf(quint64 number, QByteArrayView content)
{
    quint32 a = quint32(number) ^ quint32(content.size());
    quint32 b = quint32(number >> 32) + Head::Magic;
    qsizetype i = 0;
    for (; i + 8 <= content.size(); i += 8) {
        quint32 words[2];
        std::memcpy(words, content.data() + i, 8);
        a += words[0] + b;
        b += words[1] + a;
    }
    quint32 rest[2] = {};
    std::memcpy(rest, content.data() + i, size_t(content.size() - i));
    a += rest[0] + b;
    b += rest[1] + a;
    return quint64(b) << 32 | a;
}

//! The name of a new file must be on disk too, or its content is lost with it.
bool syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool done = ::fsync(folder) == 0;
    ::close(folder);
    return done;
}

bool writeAll(int handle, const QByteArray &bytes, qint64 place)
{
    return ::pwrite(handle, bytes.constData(), size_t(bytes.size()), place) == bytes.size();
}

} // namespace

IntakeFile::~IntakeFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

bool IntakeFile::open(int flags)
{
    m_handle = ::open(QFile::encodeName(m_path).constData(), flags | O_RDWR | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    return m_handle >= 0 && ::flock(m_handle, LOCK_EX | LOCK_NB) == 0;
}

Result<std::unique_ptr<IntakeFile>> IntakeFile::create(const QString &path, quint64 first)
{
    std::unique_ptr<IntakeFile> file(new IntakeFile(path));
    if (!file->open(O_CREAT | O_EXCL))
        return failure(file->systemError().error());
    file->m_next = first;
    if (const auto filled = file->fill(); !filled) {
        file->remove();
        return failure(filled.error());
    }
    return file;
}

std::unique_ptr<IntakeFile> IntakeFile::openLeftOver(const QString &path)
{
    std::unique_ptr<IntakeFile> file(new IntakeFile(path));
    return file->open(0) ? std::move(file) : nullptr;
}

//! Written, not only reserved: the first writing over reserved space costs as much as growing.
Result<void> IntakeFile::fill()
{
    const QByteArray zeros(HalfSize, '\0');
    const bool done = writeAll(m_handle, zeros, 0) && writeAll(m_handle, zeros, HalfSize) && ::fsync(m_handle) == 0
        && syncFolderOf(m_path);
    return done ? Result<void>() : systemError();
}

Result<void> IntakeFile::systemError() const
{
    const auto kind = errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::FileSystem;
    return failure(kind, u"%1: %2"_s.arg(m_path, qt_error_string()));
}

QList<IntakeFile::Entry> IntakeFile::entries()
{
    QList<QList<Entry>> halves;
    for (int half = 0; half < 2; ++half) {
        QByteArray bytes(HalfSize, Qt::Uninitialized);
        bytes.resize(std::max<qint64>(0, ::pread(m_handle, bytes.data(), size_t(bytes.size()), half * HalfSize)));
        QList<Entry> entries;
        qint64 place = 0;
        Head head;
        while (place + qint64(sizeof head) <= bytes.size()) {
            std::memcpy(&head, bytes.constData() + place, sizeof head);
            if (head.magic != Head::Magic || qint64(head.size) > bytes.size() - place - qint64(sizeof head))
                break;
            const auto content = QByteArrayView(bytes).sliced(place + qsizetype(sizeof head), qsizetype(head.size));
            // Behind the last entry stand those of an earlier turn, with lower numbers.
            const bool isNext = entries.isEmpty() || head.number == entries.last().number + 1;
            if (!isNext || head.checksum != checksumOf(head.number, content))
                break;
            entries.append({head.number, content.toByteArray()});
            place += room(content.size());
        }
        if (!entries.isEmpty())
            halves.append(entries);
    }
    std::sort(halves.begin(), halves.end(), [](const auto &a, const auto &b) { return a.first().number < b.first().number; });
    QList<Entry> all;
    for (const auto &entries : std::as_const(halves))
        all += entries;
    return all;
}

bool IntakeFile::fits(qsizetype size) const
{
    return m_place + room(size) <= HalfSize;
}

quint64 IntakeFile::numberToFree(qsizetype size) const
{
    return fits(size) ? 0 : m_last[size_t(1 - m_half)];
}

Result<quint64> IntakeFile::add(const QByteArray &content)
{
    if (!fits(content.size())) {
        m_half = 1 - m_half;
        m_place = 0;
    }
    const Head head{.size = quint32(content.size()), .number = m_next, .checksum = checksumOf(m_next, content)};
    const std::array<char, Grain> zeros = {};
    const auto end = qint64(sizeof head) + content.size();
    const qint64 length = room(content.size());
    const std::array<iovec, 3> parts{iovec{const_cast<Head *>(&head), sizeof head},
                                     {const_cast<char *>(content.constData()), size_t(content.size())},
                                     {const_cast<char *>(zeros.data()), size_t(length - end)}};
    if (::pwritev(m_handle, parts.data(), int(parts.size()), m_half * HalfSize + m_place) != length)
        return failure(systemError().error());
    m_place += length;
    m_last[size_t(m_half)] = m_next;
    return m_next++;
}

Result<void> IntakeFile::sync()
{
    return ::fdatasync(m_handle) == 0 ? Result<void>() : systemError();
}

void IntakeFile::remove()
{
    QFile::remove(m_path);
}

} // namespace Botdesk
