// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "received/mediapainter.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"
#include "widgets/timetext.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ButtonSide = 28;
constexpr int PlaySide = 44;
constexpr int LowTile = 110;
constexpr int BadgeRoom = 29;
constexpr int RoomForWords = 110;   // a tile below it shows signs only
constexpr int IconBox = 36;
constexpr int PictureRadius = 8;
constexpr double DeletedOpacity = 0.35;

using Phase = MediaState::Phase;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChatMedia)

public:
    static QString action(MediaAction action)
    {
        switch (action) {
        case MediaAction::None: return {};
        case MediaAction::Load: return tr("Download");
        case MediaAction::Cancel: return tr("Cancel the download");
        case MediaAction::Retry: return tr("Try again");
        case MediaAction::Open: return tr("Open with…");
        case MediaAction::ShowInFolder: return tr("Show in folder");
        case MediaAction::Save: return tr("Save as…");
        }
        Q_UNREACHABLE();
    }

    static QString failure(const Error &error)
    {
        using Kind = Error::Kind;
        if (error.kind == Kind::NotFound && error.code == 0)
            return tr("The Bot API server keeps this file where this computer cannot read it.");
        if (error.kind == Kind::NotFound)
            return tr("The server does not have this file any more.");
        if (error.kind == Kind::Truncated)
            return tr("The connection broke off before the file was whole.");
        if (error.kind == Kind::TooLarge)
            return tr("It is larger than the room for received files (Settings, Storage).");
        if (error.detail.contains("file is too big"_L1))
            return tr("Bots can download files of up to 20 MB only.");
        return wordsFor(error).what;
    }

    static QString state(const ChatMedia &media, const MediaLook &look)
    {
        const MediaState &state = look.state(media);
        switch (state.phase) {
        case Phase::Waiting: return tr("Waits for other downloads");
        case Phase::Loading:
            return state.total > 0 ? tr("%1 of %2", "bytes").arg(byteText(state.received), byteText(state.total))
                                   : byteText(state.received);
        case Phase::Failed: return failure(*state.error);
        case Phase::Here:
            if (look.trouble == Pictures::Trouble::TooLarge)
                return tr("This picture is too large to be shown. It can be saved.");
            if (look.trouble == Pictures::Trouble::Unreadable)
                return tr("This picture is damaged. The file can be saved.");
            break;
        case Phase::Unknown:
        case Phase::Absent: break;
        }
        if (look.isTooLarge && state.phase != Phase::Here)
            return tr("%1 – bots can download up to 20 MB only").arg(media.about);
        return media.about;
    }

    //! What stands in the corner of a film: its length, or how it stands with it.
    static QString badge(const ChatMedia &media, const MediaLook &look)
    {
        if (media.isDeleted)
            return tr("deleted");
        if (!media.plays || look.isCovered)
            return media.badge;
        return look.whole.phase == Phase::Here ? media.about : state(media, look);
    }

    static QString spoiler() { return tr("Spoiler – click to see it"); }
};

QString iconOf(MediaAction action)
{
    switch (action) {
    case MediaAction::Load: return u"download"_s;
    case MediaAction::Cancel: return u"close"_s;
    case MediaAction::Retry: return u"refresh"_s;
    case MediaAction::Open: return u"external"_s;
    case MediaAction::ShowInFolder: return u"search"_s;
    case MediaAction::Save: return u"save"_s;
    case MediaAction::None: break;
    }
    return {};
}

MediaAction opening(const ChatMedia &media)
{
    return media.opens ? MediaAction::Open : MediaAction::ShowInFolder;
}

