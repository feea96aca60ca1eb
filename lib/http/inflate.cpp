// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/inflate.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace Botdesk {

namespace {

constexpr int RecognizeGzipAndZlib = 15 + 32;
constexpr int Headerless = -15;

Inflated inflatedAs(QByteArrayView compressed, qsizetype limit, int windowBits)
{
    Inflated result;
    z_stream stream{};
    if (inflateInit2(&stream, windowBits) != Z_OK) {
        result.isCorrupt = true;
        return result;
    }
    // zlib takes the input as non-const for historical reasons; it does not write there.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.data()));
    stream.avail_in = uInt(compressed.size());
    std::array<char, 64 * 1024> piece;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const auto made = qsizetype(piece.size() - stream.avail_out);
        if (result.bytes.size() + made > limit) {
            result.isTooLarge = true;
            break;
        }
        result.bytes.append(piece.data(), made);
    }
    if (!result.isTooLarge)
        result.isCorrupt = state != Z_STREAM_END || stream.avail_in > 0;
    inflateEnd(&stream);
    return result;
}

} // namespace

Inflated inflated(QByteArrayView compressed, qsizetype limit)
{
    const Inflated result = inflatedAs(compressed, limit, RecognizeGzipAndZlib);
    if (!result.isCorrupt || !result.bytes.isEmpty())
        return result;
    return inflatedAs(compressed, limit, Headerless);
}

} // namespace Botdesk
