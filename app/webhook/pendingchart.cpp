// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/pendingchart.h"

#include "widgets/fonts.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 4;      // of the scale
constexpr int Columns = 4;

//! The next of 4, 8, 20, 40, 80, 200 …, so that a fourth of it is a whole number.
int roundedUp(int most)
{
    for (int tens = 1;; tens *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (Rows * factor * tens >= most)
                return Rows * factor * tens;
        }
    }
}

} // namespace

PendingChart::PendingChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Pending updates over time"));
}

QSize PendingChart::minimumSizeHint() const
{
    return {px(240), px(140)};
}

void PendingChart::setSamples(const QList<WebhookSample> &samples, qint64 from, qint64 to)
{
    m_from = from;
    m_to = std::max(to, from + 1);
    m_samples.clear();
    m_errors.clear();
    for (const WebhookSample &sample : samples) {
        if (sample.at >= from && sample.at <= to)
            m_samples.append(sample);
        const auto error = sample.info.lastErrorDate;
        if (error && *error >= from && *error <= to && (m_errors.isEmpty() || m_errors.constLast() != *error))
            m_errors.append(*error);
    }
    tellReaders();
    update();
}

void PendingChart::tellReaders()
{
    if (m_samples.isEmpty())
        return setAccessibleDescription(tr("Nothing is known of this time yet"));
    const int last = m_samples.constLast().info.pendingUpdateCount;
    setAccessibleDescription(tr("%1 at %2, %3 at %4; %n error(s)", nullptr, int(m_errors.size()))
                                 .arg(m_samples.constFirst().info.pendingUpdateCount)
                                 .arg(timeOfDay(m_samples.constFirst().at * 1000))
                                 .arg(last)
                                 .arg(timeOfDay(m_samples.constLast().at * 1000)));
}

QRect PendingChart::plot() const
{
    const int left = QFontMetrics(themeFont(TextStyle::Small)).horizontalAdvance(QLocale().toString(scaleTop())) + px(8);
    return rect().adjusted(left, px(8), -px(8), -lineHeight(TextStyle::Small) - px(4));
}

int PendingChart::scaleTop() const
{
    int most = 0;
    for (const WebhookSample &sample : m_samples)
        most = std::max(most, sample.info.pendingUpdateCount);
    return roundedUp(most);
}

double PendingChart::x(qint64 at) const
{
    const QRect area = plot();
    return area.left() + double(at - m_from) / double(m_to - m_from) * area.width();
}

double PendingChart::y(int pending) const
{
    const QRect area = plot();
    return area.bottom() - double(pending) / scaleTop() * area.height();
}

void PendingChart::paintScale(QPainter &painter) const
{
    const QRect area = plot();
    painter.setFont(themeFont(TextStyle::Small));
    for (int row = 0; row <= Rows; ++row) {
        const int value = scaleTop() / Rows * row;
        const int at = int(y(value));
        painter.setPen(QPen(themeColor(Color::Line), 0));
        painter.drawLine(area.left(), at, area.right(), at);
        painter.setPen(themeColor(Color::Text3));
        painter.drawText(QRect(0, at - px(8), area.left() - px(6), px(16)), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    }
    const bool isDays = m_to - m_from > 2 * 24 * 3600;
    for (int column = 0; column <= Columns; ++column) {
        const qint64 at = m_from + (m_to - m_from) * column / Columns;
        const QString text = isDays ? shortDayOrTime(at * 1000, m_to * 1000 + 8LL * 24 * 3600 * 1000) : timeOfDay(at * 1000);
        const int middle = int(x(at));
        QRect label(middle - px(40), area.bottom() + px(4), px(80), lineHeight(TextStyle::Small));
        label.moveLeft(std::clamp(label.left(), 0, width() - label.width()));
        const auto side = column == 0 ? Qt::AlignHCenter : column == Columns ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(label, side | Qt::AlignVCenter, text);
    }
}

void PendingChart::paintLine(QPainter &painter) const
{
    if (m_samples.isEmpty())
        return;
    QPolygonF line;
    for (const WebhookSample &sample : m_samples)
        line << QPointF(x(sample.at), y(sample.info.pendingUpdateCount));
    QPainterPath area;
    area.addPolygon(line);
    area.lineTo(line.last().x(), y(0));
    area.lineTo(line.first().x(), y(0));
    QColor fill = themeColor(Color::Accent);
    fill.setAlphaF(0.12f);
    painter.fillPath(area, fill);
    painter.setPen(QPen(themeColor(Color::Accent), px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(themeColor(Color::Accent));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(line.last(), px(3), px(3));
}

void PendingChart::paintErrors(QPainter &painter) const
{
    if (m_errors.isEmpty())
        return;
    const int first = int(x(m_errors.constFirst()));
    painter.setPen(QPen(themeColor(Color::Error), 0, Qt::DashLine));
    painter.drawLine(first, plot().top(), first, plot().bottom());
    paintFirst(painter, first);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Color::Error));
    for (const qint64 at : m_errors)
        painter.drawEllipse(QPointF(x(at), y(0)), px(4), px(4));
}

//! Beside its line, on the side where there is room.
void PendingChart::paintFirst(QPainter &painter, int at) const
{
    const QString text = tr("first failure %1").arg(timeOfDay(m_errors.constFirst() * 1000));
    painter.setFont(themeFont(TextStyle::Small));
    const int width = painter.fontMetrics().horizontalAdvance(text) + px(2);
    const bool isLeft = at - px(4) - width > plot().left();
    const QRect place(isLeft ? at - px(4) - width : at + px(4), plot().top(), width, lineHeight(TextStyle::Small));
    painter.fillRect(place, themeColor(Color::BgPanel));   // over the lines of the scale
    painter.setPen(themeColor(Color::Error));
    painter.drawText(place, Qt::AlignCenter, text);
}

void PendingChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintLine(painter);
    paintErrors(painter);
    if (m_samples.isEmpty()) {
        painter.setPen(themeColor(Color::Text3));
        painter.setFont(themeFont(TextStyle::Body));
        painter.drawText(plot(), Qt::AlignCenter, tr("Nothing is known of this time yet"));
    }
}

bool PendingChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_samples.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const WebhookSample *nearest = &m_samples.constFirst();
    for (const WebhookSample &sample : m_samples) {
        if (std::abs(x(sample.at) - help->pos().x()) < std::abs(x(nearest->at) - help->pos().x()))
            nearest = &sample;
    }
    QString text = tr("%1: %n pending", nullptr, nearest->info.pendingUpdateCount).arg(fullTime(nearest->at * 1000));
    if (!nearest->info.lastErrorMessage.isEmpty())
        text += u'\n' + nearest->info.lastErrorMessage;
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace Botdesk
