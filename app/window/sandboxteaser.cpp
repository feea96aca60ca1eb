// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sandboxteaser.h"

#include "widgets/bubble.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/keyboardpainter.h"
#include "widgets/styleparts.h"

#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct LogLine
{
    QString iconName;
    Color tint;
    QString text;
};

InlineKeyboardButton button(const QString &text)
{
    InlineKeyboardButton made;
    made.text = text;
    made.callbackData = text;
    return made;
}

} // namespace

SandboxTeaser::SandboxTeaser(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SandboxTeaser::sizeHint() const
{
    return {px(400), px(164)};
}

void SandboxTeaser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), themeColor(Color::ChatBg), themeColor(Color::Line));
    const int chat = px(200);
    const int left = px(20);
    int y = px(24);
    Bubble question({.text = tr("Hello, Alice (sandbox) 👋 What can I do for you?")}, chat);
    question.widenTo(chat);
    question.paint(&painter, {left, y});
    y += question.size().height() + px(4);
    const KeyboardPainter keyboard({{button(u"📦 "_s + tr("Orders")), button(u"💬 "_s + tr("Help"))}});
    keyboard.paint(&painter, {left, y}, chat, {.focused = {0, 1}});
    y += keyboard.height() + px(6);
    const Bubble answer({.isOutgoing = true, .text = tr("Where is my mug?")}, chat);
    answer.paint(&painter, {left + chat - answer.size().width(), y});

    const QList<LogLine> lines{{u"type-message"_s, Color::CatMessage, u"message"_s},
                               {u"right"_s, Color::Ok, u"sendMessage"_s},
                               {u"type-callback-query"_s, Color::CatCallback, u"callback_query"_s},
                               {u"right"_s, Color::Ok, u"answerCallbackQuery"_s},
                               {u"ok"_s, Color::Ok, u"200 · 2 ms"_s}};
    painter.setFont(themeFont(TextStyle::Mono));
    const int column = left + chat + px(16);
    int top = px(34);
    for (const LogLine &line : lines) {
        paintIcon(&painter, {column, top + px(1), px(14), px(14)}, line.iconName, themeColor(line.tint));
        painter.setPen(themeColor(line.iconName == "ok"_L1 ? Color::Ok : Color::Text));
        const QRect words(column + px(20), top, width() - column - px(28), px(16));
        painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(line.text, Qt::ElideRight, words.width()));
        top += px(20);
    }
}

} // namespace Botdesk
