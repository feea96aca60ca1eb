// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Botdesk {

class Button;
class FlowActions;
class FlowLibrary;
class FlowModel;
class FlowRun;
class Label;
class Tag;
class ToolButton;

//! The bar above the map: the flow's name, whether it runs, and what is done with it as a whole.
class FlowBar final : public QWidget
{
    Q_OBJECT
public:
    FlowBar(FlowModel &model, FlowLibrary &library, FlowRun &run, FlowActions &actions, QWidget *parent = nullptr);   //!< all outlive it

    void setNarrow(bool narrow);
    ToolButton *libraryButton() const { return m_libraryButton; }

signals:
    void renameAsked();
    void previewAsked();
    void runAsked();
    void stopAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    FlowModel &m_model;
    FlowLibrary &m_library;
    FlowRun &m_run;
    ToolButton *m_libraryButton;
    QList<QWidget *> m_forOpen;      // only with a flow
    Label *m_title;                  // where none is open
    Button *m_name;
    Tag *m_running;
    Button *m_addStep;
    Button *m_preview;
    Button *m_start;
    bool m_isNarrow = false;
};

} // namespace Botdesk
