// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designrows.h"
#include "keyboard/markupproblems.h"

#include <QObject>

#include <functional>

namespace Botdesk {

//! What was before and after a design, latest last. A value: it is kept on disk with its keyboard.
struct DesignHistory
{
    QList<KeyboardDesign> undo;
    QList<KeyboardDesign> redo;
};

//! The design that is being worked on: its content, the buttons that are chosen, what can be done, and the way back.
//!
//! Knows no widget. Every operation is one step of undo; typing into one field is one step until something else happens.
class DesignModel final : public QObject
{
    Q_OBJECT
public:
    using Kind = KeyboardDesign::Kind;
    enum class Part { Text, Content };                     //!< of a button; the content is its data, address …

    explicit DesignModel(QObject *parent = nullptr);

    void load(const KeyboardDesign &design, const DesignHistory &history = {});   //!< another keyboard
    const KeyboardDesign &design() const { return m_design; }
    const DesignHistory &history() const { return m_history; }
    const DesignRows &rows() const;                        //!< none where the kind has none
    const DesignButton *button(KeyboardCell cell) const;   //!< null where there is none

    // What is chosen.
    const QList<KeyboardCell> &selection() const { return m_selection; }
    KeyboardCell current() const { return m_current; }     //!< the one that the keyboard's focus is on
    const DesignButton *currentButton() const { return button(m_current); }
    bool isSelected(KeyboardCell cell) const { return m_selection.contains(cell); }
    void select(KeyboardCell cell);                        //!< this one alone; not valid: none
    void selectMany(const QList<KeyboardCell> &cells);
    void toggle(KeyboardCell cell);
    void extendTo(KeyboardCell cell);                      //!< everything from the first chosen one to it
    void selectRow(int row);
    void selectAll();
    void step(Qt::Key arrow, bool extend = false);
    void stepThrough(int by);                              //!< to the next or previous one in reading order

    // What can be done.
    void insertBeside(int by);                             //!< 0: left of the current one, 1: right of it
    void insertRow(int by);                                //!< 0: above the current one, 1: below it
    void insertAt(DropPlace place);
    void insertAt(const QList<DesignButton> &buttons, DropPlace place);
    void moveSelection(Qt::Key arrow);
    void moveSelectionTo(DropPlace place);
    void dropSelection(DropPlace place);                   //!< the same, at a place of the rows without the chosen ones
    void moveRowTo(int from, int to);
    void duplicate();
    void duplicateRow(int row);
    void remove();
    void removeRow(int row);
    void makeFirst(KeyboardCell cell);
    void breakLongRows();                                  //!< to what the kind takes in a row
    void ownRow(KeyboardCell cell);
    void keepFirst(qsizetype count);                       //!< buttons, in reading order; the others go
    void keepWhatFits();                                   //!< buttons from the first one, as many as the server takes bytes

    //! Changes every chosen button. @p field: while it stays the same, the changes are one step; empty: each is one.
    void edit(const std::function<void(DesignButton &)> &change, const QString &field = {});
    void editAt(KeyboardCell cell, const std::function<void(DesignButton &)> &change);
    //! Changes anything else: options, message, kind.
    void change(const std::function<void(KeyboardDesign &)> &change, const QString &field = {});
    void setKind(Kind kind);
    void replace(const KeyboardDesign &design, const QString &field = {});   //!< by another design, with a way back
    void shorten(KeyboardCell cell);                       //!< its data becomes a short key in the lookup
    void shortenAll();                                     //!< all data that is longer than its key
    void lengthen(KeyboardCell cell);                      //!< its data becomes again what the key stands for

    bool canUndo() const { return !m_history.undo.isEmpty(); }
    bool canRedo() const { return !m_history.redo.isEmpty(); }
    void undo();
    void redo();

    // What is wrong.
    void setPlace(const MarkupPlace &place);
    const MarkupPlace &place() const { return m_place; }
    const QList<MarkupProblem> &problems() const { return m_problems; }
    QList<MarkupProblem> problemsAt(KeyboardCell cell) const;
    qint64 markupBytes() const { return m_bytes; }         //!< as JSON
    const MarkupProblem *nextProblem();                    //!< chooses its button; null when all is well

    void askToEdit(KeyboardCell cell, Part part);          //!< chooses it; editAsked() follows

    DesignButton newButton() const;                        //!< of the kind, with a text that no other has

signals:
    void changed();                                        //!< the design, the way back, or the problems
    void selectionChanged();
    void editAsked(Botdesk::DesignModel::Part part);       //!< of the current button, by the operator
    void moved(const QString &where);                      //!< where what was moved stands now, for screen readers

private:
    void apply(const KeyboardDesign &design, const QList<KeyboardCell> &selection, const QString &field = {});
    void setSelection(const QList<KeyboardCell> &cells, KeyboardCell current, KeyboardCell anchor);
    void judge();
    void stepTaken();
    KeyboardCell nearest(KeyboardCell cell) const;

    KeyboardDesign m_design;
    DesignHistory m_history;
    QString m_field;                // that the last step was about
    QList<KeyboardCell> m_selection;
    KeyboardCell m_current;
    KeyboardCell m_anchor;
    MarkupPlace m_place;
    QList<MarkupProblem> m_problems;
    qint64 m_bytes = 0;
    int m_problem = -1;             // that nextProblem() gave
};

} // namespace Botdesk
