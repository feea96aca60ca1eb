// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowmappainter.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/keyboardpainter.h"
#include "widgets/styleparts.h"
#include "widgets/tag.h"
#include "words/flowwords.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Bend = 34;     // how far an arrow goes on level before it bends
constexpr int HeadLength = 8;
constexpr int HeadWidth = 7;
constexpr int Radius = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FlowMap)
};

QString iconOf(FlowQuestion::Input input)
{
    switch (input) {
    case FlowQuestion::Input::Contact: return u"contact"_s;
    case FlowQuestion::Input::Location: return u"pin"_s;
    case FlowQuestion::Input::Photo: return u"image"_s;
    case FlowQuestion::Input::Nothing:
    case FlowQuestion::Input::Text: break;
    }
    return u"edit"_s;
}

//! The problem that is said in the head of a box: what concerns the whole step before what concerns a button.
std::optional<FlowProblem::Kind> gravest(const QList<FlowProblem> &problems, const QString &step)
{
    std::optional<FlowProblem::Kind> found;
    for (const FlowProblem &problem : problems) {
        if (problem.step != step || problem.kind == FlowProblem::Kind::NoFirstStep)
            continue;
        if (!found || *found == FlowProblem::Kind::ButtonUnanswered)
            found = problem.kind;
    }
    return found;
}

} // namespace

FlowMapPainter::FlowMapPainter(QPainter *painter, const FlowModel &model, const FlowLayout &layout, const FlowMapState &state)
    : m_painter(painter)
    , m_model(model)
    , m_layout(layout)
    , m_state(state)
{
    m_painter->setRenderHint(QPainter::Antialiasing);
}

void FlowMapPainter::paint(const QRectF &seen)
{
    paintArrows(seen);
    if (!m_layout.start.isNull())
        paintStart();
    for (const FlowBox &box : m_layout.boxes) {
        if (seen.intersects(QRectF(box.rect).adjusted(-Radius, -Radius, Radius, Radius)))
            paintBox(box);
    }
    if (m_state.pull)
        paintPull();
}

//! Those of the chosen step last, so that none lies upon them.
void FlowMapPainter::paintArrows(const QRectF &seen)
{
    for (const bool isStrong : {false, true}) {
        for (const FlowArrow &arrow : m_layout.arrows) {
            const bool isOfCurrent = !m_model.current().isEmpty() && (arrow.from == m_model.current() || arrow.to == m_model.current());
            if (isOfCurrent != isStrong)
                continue;
            QRectF room;
            for (const QPointF &point : arrow.points)
                room |= QRectF(point - QPointF(px(Bend) * 2, px(Bend)), QSizeF(px(Bend) * 4, px(Bend) * 2));
            if (room.intersects(seen))
                paintArrow(arrow.points, themeColor(isStrong ? Color::Accent : Color::Text3), isStrong, arrow.isBack);
        }
    }
}

void FlowMapPainter::paintArrow(const QList<QPointF> &points, const QColor &ink, bool isStrong, bool isBack)
{
    QPainterPath path(points.first());
    const auto curve = [&](const QPointF &to, double leaveBy, double arriveBy) {
        const QPointF from = path.currentPosition();
        path.cubicTo(from + QPointF(leaveBy, 0), to - QPointF(arriveBy, 0), to);
    };
    const bool goesLeft = isBack && points.last().x() < points.first().x() - 1;
    const bool isLoop = isBack && !goesLeft;   // within a column: out to the right, and in from there
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF to = points[i];
        if (i % 2 == 0) {
            path.lineTo(to);
            continue;
        }
        const double way = std::max<double>(px(Bend), std::abs(to.x() - path.currentPosition().x()) / 2);
        curve(to, goesLeft ? -way : way, isLoop ? -way : goesLeft ? -way : way);
    }
    QPen pen(ink, isStrong ? 2 : 1.4);
    if (isBack)
        pen.setDashPattern({4, 3});
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPath(path);
    const QPointF tip = points.last();
    const double back = goesLeft || isLoop ? px(HeadLength) : -px(HeadLength);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(ink);
    m_painter->drawPolygon(QPolygonF{tip, tip + QPointF(back, -px(HeadWidth) / 2.0), tip + QPointF(back, px(HeadWidth) / 2.0)});
}

void FlowMapPainter::paintPull()
{
    const FlowBox *box = m_layout.box(m_state.pull->step);
    const FlowPort *port = box ? box->port(m_state.pull->trigger, m_state.pull->isAnswer) : nullptr;
    if (port)
        paintArrow({QPointF(box->rect.right() + 1, port->rect.center().y()), m_state.pull->at}, themeColor(Color::Accent), true, false);
}

