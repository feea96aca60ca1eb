// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"

#include <QDialog>

class QPlainTextEdit;

namespace Botdesk {

class Button;
class Label;

//! Takes a keyboard from a text that is pasted or read from a file.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(QWidget *parent = nullptr);

    QPlainTextEdit *source() const { return m_source; }

signals:
    void chosen(const Botdesk::ReplyMarkup &markup);

private:
    void askForFile();
    void read();

    QPlainTextEdit *m_source;
    Label *m_state;
    Button *m_import;
    ReplyMarkup m_markup;
};

} // namespace Botdesk
