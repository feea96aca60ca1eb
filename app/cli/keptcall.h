// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "cli/options.h"
#include "store/store.h"

#include <QObject>

#include <functional>

namespace Botdesk {

//! One call of the command line, with all that the window would keep of it: the exchange, and what the call changed.
class KeptCall final : public QObject
{
    Q_OBJECT
public:
    explicit KeptCall(const CommonOptions &options, QObject *parent = nullptr);

    using Take = std::function<void(const Result<ApiAnswer> &)>;

    //! Once. @p take gets the answer as soon as it is there.
    void start(const QString &method, const Parameters &parameters, Take take);
    UpdateStore &store() { return *m_store; }
    void cancel() { m_call.cancel(); }   //!< ends as Cancelled, or as an outcome that is unknown

signals:
    void uploading(const QString &method, qint64 sent, qint64 total);
    void finished(bool isSuccess);   //!< everything is on disk

private:
    void keep(const CallRecord &record);
    void keepEffectsOf(const Result<ApiAnswer> &answer);
    void finishWhenKept(bool isSuccess);

    std::unique_ptr<UpdateStore> m_store;
    Client m_client;
    QString m_method;
    Parameters m_parameters;
    QFuture<Result<ApiAnswer>> m_call;
    QFuture<Result<ExchangeId>> m_kept;
};

} // namespace Botdesk
