// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/csvtable.h"
#include "store/broadcast.h"
#include "store/store.h"

namespace Botdesk {

//! Whom a broadcast goes to, and what was left out on the way there.
struct RecipientList
{
    struct LeftOut
    {
        enum class Why {
            Duplicate,   //!< of an earlier one
            Invalid,     //!< neither an id nor a @username
            NoChat,      //!< the row is empty there
        };

        int row = 0;     //!< as counted in what was read, from 1; a table's first row is its second line
        QString text;
        Why why = Why::Invalid;

        bool operator==(const LeftOut &) const = default;
    };

    QList<BroadcastRecipient> recipients = {};
    QStringList columns = {};                    //!< names of placeholders that some of them can fill
    QList<LeftOut> leftOut = {};
    int unknownNames = 0;                        //!< @usernames nobody is known by here: good for public groups and channels only
};

//! Who is known by a @username, in lower case without "@".
using KnownNames = QHash<QString, ChatId>;

//! Ids, @usernames and t.me links, divided by white space, commas or semicolons.
RecipientList recipientsFromText(const QString &text, const KnownNames &known = {});

//! Of @p table's rows, whose chat stands in column @p chatColumn.
RecipientList recipientsFromTable(const CsvTable &table, int chatColumn, const KnownNames &known = {});

//! The column of @p table that most likely holds ids or @usernames; -1 when it has none at all.
int chatColumnOf(const CsvTable &table);

//! A column's name as a placeholder can have it: letters, digits and underscores.
QString placeholderName(const QString &column);

//! Who of the store is meant.
struct PeopleFilter
{
    enum class Who { People, Groups, Channels, All };

    Who who = Who::People;
    QString search = {};          //!< part of title, @username or id
    qint64 seenSinceMs = 0;       //!< 0: whenever
    bool leavesOutTroubled = true;   //!< who has blocked the bot, and the like
};

//! Those of @p store who pass @p filter, latest first, with the names that their last message tells. Finishes in any thread.
QFuture<Result<RecipientList>> recipientsFromStore(UpdateStore &store, const PeopleFilter &filter, QObject *context);

//! All names that @p store knows.
QFuture<Result<KnownNames>> knownNames(UpdateStore &store, QObject *context);

} // namespace Botdesk
