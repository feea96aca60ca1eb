// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/client.h"

#include "api/multipart.h"
#include "core/logging.h"
#include "core/redact.h"
#include "core/whendone.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto CallIdleLimit = 30s;
constexpr auto UploadIdleLimit = 120s;   // the server reads the whole file on before it answers
constexpr auto PollSlack = 10s;

constexpr std::array SecretParameters = {"secret_token"_L1, "provider_token"_L1};

//! The server may quote what it was sent.
void rememberSecrets(const QJsonObject &fields)
{
    for (const auto key : SecretParameters)
        addSecret(fields.value(key).toString().toUtf8());
}

void rememberSecret(const Token &token)
{
    const QByteArray &text = token.reveal();
    addSecret(text.mid(text.indexOf(':') + 1));
}

//! The parameters as they are kept: without secrets, files by name and size.
QByteArray keptParameters(const Parameters &parameters)
{
    QJsonObject kept = parameters.fields;
    for (const auto key : SecretParameters) {
        if (kept.contains(key))
            kept.insert(key, QString(RedactedMark));
    }
    for (const Upload &upload : parameters.uploads) {
        const qint64 size = upload.path.isEmpty() ? upload.content.size() : QFileInfo(upload.path).size();
        const QString name = upload.fileName.isEmpty() ? QFileInfo(upload.path).fileName() : upload.fileName;
        kept.insert(upload.field, u"<%1, %2 bytes>"_s.arg(name).arg(size));
    }
    return redacted(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

//! The loopback interface is never behind the system's proxy.
QNetworkProxy proxyFor(const ApiServer &server)
{
    const QString host = server.root.host();
    const bool isHere = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return isHere && server.proxy.type() == QNetworkProxy::DefaultProxy ? QNetworkProxy(QNetworkProxy::NoProxy) : server.proxy;
}

//! An answer that says how long it is is never cut off unnoticed; one that ends with the connection may be.
bool mayBeCutOff(const HttpAnswer &answer)
{
    const QByteArray body = answer.body.trimmed();
    return answer.status == 200 && (body.isEmpty() || (body.startsWith('{') && !body.endsWith('}')));
}

} // namespace

Result<ApiAnswer> readAnswerTo(const QString &method, const HttpAnswer &answer)
{
    auto read = readApiAnswer(answer);
    if (!read && !isSafeToRepeat(method) && (read.error().kind == Error::Kind::Truncated || mayBeCutOff(answer)))
        read.error().kind = Error::Kind::OutcomeUnknown;
    return read;
}

bool isSafeToRepeat(const QString &method)
{
    return method.startsWith("get"_L1, Qt::CaseInsensitive);
}

Client::Client(const Token &token, const ApiServer &server, QObject *parent, const Clock &clock)
    : QObject(parent)
    , m_token(token)
    , m_server(server)
    , m_clock(clock)
    , m_polls(this)
    , m_calls(this)
    , m_uploads(this)
    , m_downloads(this)
{
    rememberSecret(m_token);
    for (HttpClient *pool : {&m_polls, &m_calls, &m_uploads, &m_downloads})
        pool->setProxy(proxyFor(server));
}

void Client::setToken(const Token &token)
{
    m_token = token;
    rememberSecret(m_token);
}

HttpCall *Client::start(HttpClient &pool, const QString &method, ClientRequest request)
{
    request.url = m_server.methodUrl(m_token, method);
    request.safeToRepeat = isSafeToRepeat(method);
    return pool.send(std::move(request));
}

void Client::watch(HttpCall *call, const QString &method, const QByteArray &parameters, qint64 tag)
{
    const qint64 startedMs = m_clock.unixMilliseconds();
    const auto started = m_clock.uptime();
    connect(call, &HttpCall::finished, this, [this, method, parameters, tag, startedMs, started](const Result<HttpAnswer> &answer) {
        CallRecord record{.startedMs = startedMs,
                          .durationMs = (m_clock.uptime() - started).count(),
                          .method = method,
                          .parameters = parameters,
                          .tag = tag};
        if (answer && answer->status == 200 && method == "getUpdates"_L1) {
            record.code = answer->status;   // the updates themselves are in the log
        } else if (answer) {
            record.code = answer->status;
            record.answer = redactedBeginning(answer->body, RecordedAnswerLimit);
            if (const auto read = readAnswerTo(method, *answer); !read)
                record.error = read.error();
        } else {
            record.error = answer.error();
        }
        emit called(record);
    });
}

ApiCall *Client::begin(const QString &method, const Parameters &parameters)
{
    auto *call = new ApiCall(this);
    rememberSecrets(parameters.fields);
    ClientRequest request{.idleLimit = CallIdleLimit};
    HttpClient *pool = &m_calls;
    if (parameters.uploads.isEmpty()) {
        request.contentType = "application/json";
        request.body = std::make_unique<BodyDevice>(QJsonDocument(parameters.fields).toJson(QJsonDocument::Compact));
    } else {
        auto multipart = makeMultipart(parameters);
        if (!multipart) {
            call->refuse(multipart.error());
            return call;
        }
        request.contentType = multipart->contentType;
        request.body = std::move(multipart->body);
        request.idleLimit = UploadIdleLimit;
        pool = &m_uploads;
    }

    HttpCall *http = start(*pool, method, std::move(request));
    watch(http, method, keptParameters(parameters), parameters.tag);
    call->follow(http, method);
    connect(call, &ApiCall::uploaded, this,
            [this, method](qint64 sent, qint64 total) { emit uploading(method, sent, total); });
    return call;
}

QFuture<Result<ApiAnswer>> Client::call(const QString &method, const Parameters &parameters)
{
    auto promise = std::make_shared<QPromise<Result<ApiAnswer>>>();
    promise->start();
    ApiCall *call = begin(method, parameters);
    connect(call, &ApiCall::finished, this, [promise](const Result<ApiAnswer> &answer) {
        promise->addResult(answer);
        promise->finish();
    });
    auto *cancelled = new QFutureWatcher<Result<ApiAnswer>>(call);
    connect(cancelled, &QFutureWatcherBase::canceled, call, &ApiCall::abort);
    cancelled->setFuture(promise->future());
    return promise->future();
}

HttpCall *Client::getUpdates(const QJsonObject &parameters, std::chrono::seconds timeout)
{
    const QByteArray body = QJsonDocument(parameters).toJson(QJsonDocument::Compact);
    ClientRequest request{.contentType = "application/json",
                        .body = std::make_unique<BodyDevice>(body),
                        .idleLimit = timeout + PollSlack};
    HttpCall *call = start(m_polls, u"getUpdates"_s, std::move(request));
    watch(call, u"getUpdates"_s, redacted(body), 0);
    return call;
}

HttpCall *Client::download(const QString &filePath, qint64 limit, std::function<bool(const QByteArray &piece)> sink)
{
    return m_downloads.send({.url = m_server.fileUrl(m_token, filePath),
                             .safeToRepeat = true,
                             .idleLimit = CallIdleLimit,
                             .answerLimit = limit,
                             .expectsJson = false,
                             .sink = std::move(sink)});
}

QFuture<Result<BotUser>> Client::getMe()
{
    return call(u"getMe"_s).then([](const Result<ApiAnswer> &answer) {
        return answer.and_then([](const ApiAnswer &got) { return readBotUser(got.result.toObject()); });
    });
}

QFuture<Result<WebhookInfo>> Client::getWebhookInfo()
{
    return call(u"getWebhookInfo"_s).then([](const Result<ApiAnswer> &answer) {
        return answer.and_then([](const ApiAnswer &got) { return readWebhookInfo(got.result.toObject()); });
    });
}

void Client::dropConnections()
{
    for (HttpClient *pool : {&m_polls, &m_calls, &m_uploads, &m_downloads})
        pool->dropConnections();
}

} // namespace Botdesk
