// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/preview.h"

#include "received/mediashelf.h"
#include "updates/updatetext.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "widgets/timetext.h"
#include "words/summarywords.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

const Message *messageOf(const Update &update)
{
    if (const auto *message = std::get_if<Message>(&update.content))
        return message;
    if (const auto *callback = std::get_if<CallbackQuery>(&update.content))
        return callback->message ? &*callback->message : nullptr;
    return nullptr;
}

KeyboardCell pressedCell(const Update &update, const Message &message)
{
    const auto *callback = std::get_if<CallbackQuery>(&update.content);
    if (!callback)
        return {};
    for (int row = 0; row < message.inlineKeyboard.size(); ++row) {
        for (int column = 0; column < message.inlineKeyboard[row].size(); ++column) {
            if (message.inlineKeyboard[row][column].callbackData == callback->data)
                return {row, column};
        }
    }
    return {};
}

BubbleContent contentOf(const Message &message, const StoredUpdate &stored)
{
    BubbleContent content;
    // Buttons stand under the bot's own messages.
    content.isOutgoing = false;
    if (message.chat.kind() != Chat::Type::Private && message.inlineKeyboard.isEmpty())
        content.sender = message.senderName();
    if (!message.forwardedFrom.isEmpty())
        content.forwardedFrom = PreviewCanvas::tr("Forwarded from %1").arg(message.forwardedFrom);
    if (message.replyTo) {
        content.replySender = message.replyTo->senderName;
        content.replyText = message.replyTo->text.simplified();
    }
    if (message.contentKind != "text"_L1) {
        content.mediaIcon = message.contentKind == "photo"_L1 ? u"image"_s
            : message.contentKind == "voice"_L1               ? u"mic"_s
            : message.contentKind == "contact"_L1             ? u"user"_s
            : message.contentKind == "location"_L1            ? u"pin"_s
            : message.contentKind == "poll"_L1                ? u"poll"_s
                                                              : u"file"_s;
        Summary summary = stored.head.summary;
        if (stored.head.type == "callback_query"_L1)
            summary = {.kind = message.contentKind};
        if (!summary.parts.isEmpty() && summary.parts.first() == message.text)
            summary.parts.first().clear();   // the caption stands below
        content.mediaLine = contentText(summary);
    }
    content.text = message.text;
    content.entities = message.entities;
    if (message.date > 0)
        content.meta = message.editDate ? PreviewCanvas::tr("edited %1").arg(timeOfDay(*message.editDate * 1000)) : timeOfDay(message.date * 1000);
    return content;
}

} // namespace

PreviewCanvas::PreviewCanvas(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setMinimumWidth(px(180));
    setMouseTracking(true);
}

void PreviewCanvas::setMedia(MediaShelf *shelf)
{
    m_shelf = shelf;
    connect(shelf, &MediaShelf::changed, this, qOverload<>(&QWidget::update));
    layOut();
}

QRect PreviewCanvas::mediaRect() const
{
    return m_media ? m_bubble->attachmentRect().translated(px(12), px(12)) : QRect();
}

MediaLook PreviewCanvas::mediaLook() const
{
    return m_shelf->look(*m_media, mediaRect().size() * devicePixelRatioF(), m_isRevealed);
}

void PreviewCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_isOverMedia = mediaRect().contains(event->pos());
    m_hovered = m_isOverMedia ? mediaActionAt(event->pos(), mediaRect(), *m_media, mediaLook()) : MediaAction::None;
    setCursor(m_hovered == MediaAction::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setToolTip(mediaActionText(m_hovered));
    update();
}

void PreviewCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !mediaRect().contains(event->pos()))
        return;
    const MediaLook look = mediaLook();
    if (look.isCovered)
        m_isRevealed = true;
    else
        m_shelf->act(*m_media, mediaActionAt(event->pos(), mediaRect(), *m_media, look));
    update();
}

void PreviewCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_isOverMedia = false;
    m_hovered = MediaAction::None;
    update();
}

void PreviewCanvas::setUpdate(const StoredUpdate &stored, const Update &update)
{
    m_stored = stored;
    const Message *message = messageOf(update);
    m_message = message ? std::optional(*message) : std::nullopt;
    m_keyboard.reset();
    m_pressed = {};
    m_isRevealed = false;
    if (m_message && !m_message->inlineKeyboard.isEmpty()) {
        m_keyboard.emplace(m_message->inlineKeyboard);
        m_pressed = pressedCell(update, *m_message);
    }
    const QString time = timeText(stored.receivedMs, false);
    m_lineIcon = typeLook(stored.head.type).iconName;
    m_lineTint = typeLook(stored.head.type).tint;
    if (const auto *button = m_keyboard ? m_keyboard->button(m_pressed) : nullptr)
        m_line = tr("%1 pressed “%2” · %3").arg(fromText(stored.head), button->text, time);
    else if (std::holds_alternative<Message>(update.content))
        m_line.clear();
    else
        m_line = u"%1: %2 · %3"_s.arg(fromText(stored.head), summaryText(stored.head.summary), time);
    if (m_message && m_message->isService()) {
        m_line = summaryText(stored.head.summary);
        m_message.reset();
    }
    layOut();
    describe();
}

