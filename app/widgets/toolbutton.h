// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QKeySequence>
#include <QToolButton>

namespace Botdesk {

//! A button that is only an icon. Its name is said to screen readers and, with the shortcut, shown as tooltip.
class ToolButton final : public QToolButton
{
    Q_OBJECT
public:
    enum class Frame { None, Bordered };

    ToolButton(const QString &iconName, const QString &name, Frame frame = Frame::None, QWidget *parent = nullptr);

    void setIconName(const QString &iconName, Color tint = Color::Text2);
    void setName(const QString &name, const QKeySequence &shortcut = {});   //!< the shortcut is only told, not installed
    void setCompact(bool on);                                               //!< 24 px instead of 28
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    bool m_compact = false;
};

} // namespace Botdesk
