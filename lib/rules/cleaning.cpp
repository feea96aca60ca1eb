// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/cleaning.h"

#include <QStringConverter>

namespace Botdesk {

namespace {

//! Length of the well-formed sequence that begins at @p at, or 0.
int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto continues = [&](int count) {
        for (int i = 1; i <= count; ++i) {
            if ((byte(at + i) & 0xc0) != 0x80)
                return false;
        }
        return true;
    };
    const uchar first = byte(at);
    const uchar second = byte(at + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return continues(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool overlong = first == 0xe0 && second < 0xa0;
        const bool surrogate = first == 0xed && second > 0x9f;
        return continues(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool overlong = first == 0xf0 && second < 0x90;
        const bool beyondUnicode = first == 0xf4 && second > 0x8f;
        return continues(3) && !overlong && !beyondUnicode ? 4 : 0;
    }
    return 0;
}

bool isDirectionMark(QChar c)
{
    return c == QChar(0x200e) || c == QChar(0x200f);
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = sequenceLength(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::optional<QString> fromServerUtf8(QByteArrayView bytes)
{
    if (!isUtf8(bytes))
        return std::nullopt;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return QString(decode(bytes));
}

qsizetype codePointCount(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

Cleaning cleaningOf(QChar unit)
{
    const char16_t c = unit.unicode();
    if (c == u'\r')
        return Cleaning::Remove;
    if (c < 32 && c != u'\n')
        return Cleaning::ToSpace;
    if (c >= 0x2028 && c <= 0x202e)   // line and paragraph separators, embedding and override of direction
        return Cleaning::Remove;
    if (c == 0x0333 || c == 0x033f || c == 0x030a)   // combining lines, with which texts climb out of their row
        return Cleaning::Remove;
    return Cleaning::Keep;
}

void neutraliseDirectionMarks(QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (isDirectionMark(text[i]) && isDirectionMark(text[i + 1]))
            text[i] = QChar(0x200c);
    }
}

QString cleaned(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const Cleaning what = cleaningOf(c);
        if (what != Cleaning::Remove)
            result += what == Cleaning::ToSpace ? QChar(u' ') : c;
    }
    neutraliseDirectionMarks(result);
    return result;
}

} // namespace Botdesk
