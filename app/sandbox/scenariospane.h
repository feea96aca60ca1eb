// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Botdesk {

class SandboxWorld;

//! The Sandbox's scenarios, each with a button that plays it.
class ScenariosPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ScenariosPane(SandboxWorld &world, QWidget *parent = nullptr);

private:
    void refresh();
    void take(const QJsonObject &scenarios);

    SandboxWorld &m_world;
    QVBoxLayout *m_rows;
    QStringList m_names;
    QString m_running;
};

} // namespace Botdesk
