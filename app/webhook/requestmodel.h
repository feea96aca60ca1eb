// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/requestlog.h"

#include <QAbstractTableModel>

namespace Botdesk {

//! The last requests to the listener, oldest first; what is new comes in one insertion for each writing of the log.
class RequestModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Outcome, Sender, Path, Size, Took, Answer, ColumnCount };
    static constexpr int MostRows = 10'000;

    explicit RequestModel(RequestLog &log, QObject *parent = nullptr);   //!< @p log outlives the model

    void setFilter(RequestFilter filter);
    RequestFilter filter() const { return m_filter; }
    const WebhookRequest &at(int row) const { return m_requests[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void load();

signals:
    void countsChanged(const Botdesk::RequestCounts &counts);
    void failed(const Botdesk::Error &error);

private:
    void take(const QList<WebhookRequest> &requests);
    bool isWanted(const WebhookRequest &request) const;
    QString text(const WebhookRequest &request, int column) const;

    RequestLog &m_log;
    RequestFilter m_filter = RequestFilter::All;
    QList<WebhookRequest> m_requests;
    int m_generation = 0;
};

} // namespace Botdesk
