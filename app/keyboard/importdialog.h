// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/keyboardimport.h"
#include "text/formattedtext.h"

#include <QDialog>

namespace Botdesk {

class Button;
class CodeEdit;
class Label;

//! Takes a keyboard from a text that is pasted or read from a file: JSON, or code of five libraries where it is literal.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(QWidget *parent = nullptr);

    CodeEdit *source() const { return m_source; }
    QString state() const;             //!< what was found, or why nothing was

signals:
    //! @p message: what stands above it, where a whole message was given.
    void chosen(const Botdesk::ReplyMarkup &markup, const Botdesk::FormattedText &message);

private:
    void askForFile();
    void read();
    void say(const QString &text, bool isFault);

    CodeEdit *m_source;
    Label *m_state;
    Button *m_import;
    ReplyMarkup m_markup;
};

} // namespace Botdesk
