// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/avatar.h"

#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPixmapCache>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

// The light theme's category colours carry white letters in both themes.
QColor avatarColor(qint64 id)
{
    static constexpr Color Fills[] = {Color::CatReaction, Color::CatMessage, Color::Ok,        Color::CatCallback,
                                      Color::CatMember,   Color::CatPay,     Color::CatInline, Color::CatEdit};
    return themeColor(Fills[quint64(id) % std::size(Fills)], false);
}

QChar firstLetter(QStringView word)
{
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            return c.toUpper();
    }
    return {};
}

QPixmap circle(int side, qreal ratio, qint64 id, const QString &letters)
{
    const QString key = u"avatar/%1/%2/%3/%4/%5"_s.arg(side).arg(ratio).arg(id % 8).arg(letters).arg(px(100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(id));
    painter.drawEllipse(QRectF(0, 0, side, side));
    QFont letterFont = themeFont(TextStyle::Section);
    letterFont.setPixelSize(std::max(9, side * 38 / 100));
    painter.setFont(letterFont);
    painter.setPen(themeColor(Color::OnAccent));
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, letters);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QString initials(const QString &name)
{
    QString letters;
    const auto words = QStringView(name).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (word.startsWith(u'('))
            break;
        const QChar letter = firstLetter(word);
        if (!letter.isNull())
            letters += letter;
        if (letters.size() == 2)
            break;
    }
    return letters;
}

void paintAvatar(QPainter *painter, const QRect &rect, qint64 id, const QString &name)
{
    const int side = std::min(rect.width(), rect.height());
    painter->drawPixmap(rect.topLeft(), circle(side, painter->device()->devicePixelRatioF(), id, initials(name)));
}

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(qint64 id, const QString &name)
{
    m_id = id;
    m_name = name;
    update();
}

void Avatar::setDot(Dot dot)
{
    m_dot = dot;
    update();
}

QSize Avatar::sizeHint() const
{
    return {px(m_side), px(m_side)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_id, m_name);
    if (m_dot == Dot::None)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = px(9);
    const Color fill = m_dot == Dot::Ok ? Color::Ok : m_dot == Dot::Warn ? Color::Warn
        : m_dot == Dot::Error           ? Color::Error
                                        : Color::Text3;
    painter.setPen(QPen(themeColor(Color::BgPanel), 2));
    painter.setBrush(themeColor(fill));
    painter.drawEllipse(QRectF(width() - side - 1, height() - side - 1, side, side));
}

} // namespace Botdesk
