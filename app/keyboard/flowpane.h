// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowrun.h"

#include <QWidget>

class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace Botdesk {

class Banner;
class FlowActions;
class FlowMap;
class FlowPhone;
class FlowProblemsPane;
class FlowSettingsForm;
class FlowStepForm;
class Label;

//! The open flow: its map, and beside it the chosen step, the problems, and a phone to press through it.
class FlowPane final : public QWidget
{
    Q_OBJECT
public:
    FlowPane(FlowModel &model, FlowLibrary &library, FlowRun &run, FlowActions &actions, QWidget *parent = nullptr);   //!< all outlive it

    FlowMap *map() const { return m_map; }
    FlowPhone *phone() const { return m_phone; }
    FlowStepForm *stepForm() const { return m_step; }
    QTabBar *tabs() const { return m_tabs; }
    QList<QWidget *> panes() const;
    void showPreview();                      //!< begins the talk anew
    void showProblems();
    QSplitter *splitter() const { return m_split; }

signals:
    void newAsked();
    void keyboardEditAsked(const QString &keyboard);
    void stopAsked();
    void phoneAsked();                       //!< the Sandbox's page

private:
    QWidget *makeMapPart();
    QWidget *makeSide();
    QWidget *makeZoom();
    void connectParts();
    void refresh();
    void refreshRun();
    void showRefused(const QString &method, const Error &error);
    void showSide(int tab);
    void showMenu(const QPoint &at);

    FlowModel &m_model;
    FlowLibrary &m_library;
    FlowRun &m_run;
    FlowActions &m_actions;
    Banner *m_banner;                        // while it runs
    Banner *m_refused;                       // what the server did not take
    QStackedWidget *m_stack;                 // the work, or that nothing is open
    QSplitter *m_split;
    FlowMap *m_map;
    Label *m_zoom = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_side = nullptr;
    QStackedWidget *m_inspector = nullptr;
    QScrollArea *m_inspectorScroll = nullptr;
    FlowStepForm *m_step = nullptr;
    FlowSettingsForm *m_settings = nullptr;
    FlowProblemsPane *m_problems = nullptr;
    FlowPhone *m_phone = nullptr;
};

} // namespace Botdesk
