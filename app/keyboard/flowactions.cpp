// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowactions.h"

#include <QAction>

namespace Botdesk {

FlowActions::FlowActions(FlowModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    const auto onPage = [this](const QString &text, const QList<QKeySequence> &keys) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_undo = onPage(tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_redo = onPage(tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_nextProblem = onPage(tr("Next problem"), {QKeySequence(Qt::Key_F8)});
    connect(m_undo, &QAction::triggered, &model, &FlowModel::undo);
    connect(m_redo, &QAction::triggered, &model, &FlowModel::redo);
    connect(m_nextProblem, &QAction::triggered, &model, &FlowModel::nextProblem);
    m_addStep = add(tr("Add step"), {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    [&model] { model.addStep({.id = tr("step"), .text = {}}); });
    m_ofStep = {add(tr("Edit text"), {}, [this] { emit textEditAsked(); }),
                add(tr("Rename step"), {QKeySequence(Qt::Key_F2)}, [this] { emit nameEditAsked(); }),
                add(tr("Duplicate step"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [&model] { model.duplicate(QString(model.current())); })};
    m_makeFirst = add(tr("Begin here"), {}, [&model] { model.makeFirst(QString(model.current())); });
    m_ofStep += {m_makeFirst, add(tr("Delete step"), {QKeySequence(Qt::Key_Delete)}, [&model] { model.remove(QString(model.current())); })};
    connect(&model, &FlowModel::changed, this, &FlowActions::enable);
    connect(&model, &FlowModel::selectionChanged, this, &FlowActions::enable);
    enable();
}

template <typename Do>
QAction *FlowActions::add(const QString &text, const QList<QKeySequence> &keys, Do &&what)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);   // a text field has its own Delete and Return
    connect(action, &QAction::triggered, this, std::forward<Do>(what));
    m_ofMap.append(action);
    return action;
}

void FlowActions::setActive(bool on)
{
    m_isActive = on;
    enable();
}

void FlowActions::enable()
{
    m_undo->setEnabled(m_isActive && m_model.canUndo());
    m_redo->setEnabled(m_isActive && m_model.canRedo());
    m_nextProblem->setEnabled(m_isActive && !m_model.problems().isEmpty());
    m_addStep->setEnabled(m_isActive);
    for (QAction *action : std::as_const(m_ofStep))
        action->setEnabled(m_isActive && m_model.currentStep());
    m_makeFirst->setEnabled(m_isActive && m_model.currentStep() && m_model.flow().first != m_model.current());
}

} // namespace Botdesk
