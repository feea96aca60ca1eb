// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/webhookrequest.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Botdesk {

//! Which requests are wanted.
enum class RequestFilter { All, LetIn, Refused };

//! How many requests there were since the log was begun, those that have been dropped included.
struct RequestCounts
{
    QHash<WebhookRefusal, qint64> byRefusal;   //!< None: let in
    qint64 cameAgain = 0;
    qint64 notKept = 0;                        //!< came too many at once for the log
    qint64 lastLetInMs = 0;                    //!< Unix milliseconds; 0: never

    qint64 letIn() const { return byRefusal.value(WebhookRefusal::None); }
    qint64 all() const;

    bool operator==(const RequestCounts &) const = default;
};

//! What came to a bot's listener, in a file of bounded size: the oldest goes when a new one needs its place.
//!
//! A record to look at, not to rely on: written every 200 ms, a damaged file is begun anew, and of a flood only a part is
//! kept (counts are whole). Every call may come from any thread and returns at once.
class RequestLog final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 DefaultBytes = 32 * 1024 * 1024;

    explicit RequestLog(const QString &path, qint64 limitBytes = DefaultBytes, QObject *parent = nullptr);
    ~RequestLog() override;   //!< what was given is written

    void add(const WebhookRequest &request);
    void setLimit(qint64 bytes);   //!< of bodies, headers and answers; at least one request stays
    void clear();

    //! The last @p count that match, in order, without headers, body and answer.
    QFuture<Result<QList<WebhookRequest>>> last(RequestFilter filter, int count);
    QFuture<Result<WebhookRequest>> request(qint64 id);   //!< whole; NotFound when it has been dropped
    QFuture<Result<RequestCounts>> counts();

signals:
    //! In a thread of the log's own: what was just written, without headers, body and answer; and the counts with it.
    void kept(const QList<Botdesk::WebhookRequest> &requests, const Botdesk::RequestCounts &counts);
    void failed(const Botdesk::Error &error);

private:
    class Side;
    std::unique_ptr<Side> m_side;
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::RequestCounts)
