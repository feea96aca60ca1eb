// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"
#include "keyboard/keyboardtemplates.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Botdesk {

class Button;
class KeyboardCanvas;
class Label;

//! A template and its parameters, with the keyboard that they make beside them.
class TemplateDialog final : public QDialog
{
    Q_OBJECT
public:
    TemplateDialog(KeyboardTemplate kind, const QString &name, QWidget *parent = nullptr);

    void offerToAdd(const KeyboardDesign &open);       //!< its rows below those of @p open, where the kinds are alike
    const KeyboardDesign &design() const { return m_preview.design(); }

signals:
    void chosen(const Botdesk::KeyboardDesign &design);
    void additionChosen(const Botdesk::DesignRows &rows);

private:
    QWidget *makeForm();
    QWidget *makePreview();
    void addFields(QBoxLayout *column, TemplateFields fields);
    void addList(QBoxLayout *column);
    void addPaging(QBoxLayout *column, bool isPager);
    void addMonth(QBoxLayout *column);
    QSpinBox *addNumber(QBoxLayout *column, const QString &name, int least, int most, int now);
    QLineEdit *addLine(QBoxLayout *column, const QString &name, const QString &now, const QString &hint);
    TemplateParameters parameters() const;
    void refresh();

    KeyboardTemplate m_kind;
    TemplateParameters m_begun;
    DesignModel m_preview;
    KeyboardCanvas *m_canvas = nullptr;
    Label *m_note = nullptr;
    Button *m_use = nullptr;
    Button *m_add = nullptr;
    std::optional<KeyboardDesign::Kind> m_openKind;    // of what the rows can be added to
    // Null where the template has no such parameter.
    QPlainTextEdit *m_entries = nullptr;
    QLineEdit *m_data = nullptr;
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_perPage = nullptr;
    QSpinBox *m_page = nullptr;
    QSpinBox *m_pages = nullptr;
    QLineEdit *m_pageData = nullptr;
    QSpinBox *m_most = nullptr;
    QDateEdit *m_month = nullptr;
    QComboBox *m_firstDay = nullptr;
    QCheckBox *m_reply = nullptr;
};

} // namespace Botdesk
