// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/diagnosis.h"
#include "words/webhookwords.h"

namespace Botdesk {

WebhookWords wordsFor(const WebhookFinding &finding);

//! How it stands and why: "Failing now: The host is reached, but …".
QString sentenceFor(const WebhookFinding &finding);

//! What to do next: to mend it, or, where the cause is not certain, to make sure of it. Empty where all is well.
QString nextStepFor(const WebhookFinding &finding);

//! "DNS", "TCP" … as it stands before a step.
QString probeStepName(ProbeStep::Kind kind);

//! "ok", "failed" … of a step.
QString probeStateText(ProbeStep::State state);

//! What a step saw, a line for each thing: addresses, certificates, status, and what is wrong with it.
QStringList probeStepLines(const ProbeStep &step, const ProbeReport &report);

//! One step as text: name, state, time, and its lines indented below.
QString probeStepText(const ProbeStep &step, const ProbeReport &report);

//! What stands above the steps: which URL, and from where it was probed.
QString probeHeadText(const ProbeReport &report);

} // namespace Botdesk
