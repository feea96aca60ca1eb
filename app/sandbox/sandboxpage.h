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
//! Its parts are made by prepare().
class SandboxPage final : public Page
{
    Q_OBJECT
public:
    explicit SandboxPage(SandboxHost &host, QWidget *parent = nullptr);   //!< @p host outlives the page
    ~SandboxPage() override;

    QString title() const override { return tr("Sandbox"); }
    QString iconName() const override { return QStringLiteral("sandbox"); }
    QString helpText() const override;
    void focusFirst() override;
    void focusSearch() override;
    void refresh() override;
    void setNarrow(bool narrow) override;
    bool prepareMore() override;
    QList<QWidget *> panes() const override;
    QList<QAction *> menuActions() const override { return m_actions; }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    Phone *openPhone(qint64 person);
    QList<Phone *> phones() const { return m_phones; }
    SandboxWorld &world() { return m_world; }

signals:
    void faultsChanged(int active);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void assemble();
    void connectParts();
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
    Toast *m_toast;
    // Null until prepare().
    SandboxHead *m_head = nullptr;
    QSplitter *m_splitter = nullptr;
    WorldPane *m_people = nullptr;       //!< in a wide window
    WorldBar *m_bar = nullptr;           //!< in a narrow one
    QTabBar *m_tabs = nullptr;
    QHBoxLayout *m_phoneRow = nullptr;
    FaultsPane *m_faults = nullptr;
    BotSwitchesPane *m_switches = nullptr;
    SandboxLogPane *m_log = nullptr;
    EmptyState *m_stopped = nullptr;
    QByteArray m_splitterState;
    QList<QWidget *> m_loose;            //!< made and not yet in the layout, which decides on the order of Tab
    int m_prepared = 0;                  //!< bits of prepareMore() that are done
    QList<Phone *> m_phones;
    QList<QAction *> m_actions;
    bool m_isNarrow = false;
};

} // namespace Botdesk
