// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"

class QMenu;

namespace Botdesk {

//! The main part does, the arrow offers variants of it.
class SplitButton final : public QWidget
{
    Q_OBJECT
public:
    SplitButton(Button::Look look, const QString &text, const QString &iconName, const QString &arrowName,
                QWidget *parent = nullptr);   //!< @p arrowName says what the arrow offers, to screen readers and as tooltip

    Button *main() const { return m_main; }
    Button *arrow() const { return m_arrow; }
    void setMenu(QMenu *menu);                //!< borrowed
    void setText(const QString &text) { m_main->setText(text); }

signals:
    void clicked();

private:
    Button *m_main;
    Button *m_arrow;
};

} // namespace Botdesk
