// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "deliver/delivery.h"
#include "types/updatehead.h"

#include <QMetaType>

namespace Botdesk {

//! Where a bot's updates are delivered to beside being received by long polling, and whether they are.
//!
//! Stands as a whole in a private file of the bot's folder: address and secret belong together, and neither gets into
//! profiles.json.
struct ForwardSettings
{
    enum class Problem { None, NoUrl, NotHttp, UnreadableUrl, BadSecret };

    QString url;
    QByteArray secret;           //!< empty: no header
    int maxConnections = 40;
    bool isOn = false;

    static constexpr int MostConnections = 100;

    Problem problem() const;     //!< what is wrong with the address or the secret
    std::optional<DeliveryTarget> target() const;   //!< nothing when there is a problem

    bool operator==(const ForwardSettings &) const = default;
};

//! Where those of the bot with @p folder are kept.
QString forwardFile(const QString &folder);
//! Defaults when there is no such file. The redactor knows the secret afterwards.
Result<ForwardSettings> readForwardSettings(const QString &folder);
Result<void> writeForwardSettings(const QString &folder, const ForwardSettings &settings);

//! An update that waits, or was put aside.
struct HeldUpdate
{
    qint64 id = 0;               //!< of the delivery
    UpdateId update{};
    QString type;
    QString chat;                //!< its title, or who it is from

    bool operator==(const HeldUpdate &) const = default;
};

//! One attempt to deliver an update.
struct ForwardAttempt
{
    qint64 serial = 0;           //!< rises by one
    HeldUpdate update;
    DeliveryAttempt attempt;
    QString method = {};         //!< that the answer named
};

//! The updates that wait for the one at their head.
struct ForwardQueue
{
    HeldUpdate head;
    DeliveryQueue queue;
    qint64 nextTryMs = 0;        //!< Unix milliseconds; 0: it has not failed yet, or is under way

    bool isHeldBack() const { return queue.attempts > 0; }   //!< the head has failed: it is poisonous
};

//! How forwarding is going.
struct ForwardState
{
    static constexpr int MostAttempts = 500;
    static constexpr int MostQueues = 200;
    static constexpr int MostAside = 1000;

    bool isOpen = false;              //!< what waits is known: the bot receives by long polling
    bool isFull = false;              //!< so much waits that the server keeps the rest
    bool isGone = false;              //!< 410 for 23 hours; goes on when settings are set
    int waiting = 0;                  //!< updates, without those put aside
    int queueCount = 0;
    qint64 delivered = 0;             //!< in this run
    QList<ForwardAttempt> attempts;   //!< the last ones, oldest first
    QList<ForwardQueue> queues;       //!< first those that are held back, the longest first
    QList<HeldUpdate> aside;
    std::optional<Error> error;       //!< of the journal
    std::optional<Error> settingsError;   //!< of what is kept, that cannot be read; it is off
    QString callMethod;               //!< the last method named by an answer that failed …
    std::optional<Error> callError;   //!< … and why
};

//! What the operator does about an update that waits or was put aside.
enum class ForwardStep { TryNow, PutAside, LetFlow, DeliverAgain, Forget };

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::ForwardState)
