// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/keyboardcanvas.h"

#include "core/clock.h"
#include "keyboard/actionwords.h"
#include "keyboard/canvasaccessible.h"
#include "widgets/avatar.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"
#include "widgets/timetext.h"
#include "words/keyboardwords.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 20;
constexpr int HeadHeight = 24;
constexpr int InputHeight = 34;

//! A pill in the theme of the canvas, which need not be the program's.
class Pill final : public QAbstractButton
{
public:
    Pill(const QString &text, QWidget *parent, const bool &isDark)
        : QAbstractButton(parent)
        , m_isDark(isDark)
    {
        setText(text);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(themeFont(TextStyle::Small)).horizontalAdvance(text()) + px(36), px(20)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const PaintedTheme theme(m_isDark);
        QPainter painter(this);
        paintBox(&painter, rect(), themeColor(underMouse() ? Color::BgHover : Color::BgPanel), themeColor(Color::LineStrong), height() / 2.0);
        if (hasFocus())
            paintFocusRing(&painter, rect(), height() / 2.0);
        paintIcon(&painter, QRect(px(9), (height() - px(12)) / 2, px(12), px(12)), u"edit"_s, themeColor(Color::Text));
        painter.setFont(themeFont(TextStyle::Small));
        painter.setPen(themeColor(Color::Text));
        painter.drawText(rect().adjusted(px(26), 0, -px(8), 0), Qt::AlignVCenter, text());
    }

private:
    const bool &m_isDark;
};

int keysWidth(KeyboardCanvas::Screen screen)
{
    switch (screen) {
    case KeyboardCanvas::Screen::Phone: return px(344);
    case KeyboardCanvas::Screen::Narrow: return px(304);
    case KeyboardCanvas::Screen::Desktop: return px(460);
    }
    Q_UNREACHABLE();
}

} // namespace

KeyboardCanvas::KeyboardCanvas(DesignModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_editMessage(new Pill(tr("Edit message"), this, m_isDark))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Keyboard canvas"));
    installCanvasAccessibility();
    connect(m_editMessage, &QAbstractButton::clicked, this, &KeyboardCanvas::messageEditAsked);
    connect(&model, &DesignModel::changed, this, [this] {
        layOut();
        update();
    });
    connect(&model, &DesignModel::selectionChanged, this, &KeyboardCanvas::takeSelection);
    connect(&model, &DesignModel::moved, this, [this] { tell(QAccessible::NameChanged); });
    layOut();
}

KeyboardCanvas::~KeyboardCanvas() = default;

void KeyboardCanvas::setBot(qint64 id, const QString &name)
{
    m_botId = id;
    m_botName = name;
    update();
}

void KeyboardCanvas::setToLookAt()
{
    setWithHandles(false);
    setEnabled(false);
    m_editMessage->hide();
}

void KeyboardCanvas::setDark(bool on)
{
    m_isDark = on;
    m_bubble.reset();
    layOut();
    update();
    m_editMessage->update();
}

void KeyboardCanvas::setScreen(Screen screen)
{
    m_screen = screen;
    m_bubble.reset();
    layOut();
    update();
}

void KeyboardCanvas::showPlace()
{
    m_bubble.reset();
    layOut();
    update();
}

//! At the head, where clients show whom one writes with.
QString KeyboardCanvas::chatTitle() const
{
    return isPrivate() ? m_botName : isChannel() ? tr("A channel") : tr("A group");
}

void KeyboardCanvas::setWithHandles(bool on)
{
    m_state.withHandles = on;
    m_bubble.reset();
    layOut();
    update();
}

QList<PlusMark> KeyboardCanvas::plusMarks() const
{
    return Botdesk::plusMarks(m_model, m_layout, m_state);
}

QRect KeyboardCanvas::keysRect() const
{
    return {m_frame.left(), m_keysTop, keysWidth(m_screen), 0};
}

