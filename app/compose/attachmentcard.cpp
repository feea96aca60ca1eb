// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/attachmentcard.h"

#include "compose/attachmentwords.h"
#include "core/whendone.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardWidth = 206;
constexpr int CardHeight = 52;
constexpr int PictureSide = 40;

} // namespace

AttachmentCard::AttachmentCard(const Attachment &attachment, const UploadLimits &limits, QWidget *parent)
    : QWidget(parent)
    , m_attachment(attachment)
    , m_limits(limits)
    , m_more(new ToolButton(u"more"_s, {}, ToolButton::Frame::None, this))
    , m_remove(new ToolButton(u"close"_s, {}, ToolButton::Frame::None, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    for (ToolButton *button : {m_more, m_remove}) {
        button->setCompact(true);
        button->setCursor(Qt::ArrowCursor);
        button->setFocusPolicy(Qt::NoFocus);   // the card's own keys do the same
    }
    connect(m_more, &QAbstractButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_remove, &QAbstractButton::clicked, this, &AttachmentCard::removeAsked);
    tellName();
    lookAgain();
}

QSize AttachmentCard::sizeHint() const
{
    return {px(CardWidth), px(CardHeight)};
}

void AttachmentCard::lookAgain()
{
    const int side = int(px(PictureSide) * devicePixelRatioF());
    whenDone(lookAt(m_attachment, m_limits, side), this, [this, asked = ++m_asked](const Result<AttachmentLook> &look) {
        if (!look || asked != m_asked)
            return;
        m_look = *look;
        m_isLookedAt = true;
        tellName();
        update();
        emit changed();
    });
}

void AttachmentCard::setAttachment(const Attachment &attachment)
{
    if (attachment == m_attachment)
        return;
    m_attachment = attachment;
    tellName();
    update();
    lookAgain();
    emit changed();
}

QString AttachmentCard::problem() const
{
    return m_look.problems.isEmpty() ? m_problem : problemText(m_look.problems.first());
}

void AttachmentCard::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) == problem)
        return;
    tellName();
    update();
}

void AttachmentCard::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    tellName();
}

QString AttachmentCard::details() const
{
    QStringList parts{attachmentKindText(m_attachment.kind)};
    if (m_attachment.from == Attachment::From::Url)
        parts += tr("by address");
    else if (m_attachment.from == Attachment::From::FileId)
        parts += tr("by file_id");
    else if (m_look.size >= 0)
        parts += byteText(m_look.size);
    if (m_attachment.spoiler && takesSpoiler(m_attachment.kind))
        parts += tr("spoiler");
    return parts.join(u" · "_s);
}

void AttachmentCard::tellName()
{
    QStringList parts{tr("Attachment %1 of %2: %3").arg(m_place).arg(m_count).arg(m_attachment.name()), details()};
    if (const QString what = problem(); !what.isEmpty())
        parts += what;
    setAccessibleName(parts.join(u", "_s));
    m_more->setName(tr("What %1 is sent as").arg(m_attachment.name()));
    m_remove->setName(tr("Take %1 out").arg(m_attachment.name()));
    QStringList tip{m_attachment.source, details()};
    if (m_look.pixels.isValid())
        tip += tr("%1×%2 pixels").arg(m_look.pixels.width()).arg(m_look.pixels.height());
    if (m_attachment.from == Attachment::From::Url)
        tip += tr("Telegram fetches it itself: %1 of a photo, %2 of another file at most").arg(byteText(PhotoUrlLimit), byteText(FileUrlLimit));
    if (!problem().isEmpty())
        tip += problem();
    setToolTip(tip.join(u'\n'));
}

void AttachmentCard::addKinds(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    auto kinds = m_attachment.from == Attachment::From::File ? possibleKindsOf(m_attachment.name()) : QList<AttachmentKind>();
    if (kinds.isEmpty()) {
        for (int i = 0; i < AttachmentKindCount; ++i)
            kinds += AttachmentKind(i);
    }
    if (!kinds.contains(m_attachment.kind))
        kinds.prepend(m_attachment.kind);
    for (const AttachmentKind kind : kinds) {
        QAction *action = menu->addAction(themeIcon(attachmentIcon(kind)), tr("Send as: %1").arg(attachmentKindText(kind)));
        action->setCheckable(true);
        action->setChecked(kind == m_attachment.kind);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, kind] {
            Attachment other = m_attachment;
            other.kind = kind;
            setAttachment(other);
        });
    }
}

