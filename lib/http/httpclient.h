// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Botdesk {

class BodyDevice;

//! What came back from a server, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    std::optional<std::chrono::seconds> retryAfter = {};   //!< Retry-After in seconds; dates are ignored
    QByteArray body;                                       //!< unpacked

    bool operator==(const HttpAnswer &) const = default;
};

struct ClientRequest
{
    QUrl url;
    QByteArray contentType;
    std::unique_ptr<BodyDevice> body;          //!< null: a GET
    //! Whether sending it twice does no harm. What is not safe is never sent again, by us or by QNetworkAccessManager.
    bool safeToRepeat = false;
    std::chrono::milliseconds idleLimit{30000};   //!< given up when no byte moves for so long
    qint64 answerLimit = 32 * 1024 * 1024;        //!< bytes; a longer answer is an Error of kind NotBotApi
    bool expectsJson = true;                      //!< gives an answer up early whose first byte begins no JSON
    //! Takes the pieces of a 200's body as they come, which then is not kept; false gives the call up. Comes unpacked.
    std::function<bool(const QByteArray &piece)> sink = {};
};

//! One request under way. Deletes itself after finished(). Lives in the thread of its HttpClient.
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    ~HttpCall() override;

    //! Ends it at once with Error::Kind::Cancelled; or OutcomeUnknown, when all of a request that is not safe to repeat is
    //! on its way.
    void abort();

signals:
    void uploaded(qint64 bytes, qint64 total);
    void downloaded(qint64 bytes, qint64 total);   //!< total is -1 when not announced
    //! Exactly once, never from within the call that started it.
    void finished(const Botdesk::Result<Botdesk::HttpAnswer> &answer);

private:
    friend class HttpClient;
    HttpCall(QNetworkAccessManager &manager, ClientRequest request, QObject *parent);

    void start(QNetworkAccessManager &manager);
    void takeBytes();
    void keepBytes(const QByteArray &bytes);
    void conclude();
    bool mayHaveTakenEffect() const;
    Error cancellation() const;
    bool endsWithItsConnection() const;   //!< which then is no failure
    Error failureOf() const;
    void finish(Result<HttpAnswer> answer);

    ClientRequest m_request;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_received;
    qint64 m_sunk = 0;   //!< bytes that the sink took
    qint64 m_uploaded = 0;
    std::optional<Error> m_givenUp;
    bool m_finished = false;
};

//! Sends requests over one pool of connections of its own.
//!
//! QNetworkAccessManager (Qt 6.4) repeats a POST by itself when a connection drops, keeps dead HTTP/2 connections, and
//! names the URL, with the token in it, in its error texts. None of that leaves this class: bodies are sequential
//! devices, HTTP/2 is off, and errors are kinds with redacted words.
class HttpClient final : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    //! NoProxy, an HTTP or a SOCKS5 proxy; DefaultProxy asks the system for each host.
    void setProxy(const QNetworkProxy &proxy);

    HttpCall *send(ClientRequest request);   //!< owned by the client

    //! Closes what stands open. What is under way ends as by HttpCall::abort().
    void dropConnections();

private:
    QNetworkAccessManager m_manager;
};

} // namespace Botdesk
