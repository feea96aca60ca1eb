// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Botdesk {

//! The picture on the first page: a small conversation and the updates and calls it makes. Decorative.
class SandboxTeaser final : public QWidget
{
    Q_OBJECT
public:
    explicit SandboxTeaser(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Botdesk
