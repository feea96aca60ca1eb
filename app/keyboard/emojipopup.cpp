// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/emojipopup.h"

#include "widgets/theme.h"

#include <QGridLayout>
#include <QScreen>
#include <QToolButton>

namespace Botdesk {

namespace {

constexpr int Columns = 8;
constexpr const char *Emoji[] = {
    "✅", "❌", "👍", "👎", "❤️", "⭐", "🔥", "🎉", "⬅️", "➡️", "⬆️", "⬇️", "🔙", "🏠", "🔄", "➕", "➖", "✏️", "🗑️", "🔍",
    "⚙️", "🔔", "🔕", "ℹ️", "❓", "⚠️", "🚫", "🔒", "📦", "🛒", "💳", "💸", "🧾", "🎁", "🚚", "📷", "📎", "📄", "📅", "⏰",
    "📍", "📞", "👤", "👥", "💬", "📣", "🌍", "🔗", "🇬🇧", "🇩🇪", "🇷🇺", "🇪🇸", "🇫🇷", "🇮🇹", "🇺🇦", "🇧🇷", "1️⃣", "2️⃣", "3️⃣", "4️⃣",
    "5️⃣", "🆗", "☑️", "🔘"};

} // namespace

EmojiPopup::EmojiPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Emoji"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(px(6), px(6), px(6), px(6));
    grid->setSpacing(px(2));
    int place = 0;
    for (const char *each : Emoji) {
        const QString emoji = QString::fromUtf8(each);
        auto *button = new QToolButton(this);
        button->setText(emoji);
        button->setAutoRaise(true);
        button->setFixedSize(px(28), px(28));
        button->setAccessibleName(emoji);
        connect(button, &QToolButton::clicked, this, [this, emoji] {
            emit chosen(emoji);
            close();
        });
        grid->addWidget(button, place / Columns, place % Columns);
        ++place;
    }
}

void EmojiPopup::openBelow(QWidget *anchor)
{
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + px(2)));
    const QRect room = anchor->screen()->availableGeometry();
    at.setX(std::max(room.left(), at.x()));
    if (at.y() + height() > room.bottom())
        at.setY(anchor->mapToGlobal(QPoint()).y() - height() - px(2));
    move(at);
    show();
    if (auto *first = findChild<QToolButton *>())
        first->setFocus();
}

} // namespace Botdesk
