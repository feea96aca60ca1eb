// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/mediafiles.h"

#include "core/pending.h"
#include "session/botworker.h"
#include "session/mediafetcher.h"

#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 PieceBytes = 1024 * 1024;

Result<void> copyWhole(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileSystem, target.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(PieceBytes);
        if (piece.isEmpty())
            return failure(Error::Kind::FileSystem, source.errorString());
        if (target.write(piece) != piece.size())
            return failure(target.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::FileSystem,
                           target.errorString());
    }
    if (!target.commit())
        return failure(Error::Kind::FileSystem, target.errorString());
    return {};
}

} // namespace

MediaFiles::MediaFiles(BotWorker *worker, const ApiServer &server, bool isSandbox, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_isCloud(server.isCloud() || isSandbox)
{
    connect(&worker->media(), &MediaFetcher::told, this, &MediaFiles::take);
}

void MediaFiles::setFolder(const QString &folder)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, folder] { worker->media().setFolder(folder); });
}

void MediaFiles::setLimit(qint64 bytes)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, bytes] { worker->media().setLimit(bytes); });
}

void MediaFiles::take(const QString &uniqueId, const MediaState &state)
{
    MediaState &known = m_states[uniqueId];
    if (known == state)
        return;
    known = state;
    emit changed(uniqueId);
}

void MediaFiles::look(const WantedFile &file)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, file] { worker->media().look(file); });
}

void MediaFiles::fetch(const WantedFile &file, bool urgent)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, file, urgent] { worker->media().fetch(file, urgent); });
}

void MediaFiles::cancel(const QString &uniqueId)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, uniqueId] { worker->media().cancel(uniqueId); });
}

QFuture<Result<QString>> MediaFiles::path(const QString &uniqueId)
{
    auto pending = Pending<QString>::make();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, uniqueId, pending] { pending->finish(worker->media().path(uniqueId)); });
    whenDone(pending->future(), this, [this, uniqueId](const Result<QString> &path) {
        if (!path && state(uniqueId).phase == MediaState::Phase::Here)
            take(uniqueId, {.phase = MediaState::Phase::Absent});
    });
    return pending->future();
}

QFuture<Result<void>> MediaFiles::save(const QString &uniqueId, const QString &target)
{
    auto pending = Pending<void>::make();
    whenDone(path(uniqueId), this, [pending, target](const Result<QString> &path) {
        if (!path)
            return pending->finish(failure(path.error()));
        QThreadPool::globalInstance()->start([pending, from = *path, target] { pending->finish(copyWhole(from, target)); });
    });
    return pending->future();
}

} // namespace Botdesk
