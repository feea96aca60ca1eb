// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "types/updatehead.h"

#include <atomic>

namespace Botdesk {

//! Reads the heads of updates while another thread has something else to do with them, such as waiting for the disk.
//! Whichever thread comes to it first reads, so that nobody waits for one that does not get its turn.
class HeadReading
{
public:
    explicit HeadReading(QList<ReceivedUpdate> updates) : m_updates(std::move(updates)) { }

    void begin();                    //!< from any thread; returns at once when another has begun
    QList<ReceivedUpdate> take();    //!< once: what was given, with heads; waits for a thread that is at it

private:
    enum State { Unread, Reading, Read };

    QList<ReceivedUpdate> m_updates;
    std::atomic<State> m_state = Unread;
};

} // namespace Botdesk
