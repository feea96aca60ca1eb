// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QMenu;

namespace Botdesk {

class SandboxWorld;

//! What WorldPane has, in one line for a narrow window: people and chats in a box, the rest in two menus.
class WorldBar final : public QWidget
{
    Q_OBJECT
public:
    explicit WorldBar(SandboxWorld &world, QWidget *parent = nullptr);

    QComboBox *box() const { return m_box; }
    void setCurrent(qint64 person);   //!< whose phone is shown

signals:
    void personChosen(qint64 person);
    void chatChosen(qint64 chat);

private:
    void refresh();
    void fillAddMenu(QMenu *menu);
    void fillScenarioMenu(QMenu *menu);

    SandboxWorld &m_world;
    QComboBox *m_box;
};

} // namespace Botdesk
