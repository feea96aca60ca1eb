// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowstepchoice.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineRole = Qt::UserRole + 1;

} // namespace

FlowStepChoice::FlowStepChoice(FlowModel &model, const FlowLibrary &library, const QStringList &own, QWidget *parent)
    : QComboBox(parent)
    , m_model(model)
    , m_library(library)
    , m_own(own)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void FlowStepChoice::addLine(const QString &text, Line kind, const QString &id)
{
    addItem(text, id);
    setItemData(count() - 1, int(kind), LineRole);
}

FlowStepChoice::Line FlowStepChoice::lineAt(int index) const
{
    return Line(itemData(index, LineRole).toInt());
}

void FlowStepChoice::refresh()
{
    clear();
    for (const QString &text : std::as_const(m_own))
        addLine(text, Line::Own);
    insertSeparator(count());
    QStringList used;
    for (const FlowStep &step : m_model.flow().steps) {
        addLine(tr("Opens “%1”").arg(step.id), Line::Step, step.id);
        used.append(step.keyboard);
    }
    addLine(tr("Opens a new step"), Line::NewStep);
    bool isFirst = true;
    for (const SavedKeyboard &keyboard : m_library.keyboards().all()) {
        if (used.contains(keyboard.id) || !keyboard.design().hasRows())
            continue;
        if (std::exchange(isFirst, false))
            insertSeparator(count());
        addLine(tr("Opens keyboard “%1”").arg(keyboard.name), Line::Keyboard, keyboard.id);
    }
    setCurrentIndex(0);
}

void FlowStepChoice::showStep(const QString &step)
{
    for (int index = 0; index < count(); ++index) {
        if (lineAt(index) == Line::Step && itemData(index).toString() == step)
            return setCurrentIndex(index);
    }
}

std::optional<QString> FlowStepChoice::take(int index, const QString &from, const QString &trigger)
{
    const QString id = itemData(index).toString();
    switch (lineAt(index)) {
    case Line::Step: return id;
    case Line::NewStep: return m_model.addStepAfter(from, trigger, {.id = tr("step"), .text = {}});
    case Line::Keyboard:
        if (const SavedKeyboard *keyboard = m_library.keyboards().find(id))
            return m_model.addStepAfter(from, trigger, stepOf(*keyboard));
        break;
    case Line::Own: break;
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