void PreviewCanvas::clear()
{
    m_message.reset();
    m_keyboard.reset();
    m_bubble.reset();
    m_media.reset();
    m_line.clear();
    describe();
    update();
}

void PreviewCanvas::describe()
{
    QStringList parts;
    if (m_message)
        parts << m_message->senderName() + u": "_s + m_message->text;
    parts << m_line;
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u". "_s));
}

void PreviewCanvas::layOut()
{
    m_bubble.reset();
    m_media.reset();
    const int width = std::max(px(120), this->width() - px(24));
    if (m_message) {
        BubbleContent content = contentOf(*m_message, m_stored);
        const int room = std::min(width, px(420)) - px(10);
        m_media = m_shelf ? mediaOf(*m_message, int(room * devicePixelRatioF())) : std::nullopt;
        if (m_media) {
            content.attachment = mediaSize(*m_media, room);
            content.isBare = m_media->kind == ChatMedia::Kind::Sticker;
            content.mediaLine.clear();
        }
        m_bubble.emplace(std::move(content), std::min(width, px(420)));
        if (m_keyboard)
            m_bubble->widenTo(std::min({width, px(420), std::max(px(180), m_keyboard->widthWanted())}));
    }
    updateGeometry();
    update();
}

QSize PreviewCanvas::sizeHint() const
{
    int height = px(24);
    if (m_bubble)
        height += m_bubble->size().height();
    if (m_keyboard)
        height += m_keyboard->height() + px(4);
    if (!m_line.isEmpty())
        height += px(60);
    return {px(260), height};
}

void PreviewCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void PreviewCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        layOut();   // a bubble is laid out in the theme's fonts and colours
}

void PreviewCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::ChatBg));
    QPoint at(px(12), px(12));
    if (m_bubble) {
        m_bubble->paint(&painter, at);
        if (m_media)
            paintMedia(&painter, mediaRect(), *m_media, mediaLook(), m_hovered, m_isOverMedia);
        at.ry() += m_bubble->size().height() + px(4);
        if (m_keyboard) {
            m_keyboard->paint(&painter, at, m_bubble->size().width(), {.focused = m_pressed});
            at.ry() += m_keyboard->height() + px(8);
        }
    }
    if (m_line.isEmpty())
        return;
    paintIcon(&painter, {at.x(), at.y() + px(1), px(14), px(14)}, m_lineIcon, themeColor(m_lineTint));
    painter.setFont(themeFont(TextStyle::Small));
    painter.setPen(themeColor(Color::Text2));
    painter.drawText(QRect(at.x() + px(20), at.y(), width() - at.x() - px(28), px(80)), Qt::AlignLeft | Qt::TextWordWrap, m_line);
}

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_answer(new Tag({}, Tone::Warn))
    , m_canvas(new PreviewCanvas)
    , m_open(new Button(tr("Open chat")))
    , m_related(new Button(tr("Find related")))
    , m_id(new ElidedLabel({}, TextStyle::Small, Color::Text3))
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(px(12), 0, px(8), 0);
    head->addWidget(new Label(tr("Preview"), TextStyle::Section));
    head->addStretch();
    head->addWidget(m_answer);
    m_head->setFixedHeight(px(40));
    m_answer->setIconName(u"clock"_s);
    m_answer->hide();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_canvas);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(12), px(8), px(12), px(8));
    foot->setSpacing(px(8));
    m_open->setButtonSize(Button::Size::Compact);
    m_related->setButtonSize(Button::Size::Compact);
    foot->addWidget(m_open);
    foot->addWidget(m_related);
    foot->addStretch();
    foot->addWidget(m_id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    setMinimumWidth(px(220));
    connect(m_open, &QPushButton::clicked, this, &PreviewPane::chatOpened);
    connect(m_related, &QPushButton::clicked, this, [this] {
        const UpdateHead &head = m_stored.head;
        if (head.chat)
            emit relatedWanted(u"chat:%1"_s.arg(number(*head.chat)));
        else if (head.from)
            emit relatedWanted(u"from:%1"_s.arg(number(*head.from)));
    });
    clear();
}

void PreviewPane::setUpdate(const StoredUpdate &stored, const Update &update)
{
    m_stored = stored;
    m_canvas->setUpdate(stored, update);
    m_open->setEnabled(stored.head.chat.has_value());
    m_related->setEnabled(stored.head.chat.has_value() || stored.head.from.has_value());
    const auto message = stored.head.message;
    m_id->setFullText(message ? tr("Message %1").arg(number(*message)) : QString());
}

void PreviewPane::setAnswerText(const QString &text, bool isLate)
{
    m_answer->setText(text);
    m_answer->setTone(isLate ? Tone::Error : Tone::Warn);
    m_answer->setVisible(!text.isEmpty());
}

void PreviewPane::setHeadVisible(bool on)
{
    m_head->setVisible(on);
}

void PreviewPane::clear()
{
    m_canvas->clear();
    m_open->setEnabled(false);
    m_related->setEnabled(false);
    setAnswerText({}, false);
}

} // namespace Botdesk
