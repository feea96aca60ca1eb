// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlibrary.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Botdesk {

class ElidedLabel;

//! What follows when one button of a step is pressed: nothing, an answer with a text, or another step, which may be made
//! of any keyboard of the library.
class FlowLinkEditor final : public QWidget
{
    Q_OBJECT
public:
    FlowLinkEditor(FlowModel &model, FlowLibrary &library, QWidget *parent = nullptr);   //!< both outlive it

    void setPlace(const QString &step, const QString &trigger);
    const QString &trigger() const { return m_trigger; }
    QComboBox *choice() const { return m_choice; }
    void refresh();

private:
    void fill();
    void choose(int index);
    FlowLink link() const;
    void setLink(const std::function<void(FlowLink &)> &change, const QString &field = {});

    FlowModel &m_model;
    FlowLibrary &m_library;
    QString m_step;
    QString m_trigger;
    ElidedLabel *m_title;
    QComboBox *m_choice;
    QCheckBox *m_asNew;
    QLineEdit *m_toast;
    bool m_isShowing = false;
};

//! Fills @p combo with what can be opened: the steps of the flow, a new one, and keyboards of the library that are none yet.
//! @p none stands first. openChosen() does what was chosen.
void fillStepChoice(QComboBox *combo, const FlowModel &model, const FlowLibrary &library, const QStringList &before);

//! What @p index of such a combo box, counted behind @p before entries, stands for: the id of a step that is there then.
//! A step that is made is opened by @p trigger of @p from; empty trigger: by the answer to its question. Nothing for lines.
std::optional<QString> takeStepChoice(QComboBox *combo, int index, FlowModel &model, const FlowLibrary &library, const QString &from, const QString &trigger);

//! Chooses the line of @p step.
void showStepChoice(QComboBox *combo, const QString &step);

} // namespace Botdesk
