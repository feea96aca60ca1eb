// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace Botdesk::Testing {

//! Lets events pass until @p future has its result; an Error of kind Internal when it takes more than @p limit ms.
template <typename T>
Result<T> waitFor(const QFuture<Result<T>> &future, int limit = 20'000)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!future.isFinished())
        return failure(Error::Kind::Internal, QStringLiteral("the future does not finish"));
    if (future.resultCount() == 0)
        return failure(Error::Kind::Internal, QStringLiteral("the future has no value"));
    return future.result();
}

} // namespace Botdesk::Testing
