// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/texteditor.h"

#include "compose/entitydocument.h"
#include "compose/formatbar.h"
#include "compose/inputstrip.h"
#include "compose/textwords.h"
#include "rules/cleaning.h"
#include "rules/serverwords.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

class ErrorSign final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {px(14), px(14)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, QRect(0, (height() - px(14)) / 2, px(14), px(14)), u"error"_s, themeColor(Color::Error));
    }
};

TextRules anyLength(int limit)
{
    TextRules rules = limit == CaptionLimit ? TextRules::caption() : TextRules::message();
    rules.limit = 0;
    rules.detect = false;
    return rules;
}

} // namespace

TextEditor::TextEditor(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FormatBar(this))
    , m_notice(new Banner(Tone::Warn, Banner::Shape::Card, this))
    , m_input(new InputStrip(this))
    , m_edit(new MessageEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(4), px(3), px(4), px(3));
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_input);
    column->addWidget(m_edit);
    makeFoot();
    column->addWidget(m_foot);
    m_notice->hide();
    // The box is painted around all of it, so the field itself has no background of its own.
    m_edit->viewport()->setAutoFillBackground(false);
    makeBar();
    connect(m_edit, &GrowingEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_edit, &MessageEdit::contentChanged, this, &TextEditor::check);
    connect(m_edit, &MessageEdit::formatHereChanged, this, &TextEditor::showFormats);
    connect(m_edit, &MessageEdit::dataAsked, this, &TextEditor::askData);
    connect(m_input, &InputStrip::done, m_edit, qOverload<>(&QWidget::setFocus));
    check();
}

void TextEditor::makeBar()
{
    connect(m_bar, &FormatBar::formatAsked, this, [this](EntityType type) {
        const bool needsData = type == EntityType::TextLink || type == EntityType::TextMention || type == EntityType::CustomEmoji
            || type == EntityType::DateTime || (type == EntityType::Pre && !m_edit->isFormatted(type));
        if (needsData)
            return askData(type);
        m_edit->format({.type = type});
        m_edit->setFocus();
    });
    connect(m_bar, &FormatBar::clearAsked, m_edit, &MessageEdit::unformat);
    connect(m_bar, &FormatBar::undoAsked, m_edit, &QPlainTextEdit::undo);
    connect(m_bar, &FormatBar::redoAsked, m_edit, &QPlainTextEdit::redo);
    connect(m_bar, &FormatBar::modeAsked, this, &TextEditor::askMode);
    const auto showUndo = [this] {
        m_bar->setCanUndo(m_edit->document()->isUndoAvailable(), m_edit->document()->isRedoAvailable());
    };
    connect(m_edit, &QPlainTextEdit::undoAvailable, this, showUndo);
    connect(m_edit, &QPlainTextEdit::redoAvailable, this, showUndo);
}

void TextEditor::makeFoot()
{
    m_foot = new QWidget(this);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(px(6), 0, px(6), px(2));
    row->setSpacing(px(6));
    m_icon = new ErrorSign(m_foot);
    m_problem = new Label({}, TextStyle::Small, Color::Error, m_foot);
    m_problem->setWordWrap(true);
    m_serverWords = new ElidedLabel({}, TextStyle::Mono, Color::Text3, Qt::ElideRight, m_foot);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_problem);
    words->addWidget(m_serverWords);
    const auto addButton = [&](Button::Look look) {
        auto *button = new Button(look, {}, {}, m_foot);
        button->setButtonSize(Button::Size::Compact);
        row->addWidget(button);
        return button;
    };
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    m_escape = addButton(Button::Look::Secondary);
    m_close = addButton(Button::Look::Secondary);
    m_close->setText(tr("Close it"));
    m_asPlain = addButton(Button::Look::Ghost);
    m_asPlain->setText(tr("Send as plain"));
    m_asPlain->setToolTip(tr("Sends the text as it stands, marks and all"));
    m_counter = new Label({}, TextStyle::Mono, Color::Text3, m_foot);
    row->addWidget(m_counter);
    connect(m_escape, &QAbstractButton::clicked, this, [this] {
        QList<MarkupMend> mends;
        for (const MarkupFault &fault : std::as_const(m_faults)) {
            if (fault.escape)
                mends.append(*fault.escape);
        }
        m_edit->mend(mends);
        m_edit->setFocus();
    });
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        if (!m_faults.isEmpty() && m_faults.first().close)
            m_edit->mend({*m_faults.first().close});
        m_edit->setFocus();
    });
    connect(m_asPlain, &QAbstractButton::clicked, this, &TextEditor::sendAsPlain);
}

void TextEditor::load(const FormattedText &content, TextMode mode)
{
    m_notice->hide();
    m_input->hide();
    m_edit->load(content, mode);
}

void TextEditor::setLimit(int codePoints)
{
    if (std::exchange(m_limit, codePoints) != codePoints)
        check();
}

void TextEditor::sendAsPlain()
{
    m_edit->change({m_edit->content().text, {}}, TextMode::Formatted);
    emit sendAsPlainAsked();
}

