// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/flowadvance.h"

#include <QFuture>
#include <QMap>
#include <QObject>

#include <optional>

namespace Botdesk {

class Session;
struct Committed;

//! Answers for a bot by a Flow, as the bot's program would: what is stored moves people along, and the calls are made.
//!
//! Only what is stored after start() is answered. Each person's place is kept in the bot's store, together with the last
//! update that was handled, *before* the calls are made: after a crash none is made twice, some may be missing. Updates are
//! handled one after the other, in order of arrival. Lives in the session's thread.
class FlowRunner final : public QObject
{
    Q_OBJECT
public:
    explicit FlowRunner(Session &session, QObject *parent = nullptr);   //!< @p session outlives it; off until told
    //! The one of @p session, made at the first time; two would answer everything twice. It goes with the session.
    static FlowRunner &of(Session &session);

    //! Goes on where a former run stood, when one was on: also with what was stored since. The future ends with whether it is on.
    QFuture<Result<bool>> resume();
    //! From now on. People who stand in a step that @p flow has too stay there. @p tag is the caller's, and kept with it.
    void start(const Flow &flow, const QString &tag = {});
    void change(const Flow &flow);   //!< the run goes on with it; nothing that arrives is missed
    void stop();   //!< no call is begun any more; where people stand is kept

    bool isRunning() const { return m_flow.has_value(); }
    const Flow *flow() const { return m_flow ? &*m_flow : nullptr; }
    const QString &tag() const { return m_tag; }
    QStringList places() const;      //!< the step of everybody who is in the conversation
    FlowState stateOf(ChatId chat, UserId person) const;
    void forgetPeople();   //!< all stand at the beginning again

signals:
    void runningChanged();   //!< or with another flow
    void ready();   //!< after start(): what is stored from now on is answered
    void advanced(Botdesk::ChatId chat, Botdesk::UserId person, const Botdesk::FlowState &state);
    void refused(const Botdesk::FlowCall &call, const Botdesk::Error &error);   //!< the next call of the step is made all the same

private:
    struct Work
    {
        LogId log{};
        QList<FlowCall> calls;
    };

    void takeStored(const Committed &committed);
    void catchUp();
    void queue(LogId log);
    void handleNext();
    void handle(LogId log, const QByteArray &json);
    void makeCalls(Work work);
    void finishUpdate();
    void restorePeople(const QJsonObject &json);
    void restore(const QJsonObject &json);
    void begin();
    QByteArray kept() const;
    QFuture<Result<void>> save();

    Session &m_session;
    std::optional<Flow> m_flow;
    QString m_tag;
    QMap<std::pair<ChatId, UserId>, FlowState> m_people;
    QList<LogId> m_waiting;
    LogId m_queued{};         //!< the last one that was ever queued
    LogId m_handled{};        //!< the last one whose effect on people is kept
    bool m_isBusy = false;
    bool m_isRestored = false;   //!< people of former runs are known
    bool m_isReady = false;   //!< it is known where to begin
    int m_run = 0;            //!< counts starts and stops: answers to questions of a former run are nobody's
};

} // namespace Botdesk
