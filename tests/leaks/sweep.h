// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace Botdesk::Testing {

class Hunt;

//! Everything that is in any window now, or in @p only that one: texts of all kinds, titles, tooltips, what a screen reader is told, the items of
//! every list, and the clipboard.
void sweepWindows(Hunt &hunt, const QWidget *only = nullptr);

//! As long as it lives, every dialog and menu that comes up is swept and put away again, also one that its opener waits for.
class DialogSweeper final : public QObject
{
    Q_OBJECT
public:
    DialogSweeper(Hunt &hunt, QWidget &window);   //!< @p window stays

    int seen() const { return m_seen; }
    bool isAnyOpen() const;

private:
    void putAway();

    Hunt &m_hunt;
    QWidget &m_window;
    QTimer m_timer;
    int m_seen = 0;
};

} // namespace Botdesk::Testing
