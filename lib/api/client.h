// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apiserver.h"
#include "api/callrecord.h"
#include "core/clock.h"
#include "types/user.h"
#include "types/webhookinfo.h"

#include <QFuture>
#include <QJsonObject>

namespace Botdesk {

//! A file that goes along with a call, streamed from disk while it is sent.
struct Upload
{
    QString field;      //!< the parameter's name, or the NAME of an attach://NAME elsewhere in the parameters
    QString path;       //!< read from here; or empty, then `content` is sent
    QByteArray content;
    QString fileName;   //!< as the server shall call it; empty: the name in `path`
};

//! The parameters of one method call. Absent is left out: the server reads a JSON null as the four letters.
struct Parameters
{
    QJsonObject fields;
    QList<Upload> uploads = {};   //!< any makes the request multipart/form-data
    qint64 tag = 0;               //!< the caller's own; comes back in the CallRecord

    Parameters() = default;
    Parameters(QJsonObject all)
        : fields(std::move(all))
    {
    }
};

//! Speaks the Bot API for one token: any method by name.
//!
//! Lives in the bot's thread; call() may be used in that thread only. Four pools of connections keep a long poll, plain
//! calls, uploads and downloads out of each other's way. A method that is not "get…" is never sent twice: where no answer
//! was seen, the Error is OutcomeUnknown and the caller decides.
class Client final : public QObject
{
    Q_OBJECT
public:
    Client(const Token &token, const ApiServer &server, QObject *parent = nullptr, const Clock &clock = Clock::system());

    const Token &token() const { return m_token; }
    const ApiServer &server() const { return m_server; }
    void setToken(const Token &token);   //!< for the calls from now on

    //! Calls @p method. The future's cancel() gives the call up; such a future ends without a value.
    QFuture<Result<ApiAnswer>> call(const QString &method, const Parameters &parameters = {});

    //! The same, to be followed and given up. Owned by the client.
    ApiCall *begin(const QString &method, const Parameters &parameters = {});

    //! getUpdates over its own connections: given up `timeout` + 10 s after it began. The answer is not parsed: see
    //! readUpdates(). The call is owned by the client and deletes itself.
    HttpCall *getUpdates(const QJsonObject &parameters, std::chrono::seconds timeout);

    //! Downloads a file whose `file_path` getFile told, at most @p limit bytes; @p sink takes the pieces, see ClientRequest.
    HttpCall *download(const QString &filePath, qint64 limit, std::function<bool(const QByteArray &piece)> sink = {});

    QFuture<Result<BotUser>> getMe();
    QFuture<Result<WebhookInfo>> getWebhookInfo();

    //! What is under way ends as Cancelled, or as OutcomeUnknown where it may have taken effect. For suspend and a changed
    //! network.
    void dropConnections();

signals:
    void called(const Botdesk::CallRecord &record);          //!< after each call() and getUpdates(), redacted
    void uploading(const QString &method, qint64 sent, qint64 total);

private:
    HttpCall *start(HttpClient &pool, const QString &method, ClientRequest request);
    void watch(HttpCall *call, const QString &method, const QByteArray &parameters, qint64 tag);

    Token m_token;
    ApiServer m_server;
    const Clock &m_clock;
    HttpClient m_polls;
    HttpClient m_calls;
    HttpClient m_uploads;
    HttpClient m_downloads;
};

//! Reads an answer to @p method: one that was cut off leaves open whether an order was carried out.
Result<ApiAnswer> readAnswerTo(const QString &method, const HttpAnswer &answer);

//! Whether calling @p method twice changes nothing.
bool isSafeToRepeat(const QString &method);

} // namespace Botdesk
