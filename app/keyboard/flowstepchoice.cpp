// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowstepchoice.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace Botdesk {

using namespace Qt::StringLiterals;

FlowStepChoice::FlowStepChoice(FlowModel &model, const FlowLibrary &library, const QStringList &own, QWidget *parent)
    : QComboBox(parent)
    , m_model(model)
    , m_library(library)
    , m_own(own)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

QList<FlowStepChoice::Line> FlowStepChoice::lines() const
{
    QList<Line> lines;
    for (const QString &text : m_own)
        lines.append({Kind::Own, text});
    lines.append({Kind::Divider});
    QStringList used;
    for (const FlowStep &step : m_model.flow().steps) {
        lines.append({Kind::Step, tr("Opens “%1”").arg(step.id), step.id});
        used.append(step.keyboard);
    }
    lines.append({Kind::NewStep, tr("Opens a new step")});
    lines.append({Kind::Divider});
    for (const SavedKeyboard &keyboard : m_library.keyboards().all()) {
        if (!used.contains(keyboard.id) && keyboard.design().hasRows())
            lines.append({Kind::Keyboard, tr("Opens keyboard “%1”").arg(keyboard.name), keyboard.id});
    }
    if (lines.last().kind == Kind::Divider)
        lines.removeLast();
    return lines;
}

//! A step may have many buttons with a box each, and this is asked for at every key that is pressed.
void FlowStepChoice::refresh()
{
    const QList<Line> now = lines();
    if (now != m_lines) {
        m_lines = now;
        clear();
        for (const Line &line : now) {
            if (line.kind == Kind::Divider)
                insertSeparator(count());
            else
                addItem(line.text);
        }
    }
    setCurrentIndex(0);
}

void FlowStepChoice::showStep(const QString &step)
{
    for (int index = 0; index < m_lines.size(); ++index) {
        if (m_lines[index].kind == Kind::Step && m_lines[index].id == step)
            return setCurrentIndex(index);
    }
}

std::optional<QString> FlowStepChoice::take(int index, const QString &from, const QString &trigger)
{
    const Line line = m_lines.value(index);
    switch (line.kind) {
    case Kind::Step: return line.id;
    case Kind::NewStep: return m_model.addStepAfter(from, trigger, {.id = tr("step"), .text = {}});
    case Kind::Keyboard:
        if (const SavedKeyboard *keyboard = m_library.keyboards().find(line.id))
            return m_model.addStepAfter(from, trigger, stepOf(*keyboard));
        break;
    case Kind::Own:
    case Kind::Divider: break;
    }
    return std::nullopt;
}

void FlowStepChoice::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
    case Qt::Key_F4: return showPopup();
    default: break;
    }
    if (event->text().isEmpty() || event->text().at(0).isSpace() || !event->text().at(0).isPrint())
        QComboBox::keyPressEvent(event);
    else
        showPopup();
}

void FlowStepChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();   // the form scrolls
}

} // namespace Botdesk
