// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/botprofile.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace Botdesk {

class Settings;

//! Something that changes what a bot receives, in words for the operator.
struct GuardedChange
{
    //! A way to do it, named by its verb.
    struct Choice
    {
        QString text;
        bool loses = false;          //!< updates are gone for good
    };

    QString title;                   //!< "Delete the webhook"
    QString what;                    //!< what will happen, in one sentence
    QStringList consequences;
    QList<Choice> choices;           //!< the first is what is done where nobody is asked
    bool needsName = false;          //!< of a live bot the name is to be typed: another server loses its updates by it
};

//! The one place that stands before everything that changes what a bot receives.
//!
//! Names the bot, its environment in its colour and what will happen, and goes on after an explicit yes only. The Sandbox
//! is never asked about; test bots only before a loss, unless Settings say otherwise. Whoever is not at Telegram's test
//! environment nor in the Sandbox is live, an own Bot API server too: real people are behind it.
class Guard final : public QObject
{
    Q_OBJECT
public:
    Guard(const Settings &settings, QWidget *window, QObject *parent = nullptr);   //!< both outlive it

    bool asksAbout(const BotProfile &profile, const GuardedChange &change) const;

    //! Calls @p go with the number of the choice: at once where nobody is asked, else after the operator has chosen. Never
    //! after No, and never when @p context has gone.
    void ask(const BotProfile &profile, const GuardedChange &change, QObject *context, std::function<void(int)> go);

    QWidget *window() const { return m_window; }

private:
    const Settings &m_settings;
    QWidget *m_window;
};

} // namespace Botdesk
