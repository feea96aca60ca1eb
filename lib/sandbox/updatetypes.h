// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Botdesk::Sandbox {

//! Which update types a bot wants; a bit for each type, in the server's order.
using UpdateMask = quint64;

const QList<QByteArray> &updateTypeNames();
int updateTypeIndex(QByteArrayView name);   //!< -1 for an unknown one
UpdateMask defaultUpdateMask();

//! What "allowed_updates" makes of @p current: unchanged when @p json is empty or no array of strings; the default set
//! for an array without a known name. Names count in any case, unknown ones are skipped.
UpdateMask readAllowedUpdates(QByteArrayView json, UpdateMask current);

//! The names to show, or nothing when the mask is the default set.
QList<QByteArray> listedUpdates(UpdateMask mask);

} // namespace Botdesk::Sandbox
