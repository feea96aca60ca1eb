// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace Botdesk {

class SegmentedControl;

//! The library's column: keyboards or flows, one of them.
class LibrarySwitch final : public QWidget
{
    Q_OBJECT
public:
    LibrarySwitch(QWidget *keyboards, QWidget *flows, QWidget *parent = nullptr);   //!< takes both

    void setFlowsShown(bool on);
    bool areFlowsShown() const;

signals:
    void switched(bool toFlows);          //!< by the operator or by setFlowsShown()

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SegmentedControl *m_choice;
    QStackedWidget *m_stack;
};

} // namespace Botdesk