void KeyboardCanvas::layOut()
{
    const PaintedTheme theme(m_isDark);
    const int width = keysWidth(m_screen) + (m_state.withHandles ? CanvasLayout::endRoom() : 0);
    setMinimumWidth(width + 2 * CanvasLayout::sideRoom() + px(8));
    m_frame = {(this->width() - width) / 2, px(Margin), width, 0};
    const KeyboardDesign &design = m_model.design();
    const FormattedText message = readSource(design.message.text, design.messageMode).value_or(design.message);
    const FormattedText shown = design.messageMode == TextMode::Formatted ? design.message : message;
    if (!m_bubble || shown != m_shownMessage) {
        m_shownMessage = shown;
        const QString time = timeOfDay(Clock::system().unixMilliseconds());
        BubbleContent content{.sender = isPrivate() ? QString() : isChannel() ? chatTitle() : m_botName,
                              .text = shown.isEmpty() ? tr("The message stands here.") : shown.text,
                              .entities = messageEntities(shown.entities),
                              .meta = isChannel() ? tr("128 views · %1").arg(time) : time};
        m_bubble = std::make_unique<Bubble>(content, width);
        m_bubble->widenTo(width);
    }
    m_keysTop = m_frame.top() + px(HeadHeight) + px(10) + m_bubble->size().height() + px(8);
    if (design.kind != KeyboardDesign::Kind::Inline)
        m_keysTop += px(InputHeight) + px(8);
    m_layout = CanvasLayout(CanvasLayout::sizesOf(m_model.rows()), keysRect());
    const int keysBottom = design.hasRows() ? m_layout.bottom() : m_keysTop;
    m_frame.setBottom(keysBottom + px(14 + 60));
    setMinimumHeight(m_frame.bottom() + px(Margin));
    const QSize pill = m_editMessage->sizeHint();
    m_editMessage->setGeometry(m_frame.right() + 1 - pill.width(), m_frame.top() + (px(HeadHeight) - pill.height()) / 2, pill.width(), pill.height());
}

void KeyboardCanvas::resizeEvent(QResizeEvent *)
{
    layOut();
}

void KeyboardCanvas::paintEvent(QPaintEvent *)
{
    const PaintedTheme theme(m_isDark);
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::ChatBg));
    paintHead(&painter);
    m_bubble->paint(&painter, {m_frame.left(), m_frame.top() + px(HeadHeight) + px(10)});
    if (m_model.design().kind != KeyboardDesign::Kind::Inline)
        paintInput(&painter);
    if (m_model.design().hasRows()) {
        CanvasPainter keys(&painter, m_model, m_state);
        if (m_drag)
            return keys.paintDrag(*m_drag, keysRect());
        keys.paint(m_layout);
    }
    paintPress(&painter);
}

void KeyboardCanvas::paintHead(QPainter *painter)
{
    const QRect avatar(m_frame.left(), m_frame.top(), px(HeadHeight), px(HeadHeight));
    paintAvatar(painter, avatar, isPrivate() ? m_botId : -m_botId, chatTitle());
    painter->setFont(themeFont(TextStyle::SmallStrong));
    painter->setPen(themeColor(Color::Text));
    const QRect name(avatar.right() + px(8), avatar.top(), m_editMessage->x() - avatar.right() - px(16), avatar.height());
    painter->drawText(name, Qt::AlignVCenter, QFontMetrics(painter->font()).elidedText(chatTitle(), Qt::ElideRight, name.width()));
}

//! The field in which the person writes: it says what a reply keyboard, its removal and a forced reply do there.
void KeyboardCanvas::paintInput(QPainter *painter)
{
    const KeyboardDesign &design = m_model.design();
    const QRect field(m_frame.left(), m_keysTop - px(InputHeight + 8), m_frame.width(), px(InputHeight));
    paintBox(painter, field, themeColor(Color::BgPanel), themeColor(Color::Line), CardRadius);
    QString text = tr("Message");
    QString icon = u"keyboards"_s;
    if (design.kind == KeyboardDesign::Kind::Reply && !design.options.inputFieldPlaceholder.isEmpty())
        text = design.options.inputFieldPlaceholder;
    if (design.kind == KeyboardDesign::Kind::ForceReply) {
        icon = u"reply"_s;
        text = design.forceReply.inputFieldPlaceholder.isEmpty() ? tr("Reply to %1").arg(m_botName) : design.forceReply.inputFieldPlaceholder;
    }
    if (design.kind == KeyboardDesign::Kind::Remove)
        icon = u"remove"_s;
    if (isChannel()) {
        icon = u"bell-off"_s;
        text = tr("Readers of a channel write nothing");
    }
    paintIcon(painter, QRect(field.left() + px(10), field.top() + px(9), px(16), px(16)), icon, themeColor(Color::Text2));
    painter->setFont(themeFont(TextStyle::Body));
    painter->setPen(themeColor(Color::Text3));
    const QRect words = field.adjusted(px(34), 0, -px(10), 0);
    painter->drawText(words, Qt::AlignVCenter, QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, words.width()));
}

