// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/droparea.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QTimer>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    setAccessibleName(tr("Drop files here to attach them"));
    hide();
}

QStringList DropArea::filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

bool DropArea::takes(const QMimeData &data)
{
    return !filesIn(data).isEmpty() || (data.hasImage() && !data.hasText());
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = themeColor(Color::ChatBg);
    veil.setAlphaF(0.9F);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Color::Accent), 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(px(16), px(16), -px(16), -px(16)), px(CardRadius), px(CardRadius));
    const QRect icon(rect().center() - QPoint(px(16), px(36)), QSize(px(32), px(32)));
    paintIcon(&painter, icon, u"attach"_s, themeColor(Color::Accent));
    painter.setFont(themeFont(TextStyle::Section));
    painter.setPen(themeColor(Color::Text));
    painter.drawText(QRect(0, icon.bottom() + px(8), width(), px(24)), Qt::AlignCenter, accessibleName());
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    m_isEntered = true;
    if (takes(*event->mimeData()))
        event->acceptProposedAction();
}

void DropArea::cover(const QRect &rect)
{
    m_isEntered = false;
    setGeometry(rect);
    show();
    raise();
}

void DropArea::uncoverUnlessEntered()
{
    // The area's own enter follows the leave of what it covers.
    QTimer::singleShot(0, this, [this] { setVisible(isVisible() && m_isEntered); });
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropArea::dropEvent(QDropEvent *event)
{
    hide();
    event->acceptProposedAction();
    emit dropped(event->mimeData());
}

} // namespace Botdesk
