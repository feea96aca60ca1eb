// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/liverows.h"
#include "widgets/theme.h"

#include <QScrollBar>

namespace Botdesk {

//! The scroll bar of the table, with what stands where: a tick in the category's colour for a sample of the rows, and an
//! accent where rows match the filter. Decorative for screen readers: it is a scroll bar to them.
class Minimap final : public QScrollBar
{
    Q_OBJECT
public:
    Minimap(UpdateStore &store, const LiveRows &rows, const LiveRows &matches, QWidget *parent = nullptr);

    void setMarksMatches(bool on);      //!< shows the matches instead of the sample
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sample();
    int ticks() const;

    UpdateStore &m_store;
    const LiveRows &m_rows;
    const LiveRows &m_matches;
    bool m_marksMatches = false;
    QTimer m_pause;
    int m_generation = 0;
    QList<Color> m_sample;              // from top to bottom, evenly spaced
};

} // namespace Botdesk
