// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Botdesk {

class TypeCounts;

//! How many updates arrive in a second, over the last five: "3.2/s", or empty while none come.
class ArrivalRate final : public QObject
{
    Q_OBJECT
public:
    explicit ArrivalRate(const TypeCounts &counts, QObject *parent = nullptr);   //!< @p counts outlives it

signals:
    void changed(const QString &text);

private:
    void look();

    const TypeCounts &m_counts;
    QTimer m_second;
    QList<qint64> m_arrivedBefore;   // total at the last seconds
    QString m_text;
};

} // namespace Botdesk
