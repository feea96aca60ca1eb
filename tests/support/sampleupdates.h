// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "types/updatehead.h"

#include <QByteArrayList>

namespace Botdesk::Testing {

//! One update of each of the more frequent types, as a server sends them, with rising ids from @p firstId.
QByteArrayList sampleUpdates(qint64 firstId = 718204411);

//! A message of Alice's.
QByteArray textMessage(qint64 updateId, const QString &text, qint64 date = 1767104725);

//! A press of Alice's on "💸 Refund" under a message of the bot's.
QByteArray buttonPress(qint64 updateId, const QString &queryId);

//! As the source hands them over. Fails the test run when one of @p jsons is no update.
QList<ReceivedUpdate> received(const QByteArrayList &jsons, qint64 receivedMs);

} // namespace Botdesk::Testing
