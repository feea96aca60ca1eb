// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands.h"
#include "webhook/diagnosis.h"

#include <QJsonArray>

namespace Botdesk {

//! `webhook probe [URL]`. @p words is what stands behind "probe"; without a URL the bot's webhook is asked for.
CommandKind::Made makeProbe(const QCommandLineParser &parser, const CommonOptions &options, const QStringList &words);

//! For --json: id, class, state, cause, check, fix, certain, and when.
QJsonArray findingsJson(const WebhookDiagnosis &diagnosis);

} // namespace Botdesk
