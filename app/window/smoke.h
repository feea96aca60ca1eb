// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Botdesk {

class Desk;

//! `--smoke`: ends the program with 0 when a list with at least one update has been painted, with 1 after a minute without.
class Smoke final : public QObject
{
    Q_OBJECT
public:
    explicit Smoke(Desk &desk, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_limit;
    bool m_isPainted = false;
};

} // namespace Botdesk
