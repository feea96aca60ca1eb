// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.constFind(name);
    if (found == sources.constEnd()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        found = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        Q_ASSERT_X(!found->isEmpty(), "icons", qUtf8Printable(name));
    }
    return *found;
}

QPixmap render(const QByteArray &svg, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(svg);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

//! Knows the icon's name and the colour's name, and looks both up when asked to paint.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(QString name, Color tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, tint(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    //! Asked with a size in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const int side = int(std::lround(std::min(size.width(), size.height()) / ratio));
        return iconPixmap(m_name, side, tint(mode), ratio);
    }

    QIconEngine *clone() const override { return new ThemeIconEngine(m_name, m_tint); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor tint(QIcon::Mode mode) const { return themeColor(mode == QIcon::Disabled ? Color::TextOff : m_tint); }

    QString m_name;
    Color m_tint;
};

} // namespace

QIcon themeIcon(const QString &name, Color tint)
{
    return QIcon(new ThemeIconEngine(name, tint));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &tint, qreal ratio)
{
    const QString key = u"icon/%1/%2/%3/%4"_s.arg(name).arg(size).arg(tint.rgba(), 0, 16).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(source(name).replace("currentColor", tint.name().toLatin1()), size, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &tint)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0)
        return;
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, iconPixmap(name, side, tint, painter->device()->devicePixelRatioF()));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(render(source(u"botdesk"_s), size, 1.0));
    return icon;
}

} // namespace Botdesk
