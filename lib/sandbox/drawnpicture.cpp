// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/drawnpicture.h"

#include <array>
#include <cmath>

namespace Botdesk::Sandbox {

namespace {

void appendNumber(QByteArray &out, quint32 number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out += char((number >> shift) & 0xff);
}

quint32 crc(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> all{};
        for (quint32 i = 0; i < all.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320u ^ (value >> 1) : value >> 1;
            all[i] = value;
        }
        return all;
    }();
    quint32 sum = 0xffffffffu;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xff] ^ (sum >> 8);
    return sum ^ 0xffffffffu;
}

void appendChunk(QByteArray &out, const QByteArray &kind, const QByteArray &data)
{
    appendNumber(out, quint32(data.size()));
    out += kind + data;
    appendNumber(out, crc(kind + data));
}

//! Whether the shape covers a point; x and y go from -1 to 1.
bool covers(Shape shape, double x, double y)
{
    const double distance = std::hypot(x, y);
    switch (shape) {
    case Shape::Disc: return distance < 0.9;
    case Shape::Ring: return distance < 0.9 && distance > 0.5;
    case Shape::Square: return std::max(std::abs(x), std::abs(y)) < 0.8;
    case Shape::Diamond: return std::abs(x) + std::abs(y) < 0.95;
    case Shape::Cross: return std::min(std::abs(x), std::abs(y)) < 0.25 && std::max(std::abs(x), std::abs(y)) < 0.9;
    case Shape::Bars: return std::abs(x) < 0.9 && int(std::floor((y + 1) * 4)) % 2 == 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray drawnPicture(int width, int height, quint32 rgb, Shape shape)
{
    QByteArray rows;
    for (int row = 0; row < height; ++row) {
        rows += '\0';   // no filter
        for (int column = 0; column < width; ++column)
            rows += covers(shape, 2.0 * column / width - 1, 2.0 * row / height - 1) ? '\1' : '\0';
    }
    QByteArray head;
    appendNumber(head, quint32(width));
    appendNumber(head, quint32(height));
    head += QByteArray("\x08\x03\0\0\0", 5);   // 8 bits, by palette
    QByteArray palette(3, '\0');
    for (const int shift : {16, 8, 0})
        palette += char((rgb >> shift) & 0xff);
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    appendChunk(png, "IHDR", head);
    appendChunk(png, "PLTE", palette);
    appendChunk(png, "tRNS", QByteArray("\0\xff", 2));
    appendChunk(png, "IDAT", qCompress(rows, 9).mid(4));   // without Qt's own length in front
    appendChunk(png, "IEND", {});
    return png;
}

} // namespace Botdesk::Sandbox
