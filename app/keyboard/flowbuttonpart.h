// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"
#include "keyboard/flowlibrary.h"

#include <QWidget>

namespace Botdesk {

class Button;
class FlowLinkEditor;
class Label;

//! In the inspector of a keyboard: what follows on the chosen button in the flow that the keyboard belongs to.
class FlowButtonPart final : public QWidget
{
    Q_OBJECT
public:
    //! All outlive it. @p flow holds the flow that is open.
    FlowButtonPart(DesignModel &design, FlowModel &flow, FlowLibrary &library, QWidget *parent = nullptr);

    void setKeyboard(const QString &id);      //!< of the library; the flow that uses it is opened where there is one

signals:
    void flowAsked();                         //!< one is to be made of the keyboard
    void mapAsked(const QString &step);       //!< the map is to be shown with the step

private:
    void refresh();

    DesignModel &m_design;
    FlowModel &m_flow;
    FlowLibrary &m_library;
    QString m_keyboard;
    QString m_step;
    Label *m_title;
    Button *m_link;
    FlowLinkEditor *m_editor;
};

} // namespace Botdesk
