// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/designactions.h"

#include <QAction>
#include <QWidget>

namespace Botdesk {

DesignActions::DesignActions(DesignModel &model, QWidget *page)
    : QObject(page)
    , m_model(model)
{
    const auto onPage = [this, page](const QString &text, const QList<QKeySequence> &keys) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
        return action;
    };
    m_undo = onPage(tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_redo = onPage(tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_nextProblem = onPage(tr("Next problem"), {QKeySequence(Qt::Key_F8)});
    connect(m_undo, &QAction::triggered, &model, &DesignModel::undo);
    connect(m_redo, &QAction::triggered, &model, &DesignModel::redo);
    connect(m_nextProblem, &QAction::triggered, this, [this] {
        if (m_model.nextProblem())
            emit problemShown();
    });

    add(tr("Edit text"), {QKeySequence(Qt::Key_F2)}, [this] { emit textEditAsked(); });
    addSeparator();
    add(tr("Add button to the right"), {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, [&model] { model.insertBeside(1); });
    add(tr("Add button to the left"), {}, [&model] { model.insertBeside(0); });
    add(tr("Add row below"), {QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)}, [&model] { model.insertRow(1); });
    add(tr("Add row above"), {}, [&model] { model.insertRow(0); });
    addSeparator();
    add(tr("Duplicate"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [&model] { model.duplicate(); });
    add(tr("Duplicate row"), {}, [&model] { model.duplicateRow(model.current().row); });
    add(tr("Give it a row of its own"), {}, [&model] { model.ownRow(model.current()); });
    add(tr("Make it the first button"), {}, [&model] { model.makeFirst(model.current()); });
    add(tr("Choose the whole row"), {}, [&model] { model.selectRow(model.current().row); });
    addSeparator();
    add(tr("Delete"), {QKeySequence(Qt::Key_Delete)}, [&model] { model.remove(); });
    add(tr("Delete row"), {}, [&model] { model.removeRow(model.current().row); });
    connect(&model, &DesignModel::changed, this, &DesignActions::enable);
    connect(&model, &DesignModel::selectionChanged, this, &DesignActions::enable);
    enable();
}

template <typename Do>
QAction *DesignActions::add(const QString &text, const QList<QKeySequence> &keys, Do &&what)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);   // a text field has its own Delete and Return
    connect(action, &QAction::triggered, this, std::forward<Do>(what));
    m_ofButtons.append(action);
    return action;
}

void DesignActions::addSeparator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_ofButtons.append(line);
}

void DesignActions::addTo(QWidget *canvas)
{
    canvas->addActions(m_ofButtons);
}

QList<QAction *> DesignActions::all() const
{
    QList<QAction *> actions{m_undo, m_redo, m_nextProblem};
    for (QAction *action : m_ofButtons) {
        if (!action->isSeparator())
            actions.append(action);
    }
    return actions;
}

void DesignActions::enable()
{
    m_undo->setEnabled(m_model.canUndo());
    m_redo->setEnabled(m_model.canRedo());
    m_nextProblem->setEnabled(!m_model.problems().isEmpty());
    const bool hasCurrent = m_model.currentButton();
    for (QAction *action : std::as_const(m_ofButtons)) {
        const bool isAdding = action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return) || action->shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_Return);
        action->setEnabled(hasCurrent || (isAdding && m_model.design().hasRows()));
    }
}

} // namespace Botdesk
