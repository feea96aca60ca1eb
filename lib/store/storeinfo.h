// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/outgoing.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Botdesk {

//! A damaged file was set aside, and what could be read of it is in the new one.
struct Recovery
{
    QString damagedFile;         //!< where the old file is now
    QString reason;              //!< in SQLite's words
    qint64 recovered = 0;        //!< updates
    qint64 unreadable = 0;       //!< updates that must have been there and cannot be read
    qint64 atMs = 0;

    bool operator==(const Recovery &) const = default;
};

struct StoreInfo
{
    qint64 stored = 0;                          //!< updates
    LogId first{};                              //!< 0 when there is none
    LogId last{};
    LogId projected{};                          //!< up to here filters, search and conversations are filled
    qint64 bytes = 0;                           //!< on disk, with the write-ahead log
    std::optional<qint64> oldestMs = {};        //!< receipt of the first and the last row
    std::optional<qint64> newestMs = {};
    int schema = 0;
    std::optional<Recovery> recovery = {};      //!< until dismissRecovery()

    bool operator==(const StoreInfo &) const = default;
};

//! The stations of one update.
struct UpdateTimeline
{
    std::optional<qint64> date = {};             //!< Unix seconds; Telegram tells no finer
    qint64 receivedMs = 0;
    qint64 storedMs = 0;
    std::optional<qint64> acknowledgedMs = {};   //!< when the server was told, by the next offset or a 200
    std::optional<qint64> answeredMs = {};       //!< its query, by us
    QList<Exchange> answers;                     //!< our calls about it, oldest first
};

struct StoreSettings
{
    QString path;                                   //!< the database file; its folder is made with mode 0700
    bool readOnly = false;                          //!< for export beside a running window: nothing is written, but what a kill left over
    std::chrono::milliseconds busyTimeout{2000};    //!< how long a lock of another program is waited for
    qint64 keepExchanges = 20'000;                  //!< the oldest go first
    qint64 keepExchangeBytes = 64 * 1024 * 1024;
};

} // namespace Botdesk
