// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/growingedit.h"

#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace Botdesk {

namespace {

constexpr int FewestLines = 2;
constexpr int MostLines = 9;

} // namespace

GrowingEdit::GrowingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(WidgetWidth);
    document()->setDocumentMargin(px(6));
    dress();
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

void GrowingEdit::dress()
{
    setFont(textFont());
    updateGeometry();
}

QFont GrowingEdit::textFont() const
{
    return themeFont(TextStyle::Body);
}

void GrowingEdit::insertLineBreak()
{
    insertPlainText(QStringLiteral("\n"));   // by itself Shift+Return would put U+2028 into the text
}

int GrowingEdit::heightFor(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * px(6) + 2;
}

QSize GrowingEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < MostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return {px(200), heightFor(std::clamp(lines, FewestLines, MostLines))};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {px(120), heightFor(FewestLines)};
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    if (isReturn && isShifted != m_returnSends)
        return void(emit sendAsked());
    if (isReturn) {
        insertLineBreak();
        return ensureCursorVisible();
    }
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && document()->isEmpty())
        return void(emit upInEmpty());
    if (event->key() == Qt::Key_Escape)
        return void(emit escaped());
    QPlainTextEdit::keyPressEvent(event);
}

//! Text only. A large one is cut far beyond what a message can hold, so that a mistaken paste does not hang the window.
void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    constexpr qsizetype MostPasted = 200'000;
    if (source->hasText())
        insertPlainText(source->text().left(MostPasted));
}

void GrowingEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged();
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        dress();
    QPlainTextEdit::changeEvent(event);
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();   // other lines at another width
    if (event->size().height() > event->oldSize().height()) {
        verticalScrollBar()->setValue(0);   // what was scrolled away has room again
        ensureCursorVisible();
    }
}

} // namespace Botdesk
