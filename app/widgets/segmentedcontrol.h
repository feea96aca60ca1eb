// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace Botdesk {

//! Two to five exclusive options that must be seen at once. Arrows move, as in a group of radio buttons.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    int addSegment(const QString &text, const QString &iconName = {}, const QString &toolTip = {});   //!< @return its index
    int currentIndex() const;
    void setCurrentIndex(int index);
    void setSegmentText(int index, const QString &text);
    int count() const;
    void setCompact(bool on);

signals:
    void currentChanged(int index);   //!< by the operator or by setCurrentIndex()

private:
    void arrange();

    QButtonGroup *m_group;
    bool m_compact = false;
};

} // namespace Botdesk
