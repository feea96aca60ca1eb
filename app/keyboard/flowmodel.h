// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flow.h"

#include <QObject>

#include <functional>

namespace Botdesk {

//! What was before and after a flow, latest last. A value: it is kept on disk with it.
struct FlowHistory
{
    QList<Flow> undo;
    QList<Flow> redo;
};

//! The flow that is being worked on: its steps, the one that is chosen, what does not fit, and the way back.
//!
//! Knows no widget. Every operation is one step of undo; typing into one field is one until something else happens.
class FlowModel final : public QObject
{
    Q_OBJECT
public:
    explicit FlowModel(QObject *parent = nullptr);

    void load(const Flow &flow, const FlowHistory &history = {});   //!< another flow
    void take(const Flow &flow);                           //!< the same with other keyboards: no step of undo
    void follow(const Flow &flow);                         //!< the same: a keyboard of it was edited, which is a step
    const Flow &flow() const { return m_flow; }
    const FlowHistory &history() const { return m_history; }

    void select(const QString &id);                        //!< empty, or no step's: the flow as a whole
    const QString &current() const { return m_current; }
    const FlowStep *currentStep() const { return m_flow.step(m_current); }

    //! Changes anything. @p field: while it stays the same, the changes are one step; empty: each is one.
    void change(const std::function<void(Flow &)> &change, const QString &field = {});
    void edit(const QString &id, const std::function<void(FlowStep &)> &change, const QString &field = {});
    QString addStep(const FlowStep &step);                 //!< chosen then. @return its id, which is free
    //! The same, opened by a button of @p from (or, empty @p trigger, by the answer to its question) and not chosen.
    QString addStepAfter(const QString &from, const QString &trigger, const FlowStep &step);
    bool rename(const QString &id, const QString &to);     //!< false where another one is called so
    void duplicate(const QString &id);
    void remove(const QString &id);
    void makeFirst(const QString &id);
    void connectTo(const QString &from, const QString &trigger, const QString &to);   //!< empty trigger: the answer to the question

    bool canUndo() const { return !m_history.undo.isEmpty(); }
    bool canRedo() const { return !m_history.redo.isEmpty(); }
    void undo();
    void redo();

    const QList<FlowProblem> &problems() const { return m_problems; }
    QList<FlowProblem> problemsAt(const QString &step) const;
    const FlowProblem *nextProblem();                      //!< chooses its step; null when all is well

signals:
    //! By undo or redo, where the step was an edit of keyboards; changed() follows. By id of the library, as they were.
    void keyboardsBrought(const QMap<QString, Botdesk::ReplyMarkup> &keyboards);
    void changed();                                        //!< the flow, the way back, or the problems
    void selectionChanged();

private:
    void apply(const Flow &flow, const QString &field);
    void stepTo(const Flow &flow, const QMap<QString, ReplyMarkup> &keyboards);
    void judge();

    Flow m_flow;
    FlowHistory m_history;
    QString m_current;
    QString m_field;                // that the last step was about
    QList<FlowProblem> m_problems;
    qsizetype m_problem = -1;       // that nextProblem() gave
};

} // namespace Botdesk
