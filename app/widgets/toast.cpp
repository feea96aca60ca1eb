// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/toast.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Botdesk {

using namespace std::chrono_literals;

Toast::Toast(QWidget *host)
    : QWidget(host)
    , m_text(new Label({}, TextStyle::Control, Color::TextTooltip))
    , m_undo(new Button({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), px(8), px(8), px(8));
    row->setSpacing(px(12));
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_undo->setButtonSize(Button::Size::Compact);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6s);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &Button::clicked, this, [this] {
        hide();
        emit undone();
    });
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, const QString &undo)
{
    m_text->setText(text);
    m_undo->setText(undo);
    m_undo->setVisible(!undo.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Toast::place()
{
    layout()->activate();
    const QSize size = sizeHint();
    const QWidget *host = parentWidget();
    setGeometry((host->width() - size.width()) / 2, host->height() - size.height() - px(40), size.width(), size.height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), themeColor(Color::BgTooltip), {}, CardRadius);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();   // somebody is reading it
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start();
    QWidget::leaveEvent(event);
}

} // namespace Botdesk
