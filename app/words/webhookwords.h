// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/explanation.h"

namespace Botdesk {

//! Why updates do not come, in the operator's language.
struct WebhookWords
{
    QString cause;   //!< what is wrong, one or two sentences
    QString check;   //!< how to make sure of it
    QString fix;     //!< what mends it
};

WebhookWords wordsFor(const WebhookExplanation &explanation);

} // namespace Botdesk
