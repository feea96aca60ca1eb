// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowmap.h"

#include "keyboard/flowedits.h"
#include "keyboard/flowmapaccessible.h"
#include "widgets/theme.h"
#include "words/flowwords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastZoom = 0.1;
constexpr double MostZoom = 2;
constexpr double ReadableZoom = 0.62;   // below, texts are for the overview only

} // namespace

FlowMap::FlowMap(FlowModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of the flow"));
    installFlowMapAccessibility();
    viewport()->setMouseTracking(true);
    connect(&model, &FlowModel::changed, this, &FlowMap::layOut);
    connect(&model, &FlowModel::selectionChanged, this, &FlowMap::takeSelection);
    layOut();
}

void FlowMap::layOut()
{
    m_layout = Botdesk::layOut(m_model.flow());
    m_state.problems = m_model.problems();
    setBars();
    if (m_isFitted)
        fit(ReadableZoom);
    viewport()->update();
}

void FlowMap::setBars()
{
    const QSize size = (QSizeF(m_layout.size) * m_zoom).toSize();
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setSingleStep(px(40));
    verticalScrollBar()->setSingleStep(px(40));
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, size.height() - viewport()->height()));
}

//! What is smaller than the view lies in its middle, though not deeper than the eye looks first.
QPoint FlowMap::origin() const
{
    const QSize size = (QSizeF(m_layout.size) * m_zoom).toSize();
    const int x = std::max(0, (viewport()->width() - size.width()) / 2);
    const int y = std::max(0, (viewport()->height() - size.height()) / 3);
    return {x - horizontalScrollBar()->value(), y - verticalScrollBar()->value()};
}

QRect FlowMap::viewRect(const QRect &rect) const
{
    return QRectF(QPointF(rect.topLeft()) * m_zoom + origin(), QSizeF(rect.size()) * m_zoom).toAlignedRect();
}

QPoint FlowMap::mapPoint(QPoint viewPoint) const
{
    return (QPointF(viewPoint - origin()) / m_zoom).toPoint();
}

void FlowMap::setZoom(double zoom)
{
    m_isFitted = false;
    zoomTo(zoom, viewport()->rect().center());
}

void FlowMap::zoomBy(double factor)
{
    setZoom(m_zoom * factor);
}

//! What lies under @p anchor stays there.
void FlowMap::zoomTo(double zoom, QPoint anchor)
{
    const QPointF under = QPointF(anchor - origin()) / m_zoom;
    m_zoom = std::clamp(zoom, LeastZoom, MostZoom);
    setBars();
    const QPointF now = under * m_zoom + origin();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(now.x() - anchor.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(now.y() - anchor.y())));
    viewport()->update();
    emit zoomChanged(m_zoom);
}

void FlowMap::fit(double least)
{
    const QSize room = maximumViewportSize();
    if (m_layout.size.isEmpty() || room.isEmpty())
        return;
    const double wanted = std::min(double(room.width()) / m_layout.size.width(), double(room.height()) / m_layout.size.height());
    zoomTo(std::clamp(wanted, least, 1.0), {});
    m_isFitted = true;
}

void FlowMap::setHere(const QString &step)
{
    m_state.here = step;
    if (!step.isEmpty())
        showStep(step);
    viewport()->update();
}

void FlowMap::setPeople(const QHash<QString, int> &people)
{
    m_state.people = people;
    viewport()->update();
}

void FlowMap::showStep(const QString &step)
{
    const FlowBox *box = m_layout.box(step);
    if (!box)
        return;
    const QRect rect = viewRect(box->rect).adjusted(-px(16), -px(16), px(16), px(16));
    const auto scroll = [](QScrollBar *bar, int first, int last, int room) {
        if (first < 0 || last - first > room)
            bar->setValue(bar->value() + first);
        else if (last > room)
            bar->setValue(bar->value() + last - room);
    };
    scroll(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
    scroll(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
}

void FlowMap::takeSelection()
{
    showStep(m_model.current());
    viewport()->update();
    tellOfStep(this, m_model.current());
}

QString FlowMap::nameOf(const QString &id) const
{
    const FlowStep *step = m_model.flow().step(id);
    if (!step)
        return {};
    QStringList parts{id, step->text.simplified().left(80)};
    if (m_model.flow().first == id)
        parts.append(tr("begins at /%1").arg(m_model.flow().command));
    const auto add = [&](const QString &what, const QString &target) {
        parts.append(target.isEmpty() ? tr("%1: nothing follows").arg(what) : tr("%1 opens %2").arg(what, target));
    };
    for (const QString &trigger : triggersOf(step->markup)) {
        const FlowLink link = step->links.value(trigger);
        const QString text = buttonText(step->markup, trigger);
        if (link.step.isEmpty() && !link.toast.isEmpty())
            parts.append(tr("%1 answers “%2”").arg(text, link.toast));
        else
            add(text, link.step);
    }
    if (step->question.input != FlowQuestion::Input::Nothing) {
        const QString next = step->question.next;
        parts.append(next.isEmpty() ? tr("waits for %1").arg(textFor(step->question)) : tr("waits for %1, then opens %2").arg(textFor(step->question), next));
    }
    if (step->isEnd)
        parts.append(tr("the conversation ends"));
    if (const int people = m_state.people.value(id); people > 0)
        parts.append(tr("%n person(s) here", nullptr, people));
    for (const FlowProblem &problem : m_model.problemsAt(id))
        parts.append(tr("problem: %1").arg(textFor(problem)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString FlowMap::tipAt(QPoint point) const
{
    const FlowBox *box = m_layout.boxAt(point);
    if (!box)
        return {};
    QStringList lines;
    for (const FlowProblem &problem : m_model.problemsAt(box->step))
        lines.append(textFor(problem));
    if (lines.isEmpty() && !m_state.pull) {
        const FlowPort *port = box->portAt(point);
        if (port && port->kind != FlowPort::Kind::Silent)
            lines.append(tr("Drag from here to a step to open it, or beside them for a new one."));
    }
    return lines.join(u'\n');
}

bool FlowMap::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(mapPoint(help->pos())), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_state.hovered.clear();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FlowMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeColor(Color::BgSunken));
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    m_state.hasFocus = hasFocus();
    const QRectF seen(QPointF(event->rect().topLeft() - origin()) / m_zoom, QSizeF(event->rect().size()) / m_zoom);
    FlowMapPainter(&painter, m_model, m_layout, m_state).paint(seen);
}

void FlowMap::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setBars();
    if (m_isFitted)
        fit(ReadableZoom);
}

void FlowMap::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOut();
    viewport()->update();
}

} // namespace Botdesk
