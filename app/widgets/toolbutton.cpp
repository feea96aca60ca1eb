// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/toolbutton.h"

#include "widgets/icons.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

ToolButton::ToolButton(const QString &iconName, const QString &name, Frame frame, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(frame == Frame::None);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setIconName(iconName);
    setName(name);
}

void ToolButton::setIconName(const QString &iconName, Color tint)
{
    setIcon(themeIcon(iconName, tint));
}

void ToolButton::setName(const QString &name, const QKeySequence &shortcut)
{
    setAccessibleName(name);
    setToolTip(shortcut.isEmpty() ? name : u"%1 (%2)"_s.arg(name, shortcut.toString(QKeySequence::NativeText)));
}

void ToolButton::setCompact(bool on)
{
    m_compact = on;
    updateGeometry();
}

QSize ToolButton::sizeHint() const
{
    const int side = px(m_compact ? 24 : 28);
    return {side, side};
}

} // namespace Botdesk
