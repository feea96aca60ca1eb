// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace Botdesk {

//! A tiny line of the last values (updates per second). Says its last value and trend in words to screen readers.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const QString &accessibleName, QWidget *parent = nullptr);

    void setValues(const QList<double> &values);   //!< oldest first; the last 60 are shown
    void append(double value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QList<double> m_values;
};

} // namespace Botdesk
