// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlistmodel.h"

#include <QElapsedTimer>
#include <QWidget>

class QListView;

namespace Botdesk {

class SearchField;

//! The list of flows and of templates, with search and all that is done to an entry.
class FlowListPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowListPane(FlowLibrary &library, QWidget *parent = nullptr);   //!< @p library outlives it

    void setTemplates(const QList<FlowBeginning> &templates) { m_model->setTemplates(templates); }
    void setCurrent(const QString &id);
    void setRunning(const QString &id) { m_model->setRunning(id); }
    void askForName(const QString &id);            //!< in a dialog
    SearchField *search() const { return m_search; }
    QListView *list() const { return m_list; }

signals:
    void openAsked(const QString &id);
    void templateChosen(const QString &name, const Botdesk::Flow &flow);
    void newAsked();
    void removed(const QString &name);             //!< and can be restored
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void remove(const QString &id);

    FlowLibrary &m_library;
    FlowListModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    QString m_current;
    QElapsedTimer m_begun;                         // since a template was chosen
};

} // namespace Botdesk
