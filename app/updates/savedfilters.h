// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace Botdesk {

class UpdateStore;

//! The filters that the operator keeps for this bot, as they are written; on disk with its updates.
class SavedFilters final : public QObject
{
    Q_OBJECT
public:
    explicit SavedFilters(UpdateStore &store, QObject *parent = nullptr);   //!< @p store outlives it

    const QStringList &all() const { return m_all; }   //!< latest first
    bool contains(const QString &filter) const { return m_all.contains(filter.trimmed()); }
    void keep(const QString &filter);                  //!< an empty one is none
    void forget(const QString &filter);

signals:
    void changed();

private:
    void save();

    UpdateStore &m_store;
    QStringList m_all;
};

} // namespace Botdesk
