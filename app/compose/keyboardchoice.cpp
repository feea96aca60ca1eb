// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/keyboardchoice.h"

#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostListed = 20;

class ChipFrame final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), themeColor(Color::BgPanel), themeColor(Color::LineStrong));
        paintIcon(&painter, QRect(px(8), (height() - px(14)) / 2, px(14), px(14)), u"keyboards"_s, themeColor(Color::Accent));
    }
};

} // namespace

KeyboardChoice::KeyboardChoice(QWidget *parent)
    : QObject(parent)
    , m_button(new Button(Button::Look::Ghost, tr("Keyboard"), u"keyboards"_s, parent))
    , m_chip(new ChipFrame(parent))
    , m_words(new ElidedLabel({}, TextStyle::Small, Color::Text, Qt::ElideRight, m_chip))
{
    m_button->setToolTip(tr("Buttons below the message (reply_markup)"));
    m_button->setAccessibleName(tr("Keyboard"));
    auto *menu = new QMenu(m_button);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    m_chip->setFixedHeight(px(26));
    auto *row = new QHBoxLayout(m_chip);
    row->setContentsMargins(px(28), 0, px(4), 0);
    row->setSpacing(px(2));
    row->addWidget(m_words, 1);
    auto *edit = new ToolButton(u"edit"_s, tr("Edit the keyboard"), ToolButton::Frame::None, m_chip);
    auto *remove = new ToolButton(u"close"_s, tr("Send without the keyboard"), ToolButton::Frame::None, m_chip);
    for (ToolButton *button : {edit, remove}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    connect(edit, &QAbstractButton::clicked, this, [this] { emit editAsked(m_markup, known() ? known()->name : QString()); });
    connect(remove, &QAbstractButton::clicked, this, [this] { choose({}); });
    refresh();
}

void KeyboardChoice::setKeyboards(const QList<NamedKeyboard> &keyboards)
{
    m_keyboards = keyboards;
    refresh();
}

void KeyboardChoice::setMarkup(const QJsonObject &markup)
{
    m_markup = markup;
    refresh();
}

void KeyboardChoice::choose(const QJsonObject &markup)
{
    if (markup == m_markup)
        return;
    setMarkup(markup);
    emit changed();
}

void KeyboardChoice::fill(QMenu *menu)
{
    menu->clear();
    for (const NamedKeyboard &each : m_keyboards.first(std::min(m_keyboards.size(), MostListed))) {
        QAction *action = menu->addAction(u"%1 · %2"_s.arg(QString(each.name).replace(u'&', "&&"_L1), each.words));
        action->setCheckable(true);
        action->setChecked(each.markup == m_markup);
        connect(action, &QAction::triggered, this, [this, markup = each.markup] { choose(markup); });
    }
    if (m_keyboards.isEmpty())
        menu->addAction(tr("The library is empty"))->setEnabled(false);
    menu->addSeparator();
    if (!m_markup.isEmpty())
        connect(menu->addAction(tr("None")), &QAction::triggered, this, [this] { choose({}); });
    connect(menu->addAction(tr("Design one…")), &QAction::triggered, this, &KeyboardChoice::designAsked);
}

const NamedKeyboard *KeyboardChoice::known() const
{
    const auto found = std::find_if(m_keyboards.cbegin(), m_keyboards.cend(), [this](const NamedKeyboard &each) { return each.markup == m_markup; });
    return found == m_keyboards.cend() ? nullptr : &*found;
}

void KeyboardChoice::refresh()
{
    m_chip->setVisible(!m_markup.isEmpty());
    const bool isInline = m_markup.contains("inline_keyboard"_L1);
    const QString kind = isInline                               ? tr("Inline")
                         : m_markup.contains("keyboard"_L1)     ? tr("Reply")
                         : m_markup.contains("force_reply"_L1) ? tr("Force reply")
                                                                : tr("Remove");
    QStringList words{kind};
    if (const NamedKeyboard *named = known())
        words.append(tr("“%1”").arg(named->name));
    const QJsonArray rows = m_markup.value(isInline ? "inline_keyboard"_L1 : "keyboard"_L1).toArray();
    if (!rows.isEmpty())
        words.append(tr("%n row(s)", nullptr, int(rows.size())));
    m_words->setFullText(words.join(u" · "_s));
    m_chip->setAccessibleName(m_words->fullText());
}

} // namespace Botdesk
