// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "widgets/avatar.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/splitbutton.h"
#include "widgets/switch.h"
#include "widgets/tag.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>

namespace Botdesk::Screens {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *row(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    column->addLayout(line);
    return line;
}

void addButtons(QVBoxLayout *column)
{
    auto *line = row(column);
    line->addWidget(new Button(Button::Look::Primary, u"Send"_s, u"send"_s));
    line->addWidget(new Button(Button::Look::Secondary, u"Copy"_s, u"copy"_s));
    line->addWidget(new Button(Button::Look::Ghost, u"Ghost"_s));
    line->addWidget(new Button(Button::Look::Destructive, u"Delete…"_s, u"trash"_s));
    line->addWidget(new Button(Button::Look::DestructiveFill, u"Delete chat"_s));
    line->addWidget(new SplitButton(Button::Look::Primary, u"Call"_s, {}, u"Ways to call"_s));
    line->addWidget(new SplitButton(Button::Look::Secondary, u"Stop"_s, u"stop"_s, u"Ways to stop"_s));
    line->addWidget(new ToolButton(u"refresh"_s, u"Refresh"_s, ToolButton::Frame::Bordered));
    line->addWidget(new ToolButton(u"more"_s, u"More"_s));
    auto *follow = new Button(Button::Look::Secondary, u"Follow"_s, u"tail"_s);
    follow->setCheckable(true);
    follow->setChecked(true);
    line->addWidget(follow);
    auto *off = new Button(Button::Look::Primary, u"Off"_s, u"send"_s);
    off->setEnabled(false);
    line->addWidget(off);
    auto *large = new Button(Button::Look::Primary, u"Start with the Sandbox"_s, u"play"_s);
    large->setButtonSize(Button::Size::Large);
    line->addWidget(large);
    line->addStretch();
}

void addChoices(QVBoxLayout *column)
{
    auto *line = row(column);
    auto *segments = new SegmentedControl(u"Parse mode"_s);
    segments->addSegment(u"Plain"_s);
    segments->addSegment(u"MarkdownV2"_s);
    segments->addSegment(u"HTML"_s);
    segments->setCurrentIndex(1);
    line->addWidget(segments);
    auto *theme = new SegmentedControl(u"Theme"_s);
    theme->addSegment({}, u"sun"_s, u"Light"_s);
    theme->addSegment({}, u"moon"_s, u"Dark"_s);
    theme->addSegment(u"System"_s);
    line->addWidget(theme);
    for (const bool on : {true, false}) {
        auto *box = new QCheckBox(u"Silent"_s);
        box->setChecked(on);
        line->addWidget(box);
        auto *radio = new QRadioButton(u"Keychain"_s);
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        line->addWidget(radio);
        auto *flick = new Switch(u"Delay"_s);
        flick->setChecked(on);
        line->addWidget(flick);
    }
    auto *fault = new Switch(u"Fault"_s);
    fault->setOnColor(Color::Warn);
    fault->setChecked(true);
    line->addWidget(fault);
    line->addStretch();
}

void addFields(QVBoxLayout *column)
{
    auto *line = row(column);
    auto *search = new SearchField(u"Search chats and messages"_s);
    search->setText(u"refund"_s);
    search->setNote(u"2 of 37"_s);
    line->addWidget(search);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Placeholder"_s);
    line->addWidget(empty);
    auto *wrong = new QLineEdit(u"last"_s);
    wrong->setFont(themeFont(TextStyle::Mono));
    setFieldTone(wrong, "error");
    line->addWidget(wrong);
    auto *combo = new QComboBox;
    combo->addItems({u"Long polling"_s, u"Webhook"_s});
    line->addWidget(combo);
    auto *spin = new QSpinBox;
    spin->setSuffix(u" s"_s);
    line->addWidget(spin);
    auto *disabled = new QLineEdit(u"not available"_s);
    disabled->setEnabled(false);
    line->addWidget(disabled);
}

void addFacts(QVBoxLayout *column)
{
    auto *line = row(column);
    auto *all = new Chip(u"All"_s);
    all->setCount(u"12,408"_s);
    all->setChecked(true);
    line->addWidget(all);
    auto *message = new Chip(u"message"_s);
    message->setIconName(u"type-message"_s, Color::CatMessage);
    message->setCount(u"8,913"_s);
    line->addWidget(message);
    auto *more = new Chip(u"+ 6 types"_s);
    more->setDashed(true);
    line->addWidget(more);
    line->addWidget(new Tag(u"edited"_s, Tone::Accent));
    line->addWidget(new Tag(u"private"_s));
    for (const auto &[text, tone] : {std::pair{u"passed"_s, Tone::Ok}, {u"2 on"_s, Tone::Warn}, {u"502"_s, Tone::Error}}) {
        auto *tag = new Tag(text, tone);
        tag->setIconName(toneIcon(tone));
        line->addWidget(tag);
    }
    for (const auto tone : {Tone::Accent, Tone::Error, Tone::Neutral}) {
        auto *badge = new Badge(tone);
        badge->setCount(tone == Tone::Neutral ? 128 : 4);
        line->addWidget(badge);
    }
    line->addWidget(new KeyCap(u"Ctrl"_s));
    line->addWidget(new KeyCap(u"K"_s));
    for (const auto &name : {u"Alice (sandbox)"_s, u"Sample Shop"_s, u"Карл"_s}) {
        auto *avatar = new Avatar;
        avatar->setPerson(qint64(name.size()), name);
        avatar->setDot(Avatar::Dot::Ok);
        line->addWidget(avatar);
    }
    line->addStretch();
}

void addTable(QVBoxLayout *column)
{
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    for (const auto &name : {u"Tree"_s, u"Raw JSON"_s, u"Timeline"_s})
        tabs->addTab(name);
    column->addWidget(tabs);
    auto *split = new QSplitter;
    auto *table = new QTableWidget(12, 3);
    table->setHorizontalHeaderLabels({u"Time"_s, u"Type"_s, u"Summary"_s});
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < 12; ++i)
        table->setItem(i, 2, new QTableWidgetItem(u"One more thing 👋 %1"_s.arg(i)));
    table->selectRow(2);
    split->addWidget(table);
    auto *nothing = new EmptyState(u"updates"_s, u"No updates yet"_s,
                                   u"Write to @sample_shop_bot in Telegram, or let a sandbox person do it."_s);
    nothing->addAction(u"Open the Sandbox"_s, Button::Look::Primary);
    nothing->addAction(u"Copy bot link"_s);
    split->addWidget(nothing);
    column->addWidget(split, 1);
}

std::unique_ptr<QWidget> gallery()
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->addWidget(new Label(u"Welcome to Botdesk"_s, TextStyle::Heading));
    column->addWidget(new Label(u"Watch, answer and debug your Telegram bot by hand. 💸 📦 💬"_s, TextStyle::Body, Color::Text2));
    addButtons(column);
    addChoices(column);
    addFields(column);
    addFacts(column);
    for (const Tone tone : {Tone::Error, Tone::Warn, Tone::Ok, Tone::Accent}) {
        auto *banner = new Banner(tone, Banner::Shape::Card);
        banner->setText(u"A webhook is set."_s, u"Long polling gets no updates while it is."_s);
        if (tone == Tone::Error)
            banner->setServerWords(u"Conflict: can't use getUpdates method while webhook is active"_s);
        banner->addAction(u"Choose…"_s);
        column->addWidget(banner);
    }
    auto *progress = new QProgressBar;
    progress->setValue(40);
    column->addWidget(progress);
    addTable(column);
    return page;
}

} // namespace

QList<Screen> widgetScreens()
{
    return {{u"widgets"_s, [](Theme &) { return gallery(); }}};
}

} // namespace Botdesk::Screens
