// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/statusline.h"

#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/sparkline.h"
#include "widgets/timetext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

//! The sign of a tone, 14 px: words stand beside it.
class StateIcon final : public QWidget
{
public:
    StateIcon() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }
    QSize sizeHint() const override { return {px(14), px(14)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_tone == Tone::Neutral ? u"ring"_s : toneIcon(m_tone),
                  themeColor(m_tone == Tone::Neutral ? Color::Text3 : toneColors(m_tone).ink));
    }

private:
    Tone m_tone = Tone::Neutral;
};

static QWidget *together(QWidget *first, QWidget *second)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->setSpacing(px(6));
    row->addWidget(first);
    row->addWidget(second, 1);
    return pair;
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_stateIcon(new StateIcon)
    , m_state(new Label({}, TextStyle::Small, Color::Text2))
    , m_stored(new Label({}, TextStyle::Small, Color::Text2))
    , m_sparkline(new Sparkline(tr("Updates per second")))
    , m_rate(new Label({}, TextStyle::Small, Color::Text2))
    , m_pending(new Label({}, TextStyle::Small, Color::Text2))
    , m_outgoing(new Label({}, TextStyle::Small, Color::Text2))
    , m_troubleIcon(new StateIcon)
    , m_trouble(new ElidedLabel({}, TextStyle::Small, Color::Text2))
    , m_zone(new Label({}, TextStyle::Small, Color::Text3))
{
    setAccessibleName(tr("Status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), 0, px(12), 0);
    row->setSpacing(px(10));
    row->addWidget(together(m_stateIcon, m_state));
    m_storedPart = addPart(m_stored);
    m_ratePart = addPart(together(m_sparkline, m_rate));
    m_pendingPart = addPart(m_pending);
    m_outgoingPart = addPart(m_outgoing);
    m_troublePart = addPart(together(m_troubleIcon, m_trouble));
    row->setStretchFactor(m_troublePart.widget, 1);
    row->addStretch(1);
    row->addWidget(m_zone);
    for (const Part &part : {m_storedPart, m_ratePart, m_pendingPart, m_outgoingPart, m_troublePart})
        showPart(part, false);
    setState(Tone::Neutral, tr("No bot connected"));
    refreshZone();
}

StatusLine::Part StatusLine::addPart(QWidget *widget)
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedSize(1, px(14));
    layout()->addWidget(line);
    layout()->addWidget(widget);
    return {line, widget};
}

void StatusLine::showPart(const Part &part, bool on)
{
    part.line->setVisible(on);
    part.widget->setVisible(on);
}

void StatusLine::setState(Tone tone, const QString &text)
{
    m_stateIcon->setTone(tone);
    m_state->setText(text);
}

void StatusLine::setStored(const QString &text)
{
    m_stored->setText(text);
    showPart(m_storedPart, !text.isEmpty());
}

void StatusLine::addRate(double perSecond)
{
    m_sparkline->append(perSecond);
    m_rate->setText(tr("%1 updates/s").arg(QLocale().toString(perSecond, 'f', perSecond < 100 ? 1 : 0)));
    showPart(m_ratePart, true);
}

void StatusLine::clearRate()
{
    m_sparkline->setValues({});
    showPart(m_ratePart, false);
}

void StatusLine::setPending(const QString &text)
{
    m_pending->setText(text);
    showPart(m_pendingPart, !text.isEmpty());
}

void StatusLine::setOutgoing(const QString &text)
{
    m_outgoing->setText(text);
    showPart(m_outgoingPart, !text.isEmpty());
}

void StatusLine::setTrouble(Tone tone, const QString &text)
{
    m_troubleIcon->setTone(tone);
    m_trouble->setFullText(text);
    showPart(m_troublePart, !text.isEmpty());
}

void StatusLine::setNarrow(bool narrow)
{
    m_sparkline->setVisible(!narrow);
}

void StatusLine::refreshZone()
{
    m_zone->setText(tr("Times in %1").arg(timeZoneName()));
}

QSize StatusLine::sizeHint() const
{
    return {px(400), px(24)};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgRail));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
