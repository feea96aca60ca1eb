// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/messageedit.h"

#include "compose/droparea.h"
#include "compose/entitydocument.h"
#include "compose/messagehighlighter.h"
#include "compose/pastedtext.h"
#include "compose/savedtexts.h"
#include "text/entityrules.h"
#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

namespace Botdesk {

namespace {

constexpr QChar Placeholder(0xe000);

struct FormatKey
{
    int key;
    EntityType type;
};

constexpr FormatKey CtrlKeys[] = {{Qt::Key_B, EntityType::Bold}, {Qt::Key_I, EntityType::Italic}, {Qt::Key_U, EntityType::Underline}};
constexpr FormatKey CtrlShiftKeys[] = {{Qt::Key_X, EntityType::Strikethrough}, {Qt::Key_P, EntityType::Spoiler},
                                       {Qt::Key_M, EntityType::Code},          {Qt::Key_Period, EntityType::Blockquote},
                                       {Qt::Key_Greater, EntityType::Blockquote}};

bool isQuoted(const QTextFormat &format)
{
    return isIn(format, EntityType::Blockquote) || isIn(format, EntityType::ExpandableBlockquote);
}

//! Whether a line lies in a quote or a pre: by its first character, an empty one by the line breaks around it.
template <typename Claim>
bool isLineIn(const QTextBlock &block, Claim claim)
{
    if (block.length() > 1)
        return claim(block.begin().fragment().charFormat());
    return block.next().isValid() && block.position() > 0 && claim(block.charFormat()) && claim(block.next().charFormat());
}

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : GrowingEdit(parent)
{
    new MessageHighlighter(document());   // the document owns it
    connect(this, &QPlainTextEdit::textChanged, this, &MessageEdit::takeChange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MessageEdit::takeCursor);
    connect(this, &QPlainTextEdit::selectionChanged, this, &MessageEdit::takeCursor);
}

TextMode MessageEdit::mode() const
{
    return modeOf(*document());
}

QFont MessageEdit::textFont() const
{
    return themeFont(m_lastMode == TextMode::Formatted ? TextStyle::Body : TextStyle::Mono);
}

void MessageEdit::load(const FormattedText &content, TextMode mode)
{
    document()->setUndoRedoEnabled(false);
    change(content, mode);
    document()->setUndoRedoEnabled(true);
}

void MessageEdit::change(const FormattedText &content, TextMode mode)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    insertText(cursor, content);
    setMode(*document(), mode);
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
    takeCursor();
}

//! A highlighter's repaint is told as a change too; only a real one is passed on.
void MessageEdit::takeChange()
{
    const FormattedText now = textOf(*document());   // once for each key; the others ask for what is known then
    const TextMode mode = this->mode();
    if (now == m_last && mode == m_lastMode)
        return;
    const bool isOtherMode = mode != std::exchange(m_lastMode, mode);
    m_last = now;
    if (isOtherMode)
        dress();
    emit contentChanged();
    emit formatHereChanged();
}

void MessageEdit::takeCursor()
{
    if (mode() == TextMode::Formatted && !textCursor().hasSelection())
        setCurrentCharFormat(typingFormat(textCursor()));
    emit formatHereChanged();
}

bool MessageEdit::isFormatted(EntityType type) const
{
    if (mode() != TextMode::Formatted)
        return false;
    return textCursor().hasSelection() ? isThroughout(textCursor(), type) : isIn(currentCharFormat(), type);
}

QTextCursor MessageEdit::entityHere(EntityType type) const
{
    return entityAround(textCursor(), type);
}

TextEntity MessageEdit::dataHere(EntityType type) const
{
    QTextCursor whole = entityHere(type);
    if (whole.hasSelection()) {
        for (const TextEntity &entity : textOf(whole).entities) {
            if (entity.type == type)
                return entity;
        }
    }
    return {.type = type};
}

void MessageEdit::format(const TextEntity &entity)
{
    if (isReadOnly())
        return;
    if (mode() != TextMode::Formatted)
        return wrap(entity);
    const bool isOn = isFormatted(entity.type);
    const bool hasData = entity.type == EntityType::TextLink || entity.type == EntityType::TextMention
        || entity.type == EntityType::CustomEmoji || entity.type == EntityType::DateTime || !entity.language.isEmpty();
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && (isStyle(entity.type) || entity.type == EntityType::Code)) {
        setCurrentCharFormat(toggled(currentCharFormat(), entity.type));
    } else if (isOn && !hasData) {
        removeEntity(cursor, entity.type);
    } else {
        if (!cursor.hasSelection() && hasData && entity.type != EntityType::Pre)
            cursor = entityHere(entity.type);   // another address for the link that the cursor is in
        if (cursor.hasSelection() || isQuote(entity.type) || entity.type == EntityType::Pre)
            applyEntity(cursor, entity);
        takeCursor();
    }
    emit formatHereChanged();
}

