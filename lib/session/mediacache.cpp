// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/mediacache.h"

#include "core/clock.h"
#include "core/secretfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qsizetype NameBytesLimit = 120;   // file systems take 255, with the ending of a part
constexpr qsizetype EndingLimit = 12;
const auto PartEnding = u".part"_s;

//! Ids are the server's words: a folder is named by what they are not.
QString keyOf(const QString &uniqueId)
{
    return QString::fromLatin1(QCryptographicHash::hash(uniqueId.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

Error failureOf(const QFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {.kind = isFull ? Error::Kind::DiskFull : Error::Kind::FileSystem, .detail = file.errorString()};
}

bool isUnwanted(QChar c)
{
    const bool separates = c == u'/' || c == u'\\' || c == u':' || c == u'*' || c == u'?' || c == u'"' || c == u'<' || c == u'>' || c == u'|';
    // Characters of format are not printed either: they turn "gpj.exe" into "exe.jpg" for who reads it.
    return separates || !c.isPrint();
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = name;
    std::replace_if(safe.begin(), safe.end(), isUnwanted, QChar(u'_'));
    safe = safe.trimmed();
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    const auto dot = safe.lastIndexOf(u'.');
    const QString ending = dot > 0 && safe.size() - dot <= EndingLimit ? safe.mid(dot) : QString();
    safe.chop(ending.size());
    while (!safe.isEmpty() && (safe + ending).toUtf8().size() > NameBytesLimit)
        safe.chop(safe.back().isLowSurrogate() ? 2 : 1);
    if (safe.isEmpty() && ending.isEmpty())
        return u"file"_s;
    return (safe.isEmpty() ? u"file"_s : safe) + ending;
}

MediaCache::MediaCache(const QString &folder, qint64 limit)
    : m_folder(folder)
    , m_limit(limit)
{
    readFolder();
}

void MediaCache::readFolder()
{
    const auto folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &one : folders) {
        const auto files = QDir(one.filePath()).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
        for (const QFileInfo &file : files) {
            if (file.fileName().endsWith(PartEnding)) {
                QFile::remove(file.filePath());
                continue;
            }
            m_size += file.size();
            m_entries.insert(one.fileName(), {.path = file.filePath(), .size = file.size(),
                                              .usedMs = file.lastModified().toMSecsSinceEpoch()});
        }
        QDir().rmdir(one.filePath());   // only when it is empty
    }
    makeRoom({});
}

QString MediaCache::find(const QString &uniqueId)
{
    const auto found = m_entries.find(keyOf(uniqueId));
    if (found == m_entries.end())
        return {};
    QFile file(found->path);
    // Somebody may have tidied up the folder; what was cut is as good as gone.
    if (file.size() != found->size || !file.open(QIODevice::ReadWrite)) {
        m_size -= found->size;
        m_entries.erase(found);
        return {};
    }
    m_lastMs = std::max(m_lastMs + 1, Clock::system().unixMilliseconds());
    found->usedMs = m_lastMs;
    found->uniqueId = uniqueId;
    file.setFileTime(QDateTime::fromMSecsSinceEpoch(m_lastMs), QFileDevice::FileModificationTime);
    return found->path;
}

Result<std::unique_ptr<MediaCache::Part>> MediaCache::begin(const WantedFile &file)
{
    if (m_folder.isEmpty())
        return failure(Error::Kind::FileSystem, u"no folder for received files"_s);
    if (file.size > m_limit)
        return failure(Error::Kind::TooLarge, u"the file is larger than the room for received files"_s);
    auto part = std::make_unique<Part>();
    part->m_key = keyOf(file.uniqueId);
    const QString folder = m_folder + u'/' + part->m_key;
    if (const auto made = makePrivateFolder(folder); !made)
        return failure(made.error());
    part->m_target = folder + u'/' + safeFileName(file.name);
    part->m_file.setFileName(part->m_target + PartEnding);
    if (!part->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(failureOf(part->m_file));
    return part;
}

MediaCache::Part::~Part()
{
    if (m_file.fileName().isEmpty())
        return;
    m_file.close();
    m_file.remove();
    QDir().rmdir(QFileInfo(m_target).path());
}

Result<void> MediaCache::Part::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(failureOf(m_file));
    m_written += bytes.size();
    return {};
}

Result<QString> MediaCache::finish(std::unique_ptr<Part> part)
{
    if (!part->m_file.flush())
        return failure(failureOf(part->m_file));
    part->m_file.close();
    QFile::remove(part->m_target);
    if (!part->m_file.rename(part->m_target))
        return failure(failureOf(part->m_file));
    part->m_file.setFileName({});
    m_size -= m_entries.value(part->m_key).size;
    m_lastMs = std::max(m_lastMs + 1, Clock::system().unixMilliseconds());
    m_entries.insert(part->m_key, {.path = part->m_target, .size = part->m_written, .usedMs = m_lastMs});
    m_size += part->m_written;
    makeRoom(part->m_key);
    return part->m_target;
}

void MediaCache::setLimit(qint64 limit)
{
    m_limit = limit;
    makeRoom({});
}

void MediaCache::makeRoom(const QString &keep)
{
    while (m_size > m_limit) {
        auto oldest = m_entries.end();
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
            if (it.key() != keep && (oldest == m_entries.end() || it->usedMs < oldest->usedMs))
                oldest = it;
        }
        if (oldest == m_entries.end())
            return;
        QFile::remove(oldest->path);
        QDir().rmdir(QFileInfo(oldest->path).path());
        m_size -= oldest->size;
        if (!oldest->uniqueId.isEmpty())
            m_removed.append(oldest->uniqueId);
        m_entries.erase(oldest);
    }
}

QStringList MediaCache::takeRemoved()
{
    return std::exchange(m_removed, {});
}

} // namespace Botdesk
