// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/media.h"

#include <QtEndian>

namespace Botdesk::Sandbox {

namespace {

using Size = std::optional<std::pair<int, int>>;

template <typename Number>
int bigEndian(const QByteArray &data, qsizetype at)
{
    return int(qFromBigEndian<Number>(data.constData() + at));
}

template <typename Number>
int littleEndian(const QByteArray &data, qsizetype at)
{
    return int(qFromLittleEndian<Number>(data.constData() + at));
}

Size jpegSize(const QByteArray &data)
{
    qsizetype at = 2;
    while (at + 9 < data.size()) {
        if (quint8(data[at]) != 0xff)
            return {};
        const auto marker = quint8(data[at + 1]);
        // The frame headers; C4, C8 and CC are tables.
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc)
            return std::pair(bigEndian<quint16>(data, at + 7), bigEndian<quint16>(data, at + 5));
        at += 2 + bigEndian<quint16>(data, at + 2);
    }
    return {};
}

Size webpSize(const QByteArray &data)
{
    const QByteArray form = data.mid(12, 4);
    if (form == "VP8X")
        return std::pair((littleEndian<quint32>(data, 24) & 0xffffff) + 1, (littleEndian<quint32>(data, 27) & 0xffffff) + 1);
    if (form == "VP8 ")
        return std::pair(littleEndian<quint16>(data, 26) & 0x3fff, littleEndian<quint16>(data, 28) & 0x3fff);
    if (form == "VP8L") {
        const auto bits = qFromLittleEndian<quint32>(data.constData() + 21);
        return std::pair(int(bits & 0x3fff) + 1, int((bits >> 14) & 0x3fff) + 1);
    }
    return {};
}

} // namespace

std::optional<std::pair<int, int>> imageSize(const QByteArray &data)
{
    constexpr qsizetype LongestHeader = 32;
    if (data.size() < LongestHeader)
        return {};
    Size size;
    if (data.startsWith("\x89PNG\r\n"))
        size = std::pair(bigEndian<quint32>(data, 16), bigEndian<quint32>(data, 20));
    else if (data.startsWith("GIF8"))
        size = std::pair(littleEndian<quint16>(data, 6), littleEndian<quint16>(data, 8));
    else if (data.startsWith("\xff\xd8"))
        size = jpegSize(data);
    else if (data.startsWith("RIFF") && data.mid(8, 4) == "WEBP")
        size = webpSize(data);
    return size && size->first > 0 && size->second > 0 ? size : Size();
}

} // namespace Botdesk::Sandbox
