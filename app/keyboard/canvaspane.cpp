// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/canvaspane.h"

#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/styleparts.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarMargins = 20;    // pixels, both of them
constexpr int BarGap = 8;

//! What floats over the canvas.
class ToolFrame final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), themeColor(Color::BgPanel), themeColor(Color::Line), CardRadius);
    }
};

} // namespace

CanvasPane::CanvasPane(DesignModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_canvas(new KeyboardCanvas(model))
    , m_scroll(new QScrollArea(this))
    , m_tools(makeTools())
    , m_bar(makeBar())
{
    setAccessibleName(tr("Canvas"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    connect(m_canvas, &KeyboardCanvas::showWanted, this, [this](const QRect &rect) {
        m_scroll->ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2, rect.height() / 2 + px(8));
    });
    connect(&model, &DesignModel::changed, this, &CanvasPane::refresh);
    connect(&model, &DesignModel::selectionChanged, this, &CanvasPane::refresh);
    m_theme->setCurrentIndex(Theme::isDark() ? 1 : 0);
    m_canvas->setDark(Theme::isDark());
    m_tools->raise();
    refresh();
}

QWidget *CanvasPane::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(px(32));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(BarMargins / 2), 0, px(BarMargins / 2), 0);
    row->setSpacing(px(BarGap));
    m_counts = new ElidedLabel({}, TextStyle::Small, Color::Text2, Qt::ElideRight, bar);
    row->addWidget(m_counts, 1);
    m_handles = new QCheckBox(tr("Grid handles"), bar);
    m_handles->setChecked(true);
    m_handles->setToolTip(tr("Off: as people see it; a click shows what a press does"));
    row->addWidget(m_handles);
    m_theme = new SegmentedControl(tr("Theme of the canvas"), bar);
    m_theme->setCompact(true);
    m_theme->addSegment({}, u"sun"_s, tr("Light"));
    m_theme->addSegment({}, u"moon"_s, tr("Dark"));
    row->addWidget(m_theme);
    m_chat = new QComboBox(bar);
    m_chat->addItems({tr("Private chat"), tr("Group"), tr("Supergroup"), tr("Channel")});
    m_chat->setAccessibleDescription(tr("Kind of chat that it is shown in and judged for"));
    m_chat->setToolTip(m_chat->accessibleDescription());
    row->addWidget(m_chat);
    m_screen = new QComboBox(bar);
    m_screen->addItems({tr("Phone 360 px"), tr("Narrow 320 px"), tr("Desktop")});
    m_screen->setAccessibleDescription(tr("Width of the preview"));
    row->addWidget(m_screen);
    connect(m_handles, &QCheckBox::toggled, m_canvas, &KeyboardCanvas::setWithHandles);
    connect(m_theme, &SegmentedControl::currentChanged, this, [this](int index) { m_canvas->setDark(index == 1); });
    connect(m_screen, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_canvas->setScreen(KeyboardCanvas::Screen(index));
        placeTools();
    });
    connect(m_chat, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model.setPlace({.chat = MarkupPlace::Chat(index)});
        m_canvas->showPlace();
    });
    return bar;
}

QWidget *CanvasPane::makeTools()
{
    auto *tools = new ToolFrame(this);
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(px(2), px(2), px(2), px(2));
    column->setSpacing(0);
    const auto add = [&](const QString &icon, const QString &name, const QKeySequence &keys, auto &&what) {
        auto *button = new ToolButton(icon, name, ToolButton::Frame::None, tools);
        button->setName(name, keys);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, what);
    };
    add(u"left"_s, tr("Move left"), Qt::ALT | Qt::Key_Left, [this] { m_model.moveSelection(Qt::Key_Left); });
    add(u"right"_s, tr("Move right"), Qt::ALT | Qt::Key_Right, [this] { m_model.moveSelection(Qt::Key_Right); });
    add(u"up"_s, tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { m_model.moveSelection(Qt::Key_Up); });
    add(u"down"_s, tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { m_model.moveSelection(Qt::Key_Down); });
    add(u"copy"_s, tr("Duplicate"), Qt::CTRL | Qt::Key_D, [this] { m_model.duplicate(); });
    add(u"trash"_s, tr("Delete"), Qt::Key_Delete, [this] { m_model.remove(); });
    tools->adjustSize();
    return tools;
}

void CanvasPane::placeTools()
{
    fitCounts();
    m_tools->adjustSize();
    const int right = width() - px(12) - m_tools->width();
    m_tools->move(right, m_bar->height() + px(14));
    m_tools->setVisible(m_model.currentButton() && width() >= m_canvas->minimumWidth() + 2 * px(8));
}

//! As much of what there is to count as there is room for: a number that is cut is none.
void CanvasPane::fitCounts()
{
    const KeyboardDesign &design = m_model.design();
    const QString bytes = tr("%n byte(s) of markup", nullptr, int(m_model.markupBytes()));
    QStringList forms{bytes, byteText(m_model.markupBytes())};
    if (design.hasRows()) {
        const QString buttons = tr("%n button(s)", nullptr, int(design.buttonCount()));
        const QString both = u"%1 · %2"_s.arg(tr("%n row(s)", nullptr, int(design.rows().size())), buttons);
        forms = {u"%1 · %2"_s.arg(both, bytes), u"%1 · %2"_s.arg(both, byteText(m_model.markupBytes())), both, buttons};
    }
    int room = width() - px(BarMargins) - px(BarGap) * 4;
    for (const QWidget *other : QList<QWidget *>{m_handles, m_theme, m_chat, m_screen})
        room -= std::max(other->sizeHint().width(), other->minimumWidth());
    const auto fits = [&](const QString &form) { return m_counts->fontMetrics().horizontalAdvance(form) < room; };
    const auto form = std::find_if(forms.cbegin(), forms.cend(), fits);
    m_counts->setVisible(form != forms.cend());
    if (form == forms.cend())
        return;
    m_counts->setFullText(*form);
    m_counts->setToolTip(*form == forms.first() ? QString() : forms.first());
}

void CanvasPane::refresh()
{
    const KeyboardDesign &design = m_model.design();
    m_handles->setEnabled(design.hasRows());
    const QSignalBlocker isKnown(m_chat);
    m_chat->setCurrentIndex(int(m_model.place().chat));
    placeTools();
}

void CanvasPane::setTrying(bool on)
{
    m_handles->setChecked(!on);
}

QByteArray CanvasPane::saveState() const
{
    return QByteArray::number(m_screen->currentIndex()) + ',' + QByteArray::number(m_chat->currentIndex());
}

void CanvasPane::restoreState(const QByteArray &state)
{
    const auto parts = state.split(',');
    if (parts.size() != 2)
        return;
    m_screen->setCurrentIndex(std::clamp(parts[0].toInt(), 0, m_screen->count() - 1));
    m_chat->setCurrentIndex(std::clamp(parts[1].toInt(), 0, m_chat->count() - 1));
}

void CanvasPane::resizeEvent(QResizeEvent *)
{
    placeTools();
}

void CanvasPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(0, px(32) - 1, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
