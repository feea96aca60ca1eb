// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "chat/chatpagetest.h"

#include <QBuffer>
#include <QImage>

namespace Botdesk::Testing {

inline QByteArray bytesOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 100);
    return bytes;
}

inline QByteArray painted(QSize size, QColor colour, const char *format)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return bytesOf(image, format);
}

inline bool isNear(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 24;
}

//! What tests of files in a conversation share.
class ChatMediaTest : public ChatPageTest
{
protected:
    //! Alice sends a file; its row stands last when this returns.
    qint64 send(const QString &kind, const QByteArray &bytes, const QString &name, QJsonObject more = {})
    {
        openTheChat();
        more.insert(QStringLiteral("from"), m_alice);
        more.insert(QStringLiteral("chat_id"), m_alice);
        more.insert(kind, fileJson(bytes, name));
        const qint64 id = m_world->control("POST", QStringLiteral("send"), more)[QStringLiteral("message_id")].toInteger();
        const auto isThere = [&] { return lastRow() && lastRow()->item.message == MessageId(id) && lastRow()->message; };
        return QTest::qWaitFor(isThere, 10000) ? id : 0;
    }

    void openTheChat()
    {
        if (!m_alice || m_world->page().chat()->conversation().key.chat != ChatId(m_alice))
            m_alice = openAlice(QStringLiteral("Look"));
    }

    static QJsonObject fileJson(const QByteArray &bytes, const QString &name)
    {
        return {{QStringLiteral("name"), name}, {QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())}};
    }

    const ChatRow *lastRow() const { return view().chat()->rows().isEmpty() ? nullptr : &view().chat()->rows().last(); }

    //! Where the file of @p row, or one of an album's, stands in the viewport.
    QRect mediaPlace(const ChatRow &row, int part = 0)
    {
        view().scrollTo(indexOf(row));
        const ChatRowLayout *layout = delegate().layout(indexOf(row));
        return layout->mediaRect(part).translated(rectOf(row).topLeft() + QPoint(0, delegate().gapAbove(indexOf(row))));
    }
    QImage grabMedia(const ChatRow &row, int part = 0) { return view().viewport()->grab(mediaPlace(row, part)).toImage(); }
    QColor middleOf(const ChatRow &row, int part = 0)
    {
        const QImage image = grabMedia(row, part);
        return image.pixelColor(image.width() / 2, image.height() / 2);
    }

    using ChatPageTest::press;
    bool press(const ChatRow &row, MediaAction action)
    {
        const auto point = pointWhere(row, [action](const ChatHit &hit) { return hit.media == action; });
        if (point)
            QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, *point);
        return point.has_value();
    }
    MediaLook lookOf(const ChatRow &row, int part = 0) { return delegate().mediaLook(*delegate().layout(indexOf(row)), part); }
    QString wordsOf(const ChatRow &row) { return mediaStateText(*delegate().layout(indexOf(row))->media(), lookOf(row)); }

    qint64 m_alice = 0;
};

} // namespace Botdesk::Testing
