// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "window/botline.h"

#include <QPointer>
#include <QTimer>

namespace Botdesk {

class BroadcastWindow;
class ChatsPage;
class KeyboardsPage;
class Page;
class Settings;
class StatusLine;
class UpdatesPage;
class WebhookPage;
struct BotChange;
struct WebhookSettings;

//! One open bot in the window: its pages, and how it stands in the rail, the switcher and the status line.
class BotView final : public QObject
{
    Q_OBJECT
public:
    BotView(Session &session, Settings &settings, QObject *parent = nullptr);   //!< @p session outlives it
    ~BotView() override;                                                        //!< deletes the pages

    Session &session() const { return m_session; }
    QList<Page *> pages() const { return m_pages; }
    UpdatesPage *updates() const { return m_updates; }
    ChatsPage *chats() const { return m_chats; }
    BroadcastWindow &broadcasts();            //!< its window for many, made when it is first wanted
    KeyboardsPage *keyboards() const { return m_keyboards; }
    BotLine line() const;
    void fill(StatusLine &status) const;      //!< all but the rate, which grows by rateMeasured()

    //! The line of a bot that is not open.
    static BotLine lineOf(const BotProfile &profile);

signals:
    void changed();
    void rateMeasured(double perSecond);      //!< once a second
    void pageWanted(Botdesk::Page *page);
    void sandboxWanted();
    void phoneWanted();                       //!< the Sandbox's page, whichever bot is shown
    void sandboxTryWanted();                  //!< keyboards() is to be given the Sandbox's bot
    void botChangeWanted(const Botdesk::BotChange &change);      //!< answer with keyboards()->apply()
    void flowRunWanted();                     //!< the same, to run a flow
    void startWanted();
    void skipWanted();
    void webhookSettingWanted(const Botdesk::WebhookSettings &settings, const Botdesk::WebhookInfo &now);
    void webhookDeletionWanted();
    void broadcastWanted(const Botdesk::Broadcast &broadcast);   //!< answer with broadcasts().start()
    void switchWanted(Botdesk::BotProfile::Receiving to);
    void newTokenWanted();
    void settingsWanted();

private:
    void makePages(Settings &settings);
    QString outgoingText() const;
    void connectKeyboards();
    void measure();
    void askForSize();
    void showBroadcasts();
    void askForInterrupted();
    void tellInterrupted(const Result<QList<Broadcast>> &all);

    Session &m_session;
    QList<Page *> m_pages;
    UpdatesPage *m_updates = nullptr;
    ChatsPage *m_chats = nullptr;
    KeyboardsPage *m_keyboards = nullptr;
    WebhookPage *m_webhook = nullptr;
    QPointer<BroadcastWindow> m_broadcasts;   // above the window that the pages are in
    BroadcastId m_interrupted{};
    QTimer m_second;
    QTimer m_offering;                        // of keyboards to the composer
    qint64 m_stored = 0;
    qint64 m_bytes = 0;
    qint64 m_arrived = 0;                     // since the last second
    int m_pending = -1;                       // on the server; -1: not known
    int m_secondsToSize = 0;
};

} // namespace Botdesk
