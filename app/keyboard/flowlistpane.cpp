// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowlistpane.h"

#include "widgets/toolbutton.h"

namespace Botdesk {

FlowListPane::FlowListPane(FlowLibrary &library, QWidget *parent)
    : FlowListPane(library, new FlowListModel(library), parent)
{
}

FlowListPane::FlowListPane(FlowLibrary &library, FlowListModel *model, QWidget *parent)
    : LibraryListPane(library, model, new FlowListDelegate,
                      {.pane = tr("Flows of the library"), .list = tr("Flows"), .search = tr("Search flows"), .add = tr("New flow"), .rename = tr("Rename flow")},
                      parent)
    , m_model(model)
{
    connect(addButton(), &QAbstractButton::clicked, this, &FlowListPane::newAsked);
}

void FlowListPane::chooseTemplate(int number)
{
    const FlowBeginning begun = m_model->beginning(number);
    emit templateChosen(begun.name, begun.flow);
}

} // namespace Botdesk
