// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "updates/rowlist.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace Botdesk {

class UpdateStore;

//! Writes updates into a file, one as received per line (JSON Lines), in another thread. Destroying it gives up and waits.
class Exporter final : public QObject
{
    Q_OBJECT
public:
    explicit Exporter(UpdateStore &store, QObject *parent = nullptr);   //!< @p store outlives it
    ~Exporter() override;

    //! The number of updates written. The file is replaced only when all is written.
    QFuture<Result<qint64>> start(const RowList &rows, const QString &path);
    void cancel() { *m_isGivenUp = true; }

signals:
    void progress(qint64 done, qint64 total);   //!< from another thread: connect with a context

private:
    UpdateStore &m_store;
    QFuture<Result<qint64>> m_running;
    std::shared_ptr<std::atomic_bool> m_isGivenUp = std::make_shared<std::atomic_bool>(false);
};

} // namespace Botdesk
