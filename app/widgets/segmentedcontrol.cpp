// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/segmentedcontrol.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

class Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, QString iconName)
        : m_iconName(std::move(iconName))
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFont(themeFont(TextStyle::Control));
    }

    bool isFirst = true;
    bool isLast = true;
    bool isCompact = false;

    QSize sizeHint() const override
    {
        const int words = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text());
        const int icon = m_iconName.isEmpty() ? 0 : px(16) + (words > 0 ? px(6) : 0);
        return {words + icon + px(words > 0 ? 20 : 14), px(isCompact ? 24 : 28)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            setFont(themeFont(TextStyle::Control));
        QAbstractButton::changeEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool on = isChecked();
        const QColor fill = themeColor(on ? Color::AccentSoft : underMouse() && isEnabled() ? Color::BgHover : Color::BgPanel);
        // The box reaches out of the widget where a neighbour follows, so that only the outer corners are round.
        const QRect box = rect().adjusted(isFirst ? 0 : -8, 0, isLast ? 0 : 8, 0);
        paintBox(&painter, QStyle::visualRect(layoutDirection(), rect(), box), fill, themeColor(Color::LineStrong));
        if (on)
            paintBox(&painter, rect(), {}, themeColor(Color::Accent), isFirst || isLast ? ControlRadius : 0);
        else if (!isLast)
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 1, 1, height() - 2)),
                             themeColor(Color::Line));
        if (hasFocus())
            paintFocusRing(&painter, rect());
        paintContent(painter);
    }

private:
    void paintContent(QPainter &painter)
    {
        const QColor ink = themeColor(!isEnabled() ? Color::TextOff : isChecked() ? Color::Accent : Color::Text);
        const int words = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text());
        const int side = m_iconName.isEmpty() ? 0 : px(16);
        const int gap = side > 0 && words > 0 ? px(6) : 0;
        const int left = (width() - words - side - gap) / 2;
        if (side > 0)
            paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), {left, (height() - side) / 2, side, side}),
                      m_iconName, ink);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), {left + side + gap, 0, words + 1, height()}),
                         Qt::AlignVCenter | Qt::TextSingleLine, text());
    }

    QString m_iconName;
};

Segment *segment(QButtonGroup *group, int index)
{
    return static_cast<Segment *>(group->button(index));
}

} // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit currentChanged(index);
    });
}

int SegmentedControl::addSegment(const QString &text, const QString &iconName, const QString &toolTip)
{
    auto *button = new Segment(text, iconName);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setToolTip(toolTip);
    const int index = count();
    m_group->addButton(button, index);
    layout()->addWidget(button);
    if (index == 0) {
        const QSignalBlocker quiet(m_group);
        button->setChecked(true);
    }
    arrange();
    return index;
}

void SegmentedControl::arrange()
{
    for (int i = 0; i < count(); ++i) {
        segment(m_group, i)->isFirst = i == 0;
        segment(m_group, i)->isLast = i == count() - 1;
        segment(m_group, i)->isCompact = m_compact;
        segment(m_group, i)->updateGeometry();
    }
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (auto *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    auto *button = m_group->button(index);
    button->setText(text);
    button->setAccessibleName(text.isEmpty() ? button->toolTip() : text);
    button->updateGeometry();
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

void SegmentedControl::setCompact(bool on)
{
    m_compact = on;
    arrange();
}

} // namespace Botdesk
