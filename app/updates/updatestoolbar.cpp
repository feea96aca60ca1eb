// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatestoolbar.h"

#include "updates/filterfield.h"
#include "updates/filterstar.h"
#include "widgets/button.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/splitbutton.h"
#include "widgets/toolbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Botdesk {

UpdatesToolbar::UpdatesToolbar(UpdateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_start(new SplitButton(Button::Look::Secondary, tr("Start"), u"play"_s, tr("Ways to receive")))
    , m_mode(new Button(Button::Look::Secondary, tr("Long polling"), u"refresh"_s))
    , m_filter(new FilterField(store))
    , m_star(new ToolButton(u"star"_s, tr("Kept filters")))
    , m_previous(new ToolButton(u"up"_s, tr("Previous match")))
    , m_next(new ToolButton(u"down"_s, tr("Next match")))
    , m_others(new SegmentedControl(tr("Rows that do not match")))
    , m_types(new Button({}))
    , m_follow(new Button(Button::Look::Secondary, tr("Follow"), u"tail"_s))
    , m_pause(new ToolButton(u"pause"_s, tr("Pause the list"), ToolButton::Frame::Bordered))
    , m_more(new ToolButton(u"more"_s, tr("More")))
{
    m_others->addSegment(tr("Hide others"));
    m_others->addSegment(tr("Highlight"));
    m_follow->setCheckable(true);
    m_pause->setCheckable(true);
    m_types->setAccessibleDescription(tr("Types"));
    m_types->hide();
    m_filter->setMinimumWidth(px(160));
    m_previous->setName(tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_next->setName(tr("Next match"), QKeySequence(Qt::Key_F3));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(8), px(8), px(8), px(8));
    row->setSpacing(px(8));
    row->addWidget(m_start);
    row->addWidget(m_mode);
    row->addWidget(m_filter, 1);
    row->addWidget(m_star);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_others);
    row->addWidget(m_types);
    row->addWidget(m_follow);
    row->addWidget(m_pause);
    row->addWidget(m_more);
    setFixedHeight(px(44));

    connect(m_start, &SplitButton::clicked, this, [this] {
        if (m_isStopped)
            emit startWanted();
        else
            emit stopWanted();
    });
    connect(m_previous, &QToolButton::clicked, this, &UpdatesToolbar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &UpdatesToolbar::nextWanted);
    connect(m_others, &SegmentedControl::currentChanged, this, [this] { emit othersChanged(others()); });
    connect(m_follow, &QPushButton::clicked, this, &UpdatesToolbar::followToggled);
    connect(m_pause, &QToolButton::clicked, this, &UpdatesToolbar::pauseToggled);
    new FilterStar(*m_star, *m_filter, store);   // its button's child
    setMatches(0, 0, false);
    setPhase(ReceiverState::Phase::Stopped);
    setFollowing(true);
}

void UpdatesToolbar::setPhase(ReceiverState::Phase phase)
{
    m_isStopped = phase == ReceiverState::Phase::Stopped;
    m_start->setText(m_isStopped ? tr("Start") : tr("Stop"));
    m_start->main()->setIconName(m_isStopped ? u"play"_s : u"stop"_s);
    m_start->main()->setToolTip((m_isStopped ? tr("Start receiving (%1)") : tr("Stop receiving (%1)"))
                                    .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
}

void UpdatesToolbar::setReceiverMenu(QMenu *menu)
{
    m_start->setMenu(menu);
    connect(m_mode, &QPushButton::clicked, this, [this, menu] { menu->popup(m_mode->mapToGlobal(QPoint(0, m_mode->height() + 2))); });
}

void UpdatesToolbar::setMoreMenu(QMenu *menu)
{
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
}

void UpdatesToolbar::setTypesMenu(QMenu *menu)
{
    m_types->setMenu(menu);
}

void UpdatesToolbar::setTypeCount(int count)
{
    m_types->setText(tr("%n type(s)", nullptr, count));
}

void UpdatesToolbar::setMatches(qsizetype current, qsizetype all, bool isFiltering)
{
    QString note;
    if (isFiltering)
        note = current > 0 ? tr("%1 of %2").arg(QLocale().toString(current), QLocale().toString(all)) : QLocale().toString(all);
    if (note != m_filter->note())
        m_filter->setNote(note);
    m_previous->setEnabled(isFiltering && all > 0);
    m_next->setEnabled(isFiltering && all > 0);
}

UpdatesToolbar::Others UpdatesToolbar::others() const
{
    return m_others->currentIndex() == 0 ? Others::Hidden : Others::Shown;
}

void UpdatesToolbar::setOthers(Others others)
{
    m_others->setCurrentIndex(others == Others::Hidden ? 0 : 1);
}

void UpdatesToolbar::setFollowing(bool on)
{
    m_follow->setChecked(on);
    m_follow->setToolTip(on ? tr("The newest update stays in view (End)") : tr("Go to the end and stay there (End)"));
}

void UpdatesToolbar::setPaused(bool on, qsizetype waiting)
{
    m_pause->setChecked(on);
    m_pause->setIconName(on ? u"play"_s : u"pause"_s, on ? Color::Accent : Color::Text2);
    m_pause->setName(!on              ? tr("Pause the list")
                         : waiting > 0 ? tr("Go on: %n new", nullptr, int(waiting))
                                       : tr("Go on"));
}

void UpdatesToolbar::setNarrow(bool on)
{
    m_isNarrow = on;
    m_others->setVisible(!on);
    m_pause->setVisible(!on);
    m_previous->setVisible(!on);
    m_next->setVisible(!on);
    m_types->setVisible(on);
    nameButtons();
}

//! Without its words a button keeps them for tooltip and screen reader.
void UpdatesToolbar::nameButtons()
{
    m_mode->setText(m_isNarrow ? QString() : tr("Long polling"));
    m_mode->setAccessibleName(tr("Long polling"));
    m_mode->setToolTip(tr("How updates are received: long polling"));
    m_follow->setText(m_isNarrow ? QString() : tr("Follow"));
    m_follow->setAccessibleName(tr("Follow"));
    m_mode->updateGeometry();
    m_follow->updateGeometry();
}

void UpdatesToolbar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(px(44));
}

void UpdatesToolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
