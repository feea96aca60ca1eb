// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/filtertabs.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

class FilterTab final : public QAbstractButton
{
public:
    FilterTab(const QString &text, Tone tone, const QString &iconName, QWidget *parent)
        : QAbstractButton(parent)
        , m_tone(tone)
        , m_iconName(iconName)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFont(themeFont(TextStyle::Control));
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCount(int count)
    {
        if (m_count == count)
            return;
        m_count = count;
        setAccessibleName(count > 0 ? text() + u' ' + QLocale().toString(count) : text());
        updateGeometry();
        update();
    }

    void setShort(bool on)
    {
        if (m_isShort == (on && !m_iconName.isEmpty()))
            return;
        m_isShort = !m_isShort;
        setToolTip(m_isShort ? text() : QString());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {width(m_isShort), px(32)}; }
    int fullWidth() const { return width(false); }
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
        painter.setPen(themeColor(isChecked() ? Color::Accent : Color::Text));
        painter.setFont(font());
        if (m_isShort)
            paintIcon(&painter, QRect(px(4), (height() - px(16)) / 2, px(16), px(16)), m_iconName, painter.pen().color());
        else
            painter.drawText(rect().adjusted(px(4), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
        if (m_count > 0)
            paintBadge(&painter, {QWidget::width() - px(4), height() / 2}, QLocale().toString(m_count), m_tone);
        if (isChecked())
            painter.fillRect(QRect(0, height() - px(2), QWidget::width(), px(2)), themeColor(Color::Accent));
        if (hasFocus())
            paintFocusRing(&painter, rect());
    }

private:
    int width(bool isShort) const
    {
        const int badge = m_count > 0 ? px(5) + badgeWidth(QLocale().toString(m_count)) : 0;
        return (isShort ? px(16) : fontMetrics().horizontalAdvance(text())) + badge + px(8);
    }

    Tone m_tone;
    QString m_iconName;
    bool m_isShort = false;
    int m_count = 0;
};

} // namespace

FilterTabs::FilterTabs(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(6), 0, px(2), 0);
    row->setSpacing(px(4));
    row->addStretch();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int tab, bool on) {
        if (on)
            emit currentChanged(tab);
    });
}

int FilterTabs::addTab(const QString &text, Tone tone, const QString &iconName)
{
    const int tab = int(m_group->buttons().size());
    auto *button = new FilterTab(text, tone, iconName, this);
    static_cast<QHBoxLayout *>(layout())->insertWidget(tab, button);
    m_group->addButton(button, tab);
    if (tab == 0)
        button->setChecked(true);
    return tab;
}

void FilterTabs::setCount(int tab, int count)
{
    static_cast<FilterTab *>(m_group->button(tab))->setCount(count);
    fit();
}

//! Words where all of them have room, else icons.
void FilterTabs::fit()
{
    const auto tabs = m_group->buttons();
    int needed = px(8);
    for (auto *tab : tabs)
        needed += static_cast<FilterTab *>(tab)->fullWidth() + px(4);
    for (auto *tab : tabs)
        static_cast<FilterTab *>(tab)->setShort(needed > width());
}

void FilterTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

int FilterTabs::current() const
{
    return m_group->checkedId();
}

void FilterTabs::setCurrent(int tab)
{
    m_group->button(tab)->setChecked(true);
}

void FilterTabs::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
