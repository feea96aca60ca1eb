// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QAbstractButton>

namespace Botdesk {

//! A filter that is on or off: icon, text, count. Dashed ones open something ("+ 6 types").
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setIconName(const QString &name, Color tint);
    void setCount(const QString &count);     //!< already written for the locale; empty shows none
    void setDashed(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    Color m_tint = Color::Text2;
    QString m_count;
    bool m_dashed = false;
};

} // namespace Botdesk
