// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/formatbar.h"

#include "compose/textwords.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr TextMode Segments[] = {TextMode::Formatted, TextMode::MarkdownV2, TextMode::Html};

} // namespace

FormatBar::FormatBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(2), px(2), px(2), px(2));
    row->setSpacing(px(1));
    addFormat(EntityType::Bold, u"bold"_s, Qt::CTRL | Qt::Key_B);
    addFormat(EntityType::Italic, u"italic"_s, Qt::CTRL | Qt::Key_I);
    addFormat(EntityType::Underline, u"underline"_s, Qt::CTRL | Qt::Key_U);
    addFormat(EntityType::Strikethrough, u"strike"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    addFormat(EntityType::Spoiler, u"spoiler"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    addGap();
    addFormat(EntityType::Code, u"code"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    addFormat(EntityType::Pre, u"pre"_s);
    addFormat(EntityType::Blockquote, u"quote"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Period);
    addFormat(EntityType::TextLink, u"link"_s, Qt::CTRL | Qt::Key_L);
    addMore();
    addGap();
    m_undo = addButton(u"undo"_s, tr("Undo"), QKeySequence::Undo);
    m_redo = addButton(u"redo"_s, tr("Redo"), QKeySequence::Redo);
    connect(m_undo, &QAbstractButton::clicked, this, &FormatBar::undoAsked);
    connect(m_redo, &QAbstractButton::clicked, this, &FormatBar::redoAsked);
    row->addStretch(1);
    addModes();
    setCanUndo(false, false);
}

ToolButton *FormatBar::addButton(const QString &icon, const QString &name, const QKeySequence &keys)
{
    auto *button = new ToolButton(icon, name, ToolButton::Frame::None, this);
    button->setCompact(true);
    button->setName(name, keys);
    button->setFocusPolicy(Qt::TabFocus);   // a click leaves the cursor in the text
    layout()->addWidget(button);
    return button;
}

void FormatBar::addFormat(EntityType type, const QString &icon, const QKeySequence &keys)
{
    ToolButton *button = addButton(icon, entityName(type), keys);
    button->setCheckable(true);
    m_buttons.insert(type, button);
    connect(button, &QAbstractButton::clicked, this, [this, type] { emit formatAsked(type); });
}

void FormatBar::addMore()
{
    auto *menu = new QMenu(this);
    for (const EntityType type : {EntityType::ExpandableBlockquote, EntityType::TextMention, EntityType::CustomEmoji,
                                  EntityType::DateTime}) {
        const bool isAsked = type != EntityType::ExpandableBlockquote;
        connect(menu->addAction(isAsked ? entityName(type) + u'…' : entityName(type)), &QAction::triggered, this,
                [this, type] { emit formatAsked(type); });
    }
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("No formatting"));
    clear->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    clear->setShortcutContext(Qt::WidgetShortcut);   // only told: the text field has it
    connect(clear, &QAction::triggered, this, &FormatBar::clearAsked);
    addMenu(tr("More formatting"), menu);
}

//! The button is an arrow by itself; with setMenu() it would get a second one.
void FormatBar::addMenu(const QString &name, QMenu *menu)
{
    ToolButton *button = addButton(u"down"_s, name);
    connect(button, &QAbstractButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

void FormatBar::addModes()
{
    m_modeLabel = new Label(tr("Write as", "short, beside the choice"), TextStyle::Small, Color::Text2, this);
    layout()->addWidget(m_modeLabel);
    static_cast<QHBoxLayout *>(layout())->addSpacing(px(6));
    m_modes = new SegmentedControl(tr("Write as"), this);
    m_modes->setCompact(true);
    m_modes->addSegment(textModeName(TextMode::Formatted), {}, tr("As it will look; sent as entities"));
    m_modes->addSegment(textModeName(TextMode::MarkdownV2), {}, tr("A source, sent with parse_mode MarkdownV2"));
    m_modes->addSegment(textModeName(TextMode::Html), {}, tr("A source, sent with parse_mode HTML"));
    layout()->addWidget(m_modes);
    connect(m_modes, &SegmentedControl::currentChanged, this, [this](int index) {
        if (index < int(std::size(Segments)) && Segments[index] != m_mode)
            emit modeAsked(Segments[index]);
        else if (index == int(std::size(Segments)) && m_mode != TextMode::Markdown)
            emit modeAsked(TextMode::Markdown);
    });
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Markdown (legacy)")), &QAction::triggered, this, [this] { emit modeAsked(TextMode::Markdown); });
    addMenu(tr("More ways to write"), menu);
}

void FormatBar::addGap()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addSpacing(px(8));
}

void FormatBar::setMode(TextMode mode)
{
    m_mode = mode;
    const QSignalBlocker quiet(m_modes);
    // The old mode has no segment until it is chosen.
    if (mode == TextMode::Markdown && m_modes->count() == int(std::size(Segments)))
        m_modes->addSegment(textModeName(mode), {}, tr("A source, sent with parse_mode Markdown, which Telegram keeps for old bots"));
    const auto *found = std::find(std::begin(Segments), std::end(Segments), mode);
    m_modes->setCurrentIndex(int(found - std::begin(Segments)));
}

void FormatBar::setChecked(EntityType type, bool on)
{
    if (ToolButton *button = m_buttons.value(type))
        button->setChecked(on);
}

void FormatBar::setCanUndo(bool undo, bool redo)
{
    m_undo->setEnabled(undo);
    m_redo->setEnabled(redo);
}

void FormatBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_modeLabel->setVisible(event->size().width() >= px(620));
}

} // namespace Botdesk
