// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowmodel.h"

class QAction;
class QWidget;

namespace Botdesk {

//! What can be done to a flow, as actions with their keys.
class FlowActions final : public QObject
{
    Q_OBJECT
public:
    explicit FlowActions(FlowModel &model, QObject *parent = nullptr);   //!< @p model outlives it

    void setActive(bool on);                 //!< a flow is open and shown; else nothing can be done
    QList<QAction *> ofPage() const { return {m_undo, m_redo, m_nextProblem}; }   //!< while the flow is shown
    QList<QAction *> ofMap() const { return m_ofMap; }
    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }
    QAction *addStep() const { return m_addStep; }

signals:
    void textEditAsked();
    void nameEditAsked();

private:
    template <typename Do>
    QAction *add(const QString &text, const QList<QKeySequence> &keys, Do &&what);
    void enable();

    FlowModel &m_model;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_nextProblem;
    QAction *m_addStep;
    QAction *m_makeFirst;
    QList<QAction *> m_ofMap;
    QList<QAction *> m_ofStep;      // of those: with a step chosen only
    bool m_isActive = false;
};

} // namespace Botdesk
