// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlibrary.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace Botdesk {

class Button;
class ElidedLabel;
class FlowLinkEditor;
class FlowQuestionForm;
class FlowTextField;
class Label;

//! All about the chosen step: its name, text, keyboard, what follows on each button, what it waits for.
class FlowStepForm final : public QWidget
{
    Q_OBJECT
public:
    FlowStepForm(FlowModel &model, FlowLibrary &library, QWidget *parent = nullptr);   //!< both outlive it

    void editText();
    void editName();
    FlowTextField *text() const { return m_text; }

signals:
    void keyboardEditAsked(const QString &keyboard);   //!< id of the library

private:
    void addHead(QVBoxLayout *column);
    void addText(QVBoxLayout *column);
    void addKeyboard(QVBoxLayout *column);
    void addEnd(QVBoxLayout *column);
    void refresh();
    void refreshKeyboard(const FlowStep &step);
    void refreshLinks(const FlowStep &step);
    void fillKeyboards();
    void setKeyboard(const SavedKeyboard *keyboard);
    void makeKeyboard(KeyboardDesign::Kind kind);
    void rename();

    FlowModel &m_model;
    FlowLibrary &m_library;
    QLineEdit *m_name = nullptr;
    Label *m_nameNote = nullptr;
    QCheckBox *m_isFirst = nullptr;
    FlowTextField *m_text = nullptr;
    ElidedLabel *m_keyboard = nullptr;
    Button *m_edit = nullptr;
    QMenu *m_keyboards = nullptr;
    QWidget *m_linkPart = nullptr;
    QVBoxLayout *m_linkColumn = nullptr;
    QList<FlowLinkEditor *> m_links;
    FlowQuestionForm *m_question = nullptr;
    QCheckBox *m_isEnd = nullptr;
    QString m_shownStep;
    bool m_isShowing = false;
};

} // namespace Botdesk
