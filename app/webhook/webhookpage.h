// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "webhook/webhooksettings.h"
#include "widgets/page.h"

class QStackedWidget;
class QTabBar;

namespace Botdesk {

class Banner;
class ForwardPane;
class ListenerCard;
class ListenerForm;
class RequestsPane;
class RulesPane;
class SegmentedControl;
class ServerPane;

//! Receiving by webhook: what the server says of it, the listener here, what came to it, and what it answers.
class WebhookPage final : public Page
{
    Q_OBJECT
public:
    explicit WebhookPage(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

    bool prepareMore() override;
    QString title() const override;
    QString iconName() const override;
    QString helpText() const override;
    void focusFirst() override;
    void setNarrow(bool narrow) override;
    QList<QWidget *> panes() const override;

    void refresh() override;
    QList<QAction *> menuActions() const override { return {m_probe}; }

signals:
    void startWanted();
    void webhookSettingWanted(const Botdesk::WebhookSettings &settings, const Botdesk::WebhookInfo &now);
    void webhookDeletionWanted();
    void switchWanted(Botdesk::BotProfile::Receiving to);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Tab { Server, Listener, Requests, Answers, Forward };

    void build();
    QWidget *makeHead();
    QWidget *makeListenerTab();
    void chooseMode(int index);
    void showState();
    void tellListening(const ListenerPlace &place);
    void noteCall(const CallRecord &record);
    void showStrangers();

    Session &m_session;
    QAction *m_probe;
    SegmentedControl *m_mode = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_strangers = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_panes = nullptr;
    ServerPane *m_server = nullptr;
    ListenerCard *m_card = nullptr;
    ListenerForm *m_form = nullptr;
    RequestsPane *m_requests = nullptr;
    RulesPane *m_rules = nullptr;
    ForwardPane *m_forward = nullptr;
    std::optional<WebhookInfo> m_info;   // as the server told last
    bool m_wasSet = false;               // a webhook, since the page is there
    bool m_isNarrow = false;
};

} // namespace Botdesk
