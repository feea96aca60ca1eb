// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlibrary.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace Botdesk {

class ElidedLabel;
class FlowStepChoice;

//! What follows when one button of a step is pressed: nothing, an answer with a text, or another step, which may be made
//! of any keyboard of the library.
class FlowLinkEditor final : public QWidget
{
    Q_OBJECT
public:
    FlowLinkEditor(FlowModel &model, FlowLibrary &library, QWidget *parent = nullptr);   //!< both outlive it

    void setPlace(const QString &step, const QString &trigger);
    const QString &trigger() const { return m_trigger; }
    FlowStepChoice *choice() const { return m_choice; }
    void hideTitle();                    //!< where the button is named anyway
    void refresh();

private:
    void choose(int index);
    FlowLink link() const;
    void setLink(const std::function<void(FlowLink &)> &change, const QString &field = {});

    FlowModel &m_model;
    QString m_step;
    QString m_trigger;
    ElidedLabel *m_title;
    FlowStepChoice *m_choice;
    QCheckBox *m_asNew;
    QLineEdit *m_toast;
    bool m_isShowing = false;
};

} // namespace Botdesk
