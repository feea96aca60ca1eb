// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Botdesk {

Label::Label(const QString &text, TextStyle style, Color ink, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_ink(ink)
{
    setForegroundRole(QPalette::WindowText);   // else it follows its parent's background: a menu bar's is Button
    setTextFormat(Qt::PlainText);   // much of what is shown comes from strangers
    dress();
}

void Label::setInk(Color ink)
{
    m_ink = ink;
    dress();
}

void Label::setTextStyle(TextStyle style)
{
    m_style = style;
    dress();
}

void Label::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

//! Layouts ask for the same few widths again and again while a page is laid out, and QLabel breaks the lines each time.
int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    if (text() != m_measured) {
        m_heights.clear();
        m_measured = text();
    }
    auto found = m_heights.constFind(width);
    if (found == m_heights.constEnd())
        found = m_heights.insert(width, QLabel::heightForWidth(width));
    return *found;
}

bool Label::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish: m_heights.clear(); break;
    default: break;
    }
    return QLabel::event(event);
}

void Label::dress()
{
    const QFont wanted = themeFont(m_style);
    if (font() != wanted)
        setFont(wanted);
    QPalette colours = palette();
    if (colours.color(QPalette::Active, QPalette::WindowText) == themeColor(m_ink))
        return;
    colours.setColor(QPalette::Active, QPalette::WindowText, themeColor(m_ink));
    colours.setColor(QPalette::Inactive, QPalette::WindowText, themeColor(m_ink));
    setPalette(colours);
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    QLabel::changeEvent(event);
}

ElidedLabel::ElidedLabel(const QString &text, TextStyle style, Color ink, Qt::TextElideMode mode, QWidget *parent)
    : Label({}, style, ink, parent)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    if (text == m_full)
        return;
    m_full = text;
    setText(text);   // what a screen reader says
    showTip();
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'…') * 2, sizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_full) + margins.left() + margins.right() + 1,
            std::max(fontMetrics().height(), 1) + margins.top() + margins.bottom()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    style()->drawItemText(&painter, area, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(),
                          fontMetrics().elidedText(m_full, m_mode, area.width()), foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    Label::resizeEvent(event);
    showTip();
}

void ElidedLabel::showTip()
{
    const bool cut = fontMetrics().horizontalAdvance(m_full) > contentsRect().width();
    setToolTip(cut ? m_full.toHtmlEscaped() : QString());
}

} // namespace Botdesk
