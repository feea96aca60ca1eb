// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Botdesk {

class Button;
class Label;
class SandboxWorld;

//! The Sandbox's scenarios, each with a button that plays it, and how far the running one is.
class ScenariosPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ScenariosPane(SandboxWorld &world, QWidget *parent = nullptr);

private:
    void refresh();
    void addButton(const QString &name);

    SandboxWorld &m_world;
    QVBoxLayout *m_rows;
    Label *m_progress;
    QHash<QString, Button *> m_buttons;
};

} // namespace Botdesk
