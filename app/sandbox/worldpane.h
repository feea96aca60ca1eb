// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxworld.h"

#include <QWidget>

class QListWidget;

namespace Botdesk {

//! People, groups and channels of the Sandbox, and the scenarios below them.
class WorldPane final : public QWidget
{
    Q_OBJECT
public:
    explicit WorldPane(SandboxWorld &world, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

signals:
    void personChosen(qint64 person);
    void chatChosen(qint64 chat);

private:
    void refresh();
    void addHeading(const QString &text);
    void addRow(qint64 id, const QString &name, const QString &detail, const QString &icon, bool isPerson);
    void choose();
    void showMenu(QPoint where);

    SandboxWorld &m_world;
    QListWidget *m_list;
};

} // namespace Botdesk
