// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/pendingtrend.h"

#include <QWidget>

namespace Botdesk {

//! pending_update_count over time, with a dot where the server told of an error.
class PendingChart final : public QWidget
{
    Q_OBJECT
public:
    explicit PendingChart(QWidget *parent = nullptr);

    //! @p from, @p to: Unix seconds.
    void setSamples(const QList<WebhookSample> &samples, qint64 from, qint64 to);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect plot() const;
    double x(qint64 at) const;
    double y(int pending) const;
    int scaleTop() const;
    void paintScale(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintErrors(QPainter &painter) const;
    void paintFirst(QPainter &painter, int at) const;
    void tellReaders();

    QList<WebhookSample> m_samples;   // within the time shown
    QList<qint64> m_errors;           // Unix seconds
    qint64 m_from = 0;
    qint64 m_to = 1;
};

} // namespace Botdesk
