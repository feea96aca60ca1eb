// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlistmodel.h"
#include "keyboard/librarylistpane.h"

namespace Botdesk {

//! The list of flows and of templates.
class FlowListPane final : public LibraryListPane
{
    Q_OBJECT
public:
    explicit FlowListPane(FlowLibrary &library, QWidget *parent = nullptr);   //!< @p library outlives it

    void setTemplates(const QList<FlowBeginning> &templates) { m_model->setTemplates(templates); }
    void setRunning(const QString &id) { m_model->setRunning(id); }

signals:
    void templateChosen(const QString &name, const Botdesk::Flow &flow);
    void newAsked();

protected:
    void chooseTemplate(int number) override;
    void fillMenu(QMenu *, const LibraryList::Row &) override { }

private:
    FlowListPane(FlowLibrary &library, FlowListModel *model, QWidget *parent);

    FlowListModel *m_model;
};

} // namespace Botdesk
