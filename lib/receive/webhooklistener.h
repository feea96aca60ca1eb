// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "receive/answerrule.h"
#include "receive/updatesource.h"
#include "receive/webhookserver.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace Botdesk {

struct Committed;

//! One bot's place on a WebhookServer: takes what Telegram delivers and answers 200 when it is stored.
//!
//! What arrives while a batch is on its way to the disk waits and goes into the next one, all together. When more waits
//! than the limits allow, Telegram is asked to come again (503, Retry-After); nothing that was taken is dropped.
class WebhookListener final : public UpdateSource
{
    Q_OBJECT
public:
    //! @p path begins with a slash, @p secret is not empty: nobody is let in without. @p server outlives the listener.
    WebhookListener(WebhookServer &server, const QByteArray &path, const QByteArray &secret, QObject *parent = nullptr);
    ~WebhookListener() override;

    const QByteArray &path() const { return m_path; }
    const QByteArray &secret() const { return m_secret; }

    void start() override;
    void stop() override;                    //!< those who wait for an answer get 503: Telegram keeps what they brought
    void accept(UpdateId last) override;
    void tryAgain() override {}

    //! What the store made of the batch that was handed over last; before accept(). Updates that were known are marked as
    //! come again, and no rule answers them: the call would be made twice.
    void noteCommitted(const Committed &committed);

    void setRules(const QList<AnswerRule> &rules) { m_rules = rules; }

    static constexpr int MostWaiting = 4096;                       //!< updates
    static constexpr qsizetype MostWaitingBytes = 64 * 1024 * 1024;

    //! A path and a secret that nobody can guess.
    static QByteArray randomPath();
    static QByteArray randomSecret();

private:
    friend class WebhookServer;

    struct Delivery
    {
        ReceivedUpdate update;
        QPointer<HttpExchange> exchange;     // gone when Telegram has given up waiting
        std::optional<WebhookRequest> record;
        std::chrono::milliseconds since;     // the clock's uptime; with a record only
        bool cameAgain = false;
    };

    WebhookRefusal take(HttpExchange *exchange, const std::optional<WebhookRequest> &record);
    void awaitMore();
    void handOver();
    void answer(Delivery &delivery, const HttpResponse &response);
    void answerAll(QList<Delivery> deliveries, const HttpResponse &response);
    HttpResponse confirmationOf(const Delivery &delivery) const;

    WebhookServer &m_server;
    QByteArray m_path;
    QByteArray m_secret;
    QList<AnswerRule> m_rules;
    QList<Delivery> m_waiting;
    QList<Delivery> m_outstanding;           // handed over and not accepted
    qsizetype m_waitingBytes = 0;
    qsizetype m_expected = 0;                // deliveries; so many were under way when the last batch was answered
    QTimer m_next;                           // hands over
    bool m_isRunning = false;
};

} // namespace Botdesk
