// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/searchfield.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
}

void SearchField::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    makeRoom();
    update();
}

void SearchField::makeRoom()
{
    const int note = m_note.isEmpty() ? 0 : QFontMetrics(themeFont(TextStyle::Small)).horizontalAdvance(m_note) + px(8);
    setTextMargins(0, 0, note, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_note.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(themeFont(TextStyle::Small));
    painter.setPen(themeColor(Color::Text3));
    const QRect area = rect().adjusted(0, 0, -px(text().isEmpty() ? 8 : 28), 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area),
                     Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), m_note);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (text().isEmpty())
        emit escaped();
    else
        clear();
}

void setFieldTone(QWidget *field, const char *tone)
{
    field->setProperty("tone", QByteArray(tone));
    field->update();
}

} // namespace Botdesk
