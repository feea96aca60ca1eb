// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "session/mediafiles.h"

#include <QElapsedTimer>
#include <QPointer>

#include <deque>

namespace Botdesk {

//! The half of MediaFiles that lives in the network thread: getFile, download, the cache.
class MediaFetcher final : public QObject
{
    Q_OBJECT
public:
    MediaFetcher(Client &client, QObject *parent = nullptr);   //!< @p client outlives it
    ~MediaFetcher() override;                                  //!< what is under way leaves nothing behind

    void setFolder(const QString &folder);
    void setLimit(qint64 bytes);
    void look(const WantedFile &file);
    void fetch(const WantedFile &file, bool urgent);
    void cancel(const QString &uniqueId);
    Result<QString> path(const QString &uniqueId);

signals:
    void told(const QString &uniqueId, const Botdesk::MediaState &state);

private:
    struct Job
    {
        WantedFile file;
        QFuture<Result<ApiAnswer>> asking;
        QPointer<HttpCall> call;
        std::unique_ptr<MediaCache::Part> part;
        std::optional<Error> writeFailure;
        qint64 total = 0;
        QElapsedTimer told;
    };
    using JobPtr = std::shared_ptr<Job>;

    void pump();
    void start(const JobPtr &job);
    void takeAnswer(const JobPtr &job, const Result<ApiAnswer> &answer);
    void useLocal(const JobPtr &job, const QString &path);
    void download(const JobPtr &job, const QString &filePath);
    bool takeBytes(Job &job, const QByteArray &bytes);
    void conclude(const JobPtr &job, const Result<HttpAnswer> &answer);
    void end(const JobPtr &job, const MediaState &state);
    void fail(const JobPtr &job, const Error &error);
    void tellRemoved();

    Client &m_client;
    MediaCache m_cache;
    qint64 m_limit = MediaFiles::DefaultLimit;
    std::deque<WantedFile> m_waiting;
    QHash<QString, JobPtr> m_jobs;
    QHash<QString, QString> m_local;   //!< files that the server keeps on this computer
};

} // namespace Botdesk
