// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/headreading.h"

#include <utility>

namespace Botdesk {

void HeadReading::begin()
{
    State unread = Unread;
    if (!m_state.compare_exchange_strong(unread, Reading))
        return;
    readHeads(m_updates);
    m_state = Read;
    m_state.notify_all();
}

QList<ReceivedUpdate> HeadReading::take()
{
    begin();
    m_state.wait(Reading);
    return std::exchange(m_updates, {});
}

} // namespace Botdesk
