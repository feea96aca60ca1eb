// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "deliver/deliveryengine.h"
#include "deliver/deliveryjournal.h"
#include "deliver/webhookcall.h"
#include "types/updatehead.h"

#include <functional>

namespace Botdesk {

//! Delivers what a bot receives by long polling to a webhook, as Telegram would.
//!
//! An update is put() into the journal before it is stored, goes out when it is stored (release()), and is confirmed to
//! the server while there hasRoom(). What the journal still holds of a run before goes out first. Lives in one thread;
//! whoever opens the journal holds the bot's ReceiverLock.
class Forwarder final : public QObject
{
    Q_OBJECT
public:
    //! How a method that an answer names is called.
    using Call = std::function<QFuture<Result<ApiAnswer>>(const QString &method, const Parameters &parameters)>;

    explicit Forwarder(Call call, QObject *parent = nullptr);

    Result<void> open(const QString &path);
    bool isOpen() const { return m_journal.has_value(); }
    void setTarget(const std::optional<DeliveryTarget> &target) { m_engine.setTarget(target); }   //!< nothing: all waits
    void setTriesAgain(bool on) { m_engine.setLimits({.triesAgain = on}); }

    //! On disk when it returns. After an Error the same may be put once more.
    Result<void> put(const QList<ReceivedUpdate> &updates);
    void release();               //!< what was put is stored
    bool hasRoom() const;         //!< for more: else the server keeps the rest

    void pause() { m_engine.pause(); }     //!< what is under way ends well
    void resume() { m_engine.resume(); }
    int calls() const { return m_calls; }  //!< of methods that answers named, under way

    // What holds others back, and what was put aside. Nothing happens to an id that is not there.
    void tryNow(qint64 id);
    void putAside(qint64 id);     //!< it is not tried any more, also after a restart
    void letFlow(qint64 id);      //!< it is tried on, and those behind it do not wait for it
    void deliverAgain(qint64 id); //!< that was put aside
    void forget(qint64 id);       //!< that was put aside: it is not delivered any more

    const DeliveryEngine &engine() const { return m_engine; }
    UpdateHead headOf(qint64 id) const;    //!< of one that waits or was put aside

signals:
    void attempted(const Botdesk::DeliveryAttempt &attempt);
    void delivered(qint64 id, const QString &method);      //!< that the answer names, or nothing
    void callFailed(const QString &method, const Botdesk::Error &error);
    void roomMade();
    void failed(const Botdesk::Error &error);              //!< the journal: what was delivered may come again
    void gone();                                           //!< 410 for 23 hours; there is no target any more
    void changed();                                        //!< after all of these

private:
    void settle(qint64 id, const HttpReply &reply);
    void call(const WebhookCall &call);
    void note(const Result<void> &written);

    Call m_call;
    std::optional<DeliveryJournal> m_journal;
    DeliveryEngine m_engine;
    QList<Delivery> m_put;        //!< in the journal, and not known to be stored
    int m_calls = 0;
};

} // namespace Botdesk
