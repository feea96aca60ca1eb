// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "text/formattedtext.h"

#include <QByteArray>

namespace Botdesk {

//! What the three parsers write to: text as UTF-8, and entities over it in UTF-16 units.
class MarkupBuilder
{
public:
    void append(char byte);                          //!< a byte of the source, as it stands
    void appendCodePoint(uint code);                 //!< a decoded character, possibly half a surrogate pair
    int length() const { return m_length; }          //!< in UTF-16 units so far
    const QByteArray &bytes() const { return m_bytes; }

    //! From @p offset to here. Nothing is added where nothing was written in between.
    void add(TextEntity entity, int offset);
    void addLink(const QByteArray &url, int offset); //!< text_link, text_mention, or nothing when @p url is unusable
    QList<TextEntity> &entities() { return m_entities; }

    //! The text and its entities in order; nothing when decoded characters do not make UTF-8.
    std::optional<FormattedText> finish();

private:
    QByteArray m_bytes;
    int m_length = 0;
    QList<TextEntity> m_entities;
};

//! `date_time_format` in its canonical form, or nothing when @p format has a letter that means nothing.
std::optional<QString> canonicalDateTimeFormat(QStringView format);

// What the parsers ask of bytes. Beyond the end there is a NUL, which counts as white space, as in the server.
char byteAt(QByteArrayView bytes, qsizetype at);
bool isMarkupSpace(char c);
QByteArray asciiLower(QByteArrayView bytes);

//! Where the text of a pre begins whose opening marks end at @p at; sets @p language when one is named there.
qsizetype preBegin(QByteArrayView source, qsizetype at, QString &language);

//! The byte that the words of @p error name, or @p otherwise.
qsizetype faultAtOf(const Error &error, qsizetype otherwise);

} // namespace Botdesk
