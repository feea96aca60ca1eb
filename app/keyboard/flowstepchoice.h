// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlibrary.h"

#include <QComboBox>

namespace Botdesk {

//! Chooses what is opened: a step of the flow, a new one, or a keyboard of the library that becomes a step. Entries of the
//! caller's own stand first.
//!
//! Keys and the wheel do not walk through the closed box: on their way they would make steps that nobody wants.
class FlowStepChoice final : public QComboBox
{
    Q_OBJECT
public:
    FlowStepChoice(FlowModel &model, const FlowLibrary &library, const QStringList &own, QWidget *parent = nullptr);   //!< both outlive it

    void refresh();                           //!< anew, with the first entry chosen
    void showStep(const QString &step);       //!< nothing where there is none of that name
    //! What was chosen at @p index: the id of a step, made if need be and opened by @p trigger of @p from (empty: by the
    //! answer to its question). Nothing for the caller's own entries.
    std::optional<QString> take(int index, const QString &from, const QString &trigger);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Kind { Own, Step, NewStep, Keyboard, Divider };
    struct Line
    {
        Kind kind = Kind::Own;
        QString text = {};
        QString id = {};             //!< of a step or a keyboard
        bool operator==(const Line &) const = default;
    };

    QList<Line> lines() const;

    FlowModel &m_model;
    const FlowLibrary &m_library;
    QStringList m_own;
    QList<Line> m_lines;             // that stand in the box
};

} // namespace Botdesk
