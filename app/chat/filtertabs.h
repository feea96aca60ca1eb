// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tag.h"

#include <QWidget>

class QButtonGroup;

namespace Botdesk {

//! A row of tabs with counts, one of which is on: All, Unread 4, Waiting 2, Failed 1. Arrows move.
class FilterTabs final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterTabs(const QString &accessibleName, QWidget *parent = nullptr);

    int addTab(const QString &text, Tone tone = Tone::Neutral, const QString &iconName = {});   //!< icon where it is narrow
    void setCount(int tab, int count);   //!< 0 hides the badge
    int current() const;
    void setCurrent(int tab);

signals:
    void currentChanged(int tab);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    QButtonGroup *m_group;
};

} // namespace Botdesk