//! What can be done now, the most wanted last: it stands at the right edge.
QList<MediaAction> actionsOf(const ChatMedia &media, const MediaLook &look)
{
    if (look.isCovered || media.isLeaving)
        return {};
    const MediaState &state = look.state(media);
    if (state.isUnderWay())
        return {MediaAction::Cancel};
    if (state.phase == Phase::Failed)
        return {MediaAction::Retry};
    if (media.plays && media.isPicture())
        return look.isTooLarge && state.phase != Phase::Here ? QList<MediaAction>() : QList<MediaAction>{opening(media), MediaAction::Save};
    if (media.isPicture() && (look.picture || look.trouble != Pictures::Trouble::None))
        return {opening(media), MediaAction::Save};
    if (look.isTooLarge)
        return {};
    if (state.phase == Phase::Here)
        return media.isPicture() ? QList<MediaAction>() : QList<MediaAction>{opening(media), MediaAction::Save};
    return media.isPicture() ? QList<MediaAction>{MediaAction::Load} : QList<MediaAction>{MediaAction::Load, MediaAction::Save};
}

//! The sign on a film that starts it.
bool isPlaying(MediaAction action, const ChatMedia &media)
{
    return media.plays && media.isPicture() && (action == MediaAction::Open || action == MediaAction::ShowInFolder);
}

bool isInTheMiddle(MediaAction action, const ChatMedia &media)
{
    return isPlaying(action, media) || action == MediaAction::Load || action == MediaAction::Cancel || action == MediaAction::Retry;
}

void paintWords(QPainter *painter, TextStyle style, Color ink, const QRect &rect, const QString &text, int flags)
{
    painter->setFont(themeFont(style));
    painter->setPen(themeColor(ink));
    painter->drawText(rect, flags, text);
}

QString elided(TextStyle style, const QString &text, int width, Qt::TextElideMode mode = Qt::ElideRight)
{
    return QFontMetrics(themeFont(style)).elidedText(text, mode, width);
}

void paintBar(QPainter *painter, const QRect &rect, const MediaState &state)
{
    paintBox(painter, rect, themeColor(Color::Line), {}, rect.height() / 2.0);
    const double done = state.total > 0 ? std::min(1.0, double(state.received) / double(state.total)) : 0.25;
    paintBox(painter, QRectF(rect.x(), rect.y(), std::max<double>(rect.height(), rect.width() * done), rect.height()),
             themeColor(Color::Accent), {}, rect.height() / 2.0);
}

//! What the operator waits for has its words on it; the others are known by their icons, and have tooltips.
bool hasWords(MediaAction action, const ChatMedia &media)
{
    return action == MediaAction::Retry || (action == MediaAction::Load && media.isPicture());
}

int buttonWidth(MediaAction action, const ChatMedia &media)
{
    const int words = QFontMetrics(themeFont(TextStyle::Control)).horizontalAdvance(Words::action(action));
    return hasWords(action, media) ? px(34) + words + px(10) : px(ButtonSide);
}

void paintButton(QPainter *painter, const QRect &rect, MediaAction action, const ChatMedia &media, bool isHovered)
{
    const Color fill = isHovered ? Color::BgHover : Color::BgPanel;
    const int side = px(16);
    if (isPlaying(action, media)) {
        paintBox(painter, rect, themeColor(fill), themeColor(Color::LineStrong), rect.height() / 2.0);
        return paintIcon(painter, {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side}, u"play"_s,
                         themeColor(Color::Text));
    }
    const bool isWordy = hasWords(action, media) && rect.width() > px(ButtonSide);
    paintBox(painter, rect, themeColor(fill), themeColor(Color::LineStrong), ControlRadius);
    const int left = isWordy ? rect.x() + px(10) : rect.x() + (rect.width() - side) / 2;
    paintIcon(painter, {left, rect.y() + (rect.height() - side) / 2, side, side}, iconOf(action), themeColor(Color::Text));
    if (isWordy)
        paintWords(painter, TextStyle::Control, Color::Text, rect.adjusted(px(34), 0, 0, 0), Words::action(action),
                   Qt::AlignVCenter | Qt::TextSingleLine);
}

