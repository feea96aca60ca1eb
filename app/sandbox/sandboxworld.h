// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sandboxhost.h"

#include <QHash>
#include <QTimer>

namespace Botdesk {

//! What the pages know of the Sandbox: its people, chats and bot, asked for again whenever something changed over there.
class SandboxWorld final : public QObject
{
    Q_OBJECT
public:
    struct Person
    {
        qint64 id = 0;
        QString name;
        QString username;
        QString languageCode;
        bool isPremium = false;
        bool hasBlocked = false;

        bool operator==(const Person &) const = default;
    };

    struct Chat
    {
        qint64 id = 0;
        QString type;      //!< "group", "supergroup", "channel", "private"
        QString title;
        QList<std::pair<qint64, QString>> members;   //!< id and status

        bool isPrivate() const { return type == QLatin1StringView("private"); }
        bool has(qint64 person) const;
        bool operator==(const Chat &) const = default;
    };

    struct Bot
    {
        qint64 id = 0;
        QString name;
        QString username;
        QHash<QString, bool> switches;   //!< as BotFather has them: "inline", "inline_feedback", "privacy", "groups"

        bool operator==(const Bot &) const = default;
    };

    //! The scenario that runs, or how the last one ended.
    struct Scenarios
    {
        QStringList names;
        QString running;   //!< empty: none
        int done = 0;
        int failed = 0;
        int left = 0;

        bool operator==(const Scenarios &) const = default;
    };

    explicit SandboxWorld(SandboxHost &host, QObject *parent = nullptr);

    SandboxHost &host() const { return m_host; }
    const QList<Person> &people() const { return m_people; }
    const QList<Chat> &chats() const { return m_chats; }   //!< groups, supergroups and channels
    const Bot &bot() const { return m_bot; }
    const Scenarios &scenarios() const { return m_scenarios; }
    qint64 clockAhead() const { return m_clockAhead; }     //!< seconds that its clock was advanced by
    const Person *person(qint64 id) const;
    const Chat *chat(qint64 id) const;
    QString nameOf(qint64 id) const;                        //!< of a person, a chat or the bot

    //! Does something over there; an Error is told by failed().
    void act(const QString &path, const QJsonObject &body, std::function<void(const QJsonObject &)> done = {});
    const QString &injectDraft() const { return m_injectDraft; }   //!< what was typed into InjectDialog
    void setInjectDraft(const QString &json) { m_injectDraft = json; }

    void playOrStop(const QString &scenario);
    void refresh();

signals:
    void changed();                              //!< also when only messages have changed
    void scenariosChanged();
    void failed(const QString &words);

private:
    void ask();
    void askForScenarios();
    void take(const QJsonObject &state);

    SandboxHost &m_host;
    QList<Person> m_people;
    QList<Chat> m_chats;
    Bot m_bot;
    Scenarios m_scenarios;
    QString m_injectDraft;
    qint64 m_clockAhead = 0;
    bool m_isAsking = false;
    bool m_isStale = false;
};

} // namespace Botdesk