void FlowMapPainter::paintStart()
{
    const bool isChosen = m_model.current().isEmpty();
    const QRect &rect = m_layout.start;
    Botdesk::paintBox(m_painter, rect, themeColor(Color::AccentSoft), themeColor(Color::Accent), rect.height() / 2.0);
    m_painter->setFont(themeFont(TextStyle::Control));
    m_painter->setPen(themeColor(Color::Accent));
    const QRect words = rect.adjusted(px(8), 0, -px(8), 0);
    m_painter->drawText(words, Qt::AlignCenter, QFontMetrics(m_painter->font()).elidedText(u'/' + m_model.flow().command, Qt::ElideRight, words.width()));
    if (isChosen && m_state.hasFocus)
        paintFocusRing(m_painter, rect, rect.height() / 2.0);
    const FlowBox *opened = m_layout.box(m_model.flow().first);
    if (!opened)
        return;
    const QPointF from(rect.center().x(), rect.bottom() + 1);
    const QPointF tip(from.x(), opened->rect.top());
    m_painter->setPen(QPen(themeColor(Color::Accent), 1.4));
    m_painter->drawLine(from, tip - QPointF(0, px(HeadLength)));
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(themeColor(Color::Accent));
    m_painter->drawPolygon(QPolygonF{tip, tip - QPointF(px(HeadWidth) / 2.0, px(HeadLength)), tip - QPointF(-px(HeadWidth) / 2.0, px(HeadLength))});
}

void FlowMapPainter::paintBox(const FlowBox &box)
{
    const FlowStep *step = m_model.flow().step(box.step);
    if (!step)
        return;
    const bool isChosen = m_model.current() == box.step;
    const bool isTarget = m_state.pull && box.rect.contains(m_state.pull->at.toPoint());
    const QColor line = isChosen || isTarget ? themeColor(Color::Accent)
        : m_state.hovered == box.step       ? themeColor(Color::LineStrong)
                                             : themeColor(Color::Line);
    Botdesk::paintBox(m_painter, box.rect, themeColor(box.isReached ? Color::BgPanel : Color::BgSunken), line, Radius);
    if (!box.isReached) {
        m_painter->setPen(QPen(themeColor(Color::Warn), 1, Qt::DashLine));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    }
    if (isChosen || isTarget) {
        m_painter->setPen(QPen(themeColor(m_state.hasFocus || isTarget ? Color::Focus : Color::Accent), m_state.hasFocus || isTarget ? 2.5 : 1));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(QRectF(box.rect).adjusted(-1, -1, 1, 1), Radius + 1, Radius + 1);
    }
    paintHead(box, *step);
    const bool isEmpty = step->text.trimmed().isEmpty();
    m_painter->setFont(themeFont(TextStyle::Small));
    m_painter->setPen(themeColor(isEmpty ? Color::Warn : Color::Text2));
    m_painter->save();
    m_painter->setClipRect(box.text, Qt::IntersectClip);
    m_painter->drawText(box.text, Qt::TextWordWrap | Qt::AlignTop, isEmpty ? Words::tr("No text") : step->text.left(300));
    m_painter->restore();
    for (const FlowPort &port : box.ports) {
        if (port.kind == FlowPort::Kind::Answer)
            paintAnswer(port, step->question);
        else if (!port.isHidden)
            paintPort(box, *step, port);
    }
    if (!box.more.isNull())
        paintSmall(box.more, Words::tr("and %n more button(s)", nullptr, box.hidden()), themeColor(Color::Text2));
    if (!box.end.isNull()) {
        paintIcon(m_painter, QRect(box.end.left(), box.end.top() + px(2), px(14), px(14)), u"ok"_s, themeColor(Color::Ok));
        paintSmall(box.end.adjusted(px(20), 0, 0, 0), Words::tr("The conversation ends"), themeColor(Color::Text2));
    }
    paintPeople(box);
}

