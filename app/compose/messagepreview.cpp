// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/messagepreview.h"

#include "compose/attachmentwords.h"
#include "core/clock.h"
#include "text/messagetext.h"
#include "widgets/bubble.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideBubble = 420;     // pixels, as on a desktop
constexpr int NarrowBubble = 250;   // on a phone of 360 points

//! The chat's ground with one bubble on it.
class Canvas final : public QWidget
{
public:
    using QWidget::QWidget;

    void setLook(bool dark, bool narrow)
    {
        m_isDark = dark;
        m_isNarrow = narrow;
        layOut();
    }

    void setContent(const BubbleContent &content)
    {
        m_content = content;
        layOut();
    }

    QSize bubbleSize() const { return m_bubble ? m_bubble->size() : QSize(); }
    QSize sizeHint() const override { return {px(NarrowBubble), bubbleSize().height() + px(20)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const PaintedTheme theme(m_isDark);
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Color::ChatBg));
        if (m_bubble)
            m_bubble->paint(&painter, QPoint(width() - m_bubble->size().width() - px(12), px(10)));
    }

    void resizeEvent(QResizeEvent *) override { layOut(); }

private:
    void layOut()
    {
        const PaintedTheme theme(m_isDark);
        const int room = std::max(px(120), width() - px(24));
        m_bubble = std::make_unique<Bubble>(m_content, std::min(room, px(m_isNarrow ? NarrowBubble : WideBubble)));
        setMinimumHeight(bubbleSize().height() + px(20));
        update();
    }

    BubbleContent m_content;
    std::unique_ptr<Bubble> m_bubble;
    bool m_isDark = false;
    bool m_isNarrow = false;
};

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
    auto *canvas = new Canvas;
    m_canvas = canvas;
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(px(150));
    scroll->setWidget(canvas);
    canvas->setAccessibleName(tr("Preview"));
    column->addWidget(scroll);
    const auto look = [this, canvas] { canvas->setLook(m_theme->currentIndex() == 1, m_width->currentIndex() == 1); };
    connect(m_theme, &SegmentedControl::currentChanged, this, look);
    connect(m_width, &SegmentedControl::currentChanged, this, look);
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
    static_cast<Canvas *>(m_canvas)->setContent(content);
    const QJsonObject preview = draft.more["link_preview_options"_L1].toObject();
    const QString link = preview.contains("url"_L1) ? preview["url"_L1].toString() : finished ? previewedLink(*finished) : QString();
    if (!finished)
        m_note->setText(finished.error().detail);
    else if (link.isEmpty() || draft.withoutLinkPreview)
        m_note->setText({});
    else
        m_note->setText(preview["show_above_text"_L1].toBool() ? tr("Above it Telegram shows a preview of %1.").arg(link)
                                                               : tr("Below it Telegram shows a preview of %1.").arg(link));
    m_canvas->setAccessibleDescription(content.text);
    QWidget::show();
}

void MessagePreview::setClosable(bool on)
{
    m_close->setVisible(on);
}

QSize MessagePreview::bubbleSize() const
{
    return static_cast<const Canvas *>(m_canvas)->bubbleSize();
}

} // namespace Botdesk
