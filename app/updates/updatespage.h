// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversation.h"
#include "updates/updatestoolbar.h"
#include "widgets/page.h"

#include <QTimer>

class QSplitter;

namespace Botdesk {

class DetailPlace;
class Label;
class LiveRows;
class Minimap;
class Session;
class Toast;
class TypeChips;
class TypeCounts;
struct StoredUpdate;
class UpdateActions;
class UpdateDelegate;
class UpdateFiltering;
class UpdateListModel;
class UpdateListPane;
class UpdatesNotices;
class UpdateView;

//! The page "Updates": what arrives, live, filtered and in full.
class UpdatesPage final : public Page
{
    Q_OBJECT
public:
    explicit UpdatesPage(Session &session, QWidget *parent = nullptr);   //!< @p session outlives the page
    ~UpdatesPage() override;

    QString title() const override;
    QString iconName() const override;
    QString helpText() const override;
    void focusFirst() override;
    void focusSearch() override;
    void refresh() override;
    void setNarrow(bool on) override;
    QList<QWidget *> panes() const override;
    QList<QAction *> menuActions() const override { return m_menuActions; }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    void setFilterText(const QString &text);       //!< as if the operator had typed it
    void showUpdate(LogId log);                    //!< chooses it, when it is among the rows

signals:
    void filled();                  //!< the first rows are there to be painted, or there are none
    void chatOpened(const Botdesk::ConversationKey &conversation, std::optional<Botdesk::MessageId> message);
    void sandboxWanted();
    void startWanted();                            //!< of receiving; the window's guard may ask first
    void skipWanted();                             //!< of what is pending
    void webhookDeletionWanted();
    void newTokenWanted();
    void settingsWanted();                         //!< of receiving

private:
    void buildLayout();
    void connectRows();
    void connectToolbar();
    void connectDetail();
    void openChatOf(const StoredUpdate &update);
    void watchStore();
    void makeActions();
    QAction *addMenuAction(const QString &text, const QKeySequence &shortcut);
    void showDetail(LogId log);
    void setBeside(bool on);
    void setPaused(bool on);
    void toggleReceiving();
    void copyBotLink();

    Session &m_session;
    LiveRows *m_rows;
    LiveRows *m_matches;
    LiveRows *m_unanswered;
    TypeCounts *m_counts;
    UpdateListModel *m_model;
    UpdateView *m_view;
    Minimap *m_minimap;
    UpdateDelegate *m_delegate;
    UpdateListPane *m_list;
    UpdatesToolbar *m_toolbar;
    TypeChips *m_chips;
    Label *m_filterError;
    UpdatesNotices *m_notices;
    UpdateActions *m_updateActions;
    DetailPlace *m_detail;
    QSplitter *m_split;
    UpdateFiltering *m_filtering = nullptr;   // made of the others
    Toast *m_toast;
    QList<QAction *> m_menuActions;
    LogId m_wantedDetail{};
    QTimer m_unansweredPause;
    bool m_isBeside = false;
    bool m_isNarrow = false;
};

} // namespace Botdesk
