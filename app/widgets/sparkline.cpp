// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sparkline.h"

#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace Botdesk {

static constexpr int Shown = 60;

Sparkline::Sparkline(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values.mid(std::max<qsizetype>(0, values.size() - Shown));
    describe();
    update();
}

void Sparkline::append(double value)
{
    m_values.append(value);
    if (m_values.size() > Shown)
        m_values.removeFirst();
    describe();
    update();
}

void Sparkline::describe()
{
    if (m_values.isEmpty())
        return setAccessibleDescription({});
    const double last = m_values.last();
    const double first = m_values.first();
    const QString trend = last > first ? tr("rising") : last < first ? tr("falling") : tr("steady");
    setAccessibleDescription(tr("%1, %2").arg(QLocale().toString(last, 'f', 1), trend));
}

QSize Sparkline::sizeHint() const
{
    return {px(64), px(16)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const double top = std::max(1.0, *std::max_element(m_values.cbegin(), m_values.cend()));
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const double x = double(i) / double(m_values.size() - 1) * (width() - 2) + 1;
        line.append({x, height() - 2 - m_values.at(i) / top * (height() - 4)});
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Color::Accent), 1.5));
    painter.drawPolyline(line);
}

} // namespace Botdesk
