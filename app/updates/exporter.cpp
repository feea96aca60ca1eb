// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/exporter.h"

#include "store/store.h"

#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace Botdesk {

namespace {

constexpr qsizetype ChunkSize = 500;

Error fileError(const QSaveFile &file)
{
    return {.kind = Error::Kind::FileSystem, .detail = file.errorString()};
}

} // namespace

Exporter::Exporter(UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Exporter::~Exporter()
{
    cancel();
    m_running.waitForFinished();
}

QFuture<Result<qint64>> Exporter::start(const RowList &rows, const QString &path)
{
    cancel();
    m_running.waitForFinished();
    m_isGivenUp = std::make_shared<std::atomic_bool>(false);
    const auto write = [this, rows, path, isGivenUp = m_isGivenUp]() -> Result<qint64> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failure(fileError(file));
        for (qsizetype at = 0; at < rows.size(); at += ChunkSize) {
            QList<LogId> ids;
            for (qsizetype i = at; i < std::min(at + ChunkSize, rows.size()); ++i)
                ids.append(rows.at(i));
            auto future = m_store.jsons(ids);
            future.waitForFinished();
            if (*isGivenUp || future.resultCount() == 0)
                return failure(Error::Kind::Cancelled);
            const auto chunk = future.result();
            if (!chunk)
                return failure(chunk.error());
            for (QByteArray json : *chunk) {
                // Between tokens a line break means nothing, and within strings JSON has none.
                json.replace('\n', ' ').replace('\r', ' ');
                if (file.write(json + '\n') < 0)
                    return failure(fileError(file));
            }
            emit progress(at + ids.size(), rows.size());
        }
        if (!file.commit())
            return failure(fileError(file));
        return rows.size();
    };
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    m_running = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, write] {
        promise->addResult(write());
        promise->finish();
    });
    return m_running;
}

} // namespace Botdesk
