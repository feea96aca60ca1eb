// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "receive/webhooklistener.h"

namespace Botdesk {

//! Where `listen --webhook` waits for Telegram.
struct WebhookPlace
{
    WebhookServerSettings server;
    QByteArray path;
    QByteArray secret;
    QString secretFile;     //!< where the secret stands
    QString warning;        //!< about the certificate; empty when there is nothing to say
    QString openWarning = {};   //!< not empty when others than this computer reach it: told before it listens

    QString inWords(quint16 port) const;   //!< address and files, for whoever sets the webhook
};

void addWebhookOptions(QCommandLineParser &parser);

//! Nothing without --webhook. Path and secret that were not given are made once and kept in the bot's folder, so that a
//! webhook that was set stays right over a restart.
Parsed<std::optional<WebhookPlace>> readWebhookPlace(const QCommandLineParser &parser, const CommonOptions &options);

} // namespace Botdesk
