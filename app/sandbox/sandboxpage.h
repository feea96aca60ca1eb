// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxworld.h"
#include "widgets/page.h"

class QSplitter;
class QTabBar;
class QHBoxLayout;

namespace Botdesk {

class BotSwitchesPane;
class EmptyState;
class FaultsPane;
class Phone;
class SandboxHead;
class SandboxLogPane;
class Toast;
class WorldBar;
class WorldPane;

//! The page "Sandbox": the people's phones, what they do, how the server misbehaves, and what it was asked.
class SandboxPage final : public Page
{
    Q_OBJECT
public:
    explicit SandboxPage(SandboxHost &host, QWidget *parent = nullptr);   //!< @p host outlives the page

    QString title() const override { return tr("Sandbox"); }
    QString iconName() const override { return QStringLiteral("sandbox"); }
    QString helpText() const override;
    void focusFirst() override;
    void focusSearch() override;
    void refresh() override;
    void setNarrow(bool narrow) override;
    QList<QWidget *> panes() const override;
    QList<QAction *> menuActions() const override { return m_actions; }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    Phone *openPhone(qint64 person);
    QList<Phone *> phones() const { return m_phones; }
    SandboxWorld &world() { return m_world; }

signals:
    void faultsChanged(int active);

private:
    void buildPhones(QSplitter *splitter);
    void buildServer(QSplitter *splitter);
    void makeActions();
    void takeWorld();
    void showPhones();
    void openChat(qint64 chat);
    void closePhone(int index);
    void showState();
    void inject();

    SandboxHost &m_host;
    SandboxWorld m_world;
    SandboxHead *m_head;
    QSplitter *m_splitter;
    WorldPane *m_people;       //!< in a wide window
    WorldBar *m_bar;           //!< in a narrow one
    QTabBar *m_tabs;
    QHBoxLayout *m_phoneRow;
    FaultsPane *m_faults;
    BotSwitchesPane *m_switches;
    SandboxLogPane *m_log;
    EmptyState *m_stopped;
    Toast *m_toast;
    QList<Phone *> m_phones;
    QList<QAction *> m_actions;
    bool m_isNarrow = false;
};

} // namespace Botdesk