//! What stands in the frame of a picture that is not there, or not to be seen.
void paintInsteadOfPicture(QPainter *painter, const QRect &rect, const ChatMedia &media, const MediaLook &look)
{
    // Of a film all is said in its corner.
    const QString words = look.isCovered ? Words::spoiler() : media.plays ? QString() : Words::state(media, look);
    const int middle = rect.center().y();
    const auto buttons = mediaButtons(rect, media, look);
    const bool hasButton = std::any_of(buttons.begin(), buttons.end(), [&media](const auto &button) { return isInTheMiddle(button.first, media); });
    const bool hasRoom = rect.width() >= px(RoomForWords) && !words.isEmpty();
    if (!hasButton) {
        const int side = px(20);
        paintIcon(painter, {rect.center().x() - side / 2, middle - (hasRoom ? px(24) : side / 2), side, side},
                  look.isCovered ? u"eye-off"_s : media.icon, themeColor(look.isCovered ? Color::Text : Color::Text3));
    }
    const bool isLoading = look.state(media).phase == Phase::Loading && !look.isCovered;
    const QRect room = QRect(rect.left() + px(8), middle + px(hasButton ? 10 : 2), rect.width() - px(16), rect.bottom() - middle - px(isLoading ? 14 : 10));
    const bool hasFailed = look.state(media).phase == Phase::Failed;
    if (hasRoom)
        paintWords(painter, TextStyle::Small, hasFailed ? Color::Error : look.isCovered ? Color::Text : Color::Text2, room, words,
                   Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap);
    if (isLoading && !media.plays)
        paintBar(painter, {rect.left() + px(12), rect.bottom() - px(9), rect.width() - px(24), px(4)}, look.state(media));
}

void paintBadge(QPainter *painter, const QRect &rect, const QString &text)
{
    painter->setFont(themeFont(TextStyle::Small));
    const QFontMetrics metrics(painter->font());
    const QString words = metrics.elidedText(text, Qt::ElideRight, rect.width() - px(26));
    const QRect pill(rect.left() + px(6), rect.bottom() - px(28), metrics.horizontalAdvance(words) + px(14), px(22));
    paintBox(painter, pill, themeColor(Color::BubbleService), {}, pill.height() / 2.0);
    painter->setPen(themeColor(Color::Text));
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, words);
}

void paintPicture(QPainter *painter, const QRect &rect, const ChatMedia &media, const MediaLook &look)
{
    const bool isSticker = media.kind == ChatMedia::Kind::Sticker;
    painter->save();
    QPainterPath frame;
    if (media.isRound)
        frame.addEllipse(rect);
    else
        frame.addRoundedRect(rect, px(media.isCropped ? PictureRadius / 2 : PictureRadius), px(media.isCropped ? PictureRadius / 2 : PictureRadius));
    painter->setClipPath(frame, Qt::IntersectClip);
    if (look.isCovered)
        painter->fillRect(rect, themeColor(Color::BgHover));
    else if (!isSticker || !look.picture)
        painter->fillRect(rect, themeColor(Color::BgSunken));
    if (look.picture && !look.isCovered) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->setOpacity(media.isDeleted ? DeletedOpacity : 1.0);
        const bool fills = media.isCropped || media.isRound;
        const QSize size = look.picture->size().scaled(rect.size(), fills ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
        painter->drawPixmap(QRect(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2,
                                  size.width(), size.height()), *look.picture);
    }
    painter->restore();
    if (!look.picture || look.isCovered)
        paintInsteadOfPicture(painter, rect, media, look);
    if (media.plays && !look.isCovered && look.whole.phase == Phase::Loading)
        paintBar(painter, {rect.left() + px(12), rect.bottom() - px(36), rect.width() - px(24), px(4)}, look.whole);
    if (const QString badge = Words::badge(media, look); !badge.isEmpty())
        paintBadge(painter, rect, badge);
}

