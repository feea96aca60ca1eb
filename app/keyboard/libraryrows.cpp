// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/libraryrows.h"

#include "widgets/fonts.h"

#include <QFontMetrics>
#include <QInputDialog>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace Botdesk {

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool isSection)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, themeColor(option.state & QStyle::State_Active ? Color::BgSelected : Color::BgSelectedOff));
    else if (option.state & QStyle::State_MouseOver && !isSection)
        painter->fillRect(option.rect, themeColor(Color::BgHover));
}

void paintNameAndNote(QPainter *painter, const QRect &words, const QString &name, const QString &note, Color noteColor)
{
    const auto paint = [&](TextStyle style, Color color, const QRect &place, const QString &text) {
        painter->setFont(themeFont(style));
        painter->setPen(themeColor(color));
        painter->drawText(place, Qt::AlignVCenter, QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, place.width()));
    };
    paint(TextStyle::Body, Color::Text, words, name);
    paint(TextStyle::Small, noteColor, words.translated(0, px(16)), note);
}

void askForLine(QWidget *parent, const QString &title, const QString &label, const QString &now, const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(now);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, take);
    dialog->open();
}

} // namespace Botdesk
