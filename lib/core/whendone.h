// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

namespace Botdesk {

//! Calls @p receive with the future's value in the thread of @p context, always later, and never after @p context is gone.
//!
//! QFuture::then(context, …) may run at once, and asserts when the context has died (Qt 6.4). A future that was cancelled
//! without a value calls nothing; our own promises finish with Error::Kind::Cancelled instead.
template <typename T, typename Receive>
void whenDone(const QFuture<T> &future, QObject *context, Receive &&receive)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, receive = std::forward<Receive>(receive)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             receive(watcher->future().resultAt(0));
                     });
    watcher->setFuture(future);
}

//! As whenDone(), but at once where the future is finished already: for those who bring something so often that a turn of the
//! event loop for each counts. The caller does nothing after it.
template <typename T, typename Receive>
void whenDoneOrNow(const QFuture<T> &future, QObject *context, Receive &&receive)
{
    if (future.isFinished() && future.resultCount() > 0)
        receive(future.resultAt(0));
    else
        whenDone(future, context, std::forward<Receive>(receive));
}

//! A future that is finished already.
template <typename T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace Botdesk
