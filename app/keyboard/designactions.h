// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"

class QAction;
class QWidget;

namespace Botdesk {

//! All that can be done to the design by key, menu and tool button.
class DesignActions final : public QObject
{
    Q_OBJECT
public:
    //! Keys that a text field needs too are those of @p canvas, the others work anywhere on @p page. @p model outlives it.
    DesignActions(DesignModel &model, QWidget *page);

    void addTo(QWidget *canvas);                        //!< where the keys of the buttons work

    QList<QAction *> ofPage() const { return {m_undo, m_redo, m_nextProblem}; }   //!< whatever has the focus there
    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }
    QList<QAction *> ofButtons() const { return m_ofButtons; }   //!< for the context menu, with separators
    QList<QAction *> all() const;                       //!< without separators

signals:
    void textEditAsked();
    void problemShown();

private:
    template <typename Do>
    QAction *add(const QString &text, const QList<QKeySequence> &keys, Do &&what);
    void addSeparator();
    void enable();

    DesignModel &m_model;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_nextProblem;
    QList<QAction *> m_ofButtons;
};

} // namespace Botdesk
