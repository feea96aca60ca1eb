// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textmode.h"

#include <QSyntaxHighlighter>

namespace Botdesk {

//! How formatting looks in the editor, and the marks of a source. The document itself holds no font and no colour, so a
//! change of the theme changes no document.
class MessageHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit MessageHighlighter(QTextDocument *document);   //!< asks it for its mode

protected:
    void highlightBlock(const QString &text) override;

private:
    void showFormatting();
    void showMarkdown(const QString &text, TextMode mode);
    void showHtml(const QString &text);
};

//! The mode that @p document is written in is a property of its root frame: undo brings it back with the text.
TextMode modeOf(const QTextDocument &document);
void setMode(QTextDocument &document, TextMode mode);

} // namespace Botdesk
