// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QTableView>

namespace Botdesk {

class Button;
class UpdateListModel;

//! The table of updates. Follows the end while it is there; otherwise what is under the pointer stays where it is, and a
//! button tells how many are new.
class UpdateView final : public QTableView
{
    Q_OBJECT
public:
    explicit UpdateView(UpdateListModel &model, QWidget *parent = nullptr);   //!< @p model outlives the view

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool on);
    void setNarrow(bool on);                 //!< hides what a small window has no room for
    QByteArray columns() const;                    //!< as the operator wants them; what a narrow view hides is no wish
    void restoreColumns(const QByteArray &state);
    LogId currentLog() const;
    void setCurrentLog(LogId log);           //!< scrolls there; nothing for a row that is not shown

signals:
    void followingChanged(bool on);
    void currentLogChanged(Botdesk::LogId log);
    void opened(Botdesk::LogId log);         //!< Return or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void reset() override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void sizeColumns();
    void restoreCurrent();
    void showNew();
    bool isAtEnd() const;

    UpdateListModel &m_model;
    Button *m_new;
    bool m_isFollowing = true;
    bool m_isScrollingItself = false;
    LogId m_newFrom{};       // where new rows began when the end was last left
    LogId m_kept{};          // the chosen row, found again after a filter has changed
    int m_newCount = 0;
    QByteArray m_wideColumns;
    bool m_isNarrow = false;
};

} // namespace Botdesk
