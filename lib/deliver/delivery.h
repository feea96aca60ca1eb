// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "deliver/webhookurl.h"

#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QSslCertificate>

#include <chrono>
#include <optional>

namespace Botdesk {

//! Where deliveries go, and how.
struct DeliveryTarget
{
    WebhookUrl url;
    QByteArray secret = {};                    //!< empty: no header
    int maxConnections = 40;
    QHostAddress address = {};                 //!< null: the host is looked up
    QList<QSslCertificate> trusted = {};       //!< only these; empty: the system's roots
    bool onlyPublic = false;                   //!< a host that turns out to have a reserved address is not talked to

    bool operator==(const DeliveryTarget &) const = default;
};

//! One update on its way to a webhook.
struct Delivery
{
    qint64 id = 0;          //!< the owner's own; no two that wait have the same
    QByteArray queue;       //!< one of a queue is under way at a time: see deliveryQueueOf()
    QByteArray update;      //!< the body, as it goes out
    qint64 expires = 0;     //!< Unix seconds; 0: never

    bool operator==(const Delivery &) const = default;
};

//! One attempt to deliver one update, and how it ended.
struct DeliveryAttempt
{
    qint64 id = 0;
    QByteArray queue;
    int number = 1;                 //!< the first is 1
    qint64 atMs = 0;                //!< Unix milliseconds of its beginning
    qint64 tookMs = 0;
    int status = 0;                 //!< 0: no answer
    bool isDelivered = false;
    QString error = {};             //!< in the official server's words; empty also where it says nothing
    std::optional<std::chrono::milliseconds> retryIn = {};
};

//! One queue with something in it: the update at its head holds the others back.
struct DeliveryQueue
{
    QByteArray queue;
    qint64 head = 0;                //!< id of the update whose turn it is
    int waiting = 0;                //!< updates, with the head
    int attempts = 0;               //!< of the head, that failed
    qint64 sinceMs = 0;             //!< Unix milliseconds of the first of them; 0: none
    QString lastError = {};
    int lastStatus = 0;
    bool isUnderWay = false;
    std::optional<std::chrono::milliseconds> retryIn = {};
};

//! What the Sandbox does wrong on purpose with one attempt.
struct DeliveryFault
{
    bool wrongSecret = false;
    bool twice = false;                        //!< sends it again after it was taken
    bool drop = false;                         //!< ends the connection in the middle of the handshake
    std::chrono::milliseconds late{0};
    std::chrono::milliseconds slowReading{0};  //!< pause between pieces of the answer
    bool newestFirst = false;                  //!< the chat that waits the shortest goes first
};

//! The queue that @p update belongs to: its chat, or for queries and the like its person or poll.
QByteArray deliveryQueueOf(const QByteArray &update);

//! The queue of @p delivery alone: "chat:7 #12". What has one already keeps it.
QByteArray ownQueueOf(const Delivery &delivery);

//! How long the official server waits after a failure: 0, 2, 4 … 32 s, then between 60 and 120 s.
class RetryLadder
{
public:
    //! The wait after one more failure; @p retryAfter, of an answer, replaces it and leaves the ladder where it is.
    std::chrono::seconds next(std::optional<int> retryAfter = {});

private:
    int m_last = -1;
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::DeliveryAttempt)