//! What the server would make of it, at every key: reading 4,096 characters takes a millisecond, and no longer text is read
//! than the server would.
void TextEditor::check()
{
    const FormattedText content = m_edit->content();
    const TextMode mode = m_edit->mode();
    m_bar->setMode(mode);
    m_notice->hide();   // what it asked was about another text
    const bool isReadable = content.text.toUtf8().size() <= SourceByteLimit;   // the server reads no more either
    m_faults = isReadable ? markupFaults(content.text, mode) : QList<MarkupFault>();
    m_edit->underline(m_faults);
    const bool isSource = mode != TextMode::Formatted;
    const auto read = isSource && isReadable && m_faults.isEmpty() ? readSource(content.text, mode) : Result<FormattedText>(content);
    const auto finished = isReadable ? finishText(*read, anyLength(m_limit)) : read;
    const int length = finished ? int(codePointCount(finished->text)) : 0;
    const int over = length - m_limit;
    m_isGood = isReadable && m_faults.isEmpty() && over <= 0 && (length > 0 || (m_limit == CaptionLimit && finished));

    const QLocale locale;
    m_counter->setText(u"%1 / %2"_s.arg(locale.toString(length), QString::number(m_limit)));
    m_counter->setAccessibleName(tr("%1 of %2 characters").arg(length).arg(m_limit));
    m_counter->setInk(over > 0 ? Color::Error : Color::Text3);
    m_problem->setText(!m_faults.isEmpty() ? faultText(m_faults, content.text, mode)
                       : isSource && !isReadable ? tr("Too long with its marks: a server reads %1 at most").arg(locale.formattedDataSize(SourceByteLimit))
                       : over > 0 ? tr("%n character(s) too many: a message holds %1", nullptr, over).arg(m_limit)
                                  : QString());
    showFault(finished);
}

void TextEditor::showFault(const Result<FormattedText> &finished)
{
    const bool isFaulty = !m_faults.isEmpty();
    const bool isEscapable = isFaulty && m_faults.first().escape;
    m_icon->setVisible(!m_problem->text().isEmpty());
    m_serverWords->setVisible(isFaulty);
    m_serverWords->setFullText(isFaulty ? shapedErrorDescription(400, m_faults.first().words)
                               : finished ? QString()
                                          : finished.error().detail);
    m_escape->setVisible(isEscapable);
    m_escape->setText(m_faults.size() > 2 ? tr("Escape all") : m_faults.size() == 2 ? tr("Escape both") : tr("Escape it"));
    m_close->setVisible(isFaulty && m_faults.first().close);
    m_asPlain->setVisible(isFaulty);
}

void TextEditor::showFormats()
{
    for (const EntityType type : m_bar->types())
        m_bar->setChecked(type, m_edit->isFormatted(type));
}

void TextEditor::askMode(TextMode mode)
{
    m_bar->setMode(m_edit->mode());   // until it is so
    m_notice->hide();
    const TextMode now = m_edit->mode();
    if (mode == now)
        return;
    const FormattedText content = m_edit->content();
    const auto read = now == TextMode::Formatted ? Result<FormattedText>(content) : readSource(content.text, now);
    if (!read)
        return tellUnreadable(read.error(), mode);
    const QList<TextEntity> missed = mode == TextMode::Formatted ? QList<TextEntity>() : missedIn(*read, mode);
    if (!missed.isEmpty())
        return tellMissed(*read, missed, mode);
    changeMode(*read, mode);
}

void TextEditor::changeMode(const FormattedText &read, TextMode mode)
{
    m_notice->hide();
    m_edit->change(mode == TextMode::Formatted ? read : FormattedText{writeSource(read, mode).source, {}}, mode);
    m_edit->setFocus();
}

void TextEditor::tellUnreadable(const Error &error, TextMode mode)
{
    m_notice->clearActions();
    m_notice->setText(tr("The text cannot be read as %1.").arg(textModeName(m_edit->mode())),
                      tr("Mend it first, or take it over as it stands, marks and all."));
    m_notice->setServerWords(error.detail);
    connect(m_notice->addAction(tr("Take it as it stands")), &QAbstractButton::clicked, this,
            [this, mode] { changeMode({m_edit->content().text, {}}, mode); });
    connect(m_notice->addAction(tr("Stay")), &QAbstractButton::clicked, m_notice, &QWidget::hide);
    m_notice->show();
}

void TextEditor::tellMissed(const FormattedText &read, const QList<TextEntity> &missed, TextMode mode)
{
    m_notice->clearActions();
    m_notice->setText(tr("%1 cannot say everything that is here.").arg(textModeName(mode)),
                      tr("It would become plain: %1. Undo brings it back.").arg(missedText(missed, read.text)));
    m_notice->setServerWords({});
    connect(m_notice->addAction(tr("Switch without it")), &QAbstractButton::clicked, this,
            [this, read, mode] { changeMode(read, mode); });
    connect(m_notice->addAction(tr("Stay")), &QAbstractButton::clicked, m_notice, &QWidget::hide);
    m_notice->show();
}

void TextEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), themeColor(Color::BgInput), themeColor(Color::LineStrong), CardRadius);
    painter.fillRect(QRect(1, m_bar->geometry().bottom() + px(1), width() - 2, 1), themeColor(Color::Line));
    if (m_edit->hasFocus())
        paintFocusRing(&painter, rect(), CardRadius);
}

} // namespace Botdesk
