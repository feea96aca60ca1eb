// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/numberededit.h"

#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace Botdesk {

namespace {

class NumberArea final : public QWidget
{
public:
    explicit NumberArea(NumberedEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }
    QSize sizeHint() const override { return {m_edit->numberWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintNumbers(event); }

private:
    NumberedEdit *m_edit;
};

} // namespace

NumberedEdit::NumberedEdit(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new NumberArea(this))
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setFont(themeFont(TextStyle::Mono));
    makeRoom();
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NumberedEdit::makeRoom);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled)
            m_numbers->scroll(0, scrolled);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
}

int NumberedEdit::numberWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + px(16);
}

QColor NumberedEdit::numberInk(int) const
{
    return themeColor(Color::Text3);
}

void NumberedEdit::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), themeColor(Color::BgPanel));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const int line = block.blockNumber();
        const QRectF row(0, top, m_numbers->width(), blockBoundingRect(block).height());
        if (block.isVisible()) {
            paintBehindNumber(&painter, row, line);
            painter.setPen(numberInk(line));
            painter.drawText(QRectF(0, top, m_numbers->width() - px(8), fontMetrics().height()), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(line + 1));
        }
        top += row.height();
        block = block.next();
    }
}

void NumberedEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numberWidth(), area.height());
}

void NumberedEdit::dress()
{
    setFont(themeFont(TextStyle::Mono));
    makeRoom();
    updateNumbers();
}

void NumberedEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

} // namespace Botdesk