void MessageEdit::unformat()
{
    if (mode() == TextMode::Formatted && !isReadOnly())
        removeAllEntities(textCursor());
    takeCursor();
}

//! In a source: the marks of the mode around the selection.
void MessageEdit::wrap(const TextEntity &entity)
{
    TextEntity around = entity;
    around.offset = 0;
    around.length = 1;
    const WrittenMarkup written = writeSource({QString(Placeholder), {around}}, mode());
    if (!missedIn({QString(Placeholder), {around}}, mode()).isEmpty())
        return;
    QTextCursor cursor = textCursor();
    QString inside = textOf(cursor).text;
    const qsizetype at = written.source.indexOf(Placeholder);
    if (isQuote(entity.type) && mode() == TextMode::MarkdownV2)
        inside.replace(u'\n', QStringLiteral("\n>"));
    const int begin = cursor.selectionStart() + int(at);
    cursor.insertText(written.source.first(at) + inside + written.source.sliced(at + 1));
    cursor.setPosition(begin);
    cursor.setPosition(begin + int(inside.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MessageEdit::insert(const FormattedText &text)
{
    QTextCursor cursor = textCursor();
    if (mode() == TextMode::Formatted)
        insertText(cursor, text, typingFormat(cursor));
    else
        cursor.insertText(writeSource(text, mode()).source);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MessageEdit::mend(const QList<MarkupMend> &mends)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto mend = mends.crbegin(); mend != mends.crend(); ++mend) {
        cursor.setPosition(mend->at);
        cursor.setPosition(mend->at + mend->removed, QTextCursor::KeepAnchor);
        cursor.insertText(mend->inserted);
    }
    cursor.endEditBlock();
}

void MessageEdit::underline(const QList<MarkupFault> &faults)
{
    if (m_faults == faults)
        return;
    m_faults = faults;
    showFaults();
}

void MessageEdit::showFaults()
{
    QList<QTextEdit::ExtraSelection> selections;
    const int end = document()->characterCount() - 1;
    for (const MarkupFault &fault : std::as_const(m_faults)) {
        QTextEdit::ExtraSelection selection;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(themeColor(Color::Error));
        selection.format.setBackground(themeColor(Color::ErrorSoft));
        const int to = std::min(end, fault.at + std::max(1, int(fault.mark.size())));
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::min(fault.at, std::max(0, to - 1)));
        selection.cursor.setPosition(to, QTextCursor::KeepAnchor);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void MessageEdit::insertLineBreak()
{
    if (mode() != TextMode::Formatted)
        return GrowingEdit::insertLineBreak();
    QTextCharFormat goesOn = currentCharFormat();
    QTextCursor cursor = textCursor();
    const bool isInLines = isQuoted(goesOn) || isIn(goesOn, EntityType::Pre);
    if (isInLines && cursor.block().length() == 1) {   // an empty line leaves quote and pre
        setCurrentCharFormat({});
        return void(emit formatHereChanged());
    }
    cursor.insertText(QStringLiteral("\n"), goesOn);
    setTextCursor(cursor);
    setCurrentCharFormat(goesOn);
    emit formatHereChanged();
}

//! @return whether the keys of @p event are ours.
bool MessageEdit::act(const QKeyEvent &event, bool doIt)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        if (doIt)
            emit snippetAsked(event.key() - Qt::Key_0);
        return true;
    }
    const bool isShifted = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    if (modifiers != Qt::ControlModifier && !isShifted)
        return false;
    const auto formatIfKey = [&](const FormatKey &known) {
        if (known.key != event.key())
            return false;
        if (doIt)
            format({.type = known.type});
        return true;
    };
    if (isShifted && event.key() == Qt::Key_N) {
        if (doIt)
            unformat();
        return true;
    }
    if (isShifted && event.key() == Qt::Key_V) {
        m_pastesPlain = true;
        if (doIt)
            paste();
        m_pastesPlain = false;
        return true;
    }
    if (!isShifted && event.key() == Qt::Key_Up) {
        if (doIt)
            emit historyAsked();
        return true;
    }
    // Without a selection Ctrl+K stays the window's.
    if (!isShifted && (event.key() == Qt::Key_L || (event.key() == Qt::Key_K && textCursor().hasSelection()))) {
        if (doIt)
            emit dataAsked(EntityType::TextLink);
        return true;
    }
    return isShifted ? std::any_of(std::begin(CtrlShiftKeys), std::end(CtrlShiftKeys), formatIfKey)
                     : std::any_of(std::begin(CtrlKeys), std::end(CtrlKeys), formatIfKey);
}

bool MessageEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && act(*static_cast<QKeyEvent *>(event), false)) {
        event->accept();   // before the window's menus take it
        return true;
    }
    return GrowingEdit::event(event);
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    if (!act(*event, true))
        GrowingEdit::keyPressEvent(event);
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(SnippetFormat) || DropArea::takes(*source) || GrowingEdit::canInsertFromMimeData(source);
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasFormat(SnippetFormat))   // not its bare text: its placeholders are to be filled in
        return void(emit snippetDropped(QString::fromUtf8(source->data(SnippetFormat))));
    if (DropArea::takes(*source))
        return void(emit mediaPasted(source));
    if (mode() != TextMode::Formatted)
        return insertPlainText(pastedPlainText(*source));
    const FormattedText text = m_pastesPlain ? FormattedText{pastedPlainText(*source), {}} : pastedText(*source);
    if (!text.isEmpty())
        insert(text);
}

QMimeData *MessageEdit::createMimeDataFromSelection() const
{
    return copiedText(textOf(textCursor())).release();   // whoever asks owns it
}

//! A bar and a tint behind quotes and pre; QPlainTextEdit has neither.
void MessageEdit::paintEvent(QPaintEvent *event)
{
    if (mode() == TextMode::Formatted) {
        QPainter painter(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF lines = blockBoundingGeometry(block).translated(contentOffset());
            if (lines.top() > event->rect().bottom())
                break;
            const bool isPre = isLineIn(block, [](const QTextFormat &format) { return isIn(format, EntityType::Pre); });
            const bool isQuote = isLineIn(block, isQuoted);
            if (!isPre && !isQuote)
                continue;
            painter.fillRect(QRectF(0, lines.top(), viewport()->width(), lines.height()), themeColor(Color::BgSunken));
            if (isQuote)
                painter.fillRect(QRectF(0, lines.top(), px(3), lines.height()), themeColor(Color::Accent));
        }
    }
    GrowingEdit::paintEvent(event);
}

void MessageEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (auto *highlighter : document()->findChildren<MessageHighlighter *>())
            highlighter->rehighlight();
        showFaults();
    }
    GrowingEdit::changeEvent(event);
}

} // namespace Botdesk
