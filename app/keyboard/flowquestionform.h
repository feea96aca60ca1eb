// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlibrary.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Botdesk {

class FlowStepChoice;

//! What the chosen step waits for: which kind of answer, how it is checked, what is said to a wrong one, what it is kept as,
//! and what follows.
class FlowQuestionForm final : public QWidget
{
    Q_OBJECT
public:
    FlowQuestionForm(FlowModel &model, FlowLibrary &library, QWidget *parent = nullptr);   //!< both outlive it

    void refresh();

private:
    void makeChecks(QVBoxLayout *column);
    void makeRest(QVBoxLayout *column);
    QLineEdit *addLine(QVBoxLayout *column, const QString &name, const QString &placeholder, QString FlowQuestion::*member);
    QLineEdit *addNumber(const QString &name, std::optional<double> FlowQuestion::*member);
    void set(const std::function<void(FlowQuestion &)> &change, const QString &field = {});
    void follow(int index);

    FlowModel &m_model;
    QComboBox *m_input;
    QWidget *m_textPart = nullptr;
    QComboBox *m_check = nullptr;
    QPlainTextEdit *m_choices = nullptr;
    QWidget *m_range = nullptr;
    QLineEdit *m_least = nullptr;
    QLineEdit *m_most = nullptr;
    QLineEdit *m_pattern = nullptr;
    QWidget *m_rest = nullptr;
    QLineEdit *m_refusal = nullptr;
    QLineEdit *m_name = nullptr;
    FlowStepChoice *m_next;
    bool m_isShowing = false;
};

} // namespace Botdesk
