// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace Botdesk {

//! What concerns the flow as a whole: the command that starts it, and how it is left.
class FlowSettingsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowSettingsForm(FlowModel &model, QWidget *parent = nullptr);   //!< @p model outlives it

    void editCommand();

private:
    QLineEdit *addLine(QVBoxLayout *column, const QString &name, const QString &placeholder, QString Flow::*member);
    void refresh();

    FlowModel &m_model;
    QLineEdit *m_command;
    QComboBox *m_first;
    QLineEdit *m_cancelWord;
    QLineEdit *m_cancelText;
};

} // namespace Botdesk
