// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace Botdesk {

class Badge;
class Label;

//! What is wrong with the design: place, words, and what mends it. A click chooses the button.
class ProblemsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPane(DesignModel &model, QWidget *parent = nullptr);   //!< @p model outlives it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    DesignModel &m_model;
    Badge *m_errors;
    Badge *m_warnings;
    Label *m_next;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
    QList<MarkupProblem> m_shown;
    QStringList m_names;            // of the buttons of m_shown
    bool m_isBuilt = false;
};

} // namespace Botdesk
