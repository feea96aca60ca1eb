// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/keyboardchoice.h"
#include "store/store.h"

#include <QWidget>

class QStackedWidget;

namespace Botdesk {

class BroadcastAssistant;
class BroadcastList;
class BroadcastProgressPane;
class Session;

//! One message for many: the list of what was sent so, the assistant for a new one, and how one goes.
class BroadcastWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit BroadcastWindow(Session &session, QWidget *parent = nullptr);   //!< a window of its own; @p session outlives it

    void openBroadcast(BroadcastId id);
    void refresh();
    void start(BroadcastId id);               //!< the operator has been asked, and wants it
    void setKeyboards(const QList<NamedKeyboard> &keyboards);   //!< that can go along with a message

    BroadcastList *list() const { return m_list; }
    BroadcastAssistant *assistant() const { return m_assistant; }
    BroadcastProgressPane *progress() const { return m_progress; }

signals:
    void keyboardEditAsked(const QJsonObject &markup, const QString &name);
    void keyboardDesignAsked();               //!< a new one
    void startWanted(const Botdesk::Broadcast &broadcast);   //!< answer with start()

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void beginNew(const QString &title, const QByteArray &draft);
    void keep(const Broadcast &broadcast, const QList<BroadcastRecipient> &recipients);
    void showBroadcast(const Broadcast &broadcast);
    void showList();
    void askToRemove(const Broadcast &broadcast);

    Session &m_session;
    QStackedWidget *m_stack;
    BroadcastList *m_list;
    BroadcastAssistant *m_assistant;
    BroadcastProgressPane *m_progress;
};

} // namespace Botdesk
