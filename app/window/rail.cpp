// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/rail.h"

#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/page.h"
#include "widgets/styleparts.h"
#include "window/botcard.h"
#include "window/railbutton.h"

#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

//! The card above Settings.
class RailNote final : public QFrame
{
public:
    RailNote()
        : title(new Label({}, TextStyle::SmallStrong))
        , sentence(new Label({}, TextStyle::Small, Color::Text2))
        , action(new Button({}))
    {
        title->setContentsMargins(px(22), 0, 0, 0);
        sentence->setWordWrap(true);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(px(8), px(8), px(8), px(8));
        column->setSpacing(px(4));
        column->addWidget(title);
        column->addWidget(sentence);
        column->addWidget(action, 0, Qt::AlignLeft);
        action->setButtonSize(Button::Size::Compact);
        hide();
    }

    Label *title;
    Label *sentence;
    Button *action;
    Tone tone = Tone::Neutral;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ToneColors colours = toneColors(tone);
        const bool calm = tone == Tone::Neutral || tone == Tone::Ok;
        paintBox(&painter, rect(), calm ? QColor() : themeColor(colours.soft), themeColor(calm ? Color::Line : colours.line), CardRadius);
        const QRect box(px(8), title->geometry().center().y() - px(8), px(16), px(16));
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), box), calm ? u"server"_s : toneIcon(tone),
                  themeColor(colours.ink));
    }
};

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_card(new BotCard)
    , m_entries(new QVBoxLayout)
    , m_note(new RailNote)
    , m_settings(new RailButton(u"settings"_s, tr("Settings")))
{
    setAccessibleName(tr("Pages"));
    m_entries->setSpacing(px(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(8));
    column->addWidget(m_card);
    column->addSpacing(px(4));
    column->addLayout(m_entries);
    column->addStretch(1);
    column->addWidget(m_note);
    column->addWidget(m_settings);
    m_settings->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText));
    connect(m_card, &BotCard::clicked, this, &Rail::botCardClicked);
    connect(m_settings, &RailButton::clicked, this, [this] {
        m_settings->setChecked(true);
        emit settingsChosen();
    });
    connect(m_note->action, &Button::clicked, this, &Rail::noteClicked);
    setNarrow(false);
}

void Rail::setPages(const QList<Page *> &pages)
{
    for (const auto &[page, button] : std::as_const(m_buttons)) {
        if (page)
            page->disconnect(button);
        button->deleteLater();
    }
    m_buttons.clear();
    int number = 0;
    for (Page *page : pages) {
        auto *button = new RailButton(page->iconName(), page->title());
        button->setShortcutHint(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + number++))).toString(QKeySequence::NativeText));
        button->setNarrow(m_narrow);
        m_entries->addWidget(button);
        m_buttons.append({page, button});
        connect(page, &Page::badgeChanged, button, &RailButton::setCount);
        connect(page, &Page::noteChanged, button, &RailButton::setNote);
        connect(button, &RailButton::clicked, this, [this, page, button] {
            button->setChecked(true);
            emit pageChosen(page);
        });
    }
    QWidget *previous = m_card;
    for (const auto &[page, button] : std::as_const(m_buttons)) {
        setTabOrder(previous, button);
        previous = button;
    }
    setTabOrder(previous, m_settings);
}

void Rail::setCurrent(const Page *page)
{
    for (const auto &[each, button] : std::as_const(m_buttons))
        button->setChecked(each == page);
    m_settings->setChecked(false);
    update();
}

void Rail::setSettingsCurrent(bool on)
{
    m_settings->setChecked(on);
    update();
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(px(narrow ? 56 : 232));
    m_card->setNarrow(narrow);
    for (const auto &[page, button] : std::as_const(m_buttons))
        button->setNarrow(narrow);
    m_settings->setNarrow(narrow);
    m_note->setVisible(!narrow && !m_note->title->text().isEmpty());
}

void Rail::setNote(Tone tone, const QString &title, const QString &sentence, const QString &action)
{
    m_note->tone = tone;
    m_note->title->setText(title);
    m_note->title->setInk(tone == Tone::Neutral || tone == Tone::Ok ? Color::Text : toneColors(tone).ink);
    m_note->sentence->setText(sentence);
    m_note->action->setText(action);
    m_note->action->setVisible(!action.isEmpty());
    m_note->setVisible(!m_narrow && !title.isEmpty());
    m_note->update();
}

bool Rail::event(QEvent *event)
{
    const bool isTaken = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        update();   // the mark follows the entry that it stands beside
    return isTaken;
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgRail));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? 0 : width() - 1, 0, 1, height()), themeColor(Color::Line));
    // The current page's mark stands at the window's edge.
    const auto mark = [&](const RailButton *button) {
        const QRect box(0, button->y() + px(7), 3, button->height() - px(14));
        paintBox(&painter, QStyle::visualRect(layoutDirection(), rect(), box), themeColor(Color::Accent), {}, 1.5);
    };
    for (const auto &[page, button] : std::as_const(m_buttons)) {
        if (button->isChecked())
            mark(button);
    }
    if (m_settings->isChecked())
        mark(m_settings);
}

} // namespace Botdesk
