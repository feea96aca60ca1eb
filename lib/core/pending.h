// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/whendone.h"

#include <memory>

namespace Botdesk {

//! The giving side of a QFuture<Result<T>> that cannot be forgotten: dropped unfinished, it ends as Error::Kind::Cancelled.
template <typename T>
class Pending
{
public:
    using Ptr = std::shared_ptr<Pending>;

    static Ptr make() { return std::make_shared<Pending>(); }

    Pending() { m_promise.start(); }
    ~Pending() { finish(failure(Error::Kind::Cancelled)); }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;

    QFuture<Result<T>> future() { return m_promise.future(); }

    void finish(Result<T> result)   //!< only the first one counts
    {
        if (std::exchange(m_isFinished, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_isFinished = false;
};

} // namespace Botdesk