void AttachmentCard::showMenu(QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addKinds(menu);
    menu->addSeparator();
    QAction *spoiler = menu->addAction(themeIcon(u"spoiler"_s), tr("Hide behind a spoiler"));
    spoiler->setCheckable(true);
    spoiler->setChecked(m_attachment.spoiler);
    spoiler->setEnabled(takesSpoiler(m_attachment.kind));
    connect(spoiler, &QAction::triggered, this, [this](bool on) {
        Attachment other = m_attachment;
        other.spoiler = on;
        setAttachment(other);
    });
    QAction *thumbnail = menu->addAction(themeIcon(u"image"_s), m_attachment.thumbnail.isEmpty() ? tr("Thumbnail…") : tr("Another thumbnail…"));
    thumbnail->setEnabled(takesThumbnail(m_attachment.kind));
    connect(thumbnail, &QAction::triggered, this, &AttachmentCard::thumbnailAsked);
    connect(menu->addAction(themeIcon(u"edit"_s), tr("Length, title and more…")), &QAction::triggered, this, &AttachmentCard::fieldsAsked);
    menu->addSeparator();
    const auto addMove = [&](const QString &icon, const QString &text, int steps, bool isPossible) {
        QAction *action = menu->addAction(themeIcon(icon), text);
        action->setEnabled(isPossible);
        action->setShortcut(QKeySequence(Qt::ALT | (steps < 0 ? Qt::Key_Left : Qt::Key_Right)));
        connect(action, &QAction::triggered, this, [this, steps] { emit moveAsked(steps); });
    };
    addMove(u"left"_s, tr("Move forward"), -1, m_place > 1);
    addMove(u"right"_s, tr("Move back"), 1, m_place < m_count);
    connect(menu->addAction(themeIcon(u"close"_s), tr("Take it out")), &QAction::triggered, this, &AttachmentCard::removeAsked);
    menu->popup(globalPosition);
}

void AttachmentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QString wrong = problem();
    paintBox(&painter, rect(), themeColor(m_isDragged ? Color::BgSelected : Color::BgSunken),
             themeColor(wrong.isEmpty() ? Color::Line : Color::Error), CardRadius);
    const QRect picture(px(6), (height() - px(PictureSide)) / 2, px(PictureSide), px(PictureSide));
    const bool isHidden = m_attachment.spoiler && takesSpoiler(m_attachment.kind);
    if (!m_look.thumbnail.isNull() && !isHidden) {
        QPainterPath round;
        round.addRoundedRect(picture, px(ControlRadius), px(ControlRadius));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(round);
        painter.drawImage(picture, m_look.thumbnail);
        painter.restore();
    } else {
        paintBox(&painter, picture, themeColor(Color::AccentFill), {}, ControlRadius);
        paintIcon(&painter, picture.adjusted(px(10), px(10), -px(10), -px(10)), isHidden ? u"spoiler"_s : attachmentIcon(m_attachment.kind),
                  themeColor(Color::OnAccent));
    }
    const int left = picture.right() + px(8);
    const QRect name(left, px(8), m_more->x() - left - px(2), px(18));
    painter.setFont(themeFont(TextStyle::SmallStrong));
    painter.setPen(themeColor(Color::Text));
    painter.drawText(name, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_attachment.name(), Qt::ElideMiddle, name.width()));
    const QRect below(left, name.bottom() + 1, width() - left - px(6), px(18));
    painter.setFont(themeFont(TextStyle::Small));
    painter.setPen(themeColor(wrong.isEmpty() ? Color::Text2 : Color::Error));
    painter.drawText(below, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(wrong.isEmpty() ? details() : wrong, Qt::ElideRight, below.width()));
    if (hasFocus())
        paintFocusRing(&painter, rect(), CardRadius);
}

void AttachmentCard::resizeEvent(QResizeEvent *)
{
    const QSize button = m_remove->sizeHint();
    m_remove->setGeometry(width() - button.width() - px(2), px(3), button.width(), button.height());
    m_more->setGeometry(m_remove->x() - button.width(), px(3), button.width(), button.height());
}

void AttachmentCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_taken = event->globalPosition().toPoint();
    event->accept();
}

void AttachmentCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return QWidget::mouseMoveEvent(event);
    const QPoint by = event->globalPosition().toPoint() - m_taken;
    if (!m_isDragged && by.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragged = true;
    setCursor(Qt::ClosedHandCursor);
    raise();
    emit dragged(by);
}

void AttachmentCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isDragged, false))
        return QWidget::mouseReleaseEvent(event);
    setCursor(Qt::OpenHandCursor);
    update();
    emit dropped();
}

void AttachmentCard::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return void(emit removeAsked());
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down: {
        const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
        if (isMove)
            return void(emit moveAsked(isBack ? -1 : 1));
        return void(focusNextPrevChild(!isBack));
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return showMenu(mapToGlobal(rect().bottomLeft()));
    default: return QWidget::keyPressEvent(event);
    }
}

void AttachmentCard::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void AttachmentCard::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void AttachmentCard::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace Botdesk
