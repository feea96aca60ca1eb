// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowmodel.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace Botdesk {

//! What does not fit in the flow: step, words, and what mends it. A click chooses the step.
class FlowProblemsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowProblemsPane(FlowModel &model, QWidget *parent = nullptr);   //!< @p model outlives it

private:
    void refresh();

    FlowModel &m_model;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
    QList<FlowProblem> m_shown;
    bool m_isBuilt = false;
};

} // namespace Botdesk
