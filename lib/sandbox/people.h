// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/updatequeue.h"
#include "sandbox/updatetypes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

namespace Botdesk::Sandbox {

//! Somebody with a phone.
struct Person
{
    qint64 id = 0;
    QString firstName;
    QString lastName;
    QString username;
    QString languageCode;
    QString phone;
    bool isPremium = false;
    bool isDeactivated = false;
    QSet<qint64> started;       //!< bots this person has written to: they may answer
    QSet<qint64> blocked;       //!< bots this person has blocked
    QList<QString> photos;      //!< file ids, newest first

    QString name() const { return lastName.isEmpty() ? firstName : firstName + QLatin1Char(' ') + lastName; }
};

struct Webhook
{
    QString url;                //!< empty: none is set
    QByteArray certificate;
    QByteArray secretToken;
    int maxConnections = 40;
    QString ipAddress;
    bool ipIsFixed = false;
    qint64 lastErrorDate = 0;   //!< Unix seconds; 0: none. No later success clears it
    QString lastErrorMessage;

    bool isSet() const { return !url.isEmpty(); }
};

//! A bot: what BotFather and its own set… methods say about it, and what waits for it.
struct Bot
{
    qint64 id = 0;
    QByteArray token;
    QString firstName;
    QString username;
    bool takesInlineQueries = true;    //!< BotFather: /setinline
    bool takesInlineFeedback = true;   //!< BotFather: /setinlinefeedback
    bool hasPrivacyMode = true;        //!< BotFather: /setprivacy
    bool joinsGroups = true;           //!< BotFather: /setjoingroups
    QString inlinePlaceholder;
    UpdateQueue queue;
    UpdateMask allowedUpdates = defaultUpdateMask();
    Webhook webhook;
    int webhookChanges = 0;            //!< how often it was set or taken away
    qint64 webhookSetAt = 0;           //!< Unix milliseconds of the last accepted setWebhook
    qint64 nextMessageId = 1;          //!< one counter for all its private chats and basic groups
    QMap<QString, QJsonArray> commands;                  //!< "scope|language" → BotCommand list
    QMap<QString, QMap<QString, QString>> profile;       //!< name, description, short_description → language → text
    QMap<qint64, QJsonObject> menuButtons;               //!< person → MenuButton; 0 is the default
    QMap<QString, QJsonObject> administratorRights;      //!< "groups", "channels" → default rights
    bool isRunning = true;             //!< until close or logOut; the next call starts it again
};

} // namespace Botdesk::Sandbox
