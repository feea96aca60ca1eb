// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeinfo.h"
#include "store/storedupdate.h"
#include "types/update.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace Botdesk {

class Button;
class PreviewPane;
class RawTab;
class SegmentedControl;
class Session;
class TimelineView;
class ToolButton;
class TreeTab;
class UpdateActions;

//! All about the chosen update: tree, JSON, timeline and preview, and what can be done with it, with the time left.
class UpdateDetail final : public QWidget
{
    Q_OBJECT
public:
    UpdateDetail(Session &session, UpdateActions &actions, QWidget *parent = nullptr);   //!< both outlive it

    void setUpdate(const StoredUpdate &update);    //!< loads what belongs to it
    LogId log() const { return m_stored.log; }
    void setBeside(bool on);                       //!< it stands beside the list: the preview goes below
    void setNarrow(bool on);                       //!< the preview becomes a tab
    void setCurrentTab(int index);
    int tabCount() const;
    QTabBar *tabs() const { return m_tabs; }

signals:
    void loaded();                                 //!< what stands in it is of the chosen update
    void besideWanted(bool on);
    void relatedWanted(const QString &filter);

private:
    QWidget *makeHead();
    void load();
    void loadTimeline();
    void showJson(const QByteArray &json);
    void placePreview();
    void tick();
    void dressActions();
    void placeBar();

    Session &m_session;
    UpdateActions &m_actions;
    StoredUpdate m_stored;
    std::optional<UpdateTimeline> m_timeline;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    TreeTab *m_tree;
    RawTab *m_raw;
    TimelineView *m_stations;
    PreviewPane *m_preview;
    QSplitter *m_split;
    SegmentedControl *m_place;
    Button *m_reply;
    Button *m_answer;
    Button *m_approve;
    Button *m_decline;
    Button *m_curl;
    ToolButton *m_more;
    QWidget *m_bar;        // the buttons: beside the tabs, or below them where it is tight
    QVBoxLayout *m_head;
    QHBoxLayout *m_headRow;
    QTimer m_pause;        // keys that run through the list do not load every row
    QTimer m_second;
    bool m_isNarrow = false;
    bool m_isBeside = false;
    int m_generation = 0;
};

} // namespace Botdesk
