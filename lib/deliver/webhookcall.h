// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/formdata.h"
#include "http/httpresponseparser.h"

#include <QJsonObject>

namespace Botdesk {

//! A method that the answer to a delivery wants to be called.
struct WebhookCall
{
    QString method;
    QJsonObject fields;
    QList<FormFile> files;
};

//! What @p reply names to be called; nothing when it names none, or one that an answer may not call.
std::optional<WebhookCall> readWebhookCall(const HttpReply &reply);

} // namespace Botdesk