void FlowMapPainter::paintHead(const FlowBox &box, const FlowStep &step)
{
    QRect line = box.head.adjusted(px(8), px(2), -px(8), 0);
    const auto problem = gravest(m_state.problems, box.step);
    if (problem) {
        m_painter->setFont(themeFont(TextStyle::Caption));
        const QString tag = tagFor(*problem);
        const int width = QFontMetrics(m_painter->font()).horizontalAdvance(tag);
        const QRect words(line.right() - width + 1, line.top(), width, line.height());
        m_painter->setPen(themeColor(Color::Warn));
        m_painter->drawText(words, Qt::AlignVCenter, tag);
        paintIcon(m_painter, QRect(words.left() - px(17), line.center().y() - px(6), px(13), px(13)), u"warn"_s, themeColor(Color::Warn));
        line.setRight(words.left() - px(22));
    }
    m_painter->setFont(themeFont(TextStyle::SmallStrong));
    m_painter->setPen(themeColor(Color::Text));
    m_painter->drawText(line, Qt::AlignVCenter, QFontMetrics(m_painter->font()).elidedText(step.id, Qt::ElideRight, line.width()));
}

void FlowMapPainter::paintPort(const FlowBox &box, const FlowStep &step, const FlowPort &port)
{
    paintKey(m_painter, port.rect, {.text = port.text, .style = port.style, .sign = port.sign});
    if (port.kind == FlowPort::Kind::Silent)
        return;
    const QRect corner(port.rect.right() - px(16), port.rect.center().y() - px(6), px(13), px(13));
    const FlowLink link = step.links.value(port.trigger);
    if (isUnanswered(box.step, port.trigger)) {
        m_painter->setPen(QPen(themeColor(Color::Warn), 1.5));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(QRectF(port.rect).adjusted(0.75, 0.75, -0.75, -0.75), Radius, Radius);
        // On a disc of its own: a key has any colour.
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(themeColor(Color::WarnSoft));
        m_painter->drawEllipse(QRectF(corner).adjusted(-px(2), -px(2), px(2), px(2)));
        paintIcon(m_painter, corner, u"warn"_s, themeColor(Color::Warn));
    } else if (!link.step.isEmpty() && !link.editsMessage) {
        paintIcon(m_painter, corner, u"reply"_s, themeColor(Color::KbText));
    } else if (link.step.isEmpty() && !link.toast.isEmpty()) {
        paintIcon(m_painter, corner, u"type-message"_s, themeColor(Color::KbText));
    }
}

void FlowMapPainter::paintAnswer(const FlowPort &port, const FlowQuestion &question)
{
    Botdesk::paintBox(m_painter, port.rect, themeColor(Color::BgInput), themeColor(Color::LineStrong));
    paintIcon(m_painter, QRect(port.rect.left() + px(6), port.rect.center().y() - px(6), px(13), px(13)), iconOf(question.input), themeColor(Color::Text2));
    QRect words = port.rect.adjusted(px(26), 0, -px(8), 0);
    m_painter->setFont(themeFont(TextStyle::Small));
    QString text = textFor(question);
    if (!question.name.isEmpty())
        text += u" → {"_s + question.name + u'}';
    m_painter->setPen(themeColor(Color::Text2));
    m_painter->drawText(words, Qt::AlignVCenter, QFontMetrics(m_painter->font()).elidedText(text, Qt::ElideRight, words.width()));
}

void FlowMapPainter::paintSmall(const QRect &rect, const QString &text, const QColor &ink)
{
    m_painter->setFont(themeFont(TextStyle::Small));
    m_painter->setPen(ink);
    m_painter->drawText(rect, Qt::AlignVCenter, QFontMetrics(m_painter->font()).elidedText(text, Qt::ElideRight, rect.width()));
}

//! Who is there: the person of the preview, or those of the Sandbox.
void FlowMapPainter::paintPeople(const FlowBox &box)
{
    const int people = m_state.people.value(box.step);
    if (people > 0)
        paintBadge(m_painter, QPoint(box.rect.right() + px(6), box.rect.top()), QString::number(people), Tone::Accent);
    if (m_state.here != box.step)
        return;
    const QRect mark(box.rect.left() - px(9), box.rect.top() - px(9), px(20), px(20));
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(themeColor(Color::AccentFill));
    m_painter->drawEllipse(mark);
    paintIcon(m_painter, mark.adjusted(px(4), px(4), -px(4), -px(4)), u"user"_s, themeColor(Color::OnAccent));
}

bool FlowMapPainter::isUnanswered(const QString &step, const QString &trigger) const
{
    return std::any_of(m_state.problems.begin(), m_state.problems.end(), [&](const FlowProblem &problem) {
        const bool isOfButton = problem.kind == FlowProblem::Kind::ButtonUnanswered || problem.kind == FlowProblem::Kind::MissingTarget;
        return isOfButton && problem.step == step && problem.trigger == trigger;
    });
}

} // namespace Botdesk
