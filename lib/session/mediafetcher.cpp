// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/mediafetcher.h"

#include "core/redact.h"
#include "core/whendone.h"
#include "http/httpclient.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qsizetype JobLimit = 3;        // at a time
constexpr qint64 TellEveryMs = 100;      // progress

//! What a server said that did not send the file.
Error refusalOf(const HttpAnswer &answer)
{
    if (const auto read = readApiAnswer(answer); !read && read.error().kind != Error::Kind::NotBotApi)
        return read.error();
    return {.kind = kindOfCode(answer.status), .detail = QString::fromUtf8(redactedBeginning(answer.body, 200)).simplified(),
            .code = answer.status};
}

} // namespace

MediaFetcher::MediaFetcher(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

MediaFetcher::~MediaFetcher()
{
    for (const JobPtr &job : std::as_const(m_jobs)) {
        job->asking.cancel();
        if (job->call)
            job->call->disconnect(this);
        job->part.reset();
    }
}

void MediaFetcher::setFolder(const QString &folder)
{
    m_cache = MediaCache(folder, m_limit);
}

void MediaFetcher::setLimit(qint64 bytes)
{
    m_limit = bytes;
    m_cache.setLimit(bytes);
    tellRemoved();
}

void MediaFetcher::tellRemoved()
{
    const QStringList removed = m_cache.takeRemoved();
    for (const QString &uniqueId : removed)
        emit told(uniqueId, {.phase = MediaState::Phase::Absent});
}

Result<QString> MediaFetcher::path(const QString &uniqueId)
{
    if (const QString local = m_local.value(uniqueId); !local.isEmpty() && QFileInfo(local).isFile())
        return local;
    if (const QString kept = m_cache.find(uniqueId); !kept.isEmpty())
        return kept;
    m_local.remove(uniqueId);
    return failure(Error::Kind::NotFound);
}

void MediaFetcher::look(const WantedFile &file)
{
    if (m_jobs.contains(file.uniqueId))
        return;
    const auto known = path(file.uniqueId);
    emit told(file.uniqueId, known ? MediaState{.phase = MediaState::Phase::Here, .path = *known}
                                   : MediaState{.phase = MediaState::Phase::Absent});
}

void MediaFetcher::fetch(const WantedFile &file, bool urgent)
{
    if (m_jobs.contains(file.uniqueId))
        return;
    if (const auto known = path(file.uniqueId))
        return void(emit told(file.uniqueId, {.phase = MediaState::Phase::Here, .path = *known}));
    std::erase_if(m_waiting, [&](const WantedFile &waiting) { return waiting.uniqueId == file.uniqueId; });
    if (urgent)
        m_waiting.push_front(file);
    else
        m_waiting.push_back(file);
    emit told(file.uniqueId, {.phase = MediaState::Phase::Waiting, .total = file.size});
    pump();
}

void MediaFetcher::pump()
{
    while (m_jobs.size() < JobLimit && !m_waiting.empty()) {
        auto job = std::make_shared<Job>();
        job->file = m_waiting.front();
        m_waiting.pop_front();
        m_jobs.insert(job->file.uniqueId, job);
        start(job);
    }
}

void MediaFetcher::start(const JobPtr &job)
{
    job->total = job->file.size;
    emit told(job->file.uniqueId, {.phase = MediaState::Phase::Loading, .total = job->total});
    job->asking = m_client.call(u"getFile"_s, QJsonObject{{u"file_id"_s, job->file.fileId}});
    whenDone(job->asking, this, [this, job](const Result<ApiAnswer> &answer) { takeAnswer(job, answer); });
}

void MediaFetcher::takeAnswer(const JobPtr &job, const Result<ApiAnswer> &answer)
{
    if (m_jobs.value(job->file.uniqueId) != job)
        return;   // cancelled meanwhile
    if (!answer)
        return fail(job, answer.error());
    const QJsonObject file = answer->result.toObject();
    const QString filePath = file[u"file_path"].toString();
    if (filePath.isEmpty())
        return fail(job, {.kind = Error::Kind::BadJson, .detail = u"file_path is missing"_s});
    if (const qint64 size = file[u"file_size"].toInteger(); size > 0)
        job->total = size;
    if (!QDir::isAbsolutePath(filePath))
        return download(job, filePath);
    if (m_client.server().isCloud())   // it has no business on this computer's disk
        return fail(job, {.kind = Error::Kind::NotBotApi, .detail = u"file_path is absolute"_s});
    useLocal(job, filePath);
}

//! A server with --local tells where the file is on its own disk; that is often this computer's.
void MediaFetcher::useLocal(const JobPtr &job, const QString &path)
{
    const QFileInfo info(path);
    // Its path has the token in it, so it is told to nobody.
    if (!info.isFile() || !info.isReadable())
        return fail(job, {.kind = Error::Kind::NotFound, .detail = redacted(path)});
    m_local.insert(job->file.uniqueId, path);
    end(job, {.phase = MediaState::Phase::Here, .path = path});
}

void MediaFetcher::download(const JobPtr &job, const QString &filePath)
{
    WantedFile file = job->file;
    file.size = job->total;
    if (file.name.isEmpty())
        file.name = QFileInfo(filePath).fileName();
    auto part = m_cache.begin(file);
    if (!part)
        return fail(job, part.error());
    job->part = *std::move(part);
    const qint64 limit = job->total > 0 ? job->total : m_cache.limit();
    job->call = m_client.download(filePath, limit, [this, job](const QByteArray &bytes) { return takeBytes(*job, bytes); });
    connect(job->call, &HttpCall::finished, this, [this, job](const Result<HttpAnswer> &answer) { conclude(job, answer); });
}

bool MediaFetcher::takeBytes(Job &job, const QByteArray &bytes)
{
    if (const auto written = job.part ? job.part->write(bytes) : failure(Error::Kind::Cancelled); !written) {
        job.writeFailure = written.error();
        return false;
    }
    if (!job.told.isValid() || job.told.elapsed() >= TellEveryMs) {
        job.told.start();
        emit told(job.file.uniqueId, {.phase = MediaState::Phase::Loading, .received = job.part->written(), .total = job.total});
    }
    return true;
}

void MediaFetcher::conclude(const JobPtr &job, const Result<HttpAnswer> &answer)
{
    if (m_jobs.value(job->file.uniqueId) != job)
        return;
    if (job->writeFailure)
        return fail(job, *job->writeFailure);
    if (!answer)
        return fail(job, answer.error());
    if (answer->status != 200)
        return fail(job, refusalOf(*answer));
    const qint64 written = job->part->written();
    if (job->total > 0 && written != job->total)
        return fail(job, {.kind = Error::Kind::Truncated, .detail = u"%1 of %2 bytes came"_s.arg(written).arg(job->total)});
    const auto kept = m_cache.finish(std::move(job->part));
    if (!kept)
        return fail(job, kept.error());
    m_cache.find(job->file.uniqueId);   // a use, and its id is known
    end(job, {.phase = MediaState::Phase::Here, .path = *kept});
    tellRemoved();
}

void MediaFetcher::fail(const JobPtr &job, const Error &error)
{
    end(job, {.phase = MediaState::Phase::Failed, .error = error});
}

void MediaFetcher::end(const JobPtr &job, const MediaState &state)
{
    m_jobs.remove(job->file.uniqueId);
    job->part.reset();
    emit told(job->file.uniqueId, state);
    pump();
}

void MediaFetcher::cancel(const QString &uniqueId)
{
    std::erase_if(m_waiting, [&](const WantedFile &waiting) { return waiting.uniqueId == uniqueId; });
    if (const JobPtr job = m_jobs.take(uniqueId)) {
        job->asking.cancel();
        if (job->call) {
            job->call->disconnect(this);
            job->call->abort();
        }
        job->part.reset();
    }
    emit told(uniqueId, {.phase = MediaState::Phase::Absent});
    pump();
}

} // namespace Botdesk
