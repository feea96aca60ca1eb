// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QObject>

namespace Botdesk {

//! One call under way, for who wants to see how far it is or give it up. Deletes itself after finished(); lives in the
//! client's thread.
class ApiCall final : public QObject
{
    Q_OBJECT
public:
    explicit ApiCall(QObject *parent);

    //! finished() comes with Cancelled when the server surely does not have the whole request, else with OutcomeUnknown.
    void abort();

signals:
    void uploaded(qint64 bytes, qint64 total);
    void finished(const Botdesk::Result<Botdesk::ApiAnswer> &answer);   //!< once, never from within the call that began it

private:
    friend class Client;
    void follow(HttpCall *call, const QString &method);
    void refuse(const Error &error);

    QPointer<HttpCall> m_call;
};

} // namespace Botdesk