void paintCard(QPainter *painter, const QRect &rect, const ChatMedia &media, const MediaLook &look)
{
    const QRect box(rect.left(), rect.top() + (rect.height() - px(IconBox)) / 2, px(IconBox), px(IconBox));
    paintBox(painter, box, themeColor(Color::AccentFill), {}, CardRadius);
    paintIcon(painter, box.adjusted(px(10), px(10), -px(10), -px(10)), media.icon, themeColor(Color::OnAccent));
    int right = rect.right();
    const auto buttons = mediaButtons(rect, media, look);
    for (const auto &[action, place] : buttons)
        right = std::min(right, place.left() - px(4));
    const int left = box.right() + px(11);
    const MediaState &state = look.state(media);
    const bool hasFailed = state.phase == Phase::Failed;
    const QString words = Words::state(media, look);
    const QRect room(left, rect.top(), right - left, rect.height());
    const int line = lineHeight(TextStyle::Body);
    const int small = lineHeight(TextStyle::Small);
    const int wanted = QFontMetrics(themeFont(TextStyle::Small)).boundingRect(QRect(0, 0, room.width(), 1000), Qt::TextWordWrap, words).height();
    const int second = std::min(std::max(wanted, words.isEmpty() ? 0 : small), rect.height() - line);
    const int top = rect.top() + (rect.height() - line - second) / 2;
    paintWords(painter, TextStyle::Control, Color::Text, {left, top, room.width(), line},
               elided(TextStyle::Control, media.name, room.width(), Qt::ElideMiddle), Qt::AlignVCenter | Qt::TextSingleLine);
    if (second > 0)
        paintWords(painter, TextStyle::Small, hasFailed ? Color::Error : Color::Text2, {left, top + line, room.width(), second}, words,
                   Qt::AlignTop | Qt::TextWordWrap);
    if (state.isUnderWay())
        paintBar(painter, {left, rect.bottom() - px(4), room.width(), px(3)}, state);
}

} // namespace

QList<std::pair<MediaAction, QRect>> mediaButtons(const QRect &rect, const ChatMedia &media, const MediaLook &look)
{
    QList<std::pair<MediaAction, QRect>> buttons;
    const auto actions = actionsOf(media, look);
    const int side = px(ButtonSide);
    int right = rect.right() + 1 - (media.isPicture() ? px(6) : 0);
    for (auto it = actions.crbegin(); it != actions.crend(); ++it) {
        if (isPlaying(*it, media)) {
            // In a low tile the sign stands above what is said in the corner.
            const int high = rect.height() < px(LowTile) ? rect.height() - px(BadgeRoom) : rect.height();
            const int round = std::max(px(14), std::min({px(PlaySide), rect.width() / 2, high - px(4)}));
            buttons.append({*it, QRect(rect.center().x() - round / 2, rect.top() + (high - round) / 2, round, round)});
            continue;
        }
        int width = buttonWidth(*it, media);
        if (width > rect.width() - px(12))
            width = side;
        if (media.isPicture() && isInTheMiddle(*it, media)) {
            buttons.append({*it, QRect(rect.center().x() - width / 2, rect.center().y() - side + px(4), width, side)});
            continue;
        }
        const int top = media.isPicture() ? rect.top() + px(6) : rect.top() + (rect.height() - side) / 2;
        buttons.append({*it, QRect(right - width, top, width, side)});
        right -= width + px(4);
    }
    return buttons;
}

MediaAction mediaActionAt(QPoint point, const QRect &rect, const ChatMedia &media, const MediaLook &look)
{
    const auto buttons = mediaButtons(rect, media, look);
    for (const auto &[action, place] : buttons) {
        if (place.contains(point))
            return action;
    }
    if (!rect.contains(point) || buttons.isEmpty())
        return MediaAction::None;
    // The place itself does what its first button does.
    return buttons.last().first == MediaAction::Cancel ? MediaAction::None : buttons.last().first;
}

void paintMedia(QPainter *painter, const QRect &rect, const ChatMedia &media, const MediaLook &look, MediaAction hovered, bool isHovered)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (media.isPicture())
        paintPicture(painter, rect, media, look);
    else
        paintCard(painter, rect, media, look);
    const auto buttons = mediaButtons(rect, media, look);
    for (const auto &[action, place] : buttons) {
        if (!media.isPicture() || isInTheMiddle(action, media) || isHovered)
            paintButton(painter, place, action, media, action == hovered);
    }
    painter->restore();
}

QString mediaActionText(MediaAction action)
{
    return Words::action(action);
}

QString mediaStateText(const ChatMedia &media, const MediaLook &look)
{
    return Words::state(media, look);
}

} // namespace Botdesk
