// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/codepane.h"

#include "keyboard/codeedit.h"
#include "keyboard/markupsource.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "widgets/toolbutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int TabsFrom = 560;   // pixels of the pane; less shows one tab or two

//! The icon of a state; a label would need a new picture at every change of the theme.
class StateIcon final : public QWidget
{
public:
    explicit StateIcon(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(px(14), px(14));
    }
    Tone tone = Tone::Ok;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), toneIcon(tone), themeColor(toneColors(tone).ink));
    }
};

//! Tabs that tell how wide each wants to be.
class LibraryTabs final : public QTabBar
{
public:
    using QTabBar::QTabBar;
    using QTabBar::tabSizeHint;
};

} // namespace

CodePane::CodePane(DesignModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tabs(new LibraryTabs(this))
    , m_more(new ToolButton(u"down"_s, tr("More languages and libraries"), ToolButton::Frame::None, this))
    , m_list(new QComboBox(this))
    , m_whole(new ToolButton(u"type-message"_s, tr("Code of the whole message"), ToolButton::Frame::Bordered, this))
    , m_state(new ElidedLabel({}, TextStyle::Small, Color::Ok, Qt::ElideRight, this))
    , m_icon(new StateIcon(this))
    , m_edit(new CodeEdit(tr("Code of the keyboard"), this))
    , m_targets(codeTargets())
{
    setAccessibleName(tr("Code"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    addHead(column);
    column->addWidget(m_edit, 1);
    const auto another = [this] {
        m_fault.clear();
        write();
    };
    connect(m_tabs, &QTabBar::currentChanged, this, another);
    connect(m_tabs, &QTabBar::currentChanged, m_list, &QComboBox::setCurrentIndex);
    connect(m_list, &QComboBox::currentIndexChanged, m_tabs, &QTabBar::setCurrentIndex);
    connect(m_whole, &QAbstractButton::toggled, this, another);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CodePane::take);
    connect(&model, &DesignModel::changed, this, [this] {
        if (!m_isTaking)
            write();
    });
    connect(&model, &DesignModel::selectionChanged, this, &CodePane::mark);
    write();
}

void CodePane::addHead(QBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(8), 0, px(8), 0);
    head->setSpacing(px(4));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);   // what has no room stands in the menu
    m_tabs->setAccessibleName(tr("Languages and libraries"));
    for (const CodeTarget target : std::as_const(m_targets)) {
        m_tabs->addTab(titleOf(target));
        m_list->addItem(titleOf(target));
    }
    m_tabs->setMinimumWidth(px(120));   // else they would not let the pane become narrow
    head->addWidget(m_tabs);
    m_more->setMenu(new QMenu(m_more));
    m_more->setPopupMode(QToolButton::InstantPopup);
    head->addWidget(m_more);
    head->addStretch(1);
    m_list->setAccessibleDescription(tr("Languages and libraries"));
    m_list->hide();
    head->addWidget(m_list, 1);
    head->addWidget(m_icon);
    m_state->setMaximumWidth(px(320));
    head->addWidget(m_state);
    head->addSpacing(px(6));
    m_whole->setCheckable(true);
    m_whole->setCompact(true);
    head->addWidget(m_whole);
    auto *copy = new Button(Button::Look::Secondary, tr("Copy"), u"copy"_s, this);
    copy->setButtonSize(Button::Size::Compact);
    head->addWidget(copy);
    column->addLayout(head);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_edit->toPlainText());
        emit copied();
    });
}

CodeTarget CodePane::target() const
{
    return m_targets.value(m_tabs->currentIndex(), CodeTarget::Json);
}

QString CodePane::state() const
{
    return m_state->fullText();
}

bool CodePane::isEditable() const
{
    return target() == CodeTarget::Json && !m_whole->isChecked();
}

KeyboardCode CodePane::code() const
{
    const KeyboardDesign &design = m_model.design();
    if (m_whole->isChecked())
        return draftCode(u"sendMessage"_s, messageParameters(design), target());
    if (target() != CodeTarget::Json)
        return keyboardCode(design.markup(), target());
    const MarkupSource source = writeMarkupSource(design.markup());
    return {source.text, source.buttons};   // without a line end: it is typed in
}

