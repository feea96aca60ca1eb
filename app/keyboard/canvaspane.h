// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/keyboardcanvas.h"

class QCheckBox;
class QComboBox;
class QScrollArea;

namespace Botdesk {

class ElidedLabel;
class SegmentedControl;

//! The canvas with what is said about the design and how it is looked at, and the tools beside it.
class CanvasPane final : public QWidget
{
    Q_OBJECT
public:
    explicit CanvasPane(DesignModel &model, QWidget *parent = nullptr);   //!< @p model outlives it

    KeyboardCanvas *canvas() const { return m_canvas; }
    QComboBox *chatTypes() const { return m_chat; }
    void setTrying(bool on);                //!< a click presses; the handles come back when it ends
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeTools();
    void placeTools();
    void fitCounts();
    void refresh();

    DesignModel &m_model;
    KeyboardCanvas *m_canvas;
    QScrollArea *m_scroll;
    ElidedLabel *m_counts = nullptr;
    QCheckBox *m_handles = nullptr;
    SegmentedControl *m_theme = nullptr;
    QComboBox *m_screen = nullptr;
    QComboBox *m_chat = nullptr;
    QWidget *m_tools;
    QWidget *m_bar;
};

} // namespace Botdesk