//! "Pressing “Receipt”: the bot receives …"
void KeyboardCanvas::paintPress(QPainter *painter)
{
    const int top = (m_model.design().hasRows() ? m_layout.bottom() : m_keysTop) + px(14);
    const QRect card(m_frame.left(), top, m_frame.width(), px(56));
    const DesignButton *button = m_model.currentButton();
    QString title;
    PressWords words;
    if (button) {
        title = tr("Pressing “%1”").arg(button->face.text);
        words = pressWords(*button);
    } else if (m_model.design().kind == KeyboardDesign::Kind::Remove) {
        words.note = tr("The reply keyboard goes away, for everybody who sees the message.");
    } else if (m_model.design().kind == KeyboardDesign::Kind::ForceReply) {
        words.note = tr("The client opens a reply to this message, as if the person had tapped Reply.");
    } else {
        return;
    }
    paintBox(painter, card, themeColor(Color::BgPanel), themeColor(Color::Line), CardRadius);
    const QRect line(card.left() + px(12), card.top() + px(6), card.width() - px(24), px(20));
    const bool isReceived = !words.path.isEmpty();
    QRect second = line.translated(0, px(22));
    if (title.isEmpty()) {
        second = card.adjusted(px(12), 0, -px(12), 0);
    } else {
        paintIcon(painter, QRect(line.left(), line.top() + px(2), px(16), px(16)), u"type-callback-query"_s, themeColor(Color::CatCallback));
        painter->setFont(themeFont(TextStyle::Small));
        const QString receives = isReceived ? tr("the bot receives") : tr("the bot receives nothing");
        const int room = QFontMetrics(painter->font()).horizontalAdvance(receives);
        painter->setPen(themeColor(Color::Text2));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, receives);
        painter->setFont(themeFont(TextStyle::SmallStrong));
        painter->setPen(themeColor(Color::Text));
        const QRect bold = line.adjusted(px(22), 0, -room - px(8), 0);
        painter->drawText(bold, Qt::AlignVCenter, QFontMetrics(painter->font()).elidedText(title, Qt::ElideRight, bold.width()));
    }
    painter->setFont(themeFont(isReceived ? TextStyle::Mono : TextStyle::Small));
    if (title.isEmpty()) {   // a sentence has the whole card
        painter->setPen(themeColor(Color::Text2));
        painter->drawText(second, Qt::AlignVCenter | Qt::TextWordWrap, words.note);
        return;
    }
    const auto write = [&](const QString &text, Color ink) {
        const QFontMetrics metrics(painter->font());
        painter->setPen(themeColor(ink));
        painter->drawText(second, Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, second.width()));
        second.setLeft(second.left() + metrics.horizontalAdvance(text));
    };
    write(isReceived ? words.path : words.note, isReceived ? Color::SynKey : Color::Text2);
    if (isReceived && !words.value.isEmpty()) {
        write(u" = "_s, Color::SynPunct);
        write(words.value, Color::SynStr);
    }
}

QString KeyboardCanvas::nameOf(KeyboardCell cell) const
{
    const DesignButton *button = m_model.button(cell);
    if (!button)
        return {};
    QStringList problems;
    for (const MarkupProblem &problem : m_model.problemsAt(cell))
        problems.append(textFor(problem));
    return tr("Row %1, button %2 of %3: %4, %5, %6")
        .arg(cell.row + 1)
        .arg(cell.column + 1)
        .arg(m_model.rows()[cell.row].size())
        .arg(button->face.text, actionWords(button->action), problems.isEmpty() ? tr("no problems") : problems.join(u' '));
}

void KeyboardCanvas::takeSelection()
{
    const KeyboardCell current = m_model.current();
    m_layout = CanvasLayout(CanvasLayout::sizesOf(m_model.rows()), keysRect());
    setAccessibleDescription(nameOf(current));
    if (current.isValid()) {
        emit showWanted(m_layout.keyRect(current).adjusted(0, -px(20), 0, px(20)));
        tell(QAccessible::Focus);
    }
    update();
}

void KeyboardCanvas::tell(int event)
{
    tellOfCell(this, m_model.current(), QAccessible::Event(event));
}

void KeyboardCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        m_bubble.reset();
        layOut();
    }
}

bool KeyboardCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_drag)
        event->accept();   // Esc gives up the drag
    return QWidget::event(event);
}

void KeyboardCanvas::focusInEvent(QFocusEvent *event)
{
    m_state.hasFocus = true;
    if (!m_model.current().isValid() && !m_model.rows().isEmpty())
        m_model.select({0, 0});
    QWidget::focusInEvent(event);
    tell(QAccessible::Focus);
    update();
}

void KeyboardCanvas::focusOutEvent(QFocusEvent *event)
{
    m_state.hasFocus = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Botdesk
