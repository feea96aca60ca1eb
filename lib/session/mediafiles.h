// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/mediacache.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace Botdesk {

class BotWorker;
struct ApiServer;

//! How it stands with one received file.
struct MediaState
{
    enum class Phase {
        Unknown,    //!< nobody has looked yet
        Absent,     //!< not here
        Waiting,    //!< asked for; others come first
        Loading,
        Here,       //!< whole, at `path`
        Failed,     //!< `error` says why; fetch() tries again
    };

    Phase phase = Phase::Unknown;
    qint64 received = 0;                  //!< bytes so far, while Loading
    qint64 total = 0;                     //!< bytes in all; 0 when nobody said
    QString path = {};
    std::optional<Error> error = {};

    bool isUnderWay() const { return phase == Phase::Waiting || phase == Phase::Loading; }
    bool operator==(const MediaState &) const = default;
};

//! The files of received messages: asked for one by one, kept in a bounded folder of the bot (see MediaCache).
//!
//! Lives in the window's thread and touches no disk: loading and keeping happen in the network thread. A file is loaded
//! once at a time, whoever asks; three at a time in all. A partial one is never shown as whole. Where the bot's server
//! keeps its files on this computer (--local), they are read where they are.
class MediaFiles final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 CloudLimit = 20971520;             //!< bytes: what getFile serves, but for a server with --local
    static constexpr qint64 DefaultLimit = 500 * 1024 * 1024;  //!< bytes kept of one bot

    MediaFiles(BotWorker *worker, const ApiServer &server, bool isSandbox, QObject *parent = nullptr);

    void setFolder(const QString &folder);    //!< before the first file; without one every fetch fails
    void setLimit(qint64 bytes);              //!< what is beyond it is removed at once, longest unused first

    MediaState state(const QString &uniqueId) const { return m_states.value(uniqueId); }

    //! Whether the server would refuse it for its size, known before it is asked. An own server is asked.
    bool isTooLarge(qint64 size) const { return m_isCloud && size > CloudLimit; }

    void look(const WantedFile &file);        //!< whether it is here from before; then changed()
    void fetch(const WantedFile &file, bool urgent = true);   //!< @p urgent: before those that wait
    void cancel(const QString &uniqueId);

    //! Where the file is, checked now. NotFound when somebody has removed it; its state is Absent then.
    QFuture<Result<QString>> path(const QString &uniqueId);
    //! Copies it to @p target, whole or not at all. What stood there is replaced.
    QFuture<Result<void>> save(const QString &uniqueId, const QString &target);

signals:
    void changed(const QString &uniqueId);

private:
    void take(const QString &uniqueId, const MediaState &state);

    BotWorker *m_worker;
    bool m_isCloud;
    QHash<QString, MediaState> m_states;
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::MediaState)
