// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace Botdesk::Testing {

//! A bot with a store on disk and a session whose server nobody runs: for pages that show what is stored.
class BotFixture
{
public:
    BotFixture();
    ~BotFixture();

    Session &session() { return *m_session; }
    UpdateStore &store() { return m_session->store(); }
    void append(const QByteArrayList &jsons, qint64 receivedMs = 0);   //!< stored when it returns; 0: received now

    //! What @p future ends with; an Error of kind Timeout when it does not.
    template <typename T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(Error::Kind::Timeout);
        return future.result();
    }

private:
    QTemporaryDir m_folder;
    QThread m_network;
    std::unique_ptr<Session> m_session;
};

} // namespace Botdesk::Testing
