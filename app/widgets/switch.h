// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QAbstractButton>

namespace Botdesk {

//! On or off, for effects that start at once (faults of the Sandbox); forms use check boxes.
class Switch final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(const QString &accessibleName, QWidget *parent = nullptr);

    void setOnColor(Color fill);      //!< Color::Warn for faults; the accent otherwise
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Color m_on = Color::AccentFill;
};

} // namespace Botdesk
