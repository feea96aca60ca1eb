// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "receive/sourcestate.h"
#include "types/updatehead.h"

#include <QObject>

namespace Botdesk {

//! Where a bot's updates come from. Nothing above knows whether they are asked for or delivered.
//!
//! Lives in the bot's thread. What has been handed over counts as stored only after accept(); until then nothing more is
//! handed over, so a slow disk slows the source down instead of filling the memory.
class UpdateSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;                  //!< also out of a conflict
    virtual void stop() = 0;                   //!< returns at once; no signal comes after it
    virtual void accept(UpdateId last) = 0;    //!< everything handed over up to and including @p last is on disk
    virtual void tryAgain() = 0;               //!< ends a wait, a conflict or a refused token; nothing while stopped

    const SourceState &state() const { return m_state; }

signals:
    //! Never empty, in the server's order; what has been accepted does not come again. Of the heads only the ids may have
    //! been read: storing reads the others, beside the disk.
    void received(const QList<Botdesk::ReceivedUpdate> &updates);
    void failed(const Botdesk::Error &error);   //!< one attempt; state() says how it goes on
    void stateChanged(const Botdesk::SourceState &state);

protected:
    void setState(const SourceState &state);

private:
    SourceState m_state;
};

} // namespace Botdesk
