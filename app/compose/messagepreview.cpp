// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/messagepreview.h"

#include "compose/attachmentwords.h"
#include "compose/messagecanvas.h"
#include "core/clock.h"
#include "text/messagetext.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QScrollArea>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LowestPreview = 90;
constexpr int HighestPreview = 280;
constexpr int HighestInLowWindow = 150;
constexpr int HighestByItself = 320;
constexpr int HighWindow = 760;

//! The address that Telegram makes a preview of: the first in the text.
QString previewedLink(const FormattedText &text)
{
    for (const TextEntity &entity : text.entities) {
        if (entity.type == EntityType::TextLink)
            return entity.url;
        if (entity.type == EntityType::Url)
            return text.text.mid(entity.offset, entity.length);
    }
    return {};
}

LinkCard linkOf(const Draft &draft, const FormattedText &text)
{
    const QJsonObject options = draft.more["link_preview_options"_L1].toObject();
    if (draft.withoutLinkPreview || options["is_disabled"_L1].toBool() || draft.textRole() != Draft::TextRole::Text)
        return {};
    return {.address = options.contains("url"_L1) ? options["url"_L1].toString() : previewedLink(text),
            .isAbove = options["show_above_text"_L1].toBool(),
            .hasLargePicture = options["prefer_large_media"_L1].toBool()};
}

//! The keys of a reply keyboard: a text each, whatever they ask for.
InlineKeyboard keysOf(const QJsonObject &markup)
{
    InlineKeyboard rows;
    for (const QJsonValue row : markup["keyboard"_L1].toArray()) {
        QList<InlineKeyboardButton> keys;
        for (const QJsonValue key : row.toArray())
            keys.append({.text = key.isString() ? key.toString() : key["text"_L1].toString(), .url = {}, .style = key["style"_L1].toString(), .json = {}});
        if (!keys.isEmpty())
            rows.append(keys);
    }
    return rows;
}

} // namespace

MessagePreview::MessagePreview(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, px(6));
    column->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    m_theme = new SegmentedControl(tr("Theme of the preview"), this);
    m_theme->setCompact(true);
    m_theme->addSegment(tr("Light"), u"sun"_s);
    m_theme->addSegment(tr("Dark"), u"moon"_s);
    m_width = new SegmentedControl(tr("Width of the preview"), this);
    m_width->setCompact(true);
    m_width->addSegment(tr("Wide"));
    m_width->addSegment(tr("Narrow"), u"phone"_s);
    m_note = new Label({}, TextStyle::Small, Color::Text2, this);
    m_note->setWordWrap(true);
    auto *close = new ToolButton(u"close"_s, tr("Close the preview"), ToolButton::Frame::None, this);
    close->setCompact(true);
    m_close = close;
    row->addWidget(m_theme);
    row->addWidget(m_width);
    row->addWidget(m_note, 1);
    row->addWidget(close);
    column->addLayout(row);
    auto *canvas = new MessageCanvas;
    m_canvas = canvas;
    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(canvas);
    canvas->setAccessibleName(tr("Preview"));
    column->addWidget(scroll);
    const auto look = [this, canvas] {
        canvas->setLook(m_theme->currentIndex() == 1, m_width->currentIndex() == 1);
        fit();
    };
    connect(m_theme, &SegmentedControl::currentChanged, this, look);
    connect(m_width, &SegmentedControl::currentChanged, this, look);
    connect(canvas, &MessageCanvas::resized, this, &MessagePreview::fit);
    connect(close, &QAbstractButton::clicked, this, &MessagePreview::closed);
    m_theme->setCurrentIndex(Theme::isDark() ? 1 : 0);
    look();
}

void MessagePreview::show(const Draft &draft, const QString &replyName, const QString &replyText)
{
    const auto finished = draft.finished();
    BubbleContent content{.isOutgoing = true, .replySender = replyName, .replyText = replyText};
    content.meta = timeOfDay(Clock::system().unixMilliseconds());
    content.metaIcon = u"check"_s;
    if (finished) {
        content.text = finished->text;
        content.entities = messageEntities(finished->entities);
    }
    if (!draft.attachments.isEmpty()) {
        QStringList names;
        for (const Attachment &one : draft.attachments)
            names += one.name();
        content.upload = UploadBlock{.icon = attachmentIcon(draft.attachments.first().kind), .name = names.join(u", "_s), .state = {}};
    }
    if (draft.attachments.isEmpty() && draft.textRole() == Draft::TextRole::None) {
        content.mediaIcon = contentIcon(draft.method);
        const QString line = contentLine(draft.method, draft.more);
        content.mediaLine = line.isEmpty() ? contentTitle(draft.method) : u"%1: %2"_s.arg(contentTitle(draft.method), line);
    }
    m_canvas->setContent({.bubble = content,
                          .link = finished ? linkOf(draft, *finished) : LinkCard(),
                          .draft = draft,
                          .buttons = readInlineKeyboard(draft.replyMarkup).value_or(InlineKeyboard()),
                          .keyboard = keysOf(draft.replyMarkup)});
    m_note->setText(finished ? noteOn(draft) : finished.error().detail);
    m_canvas->setAccessibleDescription(content.text);
    fit();
    QWidget::show();
}

//! As high as the message with its keyboard, unless the conversation needs the room.
void MessagePreview::fit()
{
    const int most = px(!m_isClosable ? HighestByItself : window()->height() >= px(HighWindow) ? HighestPreview : HighestInLowWindow);
    m_canvas->setTallestPictures(most * 3 / 5);   // what is written below them is to be seen, too
    m_scroll->setFixedHeight(std::clamp(m_canvas->minimumHeight(), px(LowestPreview), most));
}

//! What a client does and shows nothing of.
QString MessagePreview::noteOn(const Draft &draft) const
{
    if (draft.replyMarkup["remove_keyboard"_L1].toBool())
        return tr("The keyboard that was there is taken away.");
    if (draft.replyMarkup["force_reply"_L1].toBool())
        return tr("The client begins an answer to it.");
    return {};
}

void MessagePreview::setClosable(bool on)
{
    m_isClosable = on;
    m_close->setVisible(on);
    fit();
}

QSize MessagePreview::bubbleSize() const
{
    return m_canvas->bubbleSize();
}

} // namespace Botdesk