void CodePane::write()
{
    const ReplyMarkup markup = m_model.design().markup();
    const bool isJson = isEditable();
    const bool isTyped = isJson && m_fault.isEmpty() && !m_edit->isReadOnly() && m_typed == markup && !m_edit->toPlainText().isEmpty();
    if (!isTyped) {
        const KeyboardCode shown = code();
        m_lines = shown.buttons;
        m_typed = markup;
        m_fault.clear();
        m_isShowing = true;
        m_edit->setReadOnly(!isJson);
        m_edit->setTextInteractionFlags(isJson ? Qt::TextEditorInteraction : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (m_edit->toPlainText() != shown.text)
            m_edit->setPlainText(shown.text);
        m_edit->setFault(-1);
        m_isShowing = false;
    }
    mark();
    tell();
}

void CodePane::take()
{
    if (m_isShowing || !isEditable())
        return;
    const auto read = readMarkupSource(m_edit->toPlainText().toUtf8());
    if (!read) {
        m_fault = tr("Line %1: %2").arg(read.error().line + 1).arg(read.error().error.detail);
        m_edit->setFault(read.error().line);
        return tell();
    }
    m_fault.clear();
    m_edit->setFault(-1);
    m_lines = read->buttons;
    m_typed = read->markup;
    KeyboardDesign design = m_model.design();
    design.setMarkup(read->markup);
    if (std::holds_alternative<std::monostate>(read->markup))
        design.rows().clear();
    m_isTaking = true;
    m_model.replace(design, u"json"_s);
    m_isTaking = false;
    mark();
    tell();
}

void CodePane::mark()
{
    QList<LineSpan> spans;
    int first = -1;
    for (const KeyboardCell cell : m_model.selection()) {
        if (cell.row >= m_lines.size() || cell.column >= m_lines[cell.row].size())
            continue;
        spans.append(m_lines[cell.row][cell.column]);
        if (first < 0)
            first = spans.last().first;
    }
    m_edit->setMarked(m_fault.isEmpty() ? spans : QList<LineSpan>());
    if (first >= 0 && !m_edit->hasFocus())
        m_edit->reveal(first);
}

void CodePane::tell()
{
    const bool isGood = m_fault.isEmpty();
    static_cast<StateIcon *>(m_icon)->tone = isGood ? Tone::Ok : Tone::Error;
    m_icon->update();
    m_state->setInk(isGood ? Color::Ok : Color::Error);
    m_state->setFullText(isGood ? tr("In step with the design") : m_fault);
    m_icon->setToolTip(m_state->fullText());
    m_edit->setAccessibleDescription(m_state->fullText());
    fitHead();
}

void CodePane::fitHead()
{
    const bool isWide = width() >= px(TabsFrom);
    m_tabs->setVisible(isWide);
    m_list->setVisible(!isWide);
    m_state->setVisible(isWide || !m_fault.isEmpty());   // the sign alone says that all is well
    m_more->setVisible(isWide);
    if (isWide)
        fitTabs();
}

//! The chosen one and as many of the others as have room, whole; the rest is in the menu.
void CodePane::fitTabs()
{
    int room = width() - px(8) * 2 - m_more->sizeHint().width();
    for (const QWidget *other : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (other != m_tabs && other != m_edit && other != m_more && !other->isHidden())
            room -= std::min(other->sizeHint().width(), other->maximumWidth()) + px(6);
    }
    const std::pair now(room, m_tabs->currentIndex());
    if (std::exchange(m_fitted, now) == now)
        return;
    const auto widthOf = [this](int tab) { return static_cast<LibraryTabs *>(m_tabs)->tabSizeHint(tab).width(); };
    room -= widthOf(m_tabs->currentIndex());
    m_more->menu()->clear();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const bool isCurrent = tab == m_tabs->currentIndex();
        room -= isCurrent ? 0 : widthOf(tab);
        const bool hasRoom = isCurrent || room >= 0;
        if (m_tabs->isTabVisible(tab) != hasRoom)   // one that stays as it was would make Qt 6.4 forget that others changed
            m_tabs->setTabVisible(tab, hasRoom);
        if (!hasRoom)
            connect(m_more->menu()->addAction(m_tabs->tabText(tab)), &QAction::triggered, m_tabs, [this, tab] { m_tabs->setCurrentIndex(tab); });
    }
    m_tabs->updateGeometry();   // hiding one does not
    m_more->setVisible(!m_more->menu()->isEmpty());
}

void CodePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void CodePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    m_fitted = {-1, -1};
    m_icon->setFixedSize(px(14), px(14));
}

void CodePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
