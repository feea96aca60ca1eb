// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/buttonlines.h"
#include "widgets/numberededit.h"

#include <QSyntaxHighlighter>

namespace Botdesk {

//! Colours strings, numbers, keywords and names that are called, of JavaScript, Python, C#, C++, shell and JSON alike.
class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

//! Code with line numbers, the lines of some buttons marked, and perhaps one line where it is wrong.
class CodeEdit final : public NumberedEdit
{
    Q_OBJECT
public:
    explicit CodeEdit(const QString &accessibleName, QWidget *parent = nullptr);

    void setMarked(const QList<LineSpan> &lines);
    void setFault(int line);                     //!< from 0; -1: none
    int faultLine() const { return m_fault; }
    QList<LineSpan> marked() const { return m_marked; }
    void reveal(int line);                       //!< scrolls there; the cursor stays

protected:
    void dress() override;
    void paintBehindNumber(QPainter *painter, const QRectF &row, int line) const override;
    QColor numberInk(int line) const override;

private:
    void mark();

    CodeHighlighter *m_highlighter;
    QList<LineSpan> m_marked;
    int m_fault = -1;
};

} // namespace Botdesk
