// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storedupdate.h"

#include <QObject>
#include <QTimer>

namespace Botdesk {

class UpdateStore;

//! How many updates of each type are stored, kept up to date while updates arrive. Tells changes four times a second.
class TypeCounts final : public QObject
{
    Q_OBJECT
public:
    explicit TypeCounts(UpdateStore &store, QObject *parent = nullptr);   //!< @p store outlives it

    void load();
    const QList<TypeCount> &counts() const { return m_counts; }   //!< most first
    qint64 total() const { return m_total; }
    qint64 arrived() const { return m_arrived; }                  //!< since it was made

signals:
    void changed();

private:
    void take(const Committed &committed);
    void loadAgain();
    void add(const QString &type, qint64 count);

    UpdateStore &m_store;
    QList<TypeCount> m_counts;
    qint64 m_total = 0;
    qint64 m_arrived = 0;
    qint64 m_arrivedAtLoad = 0;
    int m_loads = 0;
    QTimer m_pause;
    QTimer m_again;
};

} // namespace Botdesk
