// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/messagepreview.h"

#include "compose/attachmentwords.h"
#include "core/clock.h"
#include "text/messagetext.h"
#include "widgets/bubble.h"
#include "widgets/keyboardpainter.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideBubble = 420;     // pixels, as on a desktop
constexpr int NarrowBubble = 250;   // on a phone of 360 points
constexpr int KeyboardGap = 4;
constexpr qsizetype MostCarried = 6;   // buttons whose actions are told in words

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

    void setContent(const BubbleContent &content, const InlineKeyboard &keyboard)
    {
        m_content = content;
        m_keyboard = KeyboardPainter(keyboard);
        layOut();
    }

    QSize bubbleSize() const { return m_bubble ? m_bubble->size() : QSize(); }
    QSize sizeHint() const override { return {px(NarrowBubble), wantedHeight()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const PaintedTheme theme(m_isDark);
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Color::ChatBg));
        if (!m_bubble)
            return;
        const QPoint origin(width() - m_bubble->size().width() - px(12), px(10));
        m_bubble->paint(&painter, origin);
        m_keyboard.paint(&painter, origin + QPoint(0, m_bubble->size().height() + px(KeyboardGap)), m_bubble->size().width());
    }

    void resizeEvent(QResizeEvent *) override { layOut(); }

private:
    void layOut()
    {
        const PaintedTheme theme(m_isDark);
        const int room = std::max(px(120), width() - px(24));
        const int widest = std::min(room, px(m_isNarrow ? NarrowBubble : WideBubble));
        m_bubble = std::make_unique<Bubble>(m_content, widest);
        if (!m_keyboard.isEmpty())
            m_bubble->widenTo(std::min(widest, m_keyboard.widthWanted()));
        setMinimumHeight(wantedHeight());
        update();
    }

    int wantedHeight() const
    {
        return bubbleSize().height() + px(20) + (m_keyboard.isEmpty() ? 0 : m_keyboard.height() + px(KeyboardGap));
    }

    BubbleContent m_content;
    KeyboardPainter m_keyboard{{}};
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

//! Buttons as they stand below the message, or below the field where it is written.
InlineKeyboard buttonsOf(const QJsonObject &markup)
{
    if (auto keyboard = readInlineKeyboard(markup); keyboard && !keyboard->isEmpty())
        return *keyboard;
    InlineKeyboard buttons;
    for (const QJsonValue row : markup["keyboard"_L1].toArray()) {
        QList<InlineKeyboardButton> all;
        for (const QJsonValue button : row.toArray())
            all.append({.text = button.isString() ? button.toString() : button["text"_L1].toString()});
        buttons.append(all);
    }
    return buttons;
}

//! What a button brings about, as it stands in its JSON: an address, data, a text.
QString carriedBy(const InlineKeyboardButton &button)
{
    for (const auto &[key, value] : {std::pair("callback_data"_L1, QString()), std::pair("url"_L1, QString()), std::pair("switch_inline_query"_L1, QString()),
                                     std::pair("switch_inline_query_current_chat"_L1, QString()), std::pair("web_app"_L1, u"url"_s),
                                     std::pair("login_url"_L1, u"url"_s), std::pair("copy_text"_L1, u"text"_s)}) {
        const QJsonValue found = value.isEmpty() ? button.json[key] : button.json[key][value];
        if (found.isString())
            return found.toString();
    }
    return {};
}

QString carried(const InlineKeyboard &keyboard)
{
    QStringList lines;
    for (const auto &row : keyboard) {
        for (const InlineKeyboardButton &button : row) {
            if (const QString what = carriedBy(button); !what.isEmpty())
                lines << u"%1 → %2"_s.arg(button.text, what);
        }
    }
    if (lines.size() > MostCarried)
        lines = lines.mid(0, MostCarried - 1) << u"…"_s;
    return lines.join(u'\n');
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
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFixedHeight(px(150));
    m_scroll->setWidget(canvas);
    canvas->setAccessibleName(tr("Preview"));
    column->addWidget(m_scroll);
    m_carried = new Label({}, TextStyle::Small, Color::Text2, this);
    m_carried->setWordWrap(true);
    m_carried->setAccessibleDescription(tr("What the buttons carry"));
    column->addWidget(m_carried);
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
    if (draft.attachments.isEmpty() && draft.textRole() == Draft::TextRole::None) {
        content.mediaIcon = contentIcon(draft.method);
        const QString line = contentLine(draft.method, draft.more);
        content.mediaLine = line.isEmpty() ? contentTitle(draft.method) : u"%1: %2"_s.arg(contentTitle(draft.method), line);
    }
    const InlineKeyboard keyboard = buttonsOf(draft.replyMarkup);
    static_cast<Canvas *>(m_canvas)->setContent(content, keyboard);
    m_carried->setText(carried(keyboard));
    m_carried->setVisible(!m_carried->text().isEmpty());
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

void MessagePreview::setRoomy()
{
    m_scroll->setMinimumHeight(px(150));
    m_scroll->setMaximumHeight(QWIDGETSIZE_MAX);
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
