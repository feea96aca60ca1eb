// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"

#include <QScrollArea>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace Botdesk {

class ActionForm;
class ChoiceButton;
class Label;
class ToolButton;

//! What the chosen buttons say, do and look like, and the options of the keyboard as a whole.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(DesignModel &model, QWidget *parent = nullptr);   //!< @p model outlives it

    void addPart(QWidget *part);         //!< below what the chosen button does; takes it
    void edit(DesignModel::Part part);   //!< that of the current button takes the focus, whole
    QLineEdit *textField() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Choice
    {
        ButtonAction action;
        ChoiceButton *button;
    };

    QWidget *makeHead();
    QWidget *makeButtonPart();
    void addChoices(QVBoxLayout *column);
    void addStyles(QVBoxLayout *column);
    void addIcon(QVBoxLayout *column);
    QWidget *makeWholePart();
    QCheckBox *addOption(QVBoxLayout *column, const QString &text, const QString &hint, bool KeyboardMarkup::*member);
    void arrangeChoices();
    void choose(const ButtonAction &action);
    void refresh();
    void refreshButton(const DesignButton &button);
    void refreshWhole();
    QString whyNot(const ButtonAction &action) const;

    DesignModel &m_model;
    Label *m_place;
    ToolButton *m_previous;
    ToolButton *m_next;
    QScrollArea *m_scroll;
    QWidget *m_buttonPart;
    QLineEdit *m_text;
    QGridLayout *m_grid = nullptr;
    QList<Choice> m_choices;
    Label *m_choiceNote = nullptr;
    ActionForm *m_form = nullptr;
    QVBoxLayout *m_extra = nullptr;
    QList<ChoiceButton *> m_styles;
    QLineEdit *m_icon = nullptr;
    Label *m_iconNote = nullptr;
    QWidget *m_wholePart;
    QList<std::pair<QCheckBox *, bool KeyboardMarkup::*>> m_options;
    QCheckBox *m_selective = nullptr;
    QWidget *m_placeholderPart = nullptr;
    QLineEdit *m_placeholder = nullptr;
    Label *m_wholeNote = nullptr;
    bool m_isShowing = false;
};

} // namespace Botdesk
