// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/requestlog.h"

namespace Botdesk {

//! The file of a RequestLog, used in its thread.
class RequestTable
{
public:
    static Result<std::unique_ptr<RequestTable>> open(const QString &path);

    //! Keeps @p requests, whose ids it sets, adds @p fresh to the counts, and drops the oldest over @p limitBytes.
    Result<RequestCounts> add(QList<WebhookRequest> &requests, const RequestCounts &fresh, qint64 limitBytes);
    Result<void> trim(qint64 limitBytes);
    Result<void> shrink();
    Result<void> clear();
    Result<QList<WebhookRequest>> last(RequestFilter filter, int count);
    Result<WebhookRequest> request(qint64 id);
    const RequestCounts &counts() const { return m_counts; }

private:
    explicit RequestTable(std::unique_ptr<Database> database) : m_database(std::move(database)) { }
    Result<void> readCounts();
    Result<void> keepCounts(const RequestCounts &counts);
    Result<void> insert(WebhookRequest &request);

    std::unique_ptr<Database> m_database;
    RequestCounts m_counts;
    qint64 m_bytes = 0;    //!< of all that is kept
    qint64 m_nextId = 1;
};

} // namespace Botdesk
