// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/receiverstate.h"
#include "widgets/theme.h"

#include <QWidget>

class QMenu;

namespace Botdesk {

class Button;
class FilterField;
class SegmentedControl;
class SplitButton;
class ToolButton;
class UpdateStore;

//! The line above the table: start and stop, filter, what becomes of the rest, follow, pause, more.
class UpdatesToolbar final : public QWidget
{
    Q_OBJECT
public:
    enum class Others { Hidden, Shown };   //!< what becomes of rows that do not match

    explicit UpdatesToolbar(UpdateStore &store, QWidget *parent = nullptr);

    FilterField *filter() const { return m_filter; }
    void setPhase(ReceiverState::Phase phase);
    void setReceiverMenu(QMenu *menu);           //!< borrowed, like the two below
    void setMoreMenu(QMenu *menu);
    void setTypesMenu(QMenu *menu);
    void setTypeCount(int count);                //!< for the button of a narrow window
    void setMatches(qsizetype current, qsizetype all, bool isFiltering);   //!< @p current counts from 1; 0: none
    Others others() const;
    void setOthers(Others others);
    void setFollowing(bool on);
    void setPaused(bool on, qsizetype waiting);
    void setNarrow(bool on);

signals:
    void startWanted();
    void stopWanted();
    void othersChanged(Botdesk::UpdatesToolbar::Others others);
    void followToggled(bool on);
    void pauseToggled(bool on);
    void previousWanted();
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameButtons();

    SplitButton *m_start;
    Button *m_mode;
    FilterField *m_filter;
    ToolButton *m_star;
    ToolButton *m_previous;
    ToolButton *m_next;
    SegmentedControl *m_others;
    Button *m_types;
    Button *m_follow;
    ToolButton *m_pause;
    ToolButton *m_more;   //!< opens its menu itself: with setMenu() it would get an arrow
    bool m_isStopped = true;
    bool m_isNarrow = false;
};

} // namespace Botdesk
