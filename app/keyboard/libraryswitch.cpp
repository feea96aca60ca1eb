// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/libraryswitch.h"

#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

LibrarySwitch::LibrarySwitch(QWidget *keyboards, QWidget *flows, QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedControl(tr("What the library shows"), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(8), px(8), px(9), 0);
    m_choice->addSegment(tr("Keyboards"), {}, tr("Keyboards of the library"));
    m_choice->addSegment(tr("Flows"), {}, tr("What follows on their buttons"));
    head->addWidget(m_choice);
    column->addLayout(head);
    m_stack->addWidget(keyboards);
    m_stack->addWidget(flows);
    column->addWidget(m_stack, 1);
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        emit switched(index == 1);
    });
}

void LibrarySwitch::setFlowsShown(bool on)
{
    m_choice->setCurrentIndex(on ? 1 : 0);
}

bool LibrarySwitch::areFlowsShown() const
{
    return m_choice->currentIndex() == 1;
}

void LibrarySwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeColor(Color::Line));
}

} // namespace Botdesk
