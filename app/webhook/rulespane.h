// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace Botdesk {

class Button;
class Label;

//! The rules that answer an update in the response of its delivery: a list, and one of them to edit.
class RulesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RulesPane(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

private:
    void reread();
    QWidget *makeList();
    QWidget *makeEditor();
    void fillList(int current);
    void showRule();
    void takeEdit();
    void check();
    void apply();
    QString titleOf(const AnswerRule &rule) const;

    Session &m_session;
    QList<AnswerRule> m_rules;
    QListWidget *m_list;
    Button *m_remove;
    QWidget *m_editor;
    QCheckBox *m_isOn;
    QComboBox *m_type;
    QLineEdit *m_contains;
    QLineEdit *m_chat;
    QLineEdit *m_method;
    QPlainTextEdit *m_parameters;
    Label *m_problem;
    Button *m_apply;
    bool m_isShowing = false;
};

} // namespace Botdesk
